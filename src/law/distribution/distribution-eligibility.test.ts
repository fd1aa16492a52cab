import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '#base/day.ts'
import { NotCovered } from '#law/finding.ts'
import { distributionEligibility } from './distribution-eligibility.ts'

type Facts = Parameters<typeof distributionEligibility>[0]
type Kind = Facts['kind']

const seizure = day('2026-04-10')
const deadline = day('2026-07-31')
const late = '2026-08-01'

const ask = (kind: Kind, registered: string | null, filed: string | null, earlier: string | null = null) => {
  const orNull = (on: string | null) => (on === null ? null : day(on))
  return distributionEligibility({
    ...{ kind, seizureRegistered: seizure, demandDeadline: deadline },
    ...{ registered: orNull(registered), filed: orNull(filed), earlierAttachment: orNull(earlier) },
  })
}

describe('配当を受けるべき債権者', () => {
  it.each([
    // the table of the reference (87条): kind, registered, filed, then the route. The seizure is of April 10, the deadline July 31
    ['petitioner', null, '2026-07-31', 'by-petition'],
    ['petitioner', null, late, 'none'],
    ['petitioner', null, null, 'none'],
    ['petitioner', '2020-01-10', '2026-07-31', 'by-petition'],
    ['petitioner', '2020-01-10', null, 'none'],
    ['title-holder', null, '2026-07-31', 'by-demand'],
    ['title-holder', null, late, 'none'],
    ['title-holder', null, null, 'none'],
    ['provisional-attachment', '2026-04-09', null, 'by-register'],
    ['provisional-attachment', '2026-04-11', null, 'none'],
    ['provisional-attachment', '2026-04-11', '2026-07-31', 'by-demand'],
    ['provisional-attachment', '2026-04-11', late, 'none'],
    ['provisional-attachment', '2026-04-09', '2026-07-31', 'by-register'],
    ['mortgage', '2026-04-09', null, 'by-register'],
    ['mortgage', '2026-04-09', '2026-07-31', 'by-register'],
    ['mortgage', '2026-04-11', null, 'none'],
    ['mortgage', '2026-04-11', '2026-07-31', 'by-petition'],
    ['mortgage', '2026-04-11', late, 'none'],
    ['provisional-security', '2026-04-09', '2026-07-31', 'by-register'],
    ['provisional-security', '2026-04-09', late, 'none'],
    ['provisional-security', '2026-04-09', null, 'none'],
    ['provisional-security', '2026-04-11', '2026-07-31', 'none'],
    ['provisional-security', null, '2026-07-31', 'none'],
    ['general-lien', null, '2026-07-31', 'by-demand'],
    ['general-lien', null, late, 'none'],
    ['general-lien', '2026-04-09', null, 'by-register'],
    ['tax', null, '2026-07-31', 'by-demand'],
    ['tax', null, late, 'none'],
    ['tax', '2026-02-01', null, 'none'], // a registered tax seizure does not stand for the 交付要求
    ['tax', '2026-06-01', '2026-07-31', 'by-demand'],
  ] as const)('%s, registered %s, filed %s: %s', (kind, registered, filed, route) => {
    const eligible = route !== 'none'
    const deposit = eligible && kind === 'provisional-attachment'
    expect(ask(kind, registered, filed).value).toMatchObject({ eligible, route, deposit, conditional: false })
  })

  it.each([
    // kind, registered, filed, the other creditor's attachment, conditional (87条2項)
    ['mortgage', '2025-12-20', null, '2025-12-19', true],
    ['mortgage', '2025-12-20', null, '2025-12-20', false],
    ['mortgage', '2025-12-20', null, '2025-12-21', false],
    ['mortgage', '2026-04-11', '2026-07-31', '2025-12-19', false],
    ['mortgage', '2026-04-11', null, '2025-12-19', false],
    ['provisional-security', '2025-12-20', '2026-07-31', '2025-12-19', true],
    ['provisional-security', '2025-12-20', null, '2025-12-19', false],
    ['general-lien', '2025-12-20', null, '2025-12-19', false],
    ['tax', '2025-12-20', '2026-07-31', '2025-12-19', false],
  ] as const)('%s of %s, filed %s, after an attachment of %s: conditional %s', (kind, registered, filed, other, is) => {
    expect(ask(kind, registered, filed, other).value).toMatchObject({ conditional: is, deposit: is })
  })

  it('leaves a provisional attachment after another one deposited, not conditional', () => {
    expect(ask('provisional-attachment', '2025-12-20', null, '2025-12-19').value).toMatchObject({
      ...{ eligible: true, deposit: true, conditional: false },
    })
    expect(ask('provisional-attachment', null, null).value.deposit).toBe(false)
  })

  it.each(['mortgage', 'tax', 'petitioner'] as const)(
    'does not cover a %s registered on the day of the seizure',
    (kind) => {
      expect(() => ask(kind, '2026-04-10', '2026-07-31')).toThrow(NotCovered)
      expect(() => ask(kind, '2026-04-10', '2026-07-31')).toThrow('受付番号')
    },
  )

  it('never loses by filing earlier or by registering earlier', () => {
    const days = fc.option(fc.integer({ min: -300, max: 300 }).map((count) => addDays(seizure, count)))
    const kind = fc.constantFrom<Kind>('petitioner', 'title-holder', 'provisional-attachment', 'mortgage', 'tax')
    const eligible = (facts: Omit<Facts, 'seizureRegistered' | 'demandDeadline'>) =>
      distributionEligibility.value({ ...facts, seizureRegistered: seizure, demandDeadline: deadline }).eligible
    const sooner = (on: Day | null) => on && addDays(on, -1)
    fc.assert(
      fc.property(kind, days, days, days, (of, registered, filed, earlierAttachment) => {
        fc.pre(registered !== seizure && sooner(registered) !== seizure)
        const facts = { kind: of, registered, filed, earlierAttachment }
        if (!eligible(facts)) return
        expect(eligible({ ...facts, filed: sooner(filed) })).toBe(true)
        expect(eligible({ ...facts, registered: sooner(registered) })).toBe(true)
        expect(eligible({ ...facts, filed: deadline })).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('tells the days, what they come to, and the deposit', () => {
    const values = (...given: Parameters<typeof ask>) => ask(...given).steps.map(({ value }) => value)
    expect(values('mortgage', '2025-12-20', null, '2025-12-01')).toEqual([
      ...['抵当権者など登記のある担保権者', '2026-04-10', '2025-12-20', 'ある', '2026-07-31', 'なし', 'ない'],
      ...['受けられる（差押えより前の登記による）', '配当の額は供託される（91条1項）'],
    ])
    expect(values('title-holder', null, '2026-07-31')).toEqual([
      ...['債務名義を持つ債権者', '2026-04-10', 'なし', 'ない', '2026-07-31', '2026-07-31', 'ある'],
      '受けられる（期限内の書面による）',
    ])
    expect(ask('tax', null, null).steps[5]?.label).toBe('交付要求が裁判所に届いた日')
  })

  it.each([
    // what each must know: words of its notes, in order
    ['mortgage', '2016-03-01', null, null, ['50条']],
    ['mortgage', '2026-04-11', null, null, ['52条']],
    ['mortgage', '2026-04-11', '2026-07-31', null, []],
    ['mortgage', '2025-12-20', null, '2025-12-19', ['50条', '87条2項']],
    ['mortgage', '2025-12-20', null, '2025-12-20', ['50条', '受付番号']],
    ['mortgage', '2026-04-11', '2026-07-31', '2026-04-11', []],
    ['provisional-security', '2025-12-20', '2026-07-31', '2025-12-20', ['受付番号']],
    ['provisional-security', '2026-04-11', '2026-07-31', null, []],
    ['provisional-attachment', '2025-12-20', null, '2025-12-20', []],
    ['title-holder', null, late, null, ['52条']],
    ['title-holder', null, '2026-07-31', null, []],
    ['tax', null, late, null, ['52条', '最判平成2年6月28日']],
    ['tax', '2026-02-01', '2026-07-31', null, ['最判平成2年6月28日']],
  ] as const)('%s, registered %s, filed %s, attachment %s: notes of %j', (kind, registered, filed, other, words) => {
    const { notes } = ask(kind, registered, filed, other)
    expect(notes.map(({ text }) => text)).toEqual(words.map((word) => expect.stringContaining(word)))
    const doubtful = words.some((word) => word === '受付番号')
    expect(notes.some((each) => each.kind === 'doubt')).toBe(doubtful)
  })

  it('takes what is left out as none, and tells what is wrong with the rest', () => {
    const good = { kind: 'title-holder', seizureRegistered: '2026-04-10', demandDeadline: '2026-07-31' }
    expect(distributionEligibility.evaluate(good)).toMatchObject({ value: { eligible: false } })
    expect(distributionEligibility.evaluate({ ...good, filed: '2026-07-31' })).toMatchObject({
      value: { eligible: true },
    })
    expect(distributionEligibility.evaluate({ ...good, kind: 'lessee' })).toMatchObject([{ path: 'kind' }])
    expect(distributionEligibility.evaluate({ ...good, demandDeadline: null })).toMatchObject([
      { path: 'demandDeadline' },
    ])
    expect(distributionEligibility.evaluate({ ...good, registered: '2026-02-30' })).toMatchObject([
      { path: 'registered' },
    ])
  })
})
