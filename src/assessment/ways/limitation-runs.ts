import { creditorOn, isSubrogated } from '#assessment/debts/creditor.ts'
import { isKnown, missing } from '#assessment/known.ts'
import { endsSoon } from '#assessment/limitation/limitation.ts'
import type { Limitation } from '#assessment/limitation/limitation-words.ts'
import { isRecent } from '#assessment/limitation/recent.ts'
import { wholeIsDue } from '#assessment/road/stage.ts'
import type { Day } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import type { Finding } from '#law/finding.ts'
import type { Matter } from '#matter/matter.ts'
import { claimName, personName } from '#matter/names.ts'
import type { Problem } from '#matter/problem.ts'
import type { WayContext } from './way.ts'

/** 時効の進み方. Where one claim stands for one person, and how sure that is. */
export interface Run {
  readonly claim: string
  readonly creditor: string
  /** Null where the file does not name who owes it. */
  readonly person: string | null
  readonly name: string
  readonly finding: Finding<Limitation>
  /** `complete`: over by every reading. `doubtful`: over by one reading, and not by another. */
  readonly state: 'complete' | 'doubtful' | 'pending' | 'running'
}

/** Every debt that needs to be told to the creditor (援用) once its time is over; taxes end by themselves. */
export function runsOf({ plan, matter, on }: WayContext): readonly Run[] {
  const nameOf = (person: string | null) => (person === null ? '債務者' : personName(matter, person))
  const creditorOf = (id: string) => {
    const loan = matter.loans?.find((one) => one.id === id)
    return loan === undefined ? claimName(matter, id) : creditorOn(loan, on).name
  }
  const loans = plan.limitations.map(({ loan, person, finding }) => ({
    ...{ claim: loan, creditor: creditorOf(loan), person, name: nameOf(person), finding },
    state: paidLate(matter, loan, person, finding.value, on) ?? stateOf(finding.value, on),
  }))
  const others = plan.otherLimitations.filter(({ kind }) => kind === 'otherDebt')
  const ids = (matter.otherDebts ?? []).map(({ id }) => id)
  return [
    ...loans,
    ...others
      .filter(({ claim }) => ids.includes(claim))
      .map(({ claim, name, person, finding }) => ({
        ...{ claim, creditor: name, person, name: nameOf(person), finding },
        state: paidLate(matter, claim, person, finding.value, on) ?? stateOf(finding.value, on),
      })),
  ]
}

/**
 * 完成の後の支払い・承認 (最大判昭41.4.20). What this person did after the end may have taken the invocation away; while a suit holds that
 * reading open it has no last day, and is a doubt all the same.
 */
function paidLate(matter: Matter, claim: string, person: string | null, found: Limitation, on: Day) {
  const { status, completesOn, otherwiseOn } = found
  if (status !== 'maybe-complete' || completesOn === null) return null
  const last = otherwiseOn !== null && otherwiseOn > completesOn ? otherwiseOn : completesOn
  const late = (matter.events ?? []).some(
    (event) =>
      (event.kind === 'payment' || event.kind === 'acknowledgement') &&
      (event.loan === claim || event.otherDebt === claim) &&
      (!isKnown(event.person) || person === null || event.person === person) &&
      event.on > last &&
      event.on <= on,
  )
  return late ? 'doubtful' : null
}

function stateOf({ status, otherwiseOn }: Limitation, on: Day): Run['state'] {
  const isOtherOver = otherwiseOn !== null && otherwiseOn < on
  if (status === 'maybe-complete') return otherwiseOn === null || isOtherOver ? 'complete' : 'doubtful'
  if (status === 'pending') return isOtherOver ? 'doubtful' : 'pending'
  return 'running'
}

