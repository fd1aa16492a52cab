/// <reference types="vite/client" />
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { type Language, langOf, languages } from './words.ts'

/** Every area of words that stands beside this file, by its name: those of other rooms are held to the same. */
const modules = import.meta.glob<Readonly<Record<string, unknown>>>(['./*.ts', '!./*.test.ts'], { eager: true })
const areas = Object.entries(modules).flatMap(([file, exported]) =>
  Object.values(exported).flatMap((value) => (isWorded(value) ? [{ area: file.slice(2, -3), words: value }] : [])),
)

function isWorded(value: unknown): value is Readonly<Record<Language, unknown>> {
  return typeof value === 'object' && value !== null && languages.every((language) => Object.hasOwn(value, language))
}

interface Leaf {
  readonly path: string
  readonly value: unknown
}

const placeholders = ['⟨1⟩', '⟨2⟩', '⟨3⟩', '⟨4⟩'] as const

function leaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

/** Without the plain pages, which are made with figures and of as many sentences as a language needs: `guide/guide.test.ts` holds them. */
function ownLeaves(area: string, words: unknown): readonly Leaf[] {
  return leaves(words).filter(({ path }) => area !== 'guide' || !path.startsWith('.pages.'))
}

/** What a leaf says; a function with its placeholders put in. */
function said({ value }: Leaf): string {
  return typeof value === 'function' ? String(value(...placeholders.slice(0, value.length))) : String(value ?? '')
}

const all = areas.flatMap(({ area, words }) =>
  languages.flatMap((language) =>
    ownLeaves(area, words[language]).map((leaf) => ({
      language,
      place: `${language} ${area}${leaf.path}`,
      leaf,
      words: said(leaf),
    })),
  ),
)
const where = (found: readonly (typeof all)[number][]) => found.map(({ place, words }) => `${place}: ${words}`)

/** Words that may be empty: nothing is to be read out, there is no hint, or the name says it all. */
const mayBeEmpty = [
  /^(?:ja|easy) (?:shell|sheet)\.inJapanese$/,
  /^\w+ ranges\.(?:announced|seen)\.(?:preparing|none)$/,
  /^\w+ law\.examples\.(?:list|record|bool|enum)$/,
  /^ja names-letters\.kinds\.[\w-]+\.what$/,
]

/** What an English page says in Japanese on purpose: the way to the other languages. */
const inJapanese = ['en shell.settingsThen.name']

describe('the words of the page', () => {
  it('are found', () => {
    expect(areas.map(({ area }) => area)).toEqual(expect.arrayContaining(['shell', 'start', 'result', 'names-steps']))
    expect(all.length).toBeGreaterThan(2_000)
  })

  it.each(areas)('of $area have the same places in each language', ({ words }) => {
    const places = (language: Language) => leaves(words[language]).filter(({ value }) => value !== null)
    // What is null is said elsewhere in that language: by the plan, or by the reading of a text.
    const isNull = (language: Language, path: string) =>
      leaves(words[language]).some((leaf) => leaf.value === null && `${path}.`.startsWith(`${leaf.path}.`))
    for (const language of languages) {
      const own = new Map(places(language).map(({ path, value }) => [path, value]))
      for (const other of languages) {
        const missing = places(other).filter(({ path, value }) => {
          const there = own.get(path)
          return typeof there !== typeof value && !isNull(language, path)
        })
        expect(missing.map(({ path }) => `${language} lacks ${path} of ${other}`)).toEqual([])
      }
    }
  })

  it('are not empty', () => {
    const empty = all.filter(({ leaf, words, place }) => {
      return leaf.value !== null && words.trim() === '' && !mayBeEmpty.some((form) => form.test(place))
    })
    expect(where(empty)).toEqual([])
  })

  it('say each of what is put into them', () => {
    const silent = all.filter(({ leaf: { value }, words }) => {
      return typeof value === 'function' && !placeholders.slice(0, value.length).every((one) => words.includes(one))
    })
    expect(where(silent)).toEqual([])
  })

  it('say one and many in English', () => {
    const counted = areas.flatMap(({ area, words: { en } }) => ownLeaves(area, en).map((leaf) => ({ area, ...leaf })))
    const one = counted.filter(
      ({ value }) => typeof value === 'function' && value.length === 1 && /\b1 (?!less)\w+s\b/.test(String(value(1))),
    )
    expect(one.map(({ area, path }) => `${area}${path}`)).toEqual([])
  })

  it('are English in English but for terms in brackets and quotes', () => {
    expect(
      where(
        all.filter(
          ({ language, place, words }) =>
            language === 'en' && langOf('en', words) === 'ja' && !inJapanese.includes(place),
        ),
      ),
    ).toEqual([])
  })

  it('promise nothing, and never say that something is sent', () => {
    expect(where(all.filter(({ words }) => /必ず|かならず|絶対|送信|\bsent\b|\bguaranteed\b/i.test(words)))).toEqual([])
  })
})

