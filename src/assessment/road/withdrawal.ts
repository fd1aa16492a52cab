import { isKnown } from '#assessment/known.ts'
import { settingsOf } from '#assessment/settings.ts'
import { addDays, type Day } from '#base/day.ts'
import { holidaysReckonedUntil, lastOpenDay, openDaysBefore } from '#base/holiday.ts'
import { dayWords } from '#base/words.ts'
import { auctionWithdrawal } from '#law/auction/auction-withdrawal.ts'
import { type Finding, findingOf, note, step } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import type { Letter, Matter } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import type { Deadline } from './deadline.ts'
import { bidNotices, cameOn, standing, withdrawnOn } from './happenings.ts'

/** 取下げの三つの日. The statutory day, the safe day, and the day after which the creditor itself withdraws no more. */
export function withdrawals(matter: Matter, on: Day): readonly Deadline[] {
  const courtDays = settingsOf(matter).withdrawalCourtDays
  return openingsOf(matter, on).map(({ letter, openingOn, after }) => {
    const lastDay = lastOpenDay(addDays(openingOn, -1))
    const reserve = openDaysBefore(openingOn, courtDays)
    const own = cutOff(matter, after, openingOn)
    const safeOn = own !== null && own < reserve ? own : reserve
    return {
      id: `withdrawal-${letter.id}`,
      title: '任意売却の決済と競売の取下げ',
      day: dayFinding(openingOn, lastDay, reserve, courtDays, own),
      safeOn,
      kind: 'statute',
      lost: '開札の後は、落札した人の同意がないと競売を取り下げられません。',
      passed: lastDay < on,
      holidays: 'open-day-before',
      evidence: [
        '期間入札の通知（開札期日の分かるもの）',
        '債権者と役所の全員の同意（配分表）',
        '売買契約書',
        '競売の取下書と、差押えの解除の書類',
      ],
      dates: [
        { id: 'statutory', title: '取下げが間に合う最後の日（開札の前の開庁日）', on: lastDay },
        { id: 'safe', title: `余裕をみた日（${courtDays}開庁日前）`, on: reserve },
        { id: 'creditor', title: '債権者が決めた締切', on: own },
      ],
    }
  })
}

interface Opening {
  readonly letter: Letter
  readonly openingOn: Day
  /** The opening of the round before; null for the first. */
  readonly after: Day | null
}

/** The rounds of bids whose opening is printed and within the known calendar. */
function openingsOf(matter: Matter, on: Day): readonly Opening[] {
  const notices = bidNotices(standing(matter, on).letters)
  return notices.flatMap((letter, index) => {
    const { openingOn } = letter
    if (!isKnown(openingOn) || openingOn > holidaysReckonedUntil) return []
    const earlier = notices.slice(0, index).map((notice) => notice.openingOn)
    const after = earlier.filter(isKnown).findLast((day) => day < openingOn) ?? null
    return [{ letter, openingOn, after }]
  })
}

/** 債権者の締切. The earliest one that a creditor has told for this round: after the opening before it, and before its own. */
function cutOff(matter: Matter, after: Day | null, openingOn: Day): Day | null {
  const told = (matter.loans ?? []).flatMap(({ withdrawalBy }) => (isKnown(withdrawalBy) ? withdrawalBy : []))
  return told.filter((day) => day < openingOn && (after === null || day > after)).toSorted()[0] ?? null
}

function dayFinding(openingOn: Day, lastDay: Day, safeOn: Day, courtDays: number, own: Day | null): Finding<Day> {
  const facts = { openDate: openingOn, paymentDate: null, otherSeizingCreditorContinues: false }
  return findingOf(
    {
      ...{ rule: 'auction-withdrawal-day', title: '競売の取下げが間に合う最後の日', value: lastDay },
      ...{ on: null, version: null, checked: null, confidence: 'several', citations: [cite('民事執行法', '76条')] },
    },
    {
      steps: () => [
        step('開札期日', openingOn),
        step('開札の前の、裁判所が開いている日', lastDay),
        step(`安全な日（${courtDays}開庁日前）`, safeOn),
        ...(own === null ? [] : [step('債権者から聞いた締切', own)]),
      ],
      notes: () => [
        note(
          'practice',
          '条文は「買受けの申出の後」は同意が要るとします。開札までは債権者だけで取り下げられるのが実務です。',
        ),
        own === null
          ? note(
              'practice',
              '債権者が自分で決めた締切（開札の1〜14日前）があることが多いので、債権者に聞いてください。',
            )
          : note(
              'practice',
              '債権者の締切は法律の期限ではありません。過ぎたときも、開札の前なら頼めることがあります。',
            ),
      ],
      from: () => [auctionWithdrawal({ on: lastDay, ...facts }), auctionWithdrawal({ on: openingOn, ...facts })],
    },
  )
}

/** What does not fit: a creditor's day on or after the opening, a withdrawal once the buyer has paid, and a notice without its opening. */
export function withdrawalProblems(matter: Matter, on: Day): readonly Problem[] {
  const letters = matter.letters ?? []
  const notices = bidNotices(standing(matter, on).letters)
  const last = notices
    .map(({ openingOn }) => openingOn)
    .filter(isKnown)
    .at(-1)
  const late = (matter.loans ?? []).flatMap(({ withdrawalBy }, index): readonly Problem[] => {
    if (!isKnown(withdrawalBy) || last === undefined || withdrawalBy < last) return []
    const notice = letters.findIndex(({ openingOn }) => openingOn === last)
    return [
      {
        kind: 'contradiction',
        paths: [`loans[${index}].withdrawalBy`, `letters[${notice}].openingOn`],
        message: `債権者の締切（${dayWords(withdrawalBy)}）が、開札期日（${dayWords(last)}）より前ではありません。開札の後は債権者だけでは取り下げられません。日付を確かめてください。`,
      },
    ]
  })
  const undated = letters.flatMap((letter, index): readonly Problem[] =>
    notices.includes(letter) && !isKnown(letter.openingOn)
      ? [{ kind: 'missing', path: `letters[${index}].openingOn`, why: '競売の取下げが間に合う最後の日を知るため' }]
      : [],
  )
  return [...late, ...undated, ...afterHandingOver(matter, on)]
}

/** 民事執行法83条: a delivery order or an eviction shows that the buyer has paid; nobody can withdraw the auction any more. */
function afterHandingOver(matter: Matter, on: Day): readonly Problem[] {
  const last = withdrawnOn(matter, on)
  const withdrawal = (matter.events ?? []).findIndex(({ kind, on: day }) => kind === 'withdrawal' && day === last)
  const letters = (matter.letters ?? []).flatMap((letter, index) =>
    letter.kind === 'delivery-order' || letter.kind === 'eviction-call'
      ? [{ path: `letters[${index}]`, day: cameOn(letter) }]
      : [],
  )
  const events = (matter.events ?? []).flatMap(({ kind, on: day }, index) =>
    kind === 'deliveryOrder' ? [{ path: `events[${index}]`, day }] : [],
  )
  return [...letters, ...events].flatMap(({ path, day }): readonly Problem[] => {
    if (last === null || day === null || day > last) return []
    const message = `競売の取下げ（${dayWords(last)}）が、家の明渡しを求められた日（${dayWords(day)}）より後です。買受人が代金を納めた後は、競売を取り下げられません。日付を確かめてください。`
    return [{ kind: 'contradiction', paths: [`events[${withdrawal}]`, path], message }]
  })
}
