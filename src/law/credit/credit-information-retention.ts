import { periodEnd } from '#base/period.ts'
import { dayFact, oneOf } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'credit-information-retention'

const bureaus = ['CIC', 'JICC', 'KSC'] as const

/** What a bureau records, under the name that it is asked by. */
const itemNames = {
  contract: '契約の内容と支払いの状況（異動を含む）',
  'payment-history': '入金の状況',
  application: '申込みの照会',
  'contract-2019-10-or-later': '2019年10月1日からの契約',
  'claim-assigned-to-nonmember': '会員でない会社への債権の譲渡',
  'contract-2019-09-or-earlier-arrears-cleared': '2019年9月30日までの契約：延滞の解消',
  'contract-2019-09-or-earlier-legal-step': '2019年9月30日までの契約：法的な手続など',
  transaction: '取引の情報（延滞・代位弁済などを含む）',
  gazette: '官報の情報（破産・再生の手続開始）',
  inquiry: '照会の記録',
} as const

type Bureau = (typeof bureaus)[number]
type Item = keyof typeof itemNames

/** Months for which each bureau keeps an item, at most. */
const monthsKept: Readonly<Record<Bureau, Readonly<Partial<Record<Item, number>>>>> = {
  CIC: { contract: 60, 'payment-history': 24, application: 6 },
  JICC: {
    'contract-2019-10-or-later': 60,
    'claim-assigned-to-nonmember': 12,
    'contract-2019-09-or-earlier-arrears-cleared': 12,
    'contract-2019-09-or-earlier-legal-step': 60,
  },
  // gazette: 84 since 2022-11-04, for older decisions too; 120 until then.
  KSC: { transaction: 60, gazette: 84, inquiry: 12 },
}

/** Items that stay as long as the contract itself lasts. */
const lastingItems: readonly Item[] = ['contract', 'contract-2019-10-or-later', 'transaction']

/** 信用情報の登録期間. The day by which an entry at a credit bureau is gone at the latest. */
export const creditInformationRetention = rule({
  id,
  title: '信用情報の登録期間',
  citations: [
    cite('CIC 登録情報の保有期間', ''),
    cite('JICC 登録情報の内容と登録期間', ''),
    cite('全国銀行個人信用情報センター', ''),
  ],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    bureau: oneOf(bureaus, '信用情報機関'),
    // Object.keys types its result as bare text; the keys are those of the table.
    item: oneOf(Object.keys(itemNames) as Item[], '登録の種類'),
    endDate: dayFact('起算日（契約の終わりか完済の日。官報は決定の日。ほかはその出来事の日）'),
  },
  answers: { lastDayAtLatest: '遅くともこの日までに消える' },
  find({ bureau, item, endDate }) {
    const months = monthsKept[bureau][item]
    if (months === undefined) {
      throw new NotCovered(id, endDate, `${bureau}には「${itemNames[item]}」（${item}）という登録の種類がありません`)
    }
    return { lastDayAtLatest: periodEnd(endDate, months), months }
  },
  explain({ lastDayAtLatest, months }, { bureau, item, endDate }) {
    return [
      step('信用情報機関', bureau),
      step('登録の種類', itemNames[item]),
      step('起算日（この日は数えない）', endDate),
      step('登録される期間（最長）', months, 'months'),
      step('遅くともこの日までに消える', lastDayAtLatest),
    ]
  },
  notes(_, { item }) {
    return [
      note('caution', '「遅くとも」の日です。これより早く消えることもあります。'),
      ...(lastingItems.includes(item) ? [startsAtCompletion] : []),
      note('practice', '貸した会社やそのグループの中に残る記録には、この期間は当てはまりません。'),
    ]
  },
})

const startsAtCompletion = note(
  'caution',
  '期間は、滞納が始まった日ではなく、契約が終わった日（完済や免責の確定など）から数えます。残った債務を少しずつ払っているあいだは、登録が続きます。',
)
