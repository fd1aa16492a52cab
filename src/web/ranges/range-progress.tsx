import { grouped } from '#base/words.ts'
import { rangesWords } from '#web/words/ranges.ts'
import { useWords } from '#web/words/words.ts'
import type { UsedRanges } from './use-ranges.ts'

interface RangeProgressProps {
  readonly used: UsedRanges
  /** Whether it is read out: once on a page, where several parts share a run. */
  readonly isHeard: boolean
}

/** 進み具合. How far it is, and the button that stops it or goes on; only the beginning and the end are read out. */
export function RangeProgress({ used: { ranges, state, paths, stop, start }, isHeard }: RangeProgressProps) {
  const words = useWords(rangesWords)
  const isRunning = state === 'preparing' || state === 'running'
  const isOver = state === 'done' || state === 'failed'
  const done = ranges?.paths ?? 0
  return (
    <div className="range-progress">
      {isHeard && (
        <p className="unseen" aria-live="polite">
          {words.announced[state]}
        </p>
      )}
      <p>
        {words.seen[state]}
        <span className="told">{words.progress(grouped(done), grouped(paths))}</span>
      </p>
      <button
        type="button"
        className="button plain"
        aria-disabled={isOver}
        onClick={isOver ? undefined : isRunning ? stop : start}
      >
        {isOver ? words.over : isRunning ? words.stop : words.goOn}
      </button>
      <progress max={paths} value={done} aria-hidden="true" />
    </div>
  )
}
