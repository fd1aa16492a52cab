import { addDays } from '#base/day.ts'
import { add, yen } from '#base/yen.ts'
import { dayFact, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { closedDatesFact, closureNotes, nextListedOpenDay } from './closed-days.ts'
import { noSurplusTest } from './no-surplus-test.ts'

/** 63条2項: one week from the notice. */
const offerDays = 7
/** 63条2項: without a senior claim the offer must exceed the costs. */
const oneYen = yen(1)

/** 無剰余の通知への対応. Until when, and with how much, the seizing creditor can still save an auction without surplus. */
export const noSurplusOffer = rule({
  id: 'no-surplus-offer',
  title: '無剰余の通知への対応（民執法63条2項）',
  citations: [cite('民事執行法', '20条・63条2項・188条'), cite('民事訴訟法', '95条3項')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    noticeDate: dayFact('差押債権者が無剰余の通知を受けた日'),
    minBid: yenFact('買受可能価額'),
    procedureCost: yenFact('手続費用の見込額'),
    seniorClaims: yenFact('差押債権者に優先する債権の見込額（なければ0）'),
    closedDates: closedDatesFact,
  },
  answers: {
    deadline: '差押債権者が申し出る期限',
    minOffer: '申出額の最低',
    seniorConsentPossible: '優先債権者の同意でも競売が続く',
  },
  find({ noticeDate, minBid, procedureCost, seniorClaims, closedDates }) {
    const unmoved = addDays(noticeDate, offerDays)
    return {
      deadline: nextListedOpenDay(unmoved, closedDates),
      minOffer: add(procedureCost, seniorClaims === 0 ? oneYen : seniorClaims),
      seniorConsentPossible: seniorClaims > 0 && minBid > procedureCost,
      unmoved,
    }
  },
  explain({ deadline, minOffer, seniorConsentPossible, unmoved }, facts) {
    return [
      step('通知を受けた日（この日は数えない）', facts.noticeDate),
      step('1週間の末日', unmoved),
      step('申出の期限（末日に裁判所が閉まっていれば、次の開いている日）', deadline),
      step('買受可能価額', facts.minBid),
      step('手続費用の見込額', facts.procedureCost),
      step('優先債権の見込額', facts.seniorClaims),
      step(
        facts.seniorClaims === 0
          ? '申出額の最低（手続費用の見込額を超える額）'
          : '申出額の最低（手続費用と優先債権の見込額の合計）',
        minOffer,
      ),
      step(
        '優先債権者の同意で続けること（優先債権があり、買受可能価額が手続費用を超えるとき）',
        seniorConsentPossible ? 'できる' : 'できない',
      ),
    ]
  },
  notes({ deadline, seniorConsentPossible }, facts) {
    const consent = note(
      'caution',
      '同意が要るのは、買受可能価額で自分の債権の全部を払ってもらえる見込みの人を除く、すべての優先債権者です。',
    )
    const surplus = note(
      'caution',
      'この数字では、もともと無剰余に当たりません。差押債権者は期限までにそれを証明して、競売を続けることができます。',
    )
    return [
      ...closureNotes(deadline),
      note(
        'practice',
        '東京地裁では、1週間で間に合わない事情を書いた上申書が出ると、取消しまでの期間が延びることがあります。期限が過ぎても、取消決定を確かめるまでは競売が続くものとして考えてください。',
      ),
      note('caution', '申出には保証（申出額、または申出額と買受可能価額との差額）の提供も要ります。'),
      ...(seniorConsentPossible ? [consent] : []),
      ...(noSurplusTest.value(facts).noSurplus ? [] : [surplus]),
    ]
  },
  from(_, { minBid, procedureCost, seniorClaims }) {
    return [noSurplusTest({ minBid, procedureCost, seniorClaims })]
  },
})
