import { addMonths, type Day } from '#base/day.ts'
import { multiply, percent, type Ratio, ratio } from '#base/ratio.ts'
import { add, subtract, times, type Yen, yen, zeroYen } from '#base/yen.ts'
import { creditInformationRetention } from '#law/credit/credit-information-retention.ts'
import { paymentAllocation } from '#law/debt/payment-allocation.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'

/** 分割の行方. What a monthly payment comes to: it ends, it never ends, or it takes more than a hundred years. */
export interface Course {
  readonly perMonth: Yen
  readonly ends: 'ends' | 'never' | 'beyond-100-years'
  /** Months until nothing is owed; null unless it ends. */
  readonly months: number | null
  /** Everything paid until then; null unless it ends. */
  readonly total: Yen | null
  /** What is still owed after 12, 60 and 120 months. */
  readonly owedAfter: readonly { readonly months: number; readonly owed: Yen }[]
}

export interface Instalment {
  /** Damages forgiven from now on, as a settlement may agree. */
  readonly withoutDamages: Finding<Course>
  /** Damages running on the principal; null where the rate is unknown. */
  readonly withDamages: Finding<Course> | null
  /** 信用情報. The last day on which the bank's bureau may still keep the entry, if the payments end; null otherwise. */
  readonly creditUntil: Finding<Day> | null
}

const longest = 1200

/** 残債の内訳. What is paid off: the whole, the part of it that is damages and bears none itself, and the yearly rate (percent). */
export interface Owed {
  readonly residual: Finding<Yen>
  readonly damages: Yen
  /** Null where it is unknown. */
  readonly rate: number | null
  /** Whether several creditors stand behind the sum, each perhaps with a rate of its own. */
  readonly isShared: boolean
}

/** What each monthly amount makes of a residual debt, from a day on, with and without damages. */
export function instalments(owed: Owed, amounts: readonly Yen[], on: Day): readonly Instalment[] {
  return amounts.map((perMonth) => {
    const withoutDamages = course(owed, perMonth, null)
    const withDamages = owed.rate === null || owed.rate === 0 ? null : course(owed, perMonth, owed.rate)
    return { withoutDamages, withDamages, creditUntil: creditUntil(withoutDamages, on) }
  })
}

function course({ residual, damages, isShared }: Owed, perMonth: Yen, rate: number | null): Finding<Course> {
  const principal = subtract(residual.value, damages)
  const value = run(principal, damages, perMonth, rate)
  const title = rate === null ? '損害金が免除されるときの分割' : '損害金がかかり続けるときの分割'
  return reckon(
    'instalments',
    title,
    value,
    [residual],
    () => [
      step('残債', residual.value),
      step('毎月の支払い', perMonth),
      ...(rate === null
        ? []
        : [
            ...(damages === 0 ? [] : [step('うち、たまった損害金（これには損害金は付かない）', damages)]),
            step('遅延損害金の率（年）', rate, 'percent'),
            step('最初の1か月の損害金', times(principal, monthlyRate(rate), 'down')),
          ]),
      ...(value.months === null || value.total === null
        ? [step('結果', value.ends === 'never' ? '元金が減らず、終わらない' : '100年を超える')]
        : [step('終わるまでの月数', value.months, 'months'), step('支払いの合計', value.total)]),
    ],
    () => [
      note('practice', '分割の額と、損害金を免除するかどうかは、債権者との話し合いで決まります。'),
      note(
        'caution',
        '支払いや支払いの約束は「債務の承認」になり、消滅時効が数え直しになります。古い借金は先に時効を確かめてください。',
      ),
      ...(rate !== null && isShared
        ? [
            note(
              'caution',
              '債権者が何人かいますが、すべての残債に一つの率を使いました。支払いも分けることになります。',
            ),
          ]
        : []),
    ],
  )
}

function run(principal: Yen, damages: Yen, perMonth: Yen, rate: number | null): Course {
  const residual = add(principal, damages)
  if (residual === 0) return { perMonth, ends: 'ends', months: 0, total: zeroYen, owedAfter: [] }
  return rate === null ? evenly(residual, perMonth) : monthByMonth(principal, damages, perMonth, rate)
}

const milestones = [12, 60, 120]

/** Without damages every payment lessens the principal by as much. */
function evenly(residual: Yen, perMonth: Yen): Course {
  const months = Math.ceil(residual / perMonth)
  const owedAfter = milestones
    .filter((month) => month < months)
    .map((month) => ({ months: month, owed: subtract(residual, yen(perMonth * month)) }))
  if (months > longest) return { perMonth, ends: 'beyond-100-years', months: null, total: null, owedAfter }
  return { perMonth, ends: 'ends', months, total: residual, owedAfter }
}

/** Month by month: damages arise on the principal, then the payment is allocated in the order of 民法489条. */
function monthByMonth(residual: Yen, accrued: Yen, perMonth: Yen, rate: number): Course {
  const owedAfter: { readonly months: number; readonly owed: Yen }[] = []
  const monthly = monthlyRate(rate)
  let [principal, damages, total] = [residual, accrued, zeroYen]
  for (let months = 1; months <= longest; months += 1) {
    const arising = times(principal, monthly, 'down')
    // The principal never falls again, since each payment is used up by the damages of its month.
    if (arising >= perMonth) return { perMonth, ends: 'never', months: null, total: null, owedAfter }
    const after = paymentAllocation.value({
      ...{ costs: zeroYen, damages: add(damages, arising), principal, payment: perMonth },
      order: ['costs', 'damages', 'principal'],
    })
    total = add(total, subtract(perMonth, yen(after.unapplied)))
    principal = yen(after.principal)
    damages = yen(after.damages)
    const owed = add(principal, damages)
    if (owed === 0) return { perMonth, ends: 'ends', months, total, owedAfter }
    if (milestones.includes(months)) owedAfter.push({ months, owed })
  }
  return { perMonth, ends: 'beyond-100-years', months: null, total: null, owedAfter }
}

/** 1か月分の損害金の率. A twelfth of a year's. */
function monthlyRate(rate: number): Ratio {
  return multiply(percent(rate), ratio(1, 12))
}

function creditUntil(found: Finding<Course>, on: Day): Finding<Day> | null {
  const { months } = found.value
  if (months === null) return null
  const paidOff = addMonths(on, months)
  const retention = creditInformationRetention({ bureau: 'KSC', item: 'transaction', endDate: paidOff })
  return reckon(
    'credit-until',
    '信用情報（銀行系）に残る最後の日',
    retention.value.lastDayAtLatest,
    [retention, found],
    () => [step('払い終わる日（見込み）', paidOff), step('遅くともこの日まで', retention.value.lastDayAtLatest)],
  )
}
