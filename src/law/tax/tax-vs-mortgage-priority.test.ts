import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { taxVsMortgagePriority } from './tax-vs-mortgage-priority.ts'

describe('租税と抵当権の優先', () => {
  it.each([
    // 法定納期限等, registered, first: by 国税徴収法16条; the last row is the published case A-fudousanjournal-order
    ['2019-07-31', '2019-07-30', 'mortgage'],
    ['2019-07-31', '2019-07-31', 'mortgage'],
    ['2019-07-31', '2019-08-01', 'tax'],
    ['2019-07-31', '2012-04-10', 'mortgage'],
  ] as const)('a tax of %s against a mortgage registered on %s: %s first', (due, registered, first) => {
    const found = taxVsMortgagePriority({ priorityDate: day(due), mortgageRegisteredDate: day(registered) })
    expect(found.value.first).toBe(first)
    expect(found.steps.map(({ value }) => value)).toEqual([
      registered,
      due,
      first === 'tax' ? '税（登記が法定納期限等より後）' : '抵当権（登記が法定納期限等以前）',
    ])
  })
})
