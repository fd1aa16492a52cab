import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { statutoryDueDatePropertyTax } from './statutory-due-date-property-tax.ts'

const finding = (due: string, sent: string) =>
  statutoryDueDatePropertyTax({ firstInstallmentDueDate: day(due), noticeSentDate: day(sent) })

describe('固定資産税の法定納期限等', () => {
  it.each([
    // first instalment due, notice sent, 法定納期限等: by hand from 地方税法14条の9第1項
    ['2026-06-30', '2026-06-01', '2026-06-30'],
    ['2026-06-30', '2026-06-29', '2026-06-30'],
    ['2026-06-30', '2026-06-30', '2026-06-30'],
    ['2026-06-30', '2026-07-01', '2026-07-01'],
    ['2026-06-30', '2026-09-10', '2026-09-10'],
  ])('due on %s, sent on %s: %s', (due, sent, expected) => {
    expect(finding(due, sent).value).toEqual({ priorityDate: expected })
  })

  it('tells both days and which one decides', () => {
    const labels = (sent: string) => finding('2026-06-30', sent).steps.map(({ label }) => label)
    expect(labels('2026-06-30').at(-1)).toBe('法定納期限等（第1期の納期限）')
    expect(labels('2026-07-01').at(-1)).toBe('法定納期限等（発送が第1期の納期限より後なので、発送の日）')
    expect(finding('2026-06-30', '2026-06-01').steps.map(({ value }) => value)).toEqual([
      ...['2026-06-30', '2026-06-01', '2026-06-30'],
    ])
    expect(finding('2026-06-30', '2026-06-01').notes.map(({ kind }) => kind)).toEqual(['caution', 'caution'])
  })

  it.each([
    [{ noticeSentDate: '2026-06-01' }, 'firstInstallmentDueDate'],
    [{ firstInstallmentDueDate: '2026-06-30', noticeSentDate: '2026-06-31' }, 'noticeSentDate'],
  ])('refuses %j', (input, path) => {
    expect(statutoryDueDatePropertyTax.evaluate(input)).toContainEqual(expect.objectContaining({ path }))
  })
})
