import type { Debt } from '#assessment/debts/debts.ts'
import type { LoanLimitation } from '#assessment/limitation/limitation.ts'
import type { Plan } from '#assessment/plan.ts'
import { wholeIsDue } from '#assessment/road/stage.ts'
import type { AuctionCase, AuctionMoney } from '#assessment/sale/auction.ts'
import type { SaleMoney } from '#assessment/sale/voluntary-sale.ts'
import { aboutDayWords, aboutYenWords, dayWords, yenWords } from '#base/words.ts'
import type { Yen } from '#base/yen.ts'
import type { Finding } from '#law/finding.ts'
import { noteText } from './finding-words.ts'
import { loanName } from './loan-names.ts'
import { partRows, personDebtBlocks, reconciliationBlocks } from './plan-claims.ts'
import { type Block, type Cell, type FactRow, plain, type Section, shown, yenCell } from './report.ts'
import { roleWords, statusWords } from './words.ts'

const aboutCell = (found: Finding<number>): Cell => shown(aboutYenWords(found.value), found)

/** いまの借金. What is owed on each loan today. */
export function debtSection(plan: Plan): Section | null {
  const { debts, on, stage } = plan
  if (debts.length === 0) return null
  const isWhole = wholeIsDue(stage.value)
  const blocks = debts.flatMap((debt): Block[] => [
    { kind: 'text', text: loanName(plan, debt.loan) },
    { kind: 'facts', rows: [...debtRows(debt, isWhole), ...partRows(debt)] },
  ])
  blocks.push(...personDebtBlocks(plan), ...reconciliationBlocks(plan))
  if (debts.some(({ arrears }) => arrears !== null) && isLate(plan)) {
    const text =
      '延滞を解消するための額は、まだ一括で請求されていないときの額です。一括で請求されていれば、残りの全額を求められます。'
    blocks.push({ kind: 'notice', text })
  }
  return { id: 'debts', title: `いまの借金（${dayWords(on)}）`, blocks }
}

/** By practice the loan would have been called in by now. */
function isLate({ timeline }: Plan): boolean {
  return timeline.some((entry) => entry.kind === 'expected' && entry.step === 'acceleration' && entry.overdue)
}

function debtRows({ principal, damages, total, arrears, least }: Debt, isWhole: boolean): readonly FactRow[] {
  const without = damages === null ? '（損害金を除く）' : ''
  const unknown = isWhole ? '分かりません（0円ではありません）' : '分かりません（0円とは限りません）'
  return [
    { label: '残元金', cell: yenCell(principal) },
    { label: '遅延損害金', cell: damages === null ? plain(unknown) : spanCell(least?.damages, damages) },
    { label: `合計${without}`, cell: spanCell(least?.total, total) },
    ...(arrears === null ? [] : [{ label: `延滞を解消するための額${without}`, cell: yenCell(arrears) }]),
  ]
}

/** From the one to the other; one amount where no other is told, or they agree. */
function spanCell(low: Finding<Yen> | undefined, high: Finding<Yen>): Cell {
  if (low === undefined || low.value >= high.value) return yenCell(high)
  return shown(`${yenWords(low.value)}から${yenWords(high.value)}まで（残高がいつの額かで変わります）`, low)
}

/** 消滅時効の確認. Before anything is paid, signed or promised. */
export function limitationSection(plan: Plan): Section | null {
  const { limitations, otherLimitations } = plan
  if (limitations.length + otherLimitations.length === 0) return null
  return {
    id: 'limitations',
    title: '消滅時効の確認（払う・署名する・電話する前に）',
    blocks: [
      {
        kind: 'facts',
        rows: [
          ...limitations.map((limitation) => limitationRow(plan, limitation)),
          ...otherLimitations.map(({ name, kind, finding }) => ({
            label: name,
            cell: shown(kind === 'tax' ? publicWords(finding.value) : limitationWords(finding.value), finding),
          })),
        ],
      },
    ],
  }
}

/** Named only where several people owe the loan. */
function limitationRow(plan: Plan, { loan, person, role, finding }: LoanLimitation): FactRow {
  const isShared = plan.limitations.filter((other) => other.loan === loan).length > 1
  const name = plan.personViews.find((view) => view.person === person)?.name ?? roleWords[role]
  const whose = isShared ? `、${name}の時効` : ''
  return { label: `${loanName(plan, loan)}${whose}`, cell: shown(limitationWords(finding.value), finding) }
}

/** Taxes end of themselves, and nearly always a demand has started them anew: no more than a reason to ask. */
function publicWords({ status, completesOn, otherwiseOn }: LoanLimitation['finding']['value']): string {
  if (completesOn === null) return '差押えなどが続いている間は、時効は完成しません。'
  const doubt = otherwiseOn === null ? '' : `（保険税なら${dayWords(otherwiseOn)}）`
  const until = `督促などがなければ、${dayWords(completesOn)}${doubt}で`
  return status === 'running'
    ? `${until}時効の期間が終わります。ふつうは督促状で数え直しになっています。`
    : `${until}時効の期間が過ぎています。ふつうは督促状で数え直しになっています。役所に確かめてください。`
}

