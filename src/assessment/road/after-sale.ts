import { isAgencyLoan } from '#assessment/debts/creditor.ts'
import { isKnown } from '#assessment/known.ts'
import { scenarioOf } from '#assessment/sale/home.ts'
import type { Day } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import { paymentOrderTimeline } from '#law/court/payment-order-timeline.ts'
import { type AfterSaleStep, afterSaleTimeline, afterSaleTimelineChecked } from '#law/debt/after-sale-timeline.table.ts'
import { note } from '#law/finding.ts'
import { span } from '#law/road-row.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import type { Event, Letter, Matter } from '#matter/matter.ts'
import { cameOn, happenedBy, soldBy } from './happenings.ts'
import { type Known, type Lane, oneDay, ownDays, type Start, startAt, type TimelineEntry, walk } from './road.ts'
import { homeIsGone, type Sign, type Stage, type StageId } from './stage.ts'

/** 売れた後の見通し. What follows on the residual debt after the home is gone, or after the auction that the road leads to. */
export function afterSale(
  matter: Matter,
  stage: Stage,
  signs: readonly Sign[],
  road: readonly TimelineEntry[],
  on: Day,
): readonly TimelineEntry[] {
  if (!homeIsGone(stage)) {
    const start = startAt(road, 'distribution', 'home-sold')
    return start === null ? [] : along(matter, 'after-sale', new Map(), start, -1, on)
  }
  const soldOn = soldDay(matter, signs, on)
  const { known, reached } = happenedSince(matter, soldOn, on)
  const start: Start | null = soldOn === null ? { step: 'home-sold', band: oneDay(on), from: null } : null
  if (soldOn !== null) known.set('home-sold', { day: soldOn, title: null })
  return along(matter, 'after-sale', known, start, reached, on)
}

/** 任意売却の後の見通し. The same road counted from the closing that the first scenario assumes. */
export function afterVoluntarySale(matter: Matter, stage: Stage, on: Day): readonly TimelineEntry[] {
  const closingOn = scenarioOf(matter)?.voluntarySale?.closingOn
  if (homeIsGone(stage) || !isKnown(closingOn) || closingOn < on) return []
  const start: Start = { step: 'home-sold', band: oneDay(closingOn), from: null }
  return along(matter, 'after-voluntary-sale', new Map(), start, -1, on)
}

function along(
  matter: Matter,
  lane: Lane,
  known: ReadonlyMap<AfterSaleStep, Known>,
  start: Start | null,
  reached: number,
  on: Day,
): readonly TimelineEntry[] {
  const order = lastOrder(matter, known, on)
  const rows = ownDays(matter, afterSaleTimeline).map((row) =>
    row.step === 'judgment' && order !== null ? { ...row, ...declaration } : row,
  )
  const isKept = keepsClaim(matter, on)
  return walk({
    ...{ lane, rule: 'after-sale-timeline', checked: afterSaleTimelineChecked, rows, known, start, reached, on },
    skips: (step) => step === 'home-sold' || (step === 'servicer' && isKept),
    notes: (step) => [
      ...(step === 'suit' || step === 'residual-demand' ? [limitationFirst] : []),
      ...(step === 'judgment' && order !== null ? orderNotes(order) : []),
    ],
  })
}

const limitationFirst = note(
  'caution',
  '払う・約束する・署名する前に、消滅時効を確かめてください。時効の期間が過ぎていれば、援用できることがあります。',
)

/** 仮執行宣言. After a payment order the declaration takes the place of the judgment: 14 days and one more, then 30 days and the service. */
const declaration = {
  title: '仮執行宣言付支払督促が届く（異議を出さないとき）',
  least: span(0, 15),
  usual: span(1),
  most: span(0, 79),
  says: '異議の期間は2週間、その翌日から30日のうちに債権者が申し立てます。届くまで2〜5週間かかります。',
} as const

function orderNotes(servedOn: Day) {
  const { objectionUntil, provisionalFrom, provisionalUntil } = paymentOrderTimeline({ servedOn }).value
  return [
    note(
      'caution',
      `督促異議は${dayWords(objectionUntil)}まで、仮執行宣言の申立ては${dayWords(provisionalFrom)}から${dayWords(provisionalUntil)}までです。異議を出すと通常の裁判に移ります。`,
    ),
  ]
}

