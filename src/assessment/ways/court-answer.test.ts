import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'

/** A bank's loan whose five years ended on 2024-06-30, with papers of a court. */
function way(letters: readonly object[], on = '2026-11-21', loan: object = {}) {
  const parsed = matterFrom({
    schema: 'ninbai/matter.v1',
    people: [{ id: 'me', relation: 'self' }],
    loans: [
      {
        ...{
          id: 'loan',
          debtor: 'me',
          lender: { kind: 'bank' },
          contractOn: '2010-05-10',
          acceleratedOn: '2019-06-30',
        },
        ...loan,
      },
    ],
    letters,
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const found = planFor(parsed.matter, day(on)).ways.find(({ id }) => id === 'prescription')
  if (found === undefined) throw new Error('none')
  return found
}

const paper = (kind: string, receivedOn: string, more: object = {}) => ({
  ...{ id: kind, kind, receivedOn, loan: 'loan' },
  ...more,
})
const words = (letters: readonly object[], on?: string) => way(letters, on).reasons.join('')
const answer = (letters: readonly object[], on?: string) => {
  const { until, steps } = way(letters, on)
  return [until, steps.find(({ title }) => title === '裁判所の書類に答える')?.by]
}

describe('a payment order', () => {
  // Received on 2026-11-16: two weeks end on Mon 2026-11-30, a day on which the court is open; Fri 27, Thu 26 and Wed 25 are for the post.
  const order = [paper('payment-order', '2026-11-16')]

  it('is best objected to by the safe day, and no day ends that before the declaration (391条1項ただし書)', () => {
    expect(answer(order)).toEqual([null, '2026-11-30'])
    expect(words(order)).toContain(
      '支払督促への異議は、2026年11月25日(水)までに裁判所に着くのがいちばん安全です。法律の最後の日は2026年11月30日(月)です',
    )
    // The creditor may ask from the day after the two weeks.
    expect(words(order)).toContain('2026年12月1日(火)から仮執行宣言')
    expect(words(order)).toContain('2週間を過ぎていても有効')
  })

  it('that ends on a closed day is safest before it', () => {
    // 2026-04-15 and 14 days: 2026-04-29 is a holiday; the last day moves to 04-30. From 04-28, the last open day before, Mon 27, Fri 24 and Thu 23 are for the post.
    const found = words([paper('payment-order', '2026-04-15')], '2026-04-20')
    expect(found).toContain(
      '2026年4月23日(木)までに裁判所に着くのがいちばん安全です。法律の最後の日は2026年4月30日(木)です',
    )
    expect(found).toContain('2026年4月30日(木)から仮執行宣言')
  })

  it('can still be objected to after its two weeks: both sides of the last day', () => {
    expect(answer(order, '2026-11-30')).toEqual([null, '2026-11-30'])
    expect(answer(order, '2026-12-01')).toEqual([null, null])
    expect(words(order, '2026-12-01')).toContain('2026年11月30日(月)に過ぎました')
    expect(words(order, '2026-12-01')).toContain('仮執行宣言が付く前に裁判所に着いた異議')
    const step = way(order, '2026-12-01').steps.find(({ title }) => title === '裁判所の書類に答える')
    expect(step?.text).toContain('まだ間に合う')
  })

  it('that has become final leaves no more than a doubt (民事執行法35条)', () => {
    expect(words(order)).toContain('確かではありません')
    expect(way(order, '2026-11-21', { judgmentFinalOn: '2026-11-20' }).reasons.join('')).not.toContain('いちばん安全')
  })
})

describe('a payment order that was declared enforceable', () => {
  const declared = [paper('payment-order', '2026-10-01'), paper('provisional-payment-order', '2026-11-16')]

  it('can be objected to for two weeks (393条), and for no longer', () => {
    expect(answer(declared)).toEqual(['2026-11-30', '2026-11-30'])
    expect(words(declared)).toContain('仮執行宣言の付いた支払督促への異議は、2026年11月25日(水)までに')
    expect(words(declared)).toContain('法律の最後の日は2026年11月30日(月)です')
    expect(words(declared)).not.toContain('仮執行宣言が付く前に')
    expect(answer(declared, '2026-12-01')).toEqual([null, null])
    expect(words(declared, '2026-12-01')).toContain('2026年11月30日(月)に過ぎました')
    expect(words(declared, '2026-12-01')).toContain('請求異議の訴え')
  })
})

describe('other papers', () => {
  it('of a suit end with the appeal against its judgment', () => {
    expect(answer([paper('complaint', '2026-11-09', { deadlineOn: '2026-12-07' })])).toEqual([
      '2026-12-07',
      '2026-12-07',
    ])
    expect(answer([paper('judgment', '2026-11-16')])).toEqual(['2026-11-30', '2026-11-30'])
  })

  it('a seizure is not answered with the defence of limitation', () => {
    expect(answer([paper('claim-seizure-order', '2026-11-18')])).toEqual([null, undefined])
    expect(answer([])).toEqual([null, undefined])
  })
})
