import { addDays, type Day } from '#base/day.ts'
import { holidaysReckonedUntil, lastOpenDay, nextOpenDay } from '#base/holiday.ts'
import { objectionPeriods, objectionPeriodsChecked } from '#law/court/objection-periods.table.ts'
import { type Finding, findingOf, note, reckon, step } from '#law/finding.ts'
import { rehabRewindDeadline } from '#law/rehabilitation/rehab-rewind-deadline.ts'
import { cite } from '#law/sources.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import type { Letter, Loan, Matter } from '#matter/matter.ts'
import { standing } from './happenings.ts'
import { isKnown } from './known.ts'
import { settingsOf } from './settings.ts'
import { homeIsGone, type Stage } from './stage.ts'

/** 期限. A last day, what it is for, and what is lost after it. */
export interface Deadline {
  readonly id: string
  readonly title: string
  readonly day: Finding<Day>
  /** The day by which it is safe: earlier where the last day is closed, or where a paper must still reach somebody. */
  readonly safeOn: Day
  /** `statute`: law fixes it. `printed`: it stands on a letter. */
  readonly kind: 'statute' | 'printed'
  readonly lost: string
  readonly passed: boolean
}

/** The last days that law or a letter fixes, the nearest first. */
export function deadlines(matter: Matter, stage: Stage, on: Day): readonly Deadline[] {
  const { letters } = standing(matter, on)
  const all = [
    ...rewind(matter, stage, on),
    ...withdrawal(letters, settingsOf(matter).withdrawalCourtDays, on),
    ...objections(letters, on),
    ...printed(letters, on),
  ]
  return [...all].sort((a, b) => (a.day.value < b.day.value ? -1 : a.day.value > b.day.value ? 1 : 0))
}

/** 民事再生法196条3号. Only a loan for the home can be put back. */
const isForHome = ({ purpose }: Loan) => purpose !== 'business' && purpose !== 'other'

/** 巻戻し. Six months from the guarantor's payment; of no use once the home is sold. */
function rewind(matter: Matter, stage: Stage, on: Day): readonly Deadline[] {
  return (matter.loans ?? []).filter(isForHome).flatMap((loan) => {
    const { subrogatedOn } = loan
    if (homeIsGone(stage) || !isKnown(subrogatedOn) || subrogatedOn > on) return []
    const rule = rehabRewindDeadline({ subrogationPaidInFull: subrogatedOn })
    const { lastFilingDay, safeDay } = rule.value
    const day = reckon(
      'rewind',
      '個人再生（住宅資金特別条項）で家を残すための申立ての期限',
      lastFilingDay,
      [rule],
      () => [
        step('代位弁済の日', subrogatedOn),
        step('6か月の期間の末日（休日でも延びない）', lastFilingDay),
        step('安全な日（その前の平日）', safeDay ?? lastFilingDay),
      ],
    )
    return [
      {
        ...{ id: `rewind-${loan.id}`, title: '個人再生で家を残す申立て（巻戻し）', day, kind: 'statute' },
        safeOn: safeDay ?? lastFilingDay,
        lost: 'この日を過ぎると、個人再生で住宅ローンを元に戻して家を残すことができなくなります。',
        passed: lastFilingDay < on,
      },
    ] as const
  })
}

/** 取下げ. Before the bids are opened the creditor alone can withdraw; the paper should be there on the court day before. */
function withdrawal(letters: readonly Letter[], courtDays: number, on: Day): readonly Deadline[] {
  return letters.flatMap(({ id, openingOn, kind }) => {
    if (kind !== 'bid-period-notice' || !isKnown(openingOn) || openingOn > holidaysReckonedUntil) return []
    const lastDay = lastOpenDay(addDays(openingOn, -1))
    const safeOn = courtDaysBefore(openingOn, courtDays)
    const day = findingOf(
      {
        ...{ rule: 'auction-withdrawal-day', title: '競売の取下げが間に合う最後の日', value: lastDay },
        ...{
          on: null,
          version: null,
          checked: null,
          confidence: 'several',
          citations: [cite('民事執行法', '76条')],
        },
      },
      {
        steps: () => [
          step('開札期日', openingOn),
          step('開札の前の、裁判所が開いている日', lastDay),
          step(`安全な日（${courtDays}開庁日前）`, safeOn),
        ],
        notes: () => [
          note(
            'practice',
            '条文は「買受けの申出の後」は同意が要るとします。開札までは債権者だけで取り下げられるのが実務です。',
          ),
          note('practice', '債権者が自分で決めた締切（開札の1〜14日前）があることが多いので、債権者に聞いてください。'),
        ],
        from: () => [],
      },
    )
    return [
      {
        ...{ id: `withdrawal-${id}`, title: '任意売却の決済と競売の取下げ', day, safeOn, kind: 'statute' },
        lost: '開札の後は、落札した人の同意がないと競売を取り下げられません。',
        passed: lastDay < on,
      },
    ] as const
  })
}

