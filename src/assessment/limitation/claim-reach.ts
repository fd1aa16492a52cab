import { type Day, day } from '#base/day.ts'
import type { Finding } from '#law/finding.ts'
import { prescriptionGuarantor } from '#law/prescription/prescription-guarantor.ts'
import type { ActKind, Happening } from './claim-history.ts'

/** 債務を負う人. One who owes a claim with all that he has. */
export interface Owing {
  /** Null where the file does not name the debtor. */
  readonly person: string | null
  readonly role: 'debtor' | 'jointDebtor' | 'jointGuarantor'
  /** 連帯債務・保証の契約の日. It decides between old and new law; null where it is unknown. */
  readonly boundOn: Day | null
}

/** 及ぶか. Whether an act changes the period of a person; `maybe` where the file does not tell all that the law asks. */
export type Reach = 'yes' | 'no' | 'maybe'

export interface Reached {
  readonly reach: Reach
  readonly from: readonly Finding<unknown>[]
}

/** 平成29年法律第44号附則20条・21条. Joint debts and guarantees made since this day are under the new law. */
const newLawSince = day('2020-04-01')
const eve = day('2020-03-31')

const actOf = {
  payment: 'acknowledgment',
  acknowledgement: 'acknowledgment',
  proceeds: 'acknowledgment',
  demand: 'claim',
  suit: 'lawsuit',
  auction: 'seizure',
  seizure: 'seizure',
  provisionalSeizure: 'seizure',
} as const satisfies Record<ActKind, string>

type Act = (typeof actOf)[ActKind]

/** Whether a happening reaches one of those who owe a claim; of the proceeds of a sale nobody can be certain. */
export function reachOf(happening: Happening, to: Owing, all: readonly Owing[]): Reached {
  const found = reachOfAct(happening, to, all)
  return happening.kind === 'proceeds' && found.reach === 'yes' ? { ...found, reach: 'maybe' } : found
}

function reachOfAct({ kind, person }: Happening, to: Owing, all: readonly Owing[]): Reached {
  if (all.length === 1 && (person === null || person === to.person || to.person === null)) return certain
  if (person !== null && person === to.person) return certain
  // The court serves the opening of an auction on owner and debtor alike (154条), and 457条 carries it on to the guarantor.
  const isOwing = all.some((owing) => owing.person === person)
  if (kind === 'auction' && (person === null || !isOwing)) return certain
  if (person !== null) {
    const by = all.find((owing) => owing.person === person)
    return by === undefined ? doubtful : between(actOf[kind], by, to)
  }
  return together(all.map((by) => (by === to ? certain : between(actOf[kind], by, to))))
}

const certain: Reached = { reach: 'yes', from: [] }
const doubtful: Reached = { reach: 'maybe', from: [] }
const none: Reached = { reach: 'no', from: [] }

/** One answer where all agree, else `maybe`. */
function together(all: readonly Reached[]): Reached {
  const [first] = all
  const agree = all.every(({ reach }) => reach === first?.reach)
  return { reach: agree ? (first?.reach ?? 'maybe') : 'maybe', from: all.flatMap(({ from }) => from) }
}

/** From one who acted, or was acted against, to another who owes the same. */
function between(act: Act, by: Owing, to: Owing): Reached {
  if (by.role === 'debtor') return to.role === 'jointGuarantor' ? ofPrincipal(act, to) : betweenDebtors(act, by, to)
  if (by.role === 'jointGuarantor') {
    // What reaches the principal debtor through one guarantor reaches the others through the principal debtor (457条).
    return to.role === 'jointDebtor' && isClaim(act)
      ? doubtful
      : to.role === 'jointDebtor'
        ? none
        : ofGuarantor(act, by)
  }
  // Whom the guarantee covers, one debtor or both, the file does not tell.
  return to.role === 'jointGuarantor' ? doubtful : betweenDebtors(act, by, to)
}

function ofPrincipal(act: Act, to: Owing): Reached {
  const found = prescriptionGuarantor({
    ...{ guaranteeDate: to.boundOn ?? newLawSince, act, against: 'principal', agreement: false },
  })
  return { reach: found.value.guarantorAffected ? 'yes' : 'no', from: [found] }
}

/** 458条・441条・旧458条・旧434条. What was done to a guarantor, seen from the principal debtor; an agreement between them is not known. */
function ofGuarantor(act: Act, { boundOn }: Owing): Reached {
  const days = boundOn === null ? [eve, newLawSince] : [boundOn]
  const found = days.flatMap((guaranteeDate) =>
    [false, true].map((agreement) =>
      prescriptionGuarantor({ guaranteeDate, act, against: 'joint-guarantor', agreement }),
    ),
  )
  const affected = found.map(({ value }) => value.principalAffected)
  const reach = affected.every((yes) => yes) ? 'yes' : affected.some((yes) => yes) ? 'maybe' : 'no'
  return { reach, from: found.slice(0, 1) }
}

/** 441条・旧434条・旧440条. Between joint debtors a claim reached the other under the old law, and now only where that was agreed. */
function betweenDebtors(act: Act, by: Owing, to: Owing): Reached {
  if (!isClaim(act)) return none
  const days = [by, to].filter(({ role }) => role === 'jointDebtor').map(({ boundOn }) => boundOn)
  return days.every((on) => on !== null && on < newLawSince) ? certain : doubtful
}

function isClaim(act: Act): boolean {
  return act === 'claim' || act === 'lawsuit'
}
