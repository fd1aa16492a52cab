import { describe, expect, it } from 'vitest'
import { corrections } from '#law/corrections.table.ts'
import { correctionsFor } from '#law/corrections.ts'
import { type Finding, reckon } from '#law/finding.ts'
import { correctionsIn } from './corrections.ts'
import { type Block, type Cell, plain, type Report, shown } from './report.ts'

const finding = (rule: string, from: readonly Finding<unknown>[] = []) => reckon(rule, '題', 0, from, () => [])
const facts = (...cells: readonly Cell[]): Block => ({
  kind: 'facts',
  rows: cells.map((cell) => ({ label: '額', cell })),
})
const table = (...rows: readonly (readonly Cell[])[]): Block => ({ kind: 'table', caption: '表', head: ['額'], rows })
const report = (...sections: readonly (readonly Block[])[]): Report => ({
  ...{ title: '題', on: '', terms: [], closing: [] },
  sections: sections.map((blocks, index) => ({ id: `${index}`, title: '節', blocks })),
})
const said = (rule: string) => correctionsFor(rule).map((correction) => correction.said)
const saidAt = (of: Report, ...findings: readonly Finding<unknown>[]) => {
  const correctionsOf = correctionsIn(of)
  return findings.map((each) => correctionsOf(each).map((correction) => correction.said))
}

describe('the corrections of a report', () => {
  it('stand with the first finding of their rule, and not with the next', () => {
    const [first, second] = [finding('joint-guarantor'), finding('joint-guarantor')]
    const of = report(
      [facts(plain('なし'), shown('一', first)), { kind: 'text', text: '文' }],
      [facts(shown('二', second))],
    )
    expect(said('joint-guarantor')).toHaveLength(1)
    expect(saidAt(of, first, second)).toEqual([said('joint-guarantor'), []])
  })

  it('are those of its own rule, not of what it was built on', () => {
    const basis = finding('brokerage-fee-cap')
    const built = finding('brokerage-fee', [basis])
    expect(saidAt(report([table([shown('額', built)])]), built, basis)).toEqual([[], said('brokerage-fee-cap')])
  })

  it('come to what a section shows before what that was built on', () => {
    const [shownLater, basis] = [finding('joint-guarantor'), finding('joint-guarantor')]
    const built = finding('sum', [basis])
    expect(saidAt(report([facts(shown('一', built), shown('二', shownLater))]), basis, shownLater)).toEqual([
      [],
      said('joint-guarantor'),
    ])
    // Section by section: the first is told to its ground before the second begins.
    expect(saidAt(report([facts(shown('一', built))], [facts(shown('二', shownLater))]), basis, shownLater)).toEqual([
      said('joint-guarantor'),
      [],
    ])
  })

  it('reach what lies under several layers', () => {
    const deep = finding('joint-guarantor')
    const of = report([table([plain(''), shown('額', finding('a', [finding('b', [deep])]))])])
    expect(saidAt(of, deep)).toEqual([said('joint-guarantor')])
  })

  it('are told once even where two rules share one', () => {
    // 「差押えを防ぐ手段はない」 stands with both.
    const [range, wages] = [finding('garnishment-range-change'), finding('wage-garnishment')]
    const [one = [], other = []] = saidAt(report([facts(shown('一', range), shown('二', wages))]), range, wages)
    expect(one).toEqual(said('garnishment-range-change'))
    expect(other).toEqual(said('wage-garnishment').filter((words) => !one.includes(words)))
    expect(other).not.toEqual([])
  })

  it('are all told, each once, where every rule that has one is shown twice', () => {
    const ids = [...new Set(corrections.flatMap(({ rules }) => rules))]
    const findings = [...ids, ...ids].map((id) => finding(id))
    const told = saidAt(report([facts(...findings.map((each) => shown('額', each)))]), ...findings).flat()
    expect(told.toSorted()).toEqual(corrections.map((correction) => correction.said).toSorted())
  })

  it('are none for a finding that the report does not hold', () => {
    const [inside, outside] = [finding('sum'), finding('joint-guarantor')]
    expect(saidAt(report([facts(shown('額', inside))]), inside, outside)).toEqual([[], []])
  })
})
