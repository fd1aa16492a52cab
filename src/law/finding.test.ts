import { describe, expect, it, vi } from 'vitest'
import { day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { findingOf, NotCovered, note, reckon, step } from './finding.ts'

describe('計算過程の一行', () => {
  it.each([
    [step('代金', yen(-5)), { label: '代金', value: -5, unit: 'yen' }],
    [step('日', day('2026-11-21')), { label: '日', value: '2026-11-21', unit: 'day' }],
    [step('記載', '記載なし'), { label: '記載', value: '記載なし', unit: 'text' }],
    [step('記載', '2026-02-30'), { label: '記載', value: '2026-02-30', unit: 'text' }],
    [step('期間', 6, 'months'), { label: '期間', value: 6, unit: 'months' }],
    [step('率', 14.6, 'percent'), { label: '率', value: 14.6, unit: 'percent' }],
  ])('%j is %j', (made, expected) => {
    expect(made).toEqual(expected)
  })
})

describe('判断', () => {
  const answer = {
    rule: 'sample',
    title: '例',
    value: 1,
    on: null,
    version: null,
    checked: null,
    confidence: null,
    citations: [],
  }

  it('works out each kind of reasons when it is read, and once', () => {
    const reasons = { steps: vi.fn(() => []), notes: vi.fn(() => []), from: vi.fn(() => []) }
    const found = findingOf(answer, reasons)
    expect(found.value).toBe(1)
    for (const kind of ['steps', 'notes', 'from'] as const) {
      expect(reasons[kind]).not.toHaveBeenCalled()
      expect(found[kind]).toBe(found[kind])
      expect(reasons[kind]).toHaveBeenCalledOnce()
    }
  })

  it('keeps its reasons when it is copied with another field', () => {
    const inner = reckon('inner', '内', yen(1), [], () => [])
    const found = reckon(
      'sample',
      '例',
      yen(2),
      [inner],
      () => [step('二', yen(2))],
      () => [note('doubt', '迷い')],
    )
    const copy = { ...found, title: '別の名' }
    expect(copy).toEqual({
      ...answer,
      facts: null,
      value: 2,
      title: '別の名',
      steps: found.steps,
      notes: found.notes,
      from: [inner],
    })
    expect(Object.keys(found)).toEqual(Object.keys(copy))
  })

  it('says the same as another one made alike', () => {
    const one = () => reckon('sample', '例', yen(1), [], () => [step('一', yen(1))])
    expect(one()).toEqual(one())
  })

  it('is whole as JSON', () => {
    const inner = reckon('inner', '内', yen(1), [], () => [step('一', yen(1))])
    const outer = reckon(
      'outer',
      '外',
      yen(2),
      [inner],
      () => [],
      () => [note('doubt', '迷い')],
    )
    expect(JSON.parse(JSON.stringify(outer))).toEqual({
      ...answer,
      facts: null,
      ...{ rule: 'outer', title: '外', value: 2, steps: [], notes: [{ kind: 'doubt', text: '迷い' }] },
      from: [
        {
          ...answer,
          facts: null,
          ...{ rule: 'inner', title: '内', value: 1, notes: [], from: [] },
          steps: [{ label: '一', value: 1, unit: 'yen' }],
        },
      ],
    })
  })
})

describe('規定の外', () => {
  it('tells the rule, the day and the reason', () => {
    const error = new NotCovered('sample', day('2019-09-30'), '古い日は扱っていません')
    expect(error).toMatchObject({
      ...{ name: 'NotCovered', rule: 'sample', on: '2019-09-30', reason: '古い日は扱っていません' },
      message: 'sample on 2019-09-30: 古い日は扱っていません',
    })
    expect(new NotCovered('sample', null, '分かりません').message).toBe('sample: 分かりません')
  })
})
