import { describe, expect, it } from 'vitest'
import { debtOn } from '#assessment/debts/debts.ts'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { personViews } from './person-views.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

function assessed(fields: object, on = '2026-11-21') {
  const matter = matterOf(fields)
  const debts = (matter.loans ?? []).flatMap((loan, i) => debtOn(loan, `loans[${i}]`, day(on), true).found ?? [])
  return personViews(matter, debts, day(on))
}

const views = (fields: object, on?: string) => assessed(fields, on).found
const view = (fields: object, person: string, on?: string) => views(fields, on).find((one) => one.person === person)
const roles = (fields: object) => Object.fromEntries(views(fields).map((one) => [one.person, one.roles]))
const notes = (fields: object, person: string) =>
  view(fields, person)
    ?.notes.map(({ text }) => text)
    .join('\n') ?? ''
const paths = (fields: object) =>
  assessed(fields).problems.flatMap((problem) => (problem.kind === 'missing' ? problem.path : problem.kind))
const decisions = (fields: object, person: string, on?: string) =>
  view(fields, person, on)?.decisions.map(({ id, on: last, safeOn, passed }) => [id, last, safeOn, passed])

const person = (id: string, more: object = {}) => ({ id, ...more })
// 10,000,001 yen, due in full on 2026-11-21 itself, without damages.
const loan = {
  id: 'loan',
  lender: { kind: 'bank' },
  balance: 10_000_001,
  balanceOn: '2026-11-21',
  delayRatePercent: 0,
  acceleratedOn: '2026-11-21',
  dayCount: 'fixed365',
}

describe('the place of a person', () => {
  it('is told by loans, debts, title and family', () => {
    const people = [
      person('self', { relation: 'self' }),
      person('wife', { relation: 'spouse' }),
      person('ex', { relation: 'formerSpouse' }),
      ...['uncle', 'aunt', 'friend'].map((id) => person(id)),
    ]
    const loans = [
      { ...loan, debtor: 'self', jointDebtors: ['ex'], jointGuarantors: ['uncle'], collateralProviders: ['aunt'] },
    ]
    const properties = [
      { id: 'home', kind: 'house', owners: [{ person: 'self' }, { person: 'ex' }] },
      { id: 'lot', kind: 'land', owners: [{ person: 'aunt' }] },
      { id: 'sold', kind: 'land', owners: [{ person: 'friend' }], soldOn: '2026-11-21' },
    ]
    const otherDebts = [{ id: 'card', kind: 'creditCard', debtor: 'wife', balance: 300_000 }]
    expect(roles({ people, loans, properties, otherDebts })).toEqual({
      ...{
        self: ['debtor', 'coOwner'],
        wife: ['otherDebtor', 'spouse'],
        ex: ['jointDebtor', 'coOwner', 'formerSpouse'],
      },
      ...{ uncle: ['jointGuarantor'], aunt: ['collateralProvider', 'owner'], friend: [] },
    })
    const owed = views({ people, loans, properties, otherDebts }).map(({ owes }) =>
      owes.map((one) => [one.claim, one.owes, one.amount?.value]),
    )
    expect(owed).toEqual([
      [['loan', 'whole', 10_000_001]],
      [['card', 'whole', 300_000]],
      [['loan', 'whole', 10_000_001]],
      [['loan', 'whole', 10_000_001]],
      [['loan', 'property-only', 10_000_001]],
      [],
    ])
  })

  it('says what it means for who has signed nothing, and for who has', () => {
    const family = [person('wife', { relation: 'spouse' }), person('ex', { relation: 'formerSpouse' })]
    const free = { people: family, loans: [loan] }
    expect(notes(free, 'wife')).toContain('配偶者というだけでは')
    expect(notes(free, 'ex')).toContain('契約に署名していなければ')
    expect(notes(free, 'ex')).not.toContain('責任は変わりません')
    const bound = { people: family, loans: [{ ...loan, debtor: 'wife', jointDebtors: ['ex'] }] }
    expect(notes(bound, 'wife')).toBe('')
    expect(notes(bound, 'ex')).toContain('離婚しても、ローンの責任は変わりません')
    const pledged = { people: family, loans: [{ ...loan, collateralProviders: ['wife'] }] }
    expect(notes(pledged, 'wife')).toContain('担保に出した不動産のほかに')
    const shared = {
      ...free,
      properties: [{ id: 'home', kind: 'house', owners: [{ person: 'wife' }, { person: 'ex' }] }],
    }
    expect(notes(shared, 'wife')).toContain('共有者というだけでは')
    expect(notes({ ...shared, loans: bound.loans }, 'wife')).not.toContain('共有者というだけでは')
    expect(notes({ ...shared, loans: bound.loans }, 'wife')).toContain('共有者全員の同意')
  })
})

