import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgetOf } from '#assessment/budget/budget.ts'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import type { CreditorView, MirrorWay } from './creditor-view.ts'
import { creditorViews } from './creditor-views.ts'

const on = '2026-11-21'

function viewsOf(fields: object, today = on) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  const plan = planFor(parsed.matter, day(today))
  const context = { matter: parsed.matter, on: day(today), plan, budget: budgetOf(parsed.matter, day(today)).found }
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

const totals = (view: CreditorView, way: MirrorWay) => {
  const { total, low, high } = course(view, way)
  return [total?.value ?? null, low?.value ?? null, high?.value ?? null]
}
const receipts = (view: CreditorView, way: MirrorWay) =>
  course(view, way).receipts.map(({ amount, from, until, times }) => [amount.value, from, until, times])
const offers = (view: CreditorView) => view.least.map(({ against, on: at, amount }) => [against, at, amount.value])

/** No discount, no stops, 40,000 a month: every sum is then plain. */
const flat = { discountPercent: 0, stopPercents: [], instalments: [40_000] }
const me = { id: 'me', name: '私', relation: 'self' }
const loan = {
  ...{ id: 'loan', debtor: 'me', lender: { kind: 'bank', name: '銀行' }, contractOn: '2021-05-10' },
  ...{ balance: 3_000_000, balanceOn: on, acceleratedOn: '2026-03-31' },
}
const card = { id: 'card', kind: 'cardLoan', creditor: 'カード会社', debtor: 'me', balance: 1_000_000 }
const tax = { id: 'tax', kind: 'residentTax', office: '市役所', principal: 500_000, lateCharge: 20_000 }

/** The home is gone: 3,000,000 to the bank and 1,000,000 to the card company stay, three to one; and a tax. */
const gone = (settings: object = {}, more: object = {}) => ({
  ...{ people: [me], properties: [{ id: 'home', kind: 'house', soldOn: '2026-10-30' }] },
  ...{ loans: [loan], otherDebts: [card], taxArrears: [tax], budget: { court: 'tokyo' } },
  ...{ assets: [{ id: 'deposit', kind: 'deposit', value: 3_000_000 }], settings: { ...flat, ...settings }, ...more },
})

