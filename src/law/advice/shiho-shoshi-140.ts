import { yen } from '#base/yen.ts'
import { listOf, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 司法書士法3条1項6号・7号, by 裁判所法33条1項1号: claims that do not exceed this. */
const limit = yen(1_400_000)

/** 認定司法書士の代理権. For each claim, whether a certified judicial scrivener may represent the debtor. */
export const shihoShoshi140 = rule({
  id: 'shiho-shoshi-140',
  title: '認定司法書士の代理権（140万円）',
  citations: [cite('司法書士法', '3条1項6号・7号')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: { claims: listOf(yenFact('債権の元金'), '債権者ごとの債権の元金') },
  answers: { scrivenerMayRepresent: '認定司法書士が代理できる（債権ごと）' },
  find({ claims }) {
    return { scrivenerMayRepresent: claims.map((claim) => claim <= limit) }
  },
  explain({ scrivenerMayRepresent }, { claims }) {
    return [
      step('代理できる債権の元金（この額まで）', limit),
      ...claims.flatMap((claim, index) => [
        step(`${index + 1}件目の元金`, claim),
        step(`${index + 1}件目`, scrivenerMayRepresent[index] ? '代理できる' : '代理できない'),
      ]),
    ]
  },
  notes({ scrivenerMayRepresent }) {
    return [
      note(
        'caution',
        '債務の合計でも、減る額でもなく、一つ一つの債権の額で決まります（最高裁平成28年6月27日判決）。保証会社が代わりに払って債権がまとまると、140万円を超えることがあります。',
      ),
      ...(scrivenerMayRepresent.includes(false) ? [aboveLimit] : []),
    ]
  },
})

const aboveLimit = note(
  'caution',
  '140万円を超える債権の交渉は、弁護士に頼みます。司法書士に頼めるのは、裁判所に出す書類の作成です。',
)
