import { useEffect, useMemo, useRef } from 'react'
import type { Plan } from '#assessment/plan.ts'
import { correctionsIn } from '#report/corrections.ts'
import type { Report } from '#report/report.ts'
import { CorrectionsContext } from './corrections-context.ts'
import { LinkedText } from './linked-text.tsx'
import { InJapanese } from './parts/in-japanese.tsx'
import { TermList } from './parts/term-list.tsx'
import { RangesPanel } from './ranges/ranges-panel.tsx'
import { SectionBlock } from './section-blocks.tsx'
import { fileWords } from './words/file.ts'
import { useWords } from './words/words.ts'

interface PlanViewProps {
  readonly report: Report
  /** The plan whose ranges stand at the end; null where they stand elsewhere. */
  readonly plan: Plan | null
  /** Whether the entry form stands above it. */
  readonly isBelowEntry: boolean
}

interface Place {
  readonly id: string
  readonly title: string
  /** Whether the page names it, and not the report. */
  readonly isOwn: boolean
}

/** 見通し. The report as it is, with a table of contents; it takes the focus when it is new. */
export function PlanView({ report, plan, isBelowEntry }: PlanViewProps) {
  const correctionsOf = useMemo(() => correctionsIn(report), [report])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'start' })
  }, [report])
  const words = useWords(fileWords)
  // Numbers, not the sections' own names: an address must not tell a topic of the matter.
  const places = report.sections.map(({ title }, index) => ({ id: `part-${index + 1}`, title, isOwn: false }))
  const ranges = { id: `part-${places.length + 1}`, title: words.ranges, isOwn: true }
  const terms = { id: `part-${places.length + 2}`, title: words.terms, isOwn: true }
  const contents = [...places, ...(plan === null ? [] : [ranges]), ...(report.terms.length === 0 ? [] : [terms])]
  return (
    <div className="plan">
      <div className="plan-title">
        <h2 ref={heading} tabIndex={-1}>
          <InJapanese as="span">{report.title}</InJapanese>
        </h2>
        <p>
          {words.asOf}
          <InJapanese as="span">{report.on}</InJapanese>
          {isBelowEntry && <a href="#entry">{words.toEntry}</a>}
        </p>
        <p className="hint">{words.unfold}</p>
      </div>
      <Contents places={contents} />
      <div className="sections">
        {report.sections.map(({ id, title, blocks }, index) => (
          <section key={id} aria-labelledby={places[index]?.id}>
            <h2 id={places[index]?.id} tabIndex={-1}>
              <InJapanese as="span">{title}</InJapanese>
            </h2>
            <CorrectionsContext value={correctionsOf}>
              <InJapanese>
                {blocks.map((block, place) => (
                  <SectionBlock key={place} block={block} under={title} />
                ))}
              </InJapanese>
            </CorrectionsContext>
          </section>
        ))}
        {plan !== null && (
          <section aria-labelledby={ranges.id}>
            <h2 id={ranges.id} tabIndex={-1}>
              {ranges.title}
            </h2>
            <RangesPanel plan={plan} first={null} />
          </section>
        )}
        {report.terms.length > 0 && (
          <section aria-labelledby={terms.id}>
            <h2 id={terms.id} tabIndex={-1}>
              {terms.title}
            </h2>
            <TermList terms={report.terms} />
          </section>
        )}
        <div className="closing">
          <InJapanese>
            {report.closing.map((line) => (
              <p key={line}>
                <LinkedText text={line} />
              </p>
            ))}
          </InJapanese>
        </div>
      </div>
    </div>
  )
}

/** 目次. Open beside the plan on a wide screen, folded above it on a phone. */
function Contents({ places }: { readonly places: readonly Place[] }) {
  const words = useWords(fileWords)
  return (
    <nav aria-label={words.contents}>
      <details open={matchMedia('(min-width: 64rem)').matches}>
        <summary>{words.contents}</summary>
        <ol>
          {places.map(({ id, title, isOwn }) => (
            <li key={id}>
              <a href={`#${id}`}>{isOwn ? title : <InJapanese as="span">{title}</InJapanese>}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
