import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '#base/day.ts'
import { preferenceAvoidance } from './preference-avoidance.ts'

type Facts = Parameters<typeof preferenceAvoidance>[0]
type Duty = Facts['duty']

const duties: readonly Duty[] = ['due', 'not-yet-due', 'no-duty', 'wrong-method']

/** A due debt paid to a stranger on 2026-10-20, unable to pay since 2026-09-30. */
const stranger: Facts = {
  ...{ paidOn: day('2026-10-20'), insolventFrom: day('2026-09-30'), petitionOn: null },
  ...{ duty: 'due', creditorKnew: null, insider: false, publicClaim: false },
}

const finding = (changes: Partial<Facts>) => preferenceAvoidance({ ...stranger, ...changes })
const avoidable = (changes: Partial<Facts>) => finding(changes).value.avoidable

/** Unable since 2026-09-30: the day itself, its eve, thirty and thirty-one days before. */
const [onTheDay, eve, thirtyBefore, earlier] = ['2026-09-30', '2026-09-29', '2026-08-31', '2026-08-30'].map((on) =>
  day(on),
) as [Day, Day, Day, Day] // four texts, four days

describe('偏頗行為の否認', () => {
  it.each<readonly [Partial<Facts>, boolean | null]>([
    // the rule reference
    [{ insider: true }, true],
    [{}, null],
    [{ paidOn: day('2026-09-01'), insider: true }, false],
    [{ paidOn: thirtyBefore, duty: 'not-yet-due' }, true],
    [{ paidOn: earlier, duty: 'not-yet-due' }, false],
    [{ publicClaim: true }, false],
    [{ creditorKnew: false, insider: true }, false],
    // 162条1項1号 by hand: knowledge decides, from the first day on
    [{ creditorKnew: true }, true],
    [{ creditorKnew: false }, false],
    [{ paidOn: onTheDay, creditorKnew: true }, true],
    [{ paidOn: onTheDay }, null],
    [{ paidOn: eve, creditorKnew: true }, false],
    [{ paidOn: eve, creditorKnew: true, insider: true }, false],
    // 162条2項: the presumption, and its rebuttal
    [{ duty: 'not-yet-due' }, true],
    [{ duty: 'no-duty' }, true],
    [{ duty: 'wrong-method' }, true],
    [{ duty: 'wrong-method', creditorKnew: false }, false],
    [{ duty: 'no-duty', insider: true, creditorKnew: false }, false],
    // 162条1項2号: thirty days before, not owed or not yet due, unless unaware
    [{ paidOn: eve, duty: 'not-yet-due' }, true],
    [{ paidOn: eve, duty: 'no-duty' }, true],
    [{ paidOn: eve, duty: 'wrong-method' }, false],
    [{ paidOn: eve, duty: 'wrong-method', creditorKnew: true }, false],
    [{ paidOn: eve, duty: 'due', creditorKnew: true }, false],
    [{ paidOn: thirtyBefore, duty: 'no-duty', creditorKnew: true }, true],
    [{ paidOn: thirtyBefore, duty: 'no-duty', creditorKnew: false }, false],
    [{ paidOn: earlier, duty: 'no-duty', creditorKnew: true, insider: true }, false],
    // the petition counts like the inability, whichever comes first
    [{ paidOn: eve, petitionOn: eve }, null],
    [{ paidOn: eve, petitionOn: eve, creditorKnew: true }, true],
    [{ paidOn: eve, petitionOn: eve, insider: true }, true],
    [{ paidOn: eve, petitionOn: onTheDay, creditorKnew: true }, false],
    [{ paidOn: onTheDay, petitionOn: day('2026-12-01') }, null],
    [{ paidOn: earlier, petitionOn: earlier, creditorKnew: true }, true],
    // 163条3項
    [{ publicClaim: true, creditorKnew: true, insider: true, duty: 'no-duty' }, false],
    [{ publicClaim: true, paidOn: eve, duty: 'not-yet-due' }, false],
  ])('%j: %j', (changes, expected) => {
    expect(avoidable(changes)).toBe(expected)
  })

  it('follows the text over all facts, and what a creditor knew never helps him', () => {
    const days = fc.integer({ min: -60, max: 30 })
    const petition = fc.option(days)
    const knew = fc.constantFrom(true, false, null)
    const duty = fc.constantFrom(...duties)
    fc.assert(
      fc.property(days, petition, duty, knew, fc.boolean(), (paid, filed, owed, creditorKnew, insider) => {
        const paidOn = addDays(stranger.insolventFrom, paid)
        const petitionOn = filed === null ? null : addDays(stranger.insolventFrom, filed)
        const facts = { paidOn, petitionOn, duty: owed, insider }
        const late = paid >= 0 || (filed !== null && paid >= filed)
        const shortly = paid >= -30 && (owed === 'not-yet-due' || owed === 'no-duty')
        const presumed = insider || owed !== 'due'
        const unknown = late ? (presumed ? true : null) : shortly
        expect(avoidable({ ...facts, creditorKnew })).toBe(
          creditorKnew === null ? unknown : late ? creditorKnew : shortly && creditorKnew,
        )
        expect(avoidable({ ...facts, creditorKnew: false })).toBe(false)
      }),
      { seed: 20261121 },
    )
  })

  it('takes what is left out for not known, and tells what is wrong with the facts', () => {
    const given = { paidOn: '2026-10-20', insolventFrom: '2026-09-30', duty: 'due' }
    expect(preferenceAvoidance.evaluate(given)).toMatchObject({ value: { avoidable: null } })
    expect(preferenceAvoidance.evaluate({ ...given, insider: true })).toMatchObject({ value: { avoidable: true } })
    expect(
      preferenceAvoidance.evaluate({
        paidOn: '2026-02-29',
        petitionOn: 1,
        duty: 'gift',
        creditorKnew: 'yes',
        insider: 0,
      }),
    ).toMatchObject([
      ...[{ path: 'paidOn' }, { path: 'insolventFrom' }, { path: 'petitionOn' }, { path: 'duty' }],
      ...[{ path: 'creditorKnew' }, { path: 'insider' }],
    ])
  })

  it('tells its working', () => {
    const values = (changes: Partial<Facts>) => finding(changes).steps.map(({ value }) => value)
    const due = '義務があり、期限も来ていて、約束どおりの方法'
    expect(values({})).toEqual([
      ...['2026-10-20', '2026-09-30', '2026-08-31', '162条1項1号（支払不能か申立ての後）', due, '分からない'],
      ...['推定されない', '債権者が知っていたかによる'],
    ])
    expect(values({ insider: true }).slice(-2)).toEqual(['推定される', '取り戻せる'])
    expect(values({ creditorKnew: true, petitionOn: day('2026-12-01') })).toEqual([
      ...['2026-10-20', '2026-09-30', '2026-12-01', '2026-08-31', '162条1項1号（支払不能か申立ての後）', due],
      ...['知っていた', '取り戻せる'],
    ])
    expect(values({ paidOn: eve, creditorKnew: false }).slice(3)).toEqual([
      ...['162条1項2号（支払不能の前30日以内）', due, '知らなかった', '取り戻せない'],
    ])
    expect(values({ paidOn: earlier, duty: 'no-duty' }).slice(3)).toEqual([
      ...[
        '当てはまるものがない（支払不能の30日前より前）',
        '義務がない（約束のない担保など）',
        '分からない',
        '取り戻せない',
      ],
    ])
    expect(values({ publicClaim: true })).toEqual([
      ...['2026-10-20', '163条3項（役所に払った税などは否認されない）', '取り戻せない'],
    ])
  })

  it('tells what is presumed, what is open, and what follows', () => {
    const notes = (changes: Partial<Facts>) => finding(changes).notes.map(({ text }) => text)
    expect(finding({}).notes.map(({ kind }) => kind)).toEqual(['caution', 'caution', 'caution', 'practice', 'doubt'])
    expect(notes({})[0]).toContain('まだ分かりません')
    expect(notes({ insider: true })[0]).toContain('証明しない限り')
    expect(notes({ insider: true })[1]).toContain('管財になり')
    expect(notes({ creditorKnew: true })).toHaveLength(4)
    expect(notes({ creditorKnew: true })[0]).toContain('管財になり')
    expect(notes({ paidOn: eve })).toHaveLength(3)
    expect(notes({ paidOn: eve })[0]).toContain('支払の停止')
    expect(notes({ publicClaim: true })).toEqual([])
  })
})
