import type { ReactNode } from 'react'
import type { Spread, WayRange } from '#simulation/ranges.ts'
import { aboutYenWordsIn } from '#web/words/format.ts'
import { planNames } from '#web/words/names-plan.ts'
import { rangesWords } from '#web/words/ranges.ts'
import { useLanguage, useWords } from '#web/words/words.ts'
import { MarketBar, SpreadBar } from './range-bars.tsx'
import type { AmountScale } from './range-scale.ts'
import { rangeNumbers } from './range-words.ts'

interface RangeRowsProps {
  readonly ways: readonly WayRange[]
  readonly scale: AmountScale
  readonly paths: number
  /** What stands where a doubt moves nothing: that there is none, or that it is still tried. */
  readonly none: string
}

/** 道ごとの幅. The ways on one scale, each with its three doubts one below the other: they are never added up. */
export function RangeRows({ ways, scale, paths, none }: RangeRowsProps) {
  const words = useWords(rangesWords)
  const language = useLanguage()
  const { ways: names } = useWords(planNames)
  const { between, estimate, share, fails, seized } = useWords(rangeNumbers)
  const spreadWords = (spread: Spread | null) =>
    spread === null ? none : words.middleMoves(between(spread.low, spread.high))
  return (
    <div>
      <Axis scale={scale} />
      <ul className="range-rows">
        {ways.map(({ way, burden, missing, legal, ended, ...risk }) => (
          <li key={way}>
            <h4>{names[way]}</h4>
            <dl>
              <Lane
                title={words.market}
                words={between(burden.p10.value, burden.p90.value)}
                more={
                  between(burden.p10.value, burden.p90.value) === aboutYenWordsIn(language, burden.p50.value)
                    ? ''
                    : words.middleIs(estimate(burden.p50))
                }
              >
                <MarketBar band={burden} scale={scale} />
              </Lane>
              <Lane title={words.missing} words={spreadWords(missing)}>
                {missing !== null && <SpreadBar kind="missing" spread={missing} scale={scale} />}
              </Lane>
              <Lane title={words.legal} words={spreadWords(legal)}>
                {legal !== null && <SpreadBar kind="legal" spread={legal} scale={scale} />}
              </Lane>
              <Lane title={words.stuck} words={fails(risk, paths)} />
              <Lane title={words.seized} words={seized(risk, paths)} />
              <Lane title={words.ended} words={share(ended, paths)} />
            </dl>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface LaneProps {
  readonly title: string
  readonly words: string
  readonly more?: string
  /** Its bar; false or left out where there is nothing to draw. */
  readonly children?: ReactNode
}

function Lane({ title, words, more = '', children = false }: LaneProps) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {words}
        {more !== '' && (
          <>
            {' '}
            <span className="more">{more}</span>
          </>
        )}
      </dd>
      {children !== false && (
        <dd className="bar" aria-hidden="true">
          {children}
        </dd>
      )}
    </div>
  )
}

function Axis({ scale: { percent, ticks } }: { readonly scale: AmountScale }) {
  const anchor = (at: number) => (at > 90 ? 'end' : at < 10 ? 'start' : 'middle')
  return (
    <div className="range-axis" aria-hidden="true">
      <svg aria-hidden="true" width="100%" height="24">
        {ticks.map(({ amount, words }, index) => (
          <g key={amount}>
            <text
              className={ticks.length > 4 && index % 2 === 1 ? 'between' : undefined}
              x={`${percent(amount)}%`}
              y={14}
              textAnchor={anchor(percent(amount))}
            >
              {words}
            </text>
            <line x1={`${percent(amount)}%`} x2={`${percent(amount)}%`} y1={18} y2={24} />
          </g>
        ))}
      </svg>
    </div>
  )
}
