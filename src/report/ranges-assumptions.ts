import type { AssumptionUse } from '#assessment/courses/chances.ts'
import type { WayId } from '#assessment/ways/way.ts'
import { addMonths, type Day, isDay } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import type { Ranges } from '#simulation/ranges.ts'
import { folded } from './ranges-ways.ts'
import { type Block, plain } from './report.ts'

/** だれの想定か. */
const assumptionFromWords: Readonly<Record<AssumptionUse['from'], string>> = {
  market: '市場の資料にもとづく想定',
  ninbai: '任売ナビが仮に置いた想定（資料なし）',
  matter: '案件ファイルで変えた値',
}

/** 前提と、入っていないこと. The distributions as they were used, what the run leaves out, and the ways without a course. */
export function assumptionBlocks(
  { assumptions, notes, left }: Ranges,
  on: Day,
  title: (id: WayId) => string,
): readonly Block[] {
  return [
    folded(
      '使った想定と、その出どころ',
      ['想定', '数字', 'だれの想定か', '出どころ'],
      assumptions.map((use) => [
        plain(use.title),
        plain(use.words),
        plain(assumptionFromWords[use.from]),
        plain(sourceWords(use, on)),
      ]),
    ),
    folded(
      'この計算に入っていないこと',
      ['入っていないこと'],
      notes.map((note) => [plain(note)]),
    ),
    folded(
      '幅を計算していない道と、その理由',
      ['道', '理由'],
      left.map(({ way, why }) => [plain(title(way)), plain(why)]),
    ),
  ]
}

function sourceWords({ source, period, checked }: AssumptionUse, on: Day): string {
  const days = [
    ...(period === null ? [] : [period]),
    ...(checked === null ? [] : [`${dayWords(checked)}に確かめました`]),
  ]
  return `${source}${days.length === 0 ? '' : `（${days.join('。')}）`}${oldWords({ period, checked }, on)}`
}

/** A figure of the market that is more than two years old is told with its date. */
function oldWords({ period, checked }: Pick<AssumptionUse, 'period' | 'checked'>, on: Day): string {
  const since = lastDayOf(period) ?? checked
  return since !== null && addMonths(since, 24) < on ? `※2年より前（${dayWords(since)}まで）の数字です。` : ''
}

/** The end of the last year that the words of a period name: 2020年度 ends in March of the next one. */
function lastDayOf(period: string | null): Day | null {
  const [, digits, fiscal] = [...(period ?? '').matchAll(/(\d{4})(?:年(度)?)/g)].at(-1) ?? []
  if (digits === undefined) return null
  const year = Number(digits)
  const last = fiscal === undefined ? `${digits}-12-31` : `${year + 1}-03-31`
  return isDay(last) ? last : null
}
