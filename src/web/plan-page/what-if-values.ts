import { budgetOf } from '#assessment/budget/budget.ts'
import type { Plan } from '#assessment/plan.ts'
import { homeForSale, scenarioOf } from '#assessment/sale/home.ts'
import { settingsOf } from '#assessment/settings.ts'
import { addToMonth, type Day, dayInMonth, type Month, monthOf, monthsBetween, parts } from '#base/day.ts'
import { type Yen, yen } from '#base/yen.ts'
import type { Matter } from '#matter/matter.ts'
import { withFact } from '#matter/with-fact.ts'
import { type Draft, emptyDraft, readDraft } from '#web/parts/draft.ts'
import { monthWordsIn, yenWordsIn } from '#web/words/format.ts'
import type { Language } from '#web/words/words.ts'

/** 試す値. What is tried in place of what the plan takes; null where it is left as it is. */
export interface WhatIf {
  readonly price: Yen | null
  readonly monthly: Yen | null
  readonly closingOn: Day | null
}

export type WhatIfField = 'price' | 'monthly' | 'month'

/** 試す欄の書きかけ. */
export type WhatIfDrafts = Readonly<Record<WhatIfField, Draft>>

export const noDrafts: WhatIfDrafts = { price: emptyDraft, monthly: emptyDraft, month: emptyDraft }

/** 試す値の土台. What the plan takes now, and between which ends the sliders run; null where nothing tells. */
export interface WhatIfBase {
  readonly price: Yen | null
  readonly monthly: Yen
  readonly closingOn: Day
  readonly prices: Span | null
  readonly monthlies: Span
  /** In months from this one. */
  readonly months: Span
}

/** つまみの端. */
export interface Span {
  readonly low: number
  readonly high: number
  readonly step: number
}

const priceStep = 100_000
const monthlyStep = 1_000
/** The slider shows two years; typed months may go beyond, up to ten. */
const [monthsShown, mostMonths] = [24, 120]
const leastMost = 100_000

/** 土台を読む. From a fifth below the lowest market value to a fifth above the highest, and always what the plan takes now. */
export function whatIfBase(matter: Matter, plan: Plan, today: Day): WhatIfBase {
  const price = plan.voluntarySale?.price ?? scenarioOf(matter)?.voluntarySale?.price ?? null
  const closingOn = plan.voluntarySale?.closingOn ?? scenarioOf(matter)?.voluntarySale?.closingOn ?? today
  const amounts = settingsOf(matter).instalments.toSorted((one, other) => one - other)
  const monthly = amounts[Math.floor((amounts.length - 1) / 2)] ?? yen(monthlyStep)
  const surplus = budgetOf(matter, today).found?.usual.surplus?.value ?? 0
  const mostMonthly = Math.max(leastMost, 2 * monthly, surplus)
  return {
    ...{ price, monthly, closingOn: closingOn < today ? today : closingOn },
    prices: pricesOf(matter, price, today),
    monthlies: { low: monthlyStep, high: up(mostMonthly, monthlyStep), step: monthlyStep },
    months: { low: 0, high: Math.max(monthsShown, monthsBetween(monthOf(today), monthOf(closingOn))), step: 1 },
  }
}

function pricesOf(matter: Matter, price: Yen | null, on: Day): Span | null {
  const values = (homeForSale({ matter, on }).found?.properties ?? []).map(({ marketValue }) => marketValue ?? null)
  const known = values.filter((value) => value !== null)
  const isWhole = known.length > 0 && known.length === values.length
  const sum = (key: 'low' | 'high') => known.reduce((total, value) => total + value[key], 0)
  const [low, high] = isWhole ? [sum('low'), sum('high')] : [price, price]
  if (low === null || high === null) return null
  const least = Math.min((low * 4) / 5, price ?? low)
  const most = Math.max((high * 6) / 5, price ?? high)
  return { low: down(least, priceStep), high: up(most, priceStep), step: priceStep }
}

