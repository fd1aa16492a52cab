import type { NextStepId } from '#assessment/next-steps.ts'

/** 案内のページの名前. In the order of their numbers: an address once given stays, so new pages stand at the end. */
export const guideIds = ['broker', 'lawyer', 'fraud', 'negotiate', 'limits', 'court', 'limitation', 'divorce'] as const
export type GuideId = (typeof guideIds)[number]

/** 案内のアドレス. A number, so that it tells no topic. */
export function guideAddress(id: GuideId): string {
  return `/guide/${guideIds.indexOf(id) + 1}`
}

export type GuidedStepId = Extract<NextStepId, 'check-limitation' | 'answer-court'>

/** 一歩の案内. The page that tells how a next step is done. */
export const stepGuides: Readonly<Record<GuidedStepId, GuideId>> = {
  'check-limitation': 'limitation',
  'answer-court': 'court',
}

export function isGuidedStep(id: NextStepId): id is GuidedStepId {
  return id in stepGuides
}
