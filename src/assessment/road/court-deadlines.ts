import { isKnown, missing } from '#assessment/known.ts'
import { addDays, type Day } from '#base/day.ts'
import { holidaysReckonedUntil, isCourtHoliday, nextOpenDay } from '#base/holiday.ts'
import { dayWords } from '#base/words.ts'
import { deliveryOrderWindow } from '#law/auction/delivery-order-window.ts'
import { evictionNoticeTerm } from '#law/auction/eviction-notice-term.ts'
import { executionAppeal } from '#law/auction/execution-appeal.ts'
import { lawsuitTimeline } from '#law/court/lawsuit-timeline.ts'
import { type ObjectionPeriod, objectionPeriods, objectionPeriodsChecked } from '#law/court/objection-periods.table.ts'
import { paymentOrderTimeline } from '#law/court/payment-order-timeline.ts'
import { postedBy, postNote, postStep } from '#law/court/posted-papers.ts'
import { type Finding, findingOf, note, reckon, step } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { letterKinds } from '#matter/letter-kinds.ts'
import type { Event, Letter, Matter } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import type { Deadline } from './deadline.ts'
import { standing } from './happenings.ts'

/** 裁判所の期限. Objections, the appeal against the sale, and the days of leaving. */
export function courtDeadlines(matter: Matter, on: Day): readonly Deadline[] {
  const { letters, events } = standing(matter, on)
  return [
    ...objections(letters, on),
    ...saleAppeals(letters, events, on),
    ...deliveryWindows(events, on),
    ...evictions(letters, on),
  ]
}

const periodOf = (letter: Letter) => objectionPeriods.find(({ letter: kind }) => kind === letter.kind)

/** A last day on a closed day moves to the next open one, which must be one that can be reckoned. */
const lastReckoned = addDays(holidaysReckonedUntil, -7)
/** The rules that tell what follows an order or a judgment look further ahead. */
const farReckoned = addDays(holidaysReckonedUntil, -60)

/** 民訴法391条1項ただし書. */
const lateObjection = '過ぎても、仮執行宣言が付く前に届けば異議は認められます。'

/** 不服申立て. Papers of the court that must be answered within a fixed time of their receipt. */
function objections(letters: readonly Letter[], on: Day): readonly Deadline[] {
  return letters.flatMap((letter): readonly Deadline[] => {
    const period = periodOf(letter)
    if (period === undefined || !isKnown(letter.receivedOn)) return []
    const uncorrected = addDays(letter.receivedOn, period.days)
    if (uncorrected > lastReckoned) return []
    const day = objectionFinding(letter, letter.receivedOn, period)
    return [
      {
        ...{ id: `objection-${letter.id}`, title: period.title, day, kind: 'statute' },
        safeOn: postedBy(uncorrected, letter.receivedOn),
        lost: letter.kind === 'payment-order' ? `${period.lost}${lateObjection}` : period.lost,
        passed: day.value < on,
        holidays: 'moves-on',
        evidence: [
          `「${letterKinds[letter.kind].title}」と、その封筒`,
          '受け取った日の分かるもの（不在票など）',
          '裁判所に届いたことの控え',
        ],
        dates: [],
      },
    ]
  })
}

function objectionFinding(letter: Letter, receivedOn: Day, { title, days, citations }: ObjectionPeriod): Finding<Day> {
  const uncorrected = addDays(receivedOn, days)
  const lastDay = nextOpenDay(uncorrected)
  return findingOf(
    {
      ...{ rule: 'objection-period', title: `${title}の期限`, value: lastDay, on: null, version: null },
      ...{ checked: objectionPeriodsChecked, confidence: 'official' },
      citations: [...citations, cite('民事訴訟法', '95条3項')],
    },
    {
      steps: () => [
        step('受け取った日（数えない）', receivedOn),
        step('期間', days, 'days'),
        step('期間の末日', uncorrected),
        step('末日が休みの日なら、次の開庁日', lastDay),
        postStep(postedBy(uncorrected, receivedOn)),
      ],
      notes: () => [note('caution', '裁判所に届く日が期限です。郵送の日ではありません。'), postNote],
      from: () => ruleOf(letter, receivedOn),
    },
  )
}

/** The rule that tells what comes after the day, where there is one. */
function ruleOf({ kind }: Letter, receivedOn: Day): readonly Finding<unknown>[] {
  if (receivedOn > farReckoned) return []
  if (kind === 'payment-order') return [paymentOrderTimeline({ servedOn: receivedOn })]
  return kind === 'judgment' ? [lawsuitTimeline({ judgmentServed: receivedOn })] : []
}

/** 売却許可決定への執行抗告. One week from the day on which the court announced the sale. */
function saleAppeals(letters: readonly Letter[], events: readonly Event[], on: Day): readonly Deadline[] {
  return letters.flatMap((letter): readonly Deadline[] => {
    const notifiedDate = announcedOn(letter, events)
    if (letter.kind !== 'sale-permission' || notifiedDate === null || notifiedDate > lastReckoned) return []
    const rule = executionAppeal({ notifiedDate, closedDates: closedDaysFrom(notifiedDate) })
    const { lastAppealDay, finalFrom } = rule.value
    const safeOn = postedBy(addDays(notifiedDate, 7), notifiedDate)
    const steps = () => [
      step('売却決定期日（数えない）', notifiedDate),
      step('執行抗告の最後の日', lastAppealDay),
      postStep(safeOn),
      step('抗告がなければ確定している日', finalFrom),
    ]
    const notes = () => [postNote]
    const day = reckon('sale-appeal', '売却許可決定への執行抗告の期限', lastAppealDay, [rule], steps, notes)
    return [
      {
        ...{ id: `sale-appeal-${letter.id}`, title: '売却許可決定への執行抗告', day, kind: 'statute' },
        safeOn,
        lost: '売却許可決定が確定し、買受人が代金を納めると家の持ち主が変わります。抗告の理由は法律の誤りなどに限られます。',
        passed: lastAppealDay < on,
        holidays: 'moves-on',
        evidence: ['売却許可決定の通知', '売却決定期日の分かるもの', '抗告の理由を示す書類'],
        dates: [],
      },
    ]
  })
}

