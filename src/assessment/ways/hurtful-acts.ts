import { covered } from '#assessment/covered.ts'
import { isKnown, missing } from '#assessment/known.ts'
import { acceptances } from '#assessment/people/person-decisions.ts'
import { happenedBy } from '#assessment/road/happenings.ts'
import { type Day, dayInMonth } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import { simpleAcceptance } from '#law/family/simple-acceptance.ts'
import type { Finding } from '#law/finding.ts'
import { creditorRescissionDeadline } from '#law/insolvency/creditor-rescission-deadline.ts'
import { giftAvoidance } from '#law/insolvency/gift-avoidance.ts'
import { preferenceAvoidance } from '#law/insolvency/preference-avoidance.ts'
import type { Event } from '#matter/matter.ts'
import { personName, withSan } from '#matter/names.ts'
import type { Problem } from '#matter/problem.ts'
import type { WayContext } from './way.ts'

/** 後で困ること. A transfer, a payment or an act on an estate that has happened or is meant, and what the law makes of it later. */
export interface HurtfulAct {
  readonly id: 'gift' | 'preference' | 'simple-acceptance'
  /** Where the file tells of it: `events[0]`, `wishes.intends[1]`, `people[2].estateActs[0]`. */
  readonly path: string
  readonly isDone: boolean
  readonly on: Day | null
  readonly words: string
  readonly basis: readonly Finding<unknown>[]
}

/** What was found, and the facts that would decide it. */
export interface HurtfulActs {
  readonly acts: readonly HurtfulAct[]
  readonly lacks: readonly Problem[]
}

/** What the matter tells, by its events and its wishes, of acts that would be undone or that bind an heir. */
export function hurtfulActs(context: WayContext): HurtfulActs {
  const stopped = stoppedOn(context)
  const found = [
    ...(context.matter.events ?? []).map((event, index) => ofEvent(context, event, `events[${index}]`, stopped)),
    ...(context.matter.wishes?.intends ?? []).map((_, index) => ofIntention(context, index, stopped)),
    ...ofHeirs(context),
  ]
  return { acts: found.flatMap(({ acts }) => acts), lacks: found.flatMap(({ lacks }) => lacks) }
}

const none: HurtfulActs = { acts: [], lacks: [] }

/** 支払の停止. The first instalment missed on any loan, or the petition, whichever came first; null where the file tells neither. */
function stoppedOn({ matter, on }: WayContext): Day | null {
  const missed = (matter.loans ?? []).flatMap(({ firstMissedMonth, paymentDay }) =>
    isKnown(firstMissedMonth) ? [dayInMonth(firstMissedMonth, paymentDay ?? 31)] : [],
  )
  const petition = petitionOn({ matter, on })
  return [...missed, ...(petition === null ? [] : [petition])].filter((day) => day <= on).toSorted()[0] ?? null
}

function petitionOn({ matter, on }: Pick<WayContext, 'matter' | 'on'>): Day | null {
  const petitions = happenedBy(matter, on).events.filter(({ kind }) => kind === 'bankruptcyPetition')
  return petitions.map((event) => event.on).toSorted()[0] ?? null
}

function ofEvent(context: WayContext, event: Event, path: string, stopped: Day | null): HurtfulActs {
  if (event.on > context.on) return none
  if (event.kind === 'transfer') return gift(event.on, path, stopped ?? context.on, true)
  if (event.kind !== 'payment' || !isKnown(event.otherDebt)) return none
  const debt = context.matter.otherDebts?.find(({ id }) => id === event.otherDebt)
  if (debt === undefined) return none
  if (stopped === null) {
    // Whoever still pays everyone prefers nobody.
    if (context.plan.stage.value.id === 'paying') return none
    return {
      acts: [],
      lacks: [missing('loans[0].firstMissedMonth', '一部の債権者への支払いが、支払不能の後かを知るため')],
    }
  }
  return preference(context, event.on, path, stopped, debt.kind === 'family', true)
}

