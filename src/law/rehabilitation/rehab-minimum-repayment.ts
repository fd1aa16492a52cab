import { ratio } from '#base/ratio.ts'
import { least, most, times, type Yen, yen } from '#base/yen.ts'
import { orAbsent, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 2号. Above this total there is no individual rehabilitation. */
const limit = yen(50_000_000)

/** 3号. Above this total a tenth of it. */
const tenthAbove = yen(30_000_000)
const tenth = ratio(1, 10)

/** 4号. Else a fifth of the standard claims, between these two; all of them where they are less than the lower one. */
const fifth = ratio(1, 5)
const atLeast = yen(1_000_000)
const atMost = yen(3_000_000)

/** 最低弁済額. The least that a plan of individual rehabilitation must pay by the amount of the claims; null where it is not open. */
export const rehabMinimumRepayment = rule({
  id: 'rehab-minimum-repayment',
  title: '個人再生の最低弁済額',
  citations: [cite('民事再生法', '231条2項2号から4号まで・241条2項5号')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    standardClaims: yenFact('基準債権の総額'),
    bracketClaims: orAbsent(yenFact('区分を決める総額（住宅ローンをいつも除く。なければ基準債権と同じ）')),
  },
  answers: { minimum: '最低弁済額' },
  find({ standardClaims, bracketClaims }) {
    return { minimum: minimumOf(standardClaims, bracketClaims ?? standardClaims) }
  },
  explain({ minimum }, { standardClaims, bracketClaims }) {
    const total = bracketClaims ?? standardClaims
    const claims = [step('基準債権の総額', standardClaims), step('区分を決める総額', total)]
    if (minimum === null) return [...claims, step('5000万円を超える総額', '個人再生は使えません')]
    if (total > tenthAbove) {
      return [...claims, step('3000万円を超えるので、区分を決める総額の10分の1（1円未満切上げ）', minimum)]
    }
    if (standardClaims < atLeast) return [...claims, step('100万円に満たないので、基準債権の全額', minimum)]
    return [
      ...claims,
      step('基準債権の5分の1（1円未満切上げ）', times(standardClaims, fifth, 'up')),
      step('100万円から300万円までに収めた額', minimum),
    ]
  },
  notes({ minimum }, { standardClaims, bracketClaims }) {
    const reach =
      minimum === null
        ? note(
            'caution',
            '区分を決める総額が5000万円を超えると、個人再生は使えません。通常の再生や破産を含めて、弁護士に相談してください。',
          )
        : note(
            'caution',
            '再生計画で払う総額は、清算価値（破産したときに配られる額）以上であることも必要です。給与所得者等再生では、可処分所得の2年分以上であることも必要です。いちばん大きい額になります。',
          )
    if (bracketClaims === undefined || bracketClaims === standardClaims) return [reach]
    return [
      reach,
      note(
        'doubt',
        '区分を決める総額と基準債権が違います。条文どおりに計算しましたが、住宅ローンの不足分を総額に入れる考え方もあります。裁判所か弁護士に確かめてください。',
      ),
    ]
  },
})

function minimumOf(standardClaims: Yen, total: Yen): Yen | null {
  if (total > limit) return null
  if (total > tenthAbove) return times(total, tenth, 'up')
  if (standardClaims < atLeast) return standardClaims
  return least(atMost, most(atLeast, times(standardClaims, fifth, 'up')))
}
