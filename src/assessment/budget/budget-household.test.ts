import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { ageOn, agesOn, householdOn, nextAprilAfter } from './budget-household.ts'

const on = day('2026-11-21')

function household(people: readonly object[], named: readonly string[] | null) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', people, budget: { household: named } })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return householdOn(parsed.matter, on)
}

describe('家計をともにする人', () => {
  it('stand in the order of their ids, whoever else is in the file, each with the place in the file', () => {
    const people = [{ id: 'b', name: '子', bornOn: '2016-04-01' }, { id: 'x' }, { id: 'a' }]
    expect(household(people, ['b', 'a'])).toEqual({
      found: [
        { person: 'a', name: '家族', bornOn: null, path: 'people[2]' },
        { person: 'b', name: '子', bornOn: '2016-04-01', path: 'people[0]' },
      ],
      problems: [],
    })
  })

  it.each([[null], [[]]])('are asked for where the file has %o', (named) => {
    const { found, problems } = household([{ id: 'a' }], named)
    expect(found).toBe(null)
    expect(problems).toMatchObject([{ kind: 'missing', path: 'budget.household' }])
  })

  it('cannot be dead: from the day of the death on the file contradicts itself', () => {
    const withDeath = (diedOn: string) => household([{ id: 'a' }, { id: 'b', diedOn }], ['a', 'b'])
    expect(withDeath('2026-11-22').problems).toEqual([])
    expect(withDeath('2026-11-22').found).toHaveLength(2)
    expect(withDeath('2026-11-21').found?.map(({ person }) => person)).toEqual(['a'])
    expect(withDeath('2026-11-21').problems).toEqual([
      {
        kind: 'contradiction',
        paths: ['people[1].diedOn', 'budget.household'],
        message: '亡くなった人が、家計をともにする人に入っています。ここではその人を除いて計算しました。',
      },
    ])
  })

  it('cannot be born after the day', () => {
    const born = (bornOn: string) => household([{ id: 'a' }, { id: 'b', bornOn }], ['a', 'b'])
    expect(born('2026-11-21').problems).toEqual([])
    expect(born('2026-11-22').found?.map(({ person }) => person)).toEqual(['a'])
    expect(born('2026-11-22').problems).toMatchObject([
      { kind: 'contradiction', paths: ['people[1].bornOn', 'budget.household'] },
    ])
  })
})

describe('年齢', () => {
  it.each([
    ['1981-11-21', '2026-11-21', 45],
    ['1981-11-22', '2026-11-21', 44],
    ['1981-12-01', '2026-11-30', 44],
    ['1981-10-31', '2026-11-01', 45],
    ['2026-11-21', '2026-11-21', 0],
    ['2024-02-29', '2025-02-28', 0],
    ['2024-02-29', '2025-03-01', 1],
  ])('of somebody born on %s is on %s: %i', (bornOn, now, age) => {
    expect(ageOn(day(bornOn), day(now))).toBe(age)
  })

  it('are told for all, or the birthdays that are missing', () => {
    const people = [{ id: 'a', bornOn: '1981-11-21' }, { id: 'b' }, { id: 'c' }]
    const members = (named: readonly string[]) => household(people, named).found ?? []
    expect(agesOn(members(['a']), on)).toEqual({ found: [45], problems: [] })
    const { found, problems } = agesOn(members(['a', 'b', 'c']), on)
    expect(found).toBe(null)
    expect(problems).toMatchObject([
      { kind: 'missing', path: 'people[1].bornOn' },
      { kind: 'missing', path: 'people[2].bornOn' },
    ])
  })
})

describe('次の4月1日', () => {
  it.each([
    ['2026-03-31', '2026-04-01'],
    ['2026-04-01', '2027-04-01'],
    ['2026-11-21', '2027-04-01'],
    ['2026-01-01', '2026-04-01'],
  ])('after %s is %s', (now, april) => {
    expect(nextAprilAfter(day(now))).toBe(april)
  })
})
