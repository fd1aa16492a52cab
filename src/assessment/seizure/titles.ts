import { creditorOn, otherCreditor } from '#assessment/debts/creditor.ts'
import { isKnown } from '#assessment/known.ts'
import { cameOn, happenedBy } from '#assessment/road/happenings.ts'
import { fromTable } from '#assessment/table-finding.ts'
import type { Day } from '#base/day.ts'
import { enforcementTitles } from '#law/court/enforcement-titles.table.ts'
import { type Finding, type Note, note, step } from '#law/finding.ts'
import { provisionalAttachment } from '#law/seizure/provisional-attachment.table.ts'
import type { Letter, Matter } from '#matter/matter.ts'

/** `ready`: a title on which things can be seized. `coming`: a paper that becomes one if nothing is done. `used`: something is seized. */
export type TitleState = 'coming' | 'ready' | 'used'

export type TitleKind =
  | 'final-judgment'
  | 'judgment'
  | 'provisional-payment-order'
  | 'payment-order'
  | 'complaint'
  | 'claim-seizure'
  | 'compulsory-auction'
  | 'provisional-seizure'
  | 'tax-seizure'

/** 債務名義. One paper on which a creditor can seize, or soon could. */
export interface Title {
  /** The letter, the loan or the other debt that shows it. */
  readonly id: string
  readonly kind: TitleKind
  readonly title: string
  readonly state: TitleState
  /** The loan or other debt that it is about; null where the file does not tell. */
  readonly claim: string | null
  readonly creditor: string
  readonly on: Day | null
  readonly finding: Finding<TitleState>
}

interface Sign {
  readonly kind: TitleKind
  readonly title: string
  readonly state: TitleState
  readonly says: string
}

const finalJudgment: Sign = {
  ...{ kind: 'final-judgment', title: '確定判決など', state: 'ready' },
  says: 'もう争えなくなった判決などです。給料や預金の差押えを申し立てられます。',
}

const byLetter: Partial<Record<Letter['kind'], Sign>> = {
  complaint: {
    ...{ kind: 'complaint', title: '訴状', state: 'coming' },
    says: 'まだ債務名義ではありません。答弁書を出さずに欠席すると、判決が出て債務名義になります。',
  },
  'payment-order': {
    ...{ kind: 'payment-order', title: '支払督促', state: 'coming' },
    says: 'まだ差押えはできません。異議を出さないでいると、仮執行宣言が付いて債務名義になります。',
  },
  'provisional-payment-order': {
    ...{ kind: 'provisional-payment-order', title: '仮執行宣言付支払督促', state: 'ready' },
    says: '確定する前でも、差押えを申し立てられます。異議だけでは止まりません。',
  },
  judgment: {
    ...{ kind: 'judgment', title: '判決', state: 'ready' },
    says: '仮執行宣言が付いていれば届いた時から、付いていなければ確定してから、差押えを申し立てられます。',
  },
  'compulsory-commencement-order': {
    ...{ kind: 'compulsory-auction', title: '強制競売の開始決定', state: 'used' },
    says: '債務名義のある債権者が、家を差し押さえています。',
  },
  'claim-seizure-order': {
    ...{ kind: 'claim-seizure', title: '債権差押命令', state: 'used' },
    says: '債務名義のある債権者が、給料や預金などを差し押さえています。',
  },
  'provisional-seizure-order': {
    ...{ kind: 'provisional-seizure', title: '仮差押決定', state: 'coming' },
    says: '債務名義がなくてもできる、判決の前の差押えです。債権者は、まだ取り立てられません。',
  },
  'tax-seizure': {
    ...{ kind: 'tax-seizure', title: '税の差押え・差押予告', state: 'used' },
    says: '税や保険料の滞納では、役所は判決がなくても差し押さえられます。差押予告なら、まだ差押えの前です。',
  },
}

const needsServing = note(
  'caution',
  '差押えには、債務名義のほかに、執行文（多くの場合）と、債務名義が届いたことの証明が要ります。抵当権による家の競売には、債務名義は要りません。',
)

/** What titles the file shows by a day, the furthest first. A claim with a final title is told once. */
export function titlesOn(matter: Matter, on: Day): readonly Title[] {
  const all = [...finalTitles(matter, on), ...letterTitles(matter, on)]
  const order: readonly TitleState[] = ['used', 'ready', 'coming']
  return all.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
}

function finalTitles(matter: Matter, on: Day): readonly Title[] {
  const loans = (matter.loans ?? []).flatMap((loan) =>
    isKnown(loan.judgmentFinalOn) && loan.judgmentFinalOn <= on
      ? [titleOf(finalJudgment, loan.id, loan.id, creditorOn(loan, on).name, loan.judgmentFinalOn)]
      : [],
  )
  const others = (matter.otherDebts ?? []).flatMap((debt) =>
    isKnown(debt.judgmentFinalOn) && debt.judgmentFinalOn <= on
      ? [titleOf(finalJudgment, debt.id, debt.id, otherCreditor(matter, debt), debt.judgmentFinalOn)]
      : [],
  )
  return [...loans, ...others]
}

function letterTitles(matter: Matter, on: Day): readonly Title[] {
  const isFinal = (claim: string | null) => finalTitles(matter, on).some((title) => title.claim === claim)
  return happenedBy(matter, on).letters.flatMap((letter) => {
    const sign = byLetter[letter.kind]
    if (sign === undefined) return []
    const claim = sign.kind === 'tax-seizure' ? null : claimOf(matter, letter)
    // What leads to a judgment is over once it is final.
    if (sign.state !== 'used' && sign.kind !== 'provisional-seizure' && claim !== null && isFinal(claim)) return []
    return [titleOf(sign, letter.id, claim, creditorOf(matter, sign, claim, on), cameOn(letter))]
  })
}

/** The claim that a letter names, or the only one that there is. */
function claimOf(matter: Matter, { loan, otherDebt }: Letter): string | null {
  if (isKnown(otherDebt)) return otherDebt
  if (isKnown(loan)) return loan
  const claims = [...(matter.loans ?? []), ...(matter.otherDebts ?? [])]
  const [only] = claims
  return claims.length === 1 && only !== undefined ? only.id : null
}

function creditorOf(matter: Matter, { kind }: Sign, claim: string | null, on: Day): string {
  if (kind === 'tax-seizure') return '役所'
  const loan = matter.loans?.find(({ id }) => id === claim)
  if (loan !== undefined) return creditorOn(loan, on).name
  const debt = matter.otherDebts?.find(({ id }) => id === claim)
  return debt === undefined ? '書類の債権者' : otherCreditor(matter, debt)
}

function titleOf(
  { kind, title, state, says }: Sign,
  id: string,
  claim: string | null,
  creditor: string,
  on: Day | null,
): Title {
  const steps = () => [step('書類', title), step('債権者', creditor), step('意味', says)]
  const notes: readonly Note[] = kind === 'tax-seizure' ? [] : [needsServing]
  const finding =
    kind === 'provisional-seizure'
      ? fromTable(provisionalAttachment, '仮差押え', state, steps)
      : fromTable(enforcementTitles, `債務名義：${title}`, state, steps, () => notes)
  return { id, kind, title, state, claim, creditor, on, finding }
}
