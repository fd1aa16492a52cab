import { type Day, day } from '#base/day.ts'
import { dayFact, oneOf } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

export type Band = 'first' | 'second'

/** Percent a year by band; null where the rate is not known. */
interface Terms extends Readonly<Record<Band, number | null>> {
  /** The band whose rate rests on memory alone. */
  readonly unverified?: Band
  /** The last day, where nothing is known of the days after it. */
  readonly until?: Day
}

const notice = '財務大臣の告示（銀行の平均の貸出金利による）'

/**
 * 延滞税・延滞金の割合. The same for national and for local taxes: since 2014 the average loan rate + 1 % + 1 %, and later + 1 % + 7.3 %.
 * Figures: the tax office's page and those of 京都市 and 袋井市. The rates after the last notice are not known, and none is carried on.
 */
export const lateChargeRates = rule({
  id: 'late-charge-rates',
  title: '延滞税・延滞金の割合',
  citations: [cite('租税特別措置法', '94条'), cite('地方税法', '附則3条の2'), cite('延滞税の割合（国税庁）', '')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    date: dayFact('割合を知りたい日'),
    band: oneOf(['first', 'second'], '期間の区分（first 初めの1か月（国税は2か月）、second その後）'),
  },
  answers: { pct: '年の割合（分からなければなし）' },
  decidedBy: 'date',
  versions: {
    before: { by: '2010年より前の割合は調べていない', first: null, second: null },
    '2010-01-01': { by: '改正前の特例基準割合', first: 4.3, second: 14.6, unverified: 'first' },
    '2014-01-01': { by: '平成25年度の税制改正', first: 2.9, second: 9.2 },
    '2015-01-01': { by: notice, first: 2.8, second: 9.1 },
    '2017-01-01': { by: notice, first: 2.7, second: 9 },
    '2018-01-01': { by: notice, first: 2.6, second: 8.9 },
    '2021-01-01': { by: notice, first: 2.5, second: 8.8 },
    '2022-01-01': { by: notice, first: 2.4, second: 8.7 },
    '2026-01-01': { by: '2025年11月の告示（平均貸付割合0.8%）', first: 2.8, second: 9.1, until: day('2026-12-31') },
    '2027-01-01': { by: '割合はまだ分からない', first: null, second: null },
  },
  find({ band }, terms: Terms) {
    return { pct: terms[band] }
  },
  explain({ pct }, { date, band }) {
    const label = band === 'first' ? '初めの期間の割合（年）' : 'その後の割合（年）'
    return [step('割合を知りたい日', date), pct === null ? step(label, '分からない') : step(label, pct, 'percent')]
  },
  notes({ pct }, { band }, { unverified, until }) {
    return [
      ...(pct === null
        ? [
            note(
              'caution',
              '2010年より前と2027年からの割合は分かりません。割合は毎年変わりうるので、ほかの年の割合で代えてはいません。税務署や役所で確かめてください。',
            ),
          ]
        : []),
      ...(unverified === band
        ? [note('doubt', '2010年から2013年までの初めの期間の割合（4.3%）は、資料で確かめられていません。')]
        : []),
      ...(until === undefined
        ? []
        : [note('expiry', '2026年12月31日までの割合です。2027年の割合は、2026年11月末までに告示される見込みです。')]),
    ]
  },
})
