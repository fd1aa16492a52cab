import type { Plan } from '#assessment/plan.ts'
import type { Way } from '#assessment/ways/way.ts'
import { dayWords, yenWords } from '#base/words.ts'
import type { Finding } from '#law/finding.ts'
import { type Block, type Cell, type FactRow, plain, type Section, shown, yenCell } from './report.ts'
import { settleRows } from './settle-words.ts'
import { endWords, homeWords, problemWords, statusWords } from './words.ts'

/** 選べる道. Every way side by side, and each by itself when asked; none is ranked before another. */
export function waysSection({ ways, notToSell, hurtfulActs }: Plan): Section {
  const possible = [...of(ways, 'open'), ...of(ways, 'unknown')]
  const closed = of(ways, 'closed')
  return {
    id: 'ways',
    title: '選べる道',
    blocks: [
      {
        kind: 'text',
        text: '順番は、よい・悪いの順ではありません。いくつかを続けて使えることもあります。残債を分割で払う月数と合計は、これからの損害金が免除される約束のときのものです。',
      },
      {
        kind: 'table',
        caption: '道のくらべ',
        head: ['道', '選べるか', '家', '毎月', '終わるまで', '合計'],
        rows: possible.map(wayRow),
      },
      ...notToSell.map(
        (found): Block => ({
          kind: 'facts',
          rows: [{ label: '売らないほうがよい事情', cell: shown(found.value.words, found) }],
        }),
      ),
      ...hurtfulActs.map(
        ({ words, basis }): Block => ({
          kind: 'facts',
          rows: [{ label: '後で困ること', cell: plain(words) }, ...basis.map(basisRow)],
        }),
      ),
      ...possible.map(wayDetails),
      {
        kind: 'table',
        caption: 'いまは選べない道と、その理由',
        head: ['道', '理由'],
        rows: closed.map(({ title, reasons }) => [plain(title), plain(reasons.join(''))]),
        isFolded: true,
      },
      ...closed.map(wayDetails),
    ],
  }
}

function of(ways: readonly Way[], status: Way['status']): readonly Way[] {
  return ways.filter((way) => way.status === status)
}

function wayRow(way: Way): readonly Cell[] {
  const { title, status, home } = way
  return [plain(title), plain(statusWords[status]), plain(homeWords[home.outcome]), ...moneyCells(way)]
}

function moneyCells(way: Way): readonly Cell[] {
  const { money } = way
  const isCostApart = costsBesideTotal(way) !== ''
  if (money === null) return [plain('—'), plain('—'), plain('—')]
  const { perMonth, months, total, ends } = money
  return [
    perMonth === null ? plain('—') : shown(yenWords(perMonth.value), perMonth),
    plain(months === null ? endWords[ends] : monthWords(months)),
    total === null ? plain('—') : shown(`${yenWords(total.value)}${isCostApart ? '（手続の費用は別）' : ''}`, total),
  ]
}

/** 手続の費用. Of a bankruptcy nothing is paid on the debts, and all that it takes stands beside the total; empty for other ways. */
export function costsBesideTotal({ id, money, costs }: Way): string {
  if (id !== 'bankruptcy' || money?.total == null || costs.length === 0) return ''
  const items = costs.map(({ label, low, high }) => `${label.replace(/（.*）$/u, '')}${rangeWords(low, high)}`)
  const isAided = costs.some(({ aided }) => aided)
  return `ほかに手続の費用がかかります：${items.join('、')}（確かめられていない目安${isAided ? '。弁護士の費用は、法テラスの立替えの対象になりえます' : ''}）`
}

/** 36か月; 一度に for none. */
export function monthWords(months: number): string {
  return months === 0 ? '一度に' : `${months}か月`
}

/** いつまで. Until when it can be begun; of a sale, by when it must be settled. */
export function untilRows({ until, settle }: Pick<Way, 'until' | 'settle'>): readonly FactRow[] {
  const isSale = settle !== null && settle !== undefined
  const rows = isSale ? settleRows(settle) : []
  const isOwn = until !== null && (!isSale || until < settle.safeOn)
  return isOwn ? [{ label: '始められる最後の日', cell: plain(dayWords(until)) }, ...rows] : rows
}

