import { note } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { type CompletionFacts, completionAnswers, completionFacts, completionOf } from './completion.ts'
import { completionNotes, completionSteps } from './completion-words.ts'

const id = 'prescription-stay'

/** 時効の完成猶予. Until when demands, agreements to negotiate and the like keep the period of a claim from completing. */
export const prescriptionStay = rule({
  id,
  title: '時効の完成猶予',
  citations: [cite('民法', '147条から151条まで・160条・161条'), cite('民法附則', '平成29年法律第44号附則10条2項・3項')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: completionFacts,
  answers: completionAnswers,
  find: (facts: CompletionFacts) => completionOf(id, facts),
  explain: completionSteps,
  notes: (found) => [onlyStays, ...completionNotes(found)],
})

const onlyStays = note(
  'caution',
  '完成猶予は、末日を先に延ばすだけで、数え直しにはなりません。もとの末日より早く終わる猶予は、末日を変えません。催告をくり返しても、猶予の間の催告に効力はありません（民法150条2項）。',
)
