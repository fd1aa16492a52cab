import { addDays, type Day } from '#base/day.ts'
import { holidaysReckonedUntil, isCourtHoliday, lastOpenDay, nextOpenDay } from '#base/holiday.ts'
import { auctionWithdrawal } from '#law/auction/auction-withdrawal.ts'
import { deliveryOrderWindow } from '#law/auction/delivery-order-window.ts'
import { distributionDates } from '#law/auction/distribution-dates.ts'
import { evictionNoticeTerm } from '#law/auction/eviction-notice-term.ts'
import { executionAppeal } from '#law/auction/execution-appeal.ts'
import { courtPeriodCalc } from '#law/civil/court-period-calc.ts'
import { lawsuitTimeline } from '#law/court/lawsuit-timeline.ts'
import { objectionPeriods, objectionPeriodsChecked } from '#law/court/objection-periods.table.ts'
import { paymentOrderTimeline } from '#law/court/payment-order-timeline.ts'
import { postedBy, postNote, postStep } from '#law/court/posted-papers.ts'
import { type Finding, findingOf, NotCovered, note, reckon, step } from '#law/finding.ts'
import { guarantorDefaultNotice } from '#law/guarantor/guarantor-default-notice.ts'
import { rehabRewindDeadline } from '#law/rehabilitation/rehab-rewind-deadline.ts'
import { collectionStart } from '#law/seizure/collection-start.ts'
import { cite } from '#law/sources.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import { type LetterDayKey, letterDayLabels, type StatuteId } from './letter-entry.ts'

/** 最後の日と安全な日. */
export interface LastDay {
  readonly day: Finding<Day>
  /** The day by which it is safe: on or before the last day, and the court is open; for a paper that must reach a court, the day to post it. */
  readonly safeOn: Day
}

/** The known day of that name; the caller has made sure that it is there. */
type Known = (day: LetterDayKey) => Day

type Statute = (known: Known, title: string, kind: LetterKind) => LastDay

/** A last day more than a year before the end of the reckoned holidays, so that every period from it stays within them. */
const lastReckoned = addDays(holidaysReckonedUntil, -366)

/** 期限を数える. The last day by the rule of law that the table names. Throws `NotCovered`. */
export function statutoryDay(
  rule: StatuteId,
  days: readonly Day[],
  known: Known,
  title: string,
  kind: LetterKind,
): LastDay {
  const late = days.find((on) => on > lastReckoned)
  if (late !== undefined) throw new NotCovered(rule, late, '2099年より後の休日は扱っていません', title)
  return statutes[rule](known, title, kind)
}

const statutes: Readonly<Record<StatuteId, Statute>> = {
  'payment-order-timeline': (known, title) => {
    const found = paymentOrderTimeline({ servedOn: known('receivedOn') })
    return posted(title, found.value.objectionUntil, found, known('receivedOn'), 14)
  },
  'lawsuit-timeline': (known, title) => {
    const found = lawsuitTimeline({ judgmentServed: known('receivedOn') })
    return posted(title, found.value.appealUntil, found, known('receivedOn'), 14)
  },
  'objection-period': (known, title, kind) => objectionDay(known('receivedOn'), title, kind),
  'execution-appeal': (known, title) => {
    const notifiedDate = known('saleDecisionOn')
    const found = executionAppeal({ notifiedDate, closedDates: closedDays(notifiedDate) })
    return posted(title, found.value.lastAppealDay, found, notifiedDate, 7)
  },
  'delivery-order-window': (known, title) => {
    // Whether a tenant with grace lives there is not on the letter; the owner's household has none (民法395条).
    const found = deliveryOrderWindow({ paymentDate: known('pricePaidOn'), protectedLessee: false })
    return last(title, found.value.lastApplicationDay, found)
  },
  'eviction-notice-term': (known, title) => {
    const found = evictionNoticeTerm({ noticeDate: known('receivedOn') })
    return last(title, found.value.deliveryDeadline, found)
  },
  'auction-withdrawal': (known, title) => withdrawalDay(known('openingOn'), title),
  'rehab-rewind-deadline': (known, title) => {
    const found = rehabRewindDeadline({ subrogationPaidInFull: known('subrogatedOn') })
    return last(title, found.value.lastFilingDay, found, found.value.safeDay)
  },
  'collection-start-wage': (known, title) => collectionEve(known('receivedOn'), 'wage', title),
  'collection-start-deposit': (known, title) => collectionEve(known('receivedOn'), 'deposit', title),
  'distribution-dates': (known, title) => {
    const [paymentDate, hearingDate] = [known('pricePaidOn'), known('hearingOn')]
    // Without a buyer that sets off, the shorter of the two periods: who keeps to it is in time in either case.
    const found = distributionDates({ paymentDate, hearingDate, setOff: false, closedDates: closedDays(hearingDate) })
    const lastDay = found.value.objectionProofDeadline ?? hearingDate
    return last(title, lastDay, found, lastOpenDay(addDays(hearingDate, 7)))
  },
  'guarantor-default-notice': (known, title) => {
    const found = guarantorDefaultNotice({ knownDate: known('acceleratedOn') })
    return last(title, found.value.deadline, found)
  },
  'extinction-answer': (known, title) => {
    // 民法384条1号.
    const found = courtPeriodCalc({ event: known('creditorReceivedOn'), years: 0, months: 2 })
    return last(title, found.value.periodEnd, found)
  },
  'tax-demand': (known, title) => taxDemandDay(known('sentOn'), title),
  'tax-objection': (known, title) => {
    // 国税通則法77条1項・行政不服審査法18条1項.
    const found = courtPeriodCalc({ event: known('receivedOn'), years: 0, months: 3 })
    return last(title, found.value.periodEnd, found)
  },
}

