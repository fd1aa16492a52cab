import { percent } from '#base/ratio.ts'
import { least, times, yen } from '#base/yen.ts'
import { countFact, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** By rank from the second on; every rank after these takes `fromFourth`. */
const byRank = [yen(300_000), yen(200_000)]
const fromFourth = yen(100_000)
const share = percent('10')

/** 担保解除料（ハンコ代）の上限. The most that the JHF lets a junior mortgagee have from the price for its release. */
export const jhfHankoFeeCap = rule({
  id: 'jhf-hanko-fee-cap',
  title: '後順位抵当権者への配分（ハンコ代）の上限・機構',
  citations: [cite('住宅金融支援機構の控除費用の取扱い（仲介業者の公表による）', '担保解除料')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    rank: countFact('後順位の抵当権の順位', 'count', { from: 2, to: 1000 }),
    remainingPrincipal: yenFact('その抵当権の残元金'),
  },
  answers: { cap: '担保解除料の上限' },
  find({ rank, remainingPrincipal }) {
    const ofRank = byRank[rank - 2] ?? fromFourth
    const ofPrincipal = times(remainingPrincipal, share, 'down')
    return { cap: least(ofRank, ofPrincipal), ofRank, ofPrincipal }
  },
  explain({ cap, ofRank, ofPrincipal }, { rank, remainingPrincipal }) {
    return [
      step(rank < 4 ? `第${rank}順位の限度額` : '第4順位以下の限度額', ofRank),
      step('残元金', remainingPrincipal),
      step('残元金の1割（1円未満切捨て）', ofPrincipal),
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
