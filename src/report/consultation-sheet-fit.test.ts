import { describe, expect, it } from 'vitest'
import { firstPage, heightOf, onTwoPages, secondPage } from './consultation-sheet-fit.ts'
import { oneColumn, type SheetSection, sheetRow, sheetSection } from './consultation-sheet-parts.ts'

const list = (id: string, count: number, more: Partial<SheetSection> = {}): SheetSection =>
  sheetSection(
    {
      ...{ id, title: id, columns: oneColumn, least: 3 },
      rows: Array.from({ length: count }, (_, index) => sheetRow(`${id}${index + 1}`, '一行')),
      ...more,
    },
    2,
  )
const ids = (sections: readonly SheetSection[]) => sections.map(({ id, rows }) => `${id} ${rows.length}`)

describe('二枚に収める', () => {
  it('reckons a heading with 1.75 lines and each row with 1.22', () => {
    expect(heightOf(list('a', 10))).toBe(175 + 10 * 122)
  })

  it('puts rows that stand side by side into one line', () => {
    expect(heightOf(list('a', 10, { across: 3 }))).toBe(175 + 4 * 122)
  })

  it('leaves everything where it has room, and moves what fits to the first page', () => {
    // 175 + 20 × 122 = 2615: two of them are 5230 of 6450, a third would be too much
    const [one, two] = onTwoPages([list('a', 20), list('b', 20), list('c', 20)], 1)
    expect([ids(one), ids(two)]).toEqual([['a 20', 'b 20'], ['c 20']])
    expect([...one, ...two].map(({ rest }) => rest)).toEqual(['', '', ''])
  })

  it('lets the longest list give up its last rows, and names them', () => {
    const [, two] = onTwoPages([list('a', 1), list('b', 60), list('c', 8)], 1)
    // a: 297. b: 7495 does not fit on the first page. Second page: c is 1151, so that b may take 5099: 175, two lines for the rest (222), 38 rows of 122 (4636)
    expect(ids(two)).toEqual(['b 38', 'c 8'])
    expect(two[0]?.rest).toMatch(/^ほか22件：b39、b40、b41、/)
  })

  it('takes the same rows away from the same lists', () => {
    const sections = [list('a', 40), list('b', 40), list('c', 90), list('d', 90)]
    expect(onTwoPages(sections, 2)).toEqual(onTwoPages(structuredClone(sections), 2))
  })

  it('keeps of each list what it must keep, and where even that is too much, less', () => {
    const many = Array.from({ length: 12 }, (_, index) => list(`s${index}`, 30, { least: 5 }))
    // 12 × (175 + 5 × 122 + 222) is far over one page; with one row each it is 12 × 519 = 6228, and one row of 122 more has room: the first list gives last
    const [one] = onTwoPages(many, 12)
    expect(one.reduce((sum, section) => sum + heightOf(section), 0)).toBeLessThanOrEqual(firstPage)
    expect(one.map(({ rows }) => rows.length)).toEqual([2, ...Array.from({ length: 11 }, () => 1)])
  })

  it('never cuts a total', () => {
    const [one] = onTwoPages([list('a', 200, { foot: [sheetRow('合計', '合計 1,000円')] }), list('b', 1)], 1)
    expect(one[0]?.foot.map(({ name }) => name)).toEqual(['合計'])
    expect(secondPage).toBeLessThan(firstPage)
  })
})
