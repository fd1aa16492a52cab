import { type FormEvent, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { Day } from '#base/day.ts'
import { correctionsFor } from '#law/corrections.ts'
import { type Evaluation, evaluate } from '#law/evaluate.ts'
import type { RuleEntry } from '#law/rule.ts'
import { ruleById } from '#law/rules.ts'
import { CorrectionsContext } from '#web/corrections-context.ts'
import { Fold, Working } from '#web/finding-details.tsx'
import { OutsideLink } from '#web/linked-text.tsx'
import { InJapanese, JapaneseNote } from '#web/parts/in-japanese.tsx'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { findingsWords } from '#web/words/findings.ts'
import { dayWordsIn } from '#web/words/format.ts'
import { lawWords } from '#web/words/law.ts'
import { langOf, useLanguage, useWords } from '#web/words/words.ts'
import { answerRows } from './answer-words.ts'
import { FactFields } from './fact-fields.tsx'
import { type FactDrafts, factInput, noDrafts } from './fact-input.ts'

interface LawRoomProps {
  readonly id: string
  readonly today: Day
}

/** 規定の部屋. One rule of law: what it says, its facts as a form, and the answer with its working. What is typed is sent nowhere. */
export function LawRoom({ id, today }: LawRoomProps) {
  const words = useWords(lawWords)
  const rule = ruleById(id)
  if (rule === null) {
    return (
      <main className="room" id="content">
        <RoomTitle>{words.noRule}</RoomTitle>
        <p>
          <Link href="/law">{words.toList}</Link>
        </p>
      </main>
    )
  }
  return <RuleRoom key={id} rule={rule} today={today} />
}

type Answered = Extract<Evaluation, { kind: 'answer' | 'not-covered' }>

function RuleRoom({ rule, today }: { readonly rule: RuleEntry; readonly today: Day }) {
  const [drafts, setDrafts] = useState<FactDrafts>(noDrafts)
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map())
  const [answered, setAnswered] = useState<Answered | null>(null)
  const words = useWords(lawWords)
  const language = useLanguage()
  const form = useRef<HTMLFormElement>(null)
  const answer = useRef<HTMLElement>(null)

  function submit(event: FormEvent): void {
    event.preventDefault()
    const { input, problems: unread } = factInput(rule.facts, drafts, { today, language })
    const evaluation = evaluate(rule.id, input)
    // What cannot be read is no fact: the rule may only say that it is not there.
    const issues = evaluation.kind === 'invalid' ? evaluation.issues.map(({ path, message }) => [path, message]) : []
    const all = new Map([...issues.map(([path = '', message = '']) => [path, message] as const), ...unread])
    setProblems(all)
    const found = evaluation.kind === 'answer' || evaluation.kind === 'not-covered' ? evaluation : null
    setAnswered(all.size === 0 ? found : null)
    // What has just been drawn takes the focus.
    requestAnimationFrame(() => {
      const target = all.size === 0 ? answer.current : form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
      target?.focus()
    })
  }

  const asking = {
    rule: rule.id,
    drafts,
    today,
    problems,
    onText: (path: string, text: string, draft = { text, chosen: null }) =>
      setDrafts((before) => ({ ...before, texts: { ...before.texts, [path]: draft } })),
    onCount: (path: string, count: number) =>
      setDrafts((before) => ({ ...before, counts: { ...before.counts, [path]: count } })),
  } satisfies Parameters<typeof FactFields>[0]['asking']

  return (
    <main className="room law" id="content">
      <p className="back">
        <Link href="/law">{words.list}</Link>
      </p>
      <RoomTitle>
        <InJapanese as="span">{rule.title}</InJapanese>
      </RoomTitle>
      <JapaneseNote />
      <RuleText rule={rule} />
      <form ref={form} onSubmit={submit} noValidate autoComplete="off">
        <h2>{words.tryIt}</h2>
        <p className="hint">{words.private}</p>
        <FactFields facts={rule.facts} prefix="" asking={asking} />
        {problems.size > 0 && (
          <div className="issues" role="alert">
            <p className="issues-title">{words.issues(problems.size)}</p>
            <ul>
              {[...problems].map(([path, message]) => (
                <li key={path} lang={langOf(language, message)}>
                  {message}
                </li>
              ))}
            </ul>
          </div>
        )}
        <button type="submit" className="button primary">
          {words.show}
        </button>
      </form>
      <section
        ref={answer}
        tabIndex={-1}
        aria-label={words.answer}
        className={answered === null ? undefined : 'answer'}
      >
        {answered !== null && <Answer rule={rule} answered={answered} />}
      </section>
    </main>
  )
}

function RuleText({ rule }: { readonly rule: RuleEntry }) {
  const { citations, versions, decidedBy, facts, answers, checked } = rule
  const words = useWords(lawWords)
  const language = useLanguage()
  return (
    <section aria-label={words.about} className="rule-text">
      <h2>{words.where}</h2>
      <ul>
        {citations.map(({ law, article, url }) => (
          <li key={`${law} ${article}`}>
            <InJapanese as="span">
              <OutsideLink url={url} text={`${law} ${article}`.trim()} />
            </InJapanese>
          </li>
        ))}
      </ul>
      <h2>{words.what}</h2>
      <ul>
        {Object.entries(answers).map(([name, label]) => (
          <li key={name}>
            <InJapanese as="span">{label}</InJapanese>
          </li>
        ))}
      </ul>
      {versions.length > 0 && (
        <>
          <h2>{words.since}</h2>
          {decidedBy !== null && <p>{words.decidedBy(facts[decidedBy]?.label ?? decidedBy)}</p>}
          <ul>
            {versions.map(({ since, by }) => (
              <li key={since ?? ''}>
                {words.by(since === null ? words.before : words.from(dayWordsIn(language, since)), by)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="hint">{words.checked(dayWordsIn(language, checked))}</p>
    </section>
  )
}

function Answer({ rule, answered }: { readonly rule: RuleEntry; readonly answered: Answered }) {
  const words = useWords(lawWords)
  const { workingAndSources } = useWords(findingsWords)
  const language = useLanguage()
  if (answered.kind === 'not-covered') {
    return (
      <p className="notice">
        {words.notCovered(answered.on === null ? '' : words.onDay(dayWordsIn(language, answered.on)), answered.reason)}
      </p>
    )
  }
  return (
    <>
      <h2>{words.answer}</h2>
      <InJapanese>
        <dl className="facts">
          {answerRows(rule, answered.output).map(({ label, words: value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <span className="words">{value}</span>
              </dd>
            </div>
          ))}
        </dl>
      </InJapanese>
      <Fold summary={workingAndSources}>
        {() => (
          <CorrectionsContext value={({ rule: id }) => correctionsFor(id)}>
            <Working finding={answered.finding} />
          </CorrectionsContext>
        )}
      </Fold>
    </>
  )
}