describe('a divorce', () => {
  it.each([
    // 768条2項・令和6年法律33号附則4条: 2 years, from 2026-04-01 5 years
    ['2026-03-31', '2028-03-31', false],
    ['2026-04-01', '2031-04-01', false],
    ['2024-11-21', '2026-11-21', false],
    ['2024-11-20', '2026-11-20', true],
  ])('of %s lets both ask for a division until %s', (divorcedOn, last, passed) => {
    const people = [
      person('self', { relation: 'self', divorcedOn }),
      person('ex', { relation: 'formerSpouse', divorcedOn }),
    ]
    for (const { person: id } of views({ people }))
      expect(decisions({ people }, id)).toEqual([[`division-${id}`, last, last, passed]])
  })

  it('is of both, though the file tells its day of one alone', () => {
    const of = (self: object, ex: object, ...others: readonly object[]) => {
      const people = [person('self', { relation: 'self', ...self }), person('ex', { relation: 'formerSpouse', ...ex })]
      const all = [...people, ...others]
      return ['self', 'ex'].map((id) => decisions({ people: all }, id)?.map(([one]) => one))
    }
    const both = [['division-self'], ['division-ex']]
    expect(of({ divorcedOn: '2026-03-31' }, {})).toEqual(both)
    expect(of({}, { divorcedOn: '2026-03-31' })).toEqual(both)
    expect(of({}, {})).toEqual([[], []])
    // Of two former marriages nobody can tell which day is whose.
    const first = person('first', { relation: 'formerSpouse' })
    expect(of({}, { divorcedOn: '2026-03-31' }, first)).toEqual([[], ['division-ex']])
  })

  it('tells what is left once the day is over, and no more of a closed day before it', () => {
    const of = (today: string) => {
      const people = [person('self', { relation: 'self', divorcedOn: '2024-03-15' })]
      const [found] = view({ people }, 'self', today)?.decisions ?? []
      return [found?.lost, found?.finding.notes.map(({ text }) => text).join('')]
    }
    // 2026-03-15 is a Sunday
    const [before, advice] = of('2026-03-15')
    expect([before, advice]).toEqual([
      expect.stringContaining('求められなくなります'),
      expect.stringContaining('その前の開いている日'),
    ])
    const [after, none] = of('2026-03-16')
    expect(after).toContain('過ぎています')
    expect(after).toContain('話し合い')
    expect(none).not.toContain('開いている日')
  })

  it('that is still to come, or of an unknown day, fixes none', () => {
    const of = (more: object) => decisions({ people: [person('self', more)] }, 'self')
    expect(of({ divorcedOn: '2026-11-22' })).toEqual([])
    expect(of({ relation: 'formerSpouse' })).toEqual([])
    expect(roles({ people: [person('self', { divorcedOn: '2026-11-22' })] })).toEqual({ self: [] })
    expect(roles({ people: [person('self', { divorcedOn: '2026-11-21' })] })).toEqual({ self: ['formerSpouse'] })
  })
})

