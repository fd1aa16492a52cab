import { useCallback, useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import { type Plan, planFor } from '#assessment/plan.ts'
import type { WayId } from '#assessment/ways/way.ts'
import type { Day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { undone, withMatter } from '#web/session/session.ts'
import { useSession } from '#web/session/session-context.ts'
import { yenWordsIn } from '#web/words/format.ts'
import { planNames } from '#web/words/names-plan.ts'
import { planWords } from '#web/words/plan.ts'
import { useLanguage, useWords } from '#web/words/words.ts'
import { WhatIfFields } from './what-if-fields.tsx'
import { keyFiguresOf } from './what-if-figures.ts'
import { WhatIfTable } from './what-if-table.tsx'
import { noDrafts, readWhatIf, type WhatIfDrafts, whatIfBase, withWhatIf } from './what-if-values.ts'

interface WhatIfProps {
  readonly matter: Matter
  readonly plan: Plan
  /** Whether the home is sold: the monthly amount alone is then tried. */
  readonly isGone: boolean
  readonly way: WayId
  readonly onWay: (way: WayId) => void
}

/** もしこうなら. Another price, monthly amount or month of sale, answered at once; the plan itself changes only when it is told to. */
export function WhatIf({ matter, plan, isGone, way, onWay }: WhatIfProps) {
  const { session, change, today } = useSession()
  const language = useLanguage()
  const { whatIf: words } = useWords(planWords)
  const { ways: names } = useWords(planNames)
  const id = useId()
  const summary = useRef<HTMLElement>(null)
  const [held, setHeld] = useState<{ readonly of: Matter; readonly drafts: WhatIfDrafts }>({
    of: matter,
    drafts: noDrafts,
  })
  const [written, setWritten] = useState<Matter | null>(null)
  const [said, setSaid] = useState('')
  // What was tried on another state of the matter is not tried on this one.
  const drafts = held.of === matter ? held.drafts : noDrafts
  const onDrafts = useCallback((next: WhatIfDrafts) => setHeld({ of: matter, drafts: next }), [matter])
  const base = useMemo(() => whatIfBase(matter, plan, today), [matter, plan, today])
  const { values, problems } = useMemo(() => readWhatIf(drafts, base, today), [drafts, base, today])
  const tried = useTried(matter, plan, values, today)
  const isTried = Object.values(values).some((value) => value !== null)
  const figures = useMemo(
    () => ({ before: keyFiguresOf(plan, way, language), after: keyFiguresOf(tried, way, language) }),
    [plan, tried, way, language],
  )
  const perMonth = tried.ways.find((one) => one.id === way)?.money?.perMonth?.value ?? null
  const isCapped = values.monthly !== null && perMonth !== null && perMonth < values.monthly
  const back = () => summary.current?.focus()

  return (
    <details className="what-if">
      <summary ref={summary}>
        <span>{isGone ? words.openSold : words.open}</span>
      </summary>
      <div className="what-if-inside">
        <p className="hint">{isGone ? words.hintSold : words.hint}</p>
        <div className="what-if-values">
          <div className="field">
            <label className="label" htmlFor={`${id}-way`}>
              {words.way}
            </label>
            <select
              id={`${id}-way`}
              value={way}
              onChange={({ currentTarget }) => onWay(wayIn(plan, currentTarget.value))}
            >
              {plan.ways
                .filter((one) => one.status !== 'closed' || one.id === way)
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {names[one.id]}
                  </option>
                ))}
            </select>
          </div>
          <WhatIfFields
            isGone={isGone}
            drafts={drafts}
            base={base}
            values={values}
            problems={problems}
            onDrafts={onDrafts}
          />
        </div>
        <div className="what-if-answers">
          <WhatIfTable figures={figures} isTried={isTried} />
          {isCapped && <p className="hint">{words.capped(yenWordsIn(language, perMonth))}</p>}
          <div className="buttons">
            <button
              type="button"
              className="button secondary"
              onClick={() => {
                onDrafts(noDrafts)
                setSaid('')
              }}
            >
              {words.reset}
            </button>
            <button
              type="button"
              className="button secondary"
              aria-disabled={!isTried}
              onClick={() => {
                if (!isTried) return
                const next = withWhatIf(matter, values)
                change((now) => withMatter(now, next))
                setHeld({ of: next, drafts: noDrafts })
                setWritten(next)
                setSaid(words.written)
                back()
              }}
            >
              {words.write}
            </button>
            {written !== null && session.matter === written && (
              <button
                type="button"
                className="button plain"
                onClick={() => {
                  change(undone)
                  setWritten(null)
                  setSaid(words.undone)
                  back()
                }}
              >
                {words.undo}
              </button>
            )}
          </div>
          <p className="echo" role="status">
            {said}
          </p>
        </div>
      </div>
    </details>
  )
}

/** The plan as if the values held: reckoned behind the moving of a slider, and only then. */
function useTried(matter: Matter, plan: Plan, values: ReturnType<typeof readWhatIf>['values'], today: Day): Plan {
  const { price, monthly, closingOn } = useDeferredValue(values)
  return useMemo(() => {
    if (price === null && monthly === null && closingOn === null) return plan
    return planFor(withWhatIf(matter, { price, monthly, closingOn }), today)
  }, [matter, plan, today, price, monthly, closingOn])
}

function wayIn({ ways }: Plan, value: string): WayId {
  return ways.find(({ id }) => id === value)?.id ?? 'voluntary-sale'
}
