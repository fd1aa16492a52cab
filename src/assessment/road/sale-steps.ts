import { isAgencyLoan } from '#assessment/debts/creditor.ts'
import { type Assessed, isKnown } from '#assessment/known.ts'
import { homeForSale, scenarioOf } from '#assessment/sale/home.ts'
import { addDays, addMonths, type Day } from '#base/day.ts'
import { holidaysReckonedUntil, lastOpenDay } from '#base/holiday.ts'
import { dayWords } from '#base/words.ts'
import { type Finding, findingOf, note, step } from '#law/finding.ts'
import { jhfProcedure } from '#law/jhf/jhf-procedure.table.ts'
import type { Span } from '#law/road-row.ts'
import { type SaleStepRow, saleStepRows, saleStepsChecked } from '#law/voluntary-sale/sale-steps.table.ts'
import type { Matter } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import type { Deadline } from './deadline.ts'
import { happenedBy } from './happenings.ts'
import { entryOf, type TimelineEntry } from './road.ts'
import { homeIsGone, type Stage } from './stage.ts'

/** 何から数えたか. The opening that the court has set, the closing that is assumed, or the earliest opening that is expected. */
export type SaleBasis = 'opening' | 'closing' | 'expected'

/** いつまでに. The usual and the last day of a step, counted back from the closing. */
export interface SaleDays {
  readonly by: Day
  readonly last: Day
}

/** 任意売却の一段. One of the nine steps: by when, with which papers, and who does it. */
export interface SaleStep {
  readonly order: number
  readonly title: string
  readonly who: string
  readonly papers: readonly Paper[]
  readonly basis: SaleBasis
  readonly days: Finding<SaleDays>
  /** A brokerage agreement shows that this step and those before it are over. */
  readonly done: boolean
  /** Even the fastest course would no longer fit. */
  readonly passed: boolean
}

/** 書類. A paper, and the number of the agency's form where it has one. */
export interface Paper {
  readonly name: string
  readonly form: number | null
}

/** The nine steps of a sale with the creditors' consent; none once the home is sold, or where there is nothing to count from. */
export function saleSteps(
  matter: Matter,
  stage: Stage,
  all: readonly Deadline[],
  road: readonly TimelineEntry[],
  on: Day,
): Assessed<readonly SaleStep[]> {
  if (homeIsGone(stage) || stage.id === 'sold-by-court') return { found: [], problems: [] }
  const anchor = anchorOf(matter, all, road, on)
  const problems = closingTooLate(matter, all)
  if (anchor === null) return { found: [], problems }
  const { found: home } = homeForSale({ matter, on })
  const isAgencys = home !== null && isAgencyLoan(home.first.loan)
  const kind = home?.property.kind ?? null
  const isListed = happenedBy(matter, on).events.some((event) => event.kind === 'brokerageAgreement')
  const steps = saleStepRows.map((row): SaleStep => {
    const days = daysOf(row, anchor, isAgencys)
    const done = isListed && row.order <= listed
    const { order, title, who } = row
    const papers = isAgencys ? agencyPapers(row, kind) : row.papers.map((name) => ({ name, form: null }))
    return {
      ...{ order, title, who, papers, basis: anchor.basis, days, done },
      passed: !done && days.value.last < on,
    }
  })
  return { found: steps, problems }
}

/** 媒介契約. The step that an event of the file can show. */
const listed = 5

interface Anchor {
  readonly basis: SaleBasis
  /** The closing with room to spare, and the last possible one. */
  readonly safe: Day
  readonly last: Day
  readonly from: Finding<unknown> | null
}

function anchorOf(matter: Matter, all: readonly Deadline[], road: readonly TimelineEntry[], on: Day): Anchor | null {
  const withdrawal = all.find(({ id, passed }) => id.startsWith('withdrawal-') && !passed)
  if (withdrawal !== undefined) {
    const own = withdrawal.dates.find(({ id }) => id === 'creditor')?.on ?? null
    const statutory = withdrawal.day.value
    // A cut-off that has passed may still be talked about; it then binds no longer.
    const last = own !== null && own >= on && own < statutory ? own : statutory
    const safe = withdrawal.safeOn < last ? withdrawal.safeOn : last
    return { basis: 'opening', safe, last, from: withdrawal.day }
  }
  const closingOn = scenarioOf(matter)?.voluntarySale?.closingOn
  if (isKnown(closingOn) && closingOn >= on) return { basis: 'closing', safe: closingOn, last: closingOn, from: null }
  return expectedOpening(road)
}

