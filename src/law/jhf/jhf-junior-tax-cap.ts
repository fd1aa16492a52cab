import { least, yen } from '#base/yen.ts'
import { yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const fixed = yen(100_000)

/** 劣後する租税への配分の上限. The most that the JHF lets a tax office with a junior seizure have from the price, late charges excluded. */
export const jhfJuniorTaxCap = rule({
  id: 'jhf-junior-tax-cap',
  title: '劣後する租税への配分の上限・機構',
  citations: [cite('住宅金融支援機構の控除費用の取扱い（仲介業者の公表による）', '公租公課')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: { annualPropertyTax: yenFact('固定資産税と都市計画税の1年分') },
  answers: { cap: '配分の上限（延滞金は認められない）' },
  find({ annualPropertyTax }) {
    return { cap: least(fixed, annualPropertyTax) }
  },
  explain({ cap }, { annualPropertyTax }) {
    return [
      step('限度額', fixed),
      step('固定資産税と都市計画税の1年分', annualPropertyTax),
      step('少ない方の額（上限）', cap),
    ]
  },
  notes() {
    return [
      note(
        'practice',
        '法律ではなく、仲介業者が公表している機構の取扱いです。新しいものでも2023年のページで、2026年の扱いは確かめていません。事情により機構が認めないこともあります。',
      ),
    ]
  },
})