describe('an inheritance', () => {
  const family = (...heirs: readonly (readonly [string, object])[]) => ({
    people: [
      person('dead', { diedOn: '2026-09-01' }),
      ...heirs.map(([id, more]) => person(id, { heirOf: 'dead', ...more })),
    ],
    loans: [{ ...loan, debtor: 'dead' }],
  })
  const shares = (...heirs: readonly (readonly [string, object])[]) =>
    heirs.map(([id]) => view(family(...heirs), id)?.owes.map((one) => [one.owes, one.amount?.value]))

  it('falls on the heirs by their shares, to the yen (900条)', () => {
    // a half of 10,000,001: the odd yen to the first of equal fractions
    expect(shares(['wife', { heirAs: 'spouse' }], ['son', { heirAs: 'child' }])).toEqual([
      [['share', 5_000_001]],
      [['share', 5_000_000]],
    ])
    // 2/3 and 1/3: 6,666,667.33 and 3,333,333.67
    expect(shares(['wife', { heirAs: 'spouse' }], ['mother', { heirAs: 'parent' }])).toEqual([
      [['share', 6_666_667]],
      [['share', 3_333_334]],
    ])
    expect(shares(['son', { heirAs: 'child' }])).toEqual([[['share', 10_000_001]]])
    expect(view(family(['son', { heirAs: 'child' }]), 'dead')?.owes).toEqual([])
    expect(view(family(['son', { heirAs: 'child' }]), 'dead')?.roles).toEqual(['deceased', 'debtor'])
    expect(notes(family(['son', { heirAs: 'child' }]), 'dead')).toContain('団体信用生命保険')
  })

  it('does not fall on who has renounced: who is left bears the whole', () => {
    const renouncing = (renouncedOn: string) =>
      shares(['wife', { heirAs: 'spouse', renouncedOn }], ['son', { heirAs: 'child' }])
    expect(renouncing('2026-11-21')).toEqual([[], [['share', 10_000_001]]])
    expect(renouncing('2026-11-22')).toEqual([[['share', 5_000_001]], [['share', 5_000_000]]])
    expect(notes(family(['wife', { renouncedOn: '2026-11-21' }]), 'wife')).toContain('相続を放棄したので')
    expect(decisions(family(['wife', { renouncedOn: '2026-11-21', knewInheritanceOn: '2026-09-01' }]), 'wife')).toEqual(
      [],
    )
  })

  it('leaves the own debt of an heir who has renounced', () => {
    const fields = family(['son', { heirAs: 'child', renouncedOn: '2026-11-01' }])
    const loans = [{ ...loan, debtor: 'dead', jointGuarantors: ['son'] }]
    expect(view({ ...fields, loans }, 'son')?.owes).toMatchObject([{ owes: 'whole' }])
    expect(notes({ ...fields, loans }, 'son')).toContain('この人自身の借金や保証です')
    expect(notes(fields, 'son')).not.toContain('この人自身の借金や保証です')
  })

  it('is to be decided within three months of knowing: rows of 915条, on a closed day and before', () => {
    const of = (knewInheritanceOn: string, on?: string) =>
      decisions(family(['son', { heirAs: 'child', knewInheritanceOn }]), 'son', on)
    // Monday 2026-09-14 and three months: Monday 2026-12-14; 2026-09-20 gives Sunday 2026-12-20, Friday 18 before it
    expect(of('2026-09-14')).toEqual([['renunciation-son', '2026-12-14', '2026-12-14', false]])
    expect(of('2026-09-20')).toEqual([['renunciation-son', '2026-12-20', '2026-12-18', false]])
    expect(of('2026-09-14', '2026-12-14')?.[0]?.[3]).toBe(false)
    expect(of('2026-09-14', '2026-12-15')?.[0]?.[3]).toBe(true)
  })

  it('asks for what its deadline and its shares hang on', () => {
    expect(paths(family(['son', {}]))).toEqual(['people[1].heirAs', 'people[1].knewInheritanceOn'])
    expect(shares(['son', {}])).toEqual([[['share', undefined]]])
    expect(paths({ people: family(['son', {}]).people })).toEqual(['people[1].heirAs', 'people[1].knewInheritanceOn'])
    const living = { people: [person('alive'), person('son', { heirOf: 'alive' })] }
    expect([paths(living), roles(living).son]).toEqual([[], []])
  })

  it('contradicts itself where heirs of two ranks stand side by side', () => {
    const mixed = family(
      ['son', { heirAs: 'child', knewInheritanceOn: '2026-09-14' }],
      ['mother', { heirAs: 'parent', knewInheritanceOn: '2026-09-14' }],
    )
    expect(paths(mixed)).toEqual(['contradiction', 'contradiction'])
    expect(view(mixed, 'son')?.owes).toEqual([{ claim: 'loan', owes: 'share', amount: null }])
    const halves = family(
      ['a', { heirAs: 'sibling', knewInheritanceOn: '2026-09-14' }],
      ['b', { heirAs: 'half-sibling', knewInheritanceOn: '2026-09-14' }],
    )
    // 900条4号: 2 to 1 of 10,000,001: 6,666,667.33 and 3,333,333.67
    expect([paths(halves), view(halves, 'a')?.owes[0]?.amount?.value]).toEqual([[], 6_666_667])
  })

  it('may be taken by what the heir did (921条)', () => {
    const of = (...estateActs: readonly string[]) => notes(family(['son', { heirAs: 'child', estateActs }]), 'son')
    expect(of('spend-estate-money', 'short-lease')).toContain('すでに相続したとみられること')
    expect(of('pay-due-debt-from-estate')).toContain('相続したとみられることがあります')
    expect(of('pay-debt-from-own-money')).not.toContain('相続したとみられる')
    expect(of()).toContain('その口座から借金を払わないで')
  })
})

