import { useId } from 'react'
import { aboutYenWords } from '#base/words.ts'
import type { BarKind, Waterfall, WaterfallBar } from '#report/waterfall.ts'
import { useWidth } from '#web/parts/use-width.ts'
import { fallScale, isAcross, lengthOf, linesOf, spanOf } from './money-fall-scale.ts'

interface FallProps {
  readonly fall: Waterfall
  readonly label: string
}

/** お金の流れの図. Columns from left to right where there is room, else bars one below the other; each named, and each kind with its own pattern. */
export function FallChart({ fall, label }: FallProps) {
  const { ref, width } = useWidth()
  const Drawn = isAcross(fall, width) ? Across : Down
  return (
    <div ref={ref} className="fall-box">
      <Drawn fall={fall} label={label} width={width} />
    </div>
  )
}

interface DrawnProps extends FallProps {
  readonly width: number
}

/** Beside a bar there is room for the figure alone: the words of the plan without their 約. */
const about = ({ amount }: WaterfallBar) => aboutYenWords(amount.value).slice(amount.value >= 10_000 ? 1 : 0)
const rowHeight = 54

function Down({ fall, label, width }: DrawnProps) {
  const id = useId()
  const scale = fallScale(fall, [2, width - 2])
  const height = fall.bars.length * rowHeight
  return (
    <svg
      className="fall"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <FallPatterns id={id} />
      <line className="zero" x1={scale(0)} x2={scale(0)} y1={0} y2={height} />
      {fall.bars.map(
        (bar, index) =>
          isNext(fall, index) && (
            <line
              key={bar.id}
              className="link"
              x1={scale(bar.to)}
              x2={scale(bar.to)}
              y1={index * rowHeight + 44}
              y2={(index + 1) * rowHeight + 26}
            />
          ),
      )}
      {fall.bars.map((bar, index) => {
        const top = index * rowHeight
        const [left, right] = spanOf(bar, scale)
        const amount = about(bar)
        const room = (width - lengthOf(amount) * 15 - 16) / 15
        return (
          <g key={bar.id}>
            <text x={2} y={top + 18}>
              {linesOf(bar.label, room, 1)[0]}
            </text>
            <text className="amount" x={width - 2} y={top + 18} textAnchor="end">
              {amount}
            </text>
            <rect {...looks(bar, id)} x={left} y={top + 26} width={right - left} height={18} />
          </g>
        )
      })}
    </svg>
  )
}

const [topRoom, bottomRoom, plotHeight] = [28, 66, 300]

function Across({ fall, label, width }: DrawnProps) {
  const id = useId()
  const scale = fallScale(fall, [topRoom + plotHeight, topRoom])
  const height = topRoom + plotHeight + bottomRoom
  const step = width / fall.bars.length
  return (
    <svg
      className="fall"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <FallPatterns id={id} />
      <line className="zero" x1={0} x2={width} y1={scale(0)} y2={scale(0)} />
      {fall.bars.map((bar, index) => {
        const [top, bottom] = spanOf(bar, scale)
        const [left, middle] = [index * step + 6, (index + 0.5) * step]
        return (
          <g key={bar.id}>
            <rect {...looks(bar, id)} x={left} y={top} width={step - 12} height={bottom - top} />
            <text className="amount narrow" x={middle} y={top - 6} textAnchor="middle">
              {about(bar)}
            </text>
            {linesOf(bar.label, (step - 4) / 13, 3).map((line, place) => (
              <text
                key={place}
                className="name"
                x={middle}
                y={topRoom + plotHeight + 20 + place * 18}
                textAnchor="middle"
              >
                {line}
              </text>
            ))}
            {isNext(fall, index) && (
              <line className="link" x1={left + step - 12} x2={left + step} y1={scale(bar.to)} y2={scale(bar.to)} />
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** Whether the next bar begins where this one ends. */
function isNext({ bars }: Waterfall, index: number): boolean {
  return index + 1 < bars.length && bars[index + 1]?.from === bars[index]?.to
}

const filled: readonly BarKind[] = ['cost', 'tax', 'household', 'owed']

function looks({ kind }: WaterfallBar, id: string) {
  return { className: `bar ${kind}`, ...(filled.includes(kind) ? { fill: `url(#${id}-${kind})` } : {}) }
}

/** 模様. What tells the kinds apart without their colours. */
function FallPatterns({ id }: { readonly id: string }) {
  const pattern = (kind: BarKind, marks: React.ReactNode) => (
    <pattern id={`${id}-${kind}`} className={kind} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect className="ground" width="8" height="8" />
      {marks}
    </pattern>
  )
  return (
    <defs>
      {pattern('cost', <path d="M-2,2l4,-4M0,8l8,-8M6,10l4,-4" />)}
      {pattern('tax', <circle cx="4" cy="4" r="1.6" />)}
      {pattern('household', <path d="M0,2h8M0,6h8" />)}
      {pattern('owed', <path d="M0,0l8,8M8,0l-8,8" />)}
    </defs>
  )
}

/** 凡例の一つ. The pattern of a kind, beside its words. */
export function FallMark({ kind }: { readonly kind: BarKind }) {
  const id = useId()
  return (
    <svg className="fall" width="32" height="18" aria-hidden="true">
      <FallPatterns id={id} />
      <rect
        className={`bar ${kind}`}
        {...(filled.includes(kind) ? { fill: `url(#${id}-${kind})` } : {})}
        x={1}
        y={1}
        width={30}
        height={16}
      />
    </svg>
  )
}
