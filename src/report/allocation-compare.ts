import type { AllocationRow } from '#assessment/allocation/allocation-rows.ts'
import type { Proposal } from '#assessment/allocation/proposals.ts'
import type { AllocationStudy } from '#assessment/allocation/study.ts'
import { aboutYenWords, dayWords, yenWords } from '#base/words.ts'
import type { Finding } from '#law/finding.ts'
import { type Block, type Cell, plain, type Section, shown, yenCell } from './report.ts'

/** 「全員届く」. Whether everybody gets what is needed. */
export const reachWords = (isClear: boolean) => (isClear ? '全員届く' : '届かない人がいる')

/** 配分の案. What each proposal is good for and gives up, and all of them side by side. */
export function proposalSection({ proposals }: AllocationStudy): Section | null {
  if (proposals.length === 0) return null
  const blocks = proposals.flatMap(({ title, gains, gives, allocation }): Block[] => [
    { kind: 'text', text: `◆${title}（必要な額に${reachWords(allocation.isClear)}）` },
    {
      kind: 'facts',
      rows: [
        { label: 'よいところ', cell: plain(gains) },
        { label: '手放すもの', cell: plain(gives) },
      ],
    },
  ])
  return { id: 'proposals', title: '配分の案', blocks: [...blocks, proposalTable(proposals)] }
}

/** All proposals side by side, a row of the sheet to a line. */
function proposalTable(proposals: readonly Proposal[]): Block {
  const labels = new Map(
    proposals
      .flatMap(({ allocation }) => allocation.rows)
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .map(({ id, label }) => [id, label]),
  )
  const cells = (id: string) =>
    proposals.map(({ allocation }) => {
      const row = allocation.rows.find((one) => one.id === id)
      return row === undefined ? plain('0円') : yenCell(row.amount)
    })
  return {
    kind: 'table',
    caption: '案の比べ',
    head: ['内容', ...proposals.map(({ title }) => title)],
    rows: [...labels].map(([id, label]) => [plain(label), ...cells(id)]),
  }
}

/** A row that one proposal alone has still stands where the sheet has it. */
function placeOf({ kind }: AllocationRow): number {
  return Math.max(0, ['estate', 'moving', 'creditor', 'owner'].indexOf(kind) + 1)
}

/** 競売との比べ. What each holder would get in an auction by the court. */
export function auctionSection({ auction, allocation }: AllocationStudy): Section | null {
  if (auction === null) return null
  const { low, typical, high } = auction.cases
  const cases = [low, typical, high]
  const ofSale = (claim: string) => allocation.rows.find(({ id }) => id === claim)?.amount ?? null
  const rows = typical.payouts.map(({ claim, creditor }) => {
    const sold = ofSale(claim)
    return [
      plain(creditor),
      sold === null ? plain('—') : yenCell(sold),
      ...cases.map(({ payouts }) => {
        const paid = payouts.find((payout) => payout.claim === claim)?.amount
        return paid === undefined ? plain('—') : shown(aboutYenWords(paid.value), paid)
      }),
    ]
  })
  const money = (label: string, own: string, of: (one: typeof typical) => Finding<number>): readonly Cell[] => [
    ...[plain(label), plain(own)],
    ...cases.map((one) => shown(aboutYenWords(of(one).value), of(one))),
  ]
  return {
    id: 'auction',
    title: '競売になった場合の配当（見込み）',
    blocks: [
      {
        kind: 'table',
        caption: '債権者ごとに、任意売却と競売を比べる',
        head: ['', '任意売却', '競売（低い）', '競売（標準）', '競売（高い）'],
        rows: [
          money('売れる価格', yenWords(allocation.price), ({ price }) => price),
          money('競売の手続費用', '—', ({ procedure }) => procedure),
          ...rows,
        ],
      },
      {
        kind: 'notice',
        text: `競売は${dayWords(auction.distributionOn)}ごろの配当として、その日までの損害金を入れて計算しました。約束された額ではありません。`,
      },
    ],
  }
}
