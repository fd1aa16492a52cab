import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { bankruptcyRoute } from './bankruptcy-route.ts'

type Court = 'tokyo' | 'yokohama' | 'chiba' | 'saitama' | 'osaka' | 'nagoya'

const courts = ['tokyo', 'yokohama', 'chiba', 'saitama', 'osaka', 'nagoya'] as const

const finding = (court: Court, cash: number, classes: Readonly<Record<string, number>> = {}) =>
  bankruptcyRoute({
    ...{ court, cash: yen(cash) },
    classes: Object.fromEntries(Object.entries(classes).map(([name, amount]) => [name, yen(amount)])),
  })

const route = (court: Court, cash: number, classes: Readonly<Record<string, number>> = {}) =>
  finding(court, cash, classes).value.route

const simultaneous = 'simultaneous'
const trustee = 'trustee'

describe('同時廃止・管財の振分け', () => {
  it.each<readonly [Court, number, Readonly<Record<string, number>>, typeof simultaneous | typeof trustee]>([
    // printed in the reference, and its examples
    ['tokyo', 329_999, {}, simultaneous],
    ['tokyo', 330_000, {}, trustee],
    ['tokyo', 0, { insurance: 250_000 }, trustee],
    ['tokyo', 0, { insurance: 150_000, car: 150_000 }, simultaneous],
    ['tokyo', 200_000, { deposits: 150_000 }, simultaneous],
    ['tokyo', 0, { retirementFull: 1_599_999 }, simultaneous],
    ['saitama', 450_000, {}, simultaneous],
    ['osaka', 260_000, { deposits: 250_000 }, trustee],
    ['nagoya', 300_000, { deposits: 199_999 }, simultaneous],
    ['nagoya', 300_000, { deposits: 200_000 }, trustee],
    ['osaka', 300_000, { deposits: 200_000 }, simultaneous],
    ['tokyo', 0, { deposits: 150_000, timeDeposits: 60_000 }, trustee],
    ['osaka', 260_000, { deposits: 230_000, timeDeposits: 190_000 }, simultaneous],
    // both sides of each line of cash, by the table
    ['yokohama', 329_999, {}, simultaneous],
    ['yokohama', 330_000, {}, trustee],
    ['chiba', 329_999, {}, simultaneous],
    ['chiba', 330_000, {}, trustee],
    ['saitama', 500_000, {}, simultaneous],
    ['saitama', 500_001, {}, trustee],
    ['osaka', 500_000, {}, simultaneous],
    ['osaka', 500_001, {}, trustee],
    ['nagoya', 499_999, {}, simultaneous],
    ['nagoya', 500_000, {}, trustee],
    // ordinary deposits are cash in Osaka and Nagoya alone, and there no class of their own
    ['osaka', 0, { deposits: 200_000 }, simultaneous],
    ['nagoya', 0, { deposits: 499_999 }, simultaneous],
    ['saitama', 0, { deposits: 199_999 }, simultaneous],
    ['saitama', 0, { deposits: 200_000 }, trustee],
    ['saitama', 499_999, { deposits: 199_999 }, simultaneous],
    // time deposits: with the ordinary ones, or a class of their own
    ['saitama', 0, { deposits: 100_000, timeDeposits: 99_999 }, simultaneous],
    ['saitama', 0, { deposits: 100_000, timeDeposits: 100_000 }, trustee],
    ['tokyo', 0, { timeDeposits: 200_000 }, trustee],
    ['osaka', 0, { timeDeposits: 199_999 }, simultaneous],
    ['osaka', 0, { timeDeposits: 200_000 }, trustee],
    ['nagoya', 0, { deposits: 100_000, timeDeposits: 199_999 }, simultaneous],
    ['nagoya', 0, { deposits: 100_000, timeDeposits: 200_000 }, trustee],
    // an eighth of the retirement pay
    ['tokyo', 0, { retirementFull: 1_600_000 }, trustee],
    ['osaka', 0, { retirementFull: 1_599_999 }, simultaneous],
  ])('%s, cash %i, %j: %s', (court, cash, classes, expected) => {
    expect(route(court, cash, classes)).toBe(expected)
  })

  it('takes each class of 200,000 to a trustee at every court, and none below', () => {
    for (const court of courts) {
      for (const name of ['insurance', 'wages', 'car', 'securities', 'realEstate', 'taxRefund', 'business']) {
        expect(route(court, 0, { [name]: 200_000 }), `${court} ${name}`).toBe(trustee)
        expect(route(court, 0, { [name]: 199_999 }), `${court} ${name}`).toBe(simultaneous)
      }
    }
  })

  it('never goes from a trustee to none as the assets rise', () => {
    const names = fc.constantFrom('deposits', 'timeDeposits', 'insurance', 'retirementFull', 'car')
    const assets = fc.dictionary(names, fc.nat(400_000), { maxKeys: 5 })
    fc.assert(
      fc.property(fc.constantFrom(...courts), fc.nat(600_000), assets, names, (court, cash, classes, name) => {
        if (route(court, cash, classes) === simultaneous) return
        expect(route(court, cash + 1, classes)).toBe(trustee)
        expect(route(court, cash, { ...classes, [name]: (classes[name] ?? 0) + 1 })).toBe(trustee)
      }),
      { seed: 20261121 },
    )
  })

  it('takes no assets for none, and names a class that it does not know', () => {
    expect(bankruptcyRoute.evaluate({ court: 'tokyo', cash: 0 })).toMatchObject({ value: { route: simultaneous } })
    const evaluated = bankruptcyRoute.evaluate({ court: 'kyoto', cash: -1, classes: { jewels: 1 } })
    expect(evaluated).toMatchObject([{ path: 'court' }, { path: 'cash' }, { path: 'classes.jewels' }])
    expect(bankruptcyRoute.evaluate({ court: 'tokyo', cash: 0, classes: { car: 0.5 } })).toMatchObject([
      { path: 'classes.car' },
    ])
  })

  it('tells its working', () => {
    const tokyo = finding('tokyo', 100, { deposits: 3, timeDeposits: 4, car: 200_000, insurance: 199_999 })
    expect(tokyo.steps.map(({ label, value }) => [label, value])).toEqual([
      ['裁判所', '東京地裁'],
      ['現金', 100],
      ['現金の基準（この額以上なら管財）', 330_000],
      ['現金の基準と比べて', '同時廃止の範囲'],
      ['預金（すべての種類の合計）（20万円以上なら管財）', 7],
      ['保険の解約返戻金（20万円以上なら管財）', 199_999],
      ['自動車（20万円以上なら管財）：管財', 200_000],
      ['見込まれる手続', '管財'],
    ])
    const osaka = finding('osaka', 500_000, { deposits: 1, timeDeposits: 4, retirementFull: 800_000 })
    expect(osaka.steps.map(({ label, value }) => [label, value])).toEqual([
      ['裁判所', '大阪地裁'],
      ['現金と普通預金の合計', 500_001],
      ['現金の基準（この額を超えるなら管財）', 500_000],
      ['現金の基準と比べて', '管財'],
      ['普通預金のほかの預金（20万円以上なら管財）', 4],
      ['退職金の見込額の8分の1（20万円以上なら管財）', 100_000],
      ['見込まれる手続', '管財'],
    ])
    expect(finding('nagoya', 0).steps.at(-1)?.value).toBe('同時廃止')
  })

  it('names each court and since when, and the doubts of Chiba and Saitama', () => {
    const notes = (court: Court) => finding(court, 0).notes
    for (const court of courts) {
      const doubtful = court === 'chiba' || court === 'saitama'
      expect(notes(court).map(({ kind }) => kind)).toEqual([
        ...['practice', ...(doubtful ? ['doubt'] : []), 'caution', 'caution', 'practice'],
      ])
    }
    expect(notes('nagoya')[0]?.text).toContain('名古屋地裁の運用です（2018年1月1日から')
    expect(notes('yokohama')[0]?.text).toContain('横浜地裁')
    expect(notes('chiba')[1]?.text).toContain('ちょうど20万円')
    expect(notes('saitama')[1]?.text).toContain('50万円ちょうど')
  })

  it('is built on the value of the retirement pay, where there is any', () => {
    expect(finding('tokyo', 0, { retirementFull: 8_000_000 }).from).toMatchObject([
      { rule: 'bankruptcy-retirement-valuation', value: { value: 1_000_000 } },
    ])
    expect(finding('tokyo', 0, { retirementFull: 0 }).from).toHaveLength(1)
    expect(finding('tokyo', 0, { car: 1 }).from).toEqual([])
  })
})
