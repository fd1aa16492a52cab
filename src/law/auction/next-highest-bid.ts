import { subtract } from '#base/yen.ts'
import { yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 次順位買受けの申出. Whether a bidder below the highest may stand by in case the highest does not pay. */
export const nextHighestBid = rule({
  id: 'next-highest-bid',
  title: '次順位買受けの申出',
  citations: [cite('民事執行法', '67条')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    bid: yenFact('その入札の額'),
    topBid: yenFact('最高価買受申出人の入札の額'),
    topDeposit: yenFact('最高価買受申出人の保証の額'),
    minBid: yenFact('買受可能価額'),
  },
  answers: { eligible: '次順位買受けの申出ができる' },
  find({ bid, topBid, topDeposit, minBid }) {
    const least = subtract(topBid, topDeposit)
    return { eligible: bid >= minBid && bid >= least, least }
  },
  explain({ eligible, least }, { bid, topBid, topDeposit, minBid }) {
    return [
      step('その入札の額', bid),
      step('買受可能価額（これ以上であること）', minBid),
      step('最高価の額', topBid),
      step('最高価買受申出人の保証の額', topDeposit),
      step('最高価の額から保証の額を引いた額（これ以上であること）', least),
      step('次順位買受けの申出', eligible ? 'できる' : 'できない'),
    ]
  },
  notes(_, { bid, topBid }) {
    const standBy = note(
      'caution',
      'できるのは、最高価に次ぐ額で入札した人が、売却の実施が終わるまでに執行官に申し出るときです（民事執行法67条）。次順位の人がいると、開札のあとの取下げにはその人の同意も要ります（76条）。',
    )
    if (bid <= topBid) return [standBy]
    return [standBy, note('caution', '入札の額が、最高価とされた額を超えています。数字を確かめてください。')]
  },
})
