import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import { fromTable } from '#assessment/table-finding.ts'
import { type Ratio, ratio } from '#base/ratio.ts'
import { subtract, times, type Yen, yen, zeroYen } from '#base/yen.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { exemptClaims } from '#law/seizure/exempt-claims.table.ts'
import { taxDelinquencyWage } from '#law/seizure/tax-delinquency-wage.ts'
import { wageGarnishment } from '#law/seizure/wage-garnishment.ts'
import type { Income, Matter } from '#matter/matter.ts'
import { personName } from '#matter/names.ts'
import { owingPeople } from './seizures.ts'

/** 給料から取られる額. What each kind of creditor could take of one payment of wages, and of a usual month. */
export interface PayTake {
  readonly person: string
  readonly income: string
  readonly net: Yen
  readonly ordinary: Finding<Yen>
  /** 扶養の請求 (養育費・婚姻費用). */
  readonly maintenance: Finding<Yen>
  /** An ordinary creditor's part of a usual month; null where the number of payments is unknown. */
  readonly perMonth: Finding<Yen> | null
  /** 滞納処分, by the two amounts between which the order stands; null where gross pay or household are unknown. */
  readonly tax: { readonly low: Finding<Yen>; readonly high: Finding<Yen> } | null
}

/** 守られる収入. Whether an income that is no wage can be seized. */
export interface IncomeProtection {
  readonly person: string
  readonly income: string
  readonly kind: Income['kind']
  readonly protection: 'whole' | 'none' | 'unknown'
  readonly finding: Finding<'whole' | 'none' | 'unknown'>
}

const wages: readonly Income['kind'][] = ['wage', 'bonus']

/** The incomes of those who owe, or of all where the file names nobody who does. */
function incomesOfOwing(matter: Matter): readonly { readonly income: Income; readonly at: number }[] {
  const owing = owingPeople(matter)
  const all = (matter.budget?.incomes ?? []).map((income, at) => ({ income, at }))
  return all.filter(({ income }) => owing?.includes(income.person) ?? true)
}

/** Every wage and bonus of somebody who owes, by kind of creditor. */
export function payTakes(matter: Matter): Assessed<readonly PayTake[]> {
  const paid = incomesOfOwing(matter).filter(({ income }) => wages.includes(income.kind))
  const hasTax = (matter.taxArrears ?? []).length > 0
  return {
    found: paid.flatMap(({ income }) => payTake(matter, income)),
    problems: paid
      .filter(({ income }) => hasTax && income.kind === 'wage' && isKnown(income.net) && !isKnown(income.gross))
      .map(({ at }) => missing(`budget.incomes[${at}].gross`, '税の滞納で給料から差し押さえられる額を知るため')),
  }
}

function payTake(matter: Matter, income: Income): readonly PayTake[] {
  const { net, person, id } = income
  if (!isKnown(net)) return []
  const ordinary = taken(income, net, false)
  return [
    {
      ...{ person: personName(matter, person), income: id, net, ordinary },
      ...{
        maintenance: taken(income, net, true),
        perMonth: perMonth(income, ordinary),
        tax: taxTake(matter, income, net),
      },
    },
  ]
}

function taken(income: Income, net: Yen, maintenance: boolean): Finding<Yen> {
  const interval = income.kind === 'bonus' ? 'bonus' : (income.interval ?? 'monthly')
  const found = wageGarnishment({ net, interval, maintenance, months: income.months ?? 1, days: income.days ?? 1 })
  const amount = yen(found.value.seizable)
  const title = maintenance ? '扶養の請求（養育費など）で差し押さえられる額' : 'ふつうの債権者が差し押さえられる額'
  return reckon(
    maintenance ? 'seizable-for-maintenance' : 'seizable-by-ordinary',
    title,
    amount,
    [found],
    () => [step('1回の手取り', net), step('差し押さえられる額', amount)],
    () =>
      maintenance
        ? [note('caution', '扶養の請求では、期限の来ていない分も、続けて差し押さえられます（民事執行法151条の2）。')]
        : [],
  )
}

