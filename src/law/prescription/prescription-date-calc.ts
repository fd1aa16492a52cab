import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { type CompletionFacts, completionAnswers, completionFacts, completionOf } from './completion.ts'
import { completionNotes, completionSteps } from './completion-words.ts'

const id = 'prescription-date-calc'

/** 時効完成日の計算. The last day of the period of a claim after all that happened to it, and from when it can be invoked. */
export const prescriptionDateCalc = rule({
  id,
  title: '時効完成日の計算',
  citations: [
    cite('民法', '140条・143条・145条・147条から152条まで・160条・161条・166条・169条'),
    cite('民法附則', '平成29年法律第44号附則10条'),
  ],
  confidence: 'several',
  checked: '2026-11-21',
  facts: completionFacts,
  answers: completionAnswers,
  find: (facts: CompletionFacts) => completionOf(id, facts),
  explain: completionSteps,
  notes: completionNotes,
})
