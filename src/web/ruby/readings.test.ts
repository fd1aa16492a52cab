import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { rules } from '#law/rules.ts'
import { tables } from '#law/tables.ts'
import { letterKinds } from '#matter/letter-kinds.ts'
import { parseMatter } from '#matter/parse.ts'
import { planReport } from '#report/plan-report.ts'
import { terms } from '#report/terms.ts'
import { aligned, readerOf } from './reader.ts'
import { readings } from './readings.table.ts'

const reader = readerOf(readings)
const rows = readings
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
const kanji = /\p{Script=Han}/u

/** The runs of kanji in a text that get no reading. */
function unread(text: string): readonly string[] {
  return reader(text)
    .filter((piece) => piece.reading === null)
    .flatMap((piece) => piece.text.match(/\p{Script=Han}+/gu) ?? [])
}

const unreadIn = (texts: Iterable<string>) => [...new Set([...texts].flatMap(unread))]

const root = fileURLToPath(new URL('../../..', import.meta.url))
const literal = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g

/** The texts that stand in the code of a folder, with a number where something is put in. */
function textsOf(folder: string): readonly string[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|ruby\//.test(name))
    .flatMap((name) => [...readFileSync(`${root}/${folder}/${name}`, 'utf8').matchAll(literal)])
    .map(([, single, template]) => (single ?? template ?? '').replaceAll('\\n', '\n').replace(/\$\{[^}]*\}/g, '3'))
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

describe('the table', () => {
  it('stands in order, each word once, and is small', () => {
    const names = rows.map(([name]) => name ?? '')
    expect(names).toEqual([...new Set(names)].toSorted((one, other) => (one < other ? -1 : 1)))
    expect(Buffer.byteLength(readings)).toBeLessThan(120_000)
  })

  it('holds words with kanji and readings in kana', () => {
    const wrong = rows.filter(
      ([name = '', reading = '', ...rest]) =>
        rest.length > 0 || !kanji.test(name) || !/^[、%ぁ-ゖァ-ヶー]+$/u.test(reading),
    )
    expect(wrong).toEqual([])
  })

  it('can be cut in one way only, but for two words that are cut short first', () => {
    const ambiguous = rows.filter(([name = '', reading = '']) => {
      const word = name.replace(/^[#~]/, '')
      const long = new RegExp(`^${word.replace(/\p{Script=Han}+/gu, '(.+)')}$`, 'u').exec(reading)?.slice(1)
      const own = aligned(word, reading).flatMap((piece) => (piece.reading === null ? [] : [piece.reading]))
      return long === undefined || long.join() !== own.join()
    })
    expect(ambiguous.map(([name]) => name)).toEqual(['短い間', '長い間'])
    expect(aligned('長い間', 'ながいあいだ').map((piece) => piece.reading)).toEqual(['なが', null, 'あいだ'])
    expect(aligned('短い間', 'みじかいあいだ').map((piece) => piece.reading)).toEqual(['みじか', null, 'あいだ'])
  })

  it('reads the terms as the report explains them', () => {
    for (const { term, reading } of terms) {
      const read = reader(term).map((piece) => piece.reading ?? piece.text)
      expect([term, read.join('')]).toEqual([term, reading])
    }
  })
})

// Signs by which a text is searched, not words that a page says: figures one behind the other, and ways to write か月 and 昭和.
const searched = /^(?:[〇一二三四五六七八九十百千]+|個箇|昭)$/

describe('every kanji that the pages say has a reading', () => {
  it.each(['ja', 'easy'])('the words of the page itself: %s', (language) => {
    expect(unreadIn(textsOf(`src/web/words/${language}`))).toEqual([])
  })

  it.each(['web', 'interview', 'report', 'law', 'assessment', 'base', 'matter', 'reading'])(
    'the texts in the code: %s',
    (folder) => {
      expect(unreadIn(textsOf(`src/${folder}`)).filter((word) => !searched.test(word))).toEqual([])
    },
  )

  it('titles of rules, tables and letters', () => {
    const titles = [...rules, ...tables, ...Object.values(letterKinds)].map(({ title }) => title)
    expect(unreadIn(titles)).toEqual([])
  })

  describe('the reports of all golden matters', () => {
    const names = readdirSync(`${root}/test/golden`).filter((name) => /^[A-Z]-.*(?<!\.expected)\.json$/.test(name))
    let reports: readonly string[] = []
    beforeAll(() => {
      reports = names.flatMap((name) => {
        const parsed = parseMatter(readFileSync(`${root}/test/golden/${name}`, 'utf8'))
        return 'issues' in parsed ? [] : textsIn(planReport(planFor(parsed.matter, day('2026-11-22'))))
      })
    }, 120_000)

    it('are many', () => {
      expect(names.length).toBeGreaterThan(20)
      expect(reports.length).toBeGreaterThan(1_000)
    })

    it('are read from end to end', () => {
      expect(unreadIn(new Set(reports))).toEqual([])
    })
  })
})