/** Without a day from the court the earliest opening that practice knows is the careful one. */
function expectedOpening(road: readonly TimelineEntry[]): Anchor | null {
  const opening = entryOf(road, 'bid-opening')
  if (opening?.kind !== 'expected') return null
  const { earliest } = opening.band.value
  if (earliest > holidaysReckonedUntil) return null
  const closing = lastOpenDay(addDays(earliest, -1))
  return { basis: 'expected', from: opening.band, safe: closing, last: closing }
}

function daysOf(row: SaleStepRow, { basis, safe, last, from }: Anchor, isAgencys: boolean): Finding<SaleDays> {
  const value = { by: before(safe, row.usual), last: before(last, row.least) }
  return findingOf(
    {
      ...{ rule: 'sale-steps', title: `${row.order}. ${row.title}`, value, on: null, version: null },
      ...{ checked: saleStepsChecked, confidence: 'one-source', citations: [] },
    },
    {
      steps: () => [
        step(`決済の日（余裕をみて。${basisWords[basis]}）`, safe),
        step(`決済の日（遅くても。${basisWords[basis]}）`, last),
        step(`ふつうは決済の ${spanBefore(row.usual)}`, value.by),
        step(`いちばん早く進んでも決済の ${spanBefore(row.least)}`, value.last),
      ],
      notes: () => [
        note(
          'practice',
          `さかのぼる期間は実務の目安で、法律の期限ではありません。過ぎても間に合うことがあります。${row.sources.join(' ')}`.trim(),
        ),
        ...(isAgencys && row.order === 1 ? [beforePetition] : []),
      ],
      from: () => (from === null ? [] : [from]),
    },
  )
}

const beforePetition = note(
  'caution',
  '住宅金融支援機構への申出は、競売の申立てより前に出してください。申立ての後は、任意売却と競売の手続が並んで進みます。',
)

const basisWords: Readonly<Record<SaleBasis, string>> = {
  opening: '開札の前',
  closing: '想定した決済の日',
  expected: '見込みの開札の前',
}

function before(on: Day, { months, days }: Span): Day {
  return addDays(addMonths(on, -months), -days)
}

function spanBefore({ months, days }: Span): string {
  if (months === 0) return days === 0 ? '当日' : `${days}日前`
  return days === 0 ? `${months}か月前` : `${months}か月と${days}日前`
}

/** 機構の書式. The forms of the agency's procedure, those for the kind of home; its fifth and ninth step have papers without a number. */
function agencyPapers({ order, papers }: SaleStepRow, kind: string | null): readonly Paper[] {
  const other = kind === 'condominium' ? '戸建て' : kind === null ? '–' : 'マンション'
  const forms = jhfProcedure.rows.flatMap((row) =>
    row.order === order && row.form !== null && row.formNumber !== null && !row.form.includes(other)
      ? [{ name: row.form, form: row.formNumber }]
      : [],
  )
  return forms.length === 0 || order >= signing ? [...forms, ...papers.map((name) => ({ name, form: null }))] : forms
}

/** 契約. From here on the sale has its own papers beside the agency's. */
const signing = 8

/** An assumed closing after the last day for a withdrawal would find the bids opened. */
function closingTooLate(matter: Matter, all: readonly Deadline[]): readonly Problem[] {
  const closingOn = scenarioOf(matter)?.voluntarySale?.closingOn
  const last = all.findLast(({ id }) => id.startsWith('withdrawal-'))
  if (!isKnown(closingOn) || last === undefined || last.passed || closingOn <= last.day.value) return []
  return [
    {
      kind: 'contradiction',
      paths: ['scenarios[0].voluntarySale.closingOn'],
      message: `想定した決済の日（${dayWords(closingOn)}）が、競売の取下げが間に合う最後の日（${dayWords(last.day.value)}）より後です。開札の前に決済が要ります。`,
    },
  ]
}
