import { symbol, symbolCircle, symbolDiamond, symbolTriangle } from 'd3-shape'
import { roadWords } from '#web/words/road.ts'
import { useWords } from '#web/words/words.ts'
import type { RoadStop } from './road-stops.ts'

const shapes = { known: symbolCircle, expected: symbolCircle, hard: symbolDiamond, printed: symbolTriangle } as const
const sizes = { known: 110, expected: 90, hard: 190, printed: 150 } as const

interface RoadMarkProps {
  readonly kind: RoadStop['kind']
  readonly x: number
  readonly y: number
}

/** 道の印. Filled circle, open circle, diamond, triangle: told apart without any colour. */
export function RoadMark({ kind, x, y }: RoadMarkProps) {
  return (
    <path className={`mark ${kind}`} transform={`translate(${x},${y})`} d={symbol(shapes[kind], sizes[kind])() ?? ''} />
  )
}

const order = ['known', 'expected', 'hard', 'printed'] as const

/** 凡例. Only what the picture shows. */
export function RoadLegend({ kinds }: { readonly kinds: readonly RoadStop['kind'][] }) {
  const words = useWords(roadWords)
  return (
    <ul className="legend" aria-hidden="true">
      {order
        .filter((kind) => kinds.includes(kind))
        .map((kind) => (
          <li key={kind}>
            <svg aria-hidden="true" width="20" height="20" viewBox="-10 -10 20 20">
              <RoadMark kind={kind} x={0} y={kind === 'printed' ? 2 : 0} />
            </svg>
            {words.kinds[kind]}
          </li>
        ))}
    </ul>
  )
}
