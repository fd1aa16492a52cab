import { useId, useState } from 'react'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { FanChoice, FanLegend, RangeFan } from '#web/ranges/range-fan.tsx'
import { RangeProgress } from '#web/ranges/range-progress.tsx'
import { useRanges } from '#web/ranges/use-ranges.ts'
import { moneyWords } from '#web/words/money.ts'
import { useWords } from '#web/words/words.ts'
import type { MoneyProps } from './money-parts.ts'

interface ResidualFanProps extends MoneyProps {
  /** Whether the progress of the run is read out here; not where the panel of the ranges stands on the same page. */
  readonly isHeard?: boolean
}

/** 残る借金の移り変わり. What stays owed over ten years on a way that is chosen, with chance and without; the run is that of the panel of the ranges. */
export function ResidualFan({ plan, isHeard = true }: ResidualFanProps) {
  const words = useWords(moneyWords).fan
  const used = useRanges(plan)
  const [chosen, setChosen] = useState<string | null>(null)
  const choice = useId()
  const { ranges, state } = used
  const way = ranges?.ways.find((one) => one.way === chosen) ?? ranges?.ways[0]
  const left = ranges?.left ?? []
  const exact = plan.ways.find(({ id }) => id === way?.way)?.owedAfter ?? []
  return (
    <div className="money">
      <p>{words.lead}</p>
      {state === 'none' && <p>{words.none}</p>}
      {state !== 'none' && (
        <>
          <ul className="fan-points">
            {words.bands.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <InJapanese>
            <RangeProgress used={used} isHeard={isHeard} />
          </InJapanese>
          <div className="fan-room">
            {ranges !== null && way !== undefined && (
              <InJapanese className="fan-drawn">
                <FanChoice ranges={ranges} chosen={way.way} id={choice} onChoose={setChosen} />
                <RangeFan way={way} exact={exact} />
                <FanLegend />
              </InJapanese>
            )}
          </div>
          {way !== undefined && exact.length === 0 && <p className="hint">{words.noExact}</p>}
          <details className="fold">
            <summary>{words.notInTitle}</summary>
            <ul>
              {words.notIn.map((text) => (
                <li key={text}>{text}</li>
              ))}
              {ranges?.notes.map((text) => (
                <li key={text}>
                  <InJapanese as="span">{text}</InJapanese>
                </li>
              ))}
              {left.map(({ way: id, why }) => (
                <li key={id}>
                  <InJapanese as="span">
                    {plan.ways.find((one) => one.id === id)?.title ?? ''}：{why}
                  </InJapanese>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </div>
  )
}
