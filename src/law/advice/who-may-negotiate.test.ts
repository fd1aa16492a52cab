import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { whoMayNegotiate } from './who-may-negotiate.ts'

type Facts = Parameters<typeof whoMayNegotiate>[0]

const finding = (actor: Facts['actor'], task: Facts['task'], claim: number | null = null) =>
  whoMayNegotiate({ actor, task, claim: claim === null ? null : yen(claim) })

const actors = [
  'debtor',
  'family-messenger',
  'lawyer',
  'certified-judicial-scrivener',
  'real-estate-broker',
  'consultant',
  'administrative-scrivener',
] as const

// The table of the reference: one column for each of the actors above, in their order.
const table = [
  ['general-information', 'yyyyyyy'],
  ['form-filling-help', 'yyyyyyy'],
  ['explain-procedures', 'yyyyyyy'],
  ['list-or-appraise-property', 'yyy-y--'],
  ['ask-lienholder-consent-to-sale', 'yyy-y--'],
  ['draft-agreed-settlement', 'yyyy--y'],
  ['court-papers', 'yyyy---'],
  ['negotiate-reduction', 'yyy----'],
  ['negotiate-residual-instalments', 'yyy----'],
  ['legal-opinion-for-fee', 'yyy----'],
  ['refer-to-lawyer-for-fee', 'yyy----'],
  ['extra-consulting-fee', 'yyy----'],
] as const

const firstWords = (...facts: Parameters<typeof finding>) =>
  finding(...facts).notes.map(({ text }) => text.slice(0, 12))

describe('債務の交渉ができる人', () => {
  it.each(table)('%s, the claim not told', (task, row) => {
    const found = actors.map((actor) => (finding(actor, task).value.allowed ? 'y' : '-')).join('')
    expect(found).toBe(row)
  })

  it.each(table)('%s, of a claim of a million: only the scrivener may do more', (task, row) => {
    const found = actors.map((actor) => (finding(actor, task, 1_000_000).value.allowed ? 'y' : '-')).join('')
    expect(found).toBe(task.startsWith('negotiate') ? 'yyyy---' : row)
  })

  it.each(['negotiate-reduction', 'negotiate-residual-instalments'] as const)('%s: up to 1,400,000', (task) => {
    expect(finding('certified-judicial-scrivener', task, 1_400_000).value.allowed).toBe(true)
    expect(finding('certified-judicial-scrivener', task, 1_400_001).value.allowed).toBe(false)
    expect(finding('certified-judicial-scrivener', task, 0).value.allowed).toBe(true)
    expect(finding('lawyer', task, 50_000_000).value.allowed).toBe(true)
  })

  it('lets papers be written whatever the amount', () => {
    expect(finding('certified-judicial-scrivener', 'court-papers', 9_000_000).value.allowed).toBe(true)
    expect(finding('certified-judicial-scrivener', 'draft-agreed-settlement', 9_000_000).value.allowed).toBe(true)
  })

  it('tells its working, with the claim only where it decides', () => {
    const scrivener = finding('certified-judicial-scrivener', 'negotiate-reduction', 1_400_001)
    expect(scrivener.steps.map(({ value }) => value)).toEqual([
      ...['認定司法書士', '債務の減額を交渉する', 1_400_001, 'できない'],
    ])
    expect(scrivener.from.map(({ rule }) => rule)).toEqual(['shiho-shoshi-140'])
    expect(scrivener.from[0]?.value).toEqual({ scrivenerMayRepresent: [false] })
    const unknown = finding('certified-judicial-scrivener', 'negotiate-reduction')
    expect(unknown.steps.map(({ value }) => value)).toEqual([
      ...['認定司法書士', '債務の減額を交渉する', '分からない', 'できない'],
    ])
    expect(unknown.from).toEqual([])
    const lawyer = finding('lawyer', 'negotiate-reduction', 1_400_001)
    expect(lawyer.steps.map(({ value }) => value)).toEqual(['弁護士', '債務の減額を交渉する', 'できる'])
    expect(lawyer.from).toEqual([])
    const papers = finding('certified-judicial-scrivener', 'court-papers', 1)
    expect(papers.steps).toHaveLength(3)
    expect(papers.from).toEqual([])
    expect(papers.citations).toHaveLength(4)
  })

  it('says why not, by the task', () => {
    const lawyersOnly = '報酬を得てこれを仕事に'
    for (const task of ['negotiate-reduction', 'negotiate-residual-instalments'] as const) {
      expect(firstWords('consultant', task)).toEqual([expect.stringContaining(lawyersOnly)])
    }
    expect(firstWords('real-estate-broker', 'refer-to-lawyer-for-fee')[0]).toContain(lawyersOnly)
    expect(firstWords('real-estate-broker', 'legal-opinion-for-fee')[0]).toContain(lawyersOnly)
    expect(firstWords('real-estate-broker', 'extra-consulting-fee')).toEqual([
      expect.stringContaining('売却の仲介で受け取れる'),
    ])
    expect(firstWords('consultant', 'court-papers')).toEqual([expect.stringContaining('この人の仕事の範囲')])
    expect(firstWords('certified-judicial-scrivener', 'negotiate-reduction')).toEqual([
      expect.stringContaining('債権の元金が分からない'),
      expect.stringContaining(lawyersOnly),
    ])
    expect(firstWords('certified-judicial-scrivener', 'negotiate-reduction', 1_400_001)).toEqual([
      expect.stringContaining(lawyersOnly),
    ])
    expect(firstWords('certified-judicial-scrivener', 'negotiate-reduction', 1)).toEqual([])
    expect(firstWords('debtor', 'negotiate-reduction')).toEqual([])
  })

  it('tells a family what a messenger is, and a broker where the law is in doubt', () => {
    expect(firstWords('family-messenger', 'negotiate-reduction')).toEqual([expect.stringContaining('家族ができるのは')])
    expect(finding('real-estate-broker', 'ask-lienholder-consent-to-sale').notes).toMatchObject([{ kind: 'doubt' }])
    expect(finding('real-estate-broker', 'list-or-appraise-property').notes).toEqual([])
    expect(finding('lawyer', 'ask-lienholder-consent-to-sale').notes).toEqual([])
    expect(finding('consultant', 'ask-lienholder-consent-to-sale').notes).toMatchObject([{ kind: 'caution' }])
  })

  it('tells what is wrong with the facts, and needs no claim', () => {
    expect(whoMayNegotiate.evaluate({ actor: 'lawyer', task: 'court-papers' })).toMatchObject({
      value: { allowed: true },
    })
    expect(
      whoMayNegotiate.evaluate({ actor: 'certified-judicial-scrivener', task: 'negotiate-reduction' }),
    ).toMatchObject({ value: { allowed: false } })
    expect(whoMayNegotiate.evaluate({ actor: 'friend', task: 'shout', claim: -1 })).toMatchObject([
      { path: 'actor' },
      { path: 'task' },
      { path: 'claim' },
    ])
  })
})
