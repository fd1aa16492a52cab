import { useEffect, useMemo, useRef } from 'react'
import type { Plan } from '#assessment/plan.ts'
import { correctionsIn } from '#report/corrections.ts'
import type { Report } from '#report/report.ts'
import { CorrectionsContext } from './corrections-context.ts'
import { LinkedText } from './linked-text.tsx'
import { RangesPanel } from './ranges/ranges-panel.tsx'
import { SectionBlock } from './section-blocks.tsx'

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
}

/** 見通し. The report as it is, with a table of contents; it takes the focus when it is new. */
export function PlanView({ report, plan, isBelowEntry }: PlanViewProps) {
  const correctionsOf = useMemo(() => correctionsIn(report), [report])
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'start' })
  }, [report])
  // Numbers, not the sections' own names: an address must not tell a topic of the matter.
  const places = report.sections.map(({ title }, index) => ({ id: `part-${index + 1}`, title }))
  const ranges = { id: `part-${places.length + 1}`, title: 'お金の幅' }
  const terms = { id: `part-${places.length + 2}`, title: 'ことばの説明' }
  const contents = [...places, ...(plan === null ? [] : [ranges]), ...(report.terms.length === 0 ? [] : [terms])]
  return (
    <div className="plan">
      <div className="plan-title">
        <h2 ref={heading} tabIndex={-1}>
          {report.title}
        </h2>
        <p>
          基準日 {report.on}
          {isBelowEntry && <a href="#entry">入力に戻る</a>}
        </p>
        <p className="hint">
          青い点線の言葉や金額を押すと、その場に理由が開きます。もう一段で計算の過程、さらに一段で根拠の条文まで見られます。
        </p>
      </div>
      <Contents places={contents} />
      <div className="sections">
        {report.sections.map(({ id, title, blocks }, index) => (
          <section key={id} aria-labelledby={places[index]?.id}>
            <h2 id={places[index]?.id} tabIndex={-1}>
              {title}
            </h2>
            <CorrectionsContext value={correctionsOf}>
              {blocks.map((block, place) => (
                <SectionBlock key={place} block={block} under={title} />
              ))}
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
            <dl className="terms">
              {report.terms.map(({ term, reading, meaning }) => (
                <div key={term}>
                  <dt>
                    {term}
                    <span className="reading">（{reading}）</span>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        <div className="closing">
          {report.closing.map((line) => (
            <p key={line}>
              <LinkedText text={line} />
            </p>
          ))}
        </div>
      </div>
    </div>
  )
}

/** 目次. Open beside the plan on a wide screen, folded above it on a phone. */
function Contents({ places }: { readonly places: readonly Place[] }) {
  return (
    <nav aria-label="目次">
      <details open={matchMedia('(min-width: 64rem)').matches}>
        <summary>目次</summary>
        <ol>
          {places.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
