import { add, least, subtract } from '#base/yen.ts'
import { largestRemainder } from '#law/distribution/largest-remainder.ts'
import { listById } from '#law/distribution/list-by-id.ts'
import { oneOf, recordOf, textFact, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** One property of a joint mortgage; a share in a property is one of its own. */
export const jointMortgageProperty = {
  id: textFact('不動産の名'),
  netValue: yenFact('この抵当権に回る額（代金から費用と先順位を引いた額）'),
  owner: oneOf(['debtor', 'third-party'], '所有者（債務者か、物上保証人などの第三者か）', { otherwise: 'debtor' }),
}

/** 共同抵当の同時配当. What each property bears of one mortgage on several that are distributed together. */
export const jointMortgageSplit = rule({
  id: 'joint-mortgage-split',
  title: '共同抵当の同時配当の割付（民法392条1項）',
  citations: [cite('民法', '392条1項・501条3項3号')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    claim: yenFact('共同抵当の被担保債権（優先する範囲）'),
    properties: listById(recordOf(jointMortgageProperty, '不動産'), '同時に配当される不動産'),
  },
  answers: { shares: '各不動産の負担', uncovered: '足りない額' },
  find({ claim, properties }) {
    const debtors = properties.filter(({ owner }) => owner === 'debtor')
    const others = properties.filter(({ owner }) => owner === 'third-party')
    const ofDebtors = least(claim, add(...debtors.map(netValue)))
    const rest = subtract(claim, ofDebtors)
    const ofOthers = least(rest, add(...others.map(netValue)))
    const lines = [
      ...largestRemainder(ofDebtors, debtors, netValue),
      ...largestRemainder(ofOthers, others, netValue),
    ].map(([property, share]) => ({ ...property, share }))
    return {
      shares: Object.fromEntries(lines.map(({ id, share }) => [id, share])),
      uncovered: subtract(rest, ofOthers),
      lines,
      bothOwners: debtors.length > 0 && others.length > 0,
    }
  },
  explain({ lines, uncovered }, { claim }) {
    return [
      step('共同抵当の被担保債権', claim),
      ...lines.flatMap(({ id, owner, netValue, share }) => [
        step(`${id}（${owner === 'debtor' ? '債務者' : '第三者'}の所有）のこの抵当権に回る額`, netValue),
        step(`${id}の負担`, share),
      ]),
      step('足りない額', uncovered),
    ]
  },
  notes({ bothOwners }) {
    return [
      note(
        'doubt',
        '割り切れない分の扱いは法律に定めがありません。1円未満を切り捨て、余った円は端数の大きい順に1円ずつ足しています。',
      ),
      note(
        'caution',
        '根抵当権では、はじめに共同根抵当と登記されたときだけ割り付けます（民法398条の16）。そうでなければ、どの不動産もそれぞれの極度額まで負担します（398条の18）。',
      ),
      ...(bothOwners ? [debtorFirst] : []),
    ]
  },
})

const debtorFirst = note(
  'doubt',
  '債務者の不動産が先に負担し、第三者の不動産は残りだけを負担するという計算は、判例（最判昭和44年7月3日、昭和61年4月18日）の説明によるもので、原文は確かめていません。第三者が保証人でもあるときの人数割り（民法501条3項4号）は計算していません。',
)

function netValue<T>(property: { readonly netValue: T }): T {
  return property.netValue
}
