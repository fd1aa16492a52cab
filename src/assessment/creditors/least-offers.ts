import { leastAbove } from '#assessment/ways/present-value.ts'
import type { Day } from '#base/day.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { add, subtract, type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { LeastOffer, MirrorWay } from './creditor-view.ts'
import type { Holder } from './holders.ts'
import { saleAmounts } from './home-courses.ts'
import { isPaidByTheMonth, type Mirror, type Rate, type Reckoned } from './mirror.ts'
import { standingOf } from './residual-courses.ts'

/** 最も少ない申出のすべて. At closing against the auction; in one sum against what else may come of the residual. */
export function leastOffers(mirror: Mirror, holder: Holder, reckoned: readonly Reckoned[]): readonly LeastOffer[] {
  const { rate } = mirror
  if (rate === null) return []
  return [...atClosing(mirror, holder, rate, reckoned), ...lumps(mirror, holder, rate, reckoned)]
}

function atClosing(mirror: Mirror, holder: Holder, rate: Rate, reckoned: readonly Reckoned[]): readonly LeastOffer[] {
  const sale = mirror.context.plan.voluntarySale
  const isAsked = reckoned.some(({ course }) => course.way === 'voluntary-sale' && course.total !== null)
  const amounts = saleAmounts(mirror, holder)
  if (sale === null || !isAsked || amounts.length === 0) return []
  const offered = add(...amounts.map(({ value }) => value))
  const found = offer(
    mirror,
    rate,
    { at: 'closing', on: sale.closingOn, against: 'auction', most: owedThen(mirror, holder, offered) },
    reckoned,
  )
  return found === null ? [] : [{ ...found, words: closingWords(found, offered) }]
}

/** 決済の日の債権. What the sale pays and leaves; null where it is not known. */
function owedThen({ context }: Mirror, { claims }: Holder, offered: Yen): Yen | null {
  const sale = context.plan.voluntarySale
  const left = [...(sale?.residuals ?? []), ...(sale?.taxesLeft ?? [])].filter(({ claim }) =>
    claims.some(({ id }) => id === claim),
  )
  const isTold = (sale?.residuals ?? []).some(({ claim }) => claims.some(({ id }) => id === claim))
  return isTold ? add(offered, ...left.map(({ amount }) => amount.value)) : null
}

function closingWords({ on, amount }: LeastOffer, offered: Yen): string {
  const first = `${dayWords(on)}の決済で${yenWords(amount.value)}以上を受け取ると、競売の標準の見込みより、今の価値が多くなります。`
  const gap = subtract(amount.value, offered)
  return gap <= 0
    ? `${first}想定した売却での額（${yenWords(offered)}）は、これを満たします。`
    : `${first}想定した売却での額（${yenWords(offered)}）では、${yenWords(gap)}足りません。`
}

const residualWays = ['instalments', 'individual-rehabilitation', 'bankruptcy'] as const
const wayWords = {
  instalments: '分割',
  'individual-rehabilitation': '個人再生',
  bankruptcy: '自己破産の低い見込み',
} as const

/** Only with whom a reduction can be talked about: not the agency, no office, no association of owners. */
function lumps(mirror: Mirror, holder: Holder, rate: Rate, reckoned: readonly Reckoned[]): readonly LeastOffer[] {
  const owed = mirror.residuals.get(holder)?.amount?.value ?? zeroYen
  if (!isPaidByTheMonth(holder) || owed === 0 || standingOf(mirror, holder) === 'agency') return []
  return residualWays.flatMap((against): readonly LeastOffer[] => {
    const found = offer(mirror, rate, { at: 'lump', on: mirror.start, against, most: owed }, reckoned)
    if (found === null) return []
    const words = `${dayWords(found.on)}に一括で${yenWords(found.amount.value)}以上を受け取ると、${wayWords[against]}より、今の価値が多くなります。`
    return [{ ...found, words }]
  })
}

interface Asked {
  readonly at: LeastOffer['at']
  readonly on: Day
  readonly against: MirrorWay
  /** More than this is not owed; null where that is not known. */
  readonly most: Yen | null
}

/** Null where the other course cannot be told, or where even the whole claim is not worth more. */
function offer(
  mirror: Mirror,
  rate: Rate,
  { at, on, against, most }: Asked,
  reckoned: readonly Reckoned[],
): LeastOffer | null {
  const other = reckoned.find(({ course }) => course.way === against)
  const worth = other?.worth ?? null
  const present = other?.course.present ?? null
  if (worth === null || present === null) return null
  const months = mirror.monthsTo(on)
  const least = leastAbove(worth, rate.discount, months)
  if (most !== null && least > most) return null
  return { at, on, against, amount: leastFinding(least, present, rate, months), words: '' }
}

function leastFinding(least: Yen, present: Finding<Yen>, rate: Rate, months: number): Finding<Yen> {
  return reckon(
    'least-offer',
    '代わりの道より得になる最も少ない額',
    least,
    [present],
    () => [
      step('代わりの道の今の価値（1円未満切捨て）', present.value),
      step('割引率（年）', rate.percent, 'percent'),
      step('受け取るまでに待つ月数', months, 'months'),
      step('今の価値が代わりの道より多くなる、最も少ない額', least),
    ],
    () => [note('doubt', '前提からの計算です。相手が応じる見込みを示すものではありません。')],
  )
}
