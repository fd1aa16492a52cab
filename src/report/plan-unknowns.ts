import type { Plan } from '#assessment/plan.ts'
import type { FigureHull, HullEnd, HullFigure, WayHull } from '#assessment/unknowns/hull.ts'
import type { Unknown } from '#assessment/unknowns/unknowns.ts'
import type { WayId } from '#assessment/ways/way.ts'
import { yenWords } from '#base/words.ts'
import { yen } from '#base/yen.ts'
import { type Block, type Cell, plain, type Section, shown } from './report.ts'
import { fieldWords, problemWords, statusWords } from './words.ts'

/** 分からないこと. The question that tells most next, what each way comes to in spite of what is unknown, and every unknown; null where all is known. */
export function unknownsSection(plan: Pick<Plan, 'unknowns' | 'ways'>): Section | null {
  const { unknowns, next, hulls } = plan.unknowns()
  if (unknowns.length === 0) return null
  const title = (id: WayId) => plan.ways.find((way) => way.id === id)?.title ?? id
  const wide = hulls.flatMap((hull) => hull.figures.map((figure) => figureRow(title(hull.way), figure)))
  const turning = hulls.filter(({ statuses }) => statuses.length > 1)
  const waiting = hulls.filter(({ dependsOn }) => dependsOn.length > 0)
  return {
    id: 'unknowns',
    title: '分からないことと、次の質問',
    blocks: [
      ...(next === null ? [] : [nextBlock(next, title)]),
      folded(
        '分からないことで決まる、選べるかどうか',
        ['道', '答え'],
        turning.map((hull) => [plain(title(hull.way)), plain(statusesOf(hull))]),
      ),
      folded('分からないことによる幅', ['道', '数', 'いちばん少ないとき', 'いちばん多いとき'], wide),
      folded(
        'まだ幅を出せない道',
        ['道', 'これで決まる'],
        waiting.map(({ way, dependsOn }) => [plain(title(way)), plain(dependsOn.map(fieldWords).join('、'))]),
      ),
      {
        kind: 'table' as const,
        caption: '分かると、もっと正確になること',
        head: ['書く場所と理由', '関わる道'],
        rows: unknowns.map((unknown) => [plain(questionOf(unknown)), plain(heededBy(unknown, title))]),
      },
      folded(
        '取りうる値と、その出どころ',
        ['書く場所', '取りうる値', '分かると縮まる幅'],
        unknowns.flatMap((unknown) => domainRow(unknown)),
      ),
    ].filter((block) => block.kind !== 'table' || block.rows.length > 0),
  }
}

function folded(caption: string, head: readonly string[], rows: readonly (readonly Cell[])[]): Block {
  return { kind: 'table', caption, head, rows, isFolded: true }
}

function nextBlock({ path, why, decides, ways, narrows }: Unknown, title: (id: WayId) => string): Block {
  const gain =
    decides.length > 0
      ? `これが分かると、「${decides.map(title).join('」「')}」を選べるかどうかが分かります。`
      : narrows !== null && narrows > 0
        ? `これが分かると、合計の幅が${yenWords(yen(narrows))}縮まります。`
        : ways.length > 0
          ? `「${ways.map(title).join('」「')}」の答えに関わります。`
          : ''
  return { kind: 'notice', text: `次に分かるとよいこと：${problemWords({ kind: 'missing', path, why })}。${gain}` }
}

function statusesOf({ statuses }: WayHull): string {
  return `事実によって、${statuses.map((status) => `「${statusWords[status]}」`).join('か')}になります。`
}

const figureWords: Readonly<Record<HullFigure, string>> = {
  perMonth: '毎月',
  months: '終わるまで',
  total: '合計',
  owedAfter12: '12か月後に残る額',
  owedAfter36: '36か月後に残る額',
  owedAfter60: '60か月後に残る額',
  owedAfter120: '120か月後に残る額',
}

function figureRow(title: string, { figure, low, high, isAlways }: FigureHull): readonly Cell[] {
  const rest = isAlways ? '' : '（事実によっては、この数はありません）'
  return [plain(title), plain(`${figureWords[figure]}${rest}`), endCell(figure, low, high), endCell(figure, high, low)]
}

/** The end with the facts that set it apart from the other one. */
function endCell(figure: HullFigure, end: HullEnd, other: HullEnd): Cell {
  const amount = figure === 'months' ? `${end.value}か月` : yenWords(yen(end.value))
  const apart = end.facts.filter(
    ({ path, words }) => !other.facts.some((fact) => fact.path === path && fact.words === words),
  )
  const when = apart.length === 0 ? '' : `（${apart.map(({ words }) => words).join('、')}なら）`
  return shown(`${amount}${when}`, end.finding)
}

function questionOf({ path, why, isAsked }: Unknown): string {
  return `${problemWords({ kind: 'missing', path, why })}${isAsked ? '（わからないと答えてあります）' : ''}`
}

function heededBy({ ways }: Unknown, title: (id: WayId) => string): string {
  return ways.length === 0 ? '見通しの全体' : ways.map(title).join('、')
}

function domainRow({ path, domain, narrows }: Unknown): readonly (readonly Cell[])[] {
  if (domain === null) return []
  const between = domain.kind === 'range' ? 'から、' : 'か、'
  const values = `${domain.values.map(({ words }) => words).join(between)}（${domain.source}）`
  const gain = narrows === null || narrows === 0 ? '—' : yenWords(yen(narrows))
  return [[plain(fieldWords(path)), plain(values), plain(gain)]]
}
