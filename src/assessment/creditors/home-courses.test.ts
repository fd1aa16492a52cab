import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom, parseMatter } from '#matter/parse.ts'
import type { CreditorView, MirrorWay } from './creditor-view.ts'
import { creditorViews } from './creditor-views.ts'

const on = day('2026-11-21')

function viewsOf(fields: object, today = on) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const plan = planFor(parsed.matter, today)
  const context = { matter: parsed.matter, on: today, plan, budget: budgetOf(parsed.matter, today).found }
  return { plan, views: creditorViews(context, plan.ways) }
}

function one(views: readonly CreditorView[], name: string): CreditorView {
  const found = views.find(({ creditor }) => creditor === name)
  if (found === undefined) throw new Error(`${name} is not among ${views.map(({ creditor }) => creditor).join()}`)
  return found
}

function course(view: CreditorView, way: MirrorWay) {
  const found = view.courses.find((each) => each.way === way)
  if (found === undefined) throw new Error(way)
  return found
}

const cases = (view: CreditorView, way: MirrorWay) => {
  const { total, low, high } = course(view, way)
  return [total?.value ?? null, low?.value ?? null, high?.value ?? null]
}

/** A debt of 20,000,000 without damages behind it, a second mortgage, and a seizure of the city behind both. */
const loan = {
  ...{ id: 'loan', debtor: 'me', lender: { kind: 'bank', name: '銀行' }, delayRatePercent: 0, dayCount: 'fixed365' },
  ...{ balance: 20_000_000, balanceOn: '2026-11-21', accruedDamages: 0, acceleratedOn: '2026-06-30' },
}
const right = (id: string, kind: string, more: object) => ({ id, kind, property: 'home', ...more })
const rights = [
  right('first', 'mortgage', { claim: 'loan', rank: 1, registeredOn: '2015-03-20' }),
  right('second', 'mortgage', {
    ...{ holder: '2番の会社', rank: 2, registeredOn: '2018-05-10', securedBalance: 4_000_000, releaseAsked: 300_000 },
  }),
  right('seizure', 'taxSeizure', { claim: 'tax', registeredOn: '2026-03-18', releaseAsked: 100_000 }),
]
const tax = { id: 'tax', kind: 'propertyTax', office: '市役所', principal: 300_000, lateCharge: 41_200 }
const sale = {
  contractOn: '2026-12-10',
  closingOn: '2027-01-29',
  mediationContractOn: '2026-11-21',
  medium: 'electronic',
}
const flat = { discountPercent: 0, stopPercents: [] }

/** Costs of a sale at 10,000,000: brokerage (300,000 + 60,000) × 1.1 = 396,000, registration 40,000; none are stamps. */
const house = (price: number | null, more: object = {}, settings: object = {}) => ({
  people: [{ id: 'me', name: '私', relation: 'self' }],
  properties: [{ id: 'home', kind: 'house', marketValue: { low: 9_000_000, typical: 10_000_000, high: 11_000_000 } }],
  ...{ loans: [loan], rights, taxArrears: [{ ...tax, statutoryDueOn: '2024-06-30' }] },
  scenarios: [{ id: 'sale', voluntarySale: { ...sale, price, registrationCosts: 40_000 } }],
  ...{ settings: { ...flat, ...settings }, ...more },
})

