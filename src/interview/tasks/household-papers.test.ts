import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { firstMatter } from '#interview/first-matter.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { householdPapers, withPaper } from './household-papers.ts'

const on = day('2026-11-22')
const now = (matter: Matter) =>
  householdPapers(matter, planFor(matter, on))
    .filter(({ isNow }) => isNow)
    .map(({ kind }) => kind)

describe('家の書類', () => {
  it.each([
    ['complaint', 'written-answer', 'payment-order-objection'],
    ['payment-order', 'payment-order-objection', 'written-answer'],
  ] as const)('after a %s are a %s and no %s', (letter, wanted, other) => {
    const matter = firstMatter({ start: 'letter', letters: [letter], dates: { receivedOn: day('2026-11-20') } }, on)
    expect(now(matter)).toContain(wanted)
    expect(now(matter)).not.toContain(other)
  })

  it('early in arrears are those for the lender', () => {
    const matter = firstMatter({ start: 'month', letters: [], firstMissedMonth: null }, on)
    expect(now({ ...matter, loans: [{ id: 'home-loan', firstMissedMonth: '2026-10' as never }] })).toEqual([
      'consultation-sheet',
      'living-statement',
      'reschedule-request',
    ])
  })

  it('are as far as the person tells, and not in the file where nothing is told', () => {
    const bare: Matter = { schema: 'ninbai/matter.v1' }
    const facts = { preparedOn: day('2026-11-20'), submittedOn: null, to: null }
    const prepared = withPaper(bare, 'written-answer', facts, on)
    expect(prepared.papers).toEqual([{ id: 'added-1', kind: 'written-answer', preparedOn: '2026-11-20' }])
    const submitted = withPaper(prepared, 'written-answer', { ...facts, submittedOn: on, to: '<b>東京地裁</b>' }, on)
    expect(submitted.papers).toEqual([
      { id: 'added-1', kind: 'written-answer', preparedOn: '2026-11-20', submittedOn: on, to: '<b>東京地裁</b>' },
    ])
    expect(matterFrom(submitted)).toHaveProperty('matter')
    const statuses = [bare, prepared, submitted].map(
      (matter) => householdPapers(matter, planFor(matter, on)).find(({ kind }) => kind === 'written-answer')?.status,
    )
    expect(statuses.slice(1)).toEqual(['prepared', 'submitted'])
    const none = withPaper(submitted, 'written-answer', { preparedOn: null, submittedOn: null, to: null }, on)
    expect([none.papers, none.provenance]).toEqual([[], undefined])
  })
})
