import { dayFact, oneOf, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

interface Terms {
  readonly law: 'old' | 'new'
}

/** 平成29年法律第44号附則1条・10条4項. The cause of the claim decides; before this day the old law holds, however far back. */
const newLawSince = '2020-04-01'

/** 166条1項1号. Five years from knowing; a lender by trade knows from the start. */
const newYears = 5

/** 旧商法522条 (5 years, claims born of commerce) and 旧民法167条1項 (10 years). */
const oldYears = {
  bank: 5,
  'finance-company': 5,
  'other-company': 5,
  'guarantee-company': 5,
  shinkin: 10,
  shinkumi: 10,
  nokyo: 10,
  rokin: 10,
  'credit-guarantee-association': 10,
  'non-merchant-guarantor': 10,
  'jhf-direct': 10,
  'flat35-purchase': 5,
} as const

type CreditorKind = keyof typeof oldYears

/** No merchants themselves: under the old law the claim is commercial where the debtor, a merchant, borrowed for business. */
const commercialByDebtor: readonly CreditorKind[] = [
  'shinkin',
  'shinkumi',
  'nokyo',
  'rokin',
  'credit-guarantee-association',
  'non-merchant-guarantor',
]

const creditorNames: Readonly<Record<CreditorKind, string>> = {
  bank: '銀行',
  'finance-company': '貸金業者',
  'other-company': 'その他の会社',
  'guarantee-company': '保証会社（株式会社）の求償権',
  shinkin: '信用金庫',
  shinkumi: '信用組合',
  nokyo: '農協',
  rokin: '労働金庫',
  'credit-guarantee-association': '信用保証協会',
  'non-merchant-guarantor': '会社でない保証人の求償権',
  'jhf-direct': '住宅金融公庫・住宅金融支援機構の直接融資',
  'flat35-purchase': 'フラット35（買取型）',
}

/** 消滅時効の期間. How many years a claim of that creditor takes to prescribe, by the law of the day of its cause. */
export const prescriptionPeriod = rule({
  id: 'prescription-period',
  title: '消滅時効の期間',
  citations: [
    cite('民法', '166条1項・旧167条1項'),
    cite('民法附則', '平成29年法律第44号附則10条4項'),
    cite('商法', '旧522条'),
  ],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    // Object.keys types its result as bare text; the keys are those of the table.
    creditorKind: oneOf(Object.keys(oldYears) as CreditorKind[], 'もとの債権者（譲渡されていても、はじめの債権者）'),
    causeDate: dayFact('債権の原因の日（貸付けの契約日。求償権は保証委託契約の日）'),
    debtorMerchantForBusiness: yesNo('債務者は商人で、事業のために借りた', { otherwise: false }),
  },
  answers: { years: '時効の年数', law: '改正の前か後か', alternativeYears: '争いのあるもう一つの年数' },
  decidedBy: 'causeDate',
  versions: {
    before: { by: '平成29年法律第44号による改正前の民法・商法', law: 'old' },
    [newLawSince]: { by: '平成29年法律第44号', law: 'new' },
  },
  find({ creditorKind, debtorMerchantForBusiness }, { law }: Terms) {
    if (law === 'new') {
      return { years: newYears, law, alternativeYears: null, basis: '改正後の民法166条1項' }
    }
    const commercial = debtorMerchantForBusiness && commercialByDebtor.includes(creditorKind)
    const years = commercial ? 5 : oldYears[creditorKind]
    return {
      years,
      law,
      alternativeYears: creditorKind === 'flat35-purchase' ? 10 : null,
      basis: `${years === 5 ? '改正前の商法522条' : '改正前の民法167条1項'}${commercial ? '（商人が事業のために借りた）' : ''}`,
    }
  },
  explain({ years, alternativeYears, basis }, { creditorKind, causeDate }) {
    const steps = [
      step('債権の原因の日', causeDate),
      step('改正民法の施行日（原因の日がこの日からなら改正後）', newLawSince),
      step('もとの債権者', creditorNames[creditorKind]),
      step('当てはまる条文', basis),
      step('時効の期間', years, 'years'),
    ]
    return alternativeYears === null ? steps : [...steps, step('争いのあるもう一つの期間', alternativeYears, 'years')]
  },
  notes({ law, alternativeYears }, { creditorKind }) {
    return [
      ...(alternativeYears === null ? [] : [doubtfulFlat35]),
      ...(law === 'new' ? [bothClocks] : []),
      ...(law === 'old' && creditorKind === 'guarantee-company' ? [legalForm] : []),
      dontPayFirst,
    ]
  },
})

const doubtfulFlat35 = note(
  'doubt',
  'フラット35（買取型）は、銀行などの貸付けから生まれた債権なので5年と考えられますが、機構の側は10年と主張することがあります。判例は確かめられていません。両方の日を見て、弁護士に確かめてください。',
)
const bothClocks = note(
  'caution',
  '条文では、権利を使えると知った時から5年と、使える時から10年の、早い方です。貸付けを仕事にする債権者では5年になります。',
)
const legalForm = note(
  'caution',
  '名称に「一般財団法人」「一般社団法人」などとある保証機関は会社ではなく、10年になりえます。名称を確かめてください。',
)
const dontPayFirst = note(
  'caution',
  '時効は、期間が過ぎたうえで援用（使うと伝えること）をしてはじめて効きます。払う、待ってもらう、書面に署名するなどをすると、数え直しになります。先に弁護士に相談してください。',
)
