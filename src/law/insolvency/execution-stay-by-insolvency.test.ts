import { describe, expect, it } from 'vitest'
import { executionStayByInsolvency } from './execution-stay-by-insolvency.ts'

type Procedure = 'trustee-bankruptcy' | 'simultaneous-abolition' | 'rehabilitation'
type Creditor = 'unsecured' | 'mortgage' | 'tax' | 'child-support' | 'child-support-lien'

const finding = (procedure: Procedure, creditor: Creditor, started: boolean) =>
  executionStayByInsolvency({ procedure, creditor, started })

describe('倒産手続と強制執行・競売・滞納処分', () => {
  it.each([
    // the table of the reference, row by row: already started, new
    ['trustee-bankruptcy', 'unsecured', 'lapses', 'barred'],
    ['trustee-bankruptcy', 'mortgage', 'continues', 'allowed'],
    ['trustee-bankruptcy', 'tax', 'continues', 'barred'],
    ['trustee-bankruptcy', 'child-support', 'lapses', 'barred'],
    ['trustee-bankruptcy', 'child-support-lien', 'lapses', 'barred'],
    ['simultaneous-abolition', 'unsecured', 'stayed', 'barred'],
    ['simultaneous-abolition', 'mortgage', 'continues', 'allowed'],
    ['simultaneous-abolition', 'tax', 'continues', null],
    ['simultaneous-abolition', 'child-support', 'stayed', 'barred'],
    ['simultaneous-abolition', 'child-support-lien', 'stayed', 'barred'],
    ['rehabilitation', 'unsecured', 'stayed', 'barred'],
    ['rehabilitation', 'mortgage', 'continues', 'allowed'],
    ['rehabilitation', 'tax', 'continues', 'allowed'],
    ['rehabilitation', 'child-support', 'stayed', 'barred'],
    ['rehabilitation', 'child-support-lien', 'continues', 'allowed'],
  ] as const)('%s and %s: %s if started, else %s', (procedure, creditor, started, fresh) => {
    expect(finding(procedure, creditor, true).value.effect).toBe(started)
    expect(finding(procedure, creditor, false).value.effect).toBe(fresh)
  })

  it('tells what is wrong with the facts', () => {
    expect(executionStayByInsolvency.evaluate({ procedure: 'none', creditor: 'me', started: 'yes' })).toMatchObject([
      { path: 'procedure' },
      { path: 'creditor' },
      { path: 'started' },
    ])
  })

  it('tells its working', () => {
    const values = (...facts: Parameters<typeof finding>) => finding(...facts).steps.map(({ value }) => value)
    expect(values('trustee-bankruptcy', 'mortgage', true)).toEqual([
      ...['破産（管財）', '住宅の抵当権者', 'もう始まっている', 'そのまま続く'],
    ])
    expect(values('simultaneous-abolition', 'tax', false)).toEqual([
      ...['破産（同時廃止）', '税・社会保険料', 'まだ始まっていない', '税や保険料の古さによって違う'],
    ])
    expect(values('rehabilitation', 'unsecured', true).at(-1)).toBe('中止する')
    expect(values('rehabilitation', 'unsecured', false).at(-1)).toBe('新しく始められない')
    expect(values('rehabilitation', 'tax', false).at(-1)).toBe('新しく始められる')
    expect(values('trustee-bankruptcy', 'unsecured', true).at(-1)).toBe('効力を失う')
  })

  it.each([
    // procedure, creditor, started, a word of each note after the first
    ['trustee-bankruptcy', 'unsecured', true, ['破産財団']],
    ['trustee-bankruptcy', 'mortgage', true, ['破産財団']],
    ['simultaneous-abolition', 'unsecured', true, ['249条2項']],
    ['simultaneous-abolition', 'unsecured', false, []],
    ['simultaneous-abolition', 'mortgage', true, []],
    ['simultaneous-abolition', 'tax', true, []],
    ['simultaneous-abolition', 'tax', false, ['破産債権に当たる古い税']],
    ['simultaneous-abolition', 'child-support', true, ['249条2項', '期限が来る養育費']],
    ['rehabilitation', 'unsecured', true, ['39条2項']],
    ['rehabilitation', 'unsecured', false, []],
    ['rehabilitation', 'mortgage', true, ['31条・197条']],
    ['rehabilitation', 'tax', false, []],
    ['rehabilitation', 'child-support', false, ['期限が来る養育費']],
    ['rehabilitation', 'child-support-lien', true, ['期限が来る養育費', '先取特権']],
  ] as const)('%s, %s, started %s: notes %j', (procedure, creditor, started, words) => {
    const { notes } = finding(procedure, creditor, started)
    expect(notes.map(({ text }) => text)).toEqual(
      ['申立てから開始決定まで', ...words].map((word) => expect.stringContaining(word)),
    )
    const doubtful = creditor === 'child-support-lien' || (creditor === 'tax' && words.length > 0)
    expect(notes.at(-1)?.kind).toBe(doubtful ? 'doubt' : 'caution')
  })

  it('names its articles', () => {
    expect(Object.keys(executionStayByInsolvency.answers)).toEqual(['effect'])
    expect(executionStayByInsolvency.citations.map(({ law }) => law)).toEqual(['破産法', '民事再生法'])
  })
})