describe('a joint guarantor', () => {
  const guaranteed = (contractOn: string | null, guaranteedOn: string | null, more: object = {}) => ({
    people: [person('uncle', { guaranteedOn })],
    loans: [{ ...loan, contractOn, jointGuarantors: ['uncle'], ...more }],
  })

  it.each([
    // 458条の3, guarantees from 2020-04-01: two months from knowing; 2026-11-21 gives 2027-01-21
    ['2020-03-31', null, []],
    ['2020-04-01', null, [['default-notice-loan-uncle', '2027-01-21', '2027-01-21', false]]],
    ['2020-03-31', '2020-04-01', [['default-notice-loan-uncle', '2027-01-21', '2027-01-21', false]]],
    ['2020-04-01', '2020-03-31', []],
    [null, null, []],
  ])('of a loan of %s, bound on %s, is to be told until %j', (contractOn, guaranteedOn, expected) => {
    expect(decisions(guaranteed(contractOn, guaranteedOn), 'uncle')).toEqual(expected)
  })

  it('hears of the duty, of its lack, or of the day that decides', () => {
    expect(notes(guaranteed('2020-04-01', null), 'uncle')).toContain('知ってから2か月以内')
    expect(notes(guaranteed('2020-03-31', null), 'uncle')).toContain('義務（民法458条の3）はありません')
    expect(notes(guaranteed(null, null), 'uncle')).toContain('契約書の日を確かめて')
    expect(notes(guaranteed(null, '2020-04-01'), 'uncle')).toContain('知ってから2か月以内')
  })

  it('is told nothing before the whole is due', () => {
    expect(decisions(guaranteed('2021-04-01', null, { acceleratedOn: null }), 'uncle')).toEqual([])
    expect(decisions(guaranteed('2021-04-01', null, { acceleratedOn: '2026-11-22' }), 'uncle')).toEqual([])
  })
})

describe('who has paid', () => {
  const payment = (id: string, payer: string | null, amount: number, on = '2026-10-01') => ({
    id,
    kind: 'payment',
    on,
    person: payer,
    loan: 'loan',
    amount,
  })
  const people = ['a', 'b', 'c'].map((id) => person(id))
  const recourse = (loanOf: object, events: readonly object[], payer: string) =>
    view({ people, loans: [{ ...loan, ...loanOf }], events }, payer)?.recourse.map(({ from, amount }) => [
      from,
      amount.value,
    ])

  it('among joint debtors gets back by shares what was paid (442条1項)', () => {
    const debtors = { debtor: 'a', jointDebtors: ['b'] }
    expect(recourse(debtors, [payment('p', 'a', 100_001)], 'a')).toEqual([['b', 50_000]])
    expect(recourse(debtors, [payment('p', 'a', 100_000), payment('q', 'a', 20_000)], 'a')).toEqual([['b', 60_000]])
    expect(recourse(debtors, [payment('p', 'a', 100_000)], 'b')).toEqual([])
    expect(recourse(debtors, [payment('p', null, 100_000)], 'a')).toEqual([])
    expect(recourse(debtors, [payment('p', 'a', 100_000, '2026-11-22')], 'a')).toEqual([])
    expect(recourse({ debtor: 'a' }, [payment('p', 'a', 100_000)], 'a')).toEqual([])
  })

  it('as a guarantor gets all from the debtor, and from the other guarantor what is above the own half (459条・465条1項)', () => {
    const guarantors = { debtor: 'a', jointGuarantors: ['b', 'c'] }
    // 10,000,001 are left after 6,000,000: the whole was 16,000,001, the own half 8,000,000.5
    expect(recourse(guarantors, [payment('p', 'b', 6_000_000)], 'b')).toEqual([['a', 6_000_000]])
    // after 20,000,000 the whole was 30,000,001: 20,000,000 less 15,000,000.5
    expect(recourse(guarantors, [payment('p', 'b', 20_000_000)], 'b')).toEqual([
      ['a', 20_000_000],
      ['c', 4_999_999],
    ])
    expect(recourse(guarantors, [payment('p', 'b', 20_000_000)], 'c')).toEqual([])
    expect(recourse({ debtor: 'a', jointGuarantors: ['b'] }, [payment('p', 'b', 5)], 'b')).toEqual([['a', 5]])
    expect(recourse({ debtor: 'a' }, [payment('p', 'c', 5)], 'c')).toEqual([])
  })
})
