import { expect, it } from 'vitest'
import { fireInsurancePledge } from './fire-insurance-pledge.table.ts'

it('puts the refund of an old long-term policy at 50,000 to 300,000 yen, not verified', () => {
  const amounts = fireInsurancePledge.rows.filter(({ lowYen }) => lowYen !== null)
  expect(amounts).toMatchObject([{ lowYen: 50_000, highYen: 300_000, attested: '未確認' }])
})
