import { type SyntheticEvent, useEffect, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { type Plan, planFor } from '#assessment/plan.ts'
import type { Day } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import type { FirstAnswers } from '#interview/first-answers.ts'
import { type FirstLook, firstLook } from '#interview/first-look.ts'
import { firstMatter } from '#interview/first-matter.ts'
import type { FirstWay } from '#interview/first-ways.ts'
import { planReport } from '#report/plan-report.ts'
import { unknownsSection } from '#report/plan-unknowns.ts'
import { shown } from '#report/report.ts'
import { nextStepWords, statusWords } from '#report/words.ts'
import { CellValue } from '#web/cell-value.tsx'
import { CrisisLines } from '#web/parts/crisis-lines.tsx'
import { HelperCard } from '#web/parts/helper-card.tsx'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { withoutPlaces } from '#web/parts/without-places.ts'
import { PlanView } from '#web/plan-view.tsx'
import { RangesPanel } from '#web/ranges/ranges-panel.tsx'
import { RoadChart } from '#web/road/road-chart.tsx'
import { SectionBlock } from '#web/section-blocks.tsx'

interface ResultRoomProps {
  readonly answers: FirstAnswers
  readonly today: Day
}

/** 見通しの部屋. Where I am, until when, what to do first, whom to call, which ways matter; then the whole plan. All reckoned on this device. */
export function ResultRoom({ answers, today }: ResultRoomProps) {
  const { plan, look, firstIds } = useMemo(() => {
    const matter = firstMatter(answers, today)
    const reckoned = planFor(matter, today)
    const seen = firstLook(matter, reckoned)
    return { plan: reckoned, look: seen, firstIds: seen.ways.map(({ id }) => id) }
  }, [answers, today])
  return (
    <>
      <RoomTitle>いまの見通し</RoomTitle>
      <p className="hint">{dayWords(today)}の時点の答えです。</p>
      <Where look={look} />
      <Until look={look} />
      <FirstStep look={look} />
      <section aria-labelledby="call">
        <h2 id="call">電話するところ</h2>
        <ul className="helpers row">
          {look.helpers.call.map((helper) => (
            <HelperCard key={helper.id} helper={helper} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="road">
        <h2 id="road">これからの道のり</h2>
        <RoadChart plan={plan} />
      </section>
      <Ways look={look} plan={plan} />
      <section aria-labelledby="ranges">
        <h2 id="ranges">お金の幅</h2>
        <RangesPanel plan={plan} first={firstIds} />
      </section>
      <NextQuestion plan={plan} />
      <WholePlan plan={plan} />
      <CrisisLines lines={look.helpers.crisis} />
      <p className="hint">
        法律相談ではありません。ページを閉じると、書いたことは消えます。<Link href="/">はじめのページへ</Link>
      </p>
    </>
  )
}

function Where({ look: { stage, words } }: { readonly look: FirstLook }) {
  const { title, since } = stage.value
  return (
    <section className="where" aria-labelledby="where">
      <h2 id="where">いまの段階</h2>
      <div className="big">
        <CellValue cell={shown(title, stage)} />
      </div>
      <p>{words}</p>
      {since !== null && <p className="hint">{dayWords(since)}から</p>}
    </section>
  )
}

function Until({ look: { deadline, asks } }: { readonly look: FirstLook }) {
  return (
    <section className={deadline === null ? 'until' : 'until set'} aria-labelledby="until">
      <h2 id="until">いちばん近い期限</h2>
      {deadline !== null && (
        <>
          <p className="until-title">{deadline.last.title}</p>
          <div className="big">
            <CellValue
              cell={shown(
                `${deadline.daysLeft === 0 ? '今日まで' : `あと${deadline.daysLeft}日`}\n${dayWords(deadline.last.day.value)}まで`,
                deadline.last.day,
              )}
            />
          </div>
          {deadline.last.safeOn < deadline.last.day.value && (
            <p>
              {deadline.safeDaysLeft === null
                ? `安全な日（${dayWords(deadline.last.safeOn)}）は過ぎています。すぐに動いてください。`
                : `${dayWords(deadline.last.safeOn)}までに済ませると安全です。`}
            </p>
          )}
        </>
      )}
      {asks.map((ask) => (
        <p key={ask}>{ask}</p>
      ))}
    </section>
  )
}

function FirstStep({ look: { steps } }: { readonly look: FirstLook }) {
  const items = steps.map(({ id, by }) => ({ ...nextStepWords[id], by: by === null ? '' : `${dayWords(by)}まで` }))
  if (items.length === 0) return null
  return (
    <section className="first-step" aria-labelledby="step">
      <h2 id="step">まず、これをする</h2>
      <SectionBlock block={{ kind: 'steps', items }} under="まず、これをする" />
    </section>
  )
}

function Ways({ look: { ways, notToSell }, plan }: { readonly look: FirstLook; readonly plan: Plan }) {
  if (ways.length === 0) return null
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">いま考えておきたい道</h2>
      <ul className="first-ways">
        {ways.map((way) => (
          <WayCard key={way.id} way={way} plan={plan} />
        ))}
      </ul>
      {notToSell.map((finding) => (
        <div key={finding.value.words} className="notice">
          <CellValue cell={shown(finding.value.words, finding)} />
        </div>
      ))}
      <p className="hint">ほかの道も、下の「くわしい見通し」で、お金と家と人ごとに比べられます。</p>
    </section>
  )
}

function WayCard({ way: { id, title, status, why, until }, plan }: { readonly way: FirstWay; readonly plan: Plan }) {
  const last = plan.lastDays.find((found) => found.way === id && found.day.value === until)
  return (
    <li>
      <h3>{title}</h3>
      <p>{why}</p>
      <div className="hint">
        {statusWords[status]}
        {until !== null && '。始められる最後の日：'}
        {until !== null &&
          (last === undefined ? dayWords(until) : <CellValue cell={shown(dayWords(until), last.day)} />)}
      </div>
    </li>
  )
}

/** 次の質問. What would tell most is tried over all that it may be: it is reckoned once the rest stands. */
function NextQuestion({ plan }: { readonly plan: Plan }) {
  const [words, setWords] = useState<string | null>(null)
  useEffect(() => {
    setWords(null)
    const timer = setTimeout(() => {
      const blocks = unknownsSection(plan)?.blocks ?? []
      const notice = blocks.find((block) => block.kind === 'notice')
      setWords(notice?.kind === 'notice' ? withoutPlaces(notice.text).replace(/^次に分かるとよいこと：/u, '') : '')
    }, 300)
    return () => clearTimeout(timer)
  }, [plan])
  if (words === '') return null
  return (
    <section aria-labelledby="next-question">
      <h2 id="next-question">次に分かるとよいこと</h2>
      <p>{words ?? '調べています。'}</p>
    </section>
  )
}

/** くわしい見通し. The whole plan, made when it is asked for. */
function WholePlan({ plan }: { readonly plan: Plan }) {
  const [isOpen, setIsOpen] = useState(false)
  const report = useMemo(() => (isOpen ? planReport(plan) : null), [isOpen, plan])
  const toggle = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => setIsOpen(currentTarget.open)
  return (
    <details className="whole" onToggle={toggle}>
      <summary>くわしい見通し</summary>
      {report !== null && <PlanView report={report} plan={null} isBelowEntry={false} />}
    </details>
  )
}
