import { type ReactNode, use, useState } from 'react'
import { isDay } from '#base/day.ts'
import { dayWords, yenWords } from '#base/words.ts'
import type { Finding } from '#law/finding.ts'
import { correctionText, noteText, sourceLines, stepValueWords } from '#report/finding-words.ts'
import { CorrectionsContext } from './corrections-context.ts'
import { LinkedText, OutsideLink } from './linked-text.tsx'
import { InJapanese, OwnWords } from './parts/in-japanese.tsx'
import { findingsWords } from './words/findings.ts'
import { useWords } from './words/words.ts'

interface FindingPanelProps {
  readonly id: string
  readonly words: string
  readonly finding: Finding<unknown>
}

/** 理由. First one sentence; the working and the articles wait folded behind it. */
export function FindingPanel({ id, words, finding }: FindingPanelProps) {
  const say = useWords(findingsWords)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, and there are none
    <div id={id} className="panel" role="group" aria-label={say.reasonFor(finding.title)}>
      <p className="sentence">
        <InJapanese as="span">{finding.title}</InJapanese>
        {say.colon}
        <strong>{words}</strong>
      </p>
      <Fold summary={<OwnWords>{say.working}</OwnWords>}>{() => <Working finding={finding} />}</Fold>
    </div>
  )
}

/** 計算の過程. The working is read only here: a finding makes it when it is first asked for. */
export function Working({ finding }: { readonly finding: Finding<unknown> }) {
  return (
    <InJapanese>
      <Steps finding={finding} />
    </InJapanese>
  )
}

function Steps({ finding }: { readonly finding: Finding<unknown> }) {
  const say = useWords(findingsWords)
  const { steps, notes, from } = finding
  const corrections = use(CorrectionsContext)(finding)
  const sources = sourceLines(finding)
  return (
    <>
      <dl className="working">
        {steps.map((step, index) => (
          <div key={index}>
            <dt>{step.label}</dt>
            <dd>{stepValueWords(step)}</dd>
          </div>
        ))}
      </dl>
      {notes.map((note) => (
        <p key={note.text} className={`note ${note.kind}`}>
          <LinkedText text={noteText(note)} />
        </p>
      ))}
      {corrections.map((correction) => (
        <p key={correction.said} className="note correction">
          {correctionText(correction)}
        </p>
      ))}
      {from.length > 0 && (
        <>
          <p className="from">
            <OwnWords>{say.basis}</OwnWords>
          </p>
          {from.map((basis, index) => (
            <Fold key={index} summary={headline(basis)}>
              {() => <Working finding={basis} />}
            </Fold>
          ))}
        </>
      )}
      {sources.length > 0 && (
        <Fold summary={<OwnWords>{say.sources}</OwnWords>}>
          {() => (
            <ul className="sources">
              {sources.map(({ text, url }) => (
                <li key={text}>{url === null ? text : <OutsideLink url={url} text={text} />}</li>
              ))}
            </ul>
          )}
        </Fold>
      )}
    </>
  )
}

/** The title of a finding and its value where that is one amount or one day. */
function headline({ title, value }: Finding<unknown>): string {
  if (typeof value === 'number') return `${title}：${yenWords(value)}`
  return typeof value === 'string' && isDay(value) ? `${title}：${dayWords(value)}` : title
}

interface FoldProps {
  readonly summary: ReactNode
  readonly children: () => ReactNode
}

/** 折りたたみ. A fold whose inside is made when it is opened. */
export function Fold({ summary, children }: FoldProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className="fold" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && <div className="inside">{children()}</div>}
    </details>
  )
}
