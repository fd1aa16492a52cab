import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import { type Day, day } from '#base/day.ts'
import { inheritanceRenunciationDeadline } from '#law/family/inheritance-renunciation-deadline.ts'
import { propertyDivisionDeadline } from '#law/family/property-division-deadline.ts'
import { simpleAcceptance } from '#law/family/simple-acceptance.ts'
import { type Finding, findingOf, reckon, step } from '#law/finding.ts'
import { guarantorDefaultNotice } from '#law/guarantor/guarantor-default-notice.ts'
import { guarantorNoticeDuty } from '#law/guarantor/guarantor-notice-duty.ts'
import type { Loan, Matter } from '#matter/matter.ts'

/** 関係する人. */
export type Person = NonNullable<Matter['people']>[number]

/** 決めること・守る日. What one person must decide or can ask for, by when, and what is lost after it. */
export interface Decision {
  readonly id: string
  readonly title: string
  readonly on: Day
  /** The day by which it is safe: earlier where the court is closed on the last one. */
  readonly safeOn: Day
  readonly finding: Finding<unknown>
  readonly lost: string
  readonly passed: boolean
}

/** The last days of one person, the nearest first. */
export function decisionsOf(matter: Matter, person: Person, on: Day): Assessed<readonly Decision[]> {
  const inheritance = renunciation(matter, person, on)
  const found = [
    ...(inheritance.found === null ? [] : [inheritance.found]),
    ...division(person, divorceOf(matter, person), on),
    ...notices(matter, person, on),
  ]
  return { found: found.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)), problems: inheritance.problems }
}

/** 相続放棄. Three months from knowing; none for an heir who has renounced. */
function renunciation(matter: Matter, person: Person, on: Day): Assessed<Decision | null> {
  const dead = matter.people?.find(({ id }) => id === person.heirOf)
  const { knewInheritanceOn, renouncedOn, id } = person
  const isOver = isKnown(renouncedOn) && renouncedOn <= on
  if (dead === undefined || !isKnown(dead.diedOn) || dead.diedOn > on || isOver) return { found: null, problems: [] }
  if (!isKnown(knewInheritanceOn)) {
    const path = `people[${(matter.people ?? []).indexOf(person)}].knewInheritanceOn`
    return { found: null, problems: [missing(path, '相続放棄の期限（知った日から3か月）を知るため')] }
  }
  const found = inheritanceRenunciationDeadline({ known: knewInheritanceOn })
  const { lastDay, safeDay } = found.value
  return {
    found: {
      ...{
        id: `renunciation-${id}`,
        title: '相続するか放棄するかを決める（家庭裁判所）',
        on: lastDay,
        safeOn: safeDay,
        finding: found,
      },
      lost: 'この日を過ぎると、借金もふくめて相続したことになるのが原則です。決められないときは、先に延長を申し立てられます。',
      passed: lastDay < on,
    },
    problems: [],
  }
}

/** 離婚の日. It is of both: where the file tells it of one of the couple alone, the other has it too. */
function divorceOf({ people }: Matter, { id, relation, divorcedOn }: Person): Day | null {
  if (isKnown(divorcedOn)) return divorcedOn
  const former = (people ?? []).filter((one) => one.relation === 'formerSpouse')
  const selves = (people ?? []).filter((one) => one.relation === 'self')
  const isCouple = former.length === 1 && (relation === 'self' || relation === 'formerSpouse')
  return isCouple ? ([...former, ...selves].find((one) => one.id !== id)?.divorcedOn ?? null) : null
}

/** 財産分与. For each of the former couple. */
function division({ id }: Person, divorcedOn: Day | null, on: Day): readonly Decision[] {
  if (divorcedOn === null || divorcedOn > on) return []
  const found = propertyDivisionDeadline({ divorcedOn })
  const { applyUntil } = found.value
  const passed = applyUntil < on
  // What to do where the court is closed on the last day is no advice once that day is over.
  const finding = passed
    ? findingOf(found, {
        steps: () => found.steps,
        notes: () => found.notes.filter(({ kind }) => kind !== 'doubt'),
        from: () => found.from,
      })
    : found
  return [
    {
      ...{
        id: `division-${id}`,
        title: '財産分与を家庭裁判所に申し立てる',
        on: applyUntil,
        safeOn: applyUntil,
        finding,
      },
      lost: passed
        ? '家庭裁判所に求められる日を過ぎています。二人の話し合いで分けることはできます。ほかに残る方法がないかを、弁護士に聞いてください。'
        : 'この日を過ぎると、財産分与を家庭裁判所に求められなくなります。',
      passed,
    },
  ]
}

/** 平成29年法律第44号附則21条1項. Only guarantees made since this day bear the duty to tell. */
const duty = day('2020-04-01')

/** 458条の3. Until when the creditor must have told this guarantor that the whole fell due. */
function notices(matter: Matter, person: Person, on: Day): readonly Decision[] {
  return (matter.loans ?? []).flatMap((loan) => {
    const { acceleratedOn, jointGuarantors } = loan
    if (!(jointGuarantors ?? []).includes(person.id)) return []
    const boundOn = guaranteedOn(person, loan)
    if (boundOn === null || boundOn < duty || !isKnown(acceleratedOn)) return []
    if (acceleratedOn > on || acceleratedOn < boundOn) return []
    const finding = noticeFinding(acceleratedOn)
    const last = finding.value
    return [
      {
        ...{
          id: `default-notice-${loan.id}-${person.id}`,
          title: '債権者がこの保証人に知らせる期限',
          on: last,
          safeOn: last,
          finding,
        },
        lost: 'この日までに一括請求になったことの知らせがなければ、知らせが来るまでの遅延損害金を、この保証人は請求されないことがあります。',
        passed: last < on,
      },
    ]
  })
}

function noticeFinding(learned: Day): Finding<Day> {
  const own = guarantorNoticeDuty({ creditorLearned: learned, guarantor: 'individual' })
  const told = guarantorDefaultNotice({ knownDate: learned })
  const last = told.value.deadline
  return reckon('guarantor-notice', '債権者が保証人に知らせる期限', last, [own, told], () => [
    step('期限の利益を失った日（債権者が知った日とみる）', learned),
    step('知らせる期限', last),
  ])
}

/** 保証契約の日. The guarantor's own day, or else that of the loan, which is usually the same. */
export function guaranteedOn(person: Person, { contractOn }: Loan): Day | null {
  return person.guaranteedOn ?? contractOn ?? null
}

/** 法定単純承認. What the heir did that takes the inheritance, or may take it. */
export function acceptances({ estateActs }: Person) {
  return (estateActs ?? []).map((act) => simpleAcceptance({ act }))
}
