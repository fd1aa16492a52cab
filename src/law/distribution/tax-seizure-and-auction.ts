import { dayFact, orNull, yesNo } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'tax-seizure-and-auction'

/** 滞納処分と競売の先後. Which of a tax seizure and a court auction may go on to sell: the first registered leads, unless the court decides otherwise. */
export const taxSeizureAndAuction = rule({
  id,
  title: '滞納処分と競売の先後（滞調法）',
  citations: [
    cite('滞納処分と強制執行等との手続の調整に関する法律', '8条・9条・12条・13条・17条・20条・29条・30条・33条・36条'),
  ],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    taxSeizureRegistered: orNull(dayFact('滞納処分による差押えの登記の日（なければなし）')),
    auctionSeizureRegistered: dayFact('競売の差押えの登記の日'),
    taxSeizureReleased: yesNo('滞納処分の差押えは解除され、代わる参加差押えもない', { otherwise: false }),
    continuationDecision: yesNo('裁判所が競売の続行を決定した', { otherwise: false }),
    taxContinuationApproved: yesNo('裁判所が滞納処分の続行を承認した', { otherwise: false }),
  },
  answers: { courtMayProceed: '裁判所は競売を進められる', taxMayProceed: '役所は公売を進められる' },
  find(facts) {
    const { taxSeizureRegistered, auctionSeizureRegistered, taxSeizureReleased } = facts
    if (taxSeizureRegistered === auctionSeizureRegistered) {
      throw new NotCovered(
        id,
        taxSeizureRegistered,
        '同じ日に登記された差押えは、受付番号の順で決まるので扱っていません',
      )
    }
    if (taxSeizureRegistered === null || taxSeizureReleased) {
      return { courtMayProceed: true, taxMayProceed: false, leader: '滞納処分の差押えがないので、競売' }
    }
    if (taxSeizureRegistered < auctionSeizureRegistered) {
      const courtMayProceed = facts.continuationDecision
      return { courtMayProceed, taxMayProceed: !courtMayProceed, leader: '滞納処分（登記が先）' }
    }
    const taxMayProceed = facts.taxContinuationApproved
    return { courtMayProceed: !taxMayProceed, taxMayProceed, leader: '競売（登記が先）' }
  },
  explain({ courtMayProceed, taxMayProceed, leader }, { taxSeizureRegistered, auctionSeizureRegistered }) {
    return [
      step('滞納処分による差押えの登記', taxSeizureRegistered ?? 'なし'),
      step('競売の差押えの登記', auctionSeizureRegistered),
      step('先に進むもの', leader),
      step('裁判所の競売', courtMayProceed ? '進められる' : '待つ'),
      step('役所の公売', taxMayProceed ? '進められる' : '進められない'),
    ]
  },
  notes(_, { taxSeizureRegistered, taxSeizureReleased }) {
    if (taxSeizureRegistered === null || taxSeizureReleased) return []
    return [
      note(
        'caution',
        'どちらが進めても、税と抵当権の順位は変わりません。順位は法定納期限等と登記の日で決まります。税どうしでは先に差し押さえた役所が先です。',
      ),
      note(
        'caution',
        '任意売却では、競売の取下げと、差押えの解除の両方が要ります。はじめの差押えが解除されると、次の参加差押えが差押えになります。登記簿で参加差押えも確かめてください。',
      ),
    ]
  },
})
