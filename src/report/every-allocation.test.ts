import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RowChange } from '#assessment/allocation/changes.ts'
import { type AllocationStudy, allocationStudy } from '#assessment/allocation/study.ts'
import { addDays, type Day, day } from '#base/day.ts'
import { yen } from '#base/yen.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom, parseMatter } from '#matter/parse.ts'
import { allocationJson } from './allocation-json.ts'
import { allocationReport } from './allocation-report.ts'
import { type AllocationJson, allocationSchema } from './allocation-schema.ts'
import type { Block, Cell } from './report.ts'

// Homes of every kind of rights: each fact known, unknown (null) or left out.

const fact = <T>(known: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: known }, fc.constant(null), fc.constant(undefined))
const numbered = <T extends object>(prefix: string, things: readonly T[]) =>
  things.map((thing, index) => ({ id: `${prefix}${index}`, ...thing }))

const days = fc.integer({ min: -5_000, max: 300 }).map((count) => addDays(day('2026-11-21'), count))
const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 30_000_000 }) },
  fc.constantFrom(0, 1, 99_999, 1_000_000_000),
)
const small = fc.integer({ min: 0, max: 900_000 })
const property = fc.record({
  kind: fc.constantFrom('house', 'condominium', 'land'),
  owners: fact(
    fc.constantFrom(
      [{ person: 'person0', share: '1/1' }],
      [
        { person: 'person0', share: '1/2' },
        { person: 'person1', share: '1/2' },
      ],
      [
        { person: 'person1', share: '1/3' },
        { person: 'person0', share: '2/3' },
      ],
      [{ person: 'person0' }, { person: 'person1', share: null }],
    ),
  ),
  registeredUnits: fact(fc.integer({ min: 1, max: 30 })),
  marketValue: fact(amount.map((typical) => ({ low: typical, typical, high: 2 * typical }))),
  annualPropertyTax: fact(small),
  tenure: fact(fc.constantFrom('owned', 'leasehold')),
})
const right = fc.record({
  property: fc.constantFrom('property0', 'property0', 'property1'),
  kind: fc.constantFrom(
    ...['mortgage', 'mortgage', 'revolvingMortgage', 'provisionalRegistration', 'seizure', 'provisionalSeizure'],
    ...['taxSeizure', 'taxParticipation'],
  ),
  holder: fact(fc.constantFrom('2番の会社', '市役所', '銀行')),
  claim: fact(fc.constantFrom('loan0', 'loan1', 'debt0', 'tax0', 'tax1')),
  rank: fact(fc.integer({ min: 1, max: 5 })),
  registeredOn: fact(days),
  securedBalance: fact(amount),
  maximumAmount: fact(amount),
  jointRegistered: fact(fc.boolean()),
  owner: fc.constantFrom(null, null, null, 'person0'),
  releaseAsked: fact(small),
  leastAccepted: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, amount),
})
const loan = fc.record({
  lender: fact(
    fc.record({ kind: fc.constantFrom('bank', 'jhf-direct', 'flat35-purchase'), name: fact(fc.constant('銀行')) }),
  ),
  debtor: fact(fc.constantFrom('person0', 'person1')),
  jointGuarantors: fact(fc.constant(['person2'])),
  balance: fc.oneof({ weight: 9, arbitrary: amount }, fc.constant(null)),
  balanceOn: fact(days),
  accruedDamages: fact(small),
  delayRatePercent: fact(fc.constantFrom(0, 14, 14.6, 100)),
  acceleratedOn: fact(days),
  subrogatedOn: fact(days),
  assignedOn: fact(days),
})
const tax = fc.record({ principal: fact(small), lateCharge: fact(small), statutoryDueOn: fact(days) })
const sale = fc.record({
  properties: fc.constantFrom(['property0'], ['property0', 'property1']),
  price: fc.oneof({ weight: 9, arbitrary: amount }, fc.constant(null)),
  contractOn: fact(days.filter((on) => on >= '2020-01-01')),
  closingOn: fact(days.filter((on) => on >= '2026-01-01')),
  mediationContractOn: fact(days.filter((on) => on >= '2020-01-01')),
  deeds: fact(fc.integer({ min: 0, max: 2 })),
  registrationCosts: fact(small),
  scrivenerFee: fact(small),
  estateShare: fact(amount),
  landlordConsent: fact(small),
  otherCosts: fact(fc.array(fc.record({ title: fact(fc.constant('測量')), amount: fact(small) }), { maxLength: 2 })),
  movingCost: fact(small),
  movingApproved: fact(fc.boolean()),
  lowPriceAgreed: fact(fc.boolean()),
})

