import type { Allocation, ConsentView } from '#assessment/allocation/allocation.ts'
import type { AllocationStudy } from '#assessment/allocation/study.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { creditorNorms } from '#law/creditor-norms.ts'
import { auctionSection, proposalSection, reachWords } from './allocation-compare.ts'
import { stepValueWords } from './finding-words.ts'
import { problemSection } from './plan-after.ts'
import { closingWords, textOf } from './plan-report.ts'
import { type Block, type Cell, plain, type Report, type Section, shown, yenCell } from './report.ts'
import { termsIn } from './terms.ts'

/** 売買代金配分表 arranged for a reader: the table, who agrees, what price clears, what stays owed, what an auction would bring. */
export function allocationReport(study: AllocationStudy): Report {
  const sections = [
    tableSection(study),
    movedSection(study),
    consentSection(study),
    clearingSection(study),
    leverSection(study),
    residualSection(study.allocation),
    proposalSection(study),
    auctionSection(study),
    problemSection(study),
  ].filter((section) => section !== null)
  return {
    title: study.title === null ? '売買代金配分表（案）' : `売買代金配分表（案）：${study.title}`,
    on: dayWords(study.on),
    sections,
    terms: termsIn(sections.map(textOf).join('\n')),
    closing: closingWords(study.on),
  }
}

function tableSection({ allocation, sale, cautions }: AllocationStudy): Section {
  const { price, closingOn, rows, unpaidCosts, sellerBurden } = allocation
  const blocks: Block[] = [
    {
      kind: 'facts',
      rows: [
        { label: '売買代金', cell: plain(yenWords(price)) },
        { label: '決済の日', cell: plain(dayWords(closingOn)) },
        { label: '費用の基準', cell: plain(creditorNorms[sale.normKind].label) },
      ],
    },
    {
      kind: 'table',
      caption: '配分（合計は売買代金と同じです）',
      head: ['内容', '支払先', '額', '行の名'],
      rows: [
        ...rows.map(({ id, label, creditor, amount }) => [plain(label), plain(creditor), yenCell(amount), plain(id)]),
        [plain('合計'), plain(''), plain(yenWords(price)), plain('')],
      ],
    },
  ]
  if (unpaidCosts > 0)
    blocks.push(notice(`費用が売買代金を${yenWords(unpaidCosts)}超えています。この価格では配分表は成り立ちません。`))
  if (sellerBurden !== null && sellerBurden.value > 0)
    blocks.push({
      kind: 'table',
      caption: '売買代金から払えない額（下げてもらうか、売主が別に用意します）',
      head: ['内容', '額'],
      rows: [
        ...sellerBurden.steps.slice(0, -1).map((gap) => [plain(gap.label), plain(stepValueWords(gap))]),
        [plain('合計'), yenCell(sellerBurden)],
      ],
    })
  blocks.push(...cautions.map(notice))
  return { id: 'allocation', title: '売買代金配分表（案）', blocks }
}

const notice = (text: string): Block => ({ kind: 'notice', text })

function movedSection({ moved }: AllocationStudy): Section | null {
  if (moved.length === 0) return null
  const rows = moved.map(({ label, from, to }) => [
    ...[plain(label), plain(yenWords(from)), plain(yenWords(to))],
    plain(`${to > from ? '＋' : '－'}${yenWords(Math.abs(to - from))}`),
  ])
  const head = ['内容', '前', '後', '差']
  return { id: 'moved', title: '書き換えで動いた行', blocks: [{ kind: 'table', caption: '動いた行', head, rows }] }
}

function consentSection({ allocation, otherConsents }: AllocationStudy): Section {
  const { consents, isClear, rows } = allocation
  const short = consents.filter((consent) => consent.short > 0)
  const blocks: Block[] = [
    {
      kind: 'table',
      caption: '同意が要る人と、必要な額',
      head: ['だれ', '必要な額', '受け取る額', '足りない額'],
      rows: consents.map((consent) => consentCells(consent, rows)),
    },
  ]
  if (consents.some(({ isAssumed, isUnknown }) => isAssumed && !isUnknown))
    blocks.push(
      notice(
        '（見込み）は、本人が額を示していないため、基準や競売の見込みから計算した額です。実際の額は聞いて確かめてください。',
      ),
    )
  const unknown = consents.filter(({ isUnknown }) => isUnknown).map(({ who }) => who)
  if (unknown.length > 0)
    blocks.push(notice(`${unknown.join('、')}に必要な額は分かりません。分かるまで、ここの計算には入っていません。`))
  blocks.push({
    kind: 'text',
    text: isClear
      ? `この価格と内容なら、必要な額に${unknown.length > 0 ? '、額の分かる人は' : ''}全員届く計算です。同意するかどうかは、それぞれが決めます。`
      : short.length === 0
        ? '費用を払いきれないため、このままでは成り立ちません。'
        : `足りない人がいます：${short.map(({ who, short }) => `${who}に${yenWords(short)}`).join('、')}。`,
  })
  if (!isClear) {
    const open = rows.filter(({ movable, kind }) => movable.canMove && kind !== 'creditor')
    blocks.push({
      kind: 'table',
      caption: '話し合いで動かせる行',
      head: ['行', 'いまの額', 'どう動くか'],
      rows: open.map(({ label, amount, movable }) => [plain(label), yenCell(amount), plain(movable.words)]),
    })
  }
  if (otherConsents.length > 0)
    blocks.push({
      kind: 'table',
      caption: 'お金のやりとりのない同意',
      head: ['だれ', '理由'],
      rows: otherConsents.map(({ who, by, reason }) => [
        plain(who),
        plain(`${by === 'law' ? '法律' : '実務'}：${reason}`),
      ]),
    })
  return { id: 'consents', title: '同意', blocks }
}

