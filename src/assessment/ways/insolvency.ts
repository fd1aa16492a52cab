import { homeIsGone } from '#assessment/road/stage.ts'
import type { Day } from '#base/day.ts'
import { least, subtract, type Yen } from '#base/yen.ts'
import { creditInformationRetention } from '#law/credit/credit-information-retention.ts'
import { debtForgivenessTax } from '#law/debt/debt-forgiveness-tax.ts'
import type { Finding } from '#law/finding.ts'
import { isSoldBy } from '#matter/sold-home.ts'
import { creditAfter } from './common.ts'
import { principalOf } from './filer.ts'
import { claimedOf, effects, type WordsFor } from './household-room.ts'
import { hurtfulActs } from './hurtful-acts.ts'
import { limitationGate } from './limitation-gate.ts'
import { acknowledgementWarning, giftWarning, preferenceWarning } from './warnings.ts'
import type { CreditRecord, PersonEffect, TaxEffect, WayContext, WayHome } from './way.ts'

/** 先に時効を. A claim that may be complete comes before every payment and every promise. */
export function limitationFirst(context: WayContext): readonly string[] {
  const loans = (context.matter.loans ?? []).map(({ id }) => id)
  const others = (context.matter.otherDebts ?? []).map(({ id }) => id)
  return [...(limitationGate(context, [...loans, ...others])?.reasons ?? []), acknowledgementWarning]
}

/** 申立ての前に後で困ること: 否認・偏頗弁済, and what the household has done or means to do of it. */
export function beforeFiling(context: WayContext): readonly string[] {
  const acts = hurtfulActs(context).acts.filter(({ id }) => id !== 'simple-acceptance')
  return [preferenceWarning, giftWarning(context), ...new Set(acts.map(({ words }) => words))]
}

/** 信用情報: the entries of the contracts, and the gazette reckoned as if the court decided today. */
export function creditWithGazette(end: Day | null, on: Day): readonly CreditRecord[] {
  return [
    ...creditAfter(end),
    {
      bureau: 'KSC',
      until: creditInformationRetention({ bureau: 'KSC', item: 'gazette', endDate: on }),
      words: '官報の情報として残ります。日付は、今日が手続開始の決定の日だとしたときのものです。',
    },
  ]
}

/** 債務免除益: free of tax by 44条の2, and only if the return says so. */
export function forgivenessTax(owed: Yen | null, paid: Yen | null): TaxEffect {
  const words =
    '免除された額に所得税はふつうかかりませんが、その年の確定申告で、この規定を使うことと額を書いたときだけです（所得税法44条の2）。'
  if (owed === null || paid === null) return { words, finding: null }
  const forgiven = subtract(owed, least(owed, paid))
  return {
    words,
    finding: debtForgivenessTax({ forgiven, insolvent44no2: true, otherTemporaryIncome: subtract(owed, owed) }),
  }
}

/**
 * その人への影響, by who asks: a procedure is of one person, who need not be the debtor of the first loan. `owes` is what can be asked
 * of that person afterwards, null where it is unknown. All others stay bound by their own promises.
 */
export function filerEffects(
  context: WayContext,
  words: WordsFor,
  owes: Finding<Yen> | null | 'as-today',
): readonly PersonEffect[] {
  const who = principalOf(context)
  const claimed = claimedOf(context)
  const isDebtor = (person: string) =>
    context.plan.personViews.some((view) => view.person === person && view.roles.includes('debtor'))
  const all = effects(context, words, claimed)
  // Who owes only debts that no home secures has no role of a loan, and is the one whom the procedure is about.
  const isTold = who === null || all.some(({ person }) => person === who.person)
  const own = isTold ? [] : [{ ...who, words: words.debtor, owes: null }]
  return [...own, ...all].map((effect) => {
    if (effect.person === who?.person)
      return { ...effect, words: words.debtor, owes: owes === 'as-today' ? effect.owes : owes }
    return who !== null && isDebtor(effect.person) ? { ...effect, words: words.jointDebtor } : effect
  })
}

/** 家がもうないか. Whether no home is left to lose: all of the file are sold, or the owner has changed. Homes not asked for may be there. */
export function hasNoHome({ matter, plan, on }: WayContext): boolean {
  if (homeIsGone(plan.stage.value)) return true
  return matter.properties?.every((home) => isSoldBy(home, on)) ?? false
}

/** 家に触れない道: the home goes its own way. */
export function homeApart(context: WayContext, decidedBy: string): WayHome {
  return { outcome: hasNoHome(context) ? 'none' : 'unchanged', leaveFrom: null, leaveBy: null, decidedBy }
}

/** 借金が弁護士でないと交渉できない額か: the greatest claim. */
export function greatest(amounts: readonly Yen[]): Yen | null {
  return amounts.reduce<Yen | null>((most, amount) => (most === null || amount > most ? amount : most), null)
}