describe('what the home brings', () => {
  const { views, plan } = viewsOf(house(10_000_000))
  const [bank, second, city] = ['銀行', '2番の会社', '市役所'].map((name) => one(views, name))
  if (bank === undefined || second === undefined || city === undefined) throw new Error('three creditors')

  it('pays each by its row of the table on the day of closing', () => {
    // 10,000,000 − 396,000 − 40,000 − 300,000 to the second − 100,000 to the city
    expect([bank, second, city].map((view) => cases(view, 'voluntary-sale')[0])).toEqual([9_164_000, 300_000, 100_000])
    expect(course(bank, 'voluntary-sale').receipts).toMatchObject([
      { from: '2027-01-29', until: '2027-01-29', times: 1 },
    ])
    expect([bank, second, city].map(({ kind }) => kind)).toEqual(['secured', 'secured', 'tax'])
  })

  it('pays at an auction what is left of 70, 50 and 100 % after its costs, to the first alone', () => {
    // 7,000,000 − 800,000; 5,000,000 − 1,000,000; 10,000,000 − 500,000
    expect(cases(bank, 'auction')).toEqual([6_200_000, 4_000_000, 9_500_000])
    expect(cases(second, 'auction')).toEqual([0, null, null])
    expect(course(second, 'auction').receipts).toEqual([])
    expect(course(second, 'auction').why).toContain('配当はない見込み')
    expect(course(bank, 'auction').receipts[0]?.from).toBe(plan.auction?.distributionOn)
  })

  it('says how much more the sale brings, and from how much on it does', () => {
    expect(course(bank, 'voluntary-sale').why).toContain('競売の標準の見込みより2,964,000円多い')
    const closing = [bank, second, city].map(({ least }) => least.find(({ at }) => at === 'closing')?.amount.value)
    expect(closing).toEqual([6_200_001, 1, 1])
    expect(bank.least[0]?.words).toContain('9,164,000円）は、これを満たします')
  })

  it('takes two whole months for 69 days: 9,164,000 / 1.01² = 8,983,432.99', () => {
    const found = one(viewsOf(house(10_000_000, {}, { discountPercent: 12 })).views, '銀行')
    expect(course(found, 'voluntary-sale').present?.value).toBe(8_983_432)
  })

  it('asks the later less, for it comes sooner, and not one yen less than that', () => {
    const found = viewsOf(house(10_000_000, {}, { discountPercent: 12 }))
    const least = one(found.views, '銀行').least.find(({ at }) => at === 'closing')?.amount.value ?? 0
    const months = Number(
      course(one(found.views, '銀行'), 'auction').present?.steps.find(({ unit }) => unit === 'months')?.value,
    )
    // x / 1.01² against 6,200,000 / 1.01^months, in whole numbers
    const isMore = (x: number) => BigInt(x) * 101n ** BigInt(months - 2) > 6_200_000n * 100n ** BigInt(months - 2)
    expect([isMore(least), isMore(least - 1)]).toEqual([true, false])
    expect(least).toBeLessThan(6_200_001)
  })

  it('leaves what is not paid, and none of the tax is shared by the month', () => {
    // 20,000,000 − 9,164,000 = 10,836,000 and 4,000,000 − 300,000 = 3,700,000, of 10,000 a month
    expect(course(bank, 'instalments').receipts[0]?.amount.value).toBe(7_455)
    expect(course(second, 'instalments').receipts[0]?.amount.value).toBe(2_545)
    expect(course(bank, 'instalments').receipts[0]?.from).toBe('2027-02-28')
  })

  it('writes a letter of three to five sentences, with days and full yen, and no promise', () => {
    for (const { letter } of views) {
      const words = letter.join('')
      expect(letter.length).toBeGreaterThanOrEqual(3)
      expect(letter.length).toBeLessThanOrEqual(5)
      expect(words).toContain('試算')
      expect(words).not.toMatch(/必ず|undefined|NaN|null/)
      for (const sentence of letter) expect(sentence).toMatch(/[^。]。$/)
    }
    const words = bank.letter.join('')
    expect(words).toContain('任意売却では2027年1月29日(金)に9,164,000円')
    expect(words).toContain('6,200,000円（低い見込み4,000,000円、高い見込み9,500,000円）')
    expect(words).toContain('競売の標準の見込みより2,964,000円多く')
    expect(words).toContain('売却の後に残る10,836,000円')
    expect(second.letter.join('')).toContain('任意売却では2027年1月29日(金)に300,000円、競売では0円')
    expect(city.letter.join('')).not.toContain('一括')
  })
})

describe('a sale that brings less than the auction', () => {
  // 6,000,000 − (180,000 + 60,000) × 1.1 − 40,000 − 300,000 − 100,000 = 5,296,000
  const bank = one(viewsOf(house(6_000_000)).views, '銀行')

  it('is told plainly, in the view and in the letter', () => {
    expect(cases(bank, 'voluntary-sale')[0]).toBe(5_296_000)
    expect(course(bank, 'voluntary-sale').why).toContain('競売の標準の見込みより904,000円少ない額です')
    expect(bank.letter.join('')).toContain('904,000円少なく')
    expect(bank.letter.join('')).not.toContain('多')
    expect(bank.least[0]).toMatchObject({ amount: { value: 6_200_001 } })
    expect(bank.least[0]?.words).toContain('904,001円足りません')
  })

  it('is told as equal where it is, unless it comes sooner', () => {
    // 7,000,000 − (210,000 + 60,000) × 1.1 − 40,000 − 300,000 − 100,000 = 6,263,000 = 10,000,000 × 70 % − 737,000
    const found = one(
      viewsOf(house(7_000_000, {}, { auctionCost: { low: 1, typical: 737_000, high: 2 } })).views,
      '銀行',
    )
    expect(course(found, 'voluntary-sale').why).toContain('同じ額です')
    expect(found.letter.join('')).toContain('同じ額で')
    const sooner = viewsOf(
      house(7_000_000, {}, { auctionCost: { low: 1, typical: 737_000, high: 2 }, discountPercent: 12 }),
    )
    expect(course(one(sooner.views, '銀行'), 'voluntary-sale').why).toMatch(/同じ額です。.*円多くなります/)
  })
})

