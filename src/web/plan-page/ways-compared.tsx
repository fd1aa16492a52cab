import { useId, useMemo, useState } from 'react'
import type { Plan } from '#assessment/plan.ts'
import type { WayId } from '#assessment/ways/way.ts'
import type { Matter } from '#matter/matter.ts'
import { combinationsSection } from '#report/plan-combinations.ts'
import { comparedWays } from '#report/ways-compare.ts'
import { type OrderPart, type Priority, priorities, priorityOf, wayOrder } from '#report/ways-compare-order.ts'
import { Fold } from '#web/finding-details.tsx'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { SectionBlock } from '#web/section-blocks.tsx'
import { useUnknowns } from '#web/use-unknowns.ts'
import { planNames } from '#web/words/names-plan.ts'
import { waysWords } from '#web/words/ways.ts'
import { useWords } from '#web/words/words.ts'
import { WayFolds } from './ways-folds.tsx'
import { WaysTable } from './ways-table.tsx'

interface WaysComparedProps {
  readonly matter: Matter
  readonly plan: Plan
  /** Whether the home is sold: keeping it is then nothing to order by. */
  readonly isGone: boolean
  /** The way that the what-if and the money look at. */
  readonly chosen: WayId
  readonly onChoose: (way: WayId) => void
}

/** 道を並べて比べる. Every way with the same facts, by what matters to the household; none is called better than another. */
export function WaysCompared({ matter, plan, isGone, chosen, onChoose }: WaysComparedProps) {
  const words = useWords(waysWords)
  const names = useWords(planNames)
  const unknowns = useUnknowns(plan)
  const [priority, setPriority] = useState<Priority>(() =>
    priorityOf(isGone ? { ...matter.wishes, keepHome: null } : matter.wishes),
  )
  const hulls = unknowns?.hulls ?? null
  const compared = useMemo(() => comparedWays(plan, hulls ?? []), [plan, hulls])
  // Until it is known what the unknown facts may turn round, nothing is ranked.
  const order = useMemo(
    () => wayOrder(plan, hulls ?? [], hulls === null ? 'usual' : priority, matter.wishes?.secrecy ?? []),
    [plan, hulls, priority, matter.wishes?.secrecy],
  )
  const closed = compared.filter(({ way }) => order.closed.includes(way.id))
  const isRanked = hulls !== null && priority !== 'usual'
  const said = hulls === null ? words.waiting : orderWords(order.parts, priority, words)
  return (
    <div className="ways">
      <p>{words.intro}</p>
      <p className="hint">{words.money}</p>
      <PriorityChoice
        offered={priorities.filter((one) => !isGone || one !== 'keep-home')}
        priority={priority}
        onPriority={setPriority}
      />
      <p className="echo" role="status">
        {said}
      </p>
      {order.closed.length === compared.length ? (
        <p className="notice">{words.none}</p>
      ) : (
        <WaysTable
          compared={compared}
          parts={order.parts}
          isRanked={isRanked}
          priority={priority}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
      {closed.length > 0 && (
        <Fold summary={words.closed(closed.length)}>
          {() => (
            <ul className="closed-ways">
              {closed.map((one) => (
                <li key={one.way.id}>
                  <h3>{names.ways[one.way.id]}</h3>
                  <InJapanese>
                    <p>{one.way.reasons.join('')}</p>
                  </InJapanese>
                  <WayFolds compared={one} />
                </li>
              ))}
            </ul>
          )}
        </Fold>
      )}
      <Fold summary={words.combinations}>
        {() => (
          <InJapanese>
            {combinationsSection(plan.combinations())?.blocks.map((block, index) => (
              <SectionBlock key={index} block={block} under={words.combinations} />
            )) ?? <p>—</p>}
          </InJapanese>
        )}
      </Fold>
    </div>
  )
}

/** What can be said of the order as a whole. */
function orderWords(parts: readonly OrderPart[], priority: Priority, words: (typeof waysWords)['ja']): string {
  if (priority === 'usual') return words.usualOrder
  if (parts.every(({ places }) => places.every(({ order }) => order === null))) return words.noneTold
  return parts.every(({ places }) => places.length < 2) ? words.allAlike : words.sorted(words.priorities[priority])
}

interface PriorityChoiceProps {
  readonly offered: readonly Priority[]
  readonly priority: Priority
  readonly onPriority: (priority: Priority) => void
}

function PriorityChoice({ offered, priority, onPriority }: PriorityChoiceProps) {
  const words = useWords(waysWords)
  const id = useId()
  return (
    <fieldset className="field priorities" aria-describedby={`${id}-hint`}>
      <legend className="label">{words.sortBy}</legend>
      <p className="hint" id={`${id}-hint`}>
        {words.sortHint}
      </p>
      <div className="radios">
        {offered.map((one) => (
          <label key={one} className="radio">
            <input type="radio" name={id} value={one} checked={one === priority} onChange={() => onPriority(one)} />
            {words.priorities[one]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
