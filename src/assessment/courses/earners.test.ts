import { describe, expect, it } from 'vitest'
import { wayContextFor } from '#assessment/way-context.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { earnerIds, householdNotes, householdOf } from './earners.ts'

function context(fields: object) {
  const parsed = matterFrom({
    ...{ schema: 'ninbai/matter.v1' },
    people: [
      { id: 'husband', bornOn: '1986-05-01' },
      { id: 'wife', bornOn: '1966-11-22' },
      { id: 'child', bornOn: '1996-01-01' },
      { id: 'parent' },
    ],
    ...fields,
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return wayContextFor(parsed.matter, day('2026-11-21'))
}

const wage = (person: string, net: number, more: object = {}) => ({
  ...{ id: `pay-${person}`, person, kind: 'wage', net, interval: 'monthly', ...more },
})
const paid = (...incomes: readonly object[]) => ({ budget: { incomes } })
const household = (fields: object) => householdOf(context(fields))
const earners = (...incomes: readonly object[]) => household(paid(...incomes)).earners
const notes = (fields: object) => householdNotes(context(fields)).join('\n')

describe('稼ぎ手', () => {
  it('at 40 loses the job as employees in general, and is helped by insurance', () => {
    expect(earners(wage('husband', 300_000))).toEqual([
      {
        ...{ pay: 300_000, owes: true, isFrom55: false },
        // 0.06 %, three times that, 0.05 % and a twelfth of 4 % of 4,294,967,296
        odds: { loss: 2_576_980, lossInRecession: 7_730_941, illness: 2_147_484, cut: 14_316_558 },
        unemployment: { perMonth: 180_000, months: 3 },
        sickness: { perMonth: 200_000, months: 18 },
        longer: 100_000,
      },
    ])
  })

  it.each([
    // age, loss as a multiple of 0.06 %, illness in percent, from 55
    ['2001-11-22', 1, 0.05, false],
    ['2001-11-21', 1.5, 0.05, false],
    ['1991-11-22', 1.5, 0.05, false],
    ['1991-11-21', 1, 0.05, false],
    ['1981-11-22', 1, 0.05, false],
    ['1981-11-21', 1, 0.08, false],
    ['1971-11-22', 1, 0.08, false],
    ['1971-11-21', 1.5, 0.15, true],
    ['1961-11-22', 1.5, 0.15, true],
    ['1961-11-21', 1, 0.15, true],
    [null, 1, 0.08, false],
  ] as const)('born on %s has the figures of that age', (bornOn, loss, illness, isFrom55) => {
    const [one] = household({ ...paid(wage('a', 200_000)), people: [{ id: 'a', bornOn }] }).earners
    expect(one?.odds.loss).toBe(Math.round(loss * 0.0006 * 2 ** 32))
    expect(one?.odds.lossInRecession).toBe(Math.round(loss * 0.0018 * 2 ** 32))
    expect(one?.odds.illness).toBe(Math.round((illness / 100) * 2 ** 32))
    expect([one?.isFrom55, one?.longer]).toEqual([isFrom55, isFrom55 ? 150_000 : 100_000])
  })

  it('are the two greatest wages of a usual month, whatever their order in the file', () => {
    const three = [
      wage('child', 100_000),
      wage('wife', 250_000),
      wage('husband', 150_000, { interval: 'half-monthly' }),
    ]
    expect(earners(...three).map(({ pay }) => pay)).toEqual([300_000, 250_000])
    expect(earners(...three.toReversed()).map(({ pay }) => pay)).toEqual([300_000, 250_000])
    expect(notes(paid(...three))).toContain('大きい方から二つだけ')
    expect(notes(paid(...three.slice(1)))).not.toContain('大きい方から二つだけ')
  })

  it('are no other incomes, and none that is unknown or none at all', () => {
    const others = [wage('wife', 200_000, { kind: 'selfEmployed' }), wage('parent', 100_000, { kind: 'pension' })]
    expect(earners(...others, wage('husband', 0), { ...wage('child', 1), net: null })).toEqual([])
    expect(notes(paid(...others))).toContain('自営業の収入は、変わらないとしました')
    expect(household({}).earners).toEqual([])
    expect(notes({})).toContain('月の給料が分からないため')
  })

  it('owe where a loan or a debt is theirs, and all where nobody is named', () => {
    const two = paid(wage('husband', 300_000), wage('wife', 200_000))
    const loans = [{ id: 'loan', debtor: 'husband' }]
    expect(household({ ...two, loans }).earners.map(({ owes }) => owes)).toEqual([true, false])
    const joint = [{ id: 'loan', debtor: 'husband', jointGuarantors: ['wife'] }]
    expect(household({ ...two, loans: joint }).earners.map(({ owes }) => owes)).toEqual([true, true])
    expect(household(two).earners.map(({ owes }) => owes)).toEqual([true, true])
  })

  it('take the figures of the matter', () => {
    const ranges = {
      'job-loss': { fixed: 10 },
      'recession-job-loss': { fixed: 8.9 },
      'unemployment-benefit': { fixed: 50 },
    }
    const settings = { ranges: { ...ranges, 'job-loss-age-55-64': { fixed: 8.9 }, 'saved-share': { fixed: 1 } } }
    const found = household({ ...paid(wage('wife', 199_999)), settings })
    // 10 % × 8.9 × 8.9 is past certainty; half of 199,999 is rounded half up.
    expect(found.earners[0]?.odds.lossInRecession).toBe(2 ** 32)
    expect(found.earners[0]?.unemployment.perMonth).toBe(100_000)
    expect(found.savedShare).toBe(100_000)
  })

  it('name the assumptions of their ages alone', () => {
    const ids = (...incomes: readonly object[]) => earnerIds(context(paid(...incomes)))
    expect(ids()).toEqual([])
    expect(ids(wage('husband', 1))).toContain('new-pay')
    expect(ids(wage('husband', 1))).not.toContain('new-pay-from-55')
    expect(ids(wage('wife', 1))).toEqual(expect.arrayContaining(['job-loss-age-55-64', 'months-to-new-work-from-55']))
    expect(ids(wage('wife', 1))).not.toContain('new-pay')
    const both = ids(wage('child', 1), wage('wife', 1))
    expect(new Set(both).size).toBe(both.length)
    expect(both).toEqual(expect.arrayContaining(['job-loss-age-25-34', 'illness-age-35-44', 'illness-age-55-64']))
  })
})

describe('使えるお金', () => {
  const asset = (value: number | null) => ({ assets: [{ id: 'cash', kind: 'cash', value }] })

  it('is what the file tells, and nothing where it does not', () => {
    expect(household(asset(400_000))).toMatchObject({ savings: 400_000, savedShare: 50_000 })
    expect(notes(asset(400_000))).not.toContain('0円から始めました')
    expect(household(asset(null)).savings).toBe(0)
    expect(notes(asset(null))).toContain('0円から始めました')
  })
})

describe('入れていないこと', () => {
  it('are told by what the file holds', () => {
    expect(notes(paid(wage('parent', 1)))).toContain('生年月日の分からない人は')
    expect(notes(paid(wage('husband', 1)))).not.toContain('生年月日の分からない人は')
    expect(notes(paid(wage('child', 1)))).toContain('34歳までの人')
    expect(notes(paid(wage('husband', 1)))).not.toContain('34歳までの人')
    expect(notes(paid({ ...wage('husband', 1), kind: 'bonus', interval: 'bonus' }))).toContain('ボーナスは')
  })
})
