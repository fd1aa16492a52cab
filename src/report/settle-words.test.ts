import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { settleCells } from './settle-words.ts'

function beginning(fields: object): string | undefined {
  const parsed = matterFrom({
    ...{ schema: 'ninbai/matter.v1', properties: [{ id: 'home', kind: 'house' }] },
    ...fields,
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const { ways } = planFor(parsed.matter, day('2026-11-21'))
  const settle = ways.find(({ id }) => id === 'voluntary-sale')?.settle ?? null
  return settle === null ? undefined : settleCells(settle)[1]?.words
}

// Usually six months and fifteen days before the settlement, at the fastest two months and fifteen days.
describe('when a sale is begun', () => {
  it('is counted from the opening that the court has set', () => {
    const notice = { id: 'notice', kind: 'bid-period-notice', receivedOn: '2026-11-20', openingOn: '2027-06-07' }
    // from Thursday 2027-06-03, and from Friday the 4th at the fastest
    expect(beginning({ letters: [notice], loans: [{ id: 'loan', purpose: 'home' }] })).toBe(
      '始めるのは、ふつう2026年11月18日(水)まで、いちばん早く進めても2027年3月20日(土)まで（ふつうの日は過ぎています）',
    )
  })

  it('says of which of two expected settlements it tells: the earlier one', () => {
    // the earliest opening is Wednesday 2027-03-31, the settlement on the Tuesday before: 2026-09-15 and 2027-01-15
    expect(beginning({ loans: [{ id: 'loan', purpose: 'home', subrogatedOn: '2026-10-15' }] })).toBe(
      '早いほうの日に決済するなら、始めるのは、ふつう2026年9月中旬まで、いちばん早く進めても2027年1月中旬まで（ふつうの日は過ぎています）',
    )
  })
})
