import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import { datesIn } from './letter-dates.ts'
import { type LetterDayKey, letterDayLabels } from './letter-entry.ts'
import { letterDaysIn, letterGuide } from './letter-guide.ts'
import { letterEntries } from './letters.table.ts'

type Given = Partial<Record<LetterDayKey, string>>

function guide(kind: LetterKind, given: Given, on = '2026-11-21') {
  const days = Object.fromEntries(Object.entries(given).map(([key, text]) => [key, day(text)]))
  return letterGuide(kind, days, day(on))
}

const lastDays = (kind: LetterKind, given: Given) =>
  guide(kind, given).found.deadlines.map(({ day: last, safeOn, kind: from }) => [last.value, safeOn, from])

const missingOf = (kind: LetterKind, given: Given) =>
  guide(kind, given).problems.flatMap((problem) => (problem.kind === 'missing' ? [problem.path] : [problem.kind]))

describe('手紙の期限', () => {
  // 2026-11-13 is a Friday. Periods by hand: the day of the event is not counted (民法140条); a court's period that ends on a closed day
  // ends on the next open one (民訴法95条3項). What must reach a court is posted three open days before; November 23 is a holiday.
  it.each([
    ['payment-order', { receivedOn: '2026-11-13' }, [['2026-11-27', '2026-11-24', 'statute']]],
    ['payment-order', { receivedOn: '2026-11-14' }, [['2026-11-30', '2026-11-24', 'statute']]],
    ['provisional-payment-order', { receivedOn: '2026-12-17' }, [['2027-01-04', '2026-12-23', 'statute']]],
    ['judgment', { receivedOn: '2026-11-13' }, [['2026-11-27', '2026-11-24', 'statute']]],
    ['judgment', { receivedOn: '2026-11-14' }, [['2026-11-30', '2026-11-24', 'statute']]],
    ['delivery-order', { receivedOn: '2027-06-07' }, [['2027-06-14', '2027-06-09', 'statute']]],
    // Six months after May 31 end on November 30.
    [
      'delivery-order',
      { receivedOn: '2027-06-07', pricePaidOn: '2027-05-31' },
      [
        ['2027-06-14', '2027-06-09', 'statute'],
        ['2027-11-30', '2027-11-30', 'statute'],
      ],
    ],
    // A week after April 28 is May 5, a holiday as the two days before it; three open days before Friday, April 30 are before the decision.
    ['sale-permission', { saleDecisionOn: '2027-04-28' }, [['2027-05-06', '2027-04-28', 'statute']]],
    ['sale-permission', { saleDecisionOn: '2027-04-07' }, [['2027-04-14', '2027-04-09', 'statute']]],
    ['bid-period-notice', { openingOn: '2027-03-17' }, [['2027-03-16', '2027-03-15', 'statute']]],
    ['bid-period-notice', { openingOn: '2027-03-15' }, [['2027-03-12', '2027-03-11', 'statute']]],
    ['commencement-order', {}, []],
    [
      'commencement-order',
      { openingOn: '2027-03-17', subrogatedOn: '2026-07-31' },
      [
        ['2027-01-31', '2027-01-29', 'statute'],
        ['2027-03-16', '2027-03-15', 'statute'],
      ],
    ],
    // 2027-01-31 is a Sunday.
    ['subrogation-notice', { subrogatedOn: '2026-07-31' }, [['2027-01-31', '2027-01-29', 'statute']]],
    [
      'subrogation-notice',
      { subrogatedOn: '2026-07-31', deadlineOn: '2026-08-31' },
      [
        ['2026-08-31', '2026-08-31', 'printed'],
        ['2027-01-31', '2027-01-29', 'statute'],
      ],
    ],
    // A week and four weeks after Monday, November 16; November 23 is a holiday. The creditor's wait is not prolonged, the court's week is.
    [
      'claim-seizure-order',
      { receivedOn: '2026-11-16' },
      [
        ['2026-11-23', '2026-11-20', 'statute'],
        ['2026-11-24', '2026-11-17', 'statute'],
        ['2026-12-14', '2026-12-14', 'statute'],
      ],
    ],
    ['eviction-call', { receivedOn: '2027-07-05' }, [['2027-08-05', '2027-08-05', 'statute']]],
    [
      'eviction-call',
      { receivedOn: '2027-07-05', deadlineOn: '2027-08-10' },
      [['2027-08-10', '2027-08-10', 'printed']],
    ],
    [
      'eviction-call',
      { receivedOn: '2027-07-05', enforcementOn: '2027-08-02' },
      [
        ['2027-08-02', '2027-08-02', 'printed'],
        ['2027-08-05', '2027-08-05', 'statute'],
      ],
    ],
    ['distribution-summons', { hearingOn: '2027-05-19' }, [['2027-05-19', '2027-05-19', 'printed']]],
    [
      'distribution-summons',
      { hearingOn: '2027-05-19', pricePaidOn: '2027-04-20' },
      [
        ['2027-05-19', '2027-05-19', 'printed'],
        ['2027-05-26', '2027-05-26', 'statute'],
      ],
    ],
    // 2027-02-28 is a Sunday; no rule moves these two.
    ['mortgage-extinction-claim', { creditorReceivedOn: '2026-12-31' }, [['2027-02-28', '2027-02-26', 'statute']]],
    [
      'tax-seizure',
      { sentOn: '2026-11-10', receivedOn: '2026-11-30', deadlineOn: '2026-12-10' },
      [
        ['2026-11-20', '2026-11-20', 'statute'],
        ['2026-12-10', '2026-12-10', 'printed'],
        ['2027-02-28', '2027-02-26', 'statute'],
      ],
    ],
    [
      'guarantee-demand',
      { acceleratedOn: '2026-11-30', deadlineOn: '2026-12-25', guaranteedOn: '2020-04-01' },
      [
        ['2026-12-25', '2026-12-25', 'printed'],
        ['2027-01-31', '2027-01-29', 'statute'],
      ],
    ],
    [
      'tax-sale-notice',
      { taxSaleOn: '2027-02-16', saleDecisionOn: '2027-03-09' },
      [
        ['2027-02-16', '2027-02-16', 'printed'],
        ['2027-03-09', '2027-03-09', 'printed'],
      ],
    ],
    [
      'complaint',
      { deadlineOn: '2029-09-05', hearingOn: '2029-09-12' },
      [
        ['2029-09-05', '2029-08-31', 'printed'],
        ['2029-09-12', '2029-09-12', 'printed'],
      ],
    ],
    ['site-inspection-notice', { inspectionOn: '2026-12-09' }, [['2026-12-09', '2026-12-09', 'printed']]],
    ['payment-reminder', { receivedOn: '2026-08-05' }, [['2026-08-19', '2026-08-19', 'usual']]],
    [
      'payment-reminder',
      { receivedOn: '2026-08-05', deadlineOn: '2026-08-14' },
      [['2026-08-14', '2026-08-14', 'printed']],
    ],
    ['absence-slip', { receivedOn: '2026-11-20' }, [['2026-11-27', '2026-11-27', 'usual']]],
    ['assignment-notice', { receivedOn: '2026-11-20' }, []],
  ] as const)('%s with %j', (kind, given, expected) => {
    expect(lastDays(kind, given)).toEqual(expected)
  })

  it.each([
    ['payment-order', {}, ['receivedOn']],
    ['formal-demand', {}, ['deadlineOn']],
    ['payment-reminder', {}, ['deadlineOn', 'receivedOn']],
    ['subrogation-notice', {}, ['subrogatedOn']],
    ['sale-permission', { receivedOn: '2027-04-08' }, ['saleDecisionOn']],
    ['bid-period-notice', {}, ['openingOn']],
    ['complaint', {}, ['deadlineOn', 'hearingOn']],
    ['claim-seizure-order', {}, ['receivedOn', 'receivedOn', 'receivedOn']],
    ['eviction-call', {}, ['receivedOn']],
    ['commencement-order', {}, []],
    ['assignment-notice', {}, []],
    ['guarantee-demand', { acceleratedOn: '2020-03-31', guaranteedOn: '2020-04-01' }, ['deadlineOn', 'not-covered']],
    ['guarantee-demand', { acceleratedOn: '2026-11-30' }, ['deadlineOn']],
    ['payment-order', { receivedOn: '2099-06-01' }, ['not-covered']],
    ['claim-seizure-order', { receivedOn: '2020-03-31' }, ['not-covered']],
  ] as const)('%s with %j leaves open: %j', (kind, given, expected) => {
    expect(missingOf(kind, given)).toEqual(expected)
  })

  it('counts until the end of the reckoned holidays, and says where it stops', () => {
    expect(missingOf('payment-order', { receivedOn: '2098-12-30' })).toEqual([])
    expect(missingOf('payment-order', { receivedOn: '2098-12-31' })).toEqual(['not-covered'])
  })

  it('takes null for unknown, and never for none', () => {
    const { found, problems } = letterGuide('payment-order', { receivedOn: null }, day('2026-11-21'))
    expect(found.deadlines).toEqual([])
    expect(problems).toMatchObject([{ kind: 'missing', path: 'receivedOn' }])
  })

  it('says how long such letters usually leave where the day is not known', () => {
    expect(guide('formal-demand', {}).problems).toMatchObject([{ why: expect.stringContaining('7〜14日') }])
    expect(guide('dunning-letter', {}).problems).toMatchObject([{ why: expect.not.stringContaining('（') }])
  })

  it('is passed from the day after', () => {
    const passed = (on: string) => guide('payment-order', { receivedOn: '2026-11-13' }, on).found.deadlines[0]?.passed
    expect(passed('2026-11-27')).toBe(false)
    expect(passed('2026-11-28')).toBe(true)
  })

  it('marks practice as such, and never as hard', () => {
    const [usual] = guide('absence-slip', { receivedOn: '2026-11-20' }).found.deadlines
    expect(usual).toMatchObject({ hard: false, title: '郵便局の保管期限（目安）' })
    expect(usual?.day.notes).toMatchObject([{ kind: 'practice' }])
    expect(usual?.day.steps.map(({ value }) => value)).toEqual(['2026-11-20', 7, '2026-11-27'])
  })

  it.each([
    ['payment-order', { receivedOn: '2026-11-13' }, 'payment-order-timeline'],
    ['judgment', { receivedOn: '2026-11-13' }, 'lawsuit-timeline'],
    ['sale-permission', { saleDecisionOn: '2027-04-07' }, 'execution-appeal'],
    ['bid-period-notice', { openingOn: '2027-03-17' }, 'auction-withdrawal'],
    ['subrogation-notice', { subrogatedOn: '2026-07-31' }, 'rehab-rewind-deadline'],
    ['mortgage-extinction-claim', { creditorReceivedOn: '2026-12-31' }, 'court-period-calc'],
    ['eviction-call', { receivedOn: '2027-07-05' }, 'eviction-notice-term'],
  ] as const)('%s rests on a rule of law', (kind, given, rule) => {
    const [deadline] = guide(kind, given).found.deadlines
    expect(deadline?.day.from.map((finding) => finding.rule)).toEqual([rule])
    expect(deadline?.day.steps.at(0)).toEqual({ label: '最後の日', value: deadline?.day.value, unit: 'day' })
  })

  it('cites the articles of an objection, and its working', () => {
    const [deadline] = guide('provisional-payment-order', { receivedOn: '2026-12-17' }).found.deadlines
    expect(deadline?.day.citations.map(({ article }) => article)).toEqual(['393条・396条', '95条3項'])
    expect(deadline?.day.steps.map(({ value }) => value)).toEqual([
      '2026-12-17',
      14,
      '2026-12-31',
      '2027-01-04',
      '2026-12-23',
    ])
    expect(deadline?.day.notes).toMatchObject([
      { text: expect.stringContaining('届く日') },
      { text: expect.stringContaining('3開庁日') },
    ])
  })

  it('says of a printed day where it stands', () => {
    const [deadline] = guide('site-inspection-notice', { inspectionOn: '2026-12-09' }).found.deadlines
    expect(deadline?.day.steps).toMatchObject([{ label: '現況調査の日（手紙による）', value: '2026-12-09' }])
  })

  it('tells the ten days of a tax demand, and that they are doubted', () => {
    const [deadline] = guide('tax-seizure', { sentOn: '2026-11-10', receivedOn: '2026-11-12' }).found.deadlines
    expect(deadline?.day).toMatchObject({ rule: 'tax-demand', confidence: 'unverified' })
    expect(deadline?.day.steps.map(({ value }) => value)).toEqual(['2026-11-10', '2026-11-20', '2026-11-21'])
    expect(deadline?.day.notes.map(({ kind }) => kind)).toEqual(['caution', 'doubt'])
  })
})

