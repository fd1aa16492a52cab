import { percent } from '#base/ratio.ts'
import { times } from '#base/yen.ts'
import { percentFact, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 破産財団組入額. What the trustee keeps of the price for the estate when a mortgaged home is sold in bankruptcy. */
export const bankruptcyEstateShare = rule({
  id: 'bankruptcy-estate-share',
  title: '破産財団組入額',
  citations: [cite('破産法', '78条2項1号・186条'), cite('破産財団への組入れ（実務）', '')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: { price: yenFact('売買代金'), pct: percentFact('組み入れる割合（%）') },
  answers: { amount: '組入額' },
  find({ price, pct }) {
    return { amount: times(price, percent(pct), 'down') }
  },
  explain({ amount }, { price, pct }) {
    return [step('売買代金', price), step('組み入れる割合', pct, 'percent'), step('組入額（1円未満切捨て）', amount)]
  },
  notes() {
    return [
      note(
        'practice',
        '割合は法律では決まっておらず、破産管財人と抵当権者の話合いによります。裁判所は5〜10%を目安とし、3〜5%でまとまることが多いとされます。住宅金融支援機構では3%とされています。',
      ),
      note('caution', '破産管財人が家を売るには、裁判所の許可と抵当権者の同意（または担保権消滅の許可）が要ります。'),
    ]
  },
})
