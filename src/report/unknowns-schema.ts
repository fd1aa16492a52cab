import * as z from 'zod/mini'
import { covers, hullFigures } from '#assessment/unknowns/hull.ts'
import { wayIds } from '#assessment/ways/way.ts'
import { described, orNull } from './plan-parts.ts'

const ways = z.array(z.enum(wayIds))
const possible = { value: z.unknown(), words: described(z.string(), '「…なら」の前に置く言葉') }

/** 分からないことの様式. One fact that is not known, and what hangs on it. */
export const unknownSchema = z.strictObject({
  path: described(z.string(), '案件ファイルの場所'),
  label: z.string(),
  why: z.string(),
  asked: described(z.boolean(), '「わからない」と答えてあるか（次の質問にはしない）'),
  domain: described(
    orNull(
      z.strictObject({
        kind: described(
          z.enum(['choices', 'range']),
          'choices は、これで全部。range は、低い方から高い方までの間のどこか',
        ),
        values: z.array(z.strictObject(possible)),
        source: z.string(),
      }),
    ),
    '取りうる値（出どころがないときは null）',
  ),
  ways: described(ways, '関わる道'),
  decides: described(ways, '選べるかどうかを決める道'),
  narrows: described(orNull(z.int()), '分かると、合計の幅が少なくとも縮まる額（円）'),
})

const end = z.strictObject({
  value: z.int(),
  finding: z.string(),
  facts: described(z.array(z.strictObject({ path: z.string(), ...possible })), 'この値になるときの事実'),
})

/** 幅の様式. What a way comes to, whatever the unknown facts turn out to be. */
export const hullSchema = z.strictObject({
  way: z.enum(wayIds),
  statuses: z.array(z.enum(['open', 'closed', 'unknown'])),
  ends: z.array(z.enum(['ends', 'never', 'beyond-100-years', 'unknown'])),
  figures: described(
    z.array(
      z.strictObject({
        figure: z.enum(hullFigures),
        low: end,
        high: end,
        always: described(z.boolean(), '事実が何であっても、この数があるか'),
      }),
    ),
    '分からないことで動く数',
  ),
  cover: described(
    z.enum(covers),
    'all：取りうる値をすべて試した。ends：幅のある値は両端を試した。part：一つだけでは何も動かさない事実は試していない。none：試せなかった',
  ),
  tried: z.array(z.string()),
  dependsOn: described(z.array(z.string()), 'これで決まる（値の範囲が分からないか、多すぎて試せない）'),
})