describe('who stands where', () => {
  const card = { id: 'card', kind: 'cardLoan', creditor: 'カード会社', debtor: 'me', balance: 500_000 }

  it('gives a card loan nothing of the home, and shares the month with it', () => {
    const found = one(viewsOf(house(10_000_000, { otherDebts: [card] })).views, 'カード会社')
    expect(found.kind).toBe('unsecured')
    expect([cases(found, 'voluntary-sale')[0], cases(found, 'auction')[0]]).toEqual([0, 0])
    expect(course(found, 'voluntary-sale').why).toContain('担保も差押えもない')
    expect(found.least.some(({ at }) => at === 'closing')).toBe(false)
    // 10,836,000 + 3,700,000 + 500,000 = 15,036,000: 10,000 × 500,000 / 15,036,000 = 332.5…
    expect(course(found, 'instalments').receipts[0]?.amount.value).toBeGreaterThanOrEqual(332)
    expect(course(found, 'instalments').receipts[0]?.amount.value).toBeLessThanOrEqual(333)
  })

  it('tells of an office without a seizure that the home pays it nothing', () => {
    const city = one(viewsOf(house(10_000_000, { rights: rights.slice(0, 2) })).views, '市役所')
    expect(cases(city, 'voluntary-sale')).toEqual([0, null, null])
    expect(course(city, 'voluntary-sale').why).toContain('差押えがない')
  })

  it('puts the claims of one name together, and those without a name apart', () => {
    const same = { ...card, creditor: '銀行' }
    expect(one(viewsOf(house(10_000_000, { otherDebts: [same] })).views, '銀行')).toMatchObject({
      ...{ kind: 'secured', claims: ['loan', 'card'], claimed: { value: 20_500_000 } },
    })
    const unnamed = { ...loan, lender: { kind: 'bank' } }
    const other = { ...unnamed, id: 'other', balance: 1_000_000 }
    const names = viewsOf(house(10_000_000, { loans: [unnamed, other] })).views.map(({ creditor }) => creditor)
    expect(names.slice(0, 2)).toEqual(['借入先の金融機関（ローン）', '借入先の金融機関（ローン2）'])
  })

  it('leaves out to whom nothing is owed, but not who stands in the register', () => {
    const paid = viewsOf(house(10_000_000, { otherDebts: [{ ...card, balance: 0 }] })).views
    expect(paid.map(({ creditor }) => creditor)).toEqual(['銀行', '2番の会社', '市役所'])
    const cleared = viewsOf(house(10_000_000, { loans: [{ ...loan, balance: 0 }] })).views
    expect(cleared.map(({ creditor }) => creditor)).toContain('銀行')
  })

  it('names a right without a holder by its kind', () => {
    const nameless = [
      rights[0],
      right('second', 'mortgage', { rank: 2 }),
      right('third', 'seizure', {}),
      right('fourth', 'provisionalSeizure', {}),
      right('fifth', 'taxSeizure', {}),
      right('sixth', 'mortgage', {}),
    ]
    const { views } = viewsOf(house(10_000_000, { rights: nameless, taxArrears: [] }))
    expect(views.map(({ creditor, kind, claims }) => [creditor, kind, claims.join()])).toEqual([
      ['銀行', 'secured', 'loan'],
      ['2番の権利者', 'secured', 'second'],
      ['差押債権者', 'unsecured', 'third'],
      ['仮差押債権者', 'unsecured', 'fourth'],
      ['役所', 'tax', 'fifth'],
      ['後順位の権利者', 'secured', 'sixth'],
    ])
    expect(views.slice(1).map(({ claimed }) => claimed)).toEqual([null, null, null, null, null])
  })

  it('does not take a mortgagee’s own seizure for another claim', () => {
    const own = [...rights, right('petition', 'seizure', { holder: '銀行', registeredOn: '2026-10-01' })]
    expect(viewsOf(house(10_000_000, { rights: own })).views.map(({ claims }) => claims)).toEqual([
      ['loan'],
      ['second'],
      ['tax'],
    ])
  })
})

