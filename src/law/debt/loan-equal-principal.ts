import { multiply, percent, ratio } from '#base/ratio.ts'
import { add, subtract, times, yen } from '#base/yen.ts'
import { countFact, percentFact, yenFact } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'loan-equal-principal'

/** 元金均等返済. One instalment of a loan whose principal is repaid in equal parts, and what is owed after it. */
export const loanEqualPrincipal = rule({
  id,
  title: '元金均等返済',
  citations: [cite('元金均等返済の計算（実務）', '')],
  confidence: 'one-source',
  checked: '2026-11-21',
  facts: {
    principal: yenFact('借入額'),
    annualRatePercent: percentFact('年利'),
    months: countFact('返済回数（毎月）', 'months', { from: 1, to: 1200 }),
    month: countFact('何回目の返済か', 'count', { from: 1, to: 1200 }),
  },
  answers: { payment: 'その回の返済額', interest: 'うち利息', balance: 'その回を払った後の残高' },
  find({ principal, annualRatePercent, months, month }) {
    if (month > months) {
      throw new NotCovered(id, null, `何回目の返済か（month）は、返済回数の${months}までにしてください`)
    }
    const equalPart = times(principal, ratio(1, months), 'down')
    const before = subtract(principal, yen(equalPart * (month - 1)))
    const repaid = month === months ? before : equalPart
    const interest = times(before, multiply(percent(annualRatePercent), ratio(1, 12)), 'down')
    return { payment: add(repaid, interest), interest, balance: subtract(before, repaid), before, repaid }
  },
  explain({ payment, interest, balance, before, repaid }, { principal, annualRatePercent, months, month }) {
    return [
      step('借入額', principal),
      step('年利（月利はこの12分の1）', annualRatePercent, 'percent'),
      step('返済回数', months, 'months'),
      step(`${month}回目の前の残高`, before),
      step(
        month === months ? '最終回に返す元金（残りの全部）' : '返す元金（借入額 ÷ 返済回数。1円未満切捨て）',
        repaid,
      ),
      step('利息（前の残高 × 月利。1円未満切捨て）', interest),
      step(`${month}回目の返済額`, payment),
      step(`${month}回目を払った後の残高`, balance),
    ]
  },
  notes() {
    return [
      note(
        'practice',
        '割り切れない元金は最終回に寄せて計算しています。初回に寄せる、初回の利息を日割りにするなど、貸し手によって違います。残高は貸し手の残高証明書を優先してください。',
      ),
      note('caution', '変動金利では、途中で利息の額が変わります。'),
    ]
  },
})
