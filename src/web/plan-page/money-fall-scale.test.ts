import { describe, expect, it } from 'vitest'
import { yen } from '#base/yen.ts'
import { reckon } from '#law/finding.ts'
import type { Waterfall, WaterfallBar } from '#report/waterfall.ts'
import { fallScale, isAcross, lengthOf, linesOf, spanOf } from './money-fall-scale.ts'

const bar = (from: number, to: number): WaterfallBar => ({
  ...{ id: `${from}`, kind: 'cost', label: '', from: yen(from), to: yen(to) },
  amount: reckon('cost', '', yen(Math.abs(to - from)), [], () => []),
})
const fall = (...bars: readonly WaterfallBar[]): Waterfall => ({
  ...{ price: yen(0), bars, unknown: [], unpaidCosts: yen(0), burden: null },
})

describe('the scale', () => {
  it('reaches from the debt to the price', () => {
    const scale = fallScale(fall(bar(0, 300), bar(0, -100)), [0, 400])
    expect([scale(-100), scale(0), scale(300)]).toEqual([0, 100, 400])
  })

  it('stands for a picture of nothing too, whose bars are thin lines', () => {
    const scale = fallScale(fall(bar(0, 0)), [0, 400])
    expect(spanOf(bar(0, 0), scale)).toEqual([-1, 1])
  })

  it('puts bars side by side only where each has room', () => {
    const ten = fall(...Array.from({ length: 10 }, () => bar(0, 1)))
    expect([isAcross(ten, 700), isAcross(ten, 699), isAcross(ten, 375)]).toEqual([true, false, false])
    const fifteen = fall(...Array.from({ length: 15 }, () => bar(0, 1)))
    expect([isAcross(fifteen, 960), isAcross(fifteen, 959)]).toEqual([true, false])
  })
})

describe('a label', () => {
  it('is broken into lines by the width of its letters', () => {
    expect(linesOf('仲介手数料', 3, 3)).toEqual(['仲介手', '数料'])
    expect(linesOf('abcde', 3, 3)).toEqual(['abcde'])
    expect(lengthOf('円1')).toBeCloseTo(1.6)
  })

  it('ends with a mark where it does not fit, and never within a letter', () => {
    expect(linesOf('あいうえおかき', 3, 2)).toEqual(['あいう', 'えお…'])
    expect(linesOf('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 1, 2)).toEqual(['👨‍👩‍👧', '…'])
    expect(linesOf('a\n\n<b>', 20, 1)).toEqual(['a <b>'])
  })
})