/** 月の回数. How often a payment comes in a usual month; null where it is unknown. */
function timesPerMonth({ kind, interval, months, timesPerYear, daysPerMonth, once }: Income): Ratio | null {
  if (once === true) return null
  if (isKnown(timesPerYear)) return ratio(timesPerYear, 12)
  if (kind === 'bonus' || interval === 'bonus') return null
  switch (interval) {
    case 'monthly':
      return ratio(1, 1)
    case 'half-monthly':
      return ratio(2, 1)
    case 'ten-day':
      return ratio(3, 1)
    case 'multi-month':
      return isKnown(months) ? ratio(1, months) : null
    case 'daily':
      return isKnown(daysPerMonth) ? ratio(daysPerMonth, 1) : null
    default:
      return null
  }
}

function perMonth(income: Income, each: Finding<Yen>): Finding<Yen> | null {
  const often = timesPerMonth(income)
  if (often === null) return null
  const amount = times(each.value, often, 'down')
  return reckon('seizable-per-month', '1か月あたりの差し押さえられる額', amount, [each], () => [
    step('1回の支払いから', each.value),
    step('1か月の回数', often.den === 1 ? String(often.num) : `${often.num}/${often.den}`),
    step('1か月あたり', amount),
  ])
}

/** 国税徴収法76条. For a month's pay; the deductions together decide what the law lets be taken, whatever their parts. */
function taxTake(matter: Matter, { kind, interval, gross }: Income, net: Yen): PayTake['tax'] {
  const household = matter.budget?.household
  if (kind !== 'wage' || interval !== 'monthly' || !isKnown(gross) || gross < net || !isKnown(household)) return null
  const relatives = Math.max(0, household.length - 1)
  const by = (amounts: '100000+45000' | '107000+48000') => {
    const found = taxDelinquencyWage({
      ...{ gross, incomeTax: subtract(gross, net), residentTax: zeroYen, socialInsurance: zeroYen },
      ...{ relatives, amounts },
    })
    const amount = yen(found.value.seizableByLaw)
    return reckon(
      'seizable-for-tax',
      '税の滞納で差し押さえられる額（1か月の給料）',
      amount,
      [found],
      () => [
        step('総支給額', gross),
        step('所得税・住民税・社会保険料（総支給額と手取りの差）', subtract(gross, net)),
        step('差し押さえられる額（条文どおり）', amount),
      ],
      () => [note('practice', '役所は1,000円単位で計算することがあり、数千円違うことがあります。')],
    )
  }
  return { low: by('107000+48000'), high: by('100000+45000') }
}

const protections: Partial<Record<Income['kind'], readonly ['whole' | 'none' | 'unknown', string]>> = {
  pension: [
    'whole',
    '国民年金・厚生年金は、全額を差し押さえられません（国税の滞納を除く）。個人年金は給料と同じ計算です。',
  ],
  childAllowance: ['whole', '児童手当・児童扶養手当は、全額を差し押さえられません。'],
  benefit: ['whole', '失業等給付・健康保険・労災などの給付は、全額を差し押さえられません。'],
  publicAssistance: ['whole', '生活保護の給付は、全額を差し押さえられません。'],
  selfEmployed: ['none', '事業の売上げや請負代金には、給料のような守られる部分がありません。'],
  rent: ['none', '家賃を受け取る権利は、全額を差し押さえられます。'],
  support: ['unknown', '受け取る養育費などがどこまで守られるかは、裁判所か弁護士に確かめてください。'],
  other: ['unknown', '収入の種類によって違います。'],
}

const onceCredited = note(
  'caution',
  '口座に入ると預金になり、守られなくなります。差し押さえられたら、1週間以内に差押えの範囲を変える申立てを考えてください。',
)

/** The other incomes of those who owe. */
export function incomeProtections(matter: Matter): readonly IncomeProtection[] {
  return incomesOfOwing(matter).flatMap(({ income }) => {
    const { person, id, kind } = income
    const rule = protections[kind]
    if (rule === undefined) return []
    const [protection, says] = rule
    const finding = fromTable(
      exemptClaims,
      protection === 'whole' ? '差し押さえられない収入' : '収入の差押え',
      protection,
      () => [step('内容', says)],
      () => (protection === 'whole' ? [onceCredited] : []),
    )
    return [{ person: personName(matter, person), income: id, kind, protection, finding }]
  })
}
