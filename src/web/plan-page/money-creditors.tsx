import { useEffect, useState } from 'react'
import type { Plan } from '#assessment/plan.ts'
import { type CreditorParts, creditorParts } from '#report/plan-creditors.ts'
import { CellTable } from '#web/cell-table.tsx'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { blockWithoutPlaces } from '#web/parts/without-places.ts'
import { SectionBlock } from '#web/section-blocks.tsx'
import { moneyWords } from '#web/words/money.ts'
import { useWords } from '#web/words/words.ts'
import type { MoneyProps } from './money-parts.ts'

/** 債権者から見た比べ. What each creditor gets and when, under each course, what that is worth today, and what a letter may say; it stands where parts are made as they come near. */
export function CreditorsView({ plan }: MoneyProps) {
  const words = useWords(moneyWords).creditors
  const parts = useParts(plan)
  return (
    <div className="money">
      <p>{words.lead}</p>
      <div className="creditors">
        {parts === undefined && <p className="creditors-wait">{words.waiting}</p>}
        {parts === null && <p>{words.none}</p>}
        {parts !== undefined && parts !== null && <Shown parts={parts} />}
      </div>
    </div>
  )
}

/** Undefined until it has been reckoned, after the page has been painted; null without creditors. */
function useParts(plan: Plan): CreditorParts | null | undefined {
  const [known, setKnown] = useState<{ readonly of: Plan; readonly parts: CreditorParts | null } | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setKnown({ of: plan, parts: creditorParts(plan) }))
    return () => clearTimeout(timer)
  }, [plan])
  return known?.of === plan ? known.parts : undefined
}

function Shown({ parts: { lead, sides, creditors, inputs } }: { readonly parts: CreditorParts }) {
  const words = useWords(moneyWords).creditors
  return (
    <InJapanese className="creditors">
      {lead.map((block, index) => (
        <SectionBlock key={index} block={block} under="" />
      ))}
      {sides.map((table) => (
        <CellTable key={table.caption} table={table} isTitled />
      ))}
      {creditors.map(({ creditor, facts, courses, letter }, index) => (
        <section key={index} className="creditor" aria-label={creditor}>
          <h3>{creditor}</h3>
          <SectionBlock block={facts} under="" />
          <CellTable table={courses} isTitled />
          {letter.kind === 'notice' ? (
            <SectionBlock block={letter} under="" />
          ) : (
            <details className="fold">
              <summary>{words.letter}</summary>
              <SectionBlock block={letter} under="" />
            </details>
          )}
        </section>
      ))}
      <SectionBlock block={blockWithoutPlaces(inputs)} under="" />
    </InJapanese>
  )
}
