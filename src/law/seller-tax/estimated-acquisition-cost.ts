import { percent } from '#base/ratio.ts'
import { most, times, zeroYen } from '#base/yen.ts'
import { orNull, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const share = percent('5')

/** 概算取得費. The cost of acquisition that may be taken from the sale income: the actual one, or 5 % of the income where that is more. */
export const estimatedAcquisitionCost = rule({
  id: 'estimated-acquisition-cost',
  title: '概算取得費（5%）',
  citations: [cite('租税特別措置法', '31条の4'), cite('国税庁タックスアンサー No.3258', '')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    saleIncome: yenFact('譲渡の収入金額（売買代金と固定資産税などの精算金）'),
    actualCost: orNull(yenFact('実際の取得費（建物は減価償却の後。分からなければ null）')),
  },
  answers: { cost: '取得費' },
  find({ saleIncome, actualCost }) {
    const estimated = times(saleIncome, share, 'down')
    return { cost: most(actualCost ?? zeroYen, estimated), estimated }
  },
  explain({ cost, estimated }, { saleIncome, actualCost }) {
    return [
      step('収入金額', saleIncome),
      step('概算取得費（収入金額の5%。1円未満切捨て）', estimated),
      step('実際の取得費', actualCost ?? '分からない'),
      step(actualCost === null ? '取得費（概算による）' : '取得費（大きい方）', cost),
    ]
  },
  notes(_, { actualCost }) {
    if (actualCost !== null) return []
    return [
      note(
        'caution',
        '概算の5%では、実際の取得費より少なくなり、税が増えたり、使える損失が消えたりすることがあります。先に、買ったときの売買契約書や領収書、住宅ローンの書類を探してください。',
      ),
    ]
  },
})
