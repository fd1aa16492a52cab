import { multiply, percent, ratio } from '#base/ratio.ts'
import { times } from '#base/yen.ts'
import { countFact, percentFact, yenFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { businessDamagesCapPercent } from './interest-caps.ts'

/** 9条1項2号. The most that a consumer owes for delay, in percent a year of what is overdue. */
const consumerCapPercent = 14.6

/** 消費者契約法の遅延損害金上限. What a consumer can at most be charged for a delay of that many days. */
export const consumerContractDamagesCap = rule({
  id: 'consumer-contract-damages-cap',
  title: '消費者契約法の遅延損害金上限（14.6%）',
  citations: [cite('消費者契約法', '9条1項2号・11条2項'), cite('利息制限法', '7条1項')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    unpaid: yenFact('延滞している額'),
    agreedRatePercent: percentFact('契約の遅延損害金の年率'),
    days: countFact('遅れた日数', 'days', { from: 0, to: 36_500 }),
    isLoan: yesNo('お金の貸し借りの契約である', { otherwise: false }),
  },
  answers: { enforceable: '請求できる遅延損害金の上限' },
  find({ unpaid, agreedRatePercent, days, isLoan }) {
    const capPercent = isLoan ? businessDamagesCapPercent : consumerCapPercent
    const appliedPercent = Math.min(agreedRatePercent, capPercent)
    const enforceable = times(unpaid, multiply(percent(appliedPercent), ratio(days, 365)), 'down')
    return { enforceable, capPercent, appliedPercent }
  },
  explain({ enforceable, capPercent, appliedPercent }, { unpaid, agreedRatePercent, days, isLoan }) {
    return [
      step('延滞している額', unpaid),
      step('契約の遅延損害金の年率', agreedRatePercent, 'percent'),
      step(
        isLoan ? '上限（利息制限法7条1項。貸付けを仕事にする貸し手）' : '上限（消費者契約法9条1項2号）',
        capPercent,
        'percent',
      ),
      step('低い方の率', appliedPercent, 'percent'),
      step('遅れた日数', days, 'days'),
      step('延滞している額 × 率 × 日数 ÷ 365（1円未満切捨て）', enforceable),
    ]
  },
  notes({ capPercent }, { agreedRatePercent, isLoan }) {
    return [
      ...(agreedRatePercent > capPercent
        ? [note('caution', '契約の率が上限を超えています。超える部分は無効です。請求書の計算を確かめてください。')]
        : []),
      isLoan
        ? note(
            'caution',
            'お金の貸し借りには14.6%の上限は使わず、利息制限法によります（消費者契約法11条2項）。ここでは、貸付けを仕事にする貸し手の20%を上限にしています。',
          )
        : note(
            'caution',
            '事業者と、事業のためでなく契約した個人との間の上限です。保証会社の求償権のような、貸し借りでない支払いに使います。',
          ),
      note(
        'practice',
        '年365日で日割りしています。その定めがない契約では、閏年の日は366で割る数え方があります（遅延損害金の日割り）。',
      ),
    ]
  },
})
