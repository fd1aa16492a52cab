import { percent } from '#base/ratio.ts'
import { most, subtract, times, yen, zeroYen } from '#base/yen.ts'
import { percentFact, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { auctionMinimumBid } from './auction-minimum-bid.ts'

/** 売却基準価額の見込み. What the court's reference price and the least bid may come to, from the market value. */
export const auctionPriceEstimate = rule({
  id: 'auction-price-estimate',
  title: '売却基準価額の見込み',
  citations: [cite('競売評価（実務）', ''), cite('民事執行法', '60条')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    marketValue: yenFact('時価'),
    correctionPct: percentFact('競売市場修正率（%）'),
    deductions: yenFact('差し引く額（管理費の滞納など）', { otherwise: yen(0) }),
  },
  answers: { standardEstimate: '売却基準価額の見込み', minBidEstimate: '買受可能価額の見込み' },
  find({ marketValue, correctionPct, deductions }) {
    const corrected = times(marketValue, percent(correctionPct), 'down')
    const standardEstimate = most(zeroYen, subtract(corrected, deductions))
    const minBidEstimate = auctionMinimumBid.value({ standardPrice: standardEstimate }).minBid
    return { standardEstimate, minBidEstimate, corrected }
  },
  explain({ standardEstimate, minBidEstimate, corrected }, { marketValue, correctionPct, deductions }) {
    return [
      step('時価', marketValue),
      step('競売市場修正率', correctionPct, 'percent'),
      step('修正後の額（1円未満切捨て）', corrected),
      step('差し引く額（管理費の滞納など）', deductions),
      step('売却基準価額の見込み', standardEstimate),
      step('買受可能価額の見込み', minBidEstimate),
    ]
  },
  notes({ corrected }, { deductions }) {
    const notes = [
      note(
        'practice',
        '評価人の実務にもとづく見込みです。修正率はおよそ50%から70%で、占有や建物の古さで変わります。実際の落札額は、これより高いことも低いこともあります。',
      ),
    ]
    if (deductions > corrected) {
      notes.push(note('caution', '差し引く額が修正後の額を超えるため、見込みを0円としています。'))
    }
    return notes
  },
  from({ standardEstimate }) {
    return [auctionMinimumBid({ standardPrice: standardEstimate })]
  },
})
