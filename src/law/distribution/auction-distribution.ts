import type { Day } from '#base/day.ts'
import { add, least, subtract, type Yen } from '#base/yen.ts'
import { countFact, dayFact, type FactsOf, oneOf, orNull, recordOf, textFact, yenFact } from '#law/facts.ts'
import { NotCovered, type Note, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { taxMortgageDistribution } from '#law/tax/tax-mortgage-distribution.ts'
import { largestRemainder } from './largest-remainder.ts'
import { listById } from './list-by-id.ts'

const id = 'auction-distribution'

const kindNames = {
  mortgage: '抵当権',
  revolving: '根抵当権',
  tax: '租税・公課',
  'general-lien': '登記のない一般の先取特権',
  title: '債務名義のある債権',
  attachment: '仮差押え',
} as const

const claimFacts = {
  id: textFact('債権の名'),
  kind: oneOf(['mortgage', 'revolving', 'tax', 'general-lien', 'title', 'attachment'], '債権の種類'),
  date: orNull(dayFact('抵当権・根抵当権は登記の日、税は法定納期限等（ほかはなし）')),
  amount: yenFact('債権の額（抵当権は、優先する範囲の額）'),
  maximum: { ...orNull(yenFact('根抵当権の極度額（ほかはなし）')), otherwise: null },
  rank: countFact('順位（抵当権は登記の順位、税は差押え・交付要求の順、一般の先取特権はその順）', 'count', {
    from: 1,
    to: 10_000,
  }),
}

type Claim = FactsOf<typeof claimFacts>

type PriorClaims = Parameters<typeof taxMortgageDistribution>[0]['claims']

interface Auction {
  readonly proceeds: Yen
  readonly costs: Yen
  readonly claims: readonly Claim[]
}

/** 配当表. Who gets what from the price of one property sold at a court auction, and what is left to the owner. */
export const auctionDistribution = rule({
  id,
  title: '競売代金の配当表',
  citations: [
    cite('民事執行法', '84条・85条・87条・91条・92条'),
    cite('民法', '329条・336条'),
    cite('国税徴収法', '8条・26条'),
  ],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    proceeds: yenFact('売却代金（不動産一つ分）'),
    costs: yenFact('手続費用など、先に払うもの'),
    claims: listById(recordOf(claimFacts, '債権'), '配当を受けられる債権（順は問わない）'),
  },
  answers: { payouts: '債権ごとの配当額', deposited: '配当額が供託される債権', surplus: '所有者に渡す余り' },
  find(facts) {
    const { claims } = facts
    const { paid, surplus: afterPrior } = taxMortgageDistribution.value(priorFacts(facts))
    const liens = inTurn(afterPrior, byRank(claims.filter(({ kind }) => kind === 'general-lien')))
    const afterLiens = subtract(afterPrior, ...liens.map(({ paid }) => paid))
    const ordinary = claims.filter(({ kind }) => kind === 'title' || kind === 'attachment')
    const ordinaryTotal = add(...ordinary.map(({ amount }) => amount))
    const pot = least(afterLiens, ordinaryTotal)
    const shares = largestRemainder(pot, ordinary, ({ amount }) => amount)
    const lines = [
      ...paid.map(({ claim, amount }) => ({ id: claim.id, paid: amount })),
      ...liens.map(({ claim, paid }) => ({ id: claim.id, paid })),
      ...shares.map(([claim, share]) => ({ id: claim.id, paid: share })),
    ]
    return {
      payouts: Object.fromEntries(lines.map((line) => [line.id, line.paid])),
      deposited: shares.filter(([{ kind }, share]) => kind === 'attachment' && share > 0).map(([claim]) => claim.id),
      surplus: subtract(afterLiens, pot),
      lines,
      afterLiens,
      ordinaryTotal,
    }
  },
  explain({ lines, afterLiens, ordinaryTotal, surplus }, { proceeds, costs, claims }) {
    const nameOf = new Map(claims.map((claim) => [claim.id, kindNames[claim.kind]]))
    return [
      step('売却代金', proceeds),
      step('手続費用など、先に払うもの', costs),
      ...lines.map((line) => step(`${line.id}（${nameOf.get(line.id)}）への配当`, line.paid)),
      step('抵当権・税・先取特権までを払った残り', afterLiens),
      step('債務名義のある債権と仮差押えの合計（残りを額の割合で分ける）', ordinaryTotal),
      step('所有者に渡す余り', surplus),
    ]
  },
  notes({ deposited, afterLiens, ordinaryTotal }, { proceeds, costs, claims }) {
    return [
      agreementNote,
      notCoveredNote,
      ...(claims.some(({ amount, maximum }) => maximum !== null && amount > maximum) ? [maximumNote] : []),
      ...(afterLiens > 0 && afterLiens < ordinaryTotal ? [roundingNote] : []),
      ...(deposited.length > 0 ? [depositNote] : []),
      ...(costs > proceeds ? [costsNote] : []),
    ]
  },
  from(_, facts) {
    return [taxMortgageDistribution(priorFacts(facts))]
  },
})

