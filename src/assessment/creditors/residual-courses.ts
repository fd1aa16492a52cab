import { type Residual, totalResidual } from '#assessment/debts/residual.ts'
import { settingsOf } from '#assessment/settings.ts'
import { savingsOf } from '#assessment/ways/household-room.ts'
import { limitationGate } from '#assessment/ways/limitation-gate.ts'
import { delayed, type Fraction, instalmentsWorth, paymentsOf, type Worth } from '#assessment/ways/present-value.ts'
import { holderOf } from '#assessment/ways/servicer-settlement.ts'
import { type SettlementZone, settlementZone } from '#assessment/ways/settlement-zone.ts'
import { addMonths, type Day } from '#base/day.ts'
import { ratio } from '#base/ratio.ts'
import { grouped, yenWords } from '#base/words.ts'
import { least, subtract, times, type Yen, yen, zeroYen } from '#base/yen.ts'
import { largestRemainder } from '#law/distribution/largest-remainder.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { CreditorCourse, Receipt } from './creditor-view.ts'
import type { Holder } from './holders.ts'
import { once } from './home-courses.ts'
import { feesGoWithTheHome, isPaidByTheMonth, type Mirror, presentOf, type Reckoned, without } from './mirror.ts'

const paidInFull = '家の代金で全額が払われる見込みで、残る額がありません。'
const taxByTheMonth =
  '税・保険料の分納や猶予は、役所が法律により決めるので、この計算に入れていません。免責や再生計画でも減りません。'

/** 残る額, where the courses of the residual can be reckoned from it; else why not. */
function owedOf(
  { residuals, context }: Mirror,
  holder: Holder,
): Finding<Yen> | { readonly why: string; readonly isNothing: boolean } {
  if (holder.kind === 'association') return { why: feesGoWithTheHome, isNothing: false }
  const left = residuals.get(holder) ?? { amount: null, why: '' }
  if (left.amount === null) return { why: left.why, isNothing: false }
  if (left.amount.value === 0) return { why: paidInFull, isNothing: true }
  const gate = limitationGate(
    context,
    holder.claims.map(({ id }) => id),
  )
  return gate === null ? left.amount : { why: gate.reasons.join(''), isNothing: false }
}

/** 分割での受け取り. The creditor's part, by what stays owed to each, of what the household pays by the month. */
export function instalmentCourse(mirror: Mirror, holder: Holder): Reckoned {
  const way = 'instalments'
  if (holder.kind === 'tax') return without(way, 'residual', taxByTheMonth)
  const owed = owedOf(mirror, holder)
  if ('why' in owed) return without(way, 'residual', owed.why, owed.isNothing)
  const share = mirror.shares.get(holder) ?? zeroYen
  const { perMonth } = mirror
  if (perMonth === null || perMonth.value === 0) {
    return without(way, 'residual', '家計から払える額が0円の見込みのため、受け取る額はない計算です。', true)
  }
  if (share === 0) {
    return without(way, 'residual', '毎月の額を残債の割合で分けると1円に満たないため、受け取る額はない計算です。', true)
  }
  const monthly = reckon(
    'creditor-instalment',
    '毎月受け取る額（残債の割合で分けたもの）',
    share,
    [perMonth, owed],
    () => [
      step('家計から毎月払う額', perMonth.value),
      step('この債権者に残る額', owed.value),
      step('毎月受け取る額', share),
    ],
    () => [
      note(
        'practice',
        '残る額の割合で分け、1円未満は端数の大きい順に1円ずつ足しました（最大剰余法）。分け方は話し合いで決まります。',
      ),
    ],
  )
  return byTheMonth(mirror, {
    way,
    owed,
    monthly,
    start: mirror.start,
    words: '分割で毎月受け取る額',
    shared: sharedOf(perMonth.value, share),
  })
}

/** Where the household's amount is shared, the whole of it stands beside the part. */
function sharedOf(perMonth: Yen, share: Yen): string {
  return share === perMonth ? '' : `家計から毎月払う${yenWords(perMonth)}を、残る借金の割合で分けた額です。`
}