function last(title: string, on: Day, rule: Finding<unknown>, safeOn: Day = lastOpenDay(on)): LastDay {
  const day = reckon('letter-deadline', title, on, [rule], () => [
    step('最後の日', on),
    step('安全な日（休みの日に当たらない、最後の日かその前）', safeOn),
  ])
  return { day, safeOn: safeOn < on ? safeOn : on }
}

/** A paper that must have reached the court by its last day: safe is the day on which it is posted. */
function posted(title: string, on: Day, rule: Finding<unknown>, came: Day, days: number): LastDay {
  const safeOn = postedBy(addDays(came, days), came)
  const steps = () => [step('最後の日', on), postStep(safeOn)]
  return { day: reckon('letter-deadline', title, on, [rule], steps, () => [postNote]), safeOn }
}

/** Every day within a month on which the court is closed: the list that the rules of the auction ask for. */
function closedDays(from: Day): readonly Day[] {
  return Array.from({ length: 45 }, (_, index) => addDays(from, index)).filter(isCourtHoliday)
}

/** 不服申立て. Counted by the table of the law; a last day on a closed day moves on (民訴法95条3項). */
function objectionDay(receivedOn: Day, title: string, kind: LetterKind): LastDay {
  const period = objectionPeriods.find(({ letter }) => letter === kind)
  if (period === undefined)
    throw new NotCovered('objection-period', null, 'この書類の不服申立ての期間は扱っていません', title)
  const uncorrected = addDays(receivedOn, period.days)
  const lastDay = nextOpenDay(uncorrected)
  const day = findingOf(
    {
      ...{ rule: 'objection-period', title, value: lastDay, on: null, version: null, confidence: 'official' },
      ...{ checked: objectionPeriodsChecked, citations: [...period.citations, cite('民事訴訟法', '95条3項')] },
    },
    {
      steps: () => [
        step('受け取った日（数えない）', receivedOn),
        step('期間', period.days, 'days'),
        step('期間の末日', uncorrected),
        step('末日が休みの日なら、次の開庁日', lastDay),
        postStep(postedBy(uncorrected, receivedOn)),
      ],
      notes: () => [note('caution', '裁判所に届く日が期限です。郵送の日ではありません。'), postNote],
      from: () => [],
    },
  )
  return { day, safeOn: postedBy(uncorrected, receivedOn) }
}

/** 取下げ. The last court day before the opening, on which the creditor can still withdraw alone. */
function withdrawalDay(openingOn: Day, title: string): LastDay {
  const lastDay = lastOpenDay(addDays(openingOn, -1))
  const rule = auctionWithdrawal({
    ...{ on: lastDay, openDate: openingOn, paymentDate: null },
    otherSeizingCreditorContinues: false,
  })
  return last(title, lastDay, rule, lastOpenDay(addDays(lastDay, -1)))
}

function collectionEve(servedOnDebtor: Day, claimKind: 'wage' | 'deposit', title: string): LastDay {
  // Maintenance among the claims shortens the wait for wages to that of deposits, which stands beside it.
  const rule = collectionStart({ servedOnDebtor, claimKind, includesMaintenance: false })
  return last(title, addDays(rule.value.collectableFrom, -1), rule)
}

/** 国税徴収法47条1項1号: ten days counted from the sending, that day among them, have passed on the tenth day after it. */
const demandDays = 10

function taxDemandDay(sentOn: Day, title: string): LastDay {
  const lastDay = addDays(sentOn, demandDays)
  const day = findingOf(
    {
      ...{ rule: 'tax-demand', title, value: lastDay, on: null, version: null, checked: null },
      ...{
        confidence: 'unverified',
        citations: [cite('国税徴収法', '47条1項1号'), cite('地方税法', '331条1項1号など')],
      },
    },
    {
      steps: () => [
        step('督促状が発送された日', sentOn),
        step('起算して10日を経過した日', lastDay),
        step('差押えができる最初の日', addDays(lastDay, 1)),
      ],
      notes: () => [
        note('caution', '税についての決まりです。保険料では、督促状に書かれた期限が過ぎてからです。'),
        note(
          'doubt',
          '発送の日も数えて10日を経過した日と読みました。条文では確かめていません。休みの日でも延びないとして数えています。',
        ),
      ],
      from: () => [],
    },
  )
  return { day, safeOn: lastOpenDay(lastDay) }
}

/** 書かれた期限. The day that stands on the letter; what must have reached a court by it is posted before. */
export function printedDay(day: LetterDayKey, on: Day, title: string, isPosted: boolean): LastDay {
  const safeOn = isPosted ? postedBy(on, null) : on
  const finding = reckon(
    ...(['printed-deadline', title, on, []] as const),
    () => [step(`${letterDayLabels[day]}（手紙による）`, on), ...(isPosted ? [postStep(safeOn)] : [])],
    () => (isPosted ? [postNote] : []),
  )
  return { day: finding, safeOn }
}

/** 目安の日. Days from receipt within which to act where no day is printed; practice. */
export function usualDay(receivedOn: Day, days: number, title: string): LastDay {
  const on = addDays(receivedOn, days)
  const finding = reckon(
    'usual-deadline',
    `${title}（目安）`,
    on,
    [],
    () => [step('受け取った日', receivedOn), step('目安の日数', days, 'days'), step('目安の日', on)],
    () => [note('practice', '日付が書かれていないときの目安です。法律の期限ではありません。')],
  )
  return { day: finding, safeOn: on }
}
