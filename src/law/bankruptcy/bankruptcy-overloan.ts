import { type Ratio, ratio } from '#base/ratio.ts'
import { add, times, type Yen } from '#base/yen.ts'
import { listOf, oneOf, orNull, yenFact } from '#law/facts.ts'
import { NotCovered, note, type Step, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'bankruptcy-overloan'

const oneAndHalf = ratio(3, 2)
const twice = ratio(2, 1)

const courtNames = { tokyo: '東京地裁', osaka: '大阪地裁', nagoya: '名古屋地裁' } as const

type Court = keyof typeof courtNames

/** One comparison of the debt with a multiple of a value. */
interface Test {
  readonly label: string
  /** The least debt that meets the test, or for 'over' the most that does not: the multiple in whole yen, so that nothing is lost. */
  readonly line: Yen
  readonly bound: 'at-least' | 'over'
  readonly met: boolean
}

interface Outcome {
  readonly overloanStandardMet: boolean | null
  readonly tests: readonly Test[]
}

interface Facts {
  readonly court: Court
  readonly debt: Yen
  readonly estimates: readonly Yen[]
  readonly assessed: Yen | null
  readonly assessedBuilding: Yen | null
  readonly assessedLand: Yen | null
  readonly auctionMinimum: Yen | null
  readonly appraisal: Yen | null
}

/** オーバーローンの基準. Whether the debt on the home so far exceeds its value that the home counts as no asset in bankruptcy. */
export const bankruptcyOverloan = rule({
  id,
  title: 'オーバーローン基準',
  citations: [cite('破産法', '216条1項'), cite('オーバーローンの基準（裁判所の運用の紹介）', '')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    // Object.keys types its result as bare text; the keys are those of the table.
    court: oneOf(Object.keys(courtNames) as Court[], '申し立てる地方裁判所'),
    debt: yenFact('家の抵当権で担保された債務の残高'),
    estimates: listOf(yenFact('査定額'), '不動産会社の査定額（東京・名古屋は2社、大阪は1社から）', { otherwise: [] }),
    assessed: orNullFact('大阪：土地と建物の固定資産評価額'),
    assessedBuilding: orNullFact('名古屋：建物の固定資産評価額'),
    assessedLand: orNullFact('名古屋：土地の固定資産評価額（土地がなければ0）'),
    auctionMinimum: orNullFact('名古屋：競売の最低の価額'),
    appraisal: orNullFact('名古屋：不動産鑑定士の評価額'),
  },
  answers: { overloanStandardMet: 'オーバーローンの基準を満たす' },
  find: outcome,
  explain({ overloanStandardMet, tests }, { court, debt }) {
    return [
      step('裁判所', courtNames[court]),
      step('家の抵当権で担保された債務の残高', debt),
      ...tests.flatMap(testSteps),
      step('オーバーローンの基準', resultWords(overloanStandardMet)),
    ]
  },
  notes({ overloanStandardMet }, { court }) {
    return [
      note(
        'practice',
        '法律ではなく裁判所の運用で、資料は2007年から2014年までのものです。その後に変わっていないかは確かめていません。申し立てる裁判所の扱いを、弁護士に確かめてください。',
      ),
      ...(overloanStandardMet === null
        ? [note('caution', '残高が評価額の1.5倍を超え2倍までなので、不動産会社の査定（1社）があれば判断できます。')]
        : []),
      ...(overloanStandardMet === false && court === 'nagoya'
        ? [note('caution', '書かれていない評価の方法で、基準を満たすこともあります。')]
        : []),
      overloanStandardMet === true
        ? note(
            'caution',
            '家があっても同時廃止になりえます。その後、家は債権者の競売か、自分での任意売却になります（破産財団への組入れはありません）。',
          )
        : note('caution', '基準を満たさないときは、破産管財人が家を売る手続になります。'),
    ]
  },
})

function outcome(facts: Facts): Outcome {
  switch (facts.court) {
    case 'tokyo':
      return tokyo(facts)
    case 'osaka':
      return osaka(facts)
    case 'nagoya':
      return nagoya(facts)
  }
}

function tokyo({ debt, estimates }: Facts): Outcome {
  if (estimates.length !== 2) throw new NotCovered(id, null, '東京では、2社の査定額（estimates）が要ります')
  const test = atLeast('2社の査定額の平均の1.5倍', debt, meanTimes(estimates, oneAndHalf, 'up'))
  return { overloanStandardMet: test.met, tests: [test] }
}

function osaka({ debt, estimates, assessed }: Facts): Outcome {
  if (assessed === null) throw new NotCovered(id, null, '大阪では、土地と建物の固定資産評価額（assessed）が要ります')
  const upper = over('固定資産評価額の2倍', debt, times(assessed, twice, 'down'))
  if (upper.met) return { overloanStandardMet: true, tests: [upper] }
  const lower = over('固定資産評価額の1.5倍', debt, times(assessed, oneAndHalf, 'down'))
  if (!lower.met) return { overloanStandardMet: false, tests: [upper, lower] }
  if (estimates.length === 0) return { overloanStandardMet: null, tests: [upper, lower] }
  const estimate = over('査定額（平均）の1.5倍', debt, meanTimes(estimates, oneAndHalf, 'down'))
  return { overloanStandardMet: estimate.met, tests: [upper, lower, estimate] }
}

function nagoya({ debt, estimates, assessedBuilding, assessedLand, auctionMinimum, appraisal }: Facts): Outcome {
  if (estimates.length !== 0 && estimates.length !== 2) {
    throw new NotCovered(id, null, '名古屋で査定額（estimates）を使うときは、2社の額が要ります')
  }
  const tests = [
    ...(assessedBuilding === null || assessedLand === null
      ? []
      : [
          atLeast(
            '固定資産評価額の、建物の1.5倍と土地の2倍の合計',
            debt,
            add(times(assessedBuilding, oneAndHalf, 'up'), times(assessedLand, twice, 'up')),
          ),
        ]),
    ...(estimates.length === 0
      ? []
      : [atLeast('2社の査定額の平均の1.5倍', debt, meanTimes(estimates, oneAndHalf, 'up'))]),
    ...(auctionMinimum === null ? [] : [atLeast('競売の最低の価額の2倍', debt, times(auctionMinimum, twice, 'up'))]),
    ...(appraisal === null ? [] : [atLeast('鑑定評価額の1.2倍', debt, times(appraisal, ratio(6, 5), 'up'))]),
  ]
  if (tests.length === 0) {
    throw new NotCovered(
      id,
      null,
      '名古屋では、固定資産評価額（assessedBuilding と assessedLand）・2社の査定額・競売の最低の価額・鑑定評価額のどれかが要ります',
    )
  }
  return { overloanStandardMet: tests.some(({ met }) => met), tests }
}

/** A whole debt is at least a multiple just when it is at least the multiple rounded up. */
function atLeast(label: string, debt: Yen, line: Yen): Test {
  return { label, line, bound: 'at-least', met: debt >= line }
}

/** A whole debt is over a multiple just when it is over the multiple rounded down. */
function over(label: string, debt: Yen, line: Yen): Test {
  return { label, line, bound: 'over', met: debt > line }
}

function meanTimes(estimates: readonly Yen[], { num, den }: Ratio, rounding: 'up' | 'down'): Yen {
  return times(add(...estimates), ratio(num, den * estimates.length), rounding)
}

function testSteps({ label, line, bound, met }: Test): readonly Step[] {
  return [step(label, line), step(`${label}と比べた債務`, compared[bound][met ? 'met' : 'missed'])]
}

const compared = {
  'at-least': { met: '以上', missed: '未満' },
  over: { met: '超える', missed: '超えない' },
} as const

function resultWords(met: boolean | null): string {
  if (met === null) return '査定がないと決まらない'
  return met ? '満たす' : '満たさない'
}

function orNullFact(label: string) {
  return { ...orNull(yenFact(label)), otherwise: null }
}
