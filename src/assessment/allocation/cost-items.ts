import { isKnown } from '#assessment/known.ts'
import { settingsOf } from '#assessment/settings.ts'
import { percent } from '#base/ratio.ts'
import { add, least, subtract, times, type Yen, yen, zeroYen } from '#base/yen.ts'
import { brokerageFeeCap } from '#law/brokerage/brokerage-fee-cap.ts'
import { condoFeeArrearsClaim } from '#law/condominium/condo-fee-arrears-claim.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { registrationTaxMortgageCancel } from '#law/registration/registration-tax-mortgage-cancel.ts'
import { stampDutySaleContract } from '#law/stamp/stamp-duty-sale-contract.ts'
import { feesOwed } from './association-liens.ts'
import { binds, type Sale } from './sale.ts'

/** 控除費用. One cost of the sale: what it comes to at a price, what the first creditor lets be taken, and why. */
export interface CostItem {
  readonly id: string
  readonly label: string
  /** 支払先. */
  readonly payee: string
  readonly kind: 'cost' | 'fees' | 'estate' | 'moving'
  readonly requestedAt: (price: Yen) => Yen
  /** The most that the first creditor lets be taken; null where it sets no ceiling. */
  readonly capAt: (price: Yen) => Yen | null
  readonly because: (amount: Yen, price: Yen) => Finding<Yen>
}

/** The costs of a sale in the order in which they are paid. `movingCost` is what the household asks for. */
export function costItems(sale: Sale, movingCost: Yen): readonly CostItem[] {
  return [
    brokerage(sale),
    ...registration(sale),
    stamp(sale),
    ...condominium(sale),
    ...stated(sale),
    ...estateShare(sale),
    ...moving(sale, movingCost),
  ]
}

const none = () => null

export function feeCap({ assumed, on, normKind }: Sale, price: Yen, lowPriceAgreed: boolean) {
  // The agency's sheet knows neither the special for low prices nor a broker who is exempt from the tax.
  const isAgency = normKind === 'agency'
  return {
    price,
    mediationContractDate: assumed.mediationContractOn ?? on,
    side: 'seller',
    lowPriceAgreed: !isAgency && lowPriceAgreed,
    agentTaxable: isAgency || (assumed.brokerTaxable ?? true),
  } as const
}

/** 媒介報酬. At the cap: creditors accept it in full, and a lower fee is the broker's choice. */
function brokerage(sale: Sale): CostItem {
  const { assumed, on } = sale
  const facts = (price: Yen) => feeCap(sale, price, assumed.lowPriceAgreed ?? false)
  return {
    ...{ id: 'brokerage', label: '仲介手数料', payee: '媒介業者', kind: 'cost', capAt: none },
    requestedAt: (price) => brokerageFeeCap.value(facts(price)).capIncTax,
    because: (amount, price) => {
      const cap = brokerageFeeCap(facts(price))
      return reckon('brokerage-fee', '仲介手数料（上限額）', amount, [cap], () => [
        step('売買代金', price),
        step('媒介契約の日', assumed.mediationContractOn ?? on),
        step('媒介業者', assumed.brokerTaxable === false ? '免税事業者' : '課税事業者'),
        step('仲介手数料の上限', cap.value.capIncTax),
      ])
    },
  }
}

/** 登記費用. The stated total for a private creditor; for the agency always the tax and the scrivener's fee apart. */
function registration(sale: Sale): readonly CostItem[] {
  const { assumed, normKind } = sale
  const tax = cancelTax(sale)
  const taxAmount = tax?.value.tax ?? zeroYen
  if (!isKnown(assumed.registrationCosts)) {
    return [
      ...(tax === null ? [] : [cancelTaxItem(taxAmount, tax)]),
      ...(isKnown(assumed.scrivenerFee) ? [scrivener(sale, assumed.scrivenerFee)] : []),
    ]
  }
  const total = assumed.registrationCosts
  if (normKind !== 'agency') {
    return [fixedItem('registration', '登記費用', '司法書士', '登記費用（想定による総額）', total, none)]
  }
  const ofTax = least(total, taxAmount)
  return [...(tax === null ? [] : [cancelTaxItem(ofTax, tax)]), scrivener(sale, subtract(total, ofTax))]
}

