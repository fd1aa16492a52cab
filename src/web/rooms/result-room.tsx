import { useEffect, useMemo } from 'react'
import { Link } from 'wouter'
import type { Plan } from '#assessment/plan.ts'
import type { SettleBy } from '#assessment/ways/settle-by.ts'
import type { Day } from '#base/day.ts'
import type { FirstAnswers } from '#interview/first-answers.ts'
import { type FirstLook, firstLook } from '#interview/first-look.ts'
import { firstMatter } from '#interview/first-matter.ts'
import type { FirstWay } from '#interview/first-ways.ts'
import { shown } from '#report/report.ts'
import { CellValue } from '#web/cell-value.tsx'
import { CrisisLines } from '#web/parts/crisis-lines.tsx'
import { InJapanese, JapaneseNote } from '#web/parts/in-japanese.tsx'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { planOf } from '#web/plan-of.ts'
import { RangesPanel } from '#web/ranges/ranges-panel.tsx'
import { LetterNotes } from '#web/return/letter-notes.tsx'
import { RoadChart } from '#web/road/road-chart.tsx'
import { withFirst } from '#web/session/session.ts'
import { useSession } from '#web/session/session-context.ts'
import { NextTask } from '#web/tasks/next-task.tsx'
import { aboutDayWordsIn, dayWordsIn } from '#web/words/format.ts'
import { planNames } from '#web/words/names-plan.ts'
import { resultWords } from '#web/words/result.ts'
import { useLanguage, useWords } from '#web/words/words.ts'
import { Call, FirstStep, MustPay, Until, Where, WholePlan } from './result-parts.tsx'

interface ResultRoomProps {
  readonly answers: FirstAnswers
  readonly today: Day
}

/** 見通しの部屋. Where I am, until when, what to do first, whom to call, which ways matter; then the whole plan. All reckoned on this device. */
export function ResultRoom({ answers, today }: ResultRoomProps) {
  const { change } = useSession()
  const words = useWords(resultWords)
  const language = useLanguage()
  const { matter, plan, look, firstIds } = useMemo(() => {
    const first = firstMatter(answers, today)
    const reckoned = planOf(first, today)
    const seen = firstLook(first, reckoned)
    return { matter: first, plan: reckoned, look: seen, firstIds: seen.ways.map(({ id }) => id) }
  }, [answers, today])
  useEffect(() => change((session) => withFirst(session, matter)), [change, matter])
  return (
    <>
      <RoomTitle>{words.title}</RoomTitle>
      <p className="hint">{words.asOf(dayWordsIn(language, today))}</p>
      <JapaneseNote />
      <Where look={look} />
      <Until look={look} />
      <MustPay look={look} />
      <FirstStep look={look} />
      <LetterNotes />
      <Call look={look} />
      <section aria-labelledby="road">
        <h2 id="road">{words.road}</h2>
        <RoadChart plan={plan} />
      </section>
      <Ways look={look} plan={plan} />
      <NextTask first={matter} />
      <section aria-labelledby="ranges">
        <h2 id="ranges">{words.ranges}</h2>
        <RangesPanel plan={plan} first={firstIds} />
      </section>
      <WholePlan plan={plan} />
      <p>
        <Link href="/sheet">{words.sheet}</Link>
      </p>
      <CrisisLines lines={look.helpers.crisis} />
      <p className="hint">
        {words.closing}
        <Link href="/">{words.toStart}</Link>
      </p>
    </>
  )
}

function Ways({ look: { ways, notToSell }, plan }: { readonly look: FirstLook; readonly plan: Plan }) {
  const words = useWords(resultWords)
  const names = useWords(planNames)
  if (ways.length === 0) return null
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{words.ways}</h2>
      <ul className="first-ways">
        {ways.map((way) => (
          <WayCard key={way.id} way={way} plan={plan} />
        ))}
      </ul>
      {notToSell.map((finding) => (
        <div key={finding.value.words} className="notice">
          {names.notToSell !== null && <p>{names.notToSell[finding.value.id]}</p>}
          <InJapanese>
            <CellValue cell={shown(finding.value.words, finding)} />
          </InJapanese>
        </div>
      ))}
      <p className="hint">{words.otherWays}</p>
    </section>
  )
}

/** 決済の期限. Of a way that sells: the careful day first, and the day on which to begin. */
function SettleDays({ settle: { safeOn, last, isExpected, begin } }: { readonly settle: SettleBy }) {
  const words = useWords(resultWords)
  const language = useLanguage()
  const inWords = (day: Day) => (isExpected ? aboutDayWordsIn(language, day) : dayWordsIn(language, day))
  const [safe, latest] = [inWords(safeOn), inWords(last.value)]
  return (
    <>
      <div className="hint">
        <CellValue cell={shown((isExpected ? words.settleExpected : words.settleSet)(safe, latest), last)} />
      </div>
      <div className="hint">
        {begin === null ? (
          words.beginBefore
        ) : (
          <CellValue
            cell={shown(
              `${(isExpected ? words.beginExpected : words.beginSet)(inWords(begin.usual), inWords(begin.latest))}${begin.passed === 'none' ? '' : words.beginPassed[begin.passed]}`,
              begin.finding,
            )}
          />
        )}
      </div>
    </>
  )
}

function WayCard({ way: { id, status, until, settle }, plan }: { readonly way: FirstWay; readonly plan: Plan }) {
  const words = useWords(resultWords)
  const { ways, reasons, payingReasons, statuses } = useWords(planNames)
  const language = useLanguage()
  const why = (plan.stage.value.id === 'paying' ? payingReasons[id] : undefined) ?? reasons[id]
  const last = plan.lastDays.find((found) => found.way === id && found.day.value === until)
  return (
    <li>
      <h3>{ways[id]}</h3>
      <p>{why}</p>
      <div className="hint">
        {until === null || settle !== null ? statuses[status] : words.lastStart(statuses[status])}
        {until !== null &&
          settle === null &&
          (last === undefined ? (
            dayWordsIn(language, until)
          ) : (
            <CellValue cell={shown(dayWordsIn(language, until), last.day)} />
          ))}
      </div>
      {settle !== null && <SettleDays settle={settle} />}
    </li>
  )
}
