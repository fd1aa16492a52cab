import { useId, useMemo, useState } from 'react'
import { allocationStudy } from '#assessment/allocation/study.ts'
import type { Plan } from '#assessment/plan.ts'
import type { Case } from '#assessment/sale/auction.ts'
import { yenWords } from '#base/words.ts'
import { plain, shown, yenCell } from '#report/report.ts'
import { auctionWaterfall, saleWaterfall, type Waterfall, type WaterfallBar } from '#report/waterfall.ts'
import { statusWords } from '#report/words.ts'
import { CellTable } from '#web/cell-table.tsx'
import { CellValue } from '#web/cell-value.tsx'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { moneyWords } from '#web/words/money.ts'
import { useWords } from '#web/words/words.ts'
import { FallChart, FallMark } from './money-fall-chart.tsx'
import { kindsIn } from './money-fall-scale.ts'
import { MoneyMissing } from './money-missing.tsx'
import type { MoneyProps } from './money-parts.ts'

type CourseId = 'sale' | Case

interface Course {
  readonly id: CourseId
  readonly fall: Waterfall
}

const cases: readonly Case[] = ['low', 'typical', 'high']

/** お金の流れ. Where the price of the sale goes, yen by yen, and what stays owed; beside it the three estimates of the auction. */
export function MoneyWaterfall({ plan, matter }: MoneyProps) {
  const words = useWords(moneyWords).fall
  const courses = useMemo(() => coursesOf(plan), [plan])
  const [chosen, setChosen] = useState<CourseId>('sale')
  const course = courses.find(({ id }) => id === chosen) ?? courses.find(({ id }) => id === 'typical') ?? courses[0]
  return (
    <div className="money">
      <p>{words.lead}</p>
      {course === undefined ? (
        <Missing plan={plan} matter={matter} />
      ) : (
        <>
          <Choice courses={courses} chosen={course.id} onChoose={setChosen} />
          <State plan={plan} id={course.id} />
          <Fall key={course.id} course={course} />
        </>
      )}
    </div>
  )
}

function Missing({ plan, matter }: MoneyProps) {
  const result = useMemo(() => allocationStudy(matter, plan.on), [matter, plan])
  return <MoneyMissing problems={result.kind === 'missing' ? result.problems : plan.problems} />
}

function coursesOf({ voluntarySale, auction }: Plan): readonly Course[] {
  return [
    ...(voluntarySale === null ? [] : [{ id: 'sale' as const, fall: saleWaterfall(voluntarySale) }]),
    ...(auction === null ? [] : cases.map((id) => ({ id, fall: auctionWaterfall(auction.cases[id]) }))),
  ]
}

interface ChoiceProps {
  readonly courses: readonly Course[]
  readonly chosen: CourseId
  readonly onChoose: (id: CourseId) => void
}

function Choice({ courses, chosen, onChoose }: ChoiceProps) {
  const words = useWords(moneyWords).fall
  const name = useId()
  if (courses.length < 2) return null
  return (
    <fieldset className="field">
      <legend className="label">{words.which}</legend>
      <div className="radios fall-choice">
        {courses.map(({ id }) => (
          <label key={id} className="radio">
            <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
            {words.course[id]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Whether the course is still open, in the words of the plan. */
function State({ plan: { states }, id }: { readonly plan: Plan; readonly id: CourseId }) {
  const { status, reasons } = id === 'sale' ? states.voluntarySale : states.auction
  const text = id === 'sale' ? `${statusWords[status]}。${reasons.join('')}` : reasons.join('')
  return (
    <p>
      <InJapanese as="span">{text}</InJapanese>
    </p>
  )
}

function Fall({ course: { id, fall } }: { readonly course: Course }) {
  const words = useWords(moneyWords).fall
  const paid = fall.bars.filter((bar) => !isOwed(bar))
  const owed = fall.bars.filter(isOwed)
  return (
    <>
      <FallChart fall={fall} label={labelOf(fall, words.label(words.course[id]))} />
      <ul className="legend fall-legend">
        {kindsIn(fall).map((kind) => (
          <li key={kind}>
            <FallMark kind={kind} />
            {words.kind[kind]}
          </li>
        ))}
      </ul>
      {fall.unpaidCosts > 0 && <p className="notice">{words.unpaidCosts(yenWords(fall.unpaidCosts))}</p>}
      {id !== 'sale' && <p className="hint">{words.estimate}</p>}
      <InJapanese className="money-tables">
        <CellTable
          table={{
            kind: 'table',
            caption: words.paidCaption,
            head: [words.item, words.amount, words.rest],
            rows: paid.map(({ label, amount, to }) => [plain(label), yenCell(amount), plain(yenWords(to))]),
          }}
          isTitled
        />
        <CellTable
          table={{
            kind: 'table',
            caption: words.owedCaption,
            head: [words.item, words.amount],
            rows: owed.map(({ label, amount }) => [plain(label), yenCell(amount)]),
          }}
          isTitled
        />
      </InJapanese>
      {fall.burden !== null && (
        <div className="notice">
          {words.burden}{' '}
          <InJapanese as="span">
            <CellValue cell={shown(yenWords(fall.burden.value), fall.burden)} />
          </InJapanese>
        </div>
      )}
      {fall.unknown.length > 0 && (
        <p className="notice">
          {words.unknown}
          <InJapanese as="span">{fall.unknown.join('、')}</InJapanese>
        </p>
      )}
    </>
  )
}

function isOwed({ kind }: WaterfallBar): boolean {
  return kind === 'owed' || kind === 'total'
}

/** The picture in words, for whoever hears it. */
function labelOf({ bars }: Waterfall, opening: string): string {
  return `${opening}${bars.map(({ label, amount }) => `${label}、${yenWords(amount.value)}`).join('。')}。`
}
