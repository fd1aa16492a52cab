import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { afterSaleSteps } from '#law/debt/after-sale-timeline.table.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom, parseMatter } from '#matter/parse.ts'
import { planFor } from './plan.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

function example(name: string): Matter {
  const parsed = parseMatter(readFileSync(`examples/${name}`, 'utf8'))
  if ('issues' in parsed) throw new Error(name)
  return parsed.matter
}

const on = day('2026-11-21')
const names = readdirSync('examples').filter((name) => name.endsWith('.json'))

describe('the plan for an empty matter', () => {
  it('has a stage, a step and the questions that come first', () => {
    const plan = planFor(matterOf({}), on)
    expect(plan).toMatchObject({ on, title: null, timeline: [], deadlines: [], debts: [], limitations: [], people: [] })
    expect(plan).toMatchObject({ voluntarySale: null, auction: null, residual: null, seizures: [] })
    expect(plan.stage.value.id).toBe('unknown')
    expect(plan.nextSteps).toEqual([{ id: 'find-stage', by: null }])
    expect(plan.problems.map((problem) => problem.kind === 'missing' && problem.path)).toEqual([
      'loans[0].firstMissedMonth',
      'properties',
    ])
    expect(plan.states.instalments.status).toBe('unknown')
  })
})

describe('the plans of the examples', () => {
  it.each([
    // example, stage, residual, months at 10,000, seizable wages
    ['agency-second-mortgage.json', 'demanded', 10_476_000, 1_048, []],
    ['condominium-arrears.json', 'auction-opened', 9_476_000, 948, []],
    ['first-letters.json', 'demanded', null, null, [50_000]],
    ['guarantee-company.json', 'subrogated', 1_743_000, 175, []],
    // 2,000,000 at 14 % for 52 days: 39,890
    ['joint-debtors-divorced.json', 'residual', 2_039_890, 204, []],
    // 9,000,000 at 14.5 % for 2,959 days: 10,579,438
    ['old-agency-debt.json', 'residual', 19_579_438, null, []],
    ['wage-seizure.json', 'judged', 7_396_800, 740, [270_000]],
    // 10,138,301 on the second loan; of 33,500,000 less 1,251,500 the first takes 25,449,205
    ['pair-loan.json', 'accelerated', 3_339_006, 334, []],
    // 22,586,545 less 17,118,800, and 3,110,800 less 200,000
    ['seized-condominium.json', 'subrogated', 8_378_545, 838, []],
  ] as const)('%s: %s, %d', (name, stage, residual, months, seizable) => {
    const plan = planFor(example(name), on)
    expect(plan.stage.value.id).toBe(stage)
    expect(plan.residual?.amount.value ?? null).toBe(residual)
    const ten = plan.residual?.instalments().find(({ withoutDamages }) => withoutDamages.value.perMonth === 10_000)
    expect(ten?.withoutDamages.value.months ?? null).toBe(months)
    expect(plan.seizures.map((seizure) => seizure.seizable.value)).toEqual(seizable)
  })

  it('are all of them', () => {
    expect(names).toHaveLength(9)
  })

  it('G-aera-83020 in June 2020: a warning after two months, three instalments of 120,000 unpaid', () => {
    const plan = planFor(example('first-letters.json'), day('2020-06-28'))
    expect(plan.stage.value).toMatchObject({ id: 'demanded', since: '2020-06-10' })
    // 62, 32 and 1 days at 14 %: 2,853 + 1,472 + 46
    expect(plan.debts[0]?.arrears?.value).toBe(360_000 + 4_371)
    expect(plan.timeline.some((entry) => entry.kind === 'expected' && entry.overdue)).toBe(false)
  })

  it('contradict nothing', () => {
    for (const name of names)
      expect(planFor(example(name), on).problems.filter(({ kind }) => kind !== 'missing')).toEqual([])
  })
})

