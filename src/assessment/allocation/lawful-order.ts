import { add, subtract, zeroYen } from '#base/yen.ts'
import { auctionDistribution } from '#law/distribution/auction-distribution.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import type { Allocated } from './allocate.ts'
import { amountIn, lawfulShares, splitByValue } from './lawful-shares.ts'
import type { PreparedSale } from './sale-allocation.ts'

/** 法律の順位どおりの額. What each holder could claim of the money that the costs leave: the starting point of the talks. */
export function lawfulOrder(
  { terms, sale }: PreparedSale,
  { price, costs }: Allocated,
): Finding<Readonly<Record<string, number>>> {
  const net = subtract(price, ...costs.map(({ amount }) => amount))
  const money = splitByValue(net, terms.lots)
  const secured = new Map(terms.claims.map(({ id, secured }) => [id, secured]))
  const { paid, byLot } = lawfulShares(terms.register, money, secured)
  const nameOf = (id: string) => sale.claims.find((claim) => claim.id === id)?.creditor ?? id
  const distributions = terms.register.bundles.map(({ lots, standings }) =>
    auctionDistribution({
      proceeds: add(...lots.map(({ id }) => amountIn(money, id))),
      costs: zeroYen,
      claims: standings.map(({ claim, entry }) => ({
        ...{ id: claim.id, kind: claim.kind, date: entry.date, rank: entry.rank, maximum: null },
        amount:
          terms.register.bundles.length === 1
            ? amountIn(secured, claim.id)
            : add(...lots.map(({ id }) => amountIn(byLot.get(claim.id) ?? new Map(), id))),
      })),
    }),
  )
  const value = Object.fromEntries(terms.claims.map(({ id }) => [id, amountIn(paid, id)]))
  const finding = reckon(
    'lawful-order',
    '法律の順位で分けた場合の額',
    value,
    distributions,
    () => [step('費用を引いた額', net), ...terms.claims.map(({ id }) => step(nameOf(id), amountIn(paid, id)))],
    () => [
      note('practice', '任意売却の配分は話し合いで決まります。これは、競売で同じ額が残ったときの分け方です。'),
      ...(terms.register.joint.length === 0 ? [] : [jointNote]),
    ],
  )
  return terms.register.joint.length === 0 ? finding : { ...finding, citations: [cite('民法', '392条1項')] }
}

const jointNote = note(
  'caution',
  '複数の不動産（または持分）にかかる抵当権は、それぞれの価額に応じて割り付けました（民法392条1項）。債務者の不動産が先に負担し、物上保証人の不動産は残りを負担するとしています。',
)