interface Monthly {
  readonly way: CreditorCourse['way']
  /** All that is paid by the month. */
  readonly owed: Finding<Yen>
  readonly monthly: Finding<Yen>
  /** Payments come at the end of each month after this day. */
  readonly start: Day
  readonly words: string
  readonly why?: string
  /** What stands behind the length, where the amount is a part. */
  readonly shared?: string
}

/** 毎月の受け取り. Equal payments and a last one that is less, until all is paid or a hundred years have passed. */
export function byTheMonth(mirror: Mirror, { way, owed, monthly, start, words, why, shared = '' }: Monthly): Reckoned {
  const { rate } = mirror
  const { full, last } = paymentsOf(owed.value, monthly.value)
  const sum = yen(full * monthly.value + last)
  const isWhole = sum === owed.value
  const wait = mirror.monthsTo(start)
  const worth = rate === null ? null : worthOf(owed.value, monthly.value, rate, wait)
  const total = isWhole
    ? owed
    : reckon('counted-payments', '100年の間に受け取る額', sum, [owed, monthly], () => [
        step('回数', full, 'count'),
        step('受け取る額', sum),
      ])
  const months = full + (last > 0 ? 1 : 0)
  const length = isWhole
    ? `毎月${yenWords(monthly.value)}ずつ、${grouped(months)}か月で払い終わる計算です。`
    : `毎月${yenWords(monthly.value)}ずつでは100年でも払い終わりません。100年分を数えました。`
  return {
    course: {
      ...{ way, basis: 'residual', total, low: null, high: null, why: why ?? `${length}${shared}` },
      receipts: receiptsOf(owed, monthly, start, words),
      present: presentOf(mirror, total, worth, { wait: wait + 1, isWeighed: true }),
    },
    worth,
  }
}

function worthOf(
  owed: Yen,
  monthly: Yen,
  { kept, discount }: { readonly kept: Fraction; readonly discount: Fraction },
  wait: number,
): Worth {
  return delayed(instalmentsWorth(owed, monthly, kept), discount, wait)
}

function receiptsOf(owed: Finding<Yen>, monthly: Finding<Yen>, start: Day, words: string): readonly Receipt[] {
  const { full, last } = paymentsOf(owed.value, monthly.value)
  const on = (month: number) => addMonths(start, month)
  const even: Receipt = { amount: monthly, from: on(1), until: on(full), times: full, words }
  if (last === 0) return [even]
  const amount = reckon('last-instalment', '最後に受け取る額', last, [owed, monthly], () => [
    step('払う総額', owed.value),
    step('それまでに受け取る額', subtract(owed.value, last)),
    step('最後に受け取る額', last),
  ])
  const end: Receipt = { amount, from: on(full + 1), until: on(full + 1), times: 1, words: '最後の回に受け取る額' }
  return full === 0 ? [end] : [even, end]
}

/** 和解できる相手か. Who may forgive a part of what is owed, as far as the file tells. */
export function standingOf({ context }: Mirror, holder: Holder): 'servicer' | 'agency' | 'association' | 'other' {
  const kinds = holder.claims.filter(({ kind }) => kind === 'loan').map(({ id }) => holderOf(context, { claim: id }))
  return (['agency', 'servicer', 'association'] as const).find((kind) => kinds.includes(kind)) ?? 'other'
}

const noReduction = {
  tax: '税・保険料は、話し合いで減らすことができません。',
  agency: '住宅金融支援機構は、残債の減額をしないと説明されています。分割の額の見直しは頼めます。',
  association: '信用保証協会が残りを免除することは、まれだと説明されています。分割が中心になります。',
  other:
    '債権が債権回収会社に移っていないか、移ったか分かりません。その前に減額に応じることは、まれだと説明されています。',
} as const

