import { useCallback, useSyncExternalStore } from 'react'
import type { Plan } from '#assessment/plan.ts'
import type { Unknowns } from '#assessment/unknowns/unknowns.ts'
import { unknownsRun } from './unknowns-run.ts'

/** The rest of the page is painted and read first. */
const pause = 300

/** 分からないこと. What is tried over all that is unknown takes as long as some plans: it is reckoned in slices once the page stands; null until then. */
export function useUnknowns(plan: Plan): Unknowns | null {
  const { look, watch } = unknownsRun(plan)
  const onChange = useCallback((onKnown: () => void) => watch(onKnown, pause), [watch])
  return useSyncExternalStore(onChange, look)
}
