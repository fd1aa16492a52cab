import { describe, expect, it } from 'vitest'
import { deadlines } from '#assessment/road/deadlines.ts'
import { type StageId, stageTitles } from '#assessment/road/stage.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { auctionState, instalmentsState, voluntarySaleState } from './states.ts'

const stage = (id: StageId) => ({ id, title: stageTitles[id], since: null })
const ids = Object.keys(stageTitles) as StageId[]

/** The state of a sale with notices of these openings. */
function sale(id: StageId, openings: readonly string[], on: string) {
  const letters = openings.map((openingOn, i) => ({
    id: `l${i}`,
    kind: 'bid-period-notice',
    receivedOn: '2026-01-01',
    openingOn,
  }))
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', letters })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return voluntarySaleState(stage(id), deadlines(parsed.matter, stage(id), day(on)))
}

describe('a sale with the creditors’ consent', () => {
  it('is closed once the court has sold or the home is gone, and never sure before', () => {
    const byStatus = (status: string) => ids.filter((id) => voluntarySaleState(stage(id), []).status === status)
    expect(byStatus('closed')).toEqual(['sold-by-court', 'to-be-left', 'residual', 'sued', 'judged', 'seized'])
    expect(byStatus('unknown')).toEqual(['unknown'])
  })

  it.each([
    // today, status, until: an opening on Monday 2026-12-07 leaves Friday
    ['2026-12-04', 'open', '2026-12-04'],
    ['2026-12-05', 'unknown', '2026-12-04'],
  ] as const)('is on %s %s until %s', (on, status, until) => {
    expect(sale('bidding-fixed', ['2026-12-07'], on)).toMatchObject({ status, until })
  })

  it('is open again when nobody bid and another round is set (G-moneflo-round2)', () => {
    expect(sale('bidding-fixed', ['2026-03-02', '2026-12-07'], '2026-11-21')).toMatchObject({
      status: 'open',
      until: '2026-12-04',
    })
  })

  it('says so when the day that a creditor told has passed and the bids are not yet opened', () => {
    const letters = [{ id: 'l', kind: 'bid-period-notice', receivedOn: '2026-01-01', openingOn: '2026-12-07' }]
    const of = (withdrawalBy: string, on: string) => {
      const parsed = matterFrom({ schema: 'ninbai/matter.v1', loans: [{ id: 'loan', withdrawalBy }], letters })
      if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
      const fixed = stage('bidding-fixed')
      return voluntarySaleState(fixed, deadlines(parsed.matter, fixed, day(on)), day(on))
    }
    expect(of('2026-11-30', '2026-11-30').reasons).toHaveLength(1)
    expect(of('2026-11-30', '2026-12-01')).toMatchObject({ status: 'open', until: '2026-12-04' })
    expect(of('2026-11-30', '2026-12-01').reasons[0]).toContain('債権者から聞いた締切を過ぎています')
  })

  it('needs the consent of everybody, and no hurry while the loan is paid', () => {
    expect(voluntarySaleState(stage('subrogated'), []).reasons.join('')).toContain('全員の同意')
    expect(voluntarySaleState(stage('paying'), []).reasons[0]).toContain('急いで売る必要はありません')
  })
})

describe('an auction', () => {
  it('is what comes if nothing is agreed, but not while the loan is paid', () => {
    expect(auctionState(stage('subrogated')).reasons.join('')).toContain('競売に進みます')
    expect(auctionState(stage('paying')).reasons).toEqual(['払えているうちは、競売にはなりません。'])
    expect(auctionState(stage('paying')).status).toBe('closed')
    expect(auctionState(stage('arrears')).status).toBe('open')
    // Who may still be paying is not told that an auction comes.
    expect(ids.filter((id) => auctionState(stage(id)).status === 'unknown')).toEqual(['unknown'])
    expect(auctionState(stage('unknown')).reasons.join('')).toContain('払えているかどうかがまだ分かりません')
    expect(ids.filter((id) => auctionState(stage(id)).status === 'closed')).toEqual([
      ...['paying', 'to-be-left', 'residual', 'sued', 'judged', 'seized'],
    ])
  })
})

describe('instalments', () => {
  it.each([
    [null, 'unknown'],
    [0, 'closed'],
    [1, 'open'],
  ] as const)('of a residual of %d are %s', (residual, status) => {
    expect(instalmentsState(residual).status).toBe(status)
  })
})
