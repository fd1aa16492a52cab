import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { brokerageContractTerm } from './brokerage-contract-term.ts'

type Type = 'general' | 'exclusive' | 'sole-exclusive'

const finding = (type: Type, contractDate: string, months: number) =>
  brokerageContractTerm({ type, contractDate: day(contractDate), months })

describe('媒介契約の有効期間', () => {
  it.each([
    // printed in the reference (brokerage-contract-term)
    ['exclusive', '2026-11-21', 6, '2027-02-21', 14, 7],
    ['sole-exclusive', '2026-11-21', 2, '2027-01-21', 7, 5],
    ['general', '2026-11-21', 6, '2027-05-21', null, null],
    // both sides of three months
    ['exclusive', '2026-11-21', 2, '2027-01-21', 14, 7],
    ['exclusive', '2026-11-21', 3, '2027-02-21', 14, 7],
    ['exclusive', '2026-11-21', 4, '2027-02-21', 14, 7],
    ['sole-exclusive', '2026-11-21', 3, '2027-02-21', 7, 5],
    ['sole-exclusive', '2026-11-21', 4, '2027-02-21', 7, 5],
    ['general', '2026-11-21', 3, '2027-02-21', null, null],
    ['general', '2026-11-21', 4, '2027-03-21', null, null],
    // 民法143条2項 by hand: from 12-01 to the eve of 3-01; from 12-31, and February has none
    ['exclusive', '2026-11-30', 3, '2027-02-28', 14, 7],
    ['exclusive', '2026-12-30', 2, '2027-02-28', 14, 7],
    ['general', '2026-11-21', 1, '2026-12-21', null, null],
  ] as const)(
    '%s, made on %s for %i months: until %s, report %s, registration %s',
    (type, on, months, lastDay, reportDays, reinsDays) => {
      expect(finding(type, on, months).value).toMatchObject({ lastDay, reportDays, reinsDays })
    },
  )

  it('tells its working', () => {
    expect(finding('exclusive', '2026-11-21', 6).steps.map(({ value }) => value)).toEqual([
      ...['専任媒介契約', '2026-11-21', 6, 3, '2027-02-21', 14, 7],
    ])
    const general = finding('general', '2026-11-21', 6)
    expect(general.steps.map(({ value }) => value)).toEqual([
      ...['一般媒介契約', '2026-11-21', 6, 6, '2027-05-21', '義務なし', '義務なし'],
    ])
    expect(general.steps[3]?.label).toContain('上限はない')
    const sole = finding('sole-exclusive', '2026-11-21', 6)
    expect(sole.steps[0]?.value).toBe('専属専任媒介契約')
    expect(sole.steps[3]?.label).toContain('3か月まで')
    expect(sole.steps.map(({ unit }) => unit)).toEqual(['text', 'day', 'months', 'months', 'day', 'days', 'days'])
  })

  it('says that a longer term is cut, and how a contract is renewed', () => {
    const notes = (type: Type, months: number) => finding(type, '2026-11-21', months).notes
    expect(notes('exclusive', 4).map(({ kind }) => kind)).toEqual(['caution', 'practice', 'caution', 'caution'])
    expect(notes('exclusive', 4)[0]?.text).toContain('3か月になります')
    expect(notes('exclusive', 3).map(({ kind }) => kind)).toEqual(['practice', 'caution', 'caution'])
    expect(notes('sole-exclusive', 2).map(({ kind }) => kind)).toEqual(['practice', 'caution', 'caution'])
    expect(notes('general', 6).map(({ kind }) => kind)).toEqual(['practice', 'practice'])
    expect(notes('general', 6)[0]?.text).toContain('法律の上限はありません')
  })

  it.each([
    [{ type: 'double' }, 'type'],
    [{ contractDate: '2026-02-29' }, 'contractDate'],
    [{ months: 0 }, 'months'],
    [{ months: 1_201 }, 'months'],
    [{ months: 1.5 }, 'months'],
    [{ months: undefined }, 'months'],
  ])('refuses %j', (wrong, path) => {
    const facts = { type: 'exclusive', contractDate: '2026-11-21', months: 3, ...wrong }
    expect(brokerageContractTerm.evaluate(facts)).toContainEqual(expect.objectContaining({ path }))
  })

  it('takes every term from 1 to 1,200 months', () => {
    for (const months of [1, 1_200]) {
      const facts = { type: 'general', contractDate: '2026-11-21', months }
      expect(brokerageContractTerm.evaluate(facts)).toMatchObject({ rule: 'brokerage-contract-term' })
    }
  })
})
