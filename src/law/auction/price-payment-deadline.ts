import { periodEnd } from '#base/period.ts'
import { civilPeriodEnd } from '#law/civil/civil-period-end.ts'
import { dayFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 規則56条1項: a day within one month of finality. */
const months = 1

/** 代金納付期限. The latest day that the court clerk may set for the buyer to pay the price. */
export const pricePaymentDeadline = rule({
  id: 'price-payment-deadline',
  title: '代金納付期限',
  citations: [cite('民事執行規則', '56条1項'), cite('民事執行法', '78条1項・79条・80条')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: { finalDate: dayFact('売却許可決定が確定した日') },
  answers: { latestDate: '代金納付期限として定められる最も遅い日（休日でも動かさない）' },
  find({ finalDate }) {
    return { latestDate: periodEnd(finalDate, months) }
  },
  explain({ latestDate }, { finalDate }) {
    return [
      step('売却許可決定が確定した日', finalDate),
      step('期間', months, 'months'),
      step('代金納付期限として定められる最も遅い日', latestDate),
    ]
  },
  notes() {
    return [
      note(
        'caution',
        '実際の期限は裁判所書記官が定め、これより早いことがあります。買受人は期限より前に払うこともでき、払った時に家の持ち主が変わります（民事執行法79条）。そのあとは競売を取り下げられません。',
      ),
      note(
        'caution',
        '買受人が期限までに払わないと、売却許可決定は効力を失い、買受人は保証を返してもらえません（民事執行法80条）。競売が終わるわけではなく、次順位の人への売却か、売却のやり直しに進みます。',
      ),
    ]
  },
  from(_, { finalDate }) {
    return [civilPeriodEnd({ eventDate: finalDate, months })]
  },
})