describe('what is left once the home is gone', () => {
  const { views } = viewsOf(gone())
  const [bank, company, office] = ['銀行', 'カード会社', '市役所'].map((name) => one(views, name))
  if (bank === undefined || company === undefined || office === undefined) throw new Error('three creditors')

  it('has every creditor once, with its kind, its claims and what it can claim', () => {
    expect(views.map(({ creditor, kind, claims, claimed }) => [creditor, kind, claims, claimed?.value])).toEqual([
      ['銀行', 'unsecured', ['loan'], 3_000_000],
      ['カード会社', 'unsecured', ['card'], 1_000_000],
      ['市役所', 'tax', ['tax'], 520_000],
    ])
    for (const view of views) expect(view.courses.map(({ way }) => way).join()).toBe(allWays)
  })

  it('brings nothing out of the home', () => {
    for (const view of views) {
      expect([totals(view, 'voluntary-sale'), totals(view, 'auction')]).toEqual([
        [0, null, null],
        [0, null, null],
      ])
      expect(course(view, 'auction').why).toContain('家はもう売れている')
      expect(view.least.some(({ at }) => at === 'closing')).toBe(false)
    }
  })

  it('is shared by the month in proportion: 30,000 and 10,000 of 40,000, a hundred times', () => {
    expect(receipts(bank, 'instalments')).toEqual([[30_000, '2026-12-21', '2035-03-21', 100]])
    expect(receipts(company, 'instalments')).toEqual([[10_000, '2026-12-21', '2035-03-21', 100]])
    expect([totals(bank, 'instalments')[0], totals(company, 'instalments')[0]]).toEqual([3_000_000, 1_000_000])
    expect(course(bank, 'instalments').why).toContain('毎月30,000円ずつ、100か月')
    expect(totals(office, 'instalments')).toEqual([null, null, null])
    expect(course(office, 'instalments').why).toContain('役所が法律により決める')
  })

  it('ends in a last payment that is less: 3,000,000 at 31,000 is 96 times and 24,000', () => {
    // 31,000 alone, as nothing else is owed
    const found = one(viewsOf(gone({ instalments: [31_000] }, { otherDebts: [] })).views, '銀行')
    expect(receipts(found, 'instalments')).toEqual([
      [31_000, '2026-12-21', '2034-11-21', 96],
      [24_000, '2034-12-21', '2034-12-21', 1],
    ])
  })

  it('counts a hundred years and says so: 1,200 times 1,500', () => {
    const found = one(viewsOf(gone({ instalments: [2_000] })).views, '銀行')
    expect(totals(found, 'instalments')[0]).toBe(1_800_000)
    expect(course(found, 'instalments').why).toContain('100年でも払い終わりません')
  })

  it('is cut by a rehabilitation to the assets, 3,000,000, three to one, from the eighth month on', () => {
    // 2,250,000 / 36 = 62,500; 750,000 / 36 = 20,833.3
    expect(receipts(bank, 'individual-rehabilitation')).toEqual([[62_500, '2027-07-21', '2030-06-21', 36]])
    expect(receipts(company, 'individual-rehabilitation')).toEqual([
      [20_834, '2027-07-21', '2030-05-21', 35],
      [20_810, '2030-06-21', '2030-06-21', 1],
    ])
    expect(totals(bank, 'individual-rehabilitation')).toEqual([2_250_000, null, null])
    expect(totals(company, 'individual-rehabilitation')).toEqual([750_000, null, null])
    expect(totals(office, 'individual-rehabilitation')).toEqual([null, null, null])
    expect(course(office, 'individual-rehabilitation').why).toContain('122条')
  })

  it('is paid by a trustee after his costs and the tax', () => {
    // 3,000,000 − 500,000 − 520,000 = 1,980,000 and 3,000,000 − 200,000 − 520,000 = 2,280,000, three to one
    expect(totals(bank, 'bankruptcy')).toEqual([1_485_000, 1_485_000, 1_710_000])
    expect(totals(company, 'bankruptcy')).toEqual([495_000, 495_000, 570_000])
    expect(totals(office, 'bankruptcy')).toEqual([520_000, null, null])
    expect(receipts(bank, 'bankruptcy')).toEqual([[1_485_000, '2027-11-21', '2027-11-21', 1]])
    expect(course(bank, 'bankruptcy').receipts[0]?.words).toContain('未確認')
    expect(course(office, 'bankruptcy').why).toContain('253条')
  })

  it('is beaten by one yen more where nothing is discounted, but not by more than is owed', () => {
    // the instalments pay all of it: no lump within the claim is worth more
    expect(offers(bank)).toEqual([
      ['individual-rehabilitation', on, 2_250_001],
      ['bankruptcy', on, 1_485_001],
    ])
    expect(offers(office)).toEqual([])
  })

  it('is worth less when it comes later, at 1 % a month', () => {
    // by a table of decimals, 60 digits: 30,000 × (1 − 1.01⁻¹⁰⁰) / 0.01 = 1,890,866.36…
    const found = viewsOf(gone({ discountPercent: 12 })).views
    const present = (name: string, way: MirrorWay) => course(one(found, name), way).present?.value
    expect([present('銀行', 'instalments'), present('カード会社', 'instalments')]).toEqual(worked.instalments)
    expect([present('銀行', 'individual-rehabilitation'), present('カード会社', 'individual-rehabilitation')]).toEqual(
      worked.rehabilitation,
    )
    expect([present('銀行', 'bankruptcy'), present('市役所', 'bankruptcy')]).toEqual(worked.bankruptcy)
    expect(offers(one(found, '銀行')).map(([, , amount]) => amount)).toEqual([
      worked.instalments[0] + 1,
      worked.rehabilitation[0] + 1,
      worked.bankruptcy[0] + 1,
    ])
    // half a percent of the payments stop each month
    const weighed = viewsOf(gone({ discountPercent: 12, stopPercents: [0.5] })).views
    expect(course(one(weighed, '銀行'), 'instalments').present?.value).toBe(worked.weighed)
    expect(course(one(weighed, '銀行'), 'bankruptcy').present?.value).toBe(worked.bankruptcy[0])
  })

  it('has no worth of today while the rate is not announced, unless the matter names one', () => {
    const later = viewsOf(gone({ discountPercent: null }), '2029-04-01').views
    expect(course(one(later, 'カード会社'), 'instalments').present).toBe(null)
    expect(one(later, 'カード会社').least).toEqual([])
    const named = viewsOf(gone(), '2029-04-01').views
    expect(course(one(named, 'カード会社'), 'instalments').present?.value).toBe(1_000_000)
  })

  it('tells no dividend while the assets are not known, and none where no trustee is appointed', () => {
    const open = one(viewsOf(gone({}, { assets: null })).views, '銀行')
    expect(totals(open, 'bankruptcy')).toEqual([null, null, null])
    expect(course(open, 'bankruptcy').why).toContain('財産の額が分からない')
    expect(course(open, 'individual-rehabilitation').why).toContain('これより多くなることがあります')
    const poor = one(viewsOf(gone({}, { assets: [] })).views, '銀行')
    expect(totals(poor, 'bankruptcy')).toEqual([0, null, null])
    expect(course(poor, 'bankruptcy').why).toContain('同時廃止')
    // 4,000,000 / 5 is less than 1,000,000: three quarters of that
    expect(totals(poor, 'individual-rehabilitation')[0]).toBe(750_000)
  })

  it('leaves the dividend open between nothing and the high end where the court or the tax is not known', () => {
    const court = one(viewsOf(gone({}, { budget: null })).views, '銀行')
    expect(totals(court, 'bankruptcy')).toEqual([0, 0, 1_710_000])
    const arrears = viewsOf(gone({}, { taxArrears: [{ ...tax, principal: null }] })).views
    // 3,000,000 − 200,000 = 2,800,000, three to one
    expect(totals(one(arrears, '銀行'), 'bankruptcy')).toEqual([0, 0, 2_100_000])
    expect(one(arrears, '市役所').claimed).toBe(null)
  })

  it('tells of no debt whose balance is not known', () => {
    const { views: found } = viewsOf(gone({}, { otherDebts: [{ ...card, balance: null }] }))
    const unknown = one(found, 'カード会社')
    for (const way of ['instalments', 'servicer-settlement', 'individual-rehabilitation', 'bankruptcy'] as const) {
      expect(totals(unknown, way)).toEqual([null, null, null])
    }
    expect(receipts(one(found, '銀行'), 'instalments')).toEqual([[40_000, '2026-12-21', '2033-02-21', 75]])
    expect(course(one(found, '銀行'), 'bankruptcy').why).toContain('残高の分からない債務')
  })

  it('brings nothing by the month where nothing can be paid', () => {
    const assistance = { id: 'aid', person: 'me', kind: 'publicAssistance', net: 120_000, interval: 'monthly' }
    const found = one(viewsOf(gone({}, { budget: { court: 'tokyo', incomes: [assistance] } })).views, '銀行')
    expect(totals(found, 'instalments')).toEqual([0, null, null])
    expect(course(found, 'instalments').why).toContain('0円の見込み')
  })
})

