import { describe, expect, it } from 'vitest'
import { day, month } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { withFact } from '#matter/with-fact.ts'
import { carriedOver } from './carried-over.ts'
import type { FirstAnswers } from './first-answers.ts'
import { firstMatter } from './first-matter.ts'

const on = day('2026-11-22')
const answers: FirstAnswers = { start: 'month', letters: [], firstMissedMonth: month('2026-07'), lender: 'bank' }
const before = firstMatter(answers, on)

describe('最初の答えの引き継ぎ', () => {
  it('leaves the matter as it is where the first answers are the same', () => {
    const worked = withFact(before, 'loans[0].balance', 19_000_000)
    expect(carriedOver(worked, before, firstMatter(answers, on))).toBe(worked)
  })

  it('takes over what is answered otherwise, and keeps what was added since', () => {
    const worked = withFact(
      { ...before, people: [{ id: 'self', relation: 'self' }] },
      'loans[0].contractOn',
      '2010-05-01',
    )
    const after = firstMatter({ ...answers, firstMissedMonth: month('2026-05'), lender: 'agency' }, on)
    const carried = carriedOver(worked, before, after)
    expect(carried.loans?.[0]).toEqual({ ...after.loans?.[0], contractOn: '2010-05-01' })
    expect(carried.people).toEqual(worked.people)
    expect(matterFrom(carried)).toHaveProperty('matter')
  })

  it('keeps who is named elsewhere since, when the first answers take the person back', () => {
    const demand: FirstAnswers = { start: 'letter', letters: ['guarantee-demand'] }
    const guarantor = firstMatter({ ...demand, asker: 'guarantor' }, on)
    const pay = { id: 'pay', person: 'me', kind: 'wage' } as const
    const worked = { ...guarantor, budget: { incomes: [pay] } }
    const carried = carriedOver(worked, guarantor, firstMatter({ ...demand, asker: 'borrower' }, on))
    expect(carried.people).toEqual([{ id: 'me', relation: 'self' }])
    expect(carried.loans?.[0]?.jointGuarantors).toBeUndefined()
    expect(matterFrom(carried)).toHaveProperty('matter')
    expect(carriedOver(guarantor, guarantor, firstMatter(demand, on)).people).toBeUndefined()
  })

  it('takes back a letter that no longer came, and keeps one that was written down later', () => {
    const withLetter = firstMatter({ ...answers, start: 'letter', letters: ['acceleration-notice'] }, on)
    const later = { id: 'letter-9', kind: 'complaint' } as const
    const worked = { ...withLetter, letters: [...(withLetter.letters ?? []), later] }
    expect(carriedOver(worked, withLetter, before).letters).toEqual([later])
    expect(carriedOver(withLetter, withLetter, before).letters).toBeUndefined()
  })
})
