import { roadWords } from '#web/words/road.ts'
import { useLanguage, useWords } from '#web/words/words.ts'
import { RoadMark } from './road-mark.tsx'
import { acrossScale, monthTicks, wrapped } from './road-scale.ts'
import type { DrawnRoad } from './road-stops.ts'

interface RoadAcrossProps {
  readonly road: DrawnRoad
  readonly width: number
  readonly label: string
}

const [top, right, names, letter, small] = [72, 24, 320, 15, 13]
const [gap, lineHeight] = [22, 19]

/** 横の道のり. Time from left to right, a row for each stop: for screens that are wide enough. */
export function RoadAcross({ road, width, label }: RoadAcrossProps) {
  const { today } = useWords(roadWords)
  const language = useLanguage()
  const x = acrossScale(road, names + 16, width - right)
  let height = top
  const rows = road.stops.map((stop) => {
    const title = wrapped(stop.title, names / letter)
    const when = wrapped(stop.when, names / small)
    const y = height
    const own = (title.length + when.length) * lineHeight
    height += own + gap
    return { stop, title, when, y, middle: y + own / 2 - 4 }
  })
  const ticks = monthTicks(road.from, road.to, Math.floor((width - names) / 90), language)
  return (
    <svg
      className="road"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {ticks.map(({ on, words }) => (
        <g key={on} className="tick">
          <line x1={x(on)} x2={x(on)} y1={30} y2={height} />
          <text x={x(on)} y={20} textAnchor={x(on) > width - 50 ? 'end' : 'middle'}>
            {words}
          </text>
        </g>
      ))}
      {rows.map(({ stop, y }) => (
        <line key={stop.key} className="row" x1={0} x2={width} y1={y - gap / 2 - 4} y2={y - gap / 2 - 4} />
      ))}
      <line className="today" x1={x(road.on)} x2={x(road.on)} y1={50} y2={height} />
      <text
        className="today"
        x={x(road.on)}
        y={44}
        textAnchor={x(road.on) < names + 40 ? 'start' : 'middle'}
        dx={x(road.on) < names + 40 ? 5 : 0}
      >
        {today}
      </text>
      {rows.map(({ stop, title, when, y, middle }) => (
        <g key={stop.key}>
          <text className={`title ${stop.kind}`} x={0} y={y + 10}>
            {title.map((line, index) => (
              <tspan key={line} x={0} dy={index === 0 ? 0 : lineHeight}>
                {line}
              </tspan>
            ))}
          </text>
          <text className="when" x={0} y={y + 10 + title.length * lineHeight}>
            {when.map((line, index) => (
              <tspan key={line} x={0} dy={index === 0 ? 0 : lineHeight}>
                {line}
              </tspan>
            ))}
          </text>
          {stop.from < stop.to && (
            <rect
              className={`band ${stop.kind}`}
              x={x(stop.from)}
              y={middle - 5}
              width={Math.max(4, x(stop.to) - x(stop.from))}
              height={10}
              rx={5}
            />
          )}
          {stop.to > road.to && (
            // It goes on beyond the picture.
            <path className={`band ${stop.kind}`} d={`M${width - right - 4},${middle - 10}l14,10l-14,10z`} />
          )}
          <RoadMark kind={stop.kind} x={x(stop.at)} y={middle} />
        </g>
      ))}
    </svg>
  )
}
