/** 見出しの言葉. A word that tells what a date or an amount is, and what it stands for. */
export interface Label<T> {
  readonly words: string
  readonly stands: T
}

/** How much text is looked at for a label, and how much may stand between it and its date or amount. */
const reach = 36
const reachAfter = 24
const longestGap = 12

/** 「支払期限を過ぎた10月27日分」 is no date of payment. */
const talksOfPast = /過ぎ|経過|超え|分の|以降/u

/** The last label between the previous date or amount and this one, in the same sentence; of two that end together the longer. */
export function labelBefore<T>(text: string, at: number, since: number, labels: readonly Label<T>[]): Label<T> | null {
  const whole = text.slice(Math.max(since, at - reach), at)
  const near = bare(whole.slice(whole.lastIndexOf('。') + 1))
  let best: { readonly end: number; readonly label: Label<T> } | null = null
  for (const label of labels) {
    const start = near.lastIndexOf(label.words)
    if (start < 0) continue
    const end = start + label.words.length
    if (near.length - end > longestGap || talksOfPast.test(near.slice(end))) continue
    if (best === null || end > best.end || (end === best.end && label.words.length > best.label.words.length))
      best = { end, label }
  }
  return best?.label ?? null
}

/** The first label soon behind, in the same sentence. */
export function labelAfter<T>(text: string, at: number, labels: readonly Label<T>[]): Label<T> | null {
  const near = bare(text.slice(at, at + reachAfter).split(/[。\d]/u)[0] ?? '')
  const found = labels
    .map((label) => ({ label, start: near.indexOf(label.words) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start || b.label.words.length - a.label.words.length)
  return found[0]?.label ?? null
}

function bare(words: string): string {
  return words.replace(/ /g, '')
}
