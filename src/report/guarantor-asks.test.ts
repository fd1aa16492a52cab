import { describe, expect, it } from 'vitest'
import { type Plan, planFor } from '#assessment/plan.ts'
import type { WayId } from '#assessment/ways/way.ts'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { consultationSheet } from './consultation-sheet.ts'
import { sheetQuestions } from './consultation-sheet-questions.ts'
import { planJson } from './plan-json.ts'
import { planReport } from './plan-report.ts'
import { planSchema } from './plan-schema.ts'
import { comparedWays } from './ways-compare.ts'

/** A former wife guarantees the loan of who owns the home and lives in it; 12 % are no matter here. */
const people = [
  { id: 'me', name: '私', relation: 'self' },
  { id: 'ex', name: '前の夫', relation: 'formerSpouse', divorcedOn: '2024-03-15' },
]
const loan = {
  ...{ id: 'loan', purpose: 'home', lender: { kind: 'bank' }, debtor: 'ex', jointGuarantors: ['me'] },
  ...{ contractOn: '2018-06-20', balance: 24_100_000, balanceOn: '2026-11-10', firstMissedMonth: '2026-07' },
}
const home = { id: 'home', kind: 'house', owners: [{ person: 'ex' }], residents: ['ex'] }
const price = { low: 20_000_000, typical: 20_000_000, high: 20_000_000 }

interface Given {
  readonly ofLoan?: object
  readonly ofHome?: object
  readonly more?: object
}