function preference(
  context: WayContext,
  paidOn: Day,
  path: string,
  stopped: Day,
  insider: boolean,
  isDone: boolean,
): HurtfulActs {
  const finding = preferenceAvoidance({
    ...{ paidOn, insolventFrom: stopped, petitionOn: petitionOn(context), duty: 'due', creditorKnew: null },
    ...{ insider, publicClaim: false },
  })
  if (finding.value.avoidable === false) return none
  const what = insider ? '親族への返済' : '一部の債権者だけへの返済'
  const later = insider
    ? '破産したとき、破産管財人が取り戻せる見込みです（偏頗弁済。破産法162条）。'
    : '債権者が支払えないことを知っていたときは、破産管財人に取り戻されます（偏頗弁済。破産法162条）。'
  const words = `${what}（${dayWords(paidOn)}${isDone ? '' : 'からするとき'}）は、${later}手続の費用と時間が増えます。${isDone ? '隠さずに弁護士に話してください。' : 'する前に弁護士に相談してください。'}`
  return { acts: [{ id: 'preference', path, isDone, on: isDone ? paidOn : null, words, basis: [finding] }], lacks: [] }
}

/** 無償行為. `suspension` is today where nothing has been stopped yet: it may stop any day from now. */
function gift(transferOn: Day, path: string, suspension: Day, isDone: boolean): HurtfulActs {
  const found = covered(() => ({ found: giftAvoidance({ transferOn, suspensionOn: suspension }), problems: [] })).found
  if (found === null) return none
  const beyond = covered(() => ({
    found: creditorRescissionDeadline({ actOn: transferOn, creditorKnewOn: null }),
    problems: [],
  })).found
  const inside = 'だれが何を知っていたかにかかわらず、破産管財人が取り戻せます（破産法160条3項）。'
  const before =
    '債権者を害すると知ってしたときは、否認や詐害行為の取消しを受けることがあります（破産法160条1項、民法424条）。'
  const act = isDone
    ? `贈与や名義の変更（${dayWords(transferOn)}）は、`
    : '家やお金をただで、またはとても安く家族に移すと、支払が止まったときに、'
  const tail = isDone ? '隠さずに弁護士に話してください。' : 'する前に弁護士に相談してください。'
  const words = `${act}${found.value.inWindow ? inside : before}${tail}`
  const basis = beyond === null ? [found] : [found, beyond]
  return { acts: [{ id: 'gift', path, isDone, on: isDone ? transferOn : null, words, basis }], lacks: [] }
}

function ofIntention(context: WayContext, index: number, stopped: Day | null): HurtfulActs {
  const path = `wishes.intends[${index}]`
  const { on } = context
  switch (context.matter.wishes?.intends?.[index]) {
    case 'give-home':
    case 'sell-cheap':
      return gift(on, path, stopped ?? on, false)
    case 'pay-family':
      return preference(context, on, path, stopped ?? on, true, false)
    case 'pay-one-creditor':
      return preference(context, on, path, stopped ?? on, false, false)
    case 'use-estate':
      return accepted(path, simpleAcceptance({ act: 'spend-estate-money' }), null, false)
    case undefined:
      return none
  }
}

/** 法定単純承認. What an heir has done that takes the inheritance, debts and all, or may take it. */
function ofHeirs({ matter, on }: WayContext): readonly HurtfulActs[] {
  return (matter.people ?? []).flatMap((person, at) => {
    const dead = matter.people?.find(({ id }) => id === person.heirOf)
    if (!isKnown(dead?.diedOn) || dead.diedOn > on) return []
    return acceptances(person).map((finding, index) =>
      accepted(`people[${at}].estateActs[${index}]`, finding, personName(matter, person.id), true),
    )
  })
}

function accepted(
  path: string,
  finding: Finding<{ readonly accepted: boolean | null; readonly basis: string }>,
  name: string | null,
  isDone: boolean,
): HurtfulActs {
  if (finding.value.accepted === false) return none
  const who = name === null ? '' : `${withSan(name)}が`
  const { accepted: isAccepted, basis } = finding.value
  const sure = `${who}したこと（${basis}）で、相続したことになり、放棄できなくなる見込みです（民法921条）。`
  const open = `${who}したこと（${basis}）は、相続したことになるか、考え方が分かれています（民法921条）。`
  const meant =
    '亡くなった人のお金や物を使うと、相続したことになり、借金も放棄できなくなります（民法921条）。決めるまで、使わないでください。'
  const words = isDone ? `${isAccepted === null ? open : sure}あきらめる前に弁護士に相談してください。` : meant
  return { acts: [{ id: 'simple-acceptance', path, isDone, on: null, words, basis: [finding] }], lacks: [] }
}
