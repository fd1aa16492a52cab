import { add } from '#base/yen.ts'
import { yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 無剰余. Whether nothing would reach the seizing creditor at the least bid; the court then does not go on with the auction. */
export const noSurplusTest = rule({
  id: 'no-surplus-test',
  title: '無剰余（民執法63条）',
  citations: [cite('民事執行法', '63条1項・2項・188条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    minBid: yenFact('買受可能価額'),
    procedureCost: yenFact('手続費用の見込額'),
    seniorClaims: yenFact('差押債権者に優先する債権の見込額（なければ0）'),
  },
  answers: { noSurplus: '無剰余に当たる' },
  find({ minBid, procedureCost, seniorClaims }) {
    const needed = add(procedureCost, seniorClaims)
    // 63条1項1号 (no senior claim: must exceed the costs) and 2号 (must reach costs and senior claims) differ at the edge.
    return { noSurplus: seniorClaims === 0 ? minBid <= needed : minBid < needed, needed }
  },
  explain({ noSurplus, needed }, { minBid, procedureCost, seniorClaims }) {
    return [
      step('買受可能価額', minBid),
      step('手続費用の見込額', procedureCost),
      step('優先債権の見込額', seniorClaims),
      step(
        seniorClaims === 0
          ? '手続費用の見込額（買受可能価額がこれを超えれば剰余がある。1項1号）'
          : '手続費用と優先債権の合計（買受可能価額がこれ以上なら剰余がある。1項2号）',
        needed,
      ),
      step('結果', noSurplus ? '無剰余に当たる' : '剰余がある'),
    ]
  },
  notes({ noSurplus }) {
    const senior = note(
      'caution',
      '優先債権は、はじめに競売開始決定を得た差押債権者に優先するもの（先順位の抵当権、法定納期限等が古く交付要求をした税など）です。見込額は裁判所が見積もります。',
    )
    if (!noSurplus) return [senior]
    return [
      senior,
      note(
        'caution',
        '無剰余でも、差押債権者が通知から1週間以内に買受けなどの申出と保証をするか、剰余があることや優先債権者の同意を証明すると、競売は続きます（63条2項）。取り消されると決まったものとして待たないでください。',
      ),
    ]
  },
})
