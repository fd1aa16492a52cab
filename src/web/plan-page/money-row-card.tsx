import type { ReactNode } from 'react'
import type { AllocationRow } from '#assessment/allocation/allocation-rows.ts'
import type { AllocationStudy } from '#assessment/allocation/study.ts'
import { isKnown } from '#assessment/known.ts'
import type { Day } from '#base/day.ts'
import { yenWords } from '#base/words.ts'
import type { Yen } from '#base/yen.ts'
import { leverWords } from '#report/allocation-report.ts'
import { type Cell, plain, shown, yenCell } from '#report/report.ts'
import { CellValue } from '#web/cell-value.tsx'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { moneyWords } from '#web/words/money.ts'
import { useWords } from '#web/words/words.ts'
import { AmountForm } from './money-amount-form.tsx'

interface RowCardProps {
  readonly row: AllocationRow
  readonly study: AllocationStudy
  readonly today: Day
  /** Whether somebody has set it by hand. */
  readonly isSet: boolean
  readonly onSet: (amount: Yen) => string | null
  /** Back to what is reckoned for it. */
  readonly onFree: () => void
  /** What the last change moved, where it was made here. */
  readonly children: ReactNode
}

/** 配分の札. One row of the sheet: who, rank, owed, gets, short by, consent, what helps in the talks; and a field where talks can move it. */
export function RowCard({ row, study, today, isSet, onSet, onFree, children }: RowCardProps) {
  const words = useWords(moneyWords).sheet
  const { id, creditor, label, amount, movable } = row
  const claim = study.sale.claims.find((one) => one.id === id)
  const consent = study.allocation.consents.find((one) => one.id === id)
  const levers = study.levers.filter((one) => one.claim === id)
  const facts: readonly (readonly [string, Cell])[] = [
    ...(claim === undefined ? [] : [[words.rank, plain(rankWords(claim, words))] as const]),
    ...(claim === undefined
      ? []
      : [[words.owed, claim.owed === null ? plain(words.notKnown) : yenCell(claim.owed)] as const]),
    ...(consent === undefined
      ? []
      : [
          [
            words.needs,
            consent.isUnknown
              ? plain(words.notKnown)
              : shown(`${yenWords(consent.needs.value)}${consent.isAssumed ? words.assumed : ''}`, consent.needs),
          ] as const,
        ]),
    ...levers.map(
      ({ kind, holds, finding }) => [words.lever, shown(leverWords[kind][holds ? 'holds' : 'fails'], finding)] as const,
    ),
  ]
  return (
    <li className={isSet ? 'sheet-card set' : 'sheet-card'} data-row={id}>
      <h4>
        <InJapanese as="span">{label}</InJapanese>
        {isSet && <span className="sheet-mark">{words.setByHand}</span>}
      </h4>
      <p className="hint">
        {words.payee}
        <InJapanese as="span">{creditor}</InJapanese>
      </p>
      <InJapanese className="sheet-amount">
        <CellValue cell={yenCell(amount)} />
      </InJapanese>
      {consent !== undefined && consent.short > 0 && (
        <p className="sheet-short">{words.short(yenWords(consent.short))}</p>
      )}
      {facts.length > 0 && (
        <dl className="sheet-facts">
          {facts.map(([title, cell], index) => (
            <div key={index}>
              <dt>{title}</dt>
              <dd>
                <InJapanese>
                  <CellValue cell={cell} />
                </InJapanese>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className="hint">
        <InJapanese as="span">{movable.words}</InJapanese>
      </p>
      {movable.canMove && (
        <div className="sheet-change">
          <AmountForm opens={words.change} label={label} current={amount.value} today={today} onSet={onSet} />
          {isSet && (
            <button type="button" className="button plain" onClick={onFree}>
              {words.free}
              <span className="unseen">（{label}）</span>
            </button>
          )}
        </div>
      )}
      {children}
    </li>
  )
}

type Claim = AllocationStudy['sale']['claims'][number]

interface RankWords {
  readonly nth: (rank: number) => string
  readonly taxAhead: string
  readonly taxBehind: string
  readonly noRank: string
}

function rankWords({ position, rights, before }: Claim, words: RankWords): string {
  if (position === 'tax') return before === null ? words.taxBehind : words.taxAhead
  const ranks = rights.map(({ rank }) => rank).filter(isKnown)
  if (position === 'first') return words.nth(1)
  return ranks.length === 0 ? words.noRank : words.nth(Math.min(...ranks))
}
