import { addDays } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { dayFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 153条4項・地方税法15条の7第4項. */
const years = 3

/** 滞納処分の執行停止. The day from which a tax is extinguished, if the stop of its enforcement stands for three years. */
export const taxEnforcementStop = rule({
  id: 'tax-enforcement-stop',
  title: '滞納処分の執行停止による納税義務の消滅',
  citations: [cite('国税徴収法', '153条'), cite('地方税法', '15条の7'), cite('民法', '140条・143条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: { stoppedOn: dayFact('滞納処分の執行が停止された日') },
  answers: { lastDay: '3年の末日', extinguishedFrom: '納める義務がなくなる日' },
  find({ stoppedOn }) {
    const lastDay = periodEnd(stoppedOn, 12 * years)
    return { lastDay, extinguishedFrom: addDays(lastDay, 1) }
  },
  explain({ lastDay, extinguishedFrom }, { stoppedOn }) {
    return [
      step('滞納処分の執行が停止された日（数えない）', stoppedOn),
      step('停止が続く期間', years, 'years'),
      step('3年の末日', lastDay),
      step('納める義務がなくなる日（その翌日）', extinguishedFrom),
    ]
  },
  notes() {
    return [
      note(
        'caution',
        '停止が途中で取り消されると、この日にはなくなりません。収入や財産ができると取り消されることがあります。',
      ),
      note(
        'caution',
        '徴収できないことが明らかなときは、3年を待たずになくなることがあります。停止の間も時効は進むので、時効が先に成立することもあります。',
      ),
      note(
        'caution',
        '停止を求める権利はありませんが、差し押さえる財産がないことや、差押えで暮らしが著しく苦しくなることを役所に伝えられます。',
      ),
    ]
  },
})
