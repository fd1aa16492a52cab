import { describe, expect, it } from 'vitest'
import { simpleAcceptance } from './simple-acceptance.ts'

/** The table of the reference (simple-acceptance). */
const table = [
  ['sell-estate-property', true],
  ['spend-estate-money', true],
  ['collect-estate-claim', true],
  ['demolish-or-destroy', true],
  ['estate-division-agreement', true],
  ['no-decision-in-time', true],
  ['conceal-or-omit-from-inventory', true],
  ['pay-due-debt-from-estate', null],
  ['reasonable-funeral-from-estate', false],
  ['pay-debt-from-own-money', false],
  ['repair-or-preserve', false],
  ['short-lease', false],
  ['life-insurance-as-beneficiary', false],
  ['survivor-pension', false],
  ['keepsake-of-little-value', false],
] as const

describe('法定単純承認', () => {
  it.each(table)('%s: %s', (act, accepted) => {
    expect(simpleAcceptance({ act }).value.accepted).toBe(accepted)
  })

  it('asks for every act of the table and no other', () => {
    expect(simpleAcceptance.evaluate({ act: 'ask-a-lawyer' })).toMatchObject([
      { path: 'act', message: expect.stringContaining(table.map(([act]) => act).join('、')) },
    ])
    expect(simpleAcceptance.evaluate({})).toMatchObject([{ path: 'act' }])
  })

  it('tells what was done, by which rule, and what follows', () => {
    const values = (act: (typeof table)[number][0]) => simpleAcceptance({ act }).steps.map(({ value }) => value)
    expect(values('no-decision-in-time')).toEqual([
      ...[
        '期間のうちに決めなかった',
        '熟慮期間の経過（921条2号）',
        '単純承認したことになる（放棄も限定承認もできない）',
      ],
    ])
    expect(values('survivor-pension')).toEqual([
      ...['遺族年金を受け取った', '相続財産ではない', '単純承認したことにならない'],
    ])
    expect(values('pay-due-debt-from-estate')[2]).toBe('考え方が分かれている')
  })

  it('marks where views differ, and always says what not to do with a mortgaged home', () => {
    for (const [act, accepted] of table) {
      const kind = accepted === null ? 'doubt' : accepted ? 'caution' : 'practice'
      const { notes } = simpleAcceptance({ act })
      expect(notes.map((note) => note.kind)).toEqual([kind, 'caution'])
      expect(notes[1]?.text).toContain('団体信用生命保険')
    }
  })
})
