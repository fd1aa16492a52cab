import { isDay } from '#base/day.ts'
import { dayWords, grouped, yenWords } from '#base/words.ts'
import type { Correction } from '#law/corrections.table.ts'
import type { Confidence, Finding, Note, Step, Unit } from '#law/finding.ts'

const unitWords: Readonly<Record<Exclude<Unit, 'yen' | 'day' | 'text'>, string>> = {
  days: '日',
  months: 'か月',
  years: '年',
  count: '',
  percent: '%',
}

/** The value of one line of the working, as a reader reads it. */
export function stepValueWords({ value, unit }: Step): string {
  if (typeof value === 'string') return isDay(value) ? dayWords(value) : value
  if (unit === 'yen') return yenWords(value)
  if (unit === 'day' || unit === 'text') return String(value)
  return `${grouped(value)}${unitWords[unit]}`
}

const confidenceWords: Readonly<Record<Confidence, string>> = {
  official: '公的な資料で確かめた',
  several: '複数の実務家の説明による',
  'one-source': '一つの資料だけによる',
  unverified: 'まだ確かめられていない',
}

const noteWords: Readonly<Record<Note['kind'], string>> = {
  doubt: '見解が分かれる',
  practice: '実務',
  expiry: '期限のある特例',
  caution: '注意',
}

/** 「注意：…」. A note with its kind. */
export function noteText({ kind, text }: Note): string {
  return `${noteWords[kind]}：${text}`
}

/** 「よくある説明とのちがい：…」. What is commonly said, and what holds instead. */
export function correctionText({ said, actually }: Correction): string {
  return `よくある説明とのちがい：「${said}」という説明があります。${actually}。`
}

/** 根拠. The articles and where to read them, the version, how well attested and when last checked. */
export function sourceLines(
  finding: Finding<unknown>,
): readonly { readonly text: string; readonly url: string | null }[] {
  const { citations, version, on, confidence, checked } = finding
  return [
    ...citations.map(({ law, article, url }) => ({ text: `${law} ${article}`.trim(), url })),
    ...(version === null
      ? []
      : [
          {
            text: `${version.since === null ? '改正前の規定' : `${dayWords(version.since)}からの規定`}（${version.by}）`,
            url: null,
          },
        ]),
    ...(on === null ? [] : [{ text: `版を決めた日：${dayWords(on)}`, url: null }]),
    ...(confidence === null ? [] : [{ text: `確かさ：${confidenceWords[confidence]}`, url: null }]),
    ...(checked === null ? [] : [{ text: `最後に確かめた日：${dayWords(checked)}`, url: null }]),
  ]
}