const down = (value: number, step: number) => Math.floor(value / step) * step
const up = (value: number, step: number) => Math.ceil(value / step) * step

/** 欄の誤り. What keeps a typed value from being tried; null where nothing does, or where the field says so itself. */
export type WhatIfProblem = 'fewer' | 'past' | 'tooFar' | null

/** 欄を読む. A field that is empty, unclear or cannot be tried leaves the plan as it is. */
export function readWhatIf(
  drafts: WhatIfDrafts,
  base: WhatIfBase,
  today: Day,
): { readonly values: WhatIf; readonly problems: Readonly<Record<WhatIfField, WhatIfProblem>> } {
  const price = amountIn(drafts.price, today)
  const monthly = amountIn(drafts.monthly, today)
  const month = monthIn(drafts.month, today)
  const ahead = month === null ? 0 : monthsBetween(monthOf(today), month)
  const ofMonth = ahead < 0 ? 'past' : ahead > mostMonths ? 'tooFar' : null
  return {
    values: {
      price: price === 0 ? null : price,
      monthly: monthly === 0 ? null : monthly,
      closingOn: month === null || ofMonth !== null ? null : closingIn(month, base, today),
    },
    problems: { price: price === 0 ? 'fewer' : null, monthly: monthly === 0 ? 'fewer' : null, month: ofMonth },
  }
}

const amountField = { kind: 'amount', label: '', isSingle: true } as const
const monthField = { kind: 'month', label: '' } as const

function amountIn(draft: Draft, today: Day): Yen | null {
  const read = readDraft(amountField, draft, today)
  return read.kind === 'amount' ? read.low : null
}

function monthIn(draft: Draft, today: Day): Month | null {
  const read = readDraft(monthField, draft, today)
  return read.kind === 'month' ? read.month : null
}

/** The same day of that month, and never before today. */
function closingIn(month: Month, { closingOn }: WhatIfBase, today: Day): Day {
  const on = dayInMonth(month, parts(closingOn).date)
  return on < today ? today : on
}

/** つまみの位置. Where a slider stands: at what is tried, else at what the plan takes. */
export function sliderAt(
  field: WhatIfField,
  { price, monthly, closingOn }: WhatIf,
  base: WhatIfBase,
  today: Day,
): number {
  switch (field) {
    case 'price':
      return price ?? base.price ?? base.prices?.low ?? 0
    case 'monthly':
      return monthly ?? base.monthly
    case 'month':
      return monthsBetween(monthOf(today), monthOf(closingOn ?? base.closingOn))
  }
}

/** つまみを動かす. What then stands in the field, as if it had been typed. */
export function movedTo(field: WhatIfField, at: number, today: Day, language: Language): Draft {
  if (field !== 'month') return { text: yenWordsIn(language, at), chosen: null }
  return { text: monthWordsIn(language, addToMonth(monthOf(today), at)), chosen: null }
}

const sale = 'scenarios[0].voluntarySale'

/** 試した値を入れた案件. The matter as if it were so; a mediation and a contract come no later than the closing. */
export function withWhatIf(matter: Matter, { price, monthly, closingOn }: WhatIf): Matter {
  const priced = price === null ? matter : withFact(matter, `${sale}.price`, price)
  const paid = monthly === null ? priced : withFact(priced, 'settings.instalments', [monthly])
  if (closingOn === null) return paid
  const { contractOn, mediationContractOn } = scenarioOf(matter)?.voluntarySale ?? {}
  const days = { closingOn, contractOn: earlier(contractOn, closingOn) } as const
  const mediated = earlier(mediationContractOn, days.contractOn ?? closingOn)
  const all = { ...days, mediationContractOn: mediated }
  const told = Object.entries(all).flatMap(([field, on]) => (on === null ? [] : [[field, on] as const]))
  return told.reduce((changed, [field, on]) => withFact(changed, `${sale}.${field}`, on), paid)
}

function earlier(on: Day | null | undefined, limit: Day): Day | null {
  if (on === null || on === undefined) return null
  return on < limit ? on : limit
}
