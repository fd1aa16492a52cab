import { useId } from 'react'
import type { Spread } from '#simulation/ranges.ts'
import type { Band, Estimate } from '#simulation/summary.ts'
import { rangesWords } from '#web/words/ranges.ts'
import { useWords } from '#web/words/words.ts'
import type { AmountScale } from './range-scale.ts'

interface BarProps {
  readonly scale: AmountScale
}

/** 市場などのゆれ. A full bar from p10 to p90, a mark at the middle, and thin ends for the error of the reckoning. */
export function MarketBar({ band: { p10, p50, p90 }, scale }: BarProps & { readonly band: Band }) {
  const at = (amount: number) => `${scale.percent(amount)}%`
  return (
    <Lane height={24} scale={scale}>
      <rect
        className="market"
        x={at(p10.value)}
        y={4}
        width={`${Math.max(0.5, scale.percent(p90.value) - scale.percent(p10.value))}%`}
        height={16}
        rx={3}
      />
      <ErrorEnds estimate={p10} at={at} />
      <ErrorEnds estimate={p90} at={at} />
      <ErrorEnds estimate={p50} at={at} />
      <line className="middle" x1={at(p50.value)} x2={at(p50.value)} y1={0} y2={24} />
    </Lane>
  )
}

function ErrorEnds({
  estimate: { low, high },
  at,
}: {
  readonly estimate: Estimate
  readonly at: (n: number) => string
}) {
  return (
    <g className="error">
      <line x1={at(low)} x2={at(high)} y1={12} y2={12} />
      <line x1={at(low)} x2={at(low)} y1={8} y2={16} />
      <line x1={at(high)} x2={at(high)} y1={8} y2={16} />
    </g>
  )
}

interface SpreadBarProps extends BarProps {
  readonly kind: 'missing' | 'legal'
  readonly spread: Spread
}

/** 答え・法律による幅. A hatched bar for what is not known, an open one of dots for what the law leaves open. */
export function SpreadBar({ kind, spread, scale }: SpreadBarProps) {
  const hatch = useId()
  return (
    <Lane height={14} scale={scale}>
      <Hatch id={hatch} kind={kind} />
      <rect
        className={kind}
        fill={`url(#${hatch})`}
        x={`${scale.percent(spread.low)}%`}
        y={1}
        width={`${Math.max(0.5, scale.percent(spread.high) - scale.percent(spread.low))}%`}
        height={12}
        rx={kind === 'legal' ? 6 : 0}
      />
    </Lane>
  )
}

function Hatch({ id, kind }: { readonly id: string; readonly kind: 'missing' | 'legal' }) {
  return (
    <defs>
      <pattern id={id} className={kind} width="6" height="6" patternUnits="userSpaceOnUse">
        {kind === 'missing' ? (
          <path d="M-1.5,1.5l3,-3M0,6l6,-6M4.5,7.5l3,-3" strokeWidth="1.5" />
        ) : (
          <circle cx="3" cy="3" r="1.1" stroke="none" />
        )}
      </pattern>
    </defs>
  )
}

interface LaneProps extends BarProps {
  readonly height: number
  readonly children: React.ReactNode
}

function Lane({ height, scale: { percent, ticks }, children }: LaneProps) {
  return (
    <svg className="range-lane" width="100%" height={height} aria-hidden="true">
      {ticks.map(({ amount }) => (
        <line key={amount} className="tick" x1={`${percent(amount)}%`} x2={`${percent(amount)}%`} y1={0} y2={height} />
      ))}
      {children}
    </svg>
  )
}

/** 凡例. The three forms in words. */
export function RangeLegend() {
  const { legend } = useWords(rangesWords)
  const scale: AmountScale = { percent: (amount) => amount, ticks: [] }
  const exact = (value: number): Estimate => ({ value, low: value, high: value })
  const bar = { p10: { value: 20, low: 10, high: 30 }, p50: exact(50), p90: { value: 80, low: 72, high: 88 } }
  const spread: Spread = { low: 12, high: 88, lowWords: '', highWords: '' }
  return (
    <ul className="legend range-legend" aria-hidden="true">
      <li>
        <MarketBar band={bar} scale={scale} />
        {legend.market}
      </li>
      <li>
        <SpreadBar kind="missing" spread={spread} scale={scale} />
        {legend.missing}
      </li>
      <li>
        <SpreadBar kind="legal" spread={spread} scale={scale} />
        {legend.legal}
      </li>
    </ul>
  )
}
