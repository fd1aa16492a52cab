import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { since, type Visit } from '#assessment/since/since.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { type SinceLook, sinceLook } from './since-look.ts'

const seed = JSON.parse(readFileSync('examples/guarantee-company.json', 'utf8'))

function visit(fields: object, on: string): Visit {
  const parsed = matterFrom({ ...seed, ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return { matter: parsed.matter, plan: planFor(parsed.matter, day(on)) }
}

function look(before: readonly [object, string], after: readonly [object, string]): SinceLook {
  const [older, newer] = [visit(...before), visit(...after)]
  return sinceLook(since(older, newer), older, newer)
}

const today = '2026-11-22'
const bids = {
  id: 'bids',
  kind: 'bid-period-notice',
  receivedOn: '2026-11-20',
  openingOn: '2027-01-27',
  property: 'home',
}
const withBids = { letters: [...seed.letters, bids] }

describe('前回から', () => {
  it('is quiet where nothing is otherwise', () => {
    const same = look([{}, today], [{}, today])
    expect(same).toMatchObject({ isQuiet: true, isSameDay: true, stage: null, urgent: [], lost: [], steps: [] })
  })

  it('tells the stage before and now, the new deadline and the new steps of a letter', () => {
    const found = look([{}, today], [withBids, today])
    expect(found.isQuiet).toBe(false)
    expect([found.stage?.before.words, found.stage?.after.words]).toEqual([
      '保証会社が払った（代位弁済）',
      '入札の日程が決まった',
    ])
    // The day before the opening; more than 14 days away, so that it is not urgent.
    expect(found.deadlines.map(({ title, day: last, before }) => [title, last.words, before])).toContainEqual([
      '任意売却の決済と競売の取下げ',
      '2027年1月26日(火)',
      null,
    ])
    expect(found.urgent).toEqual([])
    expect(found.steps.map(({ title }) => title)).toContain('決済と競売の取下げを開札の前に済ませる')
  })

  it('tells who comes back late what has become urgent', () => {
    const found = look([withBids, today], [withBids, '2027-01-15'])
    expect([found.from, found.to, found.isSameDay]).toEqual(['2026年11月22日(日)', '2027年1月15日(金)', false])
    // Eleven days before the last one; 54 before.
    expect(found.urgent.map(({ title, day: last }) => [title, last.words])).toEqual([
      ['任意売却の決済と競売の取下げ', '2027年1月26日(火)'],
    ])
    expect(found.deadlines).toEqual([])
  })

  it('tells what is over, and what is lost with it', () => {
    // Subrogation on 15 October 2026: the six months end on 15 April 2027.
    const [lost] = look([{}, today], [{}, '2027-04-16']).lost
    expect(lost).toMatchObject({ title: '個人再生で家を残す申立て（巻戻し）', why: 'passed' })
    expect(lost?.text).not.toBe('')
  })

  it('keeps the amounts and days that changed for who wants to see them', () => {
    const found = look([{}, today], [withBids, '2026-12-22'])
    const [table] = found.figures
    expect(table?.kind === 'table' && table.head).toEqual(['何が', '前', '今'])
    expect(found.facts).toHaveLength(1)
  })
})
