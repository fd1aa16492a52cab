import { type SyntheticEvent, useMemo, useState } from 'react'
import { type Asker, askerWords, owesBeside } from '#assessment/people/asker.ts'
import type { Plan } from '#assessment/plan.ts'
import { homeIsGone, type Stage } from '#assessment/road/stage.ts'
import { askWords, type FirstLook } from '#interview/first-look.ts'
import { planReport } from '#report/plan-report.ts'
import { unknownsSection } from '#report/plan-unknowns.ts'
import { shown } from '#report/report.ts'
import { CellValue } from '#web/cell-value.tsx'
import { HelperCard } from '#web/parts/helper-card.tsx'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { reportWithoutPlaces, withoutPlaces } from '#web/parts/without-places.ts'
import { PlanView } from '#web/plan-view.tsx'
import { SectionBlock } from '#web/section-blocks.tsx'
import { useUnknowns } from '#web/use-unknowns.ts'
import { dayWordsIn } from '#web/words/format.ts'
import { planNames } from '#web/words/names-plan.ts'
import { stepNames } from '#web/words/names-steps.ts'
import { resultWords } from '#web/words/result.ts'
import { useLanguage, useWords } from '#web/words/words.ts'

/** いまの段階. Where the household stands. */
export function Where({ look: { stage, asker } }: { readonly look: FirstLook }) {
  const { id, since } = stage.value
  const words = useWords(resultWords)
  const { title, text } = useWords(planNames).stages[id]
  const who = asker.borrower === null ? words.borrowerAlone : words.borrower(asker.borrower)
  const own = askerWords(asker, words.asker, who)
  const language = useLanguage()
  return (
    <section className="where" aria-labelledby="where">
      <h2 id="where">{words.stage}</h2>
      {own.length > 0 && (
        <div className="notice">
          {own.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <div className="big">
        <CellValue cell={shown(title, stage)} />
      </div>
      {!isOthersHome(asker, stage.value) && <p>{text}</p>}
      {since !== null && <p className="hint">{words.since(dayWordsIn(language, since))}</p>}
    </section>
  )
}

/** ほかの人の家. What may still be chosen of a home is not for who owes beside its borrower to choose, unless it is hers or his too. */
function isOthersHome(asker: Asker, stage: Stage): boolean {
  const { role, owns } = asker
  return owesBeside(asker) && !homeIsGone(stage) && (owns === false || (owns === null && role === 'guarantor'))
}

/** いちばん近い期限. Until when something must be done. */
export function Until({ look: { deadline, asks } }: { readonly look: FirstLook }) {
  const words = useWords(resultWords)
  const names = useWords(planNames)
  const language = useLanguage()
  return (
    <section className={deadline === null ? 'until' : 'until set'} aria-labelledby="until">
      <h2 id="until">{words.deadline}</h2>
      {deadline !== null && (
        <>
          <p className="until-title">
            {deadline.asksToPay ? words.payBy : (names.lastDays?.[deadline.last.way] ?? deadline.last.title)}
          </p>
          {(deadline.asksToPay || names.lastDays !== null) && (
            <p className="hint">
              <InJapanese as="span">{deadline.last.title}</InJapanese>
            </p>
          )}
          <div className="big">
            <CellValue
              cell={shown(
                `${deadline.daysLeft === 0 ? words.today : words.daysLeft(deadline.daysLeft)}\n${words.by(dayWordsIn(language, deadline.last.day.value))}`,
                deadline.last.day,
              )}
            />
          </div>
          {deadline.last.safeOn < deadline.last.day.value && (
            <p>
              {deadline.safeDaysLeft === null
                ? words.safePassed(dayWordsIn(language, deadline.last.safeOn))
                : words.safeBy(dayWordsIn(language, deadline.last.safeOn))}
            </p>
          )}
        </>
      )}
      {asks.map((ask) => (
        <Ask key={ask} ask={ask} />
      ))}
    </section>
  )
}

// The keys of a constant table.
const askKinds = Object.keys(askWords) as readonly (keyof typeof askWords)[]

/** What is still missing for a deadline; which days of which letter it is, the plan tells in Japanese. */
function Ask({ ask }: { readonly ask: string }) {
  const { asks, stages } = useWords(planNames)
  const kind = askKinds.find((one) => askWords[one] === ask)
  if (asks === null) return <p>{ask}</p>
  if (kind !== undefined) return <p>{asks[kind]}</p>
  if (ask === planNames.ja.stages.unknown.text) return <p>{stages.unknown.text}</p>
  return (
    <>
      <p>{asks.letter}</p>
      <p className="hint">
        <InJapanese as="span">{ask}</InJapanese>
      </p>
    </>
  )
}

/** 払わないといけませんか. A sentence or two where an old debt or a paper of a court asks for it; how to go about it stands with the steps. */
export function MustPay({ look: { mustPay } }: { readonly look: FirstLook }) {
  const { title, answers } = useWords(resultWords).mustPay
  if (mustPay === null) return null
  return (
    <section aria-labelledby="must-pay">
      <h2 id="must-pay">{title}</h2>
      <p>{answers[mustPay]}</p>
    </section>
  )
}

/** まず、これをする. The safest step, and what waits behind it. */
export function FirstStep({ look: { steps } }: { readonly look: FirstLook }) {
  const words = useWords(resultWords)
  const names = useWords(stepNames)
  const language = useLanguage()
  const items = steps.map(({ id, by }) => ({
    id,
    ...names[id],
    by: by === null ? '' : words.by(dayWordsIn(language, by)),
  }))
  if (items.length === 0) return null
  return (
    <section className="first-step" aria-labelledby="step">
      <h2 id="step">{words.firstStep}</h2>
      <SectionBlock block={{ kind: 'steps', items }} under={words.firstStep} />
    </section>
  )
}

/** 電話するところ. At most three to call. */
export function Call({ look }: { readonly look: FirstLook }) {
  const words = useWords(resultWords)
  return (
    <section aria-labelledby="call">
      <h2 id="call">{words.call}</h2>
      <ul className="helpers row">
        {look.helpers.call.map((helper) => (
          <HelperCard key={helper.id} helper={helper} />
        ))}
      </ul>
    </section>
  )
}

/** 次の質問. What would tell most is tried over all that it may be: it is reckoned once the rest stands. */
export function NextQuestion({ plan }: { readonly plan: Plan }) {
  const words = useWords(resultWords)
  const unknowns = useUnknowns(plan)
  const told = useMemo(() => (unknowns === null ? null : nextOf(plan)), [plan, unknowns])
  if (told === '') return null
  return (
    <section aria-labelledby="next-question">
      <h2 id="next-question">{words.nextQuestion}</h2>
      <p>{told === null ? words.looking : <InJapanese as="span">{told}</InJapanese>}</p>
    </section>
  )
}

function nextOf(plan: Plan): string {
  const notice = unknownsSection(plan)?.blocks.find((block) => block.kind === 'notice')
  return notice?.kind === 'notice' ? withoutPlaces(notice.text).replace(/^次に分かるとよいこと：/u, '') : ''
}

/** くわしい見通し. The whole plan, made when it is asked for. */
export function WholePlan({ plan }: { readonly plan: Plan }) {
  const words = useWords(resultWords)
  const [isOpen, setIsOpen] = useState(false)
  const toggle = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => setIsOpen(currentTarget.open)
  return (
    <details className="whole" onToggle={toggle}>
      <summary>{words.whole}</summary>
      {isOpen && <WholeReport plan={plan} />}
    </details>
  )
}

function WholeReport({ plan }: { readonly plan: Plan }) {
  const words = useWords(resultWords)
  const unknowns = useUnknowns(plan)
  const report = useMemo(() => (unknowns === null ? null : reportWithoutPlaces(planReport(plan))), [plan, unknowns])
  if (report === null) return <p role="status">{words.looking}</p>
  return <PlanView report={report} plan={null} isBelowEntry={false} />
}
