import { add, most, subtract, yen, zeroYen } from '#base/yen.ts'
import { yenFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 221条1項. Individual rehabilitation is open up to this total. */
const limit = yen(50_000_000)

/** 個人再生の負債限度額. Whether the claims stay within the limit of individual rehabilitation, and what counts as 基準債権. */
export const rehabEligibility = rule({
  id: 'rehab-eligibility',
  title: '個人再生の負債限度額',
  citations: [
    cite('民事再生法', '196条3号・221条1項・231条2項2号から4号まで・239条1項'),
    cite('個人再生の負債の限度（法律事務所の解説）', ''),
  ],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    unsecured: yenFact('担保のない債務（売った家の残債を含む）'),
    housingLoan: yenFact('いまある家の住宅ローン（なければ0）'),
    houseValue: yenFact('その家から回収できる見込みの額'),
    useHousingClause: yesNo('住宅資金特別条項を使う'),
  },
  answers: {
    countedClaims: '限度額と比べる債権の総額（条文）',
    withinLimit: '5000万円以下である（条文）',
    standardClaims: '基準債権の総額',
    withinLimitCautious: '5000万円以下である（住宅ローンの不足分も数える考え方）',
  },
  find({ unsecured, housingLoan, houseValue, useHousingClause }) {
    const shortfall = useHousingClause ? zeroYen : most(zeroYen, subtract(housingLoan, houseValue))
    const standardClaims = add(unsecured, shortfall)
    return {
      countedClaims: unsecured,
      withinLimit: unsecured <= limit,
      standardClaims,
      withinLimitCautious: standardClaims <= limit,
      shortfall,
    }
  },
  explain({ countedClaims, withinLimit, standardClaims, withinLimitCautious, shortfall }, facts) {
    const loan = facts.useHousingClause
      ? [step('住宅ローン（住宅資金特別条項を使うので、基準債権に入れない）', facts.housingLoan)]
      : [
          step('住宅ローン', facts.housingLoan),
          step('家から回収できる見込みの額', facts.houseValue),
          step('住宅ローンの不足分（なければ0）', shortfall),
        ]
    return [
      step('担保のない債務', facts.unsecured),
      step('限度額と比べる総額（条文では、住宅ローンをいつも除く）', countedClaims),
      step('限度額', limit),
      step('条文による判断', withinLimit ? '限度額以下' : '限度額を超える'),
      ...loan,
      step('基準債権の総額', standardClaims),
      step('不足分も数える考え方による判断', withinLimitCautious ? '限度額以下' : '限度額を超える'),
    ]
  },
  notes({ withinLimit, withinLimitCautious }, { useHousingClause }) {
    return [
      ...(withinLimit ? [] : [over]),
      ...(withinLimit === withinLimitCautious ? [] : [twoReadings]),
      ...(useHousingClause ? [] : [keptOut]),
      conditions,
    ]
  },
})

const over = note(
  'caution',
  '総額が5000万円を超えると、個人再生は使えません。通常の再生や破産を含めて、弁護士に相談してください。',
)
const twoReadings = note(
  'doubt',
  '条文では、住宅資金特別条項を使わないときも住宅ローンを数えないので、5000万円以下です。一方、不足分を数える考え方もあり、それによると超えます。使えないと決めずに、裁判所か弁護士に確かめてください。',
)
const keptOut = note(
  'caution',
  '家を任意売却や競売で売った後に残る債務は、担保のない債務として全額を数えます。売った後の見込みでも計算してください。',
)
const conditions = note(
  'caution',
  '個人再生には、これからも続けて収入を得る見込みが必要です。給与所得者等再生には、さらに収入の変動が小さいこと（目安は1年で20%未満）と、過去7年に免責などを受けていないことが必要です。',
)
