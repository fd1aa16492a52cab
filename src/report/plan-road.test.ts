import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { planJson } from './plan-json.ts'
import { planReport } from './plan-report.ts'
import { planSchema } from './plan-schema.ts'

function planOf(fields: object, on = '2026-11-21') {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return planFor(parsed.matter, day(on))
}

const blocks = (fields: object, id: string, on?: string) =>
  planReport(planOf(fields, on)).sections.find((section) => section.id === id)?.blocks ?? []
const captions = (fields: object, id: string, on?: string) =>
  blocks(fields, id, on).flatMap((block) => (block.kind === 'table' ? [block.caption] : []))
const rows = (fields: object, id: string, caption: string, on?: string) => {
  const found = blocks(fields, id, on).find((block) => block.kind === 'table' && block.caption === caption)
  return found?.kind === 'table' ? found.rows.map((row) => row.map(({ words }) => words)) : []
}
const facts = (fields: object, id: string) =>
  blocks(fields, id).flatMap((block) =>
    block.kind === 'facts' ? block.rows.map(({ label, cell }) => [label, cell.words]) : [],
  )
const notices = (fields: object, id: string, on?: string) =>
  blocks(fields, id, on).flatMap((block) => (block.kind === 'notice' ? [block.text] : []))

const notice = { id: 'notice', kind: 'bid-period-notice', receivedOn: '2026-11-20', openingOn: '2027-06-07' }
const home = { id: 'home', kind: 'house' }

describe('the tables of the time line', () => {
  const after = '競売で家が売れた後の見通し（払い方を決めないとき）'

  it('are those that matter at the stage', () => {
    expect(captions({ loans: [{ id: 'l', subrogatedOn: '2026-10-15' }] }, 'timeline')).toEqual([
      'これからの見通し',
      after,
    ])
    expect(captions({ letters: [notice] }, 'timeline')).toEqual([
      'これからの見通し',
      '開札で入札がなかったときの見通し',
      after,
    ])
    expect(captions({ loans: [{ id: 'l', lastPaidOn: '2026-11-01' }] }, 'timeline')).toEqual([
      '次の返済から払えなくなったときの見通し',
    ])
    expect(captions({ properties: [{ ...home, soldOn: '2026-11-02' }] }, 'timeline')).toEqual([
      '家が売れた後の見通し（払い方を決めないとき）',
    ])
  })

  it('follow the sale that is assumed, and the sale of the office', () => {
    const scenarios = [{ id: 's', voluntarySale: { closingOn: '2027-03-31' } }]
    const loans = [{ id: 'l', subrogatedOn: '2026-10-15' }]
    const letters = [{ id: 'office', kind: 'tax-sale-notice', receivedOn: '2026-11-10', openingOn: '2026-12-10' }]
    expect(captions({ loans, letters, properties: [home], scenarios }, 'timeline')).toEqual([
      'これからの見通し',
      '役所の公売の見通し',
      '任意売却で家が売れた後の見通し（払い方を決めないとき）',
    ])
    expect(rows({ letters }, 'timeline', '役所の公売の見通し').slice(0, 2)).toEqual([
      ['公売（こうばい）の通知が届く', '2026年11月10日(火)', '（済み）', ''],
      ['公売の日', '2026年12月10日(木)', '（決まった日）', ''],
    ])
  })

  it('tell which of office and court goes first', () => {
    const rights = [
      { id: 'tax', property: 'home', kind: 'taxSeizure', registeredOn: '2026-01-15' },
      { id: 'court', property: 'home', kind: 'seizure', registeredOn: '2026-03-02' },
    ]
    const words = (all: readonly object[]) =>
      facts({ properties: [home], rights: all, letters: [notice] }, 'timeline')[0]?.[1]
    expect(words(rights)).toBe('滞納処分（登記が先）。役所の公売が先で、裁判所の競売は待ちます。')
    const later = rights.map((right) => (right.id === 'tax' ? { ...right, registeredOn: '2026-03-03' } : right))
    expect(words(later)).toBe('競売（登記が先）。裁判所の競売が進みます。')
  })
})

describe('the days of a withdrawal', () => {
  it('are three, and the creditor’s is to be asked for', () => {
    expect(facts({ letters: [notice] }, 'deadlines')).toEqual([
      ['取下げが間に合う最後の日（開札の前の開庁日）', '2027年6月4日(金)'],
      ['余裕をみた日（2開庁日前）', '2027年6月3日(木)'],
      ['債権者が決めた締切', 'まだ分かりません。債権者に聞いてください。'],
    ])
    const loans = [{ id: 'loan', withdrawalBy: '2027-05-31' }]
    expect(facts({ loans, letters: [notice] }, 'deadlines')[2]?.[1]).toBe('2027年5月31日(月)')
  })

  it('and the papers stand only with what is still ahead', () => {
    const letters = [notice, { id: 'order', kind: 'payment-order', receivedOn: '2026-11-02' }]
    const papers = rows({ letters }, 'deadlines', '期限のために用意するもの')
    expect(papers.map(([title]) => title)).toEqual(['任意売却の決済と競売の取下げ'])
    expect(captions({ letters: [letters[1]] }, 'deadlines')).toEqual(['守りたい期限'])
  })
})

