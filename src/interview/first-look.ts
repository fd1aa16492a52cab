import { mayBeSubrogated } from '#assessment/debts/creditor.ts'
import { isKnown } from '#assessment/known.ts'
import type { NextStep, NextStepId } from '#assessment/next-steps.ts'
import type { Asker } from '#assessment/people/asker.ts'
import type { Plan } from '#assessment/plan.ts'
import { cameOn, standing } from '#assessment/road/happenings.ts'
import type { LastDay } from '#assessment/road/last-days.ts'
import type { Stage, StageId } from '#assessment/road/stage.ts'
import type { NotToSell } from '#assessment/ways/not-to-sell.ts'
import { daysBetween } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import type { Finding } from '#law/finding.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import type { Letter, Matter } from '#matter/matter.ts'
import type { FirstDayKey } from './first-answers.ts'
import { dayFields, publicSaleFields } from './first-questions.table.ts'
import { type FirstWay, firstWaysFor } from './first-ways.ts'
import { type Helpers, helpersFor } from './helpers.ts'
import { decidingLetter } from './letter-days.table.ts'
import { limitationComesFirst } from './limitation-first.ts'
import { type MustPayId, mustPay } from './must-pay.ts'
import { situationsOf } from './situations.ts'
import { stageWords } from './stage-words.table.ts'

/** 最初の見通し. What somebody is told at once: where I am, until when, what to do first, whom to call, and which ways matter now. */
export interface FirstLook {
  readonly stage: Finding<Stage>
  /** Who asks: what binds him comes before all else. */
  readonly asker: Asker
  /** One sentence or two on the stage. */
  readonly words: string
  readonly deadline: NearestDeadline | null
  /** What would tell a deadline that is not known yet; empty where nothing more is to be asked for. */
  readonly asks: readonly string[]
  /** 「払わないといけませんか」: which answer fits; null where neither an old debt nor a paper of a court asks for one. */
  readonly mustPay: MustPayId | null
  /** The safest step first; with the limitation check, the step that waits behind it. At most two. */
  readonly steps: readonly NextStep[]
  readonly helpers: Helpers
  readonly ways: readonly FirstWay[]
  readonly notToSell: readonly Finding<NotToSell>[]
}

/** いちばん近い期限. */
export interface NearestDeadline {
  readonly last: LastDay
  /** Until the last day; 0 for today. */
  readonly daysLeft: number
  /** Until the safe day; null where that has passed. */
  readonly safeDaysLeft: number | null
  /** Whether it is the day by which a guarantor is asked to pay: no answer is due then, but advice is. */
  readonly asksToPay: boolean
}

/** 最初の見通しを作る. From a matter and its plan; it finds nothing of its own but what is shown first. */
export function firstLook(matter: Matter, plan: Plan): FirstLook {
  const isDoubtful = limitationComesFirst(matter, plan)
  const deadline = nearest(matter, plan)
  return {
    stage: plan.stage,
    asker: plan.asker,
    words: stageWords[plan.stage.value.id],
    deadline,
    asks: asksFor(matter, plan, deadline),
    mustPay: mustPay(matter, plan, isDoubtful),
    steps: stepsOf(matter, plan, isDoubtful),
    helpers: helpersFor(situationsOf(matter, plan)),
    ways: firstWaysFor(plan, isDoubtful),
    notToSell: plan.notToSell,
  }
}

/** Days that law or a letter fixes; what practice lets expect is no deadline. */
function nearest({ letters }: Matter, { lastDays, on }: Plan): NearestDeadline | null {
  const last = lastDays.find(({ basis, passed }) => basis !== 'expected' && !passed)
  if (last === undefined) return null
  const safe = daysBetween(on, last.safeOn)
  const asksToPay = (letters ?? []).some(({ id, kind }) => kind === 'guarantee-demand' && last.id === `letter-${id}`)
  return { last, daysLeft: daysBetween(on, last.day.value), safeDaysLeft: safe < 0 ? null : safe, asksToPay }
}

/** 消滅時効の確認 stands before every step that pays, signs or calls; only an heir's choice comes before it. */
function stepsOf(matter: Matter, plan: Plan, isDoubtful: boolean): readonly NextStep[] {
  const steps = withPapers(matter, plan)
  if (!isDoubtful || steps.some(({ id }) => id === 'check-limitation')) return first(steps)
  const at = steps[0]?.id === 'decide-inheritance' ? 1 : 0
  const by = steps[at]?.id === 'answer-court' ? steps[at].by : null
  return first([...steps.slice(0, at), { id: 'check-limitation', by }, ...steps.slice(at)])
}

/** 何の借金か分からない書類. A court's paper asks for its step even where neither its day nor its debt is told yet. */
const paperSteps: Partial<Readonly<Record<LetterKind, NextStepId>>> = {
  'payment-order': 'answer-court',
  'provisional-payment-order': 'answer-court',
  complaint: 'answer-court',
  judgment: 'answer-court',
  'claim-seizure-order': 'ask-range-change',
}

