import { covered } from '#assessment/covered.ts'
import { otherCreditor } from '#assessment/debts/creditor.ts'
import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import { type Day, daysBetween } from '#base/day.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { prescriptionPeriod } from '#law/prescription/prescription-period.ts'
import { publicClaimPrescription } from '#law/tax/public-claim-prescription.ts'
import type { Matter } from '#matter/matter.ts'
import { type Claim, historyOf } from './claim-history.ts'
import { readingsOf } from './limitation-readings.ts'
import { type Limitation, limitationFinding } from './limitation-words.ts'

/** ほかの債権の消滅時効. A debt that no home secures, or arrears of taxes and premiums. */
export interface ClaimLimitation {
  readonly claim: string
  readonly kind: 'otherDebt' | 'tax'
  readonly name: string
  /** Null where the file does not name who owes it. */
  readonly person: string | null
  readonly finding: Finding<Limitation>
}

type OtherDebt = NonNullable<Matter['otherDebts']>[number]
type TaxArrears = NonNullable<Matter['taxArrears']>[number]

/** The limitation of what is owed besides the loans, as far as the file tells its days. */
export function otherLimitations(matter: Matter, on: Day): Assessed<readonly ClaimLimitation[]> {
  const debts = (matter.otherDebts ?? []).map((debt, index) =>
    covered(() => ofDebt(matter, debt, `otherDebts[${index}]`, on)),
  )
  const taxes = (matter.taxArrears ?? []).map((arrears) => covered(() => ofTax(matter, arrears, on)))
  const all = [...debts, ...taxes]
  return { found: all.flatMap(({ found }) => found ?? []), problems: all.flatMap(({ problems }) => problems) }
}

/** 払えている. A month and the days until a payment is booked: before that nothing is due in full. */
const regularDays = 45

function ofDebt(matter: Matter, debt: OtherDebt, path: string, on: Day): Assessed<ClaimLimitation | null> {
  const { lastPaidOn, judgmentFinalOn } = debt
  const judged = isKnown(judgmentFinalOn) && judgmentFinalOn <= on ? { on: judgmentFinalOn, from: [] } : null
  const paid = isKnown(lastPaidOn) && lastPaidOn <= on && daysBetween(lastPaidOn, on) > regularDays ? lastPaidOn : null
  if (judged === null && paid === null) return { found: null, problems: [] }
  const person = debt.debtor ?? null
  const to = { person, role: 'debtor', boundOn: debt.contractOn ?? null } as const
  const claim: Claim = {
    ...{ id: debt.id, kind: 'otherDebt', lastPaidOn: lastPaidOn ?? null, judgedOn: judged?.on ?? null },
    ...{ isOnly: (matter.loans ?? []).length + (matter.otherDebts ?? []).length === 1, onlyGuarantor: null },
  }
  const words = '最後に払った日（全部の期限がもっと後に来たのなら、末日も後になる）'
  const start =
    judged !== null
      ? {
          on: judged.on,
          words: '判決などが確定した日（ここから10年）',
          renewal: { on: judged.on, kind: 'judgment' as const },
        }
      : { on: paid ?? on, words, renewal: null }
  const readings = readingsOf({
    ...{ start, period: periodOf(debt), judged, history: historyOf(matter, claim, on), to, all: [to] },
  })
  if (readings === null) return { found: null, problems: [missing(`${path}.contractOn`, '消滅時効の年数を知るため')] }
  const finding = limitationFinding({
    ...{
      readings,
      on,
      soldOn: null,
      isJoint: false,
      isAssigned: false,
      isSubrogated: false,
      isDead: false,
      role: 'debtor',
    },
  })
  return {
    found: { claim: debt.id, kind: 'otherDebt', name: otherCreditor(matter, debt), person, finding },
    problems: [],
  }
}

/** Lenders that are always companies. Of all others the file does not tell the form, which under the old law decides between 5 and 10 years. */
const companies: readonly OtherDebt['kind'][] = ['creditCard', 'autoLoan']

