import { covered } from '#assessment/covered.ts'
import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import { owingPeople } from '#assessment/seizure/seizures.ts'
import { monthOf } from '#base/day.ts'
import { percent } from '#base/ratio.ts'
import { add, times, type Yen } from '#base/yen.ts'
import { livingStatementFields } from '#law/debt/living-statement-fields.table.ts'
import { type Finding, findingOf, note, reckon, step } from '#law/finding.ts'
import { wageGarnishment } from '#law/seizure/wage-garnishment.ts'
import { grades } from '#law/welfare/public-assistance-standard.table.ts'
import { publicAssistanceStandard } from '#law/welfare/public-assistance-standard.ts'
import { agesOn } from './budget-household.ts'
import { actualOf, type BudgetLine, livingLines, necessaryLines } from './budget-lines.ts'
import { rehabilitationYardstick } from './budget-rehabilitation.ts'
import { incomeFrequency, monthlyPart } from './budget-spread.ts'
import { surveyYardsticks } from './budget-survey.ts'
import type { Yardstick, YardstickFacts } from './budget-yardstick.ts'

/** Every yardstick that the facts allow; for the others a problem says what is missing. */
export function yardsticks(facts: YardstickFacts): Assessed<readonly Yardstick[]> {
  const all = [
    publicAssistance(facts),
    // Its years of income may be past exact numbers.
    covered(() => rehabilitationYardstick(facts)),
    { found: seizureFloor(facts), problems: [] },
    surveyYardsticks(facts),
  ]
  return {
    found: all.flatMap(({ found }) => found ?? []),
    problems: all.flatMap(({ problems }) => problems),
  }
}

/** 生活扶助基準, and the share of it below which food and utilities look too low to be true or to be kept up. */
function publicAssistance({ matter, household, lines, on }: YardstickFacts): Assessed<readonly Yardstick[] | null> {
  const told = matter.budget?.grade
  const unknown = isKnown(told) ? [] : [missing('budget.grade', '生活扶助基準（生活保護の基準）の目安を出すため')]
  if (household === null) return { found: null, problems: unknown }
  const ages = agesOn(household, on)
  const problems = [...unknown, ...ages.problems]
  if (!isKnown(told) || ages.found === null) return { found: null, problems }
  const grade = grades.find((one) => one === told)
  if (grade === undefined) return { found: null, problems: [...problems, gradeNotCovered] }
  const facts = { grade, ages: ages.found, month: monthOf(on) }
  const standard = covered(() => ({ found: publicAssistanceStandard(facts), problems: [] }))
  return {
    found: standard.found === null ? null : livingYardsticks(standard.found, lines),
    problems: [...problems, ...standard.problems],
  }
}

const gradeNotCovered = {
  kind: 'not-covered',
  rule: 'public-assistance-standard',
  title: '生活扶助基準',
  on: null,
  reason: '1級地-1と2級地-2の表だけを扱っています。市区町村の福祉事務所で額を確かめてください',
} as const

type Standard = ReturnType<typeof publicAssistanceStandard>

function livingYardsticks(standard: Standard, lines: readonly BudgetLine[]): readonly Yardstick[] {
  const amount = standard.value.roundedUp10
  const label = '生活扶助基準（生活保護の基準）'
  const monthly = reckon(
    'living-yardstick',
    label,
    amount,
    [standard],
    () => [step('生活扶助基準（10円未満切上げ）', amount)],
    () => [
      note(
        'caution',
        '食費・水道光熱費などの日々の暮らしの分です。住まい・医療・教育・税金・保険・車の費用は入っていません。',
      ),
      note('doubt', '年齢は基準日のものです。福祉事務所では、その年度の4月1日の年齢で見ることがあります。'),
    ],
  )
  const actual = actualOf(lines, livingLines)
  return [
    { id: 'public-assistance', kind: 'minimum', label, covers: livingLines, monthly, actual },
    foodAndUtilities(monthly, lines),
  ]
}

/** The share stands in the table of the statement; whole yen below it are those below the share rounded up. */
const leastShare = percent(livingStatementFields.rows.find((row) => row.percent !== null)?.percent ?? Number.NaN)

function foodAndUtilities(standard: Finding<Yen>, lines: readonly BudgetLine[]): Yardstick {
  const amount = times(standard.value, leastShare, 'up')
  const share = `${(100 * leastShare.num) / leastShare.den}%`
  const { id, title, checked, confidence, citations } = livingStatementFields
  const monthly = findingOf(
    {
      ...{ rule: id, title: `${title}：食費と水道・光熱費の確かめ`, value: amount },
      ...{ on: null, version: null, checked, confidence, citations },
    },
    {
      steps: () => [step('生活扶助基準', standard.value), step(`その${share}（1円未満切上げ）`, amount)],
      notes: () => livingStatementFields.notes.filter(({ kind }) => kind === 'practice'),
      from: () => [standard],
    },
  )
  const covers = ['food', 'utilities'] as const
  const label = `食費と水道・光熱費の確かめの線（生活扶助基準の${share}）`
  return { id: 'food-and-utilities', kind: 'check', label, covers, monthly, actual: actualOf(lines, covers) }
}

/** 差押えの後に残る給料. Of every wage and bonus of somebody who owes; null where there is none, or where one of them is unknown. */
function seizureFloor({ matter, lines }: YardstickFacts): readonly Yardstick[] | null {
  const paying = ['income.wage', 'income.bonus']
  const entries = lines.flatMap((line) => (paying.includes(line.id) ? line.entries : []))
  const owing = owingPeople(matter)
  const ids = entries.map(({ id }) => id)
  const wages = (matter.budget?.incomes ?? [])
    .filter(({ id, person }) => ids.includes(id) && (owing?.includes(person) ?? true))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const kept = wages.map((wage) => {
    const frequency = incomeFrequency(wage)
    if (!isKnown(wage.net) || 'missing' in frequency) return null
    const found = wageGarnishment({
      net: wage.net,
      interval: wage.interval ?? 'bonus',
      maintenance: false,
      months: wage.months ?? 1,
      days: wage.days ?? 1,
    })
    return { found, monthly: monthlyPart(found.value.kept, frequency.perYear, 'income') }
  })
  const known = kept.filter((one) => one !== null)
  if (known.length === 0 || known.length < kept.length) return null
  const amount = add(...known.map(({ monthly }) => monthly))
  const label = '給料を差し押さえられたときに手元に残る額'
  const from = known.map(({ found }) => found)
  const monthly = reckon('seizure-floor', label, amount, from, () => [
    ...known.map((one) => step('1か月あたりの残る額（1円未満切捨て）', one.monthly)),
    step('合計', amount),
  ])
  const actual = actualOf(lines, necessaryLines)
  return [{ id: 'seizure-floor', kind: 'kept', label, covers: necessaryLines, monthly, actual }]
}
