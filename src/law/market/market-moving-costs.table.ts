import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'
import { type Assumption, assume, assumptionColumns, assumptionNotes, constant, triangular } from './assumption.ts'
import {
  fact,
  inYear,
  type MarketFact,
  marketFactColumns,
  marketFactNotes,
  type Period,
  sourcesOf,
  undated,
} from './market-fact.ts'

type Source = Pick<MarketFact, 'source' | 'attested'>

const suumo: Source = { source: 'https://hikkoshi.suumo.jp/soba/', attested: '複数' }
const copied: Source = { source: 'https://hikkoshi.suumo.jp/soba/', attested: '一つ' }
const seasons: Source = { source: 'https://yori-yoi.jp/magazine/moving-costs-average', attested: '一つ' }
const memory: Source = { source: null, attested: '未確認' }
const bankruptcy: Source = { source: 'https://www.wsspcs.com/jikohasan/entry91.html', attested: '一つ' }
const scrivener: Source = {
  source: 'https://takken.myclimatejapan.com/teitoukenmasshohihiyounokanzengaido.html',
  attested: '一つ',
}

const december: Period = { period: '12月（年は書かれていない）', from: null, until: null }
const busySeason: Period = { period: '混む時期（古い表）', from: null, until: null }

const near = '引越しの業者の費用：50km より近いところ'
const sameArea = '引越しの業者の費用：同じ都道府県の中'
const older = '同じページの古い表を、ほかの人が写したものです。'
const quiet = '引越しの業者の費用：すいている時期'
const busy = '引越しの業者の費用：混む時期'
const lawyer = '弁護士に頼む自己破産の費用の全部'
const affiliate = '広告のページです。同じようなページがほかに三つあります。裁判所の費用は「破産の費用」にあります。'

const facts: readonly MarketFact[] = [
  fact({ ...suumo, ...december, subject: near, place: '1人', value: 40_695, unit: '円' }),
  fact({ ...suumo, ...december, subject: near, place: '家族', value: 94_993, unit: '円' }),
  fact({
    ...copied,
    ...busySeason,
    subject: sameArea,
    place: '1人（荷物が少ない）',
    value: 47_698,
    unit: '円',
    remark: older,
  }),
  fact({ ...copied, ...busySeason, subject: sameArea, place: '2人', value: 89_964, unit: '円', remark: older }),
  fact({ ...copied, ...busySeason, subject: sameArea, place: '3人', value: 112_434, unit: '円', remark: older }),
  fact({ ...copied, ...busySeason, subject: sameArea, place: '4人', value: 143_856, unit: '円', remark: older }),
  fact({ ...copied, ...busySeason, subject: sameArea, place: '5人以上', value: 192_766, unit: '円', remark: older }),
  fact({ ...seasons, ...inYear(2025), subject: quiet, place: '1人', low: 30_000, high: 50_000, unit: '円' }),
  fact({ ...seasons, ...inYear(2025), subject: busy, place: '1人', low: 60_000, high: 100_000, unit: '円' }),
  fact({ ...seasons, ...inYear(2025), subject: quiet, place: '2人', low: 80_000, high: 100_000, unit: '円' }),
  fact({ ...seasons, ...inYear(2025), subject: busy, place: '2人', low: 120_000, high: 150_000, unit: '円' }),
  fact({ ...seasons, ...inYear(2025), subject: quiet, place: '3〜4人', low: 100_000, high: 150_000, unit: '円' }),
  fact({
    ...seasons,
    ...inYear(2025),
    subject: busy,
    place: '3〜4人',
    low: 150_000,
    high: 200_000,
    unit: '円',
    remark: '20万円を超えることもあります。',
  }),
  fact({
    ...memory,
    ...undated,
    subject: '部屋を借りる初めの費用',
    low: 4,
    high: 6,
    unit: '家賃の月数',
    remark: '敷金、礼金、仲介、保証会社、保険、初めの家賃です。一般に知られた数字です。',
  }),
  fact({
    ...undated,
    source: 'https://saimu4.com/ninbai/3842/',
    attested: '複数',
    subject: '執行官による強制的な明渡しの費用',
    low: 300_000,
    high: 500_000,
    unit: '円',
    remark: '住んでいた人に請求されることがあります。',
  }),
  fact({
    ...memory,
    ...undated,
    subject: '一軒の家の家具を片付ける費用',
    low: 150_000,
    high: 500_000,
    unit: '円',
    remark: '一般に知られた数字です。',
  }),
  fact({
    ...bankruptcy,
    ...undated,
    subject: lawyer,
    place: '管財人がいない',
    low: 300_000,
    high: 500_000,
    unit: '円',
    remark: `60万円とする所もあります。${affiliate}`,
  }),
  fact({
    ...bankruptcy,
    ...undated,
    subject: lawyer,
    place: '管財人がいる',
    low: 500_000,
    high: 1_200_000,
    unit: '円',
    remark: affiliate,
  }),
  fact({
    ...scrivener,
    ...undated,
    subject: '抵当権を消す司法書士の報酬',
    low: 5_000,
    high: 22_000,
    unit: '円',
    remark: '一軒につき1万円から1万5,000円が多いとされます。',
  }),
  fact({
    ...scrivener,
    ...undated,
    subject: '抵当権を消す司法書士の報酬（多い額）',
    low: 10_000,
    high: 15_000,
    unit: '円',
  }),
]

/** 引越しと手続の費用. What has been published on moving, eviction, clearing out and legal help. */
export const marketMovingCostsFacts = table<MarketFact>({
  id: 'market-moving-costs',
  title: '引越しと手続の費用',
  kind: 'data',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: sourcesOf(facts),
  columns: marketFactColumns,
  rows: facts,
  notes: [
    ...marketFactNotes,
    note('caution', '引越しの業者の費用だけです。新しい部屋を借りる初めの費用が、別に要ります。'),
  ],
})

/** 引越しと手続の費用（想定）. Cash needed to leave a home. */
export const marketMovingCostsAssumptions = table<Assumption>({
  id: 'market-moving-costs-assumptions',
  title: '引越しと手続の費用（想定）',
  kind: 'range',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: sourcesOf(facts),
  columns: assumptionColumns,
  rows: [
    triangular('movers-one', '引越しの業者の費用：1人', [30_000, 45_000, 90_000], '円'),
    triangular('movers-two', '引越しの業者の費用：2人', [60_000, 95_000, 160_000], '円'),
    triangular('movers-three-or-four', '引越しの業者の費用：3〜4人', [80_000, 130_000, 230_000], '円'),
    constant('movers-busy-season', '引越しの業者の費用：3月と4月', 1.5, '倍'),
    assume({
      key: 'rental-start',
      item: '部屋を借りる初めの費用（新しい家賃に対して）',
      shape: '幅',
      centre: 4.5,
      low: 3.5,
      high: 5.5,
      unit: '家賃の月数',
    }),
    assume({
      key: 'clearing-none',
      item: '片付けの費用：かからない',
      shape: '定数',
      centre: 0,
      sharePercent: 50,
      unit: '円',
    }),
    assume({
      key: 'clearing',
      item: '片付けの費用：かかる',
      shape: '一様分布',
      low: 100_000,
      high: 400_000,
      sharePercent: 50,
      unit: '円',
    }),
  ],
  notes: [
    ...assumptionNotes,
    note(
      'practice',
      '法律の手続の費用は、事務所ごとに決まった額を入れます。少ない方の額には、法テラスの立替えの表（「法テラス立替金の返済」）を使います。',
    ),
  ],
})
