import { ratio } from '#base/ratio.ts'
import { subtract, times } from '#base/yen.ts'
import { countFact, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 所得税法施行令85条. Nine tenths of the cost are written off by the rate, up to 95 % of the cost; all in ten-thousandths. */
const tenthsWrittenOff = 9
const ceiling = 9_500
const tenThousandths = 10_000
/** 所得税法施行令85条: six months or more count as a year, fewer are dropped. */
const monthsThatMakeAYear = 6

/** 減価償却費相当額. What a home that earned nothing has lost of its cost; the cost less this is the 取得費 of the building. */
export const buildingDepreciation = rule({
  id: 'building-depreciation',
  title: '建物の減価償却費相当額（非業務用）',
  citations: [cite('所得税法', '38条2項'), cite('所得税法施行令', '85条'), cite('国税庁タックスアンサー No.3261', '')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    buildingCost: yenFact('建物の取得価額（土地は含めない）'),
    ratePerMille: countFact('償却率（1000分の。木造は31）', 'permille', { from: 1, to: 1_000 }),
    years: countFact('取得から譲渡までの年数（1年未満は除く）', 'years', { from: 0, to: 1_000 }),
    months: countFact('1年に満たない月数', 'months', { from: 0, to: 11 }),
  },
  answers: { depreciation: '減価償却費相当額' },
  find({ buildingCost, ratePerMille, years, months }) {
    const counted = years + (months >= monthsThatMakeAYear ? 1 : 0)
    const reckoned = tenthsWrittenOff * ratePerMille * counted
    const capped = reckoned > ceiling
    return {
      depreciation: times(buildingCost, ratio(capped ? ceiling : reckoned, tenThousandths), 'down'),
      counted,
      capped,
    }
  },
  explain({ depreciation, counted, capped }, { buildingCost, ratePerMille, years, months }) {
    return [
      step('建物の取得価額', buildingCost),
      step('償却率', String(ratePerMille / 1_000)),
      step('年数', years, 'years'),
      step('1年に満たない月数（6か月以上は1年とし、それより短ければ切り捨てる）', months, 'months'),
      step('経過年数', counted, 'years'),
      step(
        capped
          ? '減価償却費相当額：取得価額の95%まで（1円未満切捨て）'
          : '減価償却費相当額：取得価額 × 0.9 × 償却率 × 経過年数（1円未満切捨て）',
        depreciation,
      ),
      step('建物の取得費：取得価額 − 減価償却費相当額', subtract(buildingCost, depreciation)),
    ]
  },
  notes() {
    return [
      note(
        'doubt',
        '償却率は、建物の構造で決まります（耐用年数の1.5倍の年数による旧定額法の率）：木造31、木骨モルタル34、鉄筋コンクリート15、鉄骨は骨格材の厚さで20・25・36（いずれも1000分の）。この構造と率の対応は、省令の表では確かめていません。',
      ),
      note(
        'caution',
        '住まいなど、事業や賃貸に使っていない建物の計算です。土地は減価償却をしません。事業や賃貸に使った期間や部分は、別の計算になります。',
      ),
    ]
  },
})
