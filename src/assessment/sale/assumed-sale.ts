import { claimsOn } from '#assessment/allocation/claims.ts'
import { cancelTax, feeCap } from '#assessment/allocation/cost-items.ts'
import { lotsOf } from '#assessment/allocation/lots.ts'
import { taxProblems } from '#assessment/allocation/release-terms.ts'
import { type InAuction, normKindOf, type Sale } from '#assessment/allocation/sale.ts'
import { besideOf } from '#assessment/debts/beside.ts'
import { type Debt, debtOn } from '#assessment/debts/debts.ts'
import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import { type Stage, wholeIsDue } from '#assessment/road/stage.ts'
import { normOf } from '#assessment/settings.ts'
import type { Day } from '#base/day.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { add } from '#base/yen.ts'
import { brokerageFeeCap } from '#law/brokerage/brokerage-fee-cap.ts'
import type { Matter } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { homeOf, namedIn, scenarioOf } from './home.ts'
import { type UsualClosing, usualClosing } from './usual-closing.ts'

const path = 'scenarios[0].voluntarySale'

/** 任意売却の前提. A sale as the first scenario assumes it, with the debt of the first mortgage. */
export interface AssumedSale {
  readonly sale: Sale
  readonly debt: Debt
  /** The day of closing where nobody has told it. */
  readonly usual: UsualClosing | null
}

/** The sale of the first scenario, before its price is shared out; null where the home, its price or its debt is not known. */
export function assumedSale(matter: Matter, stage: Stage, on: Day, inAuction: InAuction): Assessed<AssumedSale | null> {
  const assumed = scenarioOf(matter)?.voluntarySale ?? {}
  const { found: home, problems } = homeOf(matter, namedIn(assumed), on)
  if (home === null) return { found: null, problems }
  const lots = lotsOf(matter, home.properties)
  const estimates = home.properties.map(({ marketValue }) => marketValue?.typical)
  const price = assumed.price ?? (estimates.every(isKnown) ? add(...estimates) : null)
  if (price === null || lots.found === null) {
    const unknown = price === null ? [missing(`${path}.price`, '売買代金を想定するため')] : []
    return { found: null, problems: [...problems, ...lots.problems, ...unknown] }
  }
  const told = assumed.closingOn ?? assumed.contractOn ?? null
  const usual = told === null ? usualClosing(matter, stage, on) : null
  const closingOn = told ?? usual?.on ?? on
  const isDue = wholeIsDue(stage)
  const debt = debtOn(home.first.loan, home.first.path, closingOn, isDue, besideOf(matter, home.first.loan, closingOn))
  if (debt.found === null) return { found: null, problems: [...problems, ...debt.problems] }
  const claims = claimsOn(matter, home, lots.found, closingOn, isDue)
  const normKind = normKindOf(home.first.loan, closingOn)
  const sale: Sale = {
    ...{ matter, home, lots: lots.found, claims: claims.found, assumed, on, closingOn, price, inAuction },
    ...{ normKind, norm: normOf(matter, normKind) },
  }
  return {
    found: { sale, debt: debt.found, usual },
    problems: [
      ...[...problems, ...lots.problems, ...debt.problems, ...assumptions(sale, usual)],
      ...[...costProblems(sale), ...claims.problems, ...taxProblems(sale)],
    ],
  }
}

/** What the scenario leaves open, and what is taken for it. */
function assumptions(sale: Sale, usual: UsualClosing | null): readonly Problem[] {
  const { assumed, matter, home, closingOn } = sale
  const arrears = (matter.condominiumArrears ?? []).map((item, i) => ({ ...item, at: `condominiumArrears[${i}]` }))
  const isSold = (property: string) => home.properties.some(({ id }) => id === property)
  return [
    ...(isKnown(assumed.price)
      ? []
      : [missing(`${path}.price`, '売買代金を想定するため。ここでは市場での価格の見込みで売れるとしました。')]),
    ...(isKnown(assumed.closingOn)
      ? []
      : [
          missing(
            `${path}.closingOn`,
            `損害金は決済の日まで増えるため。ここでは${usual?.words ?? `${dayWords(closingOn)}に決済するとしました。`}`,
          ),
        ]),
    ...feeAssumption(sale),
    ...arrears
      .filter(({ property, principal, items }) => isSold(property) && !isKnown(principal) && (items ?? []).length === 0)
      .map(({ at }) => missing(`${at}.principal`, '管理費の滞納は売買代金から払うため')),
    ...leasehold(sale),
  ]
}

/** Whether the special for low prices was agreed matters only where it would raise the fee. */
function feeAssumption(sale: Sale): readonly Problem[] {
  if (isKnown(sale.assumed.lowPriceAgreed)) return []
  const fee = (agreed: boolean) => brokerageFeeCap.value(feeCap(sale, sale.price, agreed)).capIncTax
  if (fee(true) === fee(false)) return []
  const words = `低廉な空家等の特例に合意していると、仲介手数料が${yenWords(fee(true))}まで上がるため。ここでは合意がないとしました。`
  return [missing(`${path}.lowPriceAgreed`, words)]
}

/** 借地権: the landlord must consent to the transfer (民法612条), and asks to be paid for it. */
function leasehold({ home, assumed }: Sale): readonly Problem[] {
  const isLeased = home.properties.some(({ tenure }) => tenure === 'leasehold')
  if (!isLeased || isKnown(assumed.landlordConsent)) return []
  return [
    missing(`${path}.landlordConsent`, '借地権の売却には地主の承諾が要り、承諾料を売買代金から払うことが多いため'),
  ]
}

/** What the costs lack. */
function costProblems(sale: Sale): readonly Problem[] {
  const { assumed, home, matter } = sale
  const unknown = home.properties.find(({ registeredUnits }) => !isKnown(registeredUnits))
  const ofRegistration = isKnown(assumed.registrationCosts)
    ? []
    : [
        ...(unknown === undefined || cancelTax(sale) !== null
          ? []
          : [
              missing(
                `properties[${(matter.properties ?? []).indexOf(unknown)}].registeredUnits`,
                '抵当権抹消の登録免許税を計算するため',
              ),
            ]),
        ...(isKnown(assumed.scrivenerFee) ? [] : [missing(`${path}.scrivenerFee`, '司法書士の報酬を入れるため')]),
      ]
  const ofStamp =
    isKnown(assumed.contractOn) || assumed.deeds === 0
      ? []
      : [missing(`${path}.contractOn`, '印紙税の表を選ぶため。ここでは基準日に契約するとしました。')]
  return [...ofRegistration, ...ofStamp]
}
