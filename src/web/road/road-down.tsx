import { roadWords } from '#web/words/road.ts'
import { useWords } from '#web/words/words.ts'
import { RoadMark } from './road-mark.tsx'
import { columnsOf, type Place, uprightScale, wrapped } from './road-scale.ts'
import type { DrawnRoad } from './road-stops.ts'

interface RoadDownProps {
  readonly road: DrawnRoad
  readonly width: number
  readonly label: string
}

const [lane, column, letter, small, lineHeight, gap, top] = [10, 9, 15, 13, 21, 20, 18]
const mostColumns = 6

/** 縦の道のり. Time from top to bottom, for a phone: each stop has the room that its words need. */
export function RoadDown({ road, width, label }: RoadDownProps) {
  const { today } = useWords(roadWords)
  const left = lane + 12 + mostColumns * column + 8
  const perLine = (size: number) => (width - left) / size - 0.5
  const worded = road.stops.map((stop) => ({
    stop,
    title: wrapped(stop.title, perLine(letter)),
    when: wrapped(stop.when, perLine(small)),
  }))
  const isAhead = ({ stop }: (typeof worded)[number]) => stop.at > road.on
  const rows = [...worded.filter((row) => !isAhead(row)), null, ...worded.filter(isAhead)]
  const places = rows.map((row): Place => {
    if (row === null) return { stop: null, at: road.on, height: lineHeight + gap }
    return { stop: row.stop, at: row.stop.at, height: (row.title.length + row.when.length) * lineHeight + gap }
  })
  const { ys, height, y } = uprightScale(places, top)
  const bands = places.map(({ stop, at }, index) => {
    const own = ys[index] ?? top
    if (stop === null || stop.kind !== 'expected') return { top: own, bottom: own }
    return { top: Math.min(y(stop.from), own), bottom: Math.max(stop.to === at ? own : y(stop.to), own) }
  })
  const drawn = places.flatMap(({ stop }, index) => (stop?.kind === 'expected' ? [index] : []))
  const columns = columnsOf(
    drawn.map((index) => bands[index] ?? { top: 0, bottom: 0 }),
    mostColumns,
  )
  const columnAt = new Map(drawn.map((index, place) => [index, columns[place] ?? null]))
  const todayY = ys[rows.indexOf(null)] ?? top
  return (
    <svg
      className="road"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <line className="way" x1={lane} x2={lane} y1={4} y2={todayY} />
      <line className="way ahead" x1={lane} x2={lane} y1={todayY} y2={height - 4} />
      {rows.map((row, index) => {
        const own = ys[index] ?? top
        if (row === null) {
          return (
            <g key="today">
              <line className="today" x1={0} x2={width} y1={own} y2={own} />
              <rect className="today" x={left - 8} y={own - 13} width={52} height={26} rx={4} />
              <text className="today on" x={left + 18} y={own + 5} textAnchor="middle">
                {today}
              </text>
            </g>
          )
        }
        const { stop, title, when } = row
        const band = bands[index]
        const place = columnAt.get(index) ?? null
        const x = place === null ? lane : lane + 15 + place * column
        return (
          <g key={stop.key}>
            {stop.kind === 'expected' && place !== null && band !== undefined && (
              <rect
                className="band expected"
                x={x - 3}
                y={band.top}
                width={6}
                height={Math.max(6, band.bottom - band.top)}
                rx={3}
              />
            )}
            <line className="leader" x1={x} x2={left - 4} y1={own} y2={own} />
            <RoadMark kind={stop.kind} x={x} y={own} />
            <text className={`title ${stop.kind}`} x={left} y={own + 5}>
              {title.map((line, at) => (
                <tspan key={line} x={left} dy={at === 0 ? 0 : lineHeight}>
                  {line}
                </tspan>
              ))}
            </text>
            <text className="when" x={left} y={own + 5 + title.length * lineHeight}>
              {when.map((line, at) => (
                <tspan key={line} x={left} dy={at === 0 ? 0 : lineHeight}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
