import { describe, expect, it } from 'vitest'
import { contradictions } from './contradictions.ts'
import { matterFrom } from './parse.ts'

/** The contradictions of a file with these lists, as paths and words. */
function found(lists: object) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...lists })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return contradictions(parsed.matter).map(({ paths, message }) => ({ paths, message }))
}

const person = (fields: object) => ({ people: [{ id: 'a', ...fields }] })
const property = (fields: object) => ({ properties: [{ id: 'a', kind: 'house', ...fields }] })
const loan = (fields: object) => ({ loans: [{ id: 'a', ...fields }] })
const right = (fields: object) => ({
  properties: [{ id: 'home', kind: 'house' }],
  rights: [{ id: 'a', property: 'home', kind: 'revolvingMortgage', ...fields }],
})
const otherDebt = (fields: object) => ({ otherDebts: [{ id: 'a', kind: 'cardLoan', ...fields }] })
const letter = (fields: object) => ({ letters: [{ id: 'a', kind: 'bid-period-notice', ...fields }] })
const paper = (fields: object) => ({ papers: [{ id: 'a', kind: 'written-answer', ...fields }] })
const sale = (fields: object) => ({ scenarios: [{ id: 'a', voluntarySale: fields }] })

describe('日の順序', () => {
  const tables: readonly (readonly [string, (fields: object) => object, readonly (readonly [string, string])[]])[] = [
    [
      'people[0]',
      person,
      [
        ['bornOn', 'divorcedOn'],
        ['bornOn', 'diedOn'],
        ['divorcedOn', 'diedOn'],
      ],
    ],
    ['properties[0]', property, [['boughtOn', 'soldOn']]],
    ['papers[0]', paper, [['preparedOn', 'submittedOn']]],
    [
      'loans[0]',
      loan,
      [
        ['contractOn', 'acceleratedOn'],
        ['contractOn', 'subrogatedOn'],
        ['contractOn', 'assignedOn'],
        ['contractOn', 'lastPaidOn'],
        ['contractOn', 'balanceOn'],
        ['contractOn', 'judgmentFinalOn'],
        ['acceleratedOn', 'subrogatedOn'],
      ],
    ],
    ['rights[0]', right, [['registeredOn', 'principalFixedOn']]],
    [
      'otherDebts[0]',
      otherDebt,
      [
        ['contractOn', 'balanceOn'],
        ['contractOn', 'lastPaidOn'],
        ['contractOn', 'judgmentFinalOn'],
      ],
    ],
    [
      'letters[0]',
      letter,
      [
        ['sentOn', 'receivedOn'],
        ['sentOn', 'deadlineOn'],
        ['bidFrom', 'bidTo'],
        ['bidFrom', 'openingOn'],
        ['bidFrom', 'saleDecisionOn'],
        ['bidTo', 'openingOn'],
        ['bidTo', 'saleDecisionOn'],
        ['openingOn', 'saleDecisionOn'],
      ],
    ],
    [
      'scenarios[0].voluntarySale',
      sale,
      [
        ['mediationContractOn', 'contractOn'],
        ['mediationContractOn', 'closingOn'],
        ['contractOn', 'closingOn'],
      ],
    ],
  ]
  const pairs = tables.flatMap(([path, make, each]) => each.map(([first, then]) => ({ path, make, first, then })))

  it.each(pairs)('in $path does not let $then come before $first', ({ path, make, first, then }) => {
    const [contradiction, ...others] = found(make({ [first]: '2024-03-02', [then]: '2024-03-01' }))
    expect(others).toEqual([])
    expect(contradiction?.paths).toEqual([`${path}.${first}`, `${path}.${then}`])
    expect(contradiction?.message).toMatch(/^「.+」（2024-03-01）が「.+」（2024-03-02）より前になっています。$/)
  })

  it.each(pairs)('in $path lets $first and $then fall on one day, or either be unknown', ({ make, first, then }) => {
    expect(found(make({ [first]: '2024-03-01', [then]: '2024-03-01' }))).toEqual([])
    expect(found(make({ [first]: '2024-03-02', [then]: null }))).toEqual([])
    expect(found(make({ [then]: '2024-03-01' }))).toEqual([])
  })

  it('names both days by their labels', () => {
    expect(found(property({ boughtOn: '2024-03-02', soldOn: '2024-03-01' }))).toEqual([
      {
        paths: ['properties[0].boughtOn', 'properties[0].soldOn'],
        message: '「売れた日（引渡し）」（2024-03-01）が「取得した日」（2024-03-02）より前になっています。',
      },
    ])
  })

  it('a home that is not sold has no day of its sale; one that is may have it or not', () => {
    expect(found(property({ sold: false, soldOn: '2024-03-01' }))).toMatchObject([
      { paths: ['properties[0].sold', 'properties[0].soldOn'], message: expect.stringContaining('2024年3月1日(金)') },
    ])
    for (const fields of [{ sold: false, soldOn: null }, { sold: true, soldOn: '2024-03-01' }, { sold: true }])
      expect(found(property(fields))).toEqual([])
  })

  it.each([
    // a payment may be missed on any day of its month
    [{ contractOn: '2024-02-29', firstMissedMonth: '2024-02' }, []],
    [{ contractOn: '2024-03-01', firstMissedMonth: '2024-02' }, ['contractOn', 'firstMissedMonth']],
    [{ firstMissedMonth: '2024-02', acceleratedOn: '2024-02-01' }, []],
    [{ firstMissedMonth: '2024-02', acceleratedOn: '2024-01-31' }, ['firstMissedMonth', 'acceleratedOn']],
    [{ firstMissedMonth: '2024-02', subrogatedOn: '2024-01-31' }, ['firstMissedMonth', 'subrogatedOn']],
    [
      { contractOn: '2024-02-20', firstMissedMonth: '2024-02', acceleratedOn: '2024-02-19' },
      ['contractOn', 'acceleratedOn'],
    ],
  ])('in a loan %j gives %j', (fields, expected) => {
    expect(found(loan(fields)).flatMap(({ paths }) => paths)).toEqual(expected.map((field) => `loans[0].${field}`))
  })

  it('shows a month as it was given', () => {
    expect(found(loan({ firstMissedMonth: '2024-02', acceleratedOn: '2024-01-31' }))[0]?.message).toBe(
      '「期限の利益を失った日」（2024-01-31）が「最初に払えなかった月」（2024-02）より前になっています。',
    )
  })
})

