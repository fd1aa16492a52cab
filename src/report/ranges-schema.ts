import * as z from 'zod/mini'
import { doubtIds } from '#assessment/courses/course-set.ts'
import { wayIds } from '#assessment/ways/way.ts'
import { described, orNull, problem } from './plan-parts.ts'

const whole = z.int()
const way = z.enum(wayIds)
const estimate = described(
  z.strictObject({ value: whole, low: whole, high: whole }),
  '値と、計算の誤差（かぎりなく多くの通りを計算したときの値が、100回に95回ほどは low から high の間に入る）',
)
const band = described(
  z.strictObject({ p10: estimate, p50: estimate, p90: estimate }),
  'p10：10回に1回はこれより少ない。p50：まん中。p90：10回に1回はこれより多い',
)
const share = described(
  z.strictObject({ of10000: whole, low: whole, high: whole }),
  '1万通りのうち何通りか（100で1%）と、計算の誤差',
)
const spread = orNull(
  z.strictObject({
    low: whole,
    high: whole,
    lowWords: described(z.string(), 'low になる場合。空なら、この計算の読み方'),
    highWords: z.string(),
  }),
)

const wayRange = z.strictObject({
  way,
  housing: described(z.enum(['kept', 'rented', 'left']), '払う額に、家を残すお金が入る・家賃が入る・どちらも入らない'),
  heedsMisses: described(z.boolean(), '払えなくなる見込みを入れたか。false なら、seized と fails は少なくともの数'),
  title: z.string(),
  paid: described(band, '10年の間に払う額（円）'),
  burden: described(band, '10年の負担：払う額と、10年後に残る額の合計（円）'),
  owed: described(z.array(z.strictObject({ months: whole, band })), '12・36・60・120か月後に残る額（円）'),
  end: described(band, '終わるまでの月数（121は、10年では終わらない）'),
  ended: described(share, '10年のうちに終わる割合'),
  seized: described(share, '給料や預金の差押えになる割合'),
  auctioned: described(share, '家が競売で売れる割合'),
  fails: described(share, 'この道が行きづまる割合'),
  failures: described(
    z.strictObject({
      'no-buyer': share,
      refused: share,
      'missed-home': share,
      'missed-debt': share,
      unsold: share,
      'not-renewed': share,
    }),
    '行きづまるわけごとの割合',
  ),
  afterFailure: described(orNull(band), '行きづまった通りだけの10年の負担（円）。少なすぎるときは null'),
  missing: described(spread, '分からない答えによる、負担のまん中の幅'),
  legal: described(spread, '法律の読み方による、負担のまん中の幅'),
  takes: described(z.array(z.string()), '前提にしていること'),
  lacks: z.array(problem),
})

const mover = z.strictObject({
  id: z.enum(doubtIds),
  title: z.string(),
  ask: described(orNull(z.string()), '確かめること（案件ファイルの場所）'),
  ways: z.array(
    z.strictObject({
      way,
      width: described(whole, '負担の p10 から p90 までの幅（円）'),
      without: described(whole, 'このゆれがないときの幅（円）'),
      fails: share,
      failsWithout: share,
    }),
  ),
})

/** 幅のある見通しの様式. What chance makes of each way; estimates, and so without findings. */
export const rangesSchema = z.strictObject({
  seed: described(whole, '乱数の種'),
  paths: described(whole, '何通りの10年を計算したか'),
  ways: z.array(wayRange),
  apart: described(
    z.array(z.strictObject({ less: way, more: way })),
    '負担の幅が重ならない組み合わせ。ほかの組み合わせは、どちらが少ないとは言えない',
  ),
  movers: described(z.array(mover), '何がいちばん動かすか'),
  nextQuestion: described(
    orNull(z.strictObject({ path: z.string(), way, narrows: whole })),
    '幅をいちばん縮める質問（案件ファイルの場所）',
  ),
  assumptions: described(
    z.record(
      z.string(),
      z.strictObject({
        title: z.string(),
        words: z.string(),
        from: z.enum(['market', 'ninbai', 'matter']),
        source: z.string(),
        checked: orNull(z.iso.date()),
        period: orNull(z.string()),
      }),
    ),
    '使った想定（id ごと）。market：市場の資料にもとづく。ninbai：任売ナビが仮に置いた。matter：案件ファイルで変えた',
  ),
  notes: described(z.array(z.string()), 'この計算に入っていないこと'),
  left: described(z.array(z.strictObject({ way, why: z.string() })), '幅を計算していない道'),
})
