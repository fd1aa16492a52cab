import { addMonths, type Day, parts } from '#base/day.ts'
import { dayFact, type FactsOf, numberFact, orAbsent, yesNo } from '#law/facts.ts'
import { NotCovered, type Note, note, type Step, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { oneOfNumbers } from './one-of-numbers.ts'

const id = 'rehab-housing-clause'

/** 199条2項2号. The loan may run on for this long, and until this age. */
const longestExtensionYears = 10
const oldestAge = 70

const types = [0, 1, 2, 3, 4] as const

const typeNames = {
  0: 'そのまま型（約定どおり払う）',
  1: '期限の利益回復型（199条1項）',
  2: 'リスケジュール型（199条2項）',
  3: '元本猶予期間併用型（199条3項）',
  4: '同意型（199条4項）',
} as const

const facts = {
  floorAreaTotal: orAbsent(numberFact('家の床面積の全部（㎡）', 'm2', { from: 0, to: 1_000_000 })),
  ownResidenceArea: orAbsent(numberFact('もっぱら自分の住まいに使う床面積（㎡）', 'm2', { from: 0, to: 1_000_000 })),
  otherSecurity: orAbsent(yesNo('家に住宅ローンのほかの担保権がある')),
  ownedAndLivedIn: orAbsent(yesNo('自分で所有し（共有でもよい）、住んでいる')),
  type: orAbsent(oneOfNumbers(types, '条項の型（0 そのまま、1 期限の利益回復、2 リスケジュール、3 元本猶予、4 同意）')),
  originalEnd: orAbsent(dayFact('住宅ローンの契約の最後の返済日')),
  newEnd: orAbsent(dayFact('再生計画での最後の返済日')),
  birthDate: orAbsent(dayFact('債務者の生年月日')),
}

type Facts = FactsOf<typeof facts>

/** Question 1: may the clause be used at all? */
interface ClauseQuestion {
  readonly kind: 'clause'
  readonly floorAreaTotal: number
  readonly ownResidenceArea: number
  readonly otherSecurity: boolean
  readonly ownedAndLivedIn: boolean
}

/** Question 2: is this new last day allowed? */
interface ExtensionQuestion {
  readonly kind: 'extension'
  readonly type: (typeof types)[number]
  readonly originalEnd: Day
  readonly newEnd: Day
  readonly birthDate: Day
}

/** 199条2項2号, for the types 2 and 3. */
interface Limits {
  readonly latestEnd: Day
  readonly age: number
  readonly allowed: boolean
}

interface Found {
  readonly clausePossible?: boolean
  readonly extensionAllowed?: boolean
  readonly question: ClauseQuestion | ExtensionQuestion
}

/** 住宅資金特別条項. Whether a plan may leave the housing loan alone (question 1), or stretch it to a later day (question 2). */
export const rehabHousingClause = rule({
  id,
  title: '住宅資金特別条項',
  citations: [cite('民事再生法', '196条・198条・199条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts,
  answers: { clausePossible: '住宅資金特別条項を使える', extensionAllowed: 'この返済の延長ができる' },
  find(given): Found {
    const question = questionOf(given)
    return question.kind === 'clause'
      ? { clausePossible: clausePossible(question), question }
      : { extensionAllowed: extensionAllowed(question), question }
  },
  explain({ question }) {
    return question.kind === 'clause' ? clauseSteps(question) : extensionSteps(question)
  },
  notes({ question }) {
    return question.kind === 'clause' ? clauseNotes : extensionNotes(question)
  },
})

/** The facts of one question, and none of the other. */
function questionOf(given: Facts): ClauseQuestion | ExtensionQuestion {
  const { floorAreaTotal, ownResidenceArea, otherSecurity, ownedAndLivedIn } = given
  const { type, originalEnd, newEnd, birthDate } = given
  const asksClause = anyGiven([floorAreaTotal, ownResidenceArea, otherSecurity, ownedAndLivedIn])
  const asksExtension = anyGiven([type, originalEnd, newEnd, birthDate])
  if (asksClause && asksExtension) {
    throw new NotCovered(id, null, '家の項目（条項を使えるか）と返済の項目（延長ができるか）は、別々に尋ねてください')
  }
  if (
    floorAreaTotal !== undefined &&
    ownResidenceArea !== undefined &&
    otherSecurity !== undefined &&
    ownedAndLivedIn !== undefined
  ) {
    return { kind: 'clause', floorAreaTotal, ownResidenceArea, otherSecurity, ownedAndLivedIn }
  }
  if (type !== undefined && originalEnd !== undefined && newEnd !== undefined && birthDate !== undefined) {
    return { kind: 'extension', type, originalEnd, newEnd, birthDate }
  }
  throw new NotCovered(
    id,
    null,
    '条項を使えるかには floorAreaTotal・ownResidenceArea・otherSecurity・ownedAndLivedIn の全部、延長ができるかには type・originalEnd・newEnd・birthDate の全部が要ります',
  )
}

function anyGiven(values: readonly unknown[]): boolean {
  return values.some((value) => value !== undefined)
}

/** 196条1号・198条1項. */
function clausePossible(question: ClauseQuestion): boolean {
  const { floorAreaTotal, ownResidenceArea, otherSecurity, ownedAndLivedIn } = question
  if (ownResidenceArea > floorAreaTotal) {
    throw new NotCovered(
      id,
      null,
      '住まいに使う床面積（ownResidenceArea）が、全部（floorAreaTotal）より広くなっています',
    )
  }
  // Doubling is exact, so that half of an area with decimals is compared without binary dust.
  return ownedAndLivedIn && !otherSecurity && 2 * ownResidenceArea >= floorAreaTotal
}

function extensionAllowed(question: ExtensionQuestion): boolean {
  const { type, originalEnd, newEnd, birthDate } = question
  if (birthDate > newEnd) {
    throw new NotCovered(id, newEnd, '生年月日（birthDate）が、最後の返済日（newEnd）より後になっています')
  }
  if (type === 4) return true
  return isStretched(question) ? limitsOf(question).allowed : newEnd <= originalEnd
}

/** Types 2 and 3 run past the last day of the contract. */
function isStretched({ type }: ExtensionQuestion): boolean {
  return type === 2 || type === 3
}

function limitsOf({ originalEnd, newEnd, birthDate }: ExtensionQuestion): Limits {
  const latestEnd = addMonths(originalEnd, 12 * longestExtensionYears)
  const age = fullYears(birthDate, newEnd)
  return { latestEnd, age, allowed: newEnd <= latestEnd && age <= oldestAge }
}

/** Age in full years; a year is full on the birthday itself. */
function fullYears(birth: Day, on: Day): number {
  const years = parts(on).year - parts(birth).year
  return on.slice(5) < birth.slice(5) ? years - 1 : years
}

function clauseSteps(question: ClauseQuestion): readonly Step[] {
  const { floorAreaTotal, ownResidenceArea, otherSecurity, ownedAndLivedIn } = question
  return [
    step('自分で所有し、住んでいる', ownedAndLivedIn ? 'はい' : 'いいえ（使えない）'),
    step('住宅ローンのほかの担保権', otherSecurity ? 'ある（使えない）' : 'ない'),
    step('家の床面積の全部', `${floorAreaTotal}㎡`),
    step('もっぱら自分の住まいに使う床面積（全部の2分の1以上が必要）', `${ownResidenceArea}㎡`),
    step('住宅資金特別条項', clausePossible(question) ? '使える' : '使えない'),
  ]
}

function extensionSteps(question: ExtensionQuestion): readonly Step[] {
  const { latestEnd, age } = limitsOf(question)
  const limits = [
    step('延ばせる最後の日（もとの最後の返済日から10年）', latestEnd),
    step('再生計画での最後の返済日の年齢（70歳を超えないこと）', age, 'years'),
  ]
  return [
    step('条項の型', typeNames[question.type]),
    step('もとの最後の返済日', question.originalEnd),
    step('再生計画での最後の返済日', question.newEnd),
    ...(isStretched(question) ? limits : []),
    step('この延長', extensionAllowed(question) ? 'できる' : 'できない'),
  ]
}

const clauseNotes: readonly Note[] = [
  note(
    'caution',
    '住宅ローンは、家を建てる・買う・直すためのもので、分割払いで、その家に抵当権があることが必要です。保証会社が払った後は、巻戻しの期限の中でだけ使えます。',
  ),
  note(
    'caution',
    '税金の差押えは担保権ではありませんが、残っていると計画どおりに払うのが難しくなります。先に役所と話し合ってください。',
  ),
  note(
    'practice',
    '夫婦のペアローンでは、相手の抵当権もほかの担保権に当たります。二人で申し立てると認められることが多く、一人だけのときは裁判所で扱いが分かれます。申立ての前に弁護士に確かめてください。',
  ),
]

function extensionNotes(question: ExtensionQuestion): readonly Note[] {
  switch (question.type) {
    case 0:
      return [note('practice', '滞納がないときの型です。約定どおりに払い続けます。')]
    case 1:
      return [note('caution', '滞納分・利息・遅延損害金の全部を、再生計画の期間（5年まで）に払うことが必要です。')]
    case 4:
      return [note('caution', '住宅ローンの債権者の書面による同意があることが前提です。')]
    default:
      return [...(isBetween(question) ? [strictReading] : []), everythingPaid]
  }
}

/** Allowed, but on a day after the seventieth birthday. */
function isBetween(question: ExtensionQuestion): boolean {
  return limitsOf(question).allowed && question.newEnd > addMonths(question.birthDate, 12 * oldestAge)
}

const everythingPaid = note(
  'caution',
  '期限の利益回復型で払える見込みがないときの型で、元本・利息・遅延損害金の全部を払います。元本猶予期間併用型は、リスケジュール型でも払えないときに使います。',
)
const strictReading = note(
  'doubt',
  '「七十歳を超えない」を、71歳の誕生日の前までと読んでいます。70歳の誕生日までとする厳しい読み方もあり、それによると延長できません。裁判所か弁護士に確かめてください。',
)