describe('金額の大小', () => {
  it('does not let a loan have more left than was lent', () => {
    expect(found(loan({ amount: 30_000_000, balance: 30_000_001 }))).toEqual([
      {
        paths: ['loans[0].balance', 'loans[0].amount'],
        message: '「残高（残元金）」（30,000,001円）が「借りた金額」（30,000,000円）を超えています。',
      },
    ])
    expect(found(loan({ amount: 30_000_000, balance: 30_000_000 }))).toEqual([])
    expect(found(loan({ amount: null, balance: 30_000_001 }))).toEqual([])
    expect(found(loan({ amount: 30_000_000, balance: null }))).toEqual([])
  })

  it('does not let a revolving mortgage secure more than its maximum', () => {
    expect(found(right({ maximumAmount: 5_000_000, securedBalance: 5_000_001 }))).toEqual([
      {
        paths: ['rights[0].securedBalance', 'rights[0].maximumAmount'],
        message: '「担保されている額」（5,000,001円）が「極度額」（5,000,000円）を超えています。',
      },
    ])
    expect(found(right({ maximumAmount: 5_000_000, securedBalance: 5_000_000 }))).toEqual([])
    expect(found(right({ securedBalance: 5_000_001 }))).toEqual([])
  })

  const wrong = { message: '見込みは、低い・標準・高いの順に大きくしてください。' }

  it.each([
    [{ low: 2, typical: 1, high: 3 }, false],
    [{ low: 1, typical: 3, high: 2 }, false],
    [{ low: 3, typical: 2, high: 1 }, false],
    [{ low: 1, typical: 2, high: 3 }, true],
    [{ low: 2, typical: 2, high: 2 }, true],
  ])('finds the order of the estimate %j right: %s', (range, right) => {
    const at = (path: string) => (right ? [] : [{ paths: [path], ...wrong }])
    expect(found(property({ marketValue: range }))).toEqual(at('properties[0].marketValue'))
    expect(found({ settings: { auctionPricePercent: range } })).toEqual(at('settings.auctionPricePercent'))
    expect(found({ settings: { auctionCost: range } })).toEqual(at('settings.auctionCost'))
    expect(found({ settings: { arrangementInstalments: range } })).toEqual(at('settings.arrangementInstalments'))
    const timelineDays = [{ step: 'petition', ...range }]
    expect(found({ settings: { timelineDays } })).toEqual(at('settings.timelineDays[0]'))
  })

  it.each([
    [{ low: 0.6, high: 0.5 }, ['low', 'high']],
    [{ low: 0.6, centre: 0.5, high: 0.7 }, ['low', 'centre', 'high']],
    [{ centre: 0.8, high: 0.7 }, ['centre', 'high']],
    [{ low: 0.5, centre: 0.5, high: 0.5 }, []],
    [{ high: 0.1 }, []],
    [{ low: null, centre: 0.6 }, []],
  ])('names the figures of the assumption %j that are out of order: %j', (figures, fields) => {
    const message =
      '「売却基準価額 ÷ 市場の価格」は、低い・中心・高いの順に大きくしてください。ここでは標準の数を使いました。'
    const paths = fields.map((field) => `settings.ranges.standard-price.${field}`)
    expect(found({ settings: { ranges: { 'standard-price': figures } } })).toEqual(
      fields.length === 0 ? [] : [{ paths, message }],
    )
  })

  it('has nothing against assumptions that are null', () => {
    expect(found({ settings: { ranges: null } })).toEqual([])
    expect(found({ settings: { ranges: { 'standard-price': null } } })).toEqual([])
  })
})

