import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { wayIds } from '#assessment/ways/way.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import type { Ranges, WayRange } from '#simulation/ranges.ts'
import type { Band, Share } from '#simulation/summary.ts'
import { planReport } from './plan-report.ts'
import { rangesJson } from './ranges-json.ts'
import { rangesSection } from './ranges-report.ts'
import { rangesSchema } from './ranges-schema.ts'

const on = day('2026-11-21')
const parsed = matterFrom({ schema: 'ninbai/matter.v1' })
if ('issues' in parsed) throw new Error('no matter')
const plan = planFor(parsed.matter, on)

/** A band whose figures lie within `error` of what they are. */
function band(p10: number, p50: number, p90: number, error = 0): Band {
  const estimate = (value: number) => ({ value, low: value - error, high: value + error })
  return { p10: estimate(p10), p50: estimate(p50), p90: estimate(p90) }
}

const none: Share = { of10000: 0, low: 0, high: 4 }
const nothing = band(0, 0, 0)

function wayRange(way: WayRange['way'], title: string, more: Partial<WayRange> = {}): WayRange {
  return {
    ...{ way, title, housing: 'left', heedsMisses: true, takes: [], lacks: [], missing: null, legal: null },
    ...{ paid: nothing, burden: nothing, owed12: nothing, owed36: nothing, owed60: nothing, owed120: nothing },
    ...{ end: band(34, 36, 40), ended: { of10000: 10_000, low: 9_996, high: 10_000 } },
    ...{ seized: none, auctioned: none, fails: none, afterFailure: null },
    failures: {
      ...{ 'no-buyer': none, refused: none, 'missed-home': none },
      ...{ 'missed-debt': none, unsold: none, 'not-renewed': none },
    },
    ...more,
  }
}

function rangesOf(more: Partial<Ranges> = {}): Ranges {
  return {
    ...{ seed: 7, paths: 10_000, isWhole: true, ways: [wayRange('voluntary-sale', '任意売却')] },
    ...{ left: [], assumptions: [], notes: [], movers: [], apart: [] },
    ...more,
  }
}

function rowsOf(ranges: Ranges, caption: RegExp): readonly (readonly string[])[] {
  const found = rangesSection(ranges, plan).blocks.filter(
    (block) => block.kind === 'table' && caption.test(block.caption),
  )
  return found.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ words }) => words)) : [],
  )
}

function textsOf(ranges: Ranges): string {
  return rangesSection(ranges, plan)
    .blocks.flatMap((block) => (block.kind === 'text' || block.kind === 'notice' ? [block.text] : []))
    .join('\n')
}

const sale = wayRange('voluntary-sale', '任意売却', {
  paid: band(2_800_000, 3_120_000, 3_600_000, 30_000),
  burden: band(2_900_000, 3_200_000, 5_000_000, 30_000),
  owed12: band(0, 1_000_000, 2_000_000, 30_000),
  end: { ...band(34, 36, 121), p50: { value: 36, low: 35, high: 38 } },
  fails: { of10000: 2_310, low: 2_228, high: 2_394 },
  failures: {
    ...{ 'no-buyer': { of10000: 2_250, low: 2_169, high: 2_333 }, refused: { of10000: 60, low: 46, high: 78 } },
    ...{ 'missed-home': none, 'missed-debt': none, unsold: none, 'not-renewed': none },
  },
})
const auction = wayRange('auction', '競売', { burden: band(5_400_000, 6_000_000, 7_000_000) })