function announcedOn({ saleDecisionOn }: Letter, events: readonly Event[]): Day | null {
  const days = events.filter(({ kind }) => kind === 'salePermission').map((event) => event.on)
  return saleDecisionOn ?? days.toSorted().at(-1) ?? null
}

/** Two weeks reach past any row of closed days: the longest, at the turn of the year, has nine. */
function closedDaysFrom(on: Day): readonly Day[] {
  return Array.from({ length: 22 }, (_, count) => addDays(on, count))
    .filter((day) => day <= holidaysReckonedUntil)
    .filter(isCourtHoliday)
}

/** 引渡命令の申立期間. Until when the buyer may ask for the short way to have the home handed over. */
function deliveryWindows(events: readonly Event[], on: Day): readonly Deadline[] {
  return events.flatMap((event): readonly Deadline[] => {
    if (event.kind !== 'pricePaid') return []
    const rule = deliveryOrderWindow({ paymentDate: event.on, protectedLessee: false })
    const { lastApplicationDay } = rule.value
    const title = '買受人が引渡命令を申し立てられる最後の日'
    const day = reckon('delivery-window', title, lastApplicationDay, [rule], () => [
      step('代金を納付した日（数えない）', event.on),
      step('6か月の末日', lastApplicationDay),
    ])
    return [
      {
        ...{ id: `delivery-window-${event.id}`, title, day, kind: 'statute', safeOn: lastApplicationDay },
        lost: '過ぎても、住み続けられるわけではありません。買受人は裁判で明渡しを求められます。出る日は、その前に話し合えます。',
        passed: lastApplicationDay < on,
        holidays: 'not-moved',
        evidence: ['買受人が代金を納めた日の分かるもの'],
        dates: [],
      },
    ]
  })
}

/** 明渡しの催告. One month from the call, unless the bailiff has told another day. */
function evictions(letters: readonly Letter[], on: Day): readonly Deadline[] {
  return letters.flatMap((letter): readonly Deadline[] => {
    // A printed day goes first; it stands among the printed ones.
    const { kind, receivedOn, deadlineOn } = letter
    if (kind !== 'eviction-call' || !isKnown(receivedOn) || isKnown(deadlineOn)) return []
    const rule = evictionNoticeTerm({ noticeDate: receivedOn })
    const { deliveryDeadline } = rule.value
    const day = reckon('eviction-term', '明渡しの引渡し期限', deliveryDeadline, [rule], () => [
      step('明渡しの催告の日（数えない）', receivedOn),
      step('1か月の末日', deliveryDeadline),
    ])
    return [
      {
        ...{ id: `eviction-${letter.id}`, title: '明渡しの引渡し期限', day, kind: 'statute', safeOn: deliveryDeadline },
        lost: '執行官が荷物を運び出すことがあります（断行）。断行の日は、この日より前のことがあります。',
        passed: deliveryDeadline < on,
        holidays: 'not-moved',
        evidence: ['家に貼られた公示書', '執行官から渡された書類'],
        dates: [],
      },
    ]
  })
}

/** Papers whose day of receipt is wanted, and printed days that the count does not bear out. */
export function courtProblems(matter: Matter, on: Day): readonly Problem[] {
  const { letters, events } = standing(matter, on)
  return (matter.letters ?? []).flatMap((letter, index): readonly Problem[] => {
    if (!letters.includes(letter)) return []
    const path = `letters[${index}]`
    if (letter.kind === 'sale-permission' && announcedOn(letter, events) === null) {
      return [missing(`${path}.saleDecisionOn`, '執行抗告の期限（売却決定期日から1週間）を知るため')]
    }
    const isCounted = periodOf(letter) !== undefined || letter.kind === 'eviction-call'
    if (!isCounted) return []
    if (!isKnown(letter.receivedOn)) return [missing(`${path}.receivedOn`, '受け取った日から期限を数えるため')]
    return differing(letter, letter.receivedOn, path)
  })
}

function differing(letter: Letter, receivedOn: Day, path: string): readonly Problem[] {
  const { deadlineOn, kind } = letter
  const period = periodOf(letter)
  if (!isKnown(deadlineOn) || receivedOn > lastReckoned) return []
  const counted =
    period === undefined
      ? evictionNoticeTerm({ noticeDate: receivedOn }).value.deliveryDeadline
      : nextOpenDay(addDays(receivedOn, period.days))
  // The bailiff may leave more than the month of 168条の2, and the paper of a court may be dated later than it came.
  if (period === undefined ? deadlineOn >= counted : deadlineOn === counted) return []
  const doubt = period === undefined ? '断行の日かもしれません。' : '早い方の日までに動いてください。'
  return [
    {
      kind: 'contradiction',
      paths: [`${path}.deadlineOn`, `${path}.receivedOn`],
      message: `「${letterKinds[kind].title}」に書かれた日（${dayWords(deadlineOn)}）が、受け取った日から数えた日（${dayWords(counted)}）と合いません。${doubt}書類を確かめてください。`,
    },
  ]
}
