import type { Day } from '#base/day.ts'
import { inSteps } from '#base/in-steps.ts'
import { once } from '#base/once.ts'
import type { Finding } from '#law/finding.ts'
import type { Matter } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import type { CourseSet } from './courses/course-set.ts'
import { courseSet } from './courses/courses.ts'
import { covered } from './covered.ts'
import type { CreditorView, MirrorInput } from './creditors/creditor-view.ts'
import { creditorViews } from './creditors/creditor-views.ts'
import { mirrorInputs } from './creditors/mirror-inputs.ts'
import { distinct } from './known.ts'
import { type NextStep, nextSteps } from './next-steps.ts'
import type { PlanBase } from './plan-base.ts'
import { type Unknowns, unknownsInSteps } from './unknowns/unknowns.ts'
import { wayContextFor } from './way-context.ts'
import { waysFor } from './ways/all.ts'
import type { Combination } from './ways/combination.ts'
import { combinationsOf } from './ways/combinations.ts'
import { type HurtfulAct, hurtfulActs } from './ways/hurtful-acts.ts'
import { type NotToSell, notToSell } from './ways/not-to-sell.ts'
import type { Way, WayContext } from './ways/way.ts'

/** 見通し. What follows for a matter on a day, with every reason. */
export interface Plan extends PlanBase {
  readonly ways: readonly Way[]
  /** 売らないほうがよい事情. */
  readonly notToSell: readonly Finding<NotToSell>[]
  /** 後で困ること: what has been done or is meant, and the law would undo or hold against somebody. */
  readonly hurtfulActs: readonly HurtfulAct[]
  readonly nextSteps: readonly NextStep[]
  /** 続けて使う道. */
  readonly combinations: () => readonly Combination[]
  /** 債権者から見た比べ. */
  readonly creditors: () => CreditorMirror
  /** 分からないこと. What is not known and what hangs on it; it takes as long as some plans. */
  readonly unknowns: () => Unknowns
  /** 分からないことを少しずつ. Takes one step towards `unknowns`, none longer than a plan takes; whether all of it is reckoned. */
  readonly stepUnknowns: () => boolean
  /** 道筋の経過, for chance to play with. */
  readonly courses: () => CourseSet
}

/** 債権者から見た比べ, and the figures that it rests on. */
interface CreditorMirror {
  readonly views: readonly CreditorView[]
  readonly inputs: readonly MirrorInput[]
}

/**
 * The plan for a matter as of a day. It gives what can be found; `problems` lists what is missing, contradictory or not covered. What stands
 * in functions is reckoned when it is first asked for, and once.
 */
export function planFor(matter: Matter, on: Day): Plan {
  const context = wayContextFor(matter, on)
  const { plan: base } = context
  const found = waysFor(context)
  const problems: readonly Problem[] = distinct([...base.problems, ...found.problems])
  const { limitations, otherLimitations, stage, deadlines } = base
  const ofDebts = otherLimitations.filter(({ kind }) => kind === 'otherDebt')
  const { step: stepUnknowns, whole: unknowns } = inSteps(() => unknownsInSteps(context, found.found))
  const isClauseClosed = found.found.some(
    ({ id, status }) => id === 'individual-rehabilitation-home-loan' && status === 'closed',
  )
  return {
    ...base,
    ways: found.found,
    notToSell: notToSell(context),
    hurtfulActs: hurtfulActs(context).acts,
    nextSteps: nextSteps(matter, stage.value, [...limitations, ...ofDebts], deadlines, on, isClauseClosed),
    problems,
    combinations: once(() => combinationsOf(context, found.found)),
    creditors: once(() => ({ views: viewsOf(context, found.found), inputs: mirrorInputs(context, found.found) })),
    unknowns,
    stepUnknowns,
    courses: once(() => courseSet(context, found.found, unknowns)),
  }
}

/** None where the sums are past exact numbers. */
function viewsOf(context: WayContext, ways: readonly Way[]): readonly CreditorView[] {
  return covered(() => ({ found: creditorViews(context, ways), problems: [] })).found ?? []
}
