import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { Way } from '#assessment/ways/way.ts'
import { pointsOf, saidOnce } from '#report/ranges-words.ts'
import { type Block, plain, yenCell } from '#report/report.ts'
import type { Ranges, WayRange } from '#simulation/ranges.ts'
import { useWidth } from '#web/parts/use-width.ts'
import { SectionBlock } from '#web/section-blocks.tsx'
import { yenWordsIn } from '#web/words/format.ts'
import { planNames } from '#web/words/names-plan.ts'
import { rangesWords } from '#web/words/ranges.ts'
import { type Language, useLanguage, useWords, type Worded, worded } from '#web/words/words.ts'
import { type FanPoint, fanOf, tick } from './range-scale.ts'
import { rangeNumbers } from './range-words.ts'

/** ゆれのない計画. What the plan itself has owed after some months. */
type Exact = Way['owedAfter']

interface RangeFanProps {
  readonly way: WayRange
  /** Drawn beside the bands; none where it stands elsewhere or cannot be told. */
  readonly exact?: Exact
  /** Whether the table is folded below the picture, which tells the same to who hears it. */
  readonly isFolded?: boolean
}

const [top, right, bottom, height] = [12, 28, 30, 220]
/** Room for the amounts: 1,500万円, or 15 million yen. */
const lefts: Worded<number> = worded(76, 76, 108)

/** 残る借金の移り変わり. What is owed on one way after one, three, five and ten years, as a picture and as a table. */
export function RangeFan({ way, exact = [], isFolded = false }: RangeFanProps) {
  const { ref, width } = useWidth()
  const points = fanOf(way)
  const language = useLanguage()
  const words = useWords(rangesWords)
  const { estimate } = useWords(rangeNumbers)
  const title = useWords(planNames).ways[way.way]
  const exactAt = (at: number) => exact.find(({ months }) => months === at)?.owed
  const table: Block = {
    kind: 'table',
    caption: words.fanCaption(title),
    head: [words.when, ...words.points, ...(exact.length === 0 ? [] : [words.exact])],
    rows: points.map(({ months, band }) => {
      const owed = exactAt(months)
      return [
        plain(words.after(months / 12)),
        ...saidOnce(pointsOf(band).map(estimate), words.sameAsMiddle).map((told) => plain(told)),
        ...(exact.length === 0 ? [] : [owed === undefined ? plain('—') : yenCell(owed)]),
      ]
    }),
    ...(isFolded ? { isFolded } : {}),
  }
  return (
    <>
      <div ref={ref}>
        <Fan
          points={points}
          width={Math.min(width, 640)}
          exact={exact}
          label={labelOf(title, points, language) + exactLabel(points, exact, language)}
        />
      </div>
      <SectionBlock block={table} under="" />
    </>
  )
}

interface FanProps {
  readonly points: readonly FanPoint[]
  readonly exact: Exact
  readonly width: number
  readonly label: string
}

function Fan({ points, exact, width, label }: FanProps) {
  const language = useLanguage()
  const left = useWords(lefts)
  const { after } = useWords(rangesWords)
  const drawn = exact.filter(({ months }) => points.some((point) => point.months === months))
  const most = Math.max(1_000_000, ...points.map(({ band }) => band.p90.high), ...drawn.map(({ owed }) => owed.value))
  const y = scaleLinear([0, most], [height - bottom, top]).nice(3)
  const x = scaleLinear([12, 120], [left + 12, width - right])
  const band = area<FanPoint>(
    ({ months }) => x(months),
    ({ band: { p10 } }) => y(p10.value),
    ({ band: { p90 } }) => y(p90.value),
  )
  const middle = line<FanPoint>(
    ({ months }) => x(months),
    ({ band: { p50 } }) => y(p50.value),
  )
  const planned = line<Exact[number]>(
    ({ months }) => x(months),
    ({ owed }) => y(owed.value),
  )
  return (
    <svg
      className="range-fan"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {y.ticks(3).map((amount) => (
        <g key={amount} className="tick">
          <line x1={left} x2={width} y1={y(amount)} y2={y(amount)} />
          <text x={left - 8} y={y(amount) + 4} textAnchor="end">
            {tick(amount, language).words}
          </text>
        </g>
      ))}
      <path className="market" d={band([...points]) ?? ''} />
      <path className="middle" d={middle([...points]) ?? ''} />
      {points.map(({ months, band: { p10, p50, p90 } }) => (
        <g key={months}>
          {[p10, p90].map(({ low, high }, end) => (
            <line key={end} className="error" x1={x(months)} x2={x(months)} y1={y(low)} y2={y(high)} />
          ))}
          <circle className="middle" cx={x(months)} cy={y(p50.value)} r={4} />
          <text x={x(months)} y={height - 8} textAnchor="middle">
            {after(months / 12)}
          </text>
        </g>
      ))}
      <path className="exact" d={planned([...drawn]) ?? ''} />
      {drawn.map(({ months, owed }) => (
        <path key={months} className="exact-point" d={diamond(x(months), y(owed.value))} />
      ))}
    </svg>
  )
}

const diamond = (x: number, y: number) => `M${x},${y - 6}l6,6l-6,6l-6,-6z`

/** The picture in words, for whoever hears it. */
function labelOf(title: string, points: readonly FanPoint[], language: Language): string {
  const words = rangesWords[language]
  const { between } = rangeNumbers[language]
  const told = points.map(({ months, band: { p10, p50, p90 } }) =>
    words.fanPoint(words.after(months / 12), between(p50.value, p50.value), between(p10.value, p90.value)),
  )
  return words.fanLabel(title, told.join(words.fanBetween))
}

function exactLabel(points: readonly FanPoint[], exact: Exact, language: Language): string {
  const words = rangesWords[language]
  const told = points.flatMap(({ months }) => {
    const owed = exact.find((one) => one.months === months)?.owed.value
    return owed === undefined ? [] : [words.exactPoint(words.after(months / 12), yenWordsIn(language, owed))]
  })
  return told.length === 0 ? '' : words.exactLabel(told.join(words.fanBetween))
}

/** 凡例. The band, the middle and the plan without chance, in words. */
export function FanLegend() {
  const words = useWords(rangesWords)
  return (
    <ul className="legend range-fan-legend" aria-hidden="true">
      <li>
        <svg className="range-fan" width="32" height="16" aria-hidden="true">
          <path className="market" d="M1,2h30v12h-30z" />
        </svg>
        {words.fanLegend.band}
      </li>
      <li>
        <svg className="range-fan" width="32" height="16" aria-hidden="true">
          <path className="middle" d="M0,8h32" />
          <circle className="middle" cx="16" cy="8" r="4" />
        </svg>
        {words.fanLegend.middle}
      </li>
      <li>
        <svg className="range-fan" width="32" height="16" aria-hidden="true">
          <path className="exact" d="M0,8h32" />
          <path className="exact-point" d={diamond(16, 8)} />
        </svg>
        {words.exact}
      </li>
    </ul>
  )
}

interface FanChoiceProps {
  readonly ranges: Ranges
  readonly chosen: string
  readonly id: string
  readonly onChoose: (way: string) => void
}

export function FanChoice({ ranges, chosen, id, onChoose }: FanChoiceProps) {
  const { wayShown } = useWords(rangesWords)
  const { ways: names } = useWords(planNames)
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {wayShown}
      </label>
      <select id={id} value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {ranges.ways.map(({ way }) => (
          <option key={way} value={way}>
            {names[way]}
          </option>
        ))}
      </select>
    </div>
  )
}
