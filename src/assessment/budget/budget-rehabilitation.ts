import { covered } from '#assessment/covered.ts'
import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import { ratio } from '#base/ratio.ts'
import { add, times, type Yen, yen, zeroYen } from '#base/yen.ts'
import { note, reckon, step } from '#law/finding.ts'
import { winterClasses, zones } from '#law/rehabilitation/rehab-disposable-income.table.ts'
import { rehabDisposableIncome } from '#law/rehabilitation/rehab-disposable-income.ts'
import type { ExpenseLineId } from '#matter/budget-items.ts'
import type { Income } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { agesOn, type Member, nextAprilAfter } from './budget-household.ts'
import { actualOf, type BudgetLine, necessaryLines } from './budget-lines.ts'
import { incomeFrequency } from './budget-spread.ts'
import type { Yardstick, YardstickFacts } from './budget-yardstick.ts'

const earning: readonly Income['kind'][] = ['wage', 'bonus', 'selfEmployed']
const living: readonly Income['kind'][] = [...earning, 'pension', 'rent']
const why = '個人再生の最低生活費の目安を出すため'

/** 個人再生の最低生活費, a twelfth of the year's; only where one person's income carries the household, so that all others are dependants. */
export function rehabilitationYardstick(facts: YardstickFacts): Assessed<readonly Yardstick[] | null> {
  const { household, on, lines } = facts
  const where = placeOf(facts)
  if (household === null) return { found: null, problems: where.problems }
  const incomes = incomesOf(facts, household)
  // Then no other fact would help.
  if (new Set(incomes.map(({ income }) => income.person)).size > 1) return { found: null, problems: [severalEarners] }
  const ages = agesOn(household, nextAprilAfter(on))
  const earner = earnerOf(incomes, lines)
  const housing = housingCost(lines)
  const problems = [...where.problems, ...ages.problems, ...earner.problems, ...housing.problems]
  if (where.found === null || ages.found === null || earner.found === null || housing.found === null) {
    return { found: null, problems }
  }
  const asked = { ...where.found, ages: ages.found, yearlyHousingCost: housing.found, ...earner.found }
  const rule = covered(() => ({ found: rehabDisposableIncome(asked), problems: [] }))
  const found = rule.found === null ? null : [yardstickOf(rule.found, lines)]
  return { found, problems: [...problems, ...rule.problems] }
}

function yardstickOf(found: ReturnType<typeof rehabDisposableIncome>, lines: readonly BudgetLine[]): Yardstick {
  const { minimumLivingCost } = found.value
  const amount = times(minimumLivingCost, ratio(1, 12), 'up')
  const label = '個人再生の最低生活費'
  const monthly = reckon(
    'rehabilitation-yardstick',
    label,
    amount,
    [found],
    () => [
      step('最低限度の生活費（1年分）', minimumLivingCost),
      step('1か月あたり（12で割り、1円未満切上げ）', amount),
    ],
    () => [
      note(
        'caution',
        '収入のある人が1人なので、家計をともにするほかの人はみな、その人に扶養されているとして計算しました。',
      ),
      note('caution', '年齢は、基準日の後の最初の4月1日のものです。収入は、ふだんの月の額から計算しました。'),
    ],
  )
  const actual = actualOf(lines, necessaryLines)
  return { id: 'rehabilitation-minimum', kind: 'minimum', label, covers: necessaryLines, monthly, actual }
}

function placeOf({ matter }: YardstickFacts) {
  const { zone, winterClass, place } = matter.budget ?? {}
  const problems = [
    ...(isKnown(zone) ? [] : [missing('budget.zone', why)]),
    ...(isKnown(winterClass) ? [] : [missing('budget.winterClass', why)]),
    ...(isKnown(place) ? [] : [missing('budget.place', why)]),
  ]
  const ofZone = zones.find((one) => one === zone)
  const ofWinter = winterClasses.find((one) => one === winterClass)
  if (ofZone === undefined || ofWinter === undefined || !isKnown(place)) return { found: null, problems }
  return { found: { zone: ofZone, winterClass: ofWinter, place }, problems }
}

interface Earner {
  readonly grossAnnual: Yen
  readonly earned: boolean
  readonly netTwoYears: Yen
}

interface PlacedIncome {
  readonly income: Income
  readonly path: string
}

/** The incomes that a household lives on, month by month. */
function incomesOf({ matter }: YardstickFacts, household: readonly Member[]): readonly PlacedIncome[] {
  const members = household.map(({ person }) => person)
  return (matter.budget?.incomes ?? [])
    .map((income, index) => ({ income, path: `budget.incomes[${index}]` }))
    .filter(({ income }) => income.once !== true && living.includes(income.kind) && members.includes(income.person))
}

/** The one whose income carries the household. */
function earnerOf(incomes: readonly PlacedIncome[], lines: readonly BudgetLine[]): Assessed<Earner | null> {
  if (incomes.length === 0) return { found: null, problems: [missing('budget.incomes', why)] }
  const monthly = incomes.map(({ income }) => netOf(lines, income.id))
  const yearly = incomes.map(({ income }) => grossOf(income))
  const isEarned = incomes.some(({ income }) => earning.includes(income.kind))
  const problems = isEarned
    ? incomes.flatMap(({ income, path }) => (isKnown(income.gross) ? [] : [missing(`${path}.gross`, why)]))
    : []
  const known = monthly.filter((amount) => amount !== null)
  const gross = yearly.filter((amount) => amount !== null)
  if (known.length < monthly.length || (isEarned && gross.length < yearly.length)) return { found: null, problems }
  const netTwoYears = yen(24 * add(...known))
  // The gross income decides the cost of working alone, which only earned income has.
  return { found: { grossAnnual: isEarned ? add(...gross) : zeroYen, earned: isEarned, netTwoYears }, problems }
}

const severalEarners: Problem = {
  kind: 'not-covered',
  rule: 'rehab-disposable-income',
  title: '個人再生の最低生活費',
  on: null,
  reason: '収入のある人が2人以上いるときは、だれがだれの扶養に入っているかで額が変わります。弁護士に聞いてください',
}

function netOf(lines: readonly BudgetLine[], id: string): Yen | null {
  const entries = lines.flatMap((line) => line.entries)
  return entries.find((entry) => entry.id === id)?.monthly?.value ?? null
}

function grossOf(income: Income): Yen | null {
  const frequency = incomeFrequency(income)
  if (!isKnown(income.gross) || 'missing' in frequency) return null
  return times(income.gross, frequency.perYear, 'down')
}

/** 1年の住居費: the rent or the home loan. */
function housingCost(lines: readonly BudgetLine[]): Assessed<Yen | null> {
  const of = (id: ExpenseLineId) => lines.find((line) => line.id === id)?.usual
  const [rent, loan] = [of('housing.rent'), of('housing.loan')]
  const isOpen = [rent, loan].some((one) => one?.state !== 'amount' && one?.state !== 'none')
  if (isOpen) return { found: null, problems: [missing('budget.expenses', `${why}（家賃と住宅ローンの返済）`)] }
  const [forRent, forLoan] = [rent?.monthly?.value ?? zeroYen, loan?.monthly?.value ?? zeroYen]
  if (forRent > 0 && forLoan > 0) return { found: null, problems: [twoHomes] }
  return { found: yen(12 * add(forRent, forLoan)), problems: [] }
}

const twoHomes: Problem = {
  kind: 'not-covered',
  rule: 'rehab-disposable-income',
  title: '個人再生の最低生活費',
  on: null,
  reason: '家賃と住宅ローンの両方を払っているときは、どちらの住まいで計算するかが決まりません。弁護士に聞いてください',
}