/** The day of the last payment order, where it is what the creditor's title would come from. Beyond the known calendar there is none. */
function lastOrder(matter: Matter, known: ReadonlyMap<AfterSaleStep, Known>, on: Day): Day | null {
  const suit = known.get('suit')
  if (suit === undefined || suit.day > lastOrderDay) return null
  const orders = happenedBy(matter, on).letters.filter(
    ({ kind, receivedOn }) => kind === 'payment-order' && receivedOn === suit.day,
  )
  const complaints = happenedBy(matter, on).letters.filter(({ kind }) => kind === 'complaint')
  return orders.length > 0 && complaints.length === 0 ? suit.day : null
}

/** The rule moves last days off closed days as far as these are known: to the end of 2099. */
const lastOrderDay = '2099-10-31'

/** 譲渡しない債権者. The agency sells no claim, and what a servicer has bought already is not bought again. */
function keepsClaim(matter: Matter, on: Day): boolean {
  const loans = matter.loans ?? []
  return (
    loans.length > 0 && loans.every((loan) => isAgencyLoan(loan) || (isKnown(loan.assignedOn) && loan.assignedOn <= on))
  )
}

/** What the court does once its buyer has paid. A suit over what is left, or a title, shows that the home is gone and not since when. */
const showsSale: readonly StageId[] = ['to-be-left', 'residual']

/** The day since which the home is gone: the handover or the payment, or else the first paper that shows it. */
function soldDay(matter: Matter, signs: readonly Sign[], on: Day): Day | null {
  const shown = signs.flatMap((sign) => (sign.on !== null && showsSale.includes(sign.stage) ? sign.on : []))
  return soldBy(matter, on) ?? shown.sort()[0] ?? null
}

const letterSteps: Partial<Record<LetterKind, AfterSaleStep>> = {
  'dunning-letter': 'residual-demand',
  'formal-demand': 'residual-demand',
  'acceleration-notice': 'residual-demand',
  'full-repayment-demand': 'residual-demand',
  'living-statement-request': 'instalment-talks',
  'settlement-proposal': 'instalment-talks',
  'assignment-notice': 'servicer',
  'payment-order': 'suit',
  complaint: 'suit',
  judgment: 'judgment',
  'provisional-payment-order': 'judgment',
  'claim-seizure-order': 'claim-seizure',
}

const eventSteps: Partial<Record<Event['kind'], AfterSaleStep>> = { lawsuit: 'suit' }

interface Since {
  readonly known: Map<AfterSaleStep, Known>
  readonly reached: number
}

/** What has come since the sale about the loans; of several papers of one step the first counts. */
function happenedSince(matter: Matter, soldOn: Day | null, on: Day): Since {
  const known = new Map<AfterSaleStep, Known>()
  const steps: AfterSaleStep[] = ['home-sold']
  const add = (step: AfterSaleStep | undefined, day: Day | null) => {
    if (step === undefined || (day !== null && (day > on || (soldOn !== null && day < soldOn)))) return
    steps.push(step)
    const before = known.get(step)
    if (day !== null && (before === undefined || day < before.day)) known.set(step, { day, title: null })
  }
  const { letters, events } = happenedBy(matter, on)
  const isOfLoan = ({ otherDebt }: Letter | Event) => !isKnown(otherDebt)
  for (const letter of letters.filter(isOfLoan)) {
    const step = letterSteps[letter.kind]
    // A demand comes before a sale and after it; where nobody knows the day of the sale it tells nothing.
    if (soldOn !== null || step !== 'residual-demand') add(step, cameOn(letter))
  }
  for (const event of events.filter(isOfLoan)) add(eventSteps[event.kind], event.on)
  for (const { assignedOn, judgmentFinalOn } of matter.loans ?? []) {
    if (isKnown(assignedOn)) add('servicer', assignedOn)
    if (isKnown(judgmentFinalOn)) add('title-final', judgmentFinalOn)
  }
  return { known, reached: afterSaleTimeline.findLastIndex(({ step }) => steps.includes(step)) }
}
