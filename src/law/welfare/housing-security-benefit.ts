import { add, least, yen } from '#base/yen.ts'
import { countFact, yenFact } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'housing-security-benefit'

/** 基準額, 家賃の上限 and 資産の上限 in the Tokyo wards by the number of persons, as 文京区 tells them. */
const rows = [
  { persons: 1, base: yen(84_000), rentCap: yen(53_700), assets: yen(504_000) },
  { persons: 2, base: yen(130_000), rentCap: yen(64_000), assets: yen(780_000) },
  { persons: 3, base: yen(172_000), rentCap: yen(69_800), assets: yen(1_000_000) },
]

/** 住居確保給付金. Whether income and savings of a household in the Tokyo wards are low enough for help with the rent. */
export const housingSecurityBenefit = rule({
  id,
  title: '住居確保給付金の収入・資産要件（東京特別区）',
  citations: [cite('生活困窮者自立支援法', '3条3項・6条'), cite('住居確保給付金（文京区の案内）', '')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    household: countFact('世帯の人数', 'count', { from: 1, to: 1_000 }),
    income: yenFact('世帯の1か月の収入'),
    rent: yenFact('1か月の家賃'),
    assets: yenFact('世帯の現金と預貯金'),
  },
  answers: { incomeLimit: '収入の基準（この額未満）', eligible: '収入と資産の要件を満たす' },
  find({ household, income, rent, assets }) {
    const line = rows.find(({ persons }) => persons === household)
    if (line === undefined) {
      throw new NotCovered(id, null, '4人以上の世帯の額は扱っていません。自立相談支援機関（役所）に聞いてください')
    }
    const countedRent = least(rent, line.rentCap)
    const incomeLimit = add(line.base, countedRent)
    return { incomeLimit, eligible: income < incomeLimit && assets <= line.assets, line, countedRent }
  },
  explain({ incomeLimit, eligible, line, countedRent }, { household, income, rent, assets }) {
    return [
      step('世帯の人数', household, 'count'),
      step('基準額', line.base),
      step('1か月の家賃', rent),
      step('家賃の上限', line.rentCap),
      step('加える家賃（上の二つの少ない方）', countedRent),
      step('収入の基準（この額未満）', incomeLimit),
      step('世帯の1か月の収入', income),
      step('資産の基準（この額まで）', line.assets),
      step('世帯の現金と預貯金', assets),
      step('収入と資産の要件', eligible ? '満たす' : '満たさない'),
    ]
  },
  notes({ incomeLimit }, { income }) {
    return [
      note(
        'expiry',
        '東京特別区（文京区の案内）の、最後に確かめられた額です。2026年度は、もとになる住民税の非課税の基準が上がりました。基準額も変わったかは確かめられていません。住んでいる市区町村に聞いてください。',
      ),
      ...(income === incomeLimit ? [exactlyAtLimit] : []),
      note(
        'caution',
        '収入と資産のほかに、2年以内の失業・廃業や同じくらいの減収、求職活動などが必要です。家賃の給付は3か月で、延長して9か月までです。',
      ),
      note(
        'caution',
        '2025年4月からは、引越しの費用の給付もあります。収入が大きく減った人が、家計の相談で、引っ越せば支出が減ると認められたときです。持ち家から賃貸に移る人も対象になりえます。家を売る前に相談してください。',
      ),
    ]
  },
})

const exactlyAtLimit = note(
  'doubt',
  '収入が基準とちょうど同じです。文京区は「未満」、台東区は「以下」と案内しています。ここでは「未満」で答えています。窓口で確かめてください。',
)
