import { yen } from '#base/yen.ts'
import { yenFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 5条1号. The least capital of a company that buys or collects claims as a business. */
const leastCapital = yen(500_000_000)

/** 債権回収会社の許可. Whether a company meets the three conditions of the licence that can be seen from outside. */
export const servicerLicence = rule({
  id: 'servicer-licence',
  title: '債権回収会社の許可要件',
  citations: [cite('債権管理回収業に関する特別措置法', '3条・5条・33条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    capital: yenFact('資本金'),
    lawyerDirector: yesNo('日常の業務に携わる取締役に、弁護士が1人以上いる'),
    gangFree: yesNo('暴力団員などの支配を受けず、業務に使ってもいない'),
  },
  answers: { licensable: '許可の要件を満たす' },
  find({ capital, lawyerDirector, gangFree }) {
    return { licensable: capital >= leastCapital && lawyerDirector && gangFree }
  },
  explain({ licensable }, { capital, lawyerDirector, gangFree }) {
    return [
      step('資本金', capital),
      step('必要な資本金（この額以上）', leastCapital),
      step('日常の業務に携わる弁護士の取締役', lawyerDirector ? 'いる' : 'いない'),
      step('暴力団員などの支配・使用', gangFree ? 'ない' : 'ある'),
      step('許可の要件', licensable ? '満たす' : '満たさない'),
    ]
  },
  notes({ licensable }) {
    return [
      note(
        'caution',
        '要件はほかにもあり（株式会社であることなど）、満たしていることと、実際に許可を受けていることは別です。会社の名前・所在地・電話番号を法務省の一覧で確かめ、電話は一覧の番号にかけてください。',
      ),
      ...(licensable ? [] : [withoutLicence]),
      note('caution', '債権回収会社は法務大臣の許可を受けた会社です（3条）。「認可」という言い方は法律にありません。'),
    ]
  },
})

const withoutLicence = note(
  'caution',
  '許可を受けずに債権の回収を仕事にすると、3年以下の拘禁刑か300万円以下の罰金、またはその両方です（33条。2025年5月31日までは懲役）。そのような請求が来たら、少額でも払う前に、弁護士か消費生活センター（188）に相談してください。',
)
