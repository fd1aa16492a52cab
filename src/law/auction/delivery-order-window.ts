import { periodEnd } from '#base/period.ts'
import { civilPeriodEnd } from '#law/civil/civil-period-end.ts'
import { dayFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 83条2項: six months, or nine where a tenant has the grace of 民法395条1項. */
const ordinaryMonths = 6
const protectedMonths = 9

/** 引渡命令の申立期間. Until when the buyer can ask the court for an order to hand the home over. */
export const deliveryOrderWindow = rule({
  id: 'delivery-order-window',
  title: '引渡命令の申立期間',
  citations: [cite('民事執行法', '83条2項'), cite('民法', '395条1項')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    paymentDate: dayFact('買受人が代金を納付した日'),
    protectedLessee: yesNo('明渡しを6か月猶予される借主（民法395条）が、買受けの時に住んでいた', { otherwise: false }),
  },
  answers: { lastApplicationDay: '申立ての最後の日（休日でも動かさない）' },
  find({ paymentDate, protectedLessee }) {
    const months = protectedLessee ? protectedMonths : ordinaryMonths
    return { lastApplicationDay: periodEnd(paymentDate, months), months }
  },
  explain({ lastApplicationDay, months }, { paymentDate, protectedLessee }) {
    return [
      step('代金を納付した日', paymentDate),
      step(protectedLessee ? '期間（明渡しを猶予される借主がいるとき）' : '期間', months, 'months'),
      step('申立ての最後の日', lastApplicationDay),
    ]
  },
  notes() {
    return [
      note(
        'caution',
        '家を担保に入れた債務者である所有者とその家族には、明渡しの猶予（民法395条）はありません。引渡命令は、申立てから数日から2週間ほどで出ることがあります。',
      ),
      note(
        'caution',
        'この期間が過ぎても、住み続ける権利が生まれるわけではありません。買受人は訴訟で明渡しを求めることができます。',
      ),
    ]
  },
  from({ months }, { paymentDate }) {
    return [civilPeriodEnd({ eventDate: paymentDate, months })]
  },
})
