import { percent } from '#base/ratio.ts'
import { times } from '#base/yen.ts'
import { yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 60条3項: the standard price less two tenths of it. */
const bidShare = percent('80')
/** 規則39条: two tenths of the standard price, unless the court asks for more. */
const depositShare = percent('20')

/** 買受可能価額・保証. The least bid that the court accepts, and what a bidder deposits with it. */
export const auctionMinimumBid = rule({
  id: 'auction-minimum-bid',
  title: '買受可能価額・買受申出の保証',
  citations: [cite('民事執行法', '60条3項'), cite('民事執行規則', '39条')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: { standardPrice: yenFact('売却基準価額') },
  answers: { minBid: '買受可能価額', deposit: '買受申出の保証の額' },
  find({ standardPrice }) {
    return { minBid: times(standardPrice, bidShare, 'up'), deposit: times(standardPrice, depositShare, 'up') }
  },
  explain({ minBid, deposit }, { standardPrice }) {
    return [
      step('売却基準価額', standardPrice),
      step('買受可能価額（売却基準価額からその10分の2を引いた額。1円未満切上げ）', minBid),
      step('保証の額（売却基準価額の10分の2。1円未満切上げ）', deposit),
    ]
  },
  notes() {
    return [
      note('caution', '保証の額は、裁判所がこれより高く定めることがあります。公告の額を確かめてください。'),
      note('caution', '債務者は買い受けることができません（民事執行法68条）。'),
    ]
  },
})
