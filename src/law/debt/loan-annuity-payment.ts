import { multiply, percent, ratio } from '#base/ratio.ts'
import type { Rounding } from '#base/rounding.ts'
import { add, least, subtract, times, zeroYen } from '#base/yen.ts'
import { countFact, oneOf, percentFact, yenFact } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { balanceAfterLevel, levelPayment } from './level-payment.ts'

const id = 'loan-annuity-payment'

const roundings = { floor: 'down', round: 'half-up', ceil: 'up' } as const satisfies Record<string, Rounding>
const roundingNames = { floor: '切捨て', round: '四捨五入', ceil: '切上げ' } as const

/** 元利均等返済の毎月返済額. The level payment of a loan, what is owed after some instalments, and the last instalment. */
export const loanAnnuityPayment = rule({
  id,
  title: '元利均等返済の毎月返済額',
  citations: [cite('元利均等返済の計算（実務）', '')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    principal: yenFact('借入額'),
    annualRatePercent: percentFact('年利'),
    months: countFact('返済回数（毎月）', 'months', { from: 1, to: 1200 }),
    balanceAfter: countFact('残高をみる回（何回払った後か）', 'count', { from: 0, to: 1200, otherwise: 0 }),
    rounding: oneOf(['floor', 'round', 'ceil'], '毎月返済額の1円未満の扱い', { otherwise: 'floor' }),
    remainder: oneOf(['last', 'first'], '端数を合わせる回', { otherwise: 'last' }),
  },
  answers: {
    payment: '毎月の返済額',
    firstInterest: '初回の利息',
    balance: 'その回を払った後の残高',
    lastPayment: '最終回の返済額',
  },
  find({ principal, annualRatePercent, months, balanceAfter, rounding, remainder }) {
    if (remainder === 'first') {
      throw new NotCovered(id, null, '端数を初回に合わせる契約（remainder：first）の計算方法は定まっていません')
    }
    if (balanceAfter > months) {
      throw new NotCovered(id, null, `残高をみる回（balanceAfter）は、返済回数の${months}までにしてください`)
    }
    const rate = multiply(percent(annualRatePercent), ratio(1, 12))
    const payment = levelPayment(principal, rate, months, roundings[rounding])
    const beforeLast = balanceAfterLevel(principal, rate, payment, months - 1)
    return {
      payment,
      firstInterest: times(principal, rate, 'down'),
      balance: balanceAfter === months ? zeroYen : balanceAfterLevel(principal, rate, payment, balanceAfter),
      lastPayment: add(beforeLast, times(beforeLast, rate, 'down')),
    }
  },
  explain({ payment, firstInterest, balance, lastPayment }, facts) {
    return [
      step('借入額', facts.principal),
      step('年利（月利はこの12分の1）', facts.annualRatePercent, 'percent'),
      step('返済回数', facts.months, 'months'),
      step(`毎月の返済額（1円未満${roundingNames[facts.rounding]}）`, payment),
      step('初回の利息（1円未満切捨て）', firstInterest),
      step('初回に減る元金', least(subtract(payment, firstInterest), facts.principal)),
      step(`${facts.balanceAfter}回払った後の残高`, balance),
      step('最終回の返済額（残りの元金とその利息）', lastPayment),
    ]
  },
  notes({ lastPayment }, { principal }) {
    const always = [
      note(
        'practice',
        '初回の利息を日割りにする、端数の扱いが違うなど、貸し手によって数円から一か月分の利息ほど違います。残高は貸し手の残高証明書を優先してください。',
      ),
      note(
        'caution',
        'ボーナス返済の分は別の借入れとして計算します。変動金利では、途中で返済額と利息の内訳が変わります。',
      ),
    ]
    if (principal === 0 || lastPayment > 0) return always
    return [...always, note('caution', '1円未満の端数のために、最終回より前に払い終わります。')]
  },
})