const mostLetters = 45

/** Longer, and why: names, readings and lists that people look for as they stand on paper, or that the table of helpers gives. */
const longer = [
  /^easy names-helpers\.helpers\.[\w-]+\.(?:hours|cost|who|name)$/,
  /^easy names-letters\.kinds\.[\w-]+\.(?:sender|title)$/,
  // A telephone number with its hours belongs into one line.
  /^easy names-steps\.[\w-]+\.who$/,
]

describe('やさしい日本語', () => {
  it(`has sentences of at most ${mostLetters} letters`, () => {
    const long = all.filter(
      ({ language, place, words }) =>
        language === 'easy' &&
        !longer.some((form) => form.test(place)) &&
        words.split(/。|：|\n/u).some((sentence) => [...sentence].length > mostLetters),
    )
    expect(where(long)).toEqual([])
  })

  it('is no copy of the Japanese words, but where those are easy already', () => {
    const texts = (language: Language) =>
      new Map(
        all.flatMap((one) => (one.language === language ? [[one.place.slice(language.length + 1), one.words]] : [])),
      )
    const [ja, easy] = [texts('ja'), texts('easy')]
    const long = [...ja].filter(
      ([place, words]) => [...words].length > 60 && !longer.some((form) => form.test(`easy ${place}`)),
    )
    expect(long.filter(([place, words]) => easy.get(place) === words).map(([place]) => place)).toEqual([])
  })
})

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })

/** Files that hold Japanese of their own, and why. */
const japaneseFiles: readonly (readonly [form: RegExp, why: string])[] = [
  [/\.test\.ts$/, 'tests'],
  [/\.table\.ts$/, 'the contents of rules, shown as Japanese'],
  [/^\.\.\/law\/answer-words\.ts$/, 'the answers of rules, shown as Japanese'],
  [/^\.\.\/parts\/draft\.ts$/, 'a question of the reading, in the words that a language has for it'],
  [/^\.\.\/ruby\//, 'readings'],
  [/^\.\.\/guide\/guide-figures\.ts$/, 'the names of rows of tables of practice'],
  [/^\.\.\/keep\/(?:imported|locked|saved)\.ts$/, 'what is wrong with a file, as its parser tells it'],
  [/^\.\.\/sheet\/sheet-paper\.tsx$/, 'a paper for a reader in Japan'],
  [
    /^\.\.\/shell\/(?:leave\.ts|settings-room\.tsx)$/,
    'the languages in their own names, and a title that any tab may have',
  ],
]

/** Texts in a file with Japanese letters: strings, templates and what stands between tags; no comments and no patterns. */
function japaneseIn(code: string): readonly string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const text = textOf(node)
    if (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)) found.push(text.trim())
    for (const inner of Object.values(node)) visit(inner)
  }
  visit(parseAst(code, { lang: 'tsx' }))
  return found
}

function textOf(node: object): string {
  if (!('type' in node)) return ''
  if (node.type === 'TemplateElement' && 'value' in node) return JSON.stringify(node.value)
  if (node.type !== 'Literal' && node.type !== 'JSXText') return ''
  return 'value' in node && typeof node.value === 'string' ? node.value : ''
}

describe('the files of the page', () => {
  it('are read as they are written', () => {
    expect(japaneseIn('// 注\nconst a = <p title="題">本文{`型`}{/日/.test("字") && 1}</p>')).toEqual([
      ...['題', '本文', '{"raw":"型","cooked":"型"}', '字'],
    ])
  })

  it('say no Japanese words but those that stand in words/', () => {
    const wrong = Object.entries(sources).flatMap(([file, code]) =>
      file.startsWith('./') || japaneseFiles.some(([form]) => form.test(file))
        ? []
        : japaneseIn(code).map((text) => `${file.slice(3)}: ${text}`),
    )
    expect(Object.keys(sources).length).toBeGreaterThan(80)
    expect(wrong).toEqual([])
  })
})