describe('a plan', () => {
  it('tells each missing fact once', () => {
    for (const name of names) {
      const paths = planFor(example(name), on).problems.flatMap((problem) =>
        problem.kind === 'missing' ? problem.path : [],
      )
      expect(new Set(paths).size).toBe(paths.length)
    }
  })

  it('loses one part and no more where the law is not encoded', () => {
    const scenarios = [{ id: 'sale', voluntarySale: { price: 19_000_000, mediationContractOn: '2019-09-30' } }]
    const properties = [{ id: 'home', kind: 'house' }]
    const loans = [{ id: 'loan', balance: 20_000_000, balanceOn: '2026-11-01', acceleratedOn: '2026-06-30' }]
    const plan = planFor(matterOf({ properties, loans, scenarios }), on)
    expect(plan.voluntarySale).toBe(null)
    expect(plan.auction).not.toBe(null)
    expect(plan.problems).toContainEqual(expect.objectContaining({ kind: 'not-covered', rule: 'brokerage-fee-cap' }))
  })

  it('takes the greatest amounts and the longest times that a file can hold', () => {
    const most = 1_000_000_000_000
    const loan = {
      balance: most,
      instalment: most,
      accruedDamages: most,
      delayRatePercent: 100,
      firstMissedMonth: '1900-01',
    }
    const of = (more: object) => planFor(matterOf({ loans: [{ id: 'loan', ...loan, ...more }] }), day('2199-12-31'))
    const { debts, problems } = of({})
    expect(debts).toEqual([])
    expect(problems).toContainEqual(expect.objectContaining({ kind: 'not-covered', rule: 'exact-sums' }))
    // 10^12 and 109,572 days at 100 % of it, in exact arithmetic elsewhere
    const whole = of({ acceleratedOn: '1900-01-01', balanceOn: '1900-01-01', dayCount: 'fixed365' })
    expect(whole.debts[0]?.damages?.value).toBe(301_197_260_273_972)
  })

  it('reckons what is left from the auction once the court has sold', () => {
    const home = { id: 'home', kind: 'house', marketValue: { low: 1, typical: 10_000_000, high: 10_000_000 } }
    const loans = [{ id: 'loan', balance: 20_000_000, delayRatePercent: 0, acceleratedOn: '2026-01-31' }]
    const scenarios = [{ id: 'sale', voluntarySale: { price: 15_000_000 } }]
    const letters = (kind: string) => [{ id: 'letter', kind, receivedOn: '2026-11-01' }]
    const left = (kind: string) => {
      const plan = planFor(matterOf({ properties: [home], loans, scenarios, letters: letters(kind) }), on)
      return [
        plan.voluntarySale?.residual.value,
        plan.auction?.cases.typical.residual.value,
        plan.residual?.amount.value,
      ]
    }
    // 15,000,000 less brokerage 561,000 and stamps 10,000; 7,000,000 less 800,000
    expect(left('bid-period-notice')).toEqual([5_571_000, 13_800_000, 5_571_000])
    expect(left('sale-permission')).toEqual([5_571_000, 13_800_000, 13_800_000])
  })

  it('shows when to leave after a sale by the court, and what follows on the debt after any sale', () => {
    const loans = [{ id: 'loan', balance: 1 }]
    const paid = { loans, events: [{ id: 'paid', kind: 'pricePaid', on: '2026-11-02' }] }
    const steps = (fields: object, today: string, lane: string) =>
      planFor(matterOf(fields), day(today)).timeline.flatMap((entry) => (entry.lane === lane ? entry.step : []))
    expect(steps(paid, on, 'road')).toEqual(['payment', 'distribution', 'delivery-order', 'eviction'])
    expect(steps(paid, '2027-05-03', 'road')).toEqual([])
    const properties = [{ id: 'home', kind: 'house', soldOn: '2026-11-02' }]
    const sold = { loans: [{ id: 'loan', acceleratedOn: '2026-01-31' }], properties }
    expect(steps(sold, on, 'road')).toEqual([])
    for (const fields of [paid, sold]) expect(steps(fields, on, 'after-sale')).toEqual([...afterSaleSteps])
  })
})
