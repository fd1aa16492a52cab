import { type FormEvent, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { Day } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import { correctionsFor } from '#law/corrections.ts'
import { type Evaluation, evaluate } from '#law/evaluate.ts'
import type { RuleEntry } from '#law/rule.ts'
import { ruleById } from '#law/rules.ts'
import { CorrectionsContext } from '#web/corrections-context.ts'
import { Fold, Working } from '#web/finding-details.tsx'
import { OutsideLink } from '#web/linked-text.tsx'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { answerRows } from './answer-words.ts'
import { FactFields } from './fact-fields.tsx'
import { type FactDrafts, factInput, noDrafts } from './fact-input.ts'

interface LawRoomProps {
  readonly id: string
  readonly today: Day
}

/** 規定の部屋. One rule of law: what it says, its facts as a form, and the answer with its working. What is typed is sent nowhere. */
export function LawRoom({ id, today }: LawRoomProps) {
  const rule = ruleById(id)
  if (rule === null) {
    return (
      <main className="room">
        <RoomTitle>この規定のページはありません</RoomTitle>
        <p>
          <Link href="/law">規定の一覧を見る</Link>
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
  const form = useRef<HTMLFormElement>(null)
  const answer = useRef<HTMLElement>(null)

  function submit(event: FormEvent): void {
    event.preventDefault()
    const { input, problems: unread } = factInput(rule.facts, drafts, today)
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
    <main className="room law">
      <p className="back">
        <Link href="/law">規定の一覧</Link>
      </p>
      <RoomTitle>{rule.title}</RoomTitle>
      <RuleText rule={rule} />
      <form ref={form} onSubmit={submit} noValidate autoComplete="off">
        <h2>計算してみる</h2>
        <p className="hint">書いたことは、この端末の外に出ません。</p>
        <FactFields facts={rule.facts} prefix="" asking={asking} />
        {problems.size > 0 && (
          <div className="issues" role="alert">
            <p className="issues-title">直すところがあります（{problems.size}か所）</p>
            <ul>
              {[...problems].map(([path, message]) => (
                <li key={path}>{message}</li>
              ))}
            </ul>
          </div>
        )}
        <button type="submit" className="button primary">
          答えを見る
        </button>
      </form>
      <section ref={answer} tabIndex={-1} aria-label="答え" className={answered === null ? undefined : 'answer'}>
        {answered !== null && <Answer rule={rule} answered={answered} />}
      </section>
    </main>
  )
}

function RuleText({ rule }: { readonly rule: RuleEntry }) {
  const { citations, versions, decidedBy, facts, answers, checked } = rule
  return (
    <section aria-label="この規定について" className="rule-text">
      <h2>どこに書いてあるか</h2>
      <ul>
        {citations.map(({ law, article, url }) => (
          <li key={`${law} ${article}`}>
            <OutsideLink url={url} text={`${law} ${article}`.trim()} />
          </li>
        ))}
      </ul>
      <h2>何が分かるか</h2>
      <ul>
        {Object.entries(answers).map(([name, label]) => (
          <li key={name}>{label}</li>
        ))}
      </ul>
      {versions.length > 0 && (
        <>
          <h2>いつからの規定か</h2>
          {decidedBy !== null && <p>「{facts[decidedBy]?.label ?? decidedBy}」の日で、どの版を使うかが決まります。</p>}
          <ul>
            {versions.map(({ since, by }) => (
              <li key={since ?? ''}>{`${since === null ? '前の規定' : `${dayWords(since)}から`}（${by}）`}</li>
            ))}
          </ul>
        </>
      )}
      <p className="hint">最後に資料と見比べた日：{dayWords(checked)}</p>
    </section>
  )
}

function Answer({ rule, answered }: { readonly rule: RuleEntry; readonly answered: Answered }) {
  if (answered.kind === 'not-covered') {
    return (
      <p className="notice">
        {`この規定では答えられません${answered.on === null ? '' : `（${dayWords(answered.on)}）`}：${answered.reason}。`}
      </p>
    )
  }
  return (
    <>
      <h2>答え</h2>
      <dl className="facts">
        {answerRows(rule, answered.output).map(({ label, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span className="words">{words}</span>
            </dd>
          </div>
        ))}
      </dl>
      <Fold summary="計算の過程と根拠の条文">
        {() => (
          <CorrectionsContext value={({ rule: id }) => correctionsFor(id)}>
            <Working finding={answered.finding} />
          </CorrectionsContext>
        )}
      </Fold>
    </>
  )
}