/** 一括の和解. Reckoned only where the claim lies with a servicer: elsewhere no reduction is to be counted on. */
export function settlementCourse(mirror: Mirror, holder: Holder): Reckoned {
  const way = 'servicer-settlement'
  if (holder.kind === 'tax') return without(way, 'residual', noReduction.tax)
  const owed = owedOf(mirror, holder)
  if ('why' in owed) return without(way, 'residual', owed.why, owed.isNothing)
  const standing = standingOf(mirror, holder)
  if (standing !== 'servicer') return without(way, 'residual', noReduction[standing])
  if (mirror.rate === null)
    return without(way, 'residual', 'この日の法定利率がまだ決まっていないため、計算できません。')
  const zone = zoneOf(mirror, holder)
  if (zone === null) return without(way, 'residual', '家計から払える額が0円のため、分割と比べる計算ができません。')
  return settled(mirror, zone, savingsOf(mirror.context) !== null)
}

function settled(mirror: Mirror, zone: Finding<SettlementZone>, isHandKnown: boolean): Reckoned {
  const way = 'servicer-settlement'
  const { creditorLeast, walkAway, isOpen } = zone.value
  const part = (title: string, value: Yen) =>
    reckon('settlement-part', title, value, [zone], () => [step(title, value)])
  const ends = {
    low: part('一括の和解の、債権者の下限', creditorLeast),
    high: part('一括の和解の、計算の上での上限', walkAway),
  }
  if (!isHandKnown) {
    const { course, worth } = without(
      way,
      'residual',
      '手元のお金が分からないため、額は決められません。幅だけを計算しました。',
    )
    return { course: { ...course, ...(isOpen ? ends : {}) }, worth }
  }
  if (!isOpen) return without(way, 'residual', '手元のお金の中に、分割より両方に得になる一括の額がない計算です。')
  const why = `${yenWords(creditorLeast)}から${yenWords(walkAway)}までの一括が、分割より両方に得になる計算です。応じる見込みを示すものではありません。`
  return once(mirror, way, ends.high, mirror.start, {
    words: '一括の和解で受け取る額（計算の上での上限）',
    why,
    ...ends,
  })
}

/** 和解の幅, on the creditor's part of the monthly amount and of what is in hand; null where nothing is paid by the month. */
export function zoneOf(mirror: Mirror, holder: Holder): Finding<SettlementZone> | null {
  const { context, rate } = mirror
  const residual = eligible(mirror, holder)
  const whole = mirror.residuals.get(holder)?.amount?.value ?? zeroYen
  const share = mirror.shares.get(holder) ?? zeroYen
  if (rate === null || residual === null || whole === 0 || share === 0) return null
  const own = times(share, ratio(residual.value, whole), 'down')
  const hand = savingsOf(context)
  return settlementZone({
    ...{ residual, perMonth: least(own, residual.value), ratePercent: rate.percent, stopPercents: rate.stopPercents },
    ...{ openingPercent: settingsOf(context.matter).settlementOpeningPercent },
    hand: hand === null ? null : handOf(mirror, holder, hand.value),
  })
}

/** What is in hand, shared among those with whom a reduction can be agreed. */
function handOf(mirror: Mirror, holder: Holder, hand: Yen): Yen {
  const all = mirror.holders.filter((one) => isPaidByTheMonth(one) && standingOf(mirror, one) === 'servicer')
  const weights = all.flatMap((one) => {
    const residual = eligible(mirror, one)
    return residual === null ? [] : [{ one, residual: residual.value }]
  })
  const shares = largestRemainder(hand, weights, ({ residual }) => residual)
  return shares.find(([{ one }]) => one === holder)?.[1] ?? zeroYen
}

/** Of what stays owed to a holder, the claims that a servicer holds. */
function eligible({ context, residuals }: Mirror, holder: Holder): Finding<Yen> | null {
  const amount = residuals.get(holder)?.amount ?? null
  if (amount === null) return null
  const parts: readonly Residual[] = residuals.get(holder)?.parts ?? []
  const own = parts.filter(({ claim }) => holderOf(context, { claim }) === 'servicer')
  return own.length === parts.length ? amount : totalResidual(own)
}
