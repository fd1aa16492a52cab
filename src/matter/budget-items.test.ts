import { describe, expect, it } from 'vitest'
import {
  budgetGroups,
  budgetLineIds,
  categoryOfKind,
  expenseCategories,
  expenseCategoryIds,
  expenseLineIds,
  expenseLines,
  incomeLineIds,
  incomeLines,
} from './budget-items.ts'
import { matterSchema } from './matter.ts'

const taken = (budget: object) => matterSchema.safeParse({ schema: 'ninbai/matter.v1', budget }).success

describe('家計の項目', () => {
  it('have their groups in the order in which recipients read them', () => {
    const order = Object.keys(budgetGroups)
    const places = expenseLineIds.map((id) => order.indexOf(expenseLines[id].group))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(new Set(places).size).toBe(order.length - 1)
    expect(budgetLineIds).toEqual([...incomeLineIds, ...expenseLineIds])
    expect(new Set(budgetLineIds).size).toBe(10 + 22)
  })

  it('have a category of their own, so that a line may be told without its parts', () => {
    for (const id of expenseLineIds) expect(expenseCategories[id].line, id).toBe(id)
  })

  it('take every kind of the file: a kind has a category that it may have', () => {
    for (const [kind, id] of Object.entries(categoryOfKind)) {
      const kinds: readonly string[] = expenseCategories[id].kinds
      expect(kinds, kind).toContain(kind)
      expect(taken({ expenses: [{ id: 'a', kind }] }), kind).toBe(true)
    }
    for (const id of incomeLineIds) {
      const { kind } = incomeLines[id]
      expect(id).toBe(`income.${kind}`)
      expect(taken({ incomes: [{ id: 'a', person: 'b', kind }] }), kind).toBe(true)
    }
    expect(Object.keys(categoryOfKind)).toHaveLength(14)
  })

  it.each([
    // rows as printed: 大阪地裁 (同廃, 2025-08) and 福岡地裁
    ['housing.rent', '住居費（家賃，地代）', '家賃(管理費含む)'],
    ['housing.loan', null, null],
    ['housing.parking', '駐車場代（車名義　）', '駐車場代(　)'],
    ['food', '食費', '食費'],
    ['food.out', '外食費', '外食費'],
    ['luxury', '嗜好品代（　）', null],
    ['utilities.power', '電気代', '水道光熱費'],
    ['utilities.gas', 'ガス代', '水道光熱費'],
    ['utilities.water', '水道代', '水道光熱費'],
    ['comms.mobile', '携帯電話料金', '電話料金'],
    ['comms.other', 'その他通話料・通信料・CATV等', '電話料金'],
    ['daily', '日用品代', '雑費'],
    ['press', '新聞代', '新聞本代等'],
    ['social.public', '国民健康保険料（国民年金）', '税金'],
    ['insurance', '保険料（任意加入）', '生命保険料'],
    ['car.fuel', 'ガソリン代（車名義　）', 'ガソリン代(　)'],
    ['transport', '交通費', '通勤通学費'],
    ['medical', '医療費', '医療費'],
    ['clothing', '被服費', '被服費'],
    ['education', '教育費（　）', '教育費'],
    ['social.gifts', '交際費（　）', '交際費'],
    ['leisure', '娯楽費（　）', '娯楽費'],
    ['support.paid', 'その他（　）', '仕送り'],
    ['debt.own', '債務返済実額（申立人分）', '返済(申立人)'],
    ['debt.others', '債務返済実額（同居者分）', '返済(配偶者)'],
    ['tax', 'その他（　）', '税金'],
    ['business', null, '事業資金'],
    ['other', 'その他（　）', '雑費'],
  ] as const)('%s stands in the statements of two courts as %s and %s', (id, osaka, fukuoka) => {
    expect(expenseCategories[id]).toMatchObject({ osaka, fukuoka })
  })

  it('are the words that the file takes, and no others', () => {
    for (const category of expenseCategoryIds)
      expect(taken({ expenses: [{ id: 'a', kind: 'food', category }] })).toBe(true)
    expect(taken({ expenses: [{ id: 'a', kind: 'food', category: 'food.in' }] })).toBe(false)
    expect(taken({ noneOf: budgetLineIds })).toBe(true)
    expect(taken({ noneOf: ['food.out'] })).toBe(false)
  })

  it.each<readonly [string, (value: number) => object, least: number, most: number]>([
    ['zone', (zone) => ({ zone }), 1, 6],
    ['winterClass', (winterClass) => ({ winterClass }), 1, 6],
    ['months', (months) => ({ expenses: [{ id: 'a', kind: 'food', months }] }), 1, 12],
    ['timesPerYear', (timesPerYear) => ({ incomes: [{ id: 'a', person: 'b', kind: 'bonus', timesPerYear }] }), 1, 12],
    ['daysPerMonth', (daysPerMonth) => ({ incomes: [{ id: 'a', person: 'b', kind: 'wage', daysPerMonth }] }), 0, 31],
  ])('%s has a least and a most', (_, budget, least, most) => {
    expect([least - 1, least, most, most + 1].map((value) => taken(budget(value)))).toEqual([false, true, true, false])
  })

  it('place and grade are words of the tables', () => {
    expect(['東京都', '横浜市及び川崎市', '東京'].map((place) => taken({ place }))).toEqual([true, true, false])
    const grades = ['1-1', '1-2', '2-1', '2-2', '3-1', '3-2', '4-1']
    expect(grades.map((grade) => taken({ grade }))).toEqual([true, true, true, true, true, true, false])
  })
})
