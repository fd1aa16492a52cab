import { addDays, type Day, daysBetween } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { multiply, percent, ratio } from '#base/ratio.ts'
import { dayWords, grouped } from '#base/words.ts'
import { add, subtract, times, type Yen, yen, zeroYen } from '#base/yen.ts'
import { type Note, note, type Step, step } from '#law/finding.ts'
import { type Band, lateChargeRates } from './late-charge-rates.ts'

/** How long the lower rate runs, below which tax nothing is charged, and to what the tax is rounded down. */
interface LateChargeTerms {
  readonly firstMonths: number
  readonly leastTax: number
  readonly taxUnit: number
}

interface LateChargeFacts {
  readonly tax: Yen
  readonly dueDate: Day
  readonly paidDate: Day
}

/** Days of one band under one rate. */
interface Segment {
  readonly band: Band
  readonly from: Day
  readonly days: number
  readonly pct: number | null
  /** Null where the rate is not known. */
  readonly amount: Yen | null
}

export interface LateCharge {
  readonly firstDays: number
  readonly secondDays: number
  readonly lateCharge: Yen | null
  readonly firstEnd: Day
  readonly base: Yen
  readonly segments: readonly Segment[]
  /** Before it is rounded to whole hundreds; null where a rate is not known. */
  readonly sum: Yen | null
}

/** 国税通則法119条, 地方税法20条の4の2: a charge under 1,000 yen is dropped, and so is what goes beyond whole hundreds. */
const leastCharge = 1_000
const chargeUnit = 100

/** 延滞金・延滞税の計算. The charge on a tax paid late; the days are counted however small the tax. */
export function lateChargeOf({ tax, dueDate, paidDate }: LateChargeFacts, terms: LateChargeTerms): LateCharge {
  const firstEnd = periodEnd(dueDate, terms.firstMonths)
  const base = tax < terms.leastTax ? zeroYen : downTo(tax, terms.taxUnit)
  const paidInFirst = paidDate < firstEnd ? paidDate : firstEnd
  const [first, second] = [
    { band: 'first', after: dueDate, until: paidInFirst },
    { band: 'second', after: firstEnd, until: paidDate },
  ] as const
  const segments = base === 0 ? [] : [first, second].flatMap((span) => segmentsOf(span, base))
  const sum = sumOf(segments)
  return {
    firstDays: Math.max(0, daysBetween(first.after, first.until)),
    secondDays: Math.max(0, daysBetween(second.after, second.until)),
    lateCharge: sum === null ? null : chargeOf(sum),
    ...{ firstEnd, base, segments, sum },
  }
}

interface Span {
  readonly band: Band
  /** The eve of the first day. */
  readonly after: Day
  readonly until: Day
}

function segmentsOf({ band, after, until }: Span, base: Yen): readonly Segment[] {
  const segments: Segment[] = []
  let eve = after
  // Where a row of the table of rates ends, the new rate cuts the band.
  const lastDaysOfRows = lateChargeRates.versions.flatMap(({ since }) => (since === null ? [] : [addDays(since, -1)]))
  for (const end of [...lastDaysOfRows.toReversed(), until]) {
    const last = end < until ? end : until
    if (eve >= last) continue
    const from = addDays(eve, 1)
    const days = daysBetween(eve, last)
    const { pct } = lateChargeRates.value({ date: from, band })
    // 365 in leap years too; for national taxes by 利率等の表示の年利建て移行に関する法律25条.
    const amount = pct === null ? null : times(base, multiply(percent(pct), ratio(days, 365)), 'down')
    segments.push({ band, from, days, pct, amount })
    eve = last
  }
  return segments
}

function sumOf(segments: readonly Segment[]): Yen | null {
  let sum = zeroYen
  for (const { amount } of segments) {
    if (amount === null) return null
    sum = add(sum, amount)
  }
  return sum
}

function chargeOf(sum: Yen): Yen {
  return sum < leastCharge ? zeroYen : downTo(sum, chargeUnit)
}

function downTo(amount: Yen, unit: number): Yen {
  return subtract(amount, yen(amount % unit))
}

/** The working, in the order of a tax office's own sheet. */
export function lateChargeSteps(
  { firstDays, secondDays, firstEnd, base, segments, sum }: LateCharge,
  { tax, dueDate, paidDate }: LateChargeFacts,
  { firstMonths, leastTax, taxUnit }: LateChargeTerms,
): readonly Step[] {
  const counted = [
    step('滞納している税額', tax),
    step('納期限（この日は数えない）', dueDate),
    step(`低い割合の最後の日（納期限の翌日から${firstMonths}か月）`, firstEnd),
    step('支払う日（この日も数える）', paidDate),
    step('低い割合の日数', firstDays, 'days'),
    step('高い割合の日数', secondDays, 'days'),
  ]
  if (base === 0) return [...counted, step(`税額が${grouped(leastTax)}円未満なので、かからない`, zeroYen)]
  return [
    ...counted,
    step(`計算のもとになる税額（${grouped(taxUnit)}円未満切捨て）`, base),
    ...segments.map(({ from, days, pct, amount }) => {
      const label = `${dayWords(from)}から${days}日間`
      if (amount === null) return step(label, '割合が分からない')
      return step(`${label}：年${pct}%、365日の日割り（1円未満切捨て）`, amount)
    }),
    ...(sum === null
      ? [step('納める額', '割合が分からない日があるため、計算できない')]
      : [
          step('合計', sum),
          step(
            sum < leastCharge ? '納める額（1,000円未満なので、かからない）' : '納める額（100円未満切捨て）',
            chargeOf(sum),
          ),
        ]),
  ]
}

export function lateChargeNotes({ lateCharge }: LateCharge): readonly Note[] {
  if (lateCharge !== null) return []
  return [
    note(
      'caution',
      '割合の分からない日（2010年より前、または2027年から）が入るので、金額は出していません。ほかの年の割合で代えると誤るためです。支払う日の額は役所で確かめてください。',
    ),
  ]
}

/** The rates that the charge rests on, one for each run of days. */
export function lateChargeFrom({ segments }: LateCharge) {
  return segments.map(({ from, band }) => lateChargeRates({ date: from, band }))
}
