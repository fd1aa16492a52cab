import { add, least, type Yen, yen } from '#base/yen.ts'
import { countFact, yenFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

interface Row {
  readonly persons: number
  /** 手取り月収の基準: 1級地 and elsewhere. */
  readonly income: { readonly urban: Yen; readonly other: Yen }
  /** 家賃・住宅ローンの加算限度額: Tokyo wards and elsewhere. */
  readonly addOn: { readonly tokyoWard: Yen; readonly other: Yen }
  readonly assets: Yen
}

/** The agency's table, last seen unchanged in 2023-03. */
const four: Row = row(4, [328_900, 299_000], [92_000, 71_000], 3_000_000)
const smaller: readonly Row[] = [
  row(1, [200_200, 182_000], [53_000, 41_000], 1_800_000),
  row(2, [276_100, 251_000], [68_000, 53_000], 2_500_000),
  row(3, [299_200, 272_000], [85_000, 66_000], 2_700_000),
]
/** Each person above four. */
const perPerson = { urban: 33_000, other: 30_000 }

/** 法テラスの資力基準. Whether income and assets are low enough for the state's legal aid. */
export const legalAidMeansTest = rule({
  id: 'legal-aid-means-test',
  title: '法テラスの資力基準',
  citations: [cite('民事法律扶助の資力基準（法テラス）', '')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    household: countFact('家族の人数（本人・配偶者・扶養家族）', 'count', { from: 1, to: 1_000 }),
    urban: yesNo('生活保護の1級地に住んでいる（東京・大阪などの大都市）'),
    tokyoWard: yesNo('東京都特別区に住んでいる'),
    income: yenFact('手取り月収（賞与の12分の1を含む。配偶者の分も足す）'),
    housing: yenFact('毎月の家賃か住宅ローンの返済額（なければ0）'),
    assets: yenFact('数える資産の額'),
  },
  answers: { incomeLimit: '手取り月収の基準', eligible: '資力基準を満たす' },
  find({ household, urban, tokyoWard, income, housing, assets }) {
    const line = smaller.find(({ persons }) => persons === household) ?? four
    // The Tokyo wards are all 1級地.
    const area = urban || tokyoWard ? 'urban' : 'other'
    const base = add(line.income[area], yen(perPerson[area] * (household - line.persons)))
    const addOnLimit = line.addOn[tokyoWard ? 'tokyoWard' : 'other']
    const addOn = least(housing, addOnLimit)
    const incomeLimit = add(base, addOn)
    const eligible = income <= incomeLimit && assets <= line.assets
    return { incomeLimit, eligible, base, addOnLimit, addOn, assetLimit: line.assets }
  },
  explain({ incomeLimit, eligible, base, addOnLimit, addOn, assetLimit }, facts) {
    return [
      step('家族の人数', facts.household, 'count'),
      step('手取り月収の基準（家賃などを加える前）', base),
      step('毎月の家賃か住宅ローン', facts.housing),
      step('加えられる額の限度', addOnLimit),
      step('加える額（上の二つの少ない方）', addOn),
      step('手取り月収の基準（この額まで）', incomeLimit),
      step('手取り月収', facts.income),
      step('資産の基準（この額まで）', assetLimit),
      step('資産の額', facts.assets),
      step('資力基準', eligible ? '満たす' : '満たさない'),
    ]
  },
  notes({ eligible }) {
    return [
      note(
        'expiry',
        '表は2023年3月に変わっていないことを確かめた額です。2026年度の額は確かめていません。法テラス（0570-078374）で確かめてください。',
      ),
      note(
        'caution',
        '配偶者の手取りと資産も足します（相手方が配偶者のときは足しません）。数える資産は、無料相談では現金と預貯金、弁護士に頼むときは、自宅と争いになっている財産を除く全部です。',
      ),
      ...(eligible ? [otherConditions] : [mayStillPass]),
    ]
  },
})

const otherConditions = note(
  'caution',
  'ほかに、勝訴の見込みがないとはいえないことと、民事法律扶助の趣旨に合うことが必要です。決めるのは法テラスです。',
)
const mayStillPass = note(
  'caution',
  '医療費・教育費など、やむを得ない支出は収入から引けることがあります。超えていても、法テラスに聞いてください。市区町村や弁護士会の無料相談もあります。',
)

function row(
  persons: number,
  [urban, other]: readonly [number, number],
  [tokyoWard, elsewhere]: readonly [number, number],
  assets: number,
): Row {
  return {
    persons,
    income: { urban: yen(urban), other: yen(other) },
    addOn: { tokyoWard: yen(tokyoWard), other: yen(elsewhere) },
    assets: yen(assets),
  }
}