describe('手紙の日を拾う', () => {
  const daysOf = (text: string) => letterDaysIn(datesIn(text))

  it('takes the one day of each sort', () => {
    expect(daysOf('支払期限 令和8年11月30日、お支払期限：2026/11/30、開札期日 令和9年3月17日')).toEqual({
      found: { deadlineOn: '2026-11-30', openingOn: '2027-03-17' },
      problems: [],
    })
  })

  it('takes none of two, and says so', () => {
    const { found, problems } = daysOf('支払期限 令和8年11月30日 返送期限 令和8年12月1日')
    expect(found).toEqual({})
    expect(problems).toMatchObject([
      { kind: 'contradiction', paths: ['deadlineOn'], message: expect.stringContaining('2つ') },
    ])
    expect(problems).toMatchObject([{ message: expect.stringContaining('2026年11月30日(月)、2026年12月1日(火)') }])
  })

  it.each(['支払期限 11月30日', '支払期限 令和8年2月30日', '支払期限 令和8年11月30日(火)', '支払期限 平成35年3月1日'])(
    '%s is not taken',
    (text) => {
      const { found, problems } = daysOf(text)
      expect(found).toEqual({})
      expect(problems).toMatchObject([
        { kind: 'missing', path: 'deadlineOn', why: expect.stringContaining('確かめて') },
      ])
    },
  )

  it('takes no plain day beside a doubtful one of the same sort', () => {
    expect(daysOf('支払期限 令和8年11月30日 支払期限 12月1日').found).toEqual({})
  })
})

