import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Issue } from '#law/issues.ts'
import { labelOf } from './labels.ts'
import { matterSchema } from './matter.ts'
import { longestMatter, matterFrom, parseMatter } from './parse.ts'

const fixed = { seed: 20261121 }
const japanese = /[ぁ-んァ-ヶ一-龠]/
const schema = 'ninbai/matter.v1'
const full: object = JSON.parse(readFileSync('test/data/full-matter.json', 'utf8'))

type Path = readonly (string | number)[]

/** Where every field and every item of a value stands. */
function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    yield* pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key])
  }
}

const paths = [...pathsIn(full)]

/** A copy with another value in one place; without the field where that is undefined. */
function changed(path: Path, value: unknown): object {
  const copy = structuredClone(full)
  const holder = path.slice(0, -1).reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), copy)
  const last = path.at(-1) ?? ''
  if (value === undefined && typeof last === 'string') Reflect.deleteProperty(Object(holder), last)
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true })
  return copy
}

const words = (path: Path) =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${key}`), '').slice(1)

/** Fields without which the file does not hold together. */
const needed = [
  /^schema$/,
  /^(?!settings\.ranges\.).*\.(id|kind|low|typical|high|step)$/,
  /^budget\.incomes\[\d\]\.person$/,
  /\.owners\[\d\]\.person$/,
  /^(rights|condominiumArrears)\[\d\]\.property$/,
  /^events\[\d\]\.on$/,
  /\.releaseMoney\[\d\]\.(right|amount)$/,
  /^provenance\.\w+(\.(balance|areaM2|marketValue\.low)(\.from)?)?$/,
]

function issuesOf(value: unknown): readonly Issue[] {
  const parsed = matterFrom(value)
  return 'issues' in parsed ? parsed.issues : []
}

/** The label of the last part of a path that has one. */
function labelFor(path: Path): string {
  const label = path
    .toReversed()
    .map((key) => labelOf(String(key)))
    .find((found) => found !== undefined)
  return label === undefined ? '' : `${label}：`
}

describe('分からないこと', () => {
  const facts = paths.filter((path) => typeof path.at(-1) === 'string')
  const open = facts.filter((path) => !needed.some((pattern) => pattern.test(words(path))))
  const closed = facts.filter((path) => !open.includes(path))

  it('may be any fact: left out, null or known', () => {
    expect(open.length).toBeGreaterThan(150)
    for (const path of open) {
      expect(matterSchema.safeParse(changed(path, null)).success, words(path)).toBe(true)
      expect(matterSchema.safeParse(changed(path, undefined)).success, words(path)).toBe(true)
    }
  })

  it('may not be what holds the file together', () => {
    expect(closed.length).toBeGreaterThan(60)
    for (const path of closed) {
      const [issue] = issuesOf(changed(path, null))
      expect(issue?.path.startsWith(words(path)), words(path)).toBe(true)
      expect(issue?.message).toMatch(japanese)
    }
  })

  it('may be everything', () => {
    expect(matterFrom({ schema })).toEqual({ matter: { schema } })
    const unknown = {
      schema,
      title: null,
      people: [{ id: 'a', name: null, bornOn: null }],
      loans: [{ id: 'b', lender: null, balance: null, jointDebtors: null, bonusMonths: null }],
      rights: null,
      wishes: { keepHome: null },
      settings: null,
      provenance: null,
    }
    expect(matterFrom(unknown)).toEqual({ matter: unknown })
  })

  it('asks for a needed field in words', () => {
    expect(issuesOf({ schema, people: [{ name: '太郎' }], loans: [{ id: 'a', lender: { name: '銀行' } }] })).toEqual([
      { path: 'people[0].id', message: 'id（この案件の中での名前）：必要な項目がありません。' },
      { path: 'loans[0].lender.kind', message: '種類：必要な項目がありません。' },
    ])
  })
})

describe('案件ファイルの文字', () => {
  it('is read with and without a byte order mark', () => {
    const text = JSON.stringify(full)
    expect(parseMatter(text)).toEqual({ matter: full })
    expect(parseMatter(`\uFEFF${text}\n`)).toEqual({ matter: full })
  })

  const one = (message: string) => ({ issues: [{ path: '', message }] })
  const notAnObject = one('案件ファイルは { } で囲んだ一つのまとまりにしてください。')
  const broken = (line: number) =>
    one(`JSONとして読めません（${line}行目のあたり）。かっこ、" 、コンマの抜けがないか確かめてください。`)
  const tooBig = one('案件ファイルが大きすぎます（200万文字まで）。別のファイルを選んでいないか確かめてください。')

  it.each([
    ['nothing', '', one('案件ファイルが空です。')],
    ['blanks', ' \n\t　', one('案件ファイルが空です。')],
    ['a byte order mark alone', '\uFEFF', one('案件ファイルが空です。')],
    ['a list', '[]', notAnObject],
    ['a number', '42', notAnObject],
    ['a text', '"ninbai/matter.v1"', notAnObject],
    ['null', 'null', notAnObject],
    ['words', '住宅ローン', broken(1)],
    ['an unknown word', `{\n"schema": "${schema}",\n"people": nothing}`, broken(3)],
    ['a comma too many', `{\n"schema": "${schema}",\n\n}`, broken(4)],
    ['a comma too few', `{\n"schema": "${schema}"\n"people": []}`, broken(3)],
    ['a bracket too few', `{"schema": "${schema}"\n`, broken(2)],
    ['a hundred thousand brackets', '['.repeat(100_000), broken(1)],
    ['a hundred thousand closed brackets', `{"people":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, broken(1)],
    ['10 MB', JSON.stringify({ schema, note: 'あ'.repeat(3_500_000) }), tooBig],
    ['three million characters', ' '.repeat(3_000_000), tooBig],
    ['one character too many', '{'.padEnd(longestMatter + 1), tooBig],
    ['as many characters as may be', '{'.padEnd(longestMatter), broken(1)],
    [
      'a field twice',
      `{"schema": "${schema}",\n"loans": [{"id": "a",\n"balance": 1,\n"balance": 2}]}`,
      one('同じまとまりに「balance」が2回書かれています（4行目のあたり）。どちらか一方にしてください。'),
    ],
  ])('says what is wrong with %s', (_, text, expected) => {
    expect(parseMatter(text)).toEqual(expected)
  })

  it.each([
    ['{}', '案件ファイルではないようです。「"schema": "ninbai/matter.v1"」を書いてください。'],
    ['{"loans": []}', '案件ファイルではないようです。「"schema": "ninbai/matter.v1"」を書いてください。'],
    [
      '{"schema": "ninbai/matter.v2"}',
      '様式の版：次のどれかを書いてください：ninbai/matter.v1。（いまの値：「ninbai/matter.v2」）',
    ],
    ['{"schema": 1}', '様式の版：次のどれかを書いてください：ninbai/matter.v1。（いまの値：1）'],
    ['{"schema": null}', '様式の版：次のどれかを書いてください：ninbai/matter.v1。（いまの値：null）'],
  ])('%s is of another form', (text, message) => {
    expect(parseMatter(text)).toEqual({ issues: [{ path: 'schema', message }] })
  })

  it('tells a hundred at most, however many mistakes there are', () => {
    const keys = Array.from({ length: 60_000 }, (_, i) => `"a${i}":1`).join(',')
    const mistakes = [
      `"a":1,${keys}`,
      `"provenance":{${keys}}`,
      `"people":[${'{},'.repeat(200_000)}1]`,
      `"people":[{"id":"a",${keys}}]`,
    ]
    for (const text of mistakes) {
      const parsed = parseMatter(`{"schema":"${schema}",${text}}`)
      expect('issues' in parsed && parsed.issues.length).toBeLessThanOrEqual(100)
    }
  })
})

describe('項目の値', () => {
  const days = '実際にある日を「2026-04-01」の形で書いてください。'
  const loan = (fields: object) => ({ schema, loans: [{ id: 'a', ...fields }] })
  const balance = (value: unknown) => [loan({ balance: value }), 'loans[0].balance', '残高（残元金）'] as const
  const born = (value: unknown) =>
    [{ schema, people: [{ id: 'a', bornOn: value }] }, 'people[0].bornOn', '生年月日'] as const
  const named = (value: unknown) =>
    [{ schema, people: [{ id: value }] }, 'people[0].id', 'id（この案件の中での名前）'] as const

  it.each([
    [...balance(-1), '0以上にしてください。（いまの値：-1）'],
    [...balance(0.5), '整数で書いてください。（いまの値：0.5）'],
    [...balance('100'), '数で書いてください。（いまの値：「100」）'],
    [...balance('1,000万円'), '数で書いてください。（いまの値：「1,000万円」）'],
    [...balance(true), '数で書いてください。（いまの値：true）'],
    [...balance([]), '数で書いてください。（いまの値：並び）'],
    [...balance({}), '数で書いてください。（いまの値：まとまり）'],
    [...balance(1_000_000_000_001), '1,000,000,000,000以下にしてください。（いまの値：1000000000001）'],
    [...balance(2 ** 53), '桁が多すぎます。桁を確かめてください。（いまの値：9007199254740992）'],
    [...balance(-1e20), '桁が多すぎます。桁を確かめてください。（いまの値：-100000000000000000000）'],
    [...balance(JSON.parse('1e400')), '数で書いてください。（いまの値：大きすぎる数）'],
    [...born('2026-02-30'), `${days}（いまの値：「2026-02-30」）`],
    [...born('2026/04/01'), `${days}（いまの値：「2026/04/01」）`],
    [...born('令和8年4月1日'), `${days}（いまの値：「令和8年4月1日」）`],
    [...born('1899-12-31'), '1900年から2199年までの日を書いてください。（いまの値：「1899-12-31」）'],
    [...born('2200-01-01'), '1900年から2199年までの日を書いてください。（いまの値：「2200-01-01」）'],
    [...born(20260401), '文字（" " で囲む）で書いてください。（いまの値：20260401）'],
    [
      ...named(''),
      '半角の英字・数字・「-」・「_」で、64文字まで（先頭は英字か数字）で書いてください。（いまの値：「」）',
    ],
    [
      ...named('太郎'),
      '半角の英字・数字・「-」・「_」で、64文字まで（先頭は英字か数字）で書いてください。（いまの値：「太郎」）',
    ],
    [
      ...named('__proto__'),
      '半角の英字・数字・「-」・「_」で、64文字まで（先頭は英字か数字）で書いてください。（いまの値：「__proto__」）',
    ],
    [
      loan({ firstMissedMonth: '2026-13' }),
      'loans[0].firstMissedMonth',
      '最初に払えなかった月',
      '1900年から2199年までの月を「2026-07」の形で書いてください。（いまの値：「2026-13」）',
    ],
    [loan({ ratePercent: 100.5 }), 'loans[0].ratePercent', '利率（年%）', '100以下にしてください。（いまの値：100.5）'],
    [
      loan({ ratePercent: 1.2345678 }),
      'loans[0].ratePercent',
      '利率（年%）',
      '小数点より下は6桁までにしてください。（いまの値：1.2345678）',
    ],
    [
      loan({ method: 'level' }),
      'loans[0].method',
      '返済方法',
      '次のどれかを書いてください：levelPayment、levelPrincipal、interestOnly。（いまの値：「level」）',
    ],
    [
      loan({ bonusMonths: [1, 13] }),
      'loans[0].bonusMonths[1]',
      'ボーナス返済の月',
      '12以下にしてください。（いまの値：13）',
    ],
    [
      loan({ bonusMonths: Array(13).fill(1) }),
      'loans[0].bonusMonths',
      'ボーナス返済の月',
      '12件までにしてください。（いまの値：並び）',
    ],
    [
      loan({ lender: 'みどり銀行' }),
      'loans[0].lender',
      '貸した金融機関',
      '{ } で囲んだまとまりで書いてください。（いまの値：「みどり銀行」）',
    ],
    [{ schema, title: '' }, 'title', '題', '空にはできません。（いまの値：「」）'],
    [
      { schema, title: 'あ'.repeat(201) },
      'title',
      '題',
      `200文字までにしてください。（いまの値：「${'あ'.repeat(40)}…」）`,
    ],
    [{ schema, people: {} }, 'people', '関係する人', '[ ] で囲んだ並びで書いてください。（いまの値：まとまり）'],
    [
      { schema, people: Array(201).fill({ id: 'a' }) },
      'people',
      '関係する人',
      '200件までにしてください。（いまの値：並び）',
    ],
    [
      { schema, wishes: { keepHome: 'はい' } },
      'wishes.keepHome',
      '家に住み続けたい',
      'true か false で書いてください。（いまの値：「はい」）',
    ],
    [
      { schema, settings: { instalments: [] } },
      'settings.instalments',
      '残債の分割額の例',
      '空にはできません。（いまの値：並び）',
    ],
    [
      { schema, properties: [{ id: 'a', kind: 'house', owners: [{ person: 'a', share: '0/2' }] }] },
      'properties[0].owners[0].share',
      '持分',
      '持分を「1/2」の形で書いてください。（いまの値：「0/2」）',
    ],
    [
      { schema, provenance: { 太郎: {} } },
      'provenance.太郎',
      '事実の出どころ',
      '半角の英字・数字・「-」・「_」で、64文字まで（先頭は英字か数字）で書いてください。（いまの値：「太郎」）',
    ],
    [
      { schema, provenance: { a: { 残高: { from: 'said' } } } },
      'provenance.a.残高',
      '事実の出どころ',
      '項目の名前（たとえば marketValue.low）を書いてください。（いまの値：「残高」）',
    ],
  ])('%j is refused', (matter, path, label, message) => {
    expect(issuesOf(matter)).toEqual([{ path, message: `${label}：${message}` }])
  })

  it('is shown on one line, without what would steer a terminal', () => {
    const hostile = 'a\n\u001b[2J\u202e\ud800\u2028b'
    const [issue] = issuesOf({ schema, people: [{ id: hostile, [hostile]: 1 }] })
    expect(issue?.message).toContain('（いまの値：「a  [2J   b」）')
    expect(issuesOf({ schema, [hostile]: 1 })[0]?.path).toBe('a  [2J   b')
    expect(issuesOf({ schema, [`${'𠮷'.repeat(1_000)}`]: 1 })[0]?.path).toBe(`${'𠮷'.repeat(100)}…`)
  })

  it.each([
    ['{ }', { unexpected: 1 }],
    ['[ ]', [[true]]],
    ['the empty text', ''],
  ])('of the wrong type, %s, is refused in every field, which is named with its label', (_, wrong) => {
    const free = /(^|\.)note$/
    for (const path of paths.filter((one) => wrong !== '' || !free.test(words(one)))) {
      const issues = issuesOf(changed(path, wrong))
      expect(issues.length, words(path)).toBeGreaterThan(0)
      const [issue] = issues
      expect(issue?.path.startsWith(words(path)), `${issue?.path} for ${words(path)}`).toBe(true)
      expect(issue?.message).toMatch(japanese)
      // A part of the field may be what is missing; it then gives its own name.
      const at = issue?.path === words(path) ? path : (issue?.path.split(/[.[\]]+/) ?? [])
      expect(issue?.message.startsWith(labelFor(at)), issue?.message).toBe(true)
    }
  })
})

describe('知らない項目', () => {
  const objects = [[], ...paths].filter((path) => {
    const value = path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), full)
    return value !== null && typeof value === 'object' && !Array.isArray(value)
  })

  it.each(['colour', 'constructor', '__proto__', 'toString', 'Balance', 'balance ', '残高'])(
    'like "%s" is refused on every level',
    (name) => {
      expect(objects.length).toBeGreaterThan(40)
      for (const path of objects) {
        const issues = issuesOf(changed([...path, name], { from: 'said' }))
        const at = words([...path, name])
        expect(
          issues.some((issue) => issue.path.startsWith(at)),
          at,
        ).toBe(true)
        for (const { message } of issues) expect(message).toMatch(japanese)
      }
    },
  )

  it('is named together with what it stands in', () => {
    expect(parseMatter(`{"schema":"${schema}","__proto__":1,"loans":[{"id":"a","constructor":{}}]}`)).toEqual({
      issues: [
        {
          path: 'loans[0].constructor',
          message: '住宅ローンなど：この名前の項目はありません。つづりを確かめてください。',
        },
        { path: '__proto__', message: 'この名前の項目はありません。つづりを確かめてください。' },
      ],
    })
  })
})

describe('どんな値でも', () => {
  /** Understood as it stands, or refused in Japanese. */
  function holds(value: unknown) {
    const parsed = matterFrom(value)
    if ('matter' in parsed) {
      expect(parsed.matter).toEqual(value)
      return
    }
    expect(parsed.issues.length).toBeGreaterThan(0)
    for (const { path, message } of parsed.issues) {
      expect(message).toMatch(japanese)
      expect(message + path).not.toMatch(/\p{Cc}/u)
    }
  }

  it('is a matter or has issues in Japanese', () => {
    fc.assert(fc.property(fc.jsonValue(), holds), { ...fixed, numRuns: 500 })
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(full), '__proto__', 'x'), fc.jsonValue()), (value) =>
        holds({ ...value, schema }),
      ),
      { ...fixed, numRuns: 500 },
    )
  })

  it('is one or the other after any small change to a good file', () => {
    const values = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(
        undefined,
        null,
        -1,
        0.1,
        2 ** 53,
        Number.POSITIVE_INFINITY,
        '',
        '2026-02-30',
        '2027-01-01',
      ),
      fc.constantFrom(
        ...paths.map((path) => path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), full)),
      ),
    )
    fc.assert(
      fc.property(fc.constantFrom(...paths), values, (path, value) => {
        holds(changed(path, value === undefined && typeof path.at(-1) === 'number' ? null : value))
      }),
      { ...fixed, numRuns: 1_000 },
    )
  })

  it('is one or the other as text too', () => {
    const text = JSON.stringify(full)
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.nat({ max: 3 }), fc.string({ maxLength: 3 }), (at, cut, put) => {
        const parsed = parseMatter(text.slice(0, at) + put + text.slice(at + cut))
        if ('issues' in parsed) for (const { message } of parsed.issues) expect(message).toMatch(japanese)
      }),
      { ...fixed, numRuns: 500 },
    )
  })
})