/** 抵当権抹消の登録免許税; null where the number of properties in the register is not known. */
export function cancelTax({ home, claims }: Sale) {
  const units = home.properties.map(({ id, registeredUnits }) => ({ id, registeredUnits }))
  const known = units.flatMap(({ id, registeredUnits }) => (isKnown(registeredUnits) ? [{ id, registeredUnits }] : []))
  if (known.length < units.length) return null
  const mortgages = claims.filter(({ kind }) => kind === 'mortgage')
  return registrationTaxMortgageCancel({
    propertiesPerApplication: mortgages.map(({ rights }) =>
      add(
        ...known
          .filter(({ id }) => rights.length === 0 || rights.some(({ property }) => property === id))
          .map(({ registeredUnits }) => yen(registeredUnits)),
      ),
    ),
  })
}

function cancelTaxItem(amount: Yen, tax: Finding<unknown>): CostItem {
  return {
    ...{ id: 'cancel-tax', label: '抵当権抹消の登録免許税', payee: '法務局', kind: 'cost', capAt: none },
    requestedAt: () => amount,
    because: (paid) => reckon('cancel-tax', '抵当権抹消の登録免許税', paid, [tax], () => [step('登録免許税', paid)]),
  }
}

/** How many times the ceiling of the scrivener's fee counts: once for the claim, or for each parcel (筆) that is sold. */
export function scrivenerCount({ matter, home }: Sale): number {
  if (settingsOf(matter).agencyScrivenerPer === 'claim') return 1
  return add(...home.properties.map(({ registeredUnits }) => yen(registeredUnits ?? 1)))
}

function scrivener(sale: Sale, fee: Yen): CostItem {
  const { scrivenerMost } = sale.norm
  const cap = scrivenerMost === null ? null : yen(scrivenerMost * scrivenerCount(sale))
  return fixedItem('scrivener', '司法書士の報酬', '司法書士', '司法書士の報酬（想定による）', fee, () => cap)
}

/** 印紙税. One deed on paper unless the scenario says otherwise; the day of the contract decides the table. */
function stamp({ assumed, on, norm }: Sale): CostItem {
  const copies = assumed.deeds ?? 1
  const createdDate = assumed.contractOn ?? on
  const facts = (price: Yen) =>
    ({ statedAmount: price, createdDate, medium: assumed.medium ?? 'paper', copies: Math.max(1, copies) }) as const
  const cap = norm.paysStamp ? null : zeroYen
  return {
    ...{ id: 'stamp', label: '印紙税', payee: '税務署', kind: 'cost', capAt: () => cap },
    requestedAt: (price) => (copies === 0 ? zeroYen : stampDutySaleContract.value(facts(price)).tax),
    because: (amount, price) => {
      const duty = stampDutySaleContract(facts(price))
      return reckon(
        'stamp-duty',
        '売買契約書の印紙税',
        amount,
        [duty],
        () => [step('契約の日', createdDate), step('印紙税', duty.value.tax), step('売買代金から払う額', amount)],
        () => [
          ...duty.notes,
          ...(isKnown(assumed.deeds) ? [] : [note('caution', '契約書（紙）1通分として計算しました。')]),
        ],
      )
    },
  }
}

/** 管理費の滞納. A buyer would owe it (区分所有法8条), so the principal is paid at closing; late charges and parking as the norm allows. */
function condominium(sale: Sale): readonly CostItem[] {
  const { matter, home, norm } = sale
  const extra = norm.paysLateFees ? none : () => zeroYen
  const arrears = (matter.condominiumArrears ?? []).filter(({ property }) =>
    home.properties.some(({ id }) => id === property),
  )
  return arrears.flatMap((item): CostItem[] => {
    const fixed = (suffix: string, label: string, amount: Yen | null | undefined, cap: () => Yen | null) =>
      isKnown(amount) && amount > 0
        ? [{ ...fixedItem(`${item.id}${suffix}`, label, '管理組合', label, amount, cap), kind: 'fees' as const }]
        : []
    return [
      ...feePrincipal(sale, item),
      ...fixed(':late', '管理費等の遅延損害金', item.lateCharge, extra),
      ...fixed(':parking', '駐車場の使用料の滞納', item.parking, extra),
    ]
  })
}

type Arrears = NonNullable<Sale['matter']['condominiumArrears']>[number]