function matterOf({ ofLoan = {}, ofHome = {}, more = {} }: Given = {}): Matter {
  const parsed = matterFrom({
    ...{ schema: 'ninbai/matter.v1', people, loans: [{ ...loan, ...ofLoan }] },
    properties: [{ ...home, marketValue: price, ...ofHome }],
    ...more,
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

const planOf = (given: Given = {}): Plan => planFor(matterOf(given), day('2026-11-22'))

const way = (plan: Plan, id: WayId) => plan.ways.find((one) => one.id === id)
const cells = (plan: Plan, id: WayId) => comparedWays(plan, []).find((one) => one.way.id === id)
const due = { acceleratedOn: '2026-11-10' }

describe('a guarantor who owns nothing asks', () => {
  const plan = planOf()

  it('reads first what binds her', () => {
    const [stage] = planReport(plan).sections
    expect(stage?.blocks[0]).toMatchObject({ kind: 'notice', text: expect.stringContaining('半分ではありません') })
  })

  it('is told of the borrower as such, and of herself as あなた: nobody is 本人', () => {
    const notes = plan.personViews.flatMap(({ person, notes: own }) => own.map(({ text }) => [person, text] as const))
    const own = notes.filter(([person]) => person === 'me').map(([, text]) => text)
    expect(own.some((text) => text.startsWith('あなたは連帯保証人なので'))).toBe(true)
    expect(own.join('')).toContain('払う前に、借りた人（前の夫）に知らせて')
    expect(own.join('')).toContain('離婚しても、ローンの責任は変わりません')
    expect(notes.map(([, text]) => text).join('')).not.toContain('本人')
    const sale = way(plan, 'voluntary-sale')?.people.find(({ person }) => person === 'me')
    expect(sale?.words).toContain('売る前に知らせてもらい')
  })

  it('reads in the row of a sale that it is the owner’s to decide', () => {
    expect(way(plan, 'voluntary-sale')?.reasons[0]).toBeDefined()
    expect(way(plan, 'voluntary-sale')?.reasons.join('')).toContain(
      '前の夫（家の持ち主）が売ると決めたときだけ、進められます。あなたができるのは',
    )
    expect(cells(plan, 'voluntary-sale')?.sellers).toEqual(['前の夫'])
    expect(cells(plan, 'voluntary-sale')?.facts.status.map(({ words }) => words)).toEqual([
      'まだ選べます',
      '前の夫（持ち主）が売ると決めたときだけ',
    ])
    expect(cells(plan, 'bankruptcy')?.sellers).toEqual([])
    const shared = planOf({ ofHome: { owners: [{ person: 'ex' }, { person: 'me' }] } })
    expect(cells(shared, 'voluntary-sale')?.sellers).toEqual([])
    expect(cells(planOf({ ofHome: { owners: null } }), 'voluntary-sale')?.sellers).toEqual([])
  })

  it('has no day on which to leave a home that she does not live in', () => {
    for (const id of ['voluntary-sale', 'auction'] as const) {
      expect(way(plan, id)?.home).toMatchObject({ leaveFrom: null, leaveBy: null })
      expect(way(plan, id)?.home.decidedBy).toContain('あなたが家を出る日はありません')
      const lives = planOf({ ofHome: { residents: ['ex', 'me'] } })
      expect(way(lives, id)?.home.leaveFrom).not.toBeNull()
      expect(way(planOf({ ofHome: { residents: null } }), id)?.home.leaveFrom).not.toBeNull()
    }
    const titles = (of: Plan) => way(of, 'auction')?.steps.map(({ title }) => title)
    expect(titles(plan)).not.toContain('引っ越し先を探す')
    expect(titles(planOf({ ofHome: { residents: ['me'] } }))).toContain('引っ越し先を探す')
  })

  it('reads whether the borrower learns of it', () => {
    const learns = (id: WayId) => way(plan, id)?.learns.find(({ who }) => who === 'borrower')
    expect(learns('bankruptcy')).toMatchObject({ answer: 'possible', words: expect.stringContaining('債権者の一覧') })
    expect(learns('voluntary-sale')).toMatchObject({ answer: 'yes', words: expect.stringContaining('前の夫') })
    expect(learns('prescription')).toMatchObject({ answer: 'no' })
    expect(
      cells(plan, 'bankruptcy')
        ?.facts.learns.map(({ words }) => words)
        .join(''),
    ).toContain('借りた人')
    expect(planSchema.safeParse(planJson(plan)).success).toBe(true)
    const own = planOf({ ofLoan: { debtor: 'me', jointGuarantors: [] } })
    expect(own.ways.flatMap((one) => one.learns).some(({ who }) => who === 'borrower')).toBe(false)
  })

  it('is not told that guarantors are not asked, once the whole is due', () => {
    const guarantor = (of: Plan, id: WayId) =>
      cells(of, id)
        ?.facts.guarantor.map(({ words }) => words)
        .join('')
    const unasked = '私：払われている間は、ふつう請求されません。'
    expect(guarantor(plan, 'keep-paying')).toBe(unasked)
    expect(guarantor(planOf({ ofLoan: due }), 'keep-paying')).not.toContain('請求されません')
    expect(guarantor(planOf({ ofLoan: due }), 'reschedule')).not.toContain('請求されません')
    expect(guarantor(planOf({ ofLoan: due }), 'individual-rehabilitation-home-loan')).toBe(
      '私：計画が認可され、払われている間は、ふつう請求されません。',
    )
  })
})

describe('the sheet of a guarantor', () => {
  const questions = (given: Given = {}) => sheetQuestions(planOf(given), matterOf(given)).map(({ id }) => id)
  const own = ['guarantee', 'release', 'recourse', 'borrower-insolvent', 'own-lawyer', 'divorce']

  it('asks what is hers to ask, and nothing of a home that is not', () => {
    for (const keepHome of [true, false, undefined]) {
      const more = keepHome === undefined ? {} : { wishes: { keepHome } }
      const found = questions({ more })
      expect(found.filter((id) => own.includes(id))).toEqual(own)
      expect(found.filter((id) => ['home', 'keep-home', 'leave-home', 'people'].includes(id))).toEqual([])
    }
  })

  it('of the borrower asks for the home and the others', () => {
    const asked = questions({
      ofLoan: { debtor: 'me', jointGuarantors: ['ex'] },
      ofHome: { owners: [{ person: 'me' }], residents: ['me'] },
    })
    expect(asked.filter((id) => own.includes(id))).toEqual([])
    expect(asked).toEqual(expect.arrayContaining(['home', 'people']))
  })

  it('tells how much the letter asks for, since when she guarantees, and which paper to bring', () => {
    const given = {
      more: {
        people: [{ ...people[0], guaranteedOn: '2018-06-20' }, people[1]],
        letters: [{ id: 'letter', kind: 'guarantee-demand', receivedOn: '2026-11-18', claimedAmount: 24_205_648 }],
      },
    }
    const all = consultationSheet(planOf(given), matterOf(given))
      .pages.flat()
      .flatMap(({ rows }) => rows.flatMap(({ cells: found }) => found.map(({ words }) => words)))
      .join('\n')
    expect(all).toContain('請求額：24,205,648円')
    expect(all).toContain('保証 2018年6月20日(水)')
    expect(all).toContain('保証契約書の写し')
  })
})

describe('whether the whole was asked for', () => {
  const stage = (ofLoan: object) => planOf({ ofLoan }).stage.value

  it('shows the stage where the day is not known; a known day tells it by itself', () => {
    expect(stage({}).id).toBe('arrears')
    expect(stage({ wholeDemanded: true })).toMatchObject({ id: 'accelerated', since: null })
    expect(stage({ wholeDemanded: true, acceleratedOn: null })).toMatchObject({ id: 'accelerated', since: null })
    expect(stage({ wholeDemanded: true, ...due })).toMatchObject({ id: 'accelerated', since: '2026-11-10' })
    expect([stage({ wholeDemanded: false }).id, stage({ wholeDemanded: null }).id]).toEqual(['arrears', 'arrears'])
  })

  it('asks for the day then', () => {
    const missing = planOf({ ofLoan: { wholeDemanded: true } }).problems.flatMap((one) =>
      one.kind === 'missing' ? [one.path] : [],
    )
    expect(missing).toContain('loans[0].acceleratedOn')
    expect(missing.filter((path) => path.includes('wholeDemanded'))).toEqual([])
  })
})
