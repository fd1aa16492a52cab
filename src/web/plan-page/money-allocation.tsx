import { sheetRows, withoutRow, withRow } from '#assessment/allocation/sketch.ts'
import { yenWords } from '#base/words.ts'
import type { Matter } from '#matter/matter.ts'
import { LinkedText } from '#web/linked-text.tsx'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { moneyWords } from '#web/words/money.ts'
import { useWords } from '#web/words/words.ts'
import { MoneyMissing } from './money-missing.tsx'
import { MovedAloud, MovedHere } from './money-moved.tsx'
import type { MoneyProps } from './money-parts.ts'
import { ProposalList } from './money-proposals.tsx'
import { RowCard } from './money-row-card.tsx'
import { reachWords, SheetSum } from './money-sheet-sum.tsx'
import { type UsedSheet, useMoneySheet } from './use-money-sheet.ts'

interface AllocationCardsProps extends MoneyProps {
  readonly onMatter: (matter: Matter) => void
}

/** 売買代金配分表の札. The sheet of the sale, a card to a row; what is tried here stays here until it is written into the plan. */
export function AllocationCards({ plan, matter, onMatter }: AllocationCardsProps) {
  const words = useWords(moneyWords).sheet
  const used = useMoneySheet(matter, plan.on)
  return (
    <div className="money">
      <p>{words.lead}</p>
      {'sheet' in used ? <Sheet used={used} plan={plan} onMatter={onMatter} /> : <MoneyMissing problems={used} />}
    </div>
  )
}

interface SheetProps extends Pick<AllocationCardsProps, 'plan' | 'onMatter'> {
  readonly used: UsedSheet
}

function Sheet({ used, plan, onMatter }: SheetProps) {
  const { sheet: words, sum } = useWords(moneyWords)
  const { base, sheet, told, attempt, put, undo } = used
  const { study, sketch } = sheet
  const rows = sheetRows(base.allocation.rows, study.allocation.rows)
  const moved = (at: string) => <MovedHere told={told} at={at} onUndo={undo} />
  return (
    <>
      <MovedAloud told={told} total={yenWords(study.allocation.price)} reach={reachWords(study, sum)} />
      <SheetSum study={study} today={plan.on} onPrice={(price) => attempt('price', (now) => ({ ...now, price }))} />
      {moved('price')}
      <StepButtons used={used} />
      {moved('steps')}
      <h3>{words.rows}</h3>
      <p className="hint">{words.rowsHint}</p>
      <ul className="sheet-cards">
        {rows.map((row) => (
          <RowCard
            key={row.id}
            row={row}
            study={study}
            today={plan.on}
            isSet={sketch.changes.some((change) => change.row === row.id)}
            onSet={(amount) => attempt(row.id, (now) => withRow(now, { row: row.id, amount }))}
            onFree={() => attempt(row.id, (now) => withoutRow(now, row.id))}
          >
            {moved(row.id)}
          </RowCard>
        ))}
      </ul>
      {study.cautions.map((text) => (
        <p key={text} className="notice">
          <InJapanese as="span">
            <LinkedText text={text} />
          </InJapanese>
        </p>
      ))}
      <OtherConsents study={study} />
      <ProposalList proposals={study.proposals} onPut={put} />
      {moved('proposals')}
      <WriteDown used={used} onMatter={onMatter} />
    </>
  )
}

/** 一歩ずつ. Back, on, and to the beginning; a button that has nothing to do stays where it is. */
function StepButtons({ used: { canUndo, canRedo, undo, redo, attempt, sheet } }: { readonly used: UsedSheet }) {
  const words = useWords(moneyWords).steps
  const isTried = sheet.sketch.price !== null || sheet.sketch.changes.length > 0
  const reset = () => attempt('steps', () => ({ price: null, changes: [] }))
  return (
    <div className="buttons sheet-steps">
      <StepButton isOn={canUndo} onPress={undo} words={words.undo} />
      <StepButton isOn={canRedo} onPress={redo} words={words.redo} />
      <StepButton isOn={isTried} onPress={reset} words={words.reset} />
    </div>
  )
}

interface StepButtonProps {
  readonly isOn: boolean
  readonly words: string
  readonly onPress: () => void
}

function StepButton({ isOn, words, onPress }: StepButtonProps) {
  return (
    <button type="button" className="button plain" aria-disabled={!isOn} onClick={isOn ? onPress : undefined}>
      {words}
    </button>
  )
}

/** お金のやりとりのない同意. Who must agree without a row of its own. */
function OtherConsents({ study }: { readonly study: UsedSheet['base'] }) {
  const words = useWords(moneyWords).sheet
  if (study.otherConsents.length === 0) return null
  return (
    <>
      <h3>{words.otherConsents}</h3>
      <ul className="sheet-consents">
        {study.otherConsents.map(({ id, who, by, reason }) => (
          <li key={id}>
            <InJapanese as="span">
              <strong>{who}</strong>
            </InJapanese>
            （{by === 'law' ? words.byLaw : words.byPractice}） <InJapanese as="span">{reason}</InJapanese>
          </li>
        ))}
      </ul>
    </>
  )
}

/** 計画に書く. What is tried goes into the assumptions of the plan; what they cannot hold is named. */
function WriteDown({ used, onMatter }: Pick<SheetProps, 'used' | 'onMatter'>) {
  const words = useWords(moneyWords).write
  const { sheet, told, write, unwrite } = used
  const isTried = sheet.sketch.price !== null || sheet.sketch.changes.length > 0
  return (
    <div className="sheet-write">
      <h3>{words.title}</h3>
      <p>{words.lead}</p>
      <button
        type="button"
        className="button primary"
        aria-disabled={!isTried}
        onClick={isTried ? () => write(onMatter) : undefined}
      >
        {words.button}
      </button>
      {!isTried && told?.kind !== 'written' && <p className="hint">{words.nothing}</p>}
      {told?.kind === 'written' && (
        <div className="moved">
          <p>{words.done}</p>
          {told.notHeld.length > 0 && (
            <>
              <p>{words.notHeld}</p>
              <ul>
                {told.notHeld.map((label, index) => (
                  <li key={index}>
                    <InJapanese as="span">{label}</InJapanese>
                  </li>
                ))}
              </ul>
            </>
          )}
          <button type="button" className="button plain" onClick={() => unwrite(onMatter)}>
            {words.undo}
          </button>
        </div>
      )}
    </div>
  )
}