const allWays = 'voluntary-sale,auction,instalments,servicer-settlement,individual-rehabilitation,bankruptcy'

/** By a table of decimals of 60 digits, cut at the yen. */
const worked = {
  instalments: [1_890_866, 630_288],
  rehabilitation: [1_755_113, 585_040],
  bankruptcy: [1_317_862, 461_473],
  weighed: 1_544_319,
} as const

describe('a lump sum', () => {
  const bought = { assignee: { kind: 'servicer', name: '債権回収会社' }, assignedOn: '2026-11-01' }
  const held = (ofLoan: object, value: number | null, more: object = {}) =>
    viewsOf(
      gone(
        { discountPercent: null, stopPercents: null, instalments: null },
        {
          ...{ loans: [{ ...loan, balance: 5_000_000, ...ofLoan }], otherDebts: [], taxArrears: [] },
          ...{ assets: [{ id: 'deposit', kind: 'deposit', value }], ...more },
        },
      ),
    ).views

  it('is reckoned where a servicer holds the claim, up to what is in hand', () => {
    const found = one(held(bought, 2_500_000), '債権回収会社')
    expect(receipts(found, 'servicer-settlement')).toEqual([[2_500_000, on, on, 1]])
    expect(totals(found, 'servicer-settlement')[2]).toBe(2_500_000)
    expect(course(found, 'servicer-settlement').present?.value).toBe(2_500_000)
  })

  it('tells the letter its opening offer, 14 % of 5,000,000, and not how far the household can go', () => {
    // in cash: 2,500,000 in hand, of which a procedure would leave 990,000 free
    const assets = [{ id: 'cash', kind: 'cash', value: 2_500_000 }]
    const words = one(held(bought, null, { assets }), '債権回収会社').letter.join('')
    expect(words).toContain('最初の案として700,000円')
    expect(words).not.toContain('2,500,000円')
  })

  it('has a range alone while nobody knows what is in hand, and none where that is too little', () => {
    const open = one(held(bought, null), '債権回収会社')
    expect(totals(open, 'servicer-settlement')[0]).toBe(null)
    expect(totals(open, 'servicer-settlement')[1]).toBeGreaterThan(0)
    const short = one(held(bought, 1_500_000), '債権回収会社')
    expect(totals(short, 'servicer-settlement')).toEqual([null, null, null])
    expect(course(short, 'servicer-settlement').why).toContain('一括の額がない')
  })

  it.each([
    [{ lender: { kind: 'jhf-direct', name: '機構' } }, '機構', '減額をしない', 0],
    [{ lender: { kind: 'flat35-purchase', name: '機構' }, ...bought }, '債権回収会社', '減額をしない', 0],
    [{}, '銀行', 'まれ', 3],
    [
      {
        guarantor: { kind: 'credit-guarantee-association', name: '協会', contractOn: '2021-05-10' },
        subrogatedOn: '2026-04-30',
      },
      '協会',
      '信用保証協会',
      3,
    ],
  ] as const)('of %j is not counted on: %s', (ofLoan, name, words, lumps) => {
    const found = one(held(ofLoan, 2_500_000), name)
    expect(totals(found, 'servicer-settlement')).toEqual([null, null, null])
    expect(course(found, 'servicer-settlement').why).toContain(words)
    expect(found.least).toHaveLength(lumps)
  })

  it('shares what is in hand between two servicers by what stays owed', () => {
    const second = {
      ...loan,
      ...bought,
      id: 'other',
      balance: 5_000_000,
      assignee: { kind: 'servicer', name: '別の会社' },
    }
    const found = held(bought, 3_000_000, { loans: [{ ...loan, ...bought, balance: 15_000_000 }, second] })
    const hand = (name: string) => totals(one(found, name), 'servicer-settlement')[2]
    // three to one of 3,000,000
    expect([hand('債権回収会社'), hand('別の会社')]).toEqual([2_250_000, 750_000])
  })

  it('is not spoken of while the claim may be barred, nor is a letter written', () => {
    const old = { ...bought, acceleratedOn: '2021-11-21', balanceOn: '2021-11-21' }
    const fields = gone({}, { loans: [{ ...loan, ...old }] })
    const before = one(viewsOf(fields, '2026-11-21').views, '債権回収会社')
    expect(before.letter.length).toBeGreaterThan(0)
    const after = one(viewsOf(fields, '2026-11-22').views, '債権回収会社')
    expect(after.letter).toEqual([])
    expect([totals(after, 'instalments')[0], totals(after, 'servicer-settlement')[0]]).toEqual([null, null])
    expect(course(after, 'instalments').why).toContain('消滅時効')
    expect(one(viewsOf(fields, '2026-11-22').views, 'カード会社').letter.length).toBeGreaterThan(0)
  })
})

