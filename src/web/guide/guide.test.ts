import { describe, expect, it } from 'vitest'
import { addDays, day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import { prescriptionPeriod } from '#law/prescription/prescription-period.ts'
import { rules } from '#law/rules.ts'
import { servicerLicence } from '#law/servicer/servicer-licence.ts'
import { guideWords } from '#web/words/guide.ts'
import { langOf, languages } from '#web/words/words.ts'
import { feeRows, guideAmounts, mayDo, meansRows, newLaw, oldLaw, periodRows } from './guide-figures.ts'
import { guideAddress, guideIds, isGuidedStep, stepGuides } from './guide-ids.ts'
import { guideChecked, guideCitations, guidePages } from './guide-pages.ts'

const amounts = guideAmounts(day('2026-11-22'), 'ja')

describe('the amounts of the guide', () => {
  it('are those of the rules', () => {
    expect(amounts).toEqual({
      price: '15,000,000円',
      // 2,000,000 x 5 % + 2,000,000 x 4 % + 11,000,000 x 3 % = 510,000; with tax 561,000.
      fee: '561,000円',
      lowPrice: '3,000,000円',
      // The special of 2024: 300,000; with tax 330,000.
      lowFee: '330,000円',
      scrivenerLimit: '1,400,000円',
      perCreditor: '20,000円',
      checked: '2026年11月21日(土)',
      receivedOn: '2026年11月22日(日)',
      // 11-22 + 14 = 12-06, a Sunday: the court is open on the Monday.
      objectionUntil: '2026年12月7日(月)',
    })
    expect(guideAmounts(day('2026-11-16'), 'ja').objectionUntil).toBe('2026年11月30日(月)')
    expect(meansRows('ja')[1]).toEqual({
      persons: 2,
      income: '251,000円',
      urbanIncome: '276,100円',
      assets: '2,500,000円',
    })
    // Of the two sources on removing a mortgage the lower begin and the higher end.
    expect(feeRows('ja')).toEqual([
      { id: 'bankruptcy', low: '200,000円', high: '500,000円' },
      { id: 'rehabilitation', low: '300,000円', high: '600,000円' },
      { id: 'housing-clause', low: '50,000円', high: '100,000円' },
      { id: 'cancellation', low: '10,000円', high: '50,000円' },
    ])
  })

  it('are written as the language writes them', () => {
    expect(guideAmounts(day('2026-11-22'), 'en')).toMatchObject({
      fee: '561,000 yen',
      checked: '21 November 2026 (Sat)',
    })
  })

  it('hold what the words say of a capital of 500,000,000', () => {
    const licensable = (capital: number) =>
      servicerLicence.value({ capital: yen(capital), lawyerDirector: true, gangFree: true }).licensable
    expect([licensable(500_000_000), licensable(499_999_999)]).toEqual([true, false])
  })

  it('take the years of limitation from the rule, on both sides of 2020-04-01', () => {
    expect(periodRows(oldLaw)).toEqual([
      { id: 'company', years: [5] },
      { id: 'mutual', years: [10] },
      { id: 'mutual-business', years: [5] },
      { id: 'agency', years: [10] },
      { id: 'flat35', years: [5, 10] },
    ])
    // The page has one row for all lenders: that holds for every one that it names.
    expect([oldLaw, newLaw, addDays(oldLaw, 1)]).toEqual(['2020-03-31', '2020-04-01', newLaw])
    expect(periodRows(newLaw).map(({ years }) => years)).toEqual([[5], [5], [5], [5], [5]])
  })

  it('hold what the rows say of other lenders of the same kind', () => {
    const years = (creditorKind: Parameters<typeof prescriptionPeriod.value>[0]['creditorKind']) =>
      prescriptionPeriod.value({ creditorKind, causeDate: oldLaw, debtorMerchantForBusiness: false }).years
    const [companies, mutual] = [
      ['bank', 'finance-company', 'other-company', 'guarantee-company'],
      ['shinkin', 'shinkumi', 'nokyo', 'rokin', 'credit-guarantee-association', 'non-merchant-guarantor'],
    ] as const
    expect(companies.map(years)).toEqual([5, 5, 5, 5])
    expect(mutual.map(years)).toEqual([10, 10, 10, 10, 10, 10])
  })

  it('let a scrivener act up to the limit alone', () => {
    expect(mayDo('certified-judicial-scrivener', 'negotiate-reduction')).toBe('limited')
    expect(mayDo('real-estate-broker', 'negotiate-reduction')).toBe('no')
    expect(mayDo('lawyer', 'negotiate-reduction')).toBe('yes')
  })
})

describe('the pages of the guide', () => {
  it('keep the number once given to them, and a step leads to its own', () => {
    expect(guideIds.map(guideAddress)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `/guide/${number}`))
    expect([guideAddress('broker'), guideAddress('limits')]).toEqual(['/guide/1', '/guide/5'])
    expect(guideAddress(stepGuides['answer-court'])).toBe('/guide/6')
    expect(guideAddress(stepGuides['check-limitation'])).toBe('/guide/7')
    expect(guideAddress('divorce')).toBe('/guide/8')
    expect([isGuidedStep('answer-court'), isGuidedStep('check-limitation'), isGuidedStep('find-stage')]).toEqual([
      ...[true, true, false],
    ])
  })

  it.each(languages)(
    'tell the last day of an objection, and lead from limitation to where it is reckoned: %s',
    (language) => {
      const { pages } = guideWords[language]
      const told = guideAmounts(day('2026-11-22'), language)
      const says = (text: string) =>
        pages.court(told).parts.some((part) => part.text?.some((one) => one.includes(text)))
      expect([says(told.receivedOn), says(told.objectionUntil), says(told.scrivenerLimit)]).toEqual([true, true, true])
      expect(pages.limitation(told).parts.filter(({ hasRooms }) => hasRooms === true)).toHaveLength(1)
      expect(guidePages.limitation.rules.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['prescription-period', 'prescription-date-calc', 'prescription-stay']),
      )
    },
  )

  it.each(languages)('have parts, words and nothing that promises too much: %s', (language) => {
    for (const id of guideIds) {
      const { title, lead, parts, terms } = guideWords[language].pages[id](guideAmounts(day('2026-11-22'), language))
      const all = [title, lead, ...parts.flatMap((part) => [part.title, ...(part.text ?? []), ...(part.list ?? [])])]
      expect(all.filter((text) => text === '' || /必ず|undefined|NaN|送信/.test(text))).toEqual([])
      expect(all.filter((text) => langOf(language, text) === 'ja')).toEqual([])
      expect(parts.length).toBeGreaterThan(4)
      expect(terms).toHaveLength(3)
      expect(new Set(parts.map((part) => part.title)).size).toBe(parts.length)
    }
  })

  it('have the same parts with the same tables in each language', () => {
    for (const id of guideIds) {
      const figures = languages.map((language) =>
        guideWords[language].pages[id](amounts).parts.flatMap(({ figure }) => figure ?? []),
      )
      expect(figures[1]).toEqual(figures[0])
      expect(figures[2]).toEqual(figures[0])
    }
  })

  it('rest on rules that have pages, and on sources that can be opened', () => {
    const known = rules.map(({ id }) => id)
    for (const id of guideIds.filter((one) => one !== 'limits')) {
      const page = guidePages[id]
      expect(page.rules.filter((rule) => !known.includes(rule.id))).toEqual([])
      expect(guideCitations(page).filter(({ url }) => !url.startsWith('http'))).toEqual([])
      expect(guideCitations(page).length).toBeGreaterThan(1)
      expect(guideChecked(page)).toBe('2026-11-21')
      expect(page.next).not.toContain(id)
    }
  })
})