/** What is to be said of one run. Nothing that is not complete is ever advised. */
export function runWords({ creditor, name, finding, state }: Run, on: Day): string {
  const { completesOn, otherwiseOn } = finding.value
  const whose = `${creditor}への債務（${name}）`
  const last = completesOn === null ? '' : dayWords(completesOn)
  const other = otherwiseOn === null ? '' : `。読み方や事実によっては${dayWords(otherwiseOn)}`
  switch (state) {
    case 'complete':
      return `${whose}は、案件ファイルのほかに何もなければ、${last}に時効の期間が終わった見込みです。債権者に「時効を使う」と伝えて（援用）、はじめて効きます。`
    case 'doubtful':
      return `${whose}は、時効の期間が終わったという読み方と、まだ続くという読み方があります${otherwiseOn === null ? '' : `（もう一つの末日は${dayWords(otherwiseOn)}）`}。どちらになるかを弁護士に確かめるまで、払わないでください。`
    case 'pending':
      return `${whose}は、競売や裁判が続いている間は、時効は完成しません。`
    case 'running':
      return `${whose}は、まだ時効が完成していません（末日の見込みは${last}${other}）。${endsSoon(finding.value, on) ? '末日が近いので、債権者が裁判を起こすことがあります。裁判所の書類には期限までに答えてください。' : ''}待つあいだに損害金が増え、裁判や差押えも起きるので、待つことは勧めません。`
  }
}

/** What would settle the doubt: a judgment makes ten years of five, and what the plan already asks for. */
export function lacksOfRuns(
  { plan, matter, on }: Pick<WayContext, 'plan' | 'matter' | 'on'>,
  runs: readonly Run[],
): readonly Problem[] {
  const near = runs.filter(({ state }) => state === 'complete' || state === 'doubtful')
  const asks = (path: string) => missing(path, '判決などが確定していると、時効はその日から10年になるため')
  const unjudged = <T extends { readonly id: string; readonly judgmentFinalOn?: Day | null | undefined }>(
    all: readonly T[],
    list: string,
  ) =>
    all.flatMap(({ id, judgmentFinalOn }, index) =>
      near.some(({ claim }) => claim === id) && !isKnown(judgmentFinalOn)
        ? [asks(`${list}[${index}].judgmentFinalOn`)]
        : [],
    )
  // Whatever the day of the loss is: it came after the first miss.
  const young = (matter.loans ?? []).flatMap(({ firstMissedMonth }, index) =>
    isKnown(firstMissedMonth) && isRecent(firstMissedMonth, on) ? [`loans[${index}].acceleratedOn`] : [],
  )
  const asked = [
    ...plan.problems.filter((problem) => problem.kind === 'missing' && problem.why.includes('時効')),
    ...uncounted({ plan, matter, on }),
  ].filter((problem) => problem.kind !== 'missing' || !young.includes(problem.path))
  const paths = asked.map((problem) => (problem.kind === 'missing' ? problem.path : ''))
  const more = [...unjudged(matter.loans ?? [], 'loans'), ...unjudged(matter.otherDebts ?? [], 'otherDebts')]
  return [...asked, ...more.filter((problem) => problem.kind !== 'missing' || !paths.includes(problem.path))]
}

/** Loans due in full whose period nobody can count: what the plan asks of them, for whatever else, is what the period needs too. */
function uncounted({ plan, matter, on }: Pick<WayContext, 'plan' | 'matter' | 'on'>): readonly Problem[] {
  if (!wholeIsDue(plan.stage.value)) return []
  const told = plan.problems.flatMap((one) => (one.kind === 'missing' && one.why.includes('時効') ? one.path : []))
  return (matter.loans ?? []).flatMap((loan, index) => {
    const { id, acceleratedOn } = loan
    const isCounted = plan.limitations.some((one) => one.loan === id)
    const path = `loans[${index}].acceleratedOn`
    const isOpen = !isCounted && !isSubrogated(loan, on) && !isKnown(acceleratedOn) && !told.includes(path)
    return isOpen ? [missing(path, '消滅時効がいつから数えられるかを知るため')] : []
  })
}
