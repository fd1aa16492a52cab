import type { Day } from '#base/day.ts'
import { eraDay } from '#base/era.ts'
import { add, least, most, subtract, type Yen, zeroYen } from '#base/yen.ts'
import { countFact, dayFact, listOf, oneOf, recordOf, textFact, yenFact } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'tax-mortgage-distribution'

type Kind = 'tax' | 'private'

interface Claim {
  readonly id: string
  readonly kind: Kind
  readonly date: Day
  readonly amount: Yen
  readonly innerRank: number
}

interface Share {
  readonly claim: Claim
  readonly amount: Yen
}

const kindWords: Readonly<Record<Kind, string>> = { tax: '税', private: '抵当権など' }

/** ぐるぐる回り. Who gets what from the proceeds of a forced sale where taxes and secured claims outrank each other in a circle. */
export const taxMortgageDistribution = rule({
  id,
  title: '租税と私債権の配当（ぐるぐる回り）',
  citations: [cite('国税徴収法', '26条'), cite('地方税法', '14条の20'), cite('国税徴収法基本通達', '26条関係')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    proceeds: yenFact('売却代金'),
    costs: yenFact('先に払う費用（国税徴収法26条1号のものを含む）'),
    claims: listOf(
      recordOf(
        {
          id: textFact('債権の名（重ならないもの）'),
          kind: oneOf(['tax', 'private'], '種類（tax 税、private 抵当権などの私債権）'),
          date: dayFact('税は法定納期限等、私債権は登記の日'),
          amount: yenFact('債権の額'),
          innerRank: countFact('同じ種類の中での順番（税は差押え・交付要求の順、私債権は登記の順位）', 'count', {
            from: 1,
            to: 10_000,
          }),
        },
        '債権',
      ),
      'すべての債権（順は問わない）',
    ),
  },
  answers: { payouts: '債権ごとの配当額', surplus: '残り' },
  find({ proceeds, costs, claims }) {
    refuseDoubles(claims)
    const available = most(zeroYen, subtract(proceeds, costs))
    // 26条2号: by date, each in full as far as the money goes; so much goes to each kind.
    const allotted = inTurn(available, claims.toSorted(olderFirst))
    const pots = { tax: potOf('tax', allotted), private: potOf('private', allotted) }
    // 26条3号・4号: within each kind, in its own order.
    const paid = [...ofKind('tax', claims, pots.tax), ...ofKind('private', claims, pots.private)]
    const payouts = Object.fromEntries(paid.map(({ claim, amount }) => [claim.id, amount]))
    return { payouts, surplus: subtract(available, pots.tax, pots.private), available, allotted, pots, paid }
  },
  explain({ surplus, available, allotted, pots, paid }, { proceeds, costs }) {
    return [
      step('売却代金', proceeds),
      step('先に払う費用', costs),
      step('配当にあてる額', available),
      ...allotted.map(({ claim, amount }) =>
        step(`${eraDay(claim.date)}：${claim.id}（${kindWords[claim.kind]}）の分として割り当てる額`, amount),
      ),
      step('税に割り当てた額の合計', pots.tax),
      step('抵当権などに割り当てた額の合計', pots.private),
      ...paid.map(({ claim, amount }) =>
        step(`${kindWords[claim.kind]}の${claim.innerRank}番：${claim.id}への配当`, amount),
      ),
      step('残り', surplus),
    ]
  },
  notes(_, { proceeds, costs }) {
    return [
      note('practice', '公売や競売での分け方です。任意売却の配分は全員の合意で決まりますが、話合いのもとになります。'),
      note(
        'caution',
        '借換えをした抵当権は、新しい登記の日で比べます。順位を入れ替えても、税と比べる日は変わりません。税の差押えや交付要求の通知を受けた後に増えた元本は、優先しません。税を納める人が取得する前から付いていた抵当権は、日にかかわらず税に優先します。',
      ),
      ...(costs > proceeds ? [note('caution', '費用が売却代金を超えるため、配当にあてる額がありません。')] : []),
    ]
  },
})

/** By date; on the same day the mortgage first, since it was registered on or before the 法定納期限等 (国税徴収法16条). */
function olderFirst(a: Claim, b: Claim): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  if (a.kind !== b.kind) return a.kind === 'private' ? -1 : 1
  return a.innerRank - b.innerRank
}

/** One after another, each in full as far as the money goes. */
function inTurn(money: Yen, claims: readonly Claim[]): readonly Share[] {
  let left = money
  return claims.map((claim) => {
    const amount = least(left, claim.amount)
    left = subtract(left, amount)
    return { claim, amount }
  })
}

function potOf(kind: Kind, shares: readonly Share[]): Yen {
  return add(...shares.filter(({ claim }) => claim.kind === kind).map(({ amount }) => amount))
}

function ofKind(kind: Kind, claims: readonly Claim[], pot: Yen): readonly Share[] {
  const own = claims.filter((claim) => claim.kind === kind)
  return inTurn(
    pot,
    own.toSorted((a, b) => a.innerRank - b.innerRank),
  )
}

/** Equal names or ranks would leave open who is paid. */
function refuseDoubles(claims: readonly Claim[]): void {
  if (new Set(claims.map((claim) => claim.id)).size < claims.length) {
    throw new NotCovered(id, null, '債権の名（id）が重なっています。別の名にしてください')
  }
  if (new Set(claims.map(({ kind, innerRank }) => `${kind} ${innerRank}`)).size < claims.length) {
    throw new NotCovered(id, null, '同じ種類の中で順番（innerRank）が重なっているものは扱っていません')
  }
}
