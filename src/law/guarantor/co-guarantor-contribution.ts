import { ratio } from '#base/ratio.ts'
import { divideBig } from '#base/rounding.ts'
import { least, times, type Yen, yen, zeroYen } from '#base/yen.ts'
import { countFact, type FactsOf, listOf, oneOf, yenFact } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'co-guarantor-contribution'

const facts = {
  kind: oneOf(['joint-guarantors', 'joint-debtors'], '連帯保証人どうしか、連帯債務者どうしか'),
  debt: yenFact('債務の全額'),
  shares: listOf(
    countFact('負担の重み', 'count', { from: 0, to: 1_000_000_000_000 }),
    '内部の負担割合（一人一つの重み）',
  ),
  payer: countFact('払った人（負担割合の並びの何番目か。0から）', 'count', { from: 0, to: 999 }),
  paid: yenFact('払った額'),
}

/** 共同保証人・連帯債務者間の求償. What one of several who owe the same debt can claim from each of the others after paying. */
export const coGuarantorContribution = rule({
  id,
  title: '共同保証人・連帯債務者間の求償',
  citations: [cite('民法', '442条1項・444条・465条1項')],
  confidence: 'official',
  checked: '2026-11-21',
  facts,
  answers: { reimbursementFrom: 'それぞれの人に求められる額' },
  find({ kind, debt, shares, payer, paid }) {
    const all = sum(shares)
    if (all === 0) throw new NotCovered(id, null, '負担割合（shares）がないか、どれも0です')
    const own = shares[payer]
    if (own === undefined) {
      throw new NotCovered(id, null, `払った人（payer）は、0から${shares.length - 1}までの番号にしてください`)
    }
    const terms = { debt: BigInt(debt), paid: BigInt(paid), own: BigInt(own), all: BigInt(all) }
    const claims = shares.map((share, index) => {
      if (index === payer) return zeroYen
      return kind === 'joint-debtors' ? times(paid, ratio(share, all), 'down') : fromGuarantor(BigInt(share), terms)
    })
    return { reimbursementFrom: claims, ownPart: times(debt, ratio(own, all), 'down') }
  },
  explain({ reimbursementFrom, ownPart }, { kind, debt, shares, payer, paid }) {
    return [
      step('債務の全額', debt),
      step('払った額', paid),
      step('払った人の負担部分（1円未満切捨て）', ownPart),
      ...(kind === 'joint-guarantors'
        ? [step('そのうち負担部分に当たる額（求償できない。1円未満切捨て）', least(paid, ownPart))]
        : []),
      ...reimbursementFrom.flatMap((claim, index) =>
        index === payer ? [] : [step(`${index + 1}人目（重み${shares[index]}）に求められる額（1円未満切捨て）`, claim)],
      ),
    ]
  },
  notes(_, { kind, debt, paid }) {
    return [
      kind === 'joint-guarantors' ? aboveOwnShare : anyPayment,
      note(
        'caution',
        'ほかの人が払えないときは、その人の分を、払った人を含む残りの人が負担割合に応じて負担します（民法444条）。ここでは、みな払えるとして計算しています。',
      ),
      note(
        'caution',
        '負担割合は、決めていれば取り決め、なければ受けた利益などで決まります。登記の持分とは限りません。',
      ),
      ...(paid > debt
        ? [
            note(
              'caution',
              '払った額が債務の全額を超えています。利息や費用を含むのなら、債務の全額にも含めてください。',
            ),
          ]
        : []),
    ]
  },
})

/** 465条1項. The others bear, by their shares, what was paid above the payer's own: (paid − debt·own/all) · share / (all − own). */
function fromGuarantor(
  share: bigint,
  {
    debt,
    paid,
    own,
    all,
  }: { readonly debt: bigint; readonly paid: bigint; readonly own: bigint; readonly all: bigint },
): Yen {
  const excess = paid * all - debt * own
  if (excess <= 0n || share === 0n) return zeroYen
  return yen(divideBig(excess * share, all * (all - own), 'down'))
}

function sum(shares: FactsOf<typeof facts>['shares']): number {
  return shares.reduce((total, share) => total + share, 0)
}

const aboveOwnShare = note(
  'caution',
  '連帯保証人どうしでは、自分の負担部分を超えて払った分だけを求められます（民法465条1項）。主債務者には、払った全額を求められます（459条）。',
)
const anyPayment = note(
  'caution',
  '連帯債務者どうしでは、自分の負担部分に満たない支払いでも、割合に応じて求められます（民法442条1項）。払う前と払った後に、ほかの人に知らせてください（443条）。知らせないと、求められる額が減ることがあります。',
)