describe('until when each way is open', () => {
  it('is told with what the day rests on; a letter’s day stands with the deadlines', () => {
    const letters = [{ id: 'd', kind: 'formal-demand', receivedOn: '2026-11-02', deadlineOn: '2026-11-30' }, notice]
    const found = rows({ letters }, 'last-days', '道ごとの、まだ選べる最後の日')
    expect(found).toEqual([
      ['任意売却の決済を済ませる', '2027年6月3日(木)', '2027年6月4日(金)', '195日', '法律'],
      ['債権者が競売を取り下げる（同意なしで）', '2027年6月3日(木)', '2027年6月4日(金)', '195日', '法律'],
    ])
  })

  it('says today, past, and that a day is expected', () => {
    const left = (fields: object, on: string) =>
      rows(fields, 'last-days', '道ごとの、まだ選べる最後の日', on)[0]?.slice(3)
    expect(left({ letters: [notice] }, '2027-06-04')).toEqual(['今日まで', '法律'])
    expect(left({ letters: [notice] }, '2027-06-05')).toEqual(['過ぎています', '法律'])
    const subrogated = { loans: [{ id: 'l', purpose: 'business', subrogatedOn: '2026-10-15' }] }
    expect(left(subrogated, '2026-11-21')).toEqual(['目安です', '見込み（まだ決まっていません）'])
    expect(blocks({}, 'last-days')).toEqual([])
  })
})

describe('the nine steps', () => {
  const steps = (fields: object, on?: string) => rows(fields, 'sale-steps', '9つの段階と、いつまでに', on)

  it('stand with their days, and say when to hurry', () => {
    const early = steps({ letters: [notice] }, '2026-11-20')
    expect(early).toHaveLength(9)
    expect(early[8]?.slice(0, 3)).toEqual([
      '9. 決済、抵当権の抹消、差押えの解除、競売の取下げ、引渡し',
      '2027年6月3日(木)',
      '2027年6月4日(金)',
    ])
    // 2026-11-18 has passed; 2027-03-20 has not
    expect(early[0]?.slice(1, 3)).toEqual(['すぐに', '2027年3月20日(土)'])
    expect(notices({ letters: [notice] }, 'sale-steps', '2027-03-20')).toEqual([])
    expect(steps({ letters: [notice] }, '2027-03-21')[0]?.[2]).toBe('2027年3月20日(土)（過ぎています）')
    expect(notices({ letters: [notice] }, 'sale-steps', '2027-03-21')).toHaveLength(1)
  })

  it('say what is done, which form it is, and that an expected day is not exact', () => {
    const events = [{ id: 'e', kind: 'brokerageAgreement', on: '2026-11-10' }]
    expect(steps({ letters: [notice], events })[4]?.slice(1, 3)).toEqual(['済み', '済み'])
    const loans = [{ id: 'l', lender: { kind: 'jhf-direct' }, acceleratedOn: '2026-11-20' }]
    const agency = steps({ loans, properties: [home] })
    expect(agency[0]?.[3]).toBe('任意売却に関する申出書（1号）')
    expect(agency[8]?.[1]).toMatch(/旬$/)
  })

  it('are not pressed on who still pays', () => {
    const paying = { loans: [{ id: 'l', lastPaidOn: '2026-11-01' }], properties: [home] }
    const scenarios = [{ id: 's', voluntarySale: { closingOn: '2027-03-31' } }]
    expect(blocks({ ...paying, scenarios }, 'sale-steps')).toEqual([])
  })
})

describe('the road as JSON', () => {
  it('fits the schema and names a finding for every day', () => {
    const rights = [
      { id: 'tax', property: 'home', kind: 'taxSeizure', registeredOn: '2026-01-15' },
      { id: 'court', property: 'home', kind: 'seizure', registeredOn: '2026-03-02' },
    ]
    const json = planJson(planOf({ properties: [home], rights, letters: [notice] }))
    expect(planSchema.safeParse(json).error?.issues ?? []).toEqual([])
    expect(json.saleSteps).toHaveLength(9)
    expect(json.saleSteps[8]).toMatchObject({ order: 9, by: '2027-06-03', last: '2027-06-04', basis: 'opening' })
    expect(json.lastDays.map(({ way, on }) => [way, on])).toEqual([
      ['voluntary-sale', '2027-06-04'],
      ['withdrawal', '2027-06-04'],
    ])
    expect(json.publicSaleOrder).toMatchObject({ courtMayProceed: false, taxMayProceed: true })
    expect(json.deadlines[0]?.dates.map(({ on }) => on)).toEqual(['2027-06-04', '2027-06-03', null])
    expect(planJson(planOf({})).publicSaleOrder).toBe(null)
    const named = [...json.saleSteps, ...json.lastDays, ...json.deadlines].map(({ finding }) => finding)
    for (const id of named) expect(json.findings[id]).toBeDefined()
  })
})