const agreementNote: Note = note(
  'practice',
  '債権者の全員が配当期日に合意すれば、これと違う配当になります（民事執行法85条1項ただし書）。',
)
const notCoveredNote: Note = note(
  'caution',
  '留置権、不動産の保存や工事の先取特権、第三取得者が出した費用（民法391条）は扱っていません。あれば抵当権より先に払われることがあります。抵当権の2年を超える利息・損害金は、債務名義による別の債権としてだけ加わります。',
)
const maximumNote: Note = note(
  'caution',
  '根抵当権の極度額を超える額は、この配当に入れていません。債務名義があり配当要求をしていれば、別の債権として加わります。',
)
const roundingNote: Note = note(
  'doubt',
  '割合で分けるときの1円未満の扱いは法律に定めがありません。切り捨てて、余った円は端数の大きい順に1円ずつ足しています。裁判所の配当表とは1円違うことがあります。',
)
const depositNote: Note = note(
  'caution',
  '仮差押えの分は供託され、裁判の結果によって、その債権者か、ほかの債権者や所有者に渡ります（民事執行法91条・92条）。条件付きの抵当権などの供託は、ここには出していません。',
)
const costsNote: Note = note('caution', '費用が売却代金を超えるため、配当にあてる額がありません。')

/** What comes before the general liens: mortgages and taxes by date. */
function priorFacts({ proceeds, costs, claims }: Auction) {
  return { proceeds, costs, claims: claims.flatMap(priorClaim) }
}

function priorClaim(claim: Claim): PriorClaims {
  const { kind, maximum, rank: innerRank } = claim
  if (kind !== 'revolving' && maximum !== null) {
    throw new NotCovered(id, null, `極度額があるのは根抵当権だけです。「${claim.id}」の種類を確かめてください`)
  }
  switch (kind) {
    case 'mortgage':
      return [{ id: claim.id, kind: 'private', date: dateOf(claim), amount: claim.amount, innerRank }]
    case 'revolving':
      return [{ id: claim.id, kind: 'private', date: dateOf(claim), amount: withinMaximum(claim), innerRank }]
    case 'tax':
      return [{ id: claim.id, kind: 'tax', date: dateOf(claim), amount: claim.amount, innerRank }]
    case 'general-lien':
    case 'title':
    case 'attachment':
      return []
  }
}

function dateOf(claim: Claim): Day {
  if (claim.date !== null) return claim.date
  throw new NotCovered(id, null, `「${claim.id}」の登記の日か法定納期限等が要ります`)
}

/** 民法398条の3. */
function withinMaximum(claim: Claim): Yen {
  if (claim.maximum !== null) return least(claim.amount, claim.maximum)
  throw new NotCovered(id, null, `根抵当権「${claim.id}」の極度額が要ります`)
}

function byRank(liens: readonly Claim[]): readonly Claim[] {
  if (new Set(liens.map(({ rank }) => rank)).size < liens.length) {
    throw new NotCovered(id, null, '一般の先取特権の順位が重なっているものは扱っていません')
  }
  return liens.toSorted((a, b) => a.rank - b.rank)
}

/** One after another, each in full as far as the money goes. */
function inTurn(money: Yen, claims: readonly Claim[]) {
  let left = money
  return claims.map((claim) => {
    const paid = least(left, claim.amount)
    left = subtract(left, paid)
    return { claim, paid }
  })
}
