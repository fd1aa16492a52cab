import type { Ranges, WayRange } from '#simulation/ranges.ts'
import type { Band, WaySummary } from '#simulation/summary.ts'
import {
  failsWords,
  monthEstimate,
  notCountedNote,
  pointHeads,
  pointsOf,
  saidOnce,
  sameAsMiddle,
  seizedWords,
  shareWords,
  yenBetween,
  yenEstimate,
} from './ranges-words.ts'
import { type Block, type Cell, plain } from './report.ts'
import { problemWords } from './words.ts'

/** 道ごとの幅. What the ways cost, leave and risk, side by side, and what each takes for granted when asked. */
export function wayBlocks({ ways, paths }: Ranges): readonly Block[] {
  const share = (one: WaySummary['ended']) => plain(shareWords(one, paths))
  return [
    amountTable('10年の間に払う額', ways, ({ paid }) => paid),
    amountTable('10年の負担（払う額と、10年後に残る額の合計）', ways, ({ burden }) => burden),
    {
      kind: 'table',
      caption: '終わるまでの月数',
      head: ['道', ...pointHeads.month],
      rows: ways.map(({ title, end }) => [plain(title), ...monthCells(end)]),
    },
    {
      kind: 'table',
      caption: '残る額（まん中。かっこの中に10回に8回が入る）',
      head: ['道', ...owedFields.map(({ months }) => `${months}か月後`)],
      rows: ways.map((way) => [plain(way.title), ...owedFields.map(({ field }) => plain(owedWords(way[field])))]),
    },
    {
      kind: 'table',
      caption: '10年の間に起きること',
      head: ['道', '10年のうちに終わる', '給料などの差押え', '家が競売で売れる', '行きづまる'],
      rows: ways.map((way) => [
        ...[plain(way.title), share(way.ended), plain(seizedWords(way, paths))],
        ...[share(way.auctioned), plain(failsWords(way, paths))],
      ]),
    },
    ...(ways.every(({ heedsMisses }) => heedsMisses) ? [] : [{ kind: 'text', text: notCountedNote } as const]),
    folded(
      '行きづまるわけと、その後',
      ['道', 'わけと、その後'],
      ways.flatMap((way) => failureRow(way, paths)),
    ),
    folded('残る額の幅と計算の誤差', ['道と時期', ...pointHeads.amount], ways.flatMap(owedRows)),
    folded('道ごとの前提', ['道', '前提にしていること', '足りないこと'], ways.flatMap(premiseRow)),
  ]
}

/** 畳んだ表. Not what the reader needs first. */
export function folded(caption: string, head: readonly string[], rows: readonly (readonly Cell[])[]): Block {
  return { kind: 'table', caption, head, rows, isFolded: true }
}

function amountTable(caption: string, ways: readonly WayRange[], of: (way: WayRange) => Band): Block {
  const rows = ways.map((way) => [plain(way.title), ...yenCells(of(way))])
  return { kind: 'table', caption, head: ['道', ...pointHeads.amount], rows }
}

function yenCells(band: Band): readonly Cell[] {
  return saidOnce(pointsOf(band).map(yenEstimate), sameAsMiddle).map((words) => plain(words))
}

function monthCells(band: Band): readonly Cell[] {
  return saidOnce(pointsOf(band).map(monthEstimate), sameAsMiddle).map((words) => plain(words))
}

const owedFields = [
  { field: 'owed12', months: 12 },
  { field: 'owed36', months: 36 },
  { field: 'owed60', months: 60 },
  { field: 'owed120', months: 120 },
] as const

function owedWords({ p10, p50, p90 }: Band): string {
  const middle = yenBetween(p50.value, p50.value)
  const band = yenBetween(p10.value, p90.value)
  return band === middle ? middle : `${middle}（${band.replace(/^約/, '')}）`
}

function owedRows(way: WayRange): readonly (readonly Cell[])[] {
  return owedFields.map(({ field, months }) => [plain(`${way.title}：${months}か月後`), ...yenCells(way[field])])
}

type FailureId = keyof WaySummary['failures']

/** 行きづまるわけ, and what then becomes of the way; in the order in which they are told. */
const failureWords: Readonly<Record<FailureId, string>> = {
  'no-buyer': '期限までに買い手がつかず、競売の手続が進む',
  refused: '債権者や共有者などの同意が得られず、競売の手続が進む',
  'missed-home': '住宅ローンの支払いが続かず、期限の利益を失って競売の手続に入る',
  'missed-debt': '残りの支払いの約束が続かず、損害金が増えて、給料などの差押えを受けることがある',
  unsold: '競売でも買い手がつかず、家と借金がそのまま残る',
  'not-renewed': '借りて住む契約が更新されず、家を出る',
}
const failureIds = [
  'no-buyer',
  'refused',
  'missed-home',
  'missed-debt',
  'unsold',
  'not-renewed',
] as const satisfies readonly FailureId[]

/** Only what has happened in the run: what cannot happen on a way would read as a risk. */
function failureRow({ title, failures, afterFailure }: WayRange, paths: number): readonly (readonly Cell[])[] {
  const met = failureIds.filter((id) => failures[id].of10000 > 0)
  const words = met.map((id) => `${failureWords[id]}：${shareWords(failures[id], paths)}`)
  const burden = afterFailure === null ? [] : [`行きづまったときの10年の負担：${owedWords(afterFailure)}`]
  return words.length === 0 ? [] : [[plain(title), plain([...words, ...burden].join('\n'))]]
}

function premiseRow({ title, takes, lacks }: WayRange): readonly (readonly Cell[])[] {
  if (takes.length === 0 && lacks.length === 0) return []
  return [[plain(title), plain(takes.join('\n')), plain(lacks.map(problemWords).join('\n'))]]
}
