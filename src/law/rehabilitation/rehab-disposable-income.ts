import { add, least, most, subtract, type Yen, yen, zeroYen } from '#base/yen.ts'
import { countFact, listOf, oneOf, yenFact, yesNo } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { oneOfNumbers } from './one-of-numbers.ts'
import {
  type HousingRow,
  householdCosts,
  housingCaps,
  type Place,
  personalCosts,
  winterClasses,
  winterClassOfPlace,
  winterCosts,
  workCosts,
  type Zone,
  zones,
} from './rehab-disposable-income.table.ts'

const id = 'rehab-disposable-income'

/** 可処分所得の2年分. What a plan of the salaried type must at least pay out of the income of two years, by the least cost of living. */
export const rehabDisposableIncome = rule({
  id,
  title: '可処分所得2年分（給与所得者等再生）',
  citations: [cite('民事再生法', '241条2項7号・3項'), cite('民事再生法第241条第3項の額を定める政令', '1条から6条まで')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    zone: oneOfNumbers(zones, '居住地域の区分（第1区から第6区まで。政令の別表第一）'),
    winterClass: oneOfNumbers(winterClasses, '冬季特別地域の区分（都道府県による）'),
    place: oneOf(
      [...new Set(housingCaps.map(({ place }) => place))],
      '住居費の表の地域（表に市があれば市、なければ都道府県）',
    ),
    ages: listOf(
      countFact('年齢', 'years', { from: 0, to: 150 }),
      '本人と扶養する家族の年齢（再生計画案を出した日から後の、最初の4月1日の年齢）',
    ),
    yearlyHousingCost: yenFact('1年の家賃か住宅ローンの返済額（なければ0）'),
    grossAnnual: yenFact('1年の収入（税込み）'),
    earned: yesNo('働いて得る収入である（年金などは含まない）'),
    netTwoYears: yenFact('2年間の手取り（所得税・住民税・社会保険料を引いた額）'),
  },
  answers: { minimumLivingCost: '最低限度の生活費（1年分）', disposableTwoYears: '可処分所得の2年分' },
  find({ zone, winterClass, place, ages, yearlyHousingCost, grossAnnual, earned, netTwoYears }) {
    if (ages.length === 0) throw new NotCovered(id, null, '年齢（ages）には、本人を含めて1人以上を書いてください')
    const size = Math.min(ages.length, 4) - 1
    const winterLine = winterCosts[zone][winterClass]
    if (winterLine === undefined) {
      throw new NotCovered(id, null, `政令の表に、第${zone}区の冬季特別地域${winterClass}の行がありません`)
    }
    const personal = ages.map((age) => thousands(personalCost(age, zone)))
    const household = thousands(householdCosts[zone][size])
    const winter = thousands(winterLine[size])
    const housing = yearlyHousingCost === 0 ? zeroYen : least(yearlyHousingCost, housingCap(place, zone, ages.length))
    const work = earned ? thousands(workCost(grossAnnual, zone)) : zeroYen
    const minimumLivingCost = add(...personal, household, winter, housing, work)
    const disposableTwoYears = most(zeroYen, subtract(netTwoYears, minimumLivingCost, minimumLivingCost))
    return { minimumLivingCost, disposableTwoYears, personal, household, winter, housing, work }
  },
  explain({ minimumLivingCost, disposableTwoYears, personal, household, winter, housing, work }, facts) {
    const { zone, winterClass, place, ages, yearlyHousingCost, netTwoYears } = facts
    return [
      ...personal.map((cost, index) => step(`個人別生活費（第${zone}区・${ages[index]}歳）`, cost)),
      step(`世帯別生活費（第${zone}区・${ages.length}人）`, household),
      step(`冬季特別生活費（第${zone}区・冬季特別地域${winterClass}）`, winter),
      ...(yearlyHousingCost === 0
        ? [step('住居費（家賃も住宅ローンもない）', housing)]
        : [
            step('1年の家賃か住宅ローンの返済額', yearlyHousingCost),
            step(`住居費（${place}の表の額までで、実際の額が少なければその額）`, housing),
          ]),
      step('勤労必要経費', work),
      step('最低限度の生活費（1年分）', minimumLivingCost),
      step('2年間の手取り', netTwoYears),
      step('可処分所得の2年分（手取りから生活費の2年分を引く。足りなければ0）', disposableTwoYears),
    ]
  },
  notes(_, { place, winterClass, yearlyHousingCost }) {
    const expected = winterClassOfPlace[place] ?? 6
    return [
      ...(expected === winterClass
        ? []
        : [
            note(
              'caution',
              `${place}の冬季特別地域の区分は、表では${expected}です。入力した区分（${winterClass}）を確かめてください。`,
            ),
          ]),
      ...always,
      ...(yearlyHousingCost === 0 ? [] : [planTerm]),
    ]
  },
})

const always = [
  note(
    'caution',
    '給与所得者等再生では、再生計画で払う総額が、この額・最低弁済額・清算価値のどれよりも少なくならないことが必要です。',
  ),
  note(
    'caution',
    '数えるのは、再生債務者本人と、その扶養を受けている人だけです。離れて暮らす家族がいるとき、家族の地域が違うときは、この計算は当てはまりません。',
  ),
  note(
    'caution',
    '2年の間に収入が5分の1以上変わったときや、いまの仕事を始めたときは、その後の収入を1年分に直して計算します。手取りはその額で書いてください。',
  ),
  note(
    'caution',
    '居住地域の区分は2001年4月の市町村で決まります。合併した市町村は、もとの地域の区分のままです。政令の額は2013年の条文で確かめ、その後の改正は見つかっていません。弁護士に確かめてください。',
  ),
]

const planTerm = note(
  'caution',
  '実際の住居費は、再生計画の期間の平均で考えます。引っ越しの予定があれば、その後の家賃で計算してください。',
)

/** 2条. The line of the age. */
function personalCost(age: number, zone: Zone): number | undefined {
  return personalCosts.find(({ upToAge }) => upToAge === null || age <= upToAge)?.amounts[zone - 1]
}

/** 5条. What housing may cost at most. */
function housingCap(place: Place, zone: Zone, persons: number): Yen {
  const rows: readonly HousingRow[] = housingCaps
  const row = rows.find((line) => line.place === place && line.zones.includes(zone))
  if (row === undefined) throw new NotCovered(id, null, `政令の住居費の表に、${place}の第${zone}区の行がありません`)
  const [forOne, forSix, forMore] = row.caps
  if (persons === 1) return thousands(forOne)
  return thousands(persons <= 6 ? forSix : forMore)
}

/** 6条. By the yearly gross income. */
function workCost(grossAnnual: Yen, zone: Zone): number | undefined {
  return workCosts[zone].find(({ below }) => below === null || grossAnnual < below)?.amount
}

/** The tables are in thousands of yen; every age, size and income has its cell. */
function thousands(amount: number | undefined): Yen {
  return yen((amount ?? Number.NaN) * 1_000)
}
