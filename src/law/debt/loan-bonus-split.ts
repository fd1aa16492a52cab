import { multiply, percent, ratio } from '#base/ratio.ts'
import { add, least, subtract, times } from '#base/yen.ts'
import { countFact, percentFact, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { balanceAfterLevel, levelPayment } from './level-payment.ts'

/** ボーナス併用返済の半年賦部分. The part of a loan repaid with bonuses: a loan of its own, in level payments every half year. */
export const loanBonusSplit = rule({
  id: 'loan-bonus-split',
  title: 'ボーナス併用返済（半年賦部分）',
  citations: [cite('元利均等返済の計算（実務）', '')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    bonusPrincipal: yenFact('ボーナス返済分の借入額'),
    annualRatePercent: percentFact('年利'),
    halfYears: countFact('返済回数（半年ごと）', 'count', { from: 1, to: 200 }),
  },
  answers: {
    payment: '半年ごとの返済額',
    firstInterest: '初回の利息',
    lastPayment: '最終回の返済額',
  },
  find({ bonusPrincipal, annualRatePercent, halfYears }) {
    const rate = multiply(percent(annualRatePercent), ratio(1, 2))
    const payment = levelPayment(bonusPrincipal, rate, halfYears, 'down')
    const beforeLast = balanceAfterLevel(bonusPrincipal, rate, payment, halfYears - 1)
    return {
      payment,
      firstInterest: times(bonusPrincipal, rate, 'down'),
      lastPayment: add(beforeLast, times(beforeLast, rate, 'down')),
      beforeLast,
    }
  },
  explain({ payment, firstInterest, lastPayment, beforeLast }, facts) {
    return [
      step('ボーナス返済分の借入額', facts.bonusPrincipal),
      step('年利（半年の利率はこの2分の1）', facts.annualRatePercent, 'percent'),
      step('返済回数（半年ごと）', facts.halfYears, 'count'),
      step('半年ごとの返済額（1円未満切捨て）', payment),
      step('初回の利息（1円未満切捨て）', firstInterest),
      step('初回に減る元金', least(subtract(payment, firstInterest), facts.bonusPrincipal)),
      step('最終回の前に残る元金', beforeLast),
      step('最終回の返済額（残りの元金とその利息）', lastPayment),
    ]
  },
  notes() {
    return [
      note(
        'practice',
        'ボーナス返済分は、毎月返済分とは別の借入れとして計算します。借入れから初回までが半年より短いとき、その間の利息は日割りや月割りになり、貸し手によって違います。残高は貸し手の残高証明書を優先してください。',
      ),
      note(
        'practice',
        'ボーナス返済に回せるのは、ふつう借入額の40%から50%までです（フラット35では40%まで、1万円単位とされますが、原文では確かめていません）。',
      ),
    ]
  },
})