function periodOf({ kind, contractOn }: OtherDebt) {
  if (!isKnown(contractOn)) return null
  const facts = { causeDate: contractOn, debtorMerchantForBusiness: false }
  const found = prescriptionPeriod({ ...facts, creditorKind: 'other-company' })
  if (found.value.law === 'new' || companies.includes(kind)) return found
  const other = prescriptionPeriod({ ...facts, creditorKind: 'shinkin' })
  const value = { years: found.value.years, alternativeYears: other.value.years }
  return reckon(
    'limitation-years',
    '消滅時効の年数（貸した人の種類で変わる）',
    value,
    [found, other],
    () => [
      step('会社や銀行が貸したとき', found.value.years, 'years'),
      step('信用金庫・個人などが貸したとき', other.value.years, 'years'),
    ],
    () => [
      note(
        'doubt',
        '2020年3月31日までの契約では、貸した人が会社や銀行かどうかで年数が変わります。契約書を確かめてください。',
      ),
    ],
  )
}

type PublicKind = Parameters<typeof publicClaimPrescription>[0]['kind']

/** 役所の請求の種類. 国民健康保険 is a tax in some towns and a premium in others: both are shown. */
const publicKinds: Readonly<Record<TaxArrears['kind'], readonly PublicKind[]>> = {
  propertyTax: ['local-tax'],
  residentTax: ['local-tax'],
  incomeTax: ['national-tax'],
  healthInsurance: ['nhi-premium', 'nhi-tax'],
  pensionPremium: ['national-pension-premium'],
  other: [],
}

function ofTax(matter: Matter, arrears: TaxArrears, on: Day): Assessed<ClaimLimitation | null> {
  const { id, kind, office, statutoryDueOn } = arrears
  if (!isKnown(statutoryDueOn) || statutoryDueOn > on) return { found: null, problems: [] }
  const found = publicKinds[kind].map((each) =>
    publicClaimPrescription({ kind: each, statutoryDue: statutoryDueOn, demandSentOn: null }),
  )
  const days = found.map(({ value }) => value.completionDate).toSorted()
  const [completesOn, otherwiseOn] = days
  if (completesOn === undefined) return { found: null, problems: [] }
  const seizedOn = taxSeizedOn(matter, id, on)
  const isHeld = seizedOn !== null && seizedOn <= (otherwiseOn ?? completesOn)
  const none = { renewedBy: null, stayedUntil: null, invocableFrom: null }
  const value: Limitation = isHeld
    ? { status: 'pending', completesOn: null, otherwiseOn: null, ...none }
    : {
        status: completesOn < on ? 'maybe-complete' : 'running',
        completesOn,
        otherwiseOn: otherwiseOn ?? null,
        ...none,
      }
  const finding = reckon(
    'public-limitation',
    '税・保険料の時効の見込み',
    value,
    found,
    () => [
      step('法定納期限', statutoryDueOn),
      ...(isHeld
        ? [step('差押えなどの日（続いている間は完成しない）', seizedOn)]
        : days.map((last) => step('期間の末日', last))),
    ],
    () => [demanded, perTerm],
  )
  return { found: { claim: id, kind: 'tax', name: office ?? id, person: null, finding }, problems: [] }
}

const demanded = note(
  'caution',
  '督促状が出されると数え直しになり、ふつうは納期限から20日ほどで出されます。督促状の日、差押え、猶予、一部の支払いを役所に確かめてください。',
)
const perTerm = note('caution', '期（納期）ごとに数えます。ここでは、案件ファイルの日の分だけです。')

function taxSeizedOn(matter: Matter, id: string, on: Day): Day | null {
  const days = (matter.rights ?? []).flatMap(({ claim, kind, registeredOn }) =>
    claim === id && (kind === 'taxSeizure' || kind === 'taxParticipation') && isKnown(registeredOn) ? registeredOn : [],
  )
  return days.filter((day) => day <= on).toSorted()[0] ?? null
}