describe('an owners’ association', () => {
  const arrears = { id: 'fees', property: 'home', principal: 436_800, lateCharge: 31_200, parking: 10_000 }
  const flatIn = (more: object = {}, settings: object = {}) => {
    const { properties, ...rest } = house(10_000_000, {}, settings)
    const homes = properties.map((home) => ({ ...home, kind: 'condominium' }))
    return viewsOf({ ...rest, properties: homes, condominiumArrears: [{ ...arrears, ...more }] })
  }

  it('gets the same either way: what is not paid goes with the home to the buyer', () => {
    const found = one(flatIn().views, '管理組合')
    expect([found.kind, found.claimed?.value]).toEqual(['association', 478_000])
    expect([cases(found, 'voluntary-sale')[0], cases(found, 'auction')[0]]).toEqual([468_000, 468_000])
    expect(course(found, 'voluntary-sale').why).toContain('区分所有法8条')
    expect(course(found, 'instalments')).toMatchObject({ total: null, receipts: [] })
    expect(course(found, 'bankruptcy').why).toContain('区分所有法8条')
  })

  it('does not take parking for a claim on the buyer', () => {
    const lender = { lender: { paysLateFees: true } }
    const found = one(flatIn({}, { creditorNorms: lender }).views, '管理組合')
    expect([cases(found, 'voluntary-sale')[0], cases(found, 'auction')[0]]).toEqual([478_000, 468_000])
  })
})

describe('where the home cannot be told', () => {
  it('says what is to be looked up', () => {
    const { properties: _, ...rest } = house(null)
    const { views } = viewsOf({ ...rest, properties: [{ id: 'home', kind: 'house' }] })
    const bank = one(views, '銀行')
    expect([cases(bank, 'voluntary-sale')[0], cases(bank, 'auction')[0]]).toEqual([null, null])
    expect(course(bank, 'voluntary-sale').why).toContain('確かめること：売買代金')
    expect(course(bank, 'instalments').why).toContain('残る額がまだ計算できない')
    expect(bank.least).toEqual([])
    expect(bank.letter).toHaveLength(3)
    expect(bank.letter[1]).toContain('まだ試算できておりません')
  })

  it('tells nothing of a sale once the court has sold, and all of the distribution', () => {
    const permitted = [{ id: 'sold', kind: 'salePermission', on: '2026-11-10' }]
    const { views } = viewsOf(house(10_000_000, { events: permitted }))
    const bank = one(views, '銀行')
    expect(cases(bank, 'voluntary-sale')).toEqual([null, null, null])
    expect(course(bank, 'voluntary-sale').why).toContain('開札')
    expect(cases(bank, 'auction')[0]).toBe(6_200_000)
    expect(bank.least.some(({ at }) => at === 'closing')).toBe(false)
    expect(bank.letter.join('')).toContain('競売では')
    expect(bank.letter.join('')).not.toContain('任意売却')
  })
})

describe('every example', () => {
  it.each(readdirSync('examples').filter((name) => name.endsWith('.json')))(
    'of %s shares out the whole sale',
    (name) => {
      const parsed = parseMatter(readFileSync(`examples/${name}`, 'utf8'))
      if ('issues' in parsed) throw new Error(name)
      const plan = planFor(parsed.matter, on)
      const context = { matter: parsed.matter, on, plan, budget: budgetOf(parsed.matter, on).found }
      const views = creditorViews(context, plan.ways).filter(({ kind }) => kind !== 'association')
      const rows = (plan.voluntarySale?.rows ?? []).filter(({ kind }) => ['tax', 'release', 'creditor'].includes(kind))
      const got = views.reduce((sum, view) => sum + (course(view, 'voluntary-sale').total?.value ?? 0), 0)
      expect(got).toBe(rows.reduce((sum, { amount }) => sum + amount.value, 0))
      expect(new Set(views.map(({ creditor }) => creditor)).size).toBe(views.length)
    },
  )
})
