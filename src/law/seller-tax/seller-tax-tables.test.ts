import { expect, it } from 'vitest'
import { guarantorSaleRelief } from './guarantor-sale-relief.table.ts'

it('asks for a return in four of the six cases, the insolvent seller and an unused loss apart', () => {
  expect(guarantorSaleRelief.rows.map(({ returnNeeded }) => returnNeeded)).toEqual([
    true,
    true,
    false,
    false,
    true,
    true,
  ])
})
