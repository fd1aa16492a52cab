import { sumOf } from '#assessment/allocation/allocation-rows.ts'
import type { AllocationStudy } from '#assessment/allocation/study.ts'
import type { Day } from '#base/day.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { add, type Yen } from '#base/yen.ts'
import { shown } from '#report/report.ts'
import { CellValue } from '#web/cell-value.tsx'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { moneyWords } from '#web/words/money.ts'
import { useWords } from '#web/words/words.ts'
import { AmountForm } from './money-amount-form.tsx'

interface SheetSumProps {
  readonly study: AllocationStudy
  readonly today: Day
  readonly onPrice: (price: Yen) => string | null
}

/** 配分のまとめ. The price, the total that is always the same, what stays owed, and whether everybody gets what is needed. */
export function SheetSum({ study, today, onPrice }: SheetSumProps) {
  const words = useWords(moneyWords).sum
  const { allocation, clearing, mostMoving } = study
  const { price, closingOn, rows, residual, unpaidCosts, sellerBurden, isClear, consents } = allocation
  const left = add(...residual.map(({ amount }) => amount.value))
  const short = consents.filter((one) => one.short > 0)
  return (
    <div className="sheet-sum">
      <dl>
        <div>
          <dt>{words.price}</dt>
          <dd className="sheet-amount">{yenWords(price)}</dd>
        </div>
        <div>
          <dt>{words.total}</dt>
          <dd>
            <span className="sheet-amount">{yenWords(sumOf(rows))}</span> {words.same}
          </dd>
        </div>
        <div>
          <dt>{words.left}</dt>
          <dd className="sheet-amount">{yenWords(left)}</dd>
        </div>
        <div>
          <dt>{words.closing}</dt>
          <dd>{dayWords(closingOn)}</dd>
        </div>
      </dl>
      <div className="sheet-change">
        <AmountForm opens={words.change} label={words.price} current={price} today={today} onSet={onPrice} />
      </div>
      <p className={isClear ? 'reach' : 'reach short'}>{reachWords(study, words)}</p>
      {short.length > 0 && (
        <ul>
          {short.map(({ id, who, short: lacks }) => (
            <li key={id}>
              <InJapanese as="span">{who}</InJapanese>
              {words.lacks(yenWords(lacks))}
            </li>
          ))}
        </ul>
      )}
      {unpaidCosts > 0 && <p className="notice">{words.unpaidCosts(yenWords(unpaidCosts))}</p>}
      {sellerBurden !== null && sellerBurden.value > 0 && (
        <div className="notice">
          {words.burden}{' '}
          <InJapanese as="span">
            <CellValue cell={shown(yenWords(sellerBurden.value), sellerBurden)} />
          </InJapanese>
        </div>
      )}
      <p>{clearing.leastPrice === null ? words.noLeast : words.least(yenWords(clearing.leastPrice))}</p>
      {clearing.gaps.map(({ from, to }) => (
        <p key={from} className="hint">
          {words.gap(yenWords(from), yenWords(to))}
        </p>
      ))}
      {clearing.leastPrice !== null && short.length > 0 && <p className="hint">{words.leastHint}</p>}
      {mostMoving !== null && <p className="hint">{words.mostMoving(yenWords(mostMoving))}</p>}
    </div>
  )
}

interface ReachWords {
  readonly clear: string
  readonly clearButUnknown: string
  readonly lacking: string
  readonly costs: string
}

/** 届くか. Whether everybody gets what is needed at this price, in one sentence. */
export function reachWords({ allocation: { isClear, consents } }: AllocationStudy, words: ReachWords): string {
  if (isClear) return consents.some(({ isUnknown }) => isUnknown) ? words.clearButUnknown : words.clear
  return consents.some(({ short }) => short > 0) ? words.lacking : words.costs
}
