import { isKnown } from '#assessment/known.ts'
import type { Day } from '#base/day.ts'
import { objectionPeriods } from '#law/court/objection-periods.table.ts'
import { postedBy, postNote, postStep } from '#law/court/posted-papers.ts'
import { reckon, step } from '#law/finding.ts'
import { rehabRewindDeadline } from '#law/rehabilitation/rehab-rewind-deadline.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import type { Letter, Loan, Matter } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { courtDeadlines, courtProblems } from './court-deadlines.ts'
import type { Deadline } from './deadline.ts'
import { cameOn, standing } from './happenings.ts'
import { homeIsGone, type Stage } from './stage.ts'
import { withdrawalProblems, withdrawals } from './withdrawal.ts'

/** The last days that law or a letter fixes, the nearest first. */
export function deadlines(matter: Matter, stage: Stage, on: Day): readonly Deadline[] {
  const { letters } = standing(matter, on)
  const all = [
    ...rewind(matter, stage, on),
    // What is sold already needs no sale before the bids.
    ...(homeIsGone(stage) ? [] : withdrawals(matter, on)),
    ...courtDeadlines(matter, on),
    ...taxSales(letters, on),
    ...printed(letters, on),
  ]
  // By name within a day, so that the place of a letter in the file changes nothing.
  const key = ({ day, id }: Deadline) => `${day.value} ${id}`
  return all.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** 期限の疑問. Days that are wanted for a deadline, and days that contradict each other. */
export function deadlineProblems(matter: Matter, on: Day): readonly Problem[] {
  return [...withdrawalProblems(matter, on), ...courtProblems(matter, on)]
}

/** 民事再生法196条3号. Only a loan for the home can be put back. */
const isForHome = ({ purpose }: Loan) => purpose !== 'business' && purpose !== 'other'

/** 巻戻し. Six months from the guarantor's payment; of no use once the home is sold. */
function rewind(matter: Matter, stage: Stage, on: Day): readonly Deadline[] {
  return (matter.loans ?? []).filter(isForHome).flatMap((loan): readonly Deadline[] => {
    const { subrogatedOn } = loan
    if (homeIsGone(stage) || !isKnown(subrogatedOn) || subrogatedOn > on) return []
    const rule = rehabRewindDeadline({ subrogationPaidInFull: subrogatedOn })
    const { lastFilingDay, safeDay } = rule.value
    const title = '個人再生（住宅資金特別条項）で家を残すための申立ての期限'
    const day = reckon('rewind', title, lastFilingDay, [rule], () => [
      step('代位弁済の日', subrogatedOn),
      step('6か月の期間の末日（休日でも延びない）', lastFilingDay),
      step('安全な日（その前の平日）', safeDay ?? lastFilingDay),
    ])
    return [
      {
        ...{ id: `rewind-${loan.id}`, title: '個人再生で家を残す申立て（巻戻し）', day, kind: 'statute' },
        safeOn: safeDay ?? lastFilingDay,
        lost: 'この日を過ぎると、個人再生で住宅ローンを元に戻して家を残すことができなくなります。',
        passed: lastFilingDay < on,
        holidays: 'not-moved',
        evidence: [
          '代位弁済通知（払った日の分かるもの）',
          '登記事項証明書',
          '家計の表と、収入の分かる書類',
          '債権者の一覧',
        ],
        dates: [],
      },
    ]
  })
}

/** 公売. Until the office decides on the sale, paying the whole tax ends it. */
function taxSales(letters: readonly Letter[], on: Day): readonly Deadline[] {
  return letters.flatMap((letter): readonly Deadline[] => {
    const { kind, openingOn, deadlineOn, saleDecisionOn } = letter
    const last = saleDecisionOn ?? openingOn ?? deadlineOn
    if (kind !== 'tax-sale-notice' || !isKnown(last)) return []
    const title = '公売を止めるために税を払う・任意売却を済ませる'
    const day = reckon('public-sale-day', title, last, [], () => [
      step(isKnown(saleDecisionOn) ? '通知に書かれた売却決定の日' : '通知に書かれた公売の日', last),
    ])
    const before = openingOn ?? deadlineOn ?? last
    return [
      {
        ...{ id: `public-sale-${letter.id}`, title, day, kind: 'printed' },
        safeOn: before < last ? before : last,
        lost: '売却決定の後に買う人が代金を払うと、家の持ち主が変わります。',
        passed: last < on,
        holidays: 'as-printed',
        evidence: ['公売の通知', '税の残高の分かるもの', '納付書、または差押えの解除の書類'],
        dates: [],
      },
    ]
  })
}

const calledIn = '分割で払う権利（期限の利益）を失い、全額を一括で請求されることがあります。'

/** What may follow when the day on a letter passes. */
const lostBy: Partial<Record<LetterKind, string>> = {
  'formal-demand': calledIn,
  'acceleration-warning': calledIn,
  'full-repayment-demand': calledIn,
  'subrogation-warning': '保証会社が代わりに払い、保証会社から一括で請求されることがあります。',
  'voluntary-sale-form': '売るための期間がもらえず、競売の申立てに進むことがあります。',
  'auction-warning': '競売を申し立てられることがあります。',
  'eviction-call': '執行官が荷物を運び出すことがあります（断行）。',
  complaint: '答弁書を出さないと、相手の言い分どおりの判決になることがあります。',
}

/** 裁判所に返事の届かなければならない書類. By the printed day the answer must have reached the court. */
const answeredInCourt: readonly LetterKind[] = [
  'complaint',
  'sale-permission',
  ...objectionPeriods.map(({ letter }) => letter),
]

function printed(letters: readonly Letter[], on: Day): readonly Deadline[] {
  return letters.flatMap((letter): readonly Deadline[] => {
    const { deadlineOn } = letter
    if (!isKnown(deadlineOn) || letter.kind === 'tax-sale-notice') return []
    const { title } = letterKinds[letter.kind]
    const isPosted = answeredInCourt.includes(letter.kind)
    const safeOn = isPosted ? postedBy(deadlineOn, cameOn(letter)) : deadlineOn
    const day = reckon(
      ...(['printed-deadline', `「${title}」に書かれた期限`, deadlineOn, []] as const),
      () => [step(`手紙「${title}」に書かれた日`, deadlineOn), ...(isPosted ? [postStep(safeOn)] : [])],
      () => (isPosted ? [postNote] : []),
    )
    return [
      {
        ...{ id: `letter-${letter.id}`, title: `「${title}」に書かれた期限`, day, kind: 'printed' },
        safeOn,
        lost: lostBy[letter.kind] ?? '手紙に書かれた次の手続に進むことがあります。',
        passed: deadlineOn < on,
        holidays: 'as-printed',
        evidence: [`「${title}」と、その封筒`, '返事や支払いの控え'],
        dates: [],
      },
    ]
  })
}