const homes = fc.record({
  properties: fc.tuple(property, property),
  loans: fc.tuple(loan, loan),
  rights: fc.array(right, { maxLength: 5 }),
  taxes: fc.tuple(tax, tax),
  fee: fc.record({ principal: fact(small), lateCharge: fact(small), parking: fact(small), demandedOn: fact(days) }),
  debt: fact(amount),
  sale,
})

/** A file of that home; null where its ids collide. */
const matters: fc.Arbitrary<Matter> = homes.map(({ properties, loans, rights, taxes, fee, debt, sale }) => {
  const m1 = { property: 'property0', kind: 'mortgage', claim: 'loan0', rank: 1, registeredOn: '2015-03-20' }
  const parsed = matterFrom({
    schema: 'ninbai/matter.v1',
    people: ['person0', 'person1', 'person2'].map((id) => ({ id })),
    properties: numbered('property', properties),
    loans: numbered('loan', loans),
    rights: numbered('right', [m1, ...rights]),
    taxArrears: numbered(
      'tax',
      taxes.map((one) => ({ kind: 'propertyTax', ...one })),
    ),
    condominiumArrears: [{ id: 'fee0', property: 'property0', ...fee }],
    otherDebts: [{ id: 'debt0', kind: 'cardLoan', balance: debt }],
    scenarios: [
      { id: 'scenario0', voluntarySale: { ...sale, otherCosts: sale.otherCosts && numbered('cost', sale.otherCosts) } },
    ],
  })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
})

function cellsOf(block: Block): readonly Cell[] {
  if (block.kind === 'facts') return block.rows.map(({ cell }) => cell)
  return block.kind === 'table' ? block.rows.flat() : []
}

function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
    case 'notice':
      return [block.text]
    case 'facts':
      return block.rows.flatMap(({ label, cell }) => [label, cell.words])
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat().map(({ words }) => words)]
    case 'steps':
      return block.items.flatMap(({ title, text }) => [title, text])
  }
}

const sum = (amounts: readonly number[]) => amounts.reduce((one, other) => one + other, 0)

/** What must hold of the JSON of any study. */
function checkJson(study: AllocationStudy, json: AllocationJson) {
  const text = JSON.stringify(json)
  expect(allocationSchema.safeParse(JSON.parse(text)).error?.issues ?? []).toEqual([])
  expect(JSON.stringify(allocationJson(study))).toBe(text)
  const { price, rows, consents, residual, proposals } = json
  for (const table of [rows, ...proposals.map((proposal) => proposal.rows)]) {
    expect(sum(table.map((row) => row.amount))).toBe(price)
    expect(table.every((row) => row.amount >= 0 && row.label !== '' && row.creditor !== '')).toBe(true)
    expect(new Set(table.map(({ id }) => id)).size).toBe(table.length)
  }
  expect(proposals.length).toBeLessThanOrEqual(3)
  for (const { needs, gets, short } of consents) {
    if (needs !== null) expect(short).toBe(Math.max(0, needs - (gets ?? 0)))
    else expect(short).toBe(null)
  }
  expect(json.clears).toBe(json.unpaidCosts === 0 && consents.every(({ short }) => (short ?? 0) === 0))
  for (const { claim, amount } of residual) {
    const paid = rows.find(({ id }) => id === claim)?.amount ?? 0
    const owed = study.sale.claims.find(({ id }) => id === claim)?.owed?.value
    expect(paid + amount.value).toBe(owed)
  }
  checkFindings(json)
}

