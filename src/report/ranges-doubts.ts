import type { DoubtId } from '#assessment/courses/course-set.ts'
import type { WayId } from '#assessment/ways/way.ts'
import { aboutYenWords } from '#base/words.ts'
import type { MovedWay, Mover, Ranges, Spread } from '#simulation/ranges.ts'
import type { Band } from '#simulation/summary.ts'
import { folded } from './ranges-ways.ts'
import { shareWords, yenBetween } from './ranges-words.ts'
import { type Block, type Cell, plain } from './report.ts'
import { fieldWords } from './words.ts'

type Title = (id: WayId) => string

/** 市場などのゆれの名. */
export const doubtWords: Readonly<Record<DoubtId, string>> = {
  income: '収入（失業・病気・残業や賞与の減り）',
  recession: '不況',
  price: '家の値段',
  time: '売れるまでの時間',
  consent: '債権者などの同意',
  auction: '競売の価格と時期',
  settlement: '一括の和解（受け入れられるか、いくらか）',
  leaseback: 'リースバックの条件（価格・家賃・更新）',
}

/** 三つの幅. The market's doubt, that of unknown answers and that of the law beside one another, never added up. */
export function doubtBlocks({ ways }: Ranges): readonly Block[] {
  return [
    {
      kind: 'table',
      caption: '10年の負担の、三つの幅',
      head: ['道', '市場などのゆれ', '分からない答え', '法律の読み方'],
      rows: ways.map(({ title, burden, missing, legal }) => [
        plain(title),
        plain(marketWords(burden)),
        plain(spreadWords(missing)),
        plain(spreadWords(legal)),
      ]),
    },
    {
      kind: 'text',
      text: '三つの幅は別のものです。足して一つの幅にはできません。分からない答えと法律の読み方は、それだけを変えたときに、まん中の額がどこからどこまで動くかです。「—」は、動かすものがないか、まだ試していないことを表します。',
    },
  ]
}

function marketWords({ p10, p90 }: Band): string {
  const words = yenBetween(p10.value, p90.value)
  return words === yenBetween(p10.value, p10.value) ? `ほとんど動かない（${words}）` : `10回に8回は${words}`
}

function spreadWords(spread: Spread | null): string {
  if (spread === null) return '—'
  const { low, high, lowWords, highWords } = spread
  return `まん中が${yenBetween(low, high)}（少ない方は${caseWords(lowWords)}、多い方は${caseWords(highWords)}）`
}

/** The course's own reading of the law has no words. */
function caseWords(words: string): string {
  return words === '' ? 'この計算の読み方' : `「${words}」の場合`
}

/** 順番. Which burdens lie apart; of all other pairs, that no order can be told. */
export function orderBlocks({ ways, apart }: Ranges, title: Title): readonly Block[] {
  if (ways.length < 2) return []
  const alike = ways.map(({ housing }) => ways.filter((other) => other.housing === housing).length - 1)
  const pairs = alike.reduce((sum, others) => sum + others, 0) / 2
  const mixed = new Set(ways.map(({ housing }) => housing)).size > 1
  const apartFromHousing = mixed
    ? '家を残す道、借りて住む道、家を出る道は、払う額に入る住まいのお金が違うので、互いには比べていません。'
    : ''
  const cautious =
    '負担の少なさは、道のよしあしではありません。家がどうなるか、いつ終わるか、途中で起きることも比べてください。'
  const others =
    apart.length === 0
      ? pairs === 0
        ? ''
        : 'どの二つの道も、10年の負担の幅が重なるので、どちらが少ないとは言えません。'
      : apart.length < pairs
        ? 'ほかの組み合わせは、10年の負担の幅が重なるので、どちらが少ないとは言えません。'
        : ''
  const rows = ways.flatMap(({ way }) => {
    const more = apart.flatMap((pair) => (pair.less === way ? [title(pair.more)] : []))
    return more.length === 0
      ? []
      : [[plain(`「${title(way)}」は、「${more.join('」「')}」より少ない（幅が重ならない）。`)]]
  })
  return [
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: '10年の負担の幅が重ならない道（三つの幅と計算の誤差を入れても）',
            head: ['組み合わせ'],
            rows,
          } as const,
        ]),
    { kind: 'text', text: `${others}${apartFromHousing}${cautious}` },
  ]
}

/** 幅を縮める質問. The fact to find out that narrows a way's band most; null where no fact does. */
export interface RangeQuestion {
  readonly path: string
  readonly way: WayId
  readonly narrows: number
}

export function rangeQuestion({ movers }: Pick<Ranges, 'movers'>): RangeQuestion | null {
  for (const { ask, ways } of movers) {
    const [most] = narrowing(ways)
    if (ask !== null && most !== undefined) return { path: ask, way: most.way, narrows: most.width - most.without }
  }
  return null
}

/** The ways whose band narrows, the one that narrows most first. */
function narrowing(ways: readonly MovedWay[]): readonly MovedWay[] {
  return ways
    .filter(({ width, without }) => without < width)
    .toSorted((a, b) => b.width - b.without - (a.width - a.without))
}

/** 何がいちばん動かすか. What becomes of the bands when one doubt is taken away, and what to find out next. */
export function moverBlocks(ranges: Ranges, title: Title): readonly Block[] {
  const { movers, paths } = ranges
  if (movers.length === 0) return []
  const question = rangeQuestion(ranges)
  const most = movers.flatMap((mover) =>
    narrowing(mover.ways)
      .slice(0, 1)
      .map((way) => moverRow(mover, way, title)),
  )
  const head = ['ゆれのもと', 'いちばん縮まる道', 'いまの幅', 'なくなると', '確かめること']
  return [
    ...(question === null ? [] : [questionBlock(question, title)]),
    most.length === 0
      ? { kind: 'text', text: 'どのゆれを一つだけ取り除いても、10年の負担の幅は縮まりません。' }
      : { kind: 'table', caption: '何がいちばん動かすか（10年の負担の幅）', head, rows: most },
    folded(
      'ゆれのもとと、すべての道',
      ['ゆれのもと', '道', 'いまの幅', 'なくなると', '行きづまる（いま）', '行きづまる（なくなると）'],
      movers.flatMap((mover) => mover.ways.map((way) => everyRow(mover, way, title, paths))),
    ),
  ]
}

function questionBlock({ path, way, narrows }: RangeQuestion, title: Title): Block {
  return {
    kind: 'notice',
    text: `幅を縮めるために分かるとよいこと：${fieldWords(path)}。これが決まると、「${title(way)}」の幅が、多ければ${aboutYenWords(narrows)}縮まります。`,
  }
}

function moverRow({ id, ask }: Mover, { way, width, without }: MovedWay, title: Title): readonly Cell[] {
  return [
    plain(doubtWords[id]),
    plain(title(way)),
    plain(aboutYenWords(width)),
    plain(aboutYenWords(without)),
    plain(ask === null ? '—' : fieldWords(ask)),
  ]
}

function everyRow({ id }: Mover, moved: MovedWay, title: Title, paths: number): readonly Cell[] {
  return [
    plain(doubtWords[id]),
    plain(title(moved.way)),
    plain(aboutYenWords(moved.width)),
    plain(aboutYenWords(moved.without)),
    plain(shareWords(moved.fails, paths)),
    plain(shareWords(moved.failsWithout, paths)),
  ]
}
