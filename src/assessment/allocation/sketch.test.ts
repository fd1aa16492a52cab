import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom, parseMatter } from '#matter/parse.ts'
import { sumOf } from './allocation-rows.ts'
import {
  noSketch,
  proposalSketch,
  type Sketch,
  sheetRows,
  sketchStudy,
  withoutRow,
  withRow,
  writtenDown,
} from './sketch.ts'
import { type AllocationStudy, allocationStudy } from './study.ts'

const on = day('2026-11-22')

function matterIn(name: string): Matter {
  const parsed = parseMatter(readFileSync(`examples/${name}.json`, 'utf8'))
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

function studyOf(matter: Matter, sketch: Sketch = noSketch): AllocationStudy {
  const result = sketchStudy(matter, on, sketch)
  if (result.kind !== 'study') throw new Error(JSON.stringify(result))
  return result.study
}

const seized = matterIn('seized-condominium')
const set = (row: string, amount: number) => ({ row, amount: yen(amount) })
const amountsOf = (matter: Matter, sketch: Sketch) =>
  Object.fromEntries(studyOf(matter, sketch).allocation.rows.map(({ id, amount }) => [id, amount.value]))

describe('a sketch', () => {
  it('leaves the table as it is while nothing is tried', () => {
    const plain = allocationStudy(seized, on)
    expect(plain.kind).toBe('study')
    expect(amountsOf(seized, noSketch)['home-loan']).toBe(17_118_800)
  })

  it('sets a price and rows; what they leave goes to the first creditor', () => {
    const sketch = withRow(withRow({ ...noSketch, price: yen(18_000_000) }, set('city-tax', 300_000)), set('moving', 0))
    // 18,000,000 × 3 % + 60,000 with tax: 660,000; 4,000, 44,000, 10,000, 436,800, 200,000 and 300,000 besides: 1,654,800.
    expect(amountsOf(seized, sketch)).toMatchObject({
      brokerage: 660_000,
      'city-tax': 300_000,
      'home-loan': 16_345_200,
    })
    expect(sumOf(studyOf(seized, sketch).allocation.rows)).toBe(18_000_000)
  })

  it('keeps one amount for a row, and gives it back', () => {
    const twice = withRow(withRow(noSketch, set('moving', 1)), set('moving', 2))
    expect(twice.changes).toEqual([set('moving', 2)])
    expect(withoutRow(twice, 'moving')).toEqual(noSketch)
  })
})

describe('the rows of the sheet', () => {
  const ids = (before: Sketch, now: Sketch, matter = seized) =>
    sheetRows(studyOf(matter, before).allocation.rows, studyOf(matter, now).allocation.rows).map(
      ({ id, amount }) => `${id} ${amount.value}`,
    )

  it('keep a row that was set to nothing at its place', () => {
    const now = { ...noSketch, changes: [set('scrivener', 0)] }
    expect(ids(noSketch, now).slice(1, 4)).toEqual(['cancel-tax 4000', 'scrivener 0', 'stamp 10000'])
  })

  it('have moving money before the first creditor although nobody has asked for it', () => {
    expect(ids(noSketch, noSketch, matterIn('guarantee-company')).slice(-2)).toEqual(['moving 0', 'home-loan 18257000'])
  })

  it('name none twice where two tables have another order', () => {
    const { rows } = studyOf(seized).allocation
    const names = sheetRows(rows, rows.toReversed()).map(({ id }) => id)
    expect(names.toSorted()).toEqual(rows.map(({ id }) => id).toSorted())
  })
})

describe('a proposal that is put in', () => {
  it.each(['seized-condominium', 'guarantee-company', 'pair-loan', 'agency-second-mortgage', 'condominium-arrears'])(
    'comes to the same table: %s',
    (name) => {
      const matter = matterIn(name)
      const { proposals, sale } = studyOf(matter)
      expect(proposals.length).toBeGreaterThan(0)
      for (const proposal of proposals) {
        const sketch = proposalSketch(studyOf(matter), proposal, null)
        if (sketch === null) throw new Error(proposal.id)
        const put = studyOf(matter, sketch).allocation
        for (const { id, amount } of proposal.allocation.rows) {
          expect([id, put.rows.find((row) => row.id === id)?.amount.value]).toEqual([id, amount.value])
        }
        expect(sumOf(put.rows)).toBe(sale.price)
      }
    },
  )
})

describe('what is written into the plan', () => {
  const written = (sketch: Sketch, matter = seized) => writtenDown(matter, studyOf(matter, sketch), sketch)
  const sale = (matter: Matter) => matter.scenarios?.[0]?.voluntarySale

  it('is price, release money, moving money and bills; the matter then gives the same table without a sketch', () => {
    const changes = [
      set('second-loan', 250_000),
      set('city-tax', 300_000),
      set('moving', 100_000),
      set('scrivener', 50_000),
    ]
    const sketch = { price: yen(19_000_000), changes }
    const { matter, notHeld } = written(sketch)
    expect(notHeld).toEqual([])
    expect(sale(matter)).toMatchObject({
      ...{ price: 19_000_000, movingCost: 100_000, scrivenerFee: 50_000 },
      releaseMoney: [
        { right: 'mortgage-2', amount: 250_000 },
        { right: 'city-seizure', amount: 300_000 },
      ],
    })
    expect(amountsOf(matter, noSketch)).toEqual(amountsOf(seized, sketch))
    expect(matterFrom(matter)).toEqual({ matter })
  })

  it('takes the place of what was agreed on a right before', () => {
    const first = written({ ...noSketch, changes: [set('city-tax', 300_000)] }).matter
    const second = written({ ...noSketch, changes: [set('city-tax', 250_000)] }, first).matter
    expect(sale(second)?.releaseMoney).toEqual([{ right: 'city-seizure', amount: 250_000 }])
  })

  it('is not a fee below its cap, and that is told with the row that changes for it', () => {
    const { matter, notHeld } = written({ ...noSketch, changes: [set('brokerage', 500_000)] })
    expect(notHeld.map(({ id }) => id)).toEqual(['brokerage', 'home-loan'])
    expect(sale(matter)).toEqual(sale(seized))
  })

  it('never says that a creditor has approved the moving money', () => {
    const agency = matterIn('agency-second-mortgage')
    const { matter } = written({ ...noSketch, changes: [set('moving', 200_000)] }, agency)
    expect(sale(matter)?.movingApproved).toBe(sale(agency)?.movingApproved)
  })

  it('changes nothing where nothing is tried', () => {
    expect(written(noSketch)).toEqual({ matter: seized, notHeld: [] })
  })
})