function limitationWords({ status, completesOn, otherwiseOn }: LoanLimitation['finding']['value']): string {
  const doubt =
    otherwiseOn === null ? '' : `見解や、まだ分からない事実しだいで、${dayWords(otherwiseOn)}になることもあります。`
  const both =
    completesOn === null || otherwiseOn === null
      ? ''
      : '早い方の日からは払う前に確かめ、遅い方の日までは完成したと決めないでください。'
  if (completesOn === null) return `競売や裁判が続いている間は、時効は完成しません。${doubt}`
  if (status === 'maybe-complete') {
    return `${dayWords(completesOn)}で時効の期間が過ぎているかもしれません。払う前に弁護士に確かめてください。${doubt}${both}`
  }
  return `ほかに何もなければ、${dayWords(completesOn)}で時効の期間が終わります。${doubt}${both}`
}

/** 任意売却と競売. The two ways side by side, and every deduction of the sale. */
export function saleSection({ voluntarySale, auction, states, timeline }: Plan): Section | null {
  if (voluntarySale === null && auction === null) return null
  const blocks: Block[] = [
    {
      kind: 'facts',
      rows: [
        {
          label: '任意売却',
          cell: plain(`${statusWords[states.voluntarySale.status]}。${states.voluntarySale.reasons.join('')}`),
        },
        { label: '競売', cell: plain(states.auction.reasons.join('')) },
      ],
    },
    comparison(voluntarySale, auction),
  ]
  if (voluntarySale !== null && voluntarySale.deductions.length > 0) blocks.push(deductionTable(voluntarySale))
  if (voluntarySale !== null && voluntarySale.residuals.length > 1) blocks.push(residualTable(voluntarySale))
  blocks.push(...cautions(voluntarySale, auction, timeline.length > 0))
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
  const burden = sellerBurden === null ? [] : [[plain(`このほか、${sellerBurden.title}`), yenCell(sellerBurden)]]
  return { kind: 'table', caption: '任意売却で売買代金から引く費用', head: ['費用', '額'], rows: [...rows, ...burden] }
}

function residualTable({ residuals }: SaleMoney): Block {
  const rows = residuals.map(({ creditor, amount }) => [plain(creditor), yenCell(amount)])
  return { kind: 'table', caption: '任意売却の後の残債（債権者ごと）', head: ['債権者', '残債'], rows }
}

function cautions(sale: SaleMoney | null, auction: AuctionMoney | null, isUnderWay: boolean): readonly Block[] {
  const notices: string[] = []
  if (sale !== null) notices.push(...saleCautions(sale))
  if (auction !== null) {
    const { minimumBid, standardPrice, distributionOn } = auction
    const when = isUnderWay ? `${aboutDayWords(distributionOn)}ごろの配当として` : 'いま配当があったとして'
    notices.push(
      `競売は${when}計算した幅です。売却基準価額は${aboutYenWords(standardPrice.value)}、入札できる最低額は${aboutYenWords(minimumBid.value)}の見込みです。`,
    )
    if (auction.debt.damages === null) notices.push('競売までに増える損害金は、事実が足りないため入っていません。')
  }
  return notices.map((text) => ({ kind: 'notice', text }))
}

function saleCautions(sale: SaleMoney): readonly string[] {
  const { closingOn, closingAssumed, unpaidCosts, deductions, debt, taxesLeft, surplus } = sale
  const notices: string[] = []
  if (unpaidCosts > 0)
    notices.push('費用が売買代金を超えています。この価格では任意売却は成り立ちません。費用と価格を見直してください。')
  if (debt.damages === null) {
    const kept = surplus > 0 ? '手元に残る額は、その分だけ減ります。' : ''
    notices.push(`損害金を計算する事実が足りないため、任意売却の残債に損害金は入っていません。${kept}`)
  }
  for (const { creditor, amount } of taxesLeft)
    notices.push(
      `${creditor}の税は、差押えが解除されても${yenWords(amount.value)}残ります（残債とは別です）。分割を役所に相談できます。`,
    )
  // A special that runs out is a legal doubt of the plan itself, not only of the figure.
  for (const { amount } of deductions) {
    notices.push(...amount.notes.filter(({ kind }) => kind === 'expiry').map(noteText))
  }
  notices.push(
    closingAssumed === null
      ? `任意売却は、${dayWords(closingOn)}に決済するとして計算しました。`
      : `任意売却は、決済の日が決まっていないので、${closingAssumed}早くなれば損害金は少なく、遅くなれば多くなります。`,
  )
  return notices
}
