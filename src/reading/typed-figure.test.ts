import { describe, expect, it } from 'vitest'
import { type FigureField, typedFigure } from './typed-figure.ts'

const fields = {
  percent: { kind: 'percent', label: '率' },
  area: { kind: 'area', label: '面積' },
  months: { kind: 'whole', label: '期間', bounds: { low: 1, high: 1200, unit: 'months' } },
  day: { kind: 'whole', label: '返済日', bounds: { low: 1, high: 31 } },
  share: { kind: 'share', label: '持分' },
  text: { kind: 'text', label: '名前' },
} as const satisfies Record<string, FigureField>

describe('打たれた数を読む', () => {
  it.each([
    ['percent', '1.475', 1.475, '1.475%'],
    ['percent', '年１４．６％', 14.6, '14.6%'],
    ['percent', '0', 0, '0%'],
    ['percent', '100', 100, '100%'],
    ['area', '６８．５２㎡', 68.52, '68.52㎡'],
    ['area', '1,200 平米', 1200, '1200㎡'],
    ['months', '35年', 420, '420か月（35年）'],
    ['months', '２年６か月', 30, '30か月（2年6か月）'],
    ['months', '240', 240, '240か月（20年）'],
    ['months', '6か月', 6, '6か月'],
    ['day', '27日', 27, '27'],
    ['share', '1/2', '1/2', '2分の1'],
    ['share', '３分の２', '2/3', '3分の2'],
    ['share', '全部', '1/1', '1分の1'],
    ['text', '  <b>みどり</b>銀行 ', '<b>みどり</b>銀行', '<b>みどり</b>銀行'],
    ['text', '🏠', '🏠', '🏠'],
  ] as const)('%s: %s is %s', (kind, text, value, words) => {
    expect(typedFigure(text, fields[kind])).toEqual({ kind: 'figure', value, words })
  })

  it.each([
    ['percent', '100.1'],
    ['percent', '-3'],
    ['percent', '1.1234567'],
    ['percent', '14か15'],
    ['area', '20坪'],
    ['area', '1000001'],
    ['months', '0'],
    ['months', '1201'],
    ['months', '101年'],
    ['day', '32'],
    ['day', '0日'],
    ['day', '35年'],
    ['share', '0/2'],
    ['share', '半分くらい'],
    ['text', 'あ'.repeat(201)],
  ] as const)('%s: %s is not read', (kind, text) => {
    expect(typedFigure(text, fields[kind])).toMatchObject({ kind: 'unreadable' })
  })

  it.each(Object.values(fields))('$kind: empty is not asked, わからない is unknown', (field) => {
    expect(typedFigure(' ', field)).toEqual({ kind: 'empty' })
    expect(typedFigure('わからない', field)).toMatchObject({ kind: 'unknown' })
  })
})
