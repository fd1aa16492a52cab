import { type Yen, yen, zeroYen } from '#base/yen.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { registrationTaxMortgageCancel } from '#law/registration/registration-tax-mortgage-cancel.ts'
import { stampDutySaleContract } from '#law/stamp/stamp-duty-sale-contract.ts'
import type { Problem } from '#matter/problem.ts'
import { type Assessed, isKnown, missing } from './known.ts'
import type { SaleRow, SaleTerms } from './sale-terms.ts'

const path = 'scenarios[0].voluntarySale'

/** 登記費用. As rows for a private creditor, and apart as tax and fee for the agency's sheet. */
export interface RegistrationCosts extends Assessed<readonly SaleRow[]> {
  readonly cancelTax: Yen
  readonly scrivenerFee: Yen
}

/** Registration tax and the scrivener's fee: the stated total if there is one, else the tax by rule and the fee as assumed. */
export function registrationCosts({ assumed, home }: SaleTerms): RegistrationCosts {
  const units = home.property.registeredUnits
  const mortgages = 1 + home.juniors.filter(({ kind }) => kind !== 'seizure' && kind !== 'provisionalSeizure').length
  const tax = isKnown(units)
    ? registrationTaxMortgageCancel({ propertiesPerApplication: Array.from({ length: mortgages }, () => units) })
    : null
  const cancelTax = tax === null ? zeroYen : yen(tax.value.tax)
  if (isKnown(assumed.registrationCosts)) {
    const stated = assumed.registrationCosts
    const scrivenerFee = stated > cancelTax ? yen(stated - cancelTax) : zeroYen
    const row = { label: '登記費用', amount: statedCost('登記費用（想定による総額）', stated) }
    return { found: [row], problems: [], cancelTax: yen(stated - scrivenerFee), scrivenerFee }
  }
  const problems: readonly Problem[] = [
    ...(tax === null ? [missing(`${home.path}.registeredUnits`, '抵当権抹消の登録免許税を計算するため')] : []),
    ...(isKnown(assumed.scrivenerFee) ? [] : [missing(`${path}.scrivenerFee`, '司法書士の報酬を入れるため')]),
  ]
  const scrivenerFee = assumed.scrivenerFee ?? zeroYen
  const rows: readonly SaleRow[] = [
    ...(tax === null ? [] : [{ label: '抵当権抹消の登録免許税', amount: taxFinding(cancelTax, tax) }]),
    ...(isKnown(assumed.scrivenerFee)
      ? [{ label: '司法書士の報酬', amount: statedCost('司法書士の報酬（想定による）', assumed.scrivenerFee) }]
      : []),
  ]
  return { found: rows, problems, cancelTax, scrivenerFee }
}

function taxFinding(cancelTax: Yen, tax: Finding<unknown>): Finding<Yen> {
  return reckon('cancel-tax', '抵当権抹消の登録免許税', cancelTax, [tax], () => [step('登録免許税', cancelTax)])
}

function statedCost(title: string, amount: Yen): Finding<Yen> {
  return reckon('stated-cost', title, amount, [], () => [step(title, amount)])
}

/** 印紙税. One deed on paper unless the scenario says otherwise; the day of the contract decides the table. */
export function stampDuty({ assumed, price, on }: SaleTerms): Assessed<readonly SaleRow[]> {
  const deeds = assumed.deeds ?? 1
  if (deeds === 0) return { found: [], problems: [] }
  const duty = stampDutySaleContract({
    statedAmount: price,
    createdDate: assumed.contractOn ?? on,
    medium: assumed.medium ?? 'paper',
    copies: deeds,
  })
  const amount = reckon(
    'stamp-duty',
    '売買契約書の印紙税',
    duty.value.tax,
    [duty],
    () => [step('契約の日', assumed.contractOn ?? on), step('印紙税', duty.value.tax)],
    () => [
      ...duty.notes,
      ...(isKnown(assumed.deeds) ? [] : [note('caution', '契約書（紙）1通分として計算しました。')]),
    ],
  )
  const problems = isKnown(assumed.contractOn)
    ? []
    : [missing(`${path}.contractOn`, '印紙税の表を選ぶため。ここでは基準日に契約するとしました。')]
  return { found: duty.value.tax === 0 ? [] : [{ label: '印紙税', amount }], problems }
}
