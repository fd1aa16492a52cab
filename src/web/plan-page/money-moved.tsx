import { yenWords } from '#base/words.ts'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { moneyWords } from '#web/words/money.ts'
import { useWords } from '#web/words/words.ts'
import type { Told } from './use-money-sheet.ts'

interface MovedProps {
  readonly told: Told | null
  /** Only what was moved from here is told here. */
  readonly at: string
  readonly onUndo: () => void
}

/** 動いた行. What the last change moved, where it was made, with the step back beside it; who only listens hears it from `MovedAloud`. */
export function MovedHere({ told, at, onUndo }: MovedProps) {
  const words = useWords(moneyWords).moved
  if (told?.kind !== 'moved' || told.at !== at) return null
  const rows = linesOf(told, words.price)
  return (
    <div className="moved">
      <p>{rows.length === 0 ? words.nothing : words.title}</p>
      <ul>
        {rows.map((line, index) => (
          <li key={index}>
            <InJapanese as="span">{line}</InJapanese>
          </li>
        ))}
      </ul>
      {at !== 'steps' && (
        <button type="button" className="button plain" onClick={onUndo}>
          {words.undo}
        </button>
      )}
    </div>
  )
}

interface MovedAloudProps {
  readonly told: Told | null
  /** 合計, which is always the price. */
  readonly total: string
  readonly reach: string
}

/** The same as one text that is read out when it changes. */
export function MovedAloud({ told, total, reach }: MovedAloudProps) {
  const words = useWords(moneyWords).moved
  const text =
    told === null
      ? ''
      : told.kind === 'written'
        ? words.written
        : `${[words.title, ...linesOf(told, words.price)].join(' ')} ${words.total(total)} ${reach}`
  return (
    <p className="unseen" aria-live="polite">
      {text}
    </p>
  )
}

function linesOf({ price, moved }: Extract<Told, { kind: 'moved' }>, priceLabel: string): readonly string[] {
  const line = (label: string, from: number, to: number) =>
    `${label}：${yenWords(from)} → ${yenWords(to)}（${to > from ? '＋' : '－'}${yenWords(Math.abs(to - from))}）`
  return [
    ...(price === null ? [] : [line(priceLabel, price.from, price.to)]),
    ...moved.map(({ label, from, to }) => line(label, from, to)),
  ]
}
