import { useMemo, useState } from 'react'
import { type Moved, movedRows } from '#assessment/allocation/changes.ts'
import type { Proposal } from '#assessment/allocation/proposals.ts'
import { noSketch, proposalSketch, type Sketch, sketchStudy, writtenDown } from '#assessment/allocation/sketch.ts'
import { type AllocationStudy, allocationStudy, type StudyResult } from '#assessment/allocation/study.ts'
import type { Day } from '#base/day.ts'
import type { Yen } from '#base/yen.ts'
import type { Matter } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { problemWords } from '#report/words.ts'
import { withoutPlaces } from '#web/parts/without-places.ts'
import { firstStep, type Steps, stepBack, stepOn, stepTo } from './money-steps.ts'

/** 下書き. What is tried, and the table that follows. */
interface Sheet {
  readonly sketch: Sketch
  readonly study: AllocationStudy
}

/** 動いたこと. Where the last change was made, and what it moved; or what of a sketch the plan could not take. */
export type Told =
  | {
      readonly kind: 'moved'
      /** A row, the price, the proposals or the steps. */
      readonly at: string
      readonly price: { readonly from: Yen; readonly to: Yen } | null
      readonly moved: readonly Moved[]
    }
  | { readonly kind: 'written'; readonly notHeld: readonly string[]; readonly before: Matter }

export interface UsedSheet {
  /** The table of the plan itself. */
  readonly base: AllocationStudy
  readonly sheet: Sheet
  readonly told: Told | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Tries something at a place; what is wrong with it, or null where it was taken. */
  readonly attempt: (at: string, next: (sketch: Sketch) => Sketch) => string | null
  /** Null where the table could be put in; false where it comes out otherwise. */
  readonly put: (proposal: Proposal) => boolean
  readonly undo: () => void
  readonly redo: () => void
  readonly write: (onMatter: (matter: Matter) => void) => void
  readonly unwrite: (onMatter: (matter: Matter) => void) => void
}

interface Walk {
  /** The matter that the steps belong to: another one begins anew. */
  readonly of: Matter
  readonly steps: Steps<Sheet>
}

/** 配分を試す. The steps of a sketch on a matter as of a day; the problems where there is no sale to share out. */
export function useMoneySheet(matter: Matter, on: Day): UsedSheet | readonly Problem[] {
  const result = useMemo(() => allocationStudy(matter, on), [matter, on])
  const [walk, setWalk] = useState<Walk | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  if (result.kind !== 'study') return result.kind === 'missing' ? result.problems : []
  const base = result.study
  const steps = walk?.of === matter ? walk.steps : firstStep<Sheet>({ sketch: noSketch, study: base })

  const walkTo = (at: string, next: Steps<Sheet>) => {
    setWalk({ of: matter, steps: next })
    setTold({ kind: 'moved', at, ...movedBetween(steps.now, next.now) })
  }
  const attempt: UsedSheet['attempt'] = (at, next) => {
    const sketch = next(steps.now.sketch)
    const tried = sketchStudy(matter, on, sketch)
    if (tried.kind !== 'study') return refusalWords(tried, at, steps.now)
    walkTo(at, stepTo(steps, { sketch, study: tried.study }))
    return null
  }
  const put = (proposal: Proposal) => {
    const sketch = proposalSketch(steps.now.study, proposal, steps.now.sketch.price)
    return sketch !== null && attempt('proposals', () => sketch) === null
  }

  return {
    ...{ base, sheet: steps.now, told, attempt, put },
    canUndo: steps.past.length > 0,
    canRedo: steps.future.length > 0,
    undo: () => walkTo('steps', stepBack(steps)),
    redo: () => walkTo('steps', stepOn(steps)),
    write: (onMatter) => {
      const { study, sketch } = steps.now
      const written = writtenDown(matter, study, sketch)
      setTold({ kind: 'written', notHeld: written.notHeld.map(({ label }) => label), before: matter })
      onMatter(written.matter)
    },
    unwrite: (onMatter) => {
      if (told?.kind !== 'written') return
      setTold(null)
      onMatter(told.before)
    },
  }
}

function movedBetween(before: Sheet, after: Sheet): Pick<Extract<Told, { kind: 'moved' }>, 'price' | 'moved'> {
  const [from, to] = [before.study.allocation, after.study.allocation]
  return {
    price: from.price === to.price ? null : { from: from.price, to: to.price },
    moved: movedRows(from.rows, to.rows),
  }
}

/** What is wrong, at the place where it was typed; a row elsewhere is named. */
function refusalWords(result: Exclude<StudyResult, { kind: 'study' }>, at: string, { study }: Sheet): string {
  if (result.kind === 'missing') return result.problems.map((one) => withoutPlaces(problemWords(one))).join('')
  const labelOf = (row: string) => study.allocation.rows.find(({ id }) => id === row)?.label
  return result.issues
    .map(({ path, message }) => (path === at ? message : `${labelOf(path) ?? ''}：${message}`))
    .join('')
}
