import type { SettleBy } from '#assessment/ways/settle-by.ts'
import { aboutDayWords, dayWords } from '#base/words.ts'
import { type Cell, type FactRow, shown } from './report.ts'

/** 決済の期限の言葉. The careful day first; the last day is not one to begin on. */
export function settleCells({ safeOn, last, isExpected, begin }: SettleBy): readonly Cell[] {
  const inWords = isExpected ? aboutDayWords : dayWords
  const [safe, latest] = [inWords(safeOn), inWords(last.value)]
  const words = isExpected
    ? `決済を、早ければ${safe}まで、ふつうは${latest}まで（開札の日の見込みから）`
    : `決済を、余裕をみて${safe}まで、遅くても${latest}まで`
  if (begin === null) return [shown(`${words}。始めるのは、それより前です`, last)]
  const { usual, latest: fastest, passed, finding } = begin
  const since = {
    none: '',
    usual: '（ふつうの日は過ぎています）',
    both: '（どちらも過ぎています。今日、聞いてください）',
  }[passed]
  // Without a day from the court both are counted back from the earlier settlement.
  const towards = isExpected ? '早いほうの日に決済するなら、' : ''
  return [
    shown(words, last),
    shown(
      `${towards}始めるのは、ふつう${inWords(usual)}まで、いちばん早く進めても${inWords(fastest)}まで${since}`,
      finding,
    ),
  ]
}

/** いつまでに. The rows of a way that tell it; none where no day is known. */
export function settleRows(settle: SettleBy): readonly FactRow[] {
  const labels = ['決済を済ませる日', '始める日の目安']
  return settleCells(settle).map((cell, index) => ({ label: labels[index] ?? '', cell }))
}

/** In few words, for paper. */
export function shortSettleWords({ safeOn, last, isExpected }: SettleBy): string {
  return isExpected
    ? `【決済は早ければ${aboutDayWords(safeOn)}まで（見込み）】`
    : `【決済は${dayWords(safeOn)}まで、遅くても${dayWords(last.value)}】`
}