/** The day that many open court days before another. */
function courtDaysBefore(on: Day, courtDays: number): Day {
  let day = on
  for (let count = 0; count < courtDays; count += 1) day = lastOpenDay(addDays(day, -1))
  return day
}

/** 不服申立て. Papers of the court that must be answered within a fixed time of their receipt. */
function objections(letters: readonly Letter[], on: Day): readonly Deadline[] {
  return letters.flatMap((letter) => {
    const period = objectionPeriods.find(({ letter: kind }) => kind === letter.kind)
    if (period === undefined || !isKnown(letter.receivedOn)) return []
    const { receivedOn } = letter
    const { title, days, citations } = period
    const uncorrected = addDays(receivedOn, days)
    if (uncorrected > lastReckoned) return []
    const lastDay = nextOpenDay(uncorrected)
    const day = findingOf(
      {
        ...{ rule: 'objection-period', title: `${title}の期限`, value: lastDay, on: null, version: null },
        ...{
          checked: objectionPeriodsChecked,
          confidence: 'official',
          citations: [...citations, cite('民事訴訟法', '95条3項')],
        },
      },
      {
        steps: () => [
          step('受け取った日（数えない）', receivedOn),
          step('期間', days, 'days'),
          step('期間の末日', uncorrected),
          step('末日が休みの日なら、次の開庁日', lastDay),
        ],
        notes: () => [note('caution', '裁判所に届く日が期限です。郵送の日ではありません。')],
        from: () => [],
      },
    )
    const lost = letter.kind === 'payment-order' ? `${period.lost}${lateObjection}` : period.lost
    return [
      {
        ...{ id: `objection-${letter.id}`, title, day, kind: 'statute' },
        safeOn: lastOpenDay(uncorrected),
        lost,
        passed: lastDay < on,
      },
    ] as const
  })
}

/** 民訴法391条1項ただし書. */
const lateObjection = '過ぎても、仮執行宣言が付く前に届けば異議は認められます。'

/** A last day on a closed day moves to the next open one, which must be one that can be reckoned. */
const lastReckoned = addDays(holidaysReckonedUntil, -7)

const calledIn = '分割で払う権利（期限の利益）を失い、全額を一括で請求されることがあります。'

/** What may follow when the day on a letter passes. */
const lostBy: Partial<Record<LetterKind, string>> = {
  'formal-demand': calledIn,
  'acceleration-warning': calledIn,
  'full-repayment-demand': calledIn,
  'subrogation-warning': '保証会社が代わりに払い、保証会社から一括で請求されることがあります。',
  'voluntary-sale-form': '売るための期間がもらえず、競売の申立てに進むことがあります。',
  'auction-warning': '競売を申し立てられることがあります。',
  complaint: '答弁書を出さないと、相手の言い分どおりの判決になることがあります。',
}

function printed(letters: readonly Letter[], on: Day): readonly Deadline[] {
  return letters.flatMap((letter) => {
    const { deadlineOn } = letter
    if (!isKnown(deadlineOn)) return []
    const { title } = letterKinds[letter.kind]
    const day = reckon('printed-deadline', `「${title}」に書かれた期限`, deadlineOn, [], () => [
      step(`手紙「${title}」に書かれた日`, deadlineOn),
    ])
    return [
      {
        ...{ id: `letter-${letter.id}`, title: `「${title}」に書かれた期限`, day, kind: 'printed' },
        safeOn: deadlineOn,
        lost: lostBy[letter.kind] ?? '手紙に書かれた次の手続に進むことがあります。',
        passed: deadlineOn < on,
      },
    ] as const
  })
}
