import { useMemo } from 'react'
import { since } from '#assessment/since/since.ts'
import type { Day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { type SinceDay, type SinceLook, sinceLook } from '#report/since-look.ts'
import { CellValue } from '#web/cell-value.tsx'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { blockWithoutPlaces } from '#web/parts/without-places.ts'
import { planOf } from '#web/plan-of.ts'
import { SectionBlock } from '#web/section-blocks.tsx'
import type { Seen } from '#web/session/session.ts'
import { returnWords } from '#web/words/return.ts'
import { useWords } from '#web/words/words.ts'

/** 前回からの変化を計算する. The plans of both days are those that the other rooms show. */
export function useSinceLook(seen: Seen, matter: Matter, today: Day): SinceLook {
  return useMemo(() => {
    const older = { matter: seen.matter, plan: planOf(seen.matter, seen.on) }
    const newer = { matter, plan: planOf(matter, today) }
    return sinceLook(since(older, newer), older, newer)
  }, [seen, matter, today])
}

/** 前回から変わったこと. The stage, what presses, what is lost and what to do come first; the figures before and after unfold. */
export function SinceView({ look }: { readonly look: SinceLook }) {
  const words = useWords(returnWords)
  const { stage, urgent, deadlines, lost, steps, answered, facts, figures } = look
  if (look.isQuiet) return <p>{words.quiet}</p>
  return (
    <div className="since">
      {!look.isSameDay && <p className="hint">{words.compared(look.from, look.to)}</p>}
      {stage !== null && (
        <section className="since-stage">
          <h3>{words.stage}</h3>
          <dl>
            <div>
              <dt>{words.stageBefore}</dt>
              <dd>
                <InJapanese>
                  <CellValue cell={stage.before} />
                </InJapanese>
              </dd>
            </div>
            <div className="after">
              <dt>{words.stageAfter}</dt>
              <dd>
                <InJapanese>
                  <CellValue cell={stage.after} />
                </InJapanese>
              </dd>
            </div>
          </dl>
        </section>
      )}
      <Days title={words.urgent} days={urgent} />
      <Days title={words.deadlines} days={deadlines} />
      {lost.length > 0 && (
        <section>
          <h3>{words.lost}</h3>
          <ul className="since-lost">
            {lost.map(({ id, title, why, text }) => (
              <li key={id}>
                <InJapanese as="span">
                  <strong>{title}</strong>
                </InJapanese>{' '}
                <span className="hint">{words.why[why]}</span>
                {text !== '' && (
                  <InJapanese>
                    <p>{text}</p>
                  </InJapanese>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {steps.length > 0 && (
        <section>
          <h3>{words.steps}</h3>
          <InJapanese>
            <SectionBlock block={{ kind: 'steps', items: steps }} under={words.steps} />
          </InJapanese>
        </section>
      )}
      {answered > 0 && <p>{words.answered(answered)}</p>}
      <Folded title={words.facts} blocks={facts} />
      <Folded title={words.figures} blocks={figures} />
    </div>
  )
}

function Days({ title, days }: { readonly title: string; readonly days: readonly SinceDay[] }) {
  const words = useWords(returnWords)
  if (days.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className="since-days">
        {days.map(({ id, title: name, day, before }) => (
          <li key={id}>
            <span>
              <InJapanese as="span">{name}</InJapanese>
            </span>
            <strong>
              <InJapanese as="span">
                <CellValue cell={day} />
              </InJapanese>
            </strong>
            {before !== null && <span className="hint">{words.moved(before)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Folded({ title, blocks }: { readonly title: string; readonly blocks: SinceLook['facts'] }) {
  if (blocks.length === 0) return null
  return (
    <details className="fold">
      <summary>{title}</summary>
      <InJapanese className="since-blocks">
        {blocks.map((block, index) => (
          <SectionBlock key={index} block={blockWithoutPlaces(block)} under={title} />
        ))}
      </InJapanese>
    </details>
  )
}
