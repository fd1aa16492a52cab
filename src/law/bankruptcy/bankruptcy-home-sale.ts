import { subtract } from '#base/yen.ts'
import { percentFact, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { bankruptcyEstateShare } from './bankruptcy-estate-share.ts'

/** 住宅の換価と財団組入. What the estate keeps when the trustee sells the home with the mortgagee's consent. */
export const bankruptcyHomeSale = rule({
  id: 'bankruptcy-home-sale',
  title: '住宅の換価と財団組入',
  citations: [cite('破産法', '78条2項1号・186条から191条まで'), cite('破産財団への組入れ（実務）', '')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    price: yenFact('売買代金'),
    estateSharePercent: percentFact('破産財団に組み入れる割合（%）'),
  },
  answers: { estateShare: '破産財団に組み入れる額' },
  find({ price, estateSharePercent }) {
    return { estateShare: bankruptcyEstateShare.value({ price, pct: estateSharePercent }).amount }
  },
  explain({ estateShare }, { price, estateSharePercent }) {
    return [
      step('売買代金', price),
      step('破産財団に組み入れる割合', estateSharePercent, 'percent'),
      step('破産財団に組み入れる額（1円未満切捨て）', estateShare),
      step('残り（売却の費用と抵当権者への弁済）', subtract(price, estateShare)),
    ]
  },
  notes() {
    return [
      note(
        'practice',
        '割合は法律では決まっていません。抵当権者との話合いで、3〜5%でまとまることが多く、3〜10%の幅があります。裁判所の目安は10%とされます。',
      ),
      note(
        'caution',
        '破産を申し立てる前に任意売却をするときは、組入れはありません。代金が適正で、お金の行き先が分かるようにしておいてください。',
      ),
      note(
        'caution',
        '抵当権者が同意しないときは、裁判所の許可で担保権を消す手続があります。破産管財人が家を放棄すると、家は本人の手に戻ります。',
      ),
    ]
  },
  from(_, { price, estateSharePercent }) {
    return [bankruptcyEstateShare({ price, pct: estateSharePercent })]
  },
})
