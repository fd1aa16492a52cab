import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { inheritanceRenunciation } from './inheritance-renunciation.ts'
import type { Way } from './way.ts'

function way(fields: object, today = '2026-11-21'): Way {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { matter } = parsed
  const on = day(today)
  return inheritanceRenunciation({ matter, on, plan: planFor(matter, on), budget: budgetOf(matter, on).found })
}

const father = { id: 'father', name: '父', relation: 'parent', diedOn: '2026-08-30' }
const heir = (id: string, more: object = {}) => ({
  ...{ id, name: id, heirOf: 'father', heirAs: 'child', knewInheritanceOn: '2026-08-31', estateActs: [] },
  ...more,
})
const loans = [
  {
    ...{ id: 'loan', purpose: 'home', debtor: 'father', balance: 9_000_000, balanceOn: '2026-08-01' },
    ...{ acceleratedOn: '2026-07-01', delayRatePercent: 0, dayCount: 'fixed365' },
  },
]
const family = (...heirs: readonly object[]) => ({ people: [father, ...heirs], loans })
const paths = ({ lacks }: Way) => lacks.flatMap((lack) => (lack.kind === 'missing' ? lack.path : []))

describe('相続放棄', () => {
  it.each([
    // known on 2026-08-31: three months end on 2026-11-30 (debt.md)
    ['2026-11-30', 'open'],
    ['2026-12-01', 'closed'],
  ] as const)('on %s it is %s', (today, status) => {
    const found = way(family(heir('child')), today)
    expect(found.status).toBe(status)
    expect(found.until).toBe(status === 'open' ? '2026-11-30' : null)
    expect(found.lacks).toEqual([])
    expect(found.money?.total?.value ?? null).toBe(status === 'open' ? 0 : null)
    expect(found.owedAfter.map(({ owed }) => owed.value)).toEqual(status === 'open' ? [0, 0, 0, 0] : [])
    expect(found.people[0]?.owes?.value).toBe(status === 'open' ? 0 : 9_000_000)
  })

  it('ends on a Sunday, and is safe until the Friday before (debt.md: known 2026-11-21)', () => {
    const found = way(family(heir('child', { knewInheritanceOn: '2026-11-21' })))
    expect(found.until).toBe('2027-02-21')
    expect(found.steps[2]?.by).toBe('2027-02-19')
    expect(found.reasons[0]).toContain('2027年2月19日(金)')
  })

  it('has a day for each heir: the first that is still ahead counts', () => {
    const two = family(heir('first'), heir('second', { knewInheritanceOn: '2026-10-15' }))
    expect(way(two).until).toBe('2026-11-30')
    const later = way(two, '2026-12-01')
    expect([later.status, later.until]).toEqual(['open', '2027-01-15'])
    expect(later.people.map(({ owes }) => owes?.value)).toEqual([4_500_000, 0])
  })

  it('tells what each would bear: spouse 4,500,000 and three children 1,500,000 each (debt.md)', () => {
    const found = way(family(heir('wife', { heirAs: 'spouse' }), heir('a'), heir('b'), heir('c')))
    expect(found.people.map(({ words }) => /相続で([\d,]+円)/.exec(words)?.[1])).toEqual([
      '4,500,000円',
      '1,500,000円',
      '1,500,000円',
      '1,500,000円',
    ])
  })

  it('leaves what an heir owes himself', () => {
    const own = { ...loans[0], id: 'own', debtor: 'child', balance: 2_000_000 }
    const found = way({ ...family(heir('child')), loans: [...loans, own] })
    expect(found.people[0]?.owes?.value).toBe(2_000_000)
    expect(found.people[0]?.words).toContain('放棄しても残ります')
    expect(way(family(heir('child'))).people[0]?.words).not.toContain('放棄しても残ります')
  })

  it.each([
    ['has renounced', { renouncedOn: '2026-10-01' }, 'closed', []],
    ['has sold of the estate', { estateActs: ['sell-estate-property'] }, 'closed', []],
    [
      'paid a debt from the estate, on which views differ',
      { estateActs: ['pay-due-debt-from-estate'] },
      'unknown',
      ['people[1].estateActs'],
    ],
    ['paid a fitting funeral', { estateActs: ['reasonable-funeral-from-estate'] }, 'open', []],
    ['does not know when he knew', { knewInheritanceOn: null }, 'unknown', ['people[1].knewInheritanceOn']],
    ['was not asked what he did', { estateActs: undefined }, 'open', ['people[1].estateActs']],
  ] as const)('an heir who %s: %s', (_, more, status, lacks) => {
    const found = way(family(heir('child', more)))
    expect([found.status, paths(found)]).toEqual([status, lacks])
  })

  it('after renouncing owes nothing of the estate', () => {
    expect(way(family(heir('child', { renouncedOn: '2026-10-01' }))).people[0]?.owes?.value).toBe(0)
  })

  it('is for nobody where nobody has died, and asks for heirs where one has', () => {
    expect(way({})).toMatchObject({ status: 'closed', until: null, people: [], lacks: [] })
    expect(way({ people: [{ id: 'father', diedOn: '2026-11-22' }] }).status).toBe('closed')
    const unnamed = way({ people: [father], loans })
    expect([unnamed.status, paths(unnamed)]).toEqual(['unknown', ['people']])
  })

  it('names the limited acceptance, the insurance and what takes the inheritance', () => {
    const found = way(family(heir('child')))
    expect(found.reasons.join('')).toMatch(/団体信用生命保険.*限定承認.*相続人の全員/)
    expect(found.warnings[0]).toContain('921条')
    const meant = way({ ...family(heir('child')), wishes: { intends: ['use-estate'] } })
    expect(meant.warnings.length).toBe(found.warnings.length + 1)
  })
})