describe('whatever is owed', () => {
  const owed = fc.array(fc.integer({ min: 1, max: 20_000_000 }), { minLength: 1, maxLength: 6 })
  const settings = fc.record({
    discountPercent: fc.constantFrom(0, 3, 14.6),
    stopPercents: fc.constantFrom([], [0.06, 0.08], [5]),
    instalments: fc.constantFrom([7], [10_000], [33_333]),
  })

  it('the shares are the whole, nothing is worth more today than it is, and one yen less would not do', () => {
    fc.assert(
      fc.property(owed, settings, fc.integer({ min: 0, max: 5_000_000 }), (balances, chosen, value) => {
        const { views, plan } = viewsOf({
          ...{ people: [me], settings: chosen, budget: { court: 'tokyo' } },
          otherDebts: balances.map((balance, index) => ({
            ...card,
            id: `debt${index}`,
            creditor: `会社${index}`,
            balance,
          })),
          assets: [{ id: 'deposit', kind: 'deposit', value }],
        })
        const sum = (way: MirrorWay) => views.reduce((all, view) => all + (course(view, way).total?.value ?? 0), 0)
        const all = balances.reduce((a, b) => a + b, 0)
        const monthly = views.reduce(
          (total, view) => total + (course(view, 'instalments').receipts[0]?.amount.value ?? 0),
          0,
        )
        expect(monthly).toBe(Math.min(all, chosen.instalments[0] ?? 0))
        expect(sum('instalments')).toBeLessThanOrEqual(all)
        const rehabilitation = plan.ways.find(({ id }) => id === 'individual-rehabilitation')
        if (rehabilitation?.status !== 'closed') {
          expect(sum('individual-rehabilitation')).toBe(rehabilitation?.money?.total?.value)
        }
        const trustee = course(one(views, '会社0'), 'bankruptcy')
        // all deposits of 200,000 and more go to the estate; the trustee costs at most 500,000
        if (!trustee.why.includes('同時廃止') && trustee.total !== null) {
          expect(sum('bankruptcy')).toBe(Math.min(all, Math.max(0, value - 500_000)))
        }
        for (const view of views) {
          for (const { way, receipts: got, total, present } of view.courses) {
            const received = got.reduce((paid, { amount, times }) => paid + amount.value * times, 0)
            expect(received).toBe(total?.value ?? 0)
            expect(present?.value ?? 0).toBeLessThanOrEqual(total?.value ?? 0)
            // paid today, the least sum is the next yen above the worth of the other course
            const offer = view.least.find(({ against }) => against === way)
            if (offer !== undefined) expect(offer.amount.value).toBe((present?.value ?? 0) + 1)
            else if (total !== null && way !== 'servicer-settlement' && way !== 'voluntary-sale' && way !== 'auction')
              expect(present?.value).toBeGreaterThanOrEqual(view.claimed?.value ?? 0)
          }
          expect(view.letter.length).toBeGreaterThanOrEqual(3)
          expect(view.letter.length).toBeLessThanOrEqual(5)
        }
      }),
      { seed: 20261121, numRuns: 60 },
    )
  })
})