function consentCells(
  { id, who, needs, gets, short, isAssumed, isUnknown }: ConsentView,
  rows: Allocation['rows'],
): readonly Cell[] {
  const row = rows.find((one) => one.id === id)
  const paid = row === undefined ? plain(yenWords(gets)) : yenCell(row.amount)
  if (isUnknown) return [plain(who), plain('分かりません'), paid, plain('分かりません')]
  const needed = shown(`${yenWords(needs.value)}${isAssumed ? '（見込み）' : ''}`, needs)
  return [plain(who), needed, paid, plain(yenWords(short))]
}

function clearingSection(study: AllocationStudy): Section {
  const { allocation, clearing, mostMoving, sale } = study
  const { leastPrice, gaps } = clearing
  const text =
    leastPrice === null
      ? '価格を上げるだけでは、全員の必要な額に届きません。足りない人の額か、費用の内容を話し合う必要があります。'
      : `同じ内容なら、${yenWords(leastPrice)}から、全員の必要な額に届きます。`
  return {
    id: 'clearing',
    title: '成り立つ最低価格',
    blocks: [
      { kind: 'text', text },
      ...gaps.map(({ from, to }) =>
        notice(
          `${yenWords(from)}から${yenWords(to)}までは、最低価格より高いのに届きません（印紙税などの区分で費用が上がるため）。`,
        ),
      ),
      ...(allocation.consents.some(({ short }) => short > 0) ? [notice(lowerWords)] : []),
      {
        kind: 'text',
        text:
          mostMoving === null
            ? `いまの価格（${yenWords(sale.price)}）では、引越費用を入れなくても届かない人がいます。`
            : `いまの価格（${yenWords(sale.price)}）で全員に届く範囲では、引越費用は${yenWords(mostMoving)}までです。`,
      },
      ...rangeBlocks(study),
      notice('引越費用は債権者が認めたときだけ入れられます。受け取る権利ではありません。'),
    ],
  }
}

const lowerWords =
  '抹消・解除の額をいまの行のままにした場合です。足りない人の額を下げてもらうか、その行を増やせば、もっと低い価格で届くことがあります。'

function leverSection({ levers }: AllocationStudy): Section | null {
  if (levers.length === 0) return null
  const rows = levers.map(({ creditor, kind, holds, finding }) => [
    plain(creditor),
    shown(leverWords[kind][holds ? 'holds' : 'fails'], finding),
  ])
  const head = ['だれ', '見込み']
  return {
    id: 'levers',
    title: '話し合いの材料',
    blocks: [{ kind: 'table', caption: '自分で競売や公売をしても受け取れるか', head, rows }],
  }
}

/** 話し合いの材料の言葉. */
export const leverWords = {
  'no-surplus': {
    holds: '自分で競売を申し立てても、剰余がないとして取り消される見込みです（無剰余）。',
    fails: '自分で競売を申し立てると、受け取れる額がある見込みです。',
  },
  'futile-seizure': {
    holds: '公売をしても税に回る分がない見込みです。役所は差押えを解除しなければなりません（無益な差押え）。',
    fails: '公売をすると、税に回る分がある見込みです。',
  },
} as const

/** 価格の幅. */
function rangeBlocks({ range }: AllocationStudy): readonly Block[] {
  if (range.length < 2) return []
  const rows = range.map(({ price, isClear, toFirst, toOwners }) => [
    ...[plain(yenWords(price)), plain(reachWords(isClear))],
    ...[plain(yenWords(toFirst)), plain(yenWords(toOwners))],
  ])
  const head = ['価格', '必要な額に', '1番の債権者へ', '売主の手取り']
  return [{ kind: 'table', caption: '市場での価格の見込みごとの結果', head, rows }]
}

function residualSection({ residual }: Allocation): Section {
  const rows = residual.map(({ creditor, kind, amount, people }) => [
    plain(`${creditor}${kind === 'tax' ? '（税）' : ''}`),
    yenCell(amount),
    plain(
      people.length > 0
        ? people.map(({ name }) => name).join('、')
        : kind === 'tax'
          ? '滞納している人'
          : '分かりません',
    ),
  ])
  const head = ['債権者', '残る額', '請求される人']
  return {
    id: 'residual',
    title: '売却の後に残る債務',
    blocks: [{ kind: 'table', caption: '債権者ごとの残り', head, rows }],
  }
}