describe('手紙の表', () => {
  // The keys of a constant table.
  const kinds = Object.keys(letterKinds) as LetterKind[]

  it.each(kinds)('%s says what it is, what to do and what is lost', (kind) => {
    const { meaning, toDo, byWhen, lost, who, sender, when, deadlines, sources, notes } = letterEntries[kind]
    for (const words of [meaning, byWhen, lost, who, sender, when, ...toDo, ...notes.map(({ text }) => text)]) {
      expect(words.length).toBeGreaterThan(2)
      expect(words).not.toMatch(/必ず|絶対|安心してください|お任せ/)
    }
    for (const words of [meaning, lost, ...toDo]) expect(words).toMatch(/[。）]$/)
    expect(toDo.length).toBeGreaterThan(0)
    expect(sources.length).toBeGreaterThan(0)
    for (const source of sources) expect(source).toMatch(/^https?:\/\//)
    for (const { lost: after } of deadlines) expect(after).toMatch(/。$/)
  })

  it.each([
    // 平成29年法律第44号附則21条1項: the duty of 458条の3 is one of guarantees made on 2020-04-01 or later
    ['2020-03-31', [], false],
    ['2020-04-01', ['2027-01-31'], true],
    [null, [], true],
  ] as const)(
    'tells a guarantor bound on %s of the duty to tell: %j, as a step: %s',
    (guaranteedOn, lastDays, isStep) => {
      const { found } = guide('guarantee-demand', {
        ...{ acceleratedOn: '2026-11-30' },
        ...(guaranteedOn === null ? {} : { guaranteedOn }),
      })
      expect(found.deadlines.map((one) => one.day.value)).toEqual(lastDays)
      expect(found.toDo.some((step) => step.includes('2か月以内に知らされていたか'))).toBe(isStep)
      expect(found.toDo.length).toBe(isStep ? 3 : 2)
    },
  )

  it('lets the guide of every kind stand without any day', () => {
    for (const kind of kinds) {
      const { found } = guide(kind, {})
      expect(found).toMatchObject({ kind, deadlines: [], ...letterKinds[kind] })
    }
  })

  it('puts limitation before every claim for what is left to pay', () => {
    const first = kinds.filter((kind) => letterEntries[kind].limitationFirst)
    expect(first).toEqual([
      'compulsory-commencement-order',
      'assignment-notice',
      'collection-entrustment',
      'settlement-proposal',
      'living-statement-request',
      'lawsuit-warning',
      'payment-order',
      'provisional-payment-order',
      'complaint',
      'provisional-seizure-order',
      'attorney-notice',
      'guarantee-demand',
    ])
  })

  it('asks for days that have a name', () => {
    const asked = kinds.flatMap((kind) =>
      letterEntries[kind].deadlines.flatMap((rule) => (rule.by === 'printed' ? [rule.day] : rule.needs)),
    )
    for (const key of asked) expect(letterDayLabels[key]).toBeTruthy()
  })
})
