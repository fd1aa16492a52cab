import { multiply, percent, ratio } from '#base/ratio.ts'
import { times } from '#base/yen.ts'
import { percentFact, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const month = ratio(1, 12)

/** リースバックの家賃. The monthly rent that an operator asks after buying the home, from the yearly yield it wants on its price. */
export const leasebackRent = rule({
  id: 'leaseback-rent',
  title: 'リースバックの家賃',
  citations: [
    cite('リースバックの家賃と買取価格（実務）', ''),
    cite('宅地建物取引業法', '37条の2'),
    cite('借地借家法', '38条'),
  ],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    purchasePrice: yenFact('業者の買取価格'),
    yieldPct: percentFact('業者が求める年利回り'),
  },
  answers: { monthlyRent: '家賃（月額）' },
  find({ purchasePrice, yieldPct }) {
    return { monthlyRent: times(purchasePrice, multiply(percent(yieldPct), month), 'down') }
  },
  explain({ monthlyRent }, { purchasePrice, yieldPct }) {
    return [
      step('買取価格', purchasePrice),
      step('年利回り', yieldPct, 'percent'),
      step('家賃の月額：買取価格 × 年利回り ÷ 12（1円未満切捨て）', monthlyRent),
    ]
  },
  notes() {
    return [
      note(
        'practice',
        '利回りは業者が決めるもので、法律の定めはありません。業者や仲介業者のページでは年6〜13%ほど（都心3〜5%、地方都市7〜8%、郊外や地方は10%以上とするものもある）、買取価格は相場の60〜80%ほどです。買い戻す価格は売った価格の1.1〜1.3倍ともいわれますが、確かめていません。',
      ),
      note(
        'caution',
        '任意売却では、買取価格が抵当権者の認める価格に届かないと、リースバックはできません。家賃を払い続けられるかも、先に確かめてください。',
      ),
      note(
        'caution',
        '多くは定期借家契約で、期間が終わると、更新される権利はありません。住める期間と、再契約の条件を契約書で確かめてください。',
      ),
      note(
        'caution',
        '業者に家を売る契約には、クーリング・オフがありません（宅地建物取引業法37条の2は、業者から買う人だけのもの。2026年11月21日までに改正は見つかっていません）。署名の前に、消費生活センター（188）や弁護士に相談できます。',
      ),
    ]
  },
})