/** One way, folded: reasons, days, people, what it costs, what to do. */
export function wayDetails(way: Way): Block {
  const rows: FactRow[] = [
    { label: '選べるか', cell: plain(`${statusWords[way.status]}。${way.reasons.join('')}`) },
    ...way.basis.map(basisRow),
    ...untilRows(way),
    { label: '家を出る日', cell: plain(homeText(way)) },
    ...moneyRows(way),
    ...way.owedAfter.map(({ months, owed }) => ({ label: `${months}か月後に残る額`, cell: yenCell(owed) })),
    ...way.people.map(({ name, words, owes }) => ({
      label: name,
      cell: owes === null ? plain(words) : shown(`${words}（${yenWords(owes.value)}）`, owes),
    })),
    ...texts('知られる人', learnsWords(way)),
    ...way.credit.map((record) => ({ label: `信用情報（${record.bureau}）`, cell: creditCell(record) })),
    ...way.taxes.map(({ words, finding }) => ({
      label: '税金',
      cell: finding === null ? plain(words) : shown(words, finding),
    })),
    ...texts('費用', way.costs.map(costWords)),
    ...texts('使える助け', way.help),
    ...texts('手順', way.steps.map(stepWords)),
    ...texts('気をつけること', way.warnings),
    ...texts('決めるのに足りないこと', way.lacks.map(problemWords)),
  ]
  return {
    kind: 'table',
    caption: way.title,
    head: ['項目', '内容'],
    rows: rows.map(({ label, cell }) => [plain(label), cell]),
    isFolded: true,
  }
}

function basisRow(found: Finding<unknown>): FactRow {
  return { label: '結論のもと', cell: shown(found.title, found) }
}

function moneyRows(way: Way): readonly FactRow[] {
  const { money } = way
  if (money === null) return []
  const { perMonth, total, months, ends } = money
  return [
    ...(perMonth === null ? [] : [{ label: '毎月', cell: yenCell(perMonth) }]),
    { label: '終わるまで', cell: plain(months === null ? endWords[ends] : monthWords(months)) },
    ...(total === null
      ? []
      : [
          {
            label: '合計',
            cell: shown(
              [yenWords(total.value), costsBesideTotal(way)].filter((words) => words !== '').join('。'),
              total,
            ),
          },
        ]),
  ]
}

function learnsWords({ learns }: Way): readonly string[] {
  return learns.filter(({ answer }) => answer !== 'no').map(({ words }) => words)
}

function costWords({ label, low, high, aided }: Way['costs'][number]): string {
  return `${label}：${rangeWords(low, high)}${aided ? '（法テラスの立替えの対象になりえます）' : ''}`
}

function stepWords({ title, who, paper }: Way['steps'][number], index: number): string {
  return `${index + 1}. ${title}（${who}${paper === null ? '' : `。書類：${paper}`}）`
}

function homeText({ home }: Way): string {
  const { leaveFrom, leaveBy, decidedBy } = home
  if (leaveFrom === null && leaveBy === null) return decidedBy
  const days = [leaveFrom, leaveBy].flatMap((on) => (on === null ? [] : [dayWords(on)])).join('から')
  return `${days}ごろ。${decidedBy}`
}

/** 信用情報の一行. */
export function creditCell({ until, words }: Way['credit'][number]): Cell {
  return until === null ? plain(words) : shown(`遅くとも${dayWords(until.value.lastDayAtLatest)}まで。${words}`, until)
}

function rangeWords(low: number, high: number): string {
  return low === high ? yenWords(low) : `${yenWords(low)}〜${yenWords(high)}`
}

/** One row for some sentences; none where there are none. */
function texts(label: string, sentences: readonly string[]): readonly FactRow[] {
  return sentences.length === 0 ? [] : [{ label, cell: plain(sentences.join('\n')) }]
}
