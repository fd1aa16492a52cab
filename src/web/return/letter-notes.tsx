import { useMemo } from 'react'
import { Link } from 'wouter'
import type { LetterKind } from '#matter/letter-kinds.ts'
import { letterEntries } from '#reading/letters.table.ts'
import { letterNotes } from '#report/letter-notes.ts'
import { type GuidedStepId, guideAddress, stepGuides } from '#web/guide/guide-ids.ts'
import { InJapanese, OwnWords } from '#web/parts/in-japanese.tsx'
import { blockWithoutPlaces } from '#web/parts/without-places.ts'
import { SectionBlock } from '#web/section-blocks.tsx'
import { useSession } from '#web/session/session-context.ts'
import { findingsWords } from '#web/words/findings.ts'
import { returnWords } from '#web/words/return.ts'
import { useWords } from '#web/words/words.ts'

interface LetterNotesProps {
  /** The letters to explain; all of the matter where it is left out. They stand open where they are named. */
  readonly ids?: readonly string[]
}

/** 手紙の説明. For each letter of the matter what it is, by when what is to be done, and what is lost; nothing where none came. */
export function LetterNotes({ ids }: LetterNotesProps) {
  const { session, today } = useSession()
  const words = useWords(returnWords)
  const { matter } = session
  const all = useMemo(() => (matter === null ? [] : letterNotes(matter, today)), [matter, today])
  const notes = all.filter(({ id }) => ids === undefined || ids.includes(id))
  if (notes.length === 0) return null
  return (
    <section className="letter-notes" aria-labelledby="letter-notes">
      <h2 id="letter-notes">{words.notes}</h2>
      <InJapanese>
        {notes.map(({ id, title, report }) => (
          <details key={id} className="fold" open={ids !== undefined}>
            <summary>{title}</summary>
            <div className="letter-note">
              {report.sections.map((section) => (
                <section key={section.id}>
                  <h3>{section.title}</h3>
                  {section.blocks.map((block, index) => (
                    <SectionBlock key={index} block={blockWithoutPlaces(block)} under={section.title} />
                  ))}
                </section>
              ))}
              <Guides kind={matter?.letters?.find((letter) => letter.id === id)?.kind} />
            </div>
          </details>
        ))}
      </InJapanese>
    </section>
  )
}

const courtPapers: readonly LetterKind[] = ['payment-order', 'provisional-payment-order', 'complaint']

/** 手紙への案内. The pages that tell how a paper of a court is answered, and what is checked before anything is paid. */
function Guides({ kind }: { readonly kind: LetterKind | undefined }) {
  const { guides } = useWords(findingsWords)
  if (kind === undefined) return null
  const steps: readonly GuidedStepId[] = [
    ...(courtPapers.includes(kind) ? (['answer-court'] as const) : []),
    ...(letterEntries[kind].limitationFirst ? (['check-limitation'] as const) : []),
  ]
  const links = [
    ...steps.map((step) => ({ page: stepGuides[step], words: guides[step] })),
    ...(kind === 'guarantee-demand' ? [{ page: 'divorce', words: guides.divorce } as const] : []),
  ]
  return links.map(({ page, words }) => (
    <p key={page}>
      <OwnWords>
        <Link href={guideAddress(page)}>{words}</Link>
      </OwnWords>
    </p>
  ))
}
