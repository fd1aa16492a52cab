import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { issuesOf, withoutGiven } from './issues.ts'

const labels: Readonly<Record<string, string>> = { a: '甲', list: '並び' }

function issues(schema: z.ZodMiniType, input: unknown) {
  return issuesOf(schema.safeParse(input).error?.issues ?? [], input, (name) => labels[name])
}

const inA = (schema: z.ZodMiniType) => z.object({ a: schema })

describe('外からの値の誤り', () => {
  it.each<readonly [z.ZodMiniType, unknown, string]>([
    [z.int(), '1', '数で書いてください。（いまの値：「1」）'],
    [z.int(), 1.5, '整数で書いてください。（いまの値：1.5）'],
    [z.int(), 2 ** 53, '桁が多すぎます。桁を確かめてください。（いまの値：9007199254740992）'],
    [z.int(), -(2 ** 53), '桁が多すぎます。桁を確かめてください。（いまの値：-9007199254740992）'],
    [z.number(), Number.POSITIVE_INFINITY, '数で書いてください。（いまの値：大きすぎる数）'],
    [z.number().check(z.gte(1_000)), 999, '1,000以上にしてください。（いまの値：999）'],
    [z.number().check(z.lte(1_000)), 1_001, '1,000以下にしてください。（いまの値：1001）'],
    [z.string(), 1, '文字（" " で囲む）で書いてください。（いまの値：1）'],
    [z.string().check(z.minLength(1)), '', '空にはできません。（いまの値：「」）'],
    [z.string().check(z.maxLength(2)), 'abc', '2文字までにしてください。（いまの値：「abc」）'],
    [z.string().check(z.regex(/^x$/, '「x」と書いてください。')), 'y', '「x」と書いてください。（いまの値：「y」）'],
    [z.string().check(z.regex(/^x$/)), 'y', '書き方が違います。（いまの値：「y」）'],
    [z.iso.date(), '2026-02-30', '実際にある日を「2026-04-01」の形で書いてください。（いまの値：「2026-02-30」）'],
    [z.boolean(), null, 'true か false で書いてください。（いまの値：null）'],
    [z.array(z.int()), {}, '[ ] で囲んだ並びで書いてください。（いまの値：まとまり）'],
    [z.array(z.int()).check(z.minLength(1)), [], '空にはできません。（いまの値：並び）'],
    [z.array(z.int()).check(z.maxLength(1)), [1, 2], '1件までにしてください。（いまの値：並び）'],
    [z.object({}), [], '{ } で囲んだまとまりで書いてください。（いまの値：並び）'],
    [z.record(z.string(), z.int()), 1, '{ } で囲んだまとまりで書いてください。（いまの値：1）'],
    [z.enum(['x', 'y']), 'z', '次のどれかを書いてください：x、y。（いまの値：「z」）'],
    [z.literal('x'), null, '次のどれかを書いてください：x。（いまの値：null）'],
    [
      z.int().check(z.refine(() => false, { params: { words: '偶数にしてください。' } })),
      1,
      '偶数にしてください。（いまの値：1）',
    ],
    [z.int().check(z.refine(() => false)), 1, '値が範囲の外です。（いまの値：1）'],
    [z.union([z.int(), z.boolean()]), 'x', '書き方が違います。（いまの値：「x」）'],
  ])('is told with the label of the field (%#)', (schema, value, message) => {
    expect(issues(inA(schema), { a: value })).toEqual([{ path: 'a', message: `甲：${message}` }])
  })

  it('is that a field is missing', () => {
    expect(issues(inA(z.int()), {})).toEqual([{ path: 'a', message: '甲：必要な項目がありません。' }])
  })

  it('is that a field or a name is unknown', () => {
    expect(issues(z.strictObject({ a: z.optional(z.strictObject({})) }), { a: { x: 1, y: 2 }, b: 3 })).toEqual([
      { path: 'a.x', message: '甲：この名前の項目はありません。つづりを確かめてください。' },
      { path: 'a.y', message: '甲：この名前の項目はありません。つづりを確かめてください。' },
      { path: 'b', message: 'この名前の項目はありません。つづりを確かめてください。' },
    ])
    const names = z.string().check(z.regex(/^[a-z]+$/, '英字で書いてください。'))
    expect(issues(inA(z.record(names, z.int())), { a: { あ: 1 } })).toEqual([
      { path: 'a.あ', message: '甲：英字で書いてください。（いまの値：「あ」）' },
    ])
  })

  it('is told with its place in a list, and the nearest label around it', () => {
    const schema = z.object({ list: z.array(z.object({ other: z.array(z.int()), a: z.int() })) })
    expect(
      issues(schema, {
        list: [
          { other: [], a: 1 },
          { other: [1, 'x'], a: null },
        ],
      }),
    ).toEqual([
      { path: 'list[1].other[1]', message: '並び：数で書いてください。（いまの値：「x」）' },
      { path: 'list[1].a', message: '甲：数で書いてください。（いまの値：null）' },
    ])
  })

  it('is told without a label where none is known', () => {
    expect(issues(z.object({ other: z.int() }), { other: 'x' })).toEqual([
      { path: 'other', message: '数で書いてください。（いまの値：「x」）' },
    ])
    expect(issuesOf(z.int().safeParse('x').error?.issues ?? [], 'x')).toEqual([
      { path: '', message: '数で書いてください。（いまの値：「x」）' },
    ])
  })

  it('is told once for one value', () => {
    const twice = z.string().check(z.minLength(3), z.regex(/^x/, '「x」で始めてください。'))
    expect(issues(inA(twice), { a: 'y' })).toHaveLength(1)
  })

  it('shows at most forty characters of the value, on one line', () => {
    expect(issues(inA(z.int()), { a: '𠮷'.repeat(40) })[0]?.message).toContain(`「${'𠮷'.repeat(40)}」`)
    expect(issues(inA(z.int()), { a: '𠮷'.repeat(41) })[0]?.message).toContain(`「${'𠮷'.repeat(40)}…」`)
    expect(issues(inA(z.int()), { a: '1\r\n2\u001b[31m3\u200f' })[0]?.message).toContain('「1  2 [31m3 」')
  })
})

describe('送られた値を返さない誤り', () => {
  it('keeps the place and what is wanted, whatever the value', () => {
    for (const value of ['x', '（いまの値：x）', null]) {
      const told = issues(inA(z.int()), { a: value })
      expect(told).toEqual([{ path: 'a', message: expect.stringMatching(/^甲：数で書いてください。（いまの値：/) }])
      expect(told.map(withoutGiven)).toEqual([{ path: 'a', message: '甲：数で書いてください。' }])
    }
  })

  it('leaves an issue that tells no value as it is', () => {
    const issue = { path: 'b', message: '必要な項目がありません。' }
    expect(withoutGiven(issue)).toEqual(issue)
  })
})
