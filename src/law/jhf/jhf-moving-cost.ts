import { least, yen, zeroYen } from '#base/yen.ts'
import { yenFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const limit = yen(300_000)

/** 引越費用の控除. How much of the moving costs the JHF lets be taken from the price: nothing, unless its servicer approves. */
export const jhfMovingCost = rule({
  id: 'jhf-moving-cost',
  title: '引越費用の控除・機構',
  citations: [cite('住宅金融支援機構の控除費用の取扱い（仲介業者の公表による）', '引越費用')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: { requested: yenFact('引越費用の希望額'), approved: yesNo('債権回収会社が引越費用を承認した') },
  answers: { allowed: '控除できる引越費用' },
  find({ requested, approved }) {
    return { allowed: approved ? least(requested, limit) : zeroYen }
  },
  explain({ allowed }, { requested, approved }) {
    const asked = step('引越費用の希望額', requested)
    if (!approved) return [asked, step('控除できる額（承認がないので0）', allowed)]
    return [asked, step('承認されたときの限度額', limit), step('少ない方の額（控除できる額）', allowed)]
  },
  notes() {
    return [
      note(
        'practice',
        '引越費用は原則として認められません。破産などで用意できない事情があるときに、10万円から30万円が承認されることがありますが、受け取る権利ではありません。',
      ),
      note(
        'practice',
        '法律ではなく、仲介業者が公表している機構の取扱いです。新しいものでも2023年のページで、2026年の扱いは確かめていません。',
      ),
    ]
  },
})