describe('幅のある見通し', () => {
  it('opens with what was run, and promises nothing', () => {
    expect(textsOf(rangesOf())).toMatch(
      /^値段・時間・収入などのゆれを入れて、10,000通りの10年を計算しました（乱数の種 7）。約束ではありません。/,
    )
    expect(textsOf(rangesOf())).not.toContain('途中')
    expect(textsOf(rangesOf({ isWhole: false }))).toContain('まだ計算の途中です。')
  })

  it('tells what is paid, what is owed and when it ends, with the errors of the run', () => {
    const ranges = rangesOf({ ways: [sale] })
    expect(rowsOf(ranges, /^10年の間に払う額/)).toEqual([
      ['任意売却', '約280万円±3万円', '約312万円±3万円', '約360万円±3万円'],
    ])
    expect(rowsOf(ranges, /^10年の負担（/)[0]?.[3]).toBe('約500万円±3万円')
    expect(rowsOf(ranges, /^残る額（/)).toEqual([['任意売却', '約100万円（0円〜200万円）', '0円', '0円', '0円']])
    expect(rowsOf(ranges, /^残る額の幅/)[0]).toEqual([
      ...['任意売却：12か月後', '0円±3万円', '約100万円±3万円', '約200万円±3万円'],
    ])
    expect(rowsOf(ranges, /^終わるまで/)).toEqual([['任意売却', '34か月', '36か月±2か月', '10年で終わらない']])
  })

  it('tells what may happen on the way in persons of a hundred, and only the reasons that came up', () => {
    const ranges = rangesOf({ ways: [sale] })
    const nobody = '計算した中にはいない（いても100人に1人より少ない）'
    expect(rowsOf(ranges, /^10年の間に起きること/)).toEqual([
      ['任意売却', '100人のうち100人（誤差：99〜100人）', nobody, nobody, '100人のうち23人（誤差：22〜24人）'],
    ])
    expect(rowsOf(ranges, /^行きづまるわけ/)).toEqual([
      [
        '任意売却',
        '期限までに買い手がつかず、競売の手続が進む：100人のうち23人（誤差：21〜24人）\n債権者や共有者などの同意が得られず、競売の手続が進む：100人のうち1人より少ない',
      ],
    ])
  })

  it('sets the three doubts apart and never adds them up', () => {
    const missing = { low: 3_000_000, high: 4_000_000, lowWords: '価格が2,000万円', highWords: '価格が1,900万円' }
    const legal = { low: 3_200_000, high: 3_500_000, lowWords: '', highWords: '時効が完成していない' }
    const ranges = rangesOf({ ways: [{ ...sale, missing, legal }, auction, wayRange('bankruptcy', '自己破産')] })
    expect(rowsOf(ranges, /三つの幅/)).toEqual([
      [
        '任意売却',
        '10回に8回は約290万〜500万円',
        'まん中が約300万〜400万円（少ない方は「価格が2,000万円」の場合、多い方は「価格が1,900万円」の場合）',
        'まん中が約320万〜350万円（少ない方はこの計算の読み方、多い方は「時効が完成していない」の場合）',
      ],
      ['競売', '10回に8回は約540万〜700万円', '—', '—'],
      ['自己破産', 'ほとんど動かない（0円）', '—', '—'],
    ])
    expect(textsOf(ranges)).toContain('足して一つの幅にはできません。')
  })

  it('tells an order only of ways whose bands lie apart', () => {
    const both = [sale, auction]
    const overlapping = '10年の負担の幅が重なるので、どちらが少ないとは言えません。'
    expect(textsOf(rangesOf({ ways: both }))).toContain(`どの二つの道も、${overlapping}`)
    const apart = rangesOf({ ways: both, apart: [{ less: 'voluntary-sale', more: 'auction' }] })
    const [name, other] = ['voluntary-sale', 'auction'].map((id) => plan.ways.find((way) => way.id === id)?.title)
    expect(rowsOf(apart, /重ならない/)).toEqual([[`「${name}」は、「${other}」より少ない（幅が重ならない）。`]])
    expect(textsOf(apart)).not.toContain(overlapping)
    const third = wayRange('bankruptcy', '自己破産')
    const three = rangesOf({
      ways: [...both, third],
      apart: [...apart.apart, { less: 'voluntary-sale', more: 'bankruptcy' }],
    })
    expect(rowsOf(three, /重ならない/)).toEqual([
      [`「${name}」は、「${other}」「自己破産」より少ない（幅が重ならない）。`],
    ])
    expect(textsOf(three)).toContain(`ほかの組み合わせは、${overlapping}`)
    expect(textsOf(rangesOf())).not.toContain('言えません')
  })

  it('names what moves most, and the question that narrows', () => {
    const some: Share = { of10000: 1_200, low: 1_010, high: 1_420 }
    const moved = (way: 'voluntary-sale' | 'auction', width: number, without: number) => ({
      ...{ way, width, without, fails: some, failsWithout: none },
    })
    const ranges = rangesOf({
      ways: [sale, auction],
      movers: [
        { id: 'recession', ask: null, ways: [moved('auction', 1_600_000, 900_000)] },
        {
          ...{ id: 'price', ask: 'properties[0].marketValue' },
          ways: [moved('auction', 1_600_000, 1_500_000), moved('voluntary-sale', 2_100_000, 1_850_000)],
        },
      ],
    })
    expect(rowsOf(ranges, /^何がいちばん動かすか/).map((row) => [row[0], row[2], row[3], row[4]])).toEqual([
      ['不況', '約160万円', '約90万円', '—'],
      ['家の値段', '約210万円', '約185万円', expect.stringContaining('〔properties[0].marketValue〕')],
    ])
    // 2,100,000 − 1,850,000, the more of the two
    expect(textsOf(ranges)).toMatch(
      /〔properties\[0\]\.marketValue〕。.*「任意売却.*」の幅が、多ければ約25万円縮まります。/,
    )
    expect(rowsOf(ranges, /すべての道/)).toHaveLength(3)
    expect(rangesJson(ranges).nextQuestion).toEqual({
      ...{ path: 'properties[0].marketValue', way: 'voluntary-sale', narrows: 250_000 },
    })
  })

  it('asks nothing where no fact narrows', () => {
    const wider = { way: 'auction', width: 100, without: 200, fails: none, failsWithout: none } as const
    const ranges = rangesOf({ movers: [{ id: 'price', ask: 'properties[0].marketValue', ways: [wider] }] })
    expect(textsOf(ranges)).toContain('10年の負担の幅は縮まりません')
    expect(rangesJson(ranges).nextQuestion).toBeNull()
  })

  it('tells each assumption with its source, who made it, and whether it is old', () => {
    const use = { title: '売れるまで', words: 'ふつう4.7か月', source: 'レインズ', checked: on }
    const ranges = rangesOf({
      assumptions: [
        { ...use, id: 'a', from: 'market', period: '2025年10〜12月' },
        { ...use, id: 'b', from: 'market', period: '2020年度' },
        { ...use, id: 'c', from: 'ninbai', period: null, checked: null },
        { ...use, id: 'd', from: 'matter', period: null, checked: day('2024-11-20') },
        // two years to the day are not more than two years
        { ...use, id: 'e', from: 'matter', period: null, checked: day('2024-11-21') },
      ],
      notes: ['税金は入っていません。'],
      left: [{ way: 'prescription', why: '金額の流れがありません。' }],
    })
    const checked = '2026年11月21日(土)に確かめました'
    expect(rowsOf(ranges, /^使った想定/).map((row) => row.slice(2))).toEqual([
      ['市場の資料にもとづく想定', `レインズ（2025年10〜12月。${checked}）`],
      ['市場の資料にもとづく想定', `レインズ（2020年度。${checked}）※2年より前（2021年3月31日(水)まで）の数字です。`],
      ['任売ナビが仮に置いた想定（資料なし）', 'レインズ'],
      [
        '案件ファイルで変えた値',
        'レインズ（2024年11月20日(水)に確かめました）※2年より前（2024年11月20日(水)まで）の数字です。',
      ],
      ['案件ファイルで変えた値', 'レインズ（2024年11月21日(木)に確かめました）'],
    ])
    expect(rowsOf(ranges, /^この計算に入っていない/)).toEqual([['税金は入っていません。']])
    expect(rowsOf(ranges, /^幅を計算していない道/)[0]?.[1]).toBe('金額の流れがありません。')
  })

  it('says so where no way can be run', () => {
    const ranges = rangesOf({ ways: [], left: [{ way: 'voluntary-sale', why: '価格が分かりません。' }] })
    expect(textsOf(ranges)).toBe('幅を計算できる道がありません。理由は、下の表にあります。')
    expect(rowsOf(ranges, /^幅を計算していない道/)[0]?.[1]).toBe('価格が分かりません。')
  })

  it('stands last in a plan where it is asked for', () => {
    expect(planReport(plan).sections.map(({ id }) => id)).not.toContain('ranges')
    expect(planReport(plan, rangesOf()).sections.at(-1)?.id).toBe('ranges')
  })
})

describe('幅のある見通しの JSON', () => {
  it('fits its schema, and gives the same bytes for the same ranges', () => {
    const assumption = { id: 'consent', title: '同意', words: '10回に6回', source: '', checked: on, period: null }
    const ranges = rangesOf({
      ways: [
        { ...sale, takes: ['売り出します。'], lacks: [{ kind: 'missing', path: 'budget', why: '家計' }] },
        auction,
      ],
      assumptions: [{ ...assumption, from: 'market' }],
      left: wayIds.slice(5).map((way) => ({ way, why: '—' })),
    })
    const json = rangesJson(ranges)
    expect(rangesSchema.safeParse(json).error).toBeUndefined()
    expect(JSON.stringify(rangesJson(ranges))).toBe(JSON.stringify(json))
    expect(json.ways[0]?.owed.map(({ months }) => months)).toEqual([12, 36, 60, 120])
    expect(json.ways[0]?.paid.p50).toEqual({ value: 3_120_000, low: 3_090_000, high: 3_150_000 })
    expect(json.assumptions).toMatchObject({ consent: { title: '同意', from: 'market' } })
  })
})
