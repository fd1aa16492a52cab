import { ratio } from '#base/ratio.ts'
import { subtract, times } from '#base/yen.ts'
import { yenFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 152条2項・3項. The part that a creditor may take; no cap on what is kept, unlike wages. */
const seizableShare = { ordinary: ratio(1, 4), maintenance: ratio(1, 2) }

/** 退職手当の差押え. What a creditor may take of retirement pay, and what the debtor keeps. */
export const retirementGarnishment = rule({
  id: 'retirement-garnishment',
  title: '退職手当の差押え可能額',
  citations: [cite('民事執行法', '151条の2・152条2項・3項')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    netRetirement: yenFact('退職手当の手取り（税を引いた額）'),
    maintenance: yesNo('養育費や婚姻費用などの扶養の請求である', { otherwise: false }),
  },
  answers: { seizable: '差し押さえられる額', kept: '手元に残る額' },
  find({ netRetirement, maintenance }) {
    const share = maintenance ? seizableShare.maintenance : seizableShare.ordinary
    const seizable = times(netRetirement, share, 'down')
    return { seizable, kept: subtract(netRetirement, seizable) }
  },
  explain({ seizable, kept }, { netRetirement, maintenance }) {
    return [
      step('退職手当の手取り', netRetirement),
      step(`差し押さえられる額（手取りの${maintenance ? '2分の1。扶養の請求' : '4分の1'}。1円未満切捨て）`, seizable),
      step('手元に残る額（手取りから引く）', kept),
    ]
  },
  notes() {
    return [
      note(
        'caution',
        '会社から受ける退職手当の計算です。確定拠出年金・確定給付企業年金・中小企業退職金共済・小規模企業共済は、それぞれの法律で差押えが禁じられています。',
      ),
      note('caution', '税金や社会保険料の滞納による差押えは、別の計算です。'),
    ]
  },
})
