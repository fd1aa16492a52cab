import type { Day } from '#base/day.ts'
import type { Yen } from '#base/yen.ts'
import type { Finding } from '#law/finding.ts'
import type { Matter, VoluntarySaleAssumptions } from '#matter/matter.ts'
import type { Home } from './home.ts'

/** 配分の一行. One row of the sale's table: what is taken from the price, and why. */
export interface SaleRow {
  readonly label: string
  readonly amount: Finding<Yen>
}

/** What is settled about a sale before its costs are reckoned. */
export interface SaleTerms {
  readonly matter: Matter
  readonly home: Home
  readonly price: Yen
  readonly closingOn: Day
  readonly assumed: VoluntarySaleAssumptions
  readonly on: Day
}