/** Every figure names a finding of the same value, and every finding is named. */
function checkFindings({ findings, ...rest }: AllocationJson) {
  const named = new Set<string>()
  const walk = (value: unknown) => {
    if (value === null || typeof value !== 'object') return
    if ('finding' in value && typeof value.finding === 'string') {
      named.add(value.finding)
      const found = findings[value.finding]
      const figure =
        'value' in value ? value.value : 'amount' in value ? value.amount : 'needs' in value ? value.needs : null
      if (typeof figure === 'number') expect(found?.value).toBe(figure)
      expect(found).toBeDefined()
    }
    for (const inner of Object.values(value)) walk(inner)
  }
  walk(rest)
  for (const { from } of Object.values(findings)) for (const id of from) named.add(id)
  expect(named).toEqual(new Set(Object.keys(findings)))
}

/** Words for a reader: plain, whole, and each amount of the table with its reason. */
function checkReport(study: AllocationStudy) {
  const report = allocationReport(study)
  const blocks = report.sections.flatMap((section) => section.blocks)
  const texts = [
    report.title,
    ...report.sections.map(({ title }) => title),
    ...blocks.flatMap(wordsOf),
    ...report.closing,
  ]
  for (const words of texts) {
    expect(words.replace(/〔[^〕]*〕/g, '')).not.toMatch(
      /undefined|NaN|null|Infinity|\[object|必ず|（）|「」|^[はがにのへを、。]/,
    )
  }
  for (const block of blocks) {
    if (block.kind === 'text' || block.kind === 'notice') expect(block.text).toMatch(/[。）]$/)
    if (block.kind === 'table') for (const row of block.rows) expect(row[0]?.words).not.toBe('')
    for (const { words, finding } of cellsOf(block)) {
      const shown = /^約?([\d,]+)(万?)円/.exec(words)
      if (finding === null || shown === null || words.startsWith('約') || typeof finding.value !== 'number') continue
      expect(Number(shown[1]?.replaceAll(',', ''))).toBe(finding.value)
    }
  }
  const table = report.sections[0]?.blocks.find((block) => block.kind === 'table')
  const amounts = table?.kind === 'table' ? table.rows.map((row) => row[2]) : []
  expect(amounts.slice(0, -1).every((cell) => cell?.finding !== null)).toBe(true)
}

function check(matter: Matter, on: Day, changes: readonly RowChange[] = []): string {
  const result = allocationStudy(matter, on, changes)
  if (result.kind !== 'study') return result.kind
  checkJson(result.study, allocationJson(result.study))
  checkReport(result.study)
  return result.kind
}

describe('every allocation', () => {
  it('fits its schema, adds up to its price, names its reasons and speaks plainly', () => {
    const kinds = new Map<string, number>()
    fc.assert(
      fc.property(matters, (matter) => {
        const kind = check(matter, day('2026-11-21'))
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      }),
      { seed: 20261121, numRuns: 200 },
    )
    // Most files are whole enough to be shared out.
    expect(kinds.get('study')).toBeGreaterThan(100)
  }, 180_000)

  it('stays so with a row set by hand', () => {
    const change = fc.tuple(
      fc.constantFrom('brokerage', 'moving', 'loan0', 'right1', 'tax0', 'stamp'),
      fc.nat(2_000_000),
    )
    fc.assert(
      fc.property(matters, change, (matter, [row, to]) => {
        check(matter, day('2026-11-21'), [{ row, amount: yen(to) }])
      }),
      { seed: 20261121, numRuns: 40 },
    )
  }, 180_000)

  it.each(readdirSync('examples').filter((name) => name.endsWith('.json')))('of %s too', (name) => {
    const parsed = parseMatter(readFileSync(`examples/${name}`, 'utf8'))
    if ('issues' in parsed) throw new Error(name)
    for (const on of ['2026-11-21', '2027-02-01', '2036-09-01']) check(parsed.matter, day(on))
  })
})
