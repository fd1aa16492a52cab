import type { AuctionCase, AuctionMoney } from '#assessment/auction.ts'
import type { Debt } from '#assessment/debts.ts'
import type { LoanLimitation } from '#assessment/limitation.ts'
import type { Plan } from '#assessment/plan.ts'
import type { SaleMoney } from '#assessment/voluntary-sale.ts'
import { aboutDayWords, aboutYenWords, dayWords, yenWords } from '#base/words.ts'
import type { Finding } from '#law/finding.ts'
import { type Block, type Cell, type FactRow, plain, type Section, shown } from './report.ts'
import { statusWords } from './words.ts'

const yenCell = (found: Finding<number>): Cell => shown(yenWords(found.value), found)
const aboutCell = (found: Finding<number>): Cell => shown(aboutYenWords(found.value), found)

/** いまの借金. What is owed on each loan today. */
export function debtSection({ debts, on }: Plan): Section | null {
  if (debts.length === 0) return null
  const blocks = debts.flatMap((debt): readonly Block[] => [
    { kind: 'text', text: `${debt.creditor.name}（${debt.loan}）` },
    { kind: 'facts', rows: debtRows(debt) },
  ])
  return { id: 'debts', title: `いまの借金（${dayWords(on)}）`, blocks }
}

function debtRows({ principal, damages, total, arrears }: Debt): readonly FactRow[] {
  return [
    { label: '残元金', cell: yenCell(principal) },
    { label: '遅延損害金', cell: damages === null ? plain('分かりません（0円ではありません）') : yenCell(damages) },
    { label: damages === null ? '合計（損害金を除く）' : '合計', cell: yenCell(total) },
    ...(arrears === null ? [] : [{ label: '延滞を解消するための額', cell: yenCell(arrears) }]),
  ]
}

/** 消滅時効の確認. Before anything is paid, signed or promised. */
export function limitationSection({ limitations }: Plan): Section | null {
  if (limitations.length === 0) return null
  return {
    id: 'limitations',
    title: '消滅時効の確認（払う・署名する・電話する前に）',
    blocks: [{ kind: 'facts', rows: limitations.map(limitationRow) }],
  }
}

function limitationRow({ loan, finding }: LoanLimitation): FactRow {
  return { label: loan, cell: shown(limitationWords(finding.value), finding) }
}

function limitationWords({ status, completesOn, otherwiseOn }: LoanLimitation['finding']['value']): string {
  if (status === 'pending' || completesOn === null) return '競売や裁判が続いている間は、時効は完成しません。'
  const doubt = otherwiseOn === null ? '' : `見解が分かれ、${dayWords(otherwiseOn)}とする考え方もあります。`
  if (status === 'maybe-complete') {
    return `${dayWords(completesOn)}で時効の期間が過ぎているかもしれません。払う前に弁護士に確かめてください。${doubt}`
  }
  return `ほかに何もなければ、${dayWords(completesOn)}で時効の期間が終わります。${doubt}`
}

/** 任意売却と競売. The two ways side by side, and every deduction of the sale. */
export function saleSection({ voluntarySale, auction, ways }: Plan): Section | null {
  if (voluntarySale === null && auction === null) return null
  const blocks: Block[] = [
    {
      kind: 'facts',
      rows: [
        {
          label: '任意売却',
          cell: plain(`${statusWords[ways.voluntarySale.status]}。${ways.voluntarySale.reasons.join('')}`),
        },
        { label: '競売', cell: plain(ways.auction.reasons.join('')) },
      ],
    },
    comparison(voluntarySale, auction),
  ]
  if (voluntarySale !== null && voluntarySale.deductions.length > 0) blocks.push(deductionTable(voluntarySale))
  if (voluntarySale !== null && voluntarySale.residuals.length > 1) blocks.push(residualTable(voluntarySale))
  blocks.push(...cautions(voluntarySale, auction))
  return { id: 'sale', title: '任意売却と競売（お金の比べ）', blocks }
}

function comparison(sale: SaleMoney | null, auction: AuctionMoney | null): Block {
  const cases = auction === null ? [] : [auction.cases.low, auction.cases.typical, auction.cases.high]
  const row = (label: string, own: (money: SaleMoney) => Cell, other: (money: AuctionCase) => Cell) => [
    plain(label),
    ...(sale === null ? [] : [own(sale)]),
    ...cases.map(other),
  ]
  return {
    kind: 'table',
    caption: '任意売却と競売の比べ',
    head: [
      '',
      ...(sale === null ? [] : ['任意売却']),
      ...(auction === null ? [] : ['競売（低い）', '競売（標準）', '競売（高い）']),
    ],
    rows: [
      row(
        '売れる価格',
        ({ price }) => plain(yenWords(price)),
        ({ price }) => aboutCell(price),
      ),
      row(
        '引かれる費用',
        ({ deducted }) => yenCell(deducted),
        ({ cost }) => aboutCell(cost),
      ),
      row(
        '1番の債権者へ',
        ({ toFirstCreditor }) => yenCell(toFirstCreditor),
        ({ toFirstCreditor }) => aboutCell(toFirstCreditor),
      ),
      row(
        '残債',
        ({ residual }) => yenCell(residual),
        ({ residual }) => aboutCell(residual),
      ),
      row(
        '手元に残る額',
        ({ surplus }) => plain(yenWords(surplus)),
        ({ surplus }) => plain(aboutYenWords(surplus)),
      ),
    ],
  }
}

function deductionTable({ deductions, sellerBurden }: SaleMoney): Block {
  const rows = deductions.map(({ label, amount }) => [plain(label), yenCell(amount)])
  const burden = sellerBurden === null ? [] : [[plain('このほか、売主が用意する額'), yenCell(sellerBurden)]]
  return { kind: 'table', caption: '任意売却で売買代金から引く費用', head: ['費用', '額'], rows: [...rows, ...burden] }
}

function residualTable({ residuals }: SaleMoney): Block {
  const rows = residuals.map(({ creditor, amount }) => [plain(creditor), yenCell(amount)])
  return { kind: 'table', caption: '任意売却の後の残債（債権者ごと）', head: ['債権者', '残債'], rows }
}

function cautions(sale: SaleMoney | null, auction: AuctionMoney | null): readonly Block[] {
  const notices: string[] = []
  if (sale !== null && sale.debt.damages === null)
    notices.push('損害金を計算する事実が足りないため、任意売却の残債に損害金は入っていません。')
  if (auction !== null) {
    const { minimumBid, standardPrice, distributionOn } = auction
    notices.push(
      `競売は${aboutDayWords(distributionOn)}ごろの配当として計算した幅です。売却基準価額は${aboutYenWords(standardPrice.value)}、入札できる最低額は${aboutYenWords(minimumBid.value)}の見込みです。`,
    )
    if (auction.debt.damages === null) notices.push('競売までに増える損害金は、事実が足りないため入っていません。')
  }
  return notices.map((text) => ({ kind: 'notice', text }))
}