function withPapers(matter: Matter, { nextSteps, stage, on }: Plan): readonly NextStep[] {
  const ids = standing(matter, on).letters.flatMap((letter) => {
    const step = paperSteps[letter.kind]
    // Where the day of a paper or the stage is told, the plan knows its steps already.
    const isPlans = step === 'answer-court' ? cameOn(letter) !== null : stage.value.id !== 'unknown'
    return step === undefined || isPlans || nextSteps.some(({ id }) => id === step) ? [] : [step]
  })
  const added = [...new Set(ids)].map((id): NextStep => ({ id, by: null }))
  const at = nextSteps.findIndex(({ id }) => !beforePapers.includes(id))
  const split = at < 0 ? nextSteps.length : at
  return [...nextSteps.slice(0, split), ...added, ...nextSteps.slice(split)]
}

const beforePapers: readonly NextStepId[] = ['decide-inheritance', 'check-limitation', 'answer-court']

/** One step; what must not wait behind a check is told with it. */
function first(steps: readonly NextStep[]): readonly NextStep[] {
  const isCheck = steps[0]?.id === 'check-limitation' || steps[0]?.id === 'decide-inheritance'
  return steps.slice(0, isCheck ? 2 : 1)
}

/** 期限が分からないときの言葉. What is said where no day is set yet, or which one is missing. */
export const askWords = {
  nothingYet: 'いま、日の決まった期限は見つかっていません。新しい手紙が届いたら、名前と、書かれた日を入れてください。',
  openingUnset:
    '開札の日は、まだ決まっていません。期間入札の通知が届いたら、すぐに書かれた日を入れてください。売れる最後の日を数えられます。',
  subrogationUnknown:
    '保証会社が代わりに払った日（代位弁済の日）が分かると、個人再生で家を残す申立ての期限を数えられます。',
} as const

/** What would tell a deadline: days that the letter which decides still lacks, the guarantor's day, the opening of the bids. */
function asksFor(matter: Matter, plan: Plan, deadline: NearestDeadline | null): readonly string[] {
  const { id } = plan.stage.value
  const ofLetter = letterAsk(matter, plan)
  const isGuarantorsDayOpen = (matter.loans ?? []).some(
    (loan) => !isKnown(loan.subrogatedOn) && mayBeSubrogated(loan) !== false,
  )
  const asks = [
    ...(ofLetter === null ? [] : [ofLetter]),
    ...(afterGuarantor.includes(id) && isGuarantorsDayOpen && ofLetter?.includes('代位弁済') !== true
      ? [askWords.subrogationUnknown]
      : []),
    ...(id === 'auction-opened' || id === 'inspected' ? [askWords.openingUnset] : []),
  ]
  const passed = deadline === null ? passedWords(plan) : null
  if (passed !== null) return [passed, ...asks]
  if (asks.length > 0 || deadline !== null) return asks
  return [id === 'unknown' ? stageWords.unknown : askWords.nothingYet]
}

/** For so many days after it a day that has passed is told: what follows from it may still be on its way. */
const recentDays = 60

/** 過ぎた期限. The one that passed last is not silent: how long ago, and what is lost or may still be done. */
function passedWords({ lastDays, on }: Plan): string | null {
  const passed = lastDays.findLast(
    ({ basis, passed: isPassed, day }) => basis !== 'expected' && isPassed && daysBetween(day.value, on) <= recentDays,
  )
  if (passed === undefined) return null
  const { title, day, lost } = passed
  return `「${title}」の日（${dayWords(day.value)}）から、${daysBetween(day.value, on)}日たちました。${lost}いまできることを、今日のうちに弁護士か法テラス（0570-078374）に聞いてください。`
}

/** Stages before which a guarantor has usually paid, and at which its six months may still run. */
const afterGuarantor: readonly StageId[] = ['subrogated', 'auction-opened', 'inspected', 'bidding-fixed']

function letterAsk(matter: Matter, plan: Plan): string | null {
  const { letters } = standing(matter, plan.on)
  const row = decidingLetter(letters.map(({ kind }) => kind))
  const letter = letters.find(({ kind }) => kind === row?.kind)
  if (row === null || letter === undefined) return null
  const all: readonly FirstDayKey[] = ['receivedOn', ...row.printed]
  const keys = all.filter((key) => !hasDay(matter, letter, key))
  const names = keys.map((key) => `「${labelOf(letter, key)}」`).join('と')
  return keys.length === 0 ? null : `「${letterKinds[letter.kind].title}」の${names}が分かると、期限を数えられます。`
}

function labelOf({ kind }: Letter, key: FirstDayKey): string {
  const own = kind === 'tax-sale-notice' ? publicSaleFields[key] : undefined
  return (own ?? dayFields[key]).label
}

function hasDay({ loans }: Matter, letter: Letter, key: FirstDayKey): boolean {
  if (key === 'subrogatedOn' || key === 'acceleratedOn') return (loans ?? []).some((loan) => isKnown(loan[key]))
  return isKnown(letter[key])
}
