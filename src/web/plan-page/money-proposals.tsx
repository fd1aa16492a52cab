import { useState } from 'react'
import type { Proposal, ProposalId } from '#assessment/allocation/proposals.ts'
import { yenWords } from '#base/words.ts'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { moneyWords } from '#web/words/money.ts'
import { useWords } from '#web/words/words.ts'

interface ProposalListProps {
  readonly proposals: readonly Proposal[]
  /** Whether it could be put in. */
  readonly onPut: (proposal: Proposal) => boolean
}

/** 配分の案. Up to three tables for this price, what each gains and gives up; one press puts its rows in. */
export function ProposalList({ proposals, onPut }: ProposalListProps) {
  const words = useWords(moneyWords).proposals
  const [refused, setRefused] = useState<ProposalId | null>(null)
  if (proposals.length === 0) return null
  return (
    <>
      <h3>{words.title}</h3>
      <p className="hint">{words.lead}</p>
      <ul className="sheet-cards">
        {proposals.map((proposal) => {
          const { id, title, gains, gives, allocation } = proposal
          const first = allocation.rows.find(({ kind }) => kind === 'creditor')
          return (
            <li key={id} className="sheet-card">
              <h4>
                <InJapanese as="span">{title}</InJapanese>
              </h4>
              <p>{allocation.isClear ? words.clear : words.short}</p>
              {first !== undefined && <p className="hint">{words.toFirst(yenWords(first.amount.value))}</p>}
              <dl className="sheet-facts">
                <div>
                  <dt>{words.gains}</dt>
                  <dd>
                    <InJapanese as="span">{gains}</InJapanese>
                  </dd>
                </div>
                <div>
                  <dt>{words.gives}</dt>
                  <dd>
                    <InJapanese as="span">{gives}</InJapanese>
                  </dd>
                </div>
              </dl>
              <button
                type="button"
                className="button secondary"
                onClick={() => setRefused(onPut(proposal) ? null : id)}
              >
                {words.put}
                <span className="unseen">（{title}）</span>
              </button>
              <p className="problem" role="status">
                {refused === id && words.refused}
              </p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
