/** A small matter for the description of the API: a loan in arrears, and a sale that is being thought of. */
export const exampleMatter = {
  schema: 'ninbai/matter.v1',
  properties: [{ id: 'home', kind: 'house', marketValue: { low: 17_000_000, typical: 19_000_000, high: 21_000_000 } }],
  loans: [
    {
      id: 'home-loan',
      lender: { kind: 'bank' },
      firstMissedMonth: '2026-07',
      balance: 20_000_000,
      balanceOn: '2026-10-31',
    },
  ],
  rights: [{ id: 'first-mortgage', property: 'home', kind: 'mortgage', claim: 'home-loan', rank: 1 }],
  scenarios: [{ id: 'sale', voluntarySale: { property: 'home', price: 19_000_000, closingOn: '2027-02-26' } }],
}

/** Facts of some rules that are often asked. */
export const exampleFacts: Readonly<Record<string, unknown>> = {
  'wage-garnishment': { net: 360_000, interval: 'monthly' },
  'brokerage-fee-cap': {
    ...{ price: 19_000_000, mediationContractDate: '2026-11-21', side: 'seller' },
    ...{ lowPriceAgreed: false, agentTaxable: true },
  },
  'auction-minimum-bid': { standardPrice: 8_920_000 },
}
