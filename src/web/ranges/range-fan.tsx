import { scaleLinear } from 'd3-scale'
import { area, line } from 'd3-shape'
import { pointsOf, pointWords, yenBetween, yenEstimate } from '#report/ranges-words.ts'
import { plain } from '#report/report.ts'
import type { Ranges, WayRange } from '#simulation/ranges.ts'
import { CellTable } from '#web/cell-table.tsx'
import { useWidth } from '#web/parts/use-width.ts'
import { type FanPoint, fanOf, tick } from './range-scale.ts'

interface RangeFanProps {
  readonly way: WayRange
}

const [top, right, bottom, left, height] = [12, 28, 30, 76, 220]

/** 残る借金の移り変わり. What is owed on one way after one, three, five and ten years, as a picture and as a table. */
export function RangeFan({ way }: RangeFanProps) {
  const { ref, width } = useWidth()
  const points = fanOf(way)
  return (
    <>
      <div ref={ref}>
        <Fan points={points} width={Math.min(width, 640)} label={labelOf(way.title, points)} />
      </div>
      <CellTable
        table={{
          kind: 'table',
          caption: `${way.title}：残る借金（±は計算の誤差）`,
          head: ['いつ', ...pointWords.amount],
          rows: points.map(({ words, band }) => [
            plain(words),
            ...pointsOf(band).map((one) => plain(yenEstimate(one))),
          ]),
        }}
        isTitled
      />
    </>
  )
}

interface FanProps {
  readonly points: readonly FanPoint[]
  readonly width: number
  readonly label: string
}

function Fan({ points, width, label }: FanProps) {
  const most = Math.max(1_000_000, ...points.map(({ band }) => band.p90.high))
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
            {tick(amount).words}
          </text>
        </g>
      ))}
      <path className="market" d={band([...points]) ?? ''} />
      <path className="middle" d={middle([...points]) ?? ''} />
      {points.map(({ months, words, band: { p10, p50, p90 } }) => (
        <g key={months}>
          {[p10, p90].map(({ low, high }, end) => (
            <line key={end} className="error" x1={x(months)} x2={x(months)} y1={y(low)} y2={y(high)} />
          ))}
          <circle className="middle" cx={x(months)} cy={y(p50.value)} r={4} />
          <text x={x(months)} y={height - 8} textAnchor="middle">
            {words}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** The picture in words, for whoever hears it. */
function labelOf(title: string, points: readonly FanPoint[]): string {
  const words = points.map(
    ({ words: when, band: { p10, p50, p90 } }) =>
      `${when}は、まん中が${yenBetween(p50.value, p50.value)}、10回に8回は${yenBetween(p10.value, p90.value)}`,
  )
  return `${title}で残る借金の図。${words.join('。')}。`
}

interface FanChoiceProps {
  readonly ranges: Ranges
  readonly chosen: string
  readonly id: string
  readonly onChoose: (way: string) => void
}

export function FanChoice({ ranges, chosen, id, onChoose }: FanChoiceProps) {
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        見る道
      </label>
      <select id={id} value={chosen} onChange={({ target }) => onChoose(target.value)}>
        {ranges.ways.map(({ way, title }) => (
          <option key={way} value={way}>
            {title}
          </option>
        ))}
      </select>
    </div>
  )
}