/** The agency pays five years' principal; where the due days are known the older part is told apart. */
function feePrincipal({ closingOn, normKind }: Sale, arrears: Arrears): readonly CostItem[] {
  const { id, items, acknowledged } = arrears
  const label = '管理費・修繕積立金の滞納'
  const dated = (items ?? []).flatMap(({ dueOn, principal }) =>
    isKnown(dueOn) && isKnown(principal) ? [{ dueDate: dueOn, principal }] : [],
  )
  const total = feesOwed(arrears)
  if (total === null || total === 0) return []
  const item = { ...fixedItem(id, label, '管理組合', `${label}（想定による）`, total, none), kind: 'fees' as const }
  if (dated.length === 0) return [item]
  const claim = condoFeeArrearsClaim({ items: dated, asOf: closingOn, interrupted: acknowledged ?? false })
  const old = least(total, claim.value.barredPrincipal)
  const cap = normKind === 'agency' ? subtract(total, old) : null
  return [
    {
      ...item,
      capAt: () => cap,
      because: (amount) =>
        reckon(
          'condominium-arrears',
          label,
          amount,
          [claim],
          () => [step('滞納の額', total), step('うち5年を過ぎた額', old), step('売買代金から払う額', amount)],
          () => (old === 0 ? [] : [fiveYears]),
        ),
    },
  ]
}

const fiveYears = note(
  'caution',
  '5年を過ぎた分は、時効を援用（えんよう）すると払わなくてよいことがあります。滞納を認める前に、弁護士に相談してください。援用しなければ、買う人が引き継ぎます（区分所有法8条）。',
)

function stated({ assumed, home }: Sale): readonly CostItem[] {
  const landlord = assumed.landlordConsent
  const payee = home.properties.find(({ tenure }) => tenure === 'leasehold')?.landlord ?? '地主'
  return [
    ...(isKnown(landlord) && landlord > 0
      ? [fixedItem('landlord', '借地権の譲渡承諾料', payee, '譲渡承諾料（想定による）', landlord, none)]
      : []),
    ...(assumed.otherCosts ?? []).flatMap(({ id, title, amount }) =>
      isKnown(amount) && amount > 0
        ? [
            fixedItem(
              // A colon stands in no id of a file: the row cannot bear the name of another.
              `cost:${id}`,
              title ?? 'そのほかの費用',
              '業者など',
              `${title ?? 'そのほかの費用'}（想定による）`,
              amount,
              none,
            ),
          ]
        : [],
    ),
  ]
}

/** 破産財団組入額. As the trustee asks; the ceiling is a part of the price. */
function estateShare(sale: Sale): readonly CostItem[] {
  const { assumed, norm } = sale
  if (!isKnown(assumed.estateShare) || assumed.estateShare === 0) return []
  const rate = percent(norm.estateSharePercent)
  const cap = binds(sale, 'estateSharePercent') ? (price: Yen) => times(price, rate, 'down') : none
  const label = '破産財団への組入額'
  return [
    {
      ...fixedItem('estate-share', label, '破産管財人', `${label}（想定による）`, assumed.estateShare, cap),
      kind: 'estate',
    },
  ]
}

/** 引越費用. The creditor's grace, never a right; the agency gives it only where it has approved. */
function moving(sale: Sale, amount: Yen): readonly CostItem[] {
  const { assumed, norm, normKind } = sale
  if (amount === 0) return []
  const refused = normKind === 'agency' && assumed.movingApproved !== true
  const cap = refused ? zeroYen : binds(sale, 'movingMost') ? norm.movingMost : null
  const label = '引越費用（債権者が認めた場合）'
  return [{ ...fixedItem('moving', label, '売主', '引越費用（想定による）', amount, () => cap), kind: 'moving' }]
}

function fixedItem(
  id: string,
  label: string,
  payee: string,
  title: string,
  requested: Yen,
  capAt: (price: Yen) => Yen | null,
): CostItem {
  return {
    ...{ id, label, payee, kind: 'cost', capAt, requestedAt: () => requested },
    because: (amount, price) => {
      const cap = capAt(price)
      return reckon('stated-cost', title, amount, [], () => [
        step(title, requested),
        ...(cap === null || cap >= requested ? [] : [step('債権者の基準による上限', cap)]),
        ...(amount === requested ? [] : [step('売買代金から払う額', amount)]),
      ])
    },
  }
}

/** 法律で決まった税額. Nobody can talk it down. */
export function isDuty({ id }: CostItem): boolean {
  return id === 'cancel-tax' || id === 'stamp'
}