describe('持分', () => {
  const owned = (...shares: readonly (string | null)[]) => ({
    people: shares.map((_, i) => ({ id: `p${i}` })),
    properties: [{ id: 'home', kind: 'house', owners: shares.map((share, i) => ({ person: `p${i}`, share })) }],
  })

  it.each([
    [['1/1'], true],
    [['1/2', '1/2'], true],
    [['2/6', '3/9', '1/3'], true],
    [['999999/999999'], true],
    [['2/3', '1/3'], true],
    [['2/3', '2/3'], false],
    [['1/2'], false],
    [['1/2', '1/3'], false],
    [['2/1'], false],
    [['1/3', '1/3', '1/3'], true],
    [['1/2', null], true],
    [[null, null], true],
    [['2/3', '2/3', null], false],
    [[], true],
  ])('%j add up to one, or may do so: %s', (shares, right) => {
    expect(found(owned(...shares))).toEqual(
      right ? [] : [{ paths: ['properties[0].owners'], message: '持分の合計が1になりません。' }],
    )
  })

  it('stay exact for fifty owners with unwieldy shares', () => {
    const shares = Array.from({ length: 49 }, (_, i) => `1/${999_900 + i}`)
    expect(found(owned(...shares, null))).toEqual([])
    expect(found(owned(...shares, '1/1'))).toHaveLength(1)
  })
})

describe('一つのローンでの立場', () => {
  const people = [{ id: 'taro' }, { id: 'hanako' }]
  const message = '同じ人が債務者であり、連帯債務者か連帯保証人でもあることになっています。どちらか一方にしてください。'

  it.each(['jointDebtors', 'jointGuarantors'])('is not that of debtor and in %s at once', (role) => {
    expect(found({ people, ...loan({ debtor: 'taro', [role]: ['hanako', 'taro'] }) })).toEqual([
      { paths: ['loans[0].debtor'], message },
    ])
    expect(found({ people, ...loan({ debtor: 'taro', [role]: ['hanako'] }) })).toEqual([])
    expect(found({ people, ...loan({ debtor: null, [role]: ['taro'] }) })).toEqual([])
  })

  it('may be that of debtor and of the one who pledged the home', () => {
    expect(found({ people, ...loan({ debtor: 'taro', collateralProviders: ['taro'] }) })).toEqual([])
  })
})

describe('矛盾のない案件', () => {
  it('is one in which nothing is known', () => {
    expect(found({})).toEqual([])
    expect(found({ people: null, properties: null, loans: null, rights: null, letters: null, settings: null })).toEqual(
      [],
    )
  })

  it('tells all of its contradictions when there are many', () => {
    expect(
      found({
        ...person({ bornOn: '2024-03-02', diedOn: '2024-03-01' }),
        loans: [{ id: 'b', amount: 1, balance: 2, contractOn: '2024-03-02', assignedOn: '2024-03-01' }],
      }).map(({ paths }) => paths[0]),
    ).toEqual(['people[0].bornOn', 'loans[0].balance', 'loans[0].contractOn'])
  })
})
