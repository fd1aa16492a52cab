import { oneOf, yesNo } from '#law/facts.ts'
import { type Note, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const applicantNames = {
  bank: '銀行',
  jhf: '住宅金融支援機構',
  'guarantee-company': '保証会社',
  servicer: '債権回収会社',
  'other-creditor': 'その他の債権者',
  'child-support': '養育費など扶養の請求をする人',
  injury: '生命・身体の損害の賠償を求める人',
} as const

type Applicant = keyof typeof applicantNames

/** 205条 (登記所), 206条 (市町村・年金機構など), 207条 (銀行・証券会社). Who may ask, and whether a 財産開示 must have gone before. */
const channels = {
  bank: { name: '預金（銀行など）', article: '207条1項1号', anyone: true, afterDisclosure: false },
  securities: {
    name: '株式・投資信託など（証券会社など）',
    article: '207条1項2号',
    anyone: true,
    afterDisclosure: false,
  },
  'real-estate': { name: '不動産（登記所）', article: '205条', anyone: true, afterDisclosure: true },
  employer: {
    name: '勤め先（市町村・日本年金機構など）',
    article: '206条',
    anyone: false,
    afterDisclosure: true,
  },
} as const

type Target = keyof typeof channels

/** 206条1項. The claims for which a workplace may be asked. */
const employerApplicants: readonly Applicant[] = ['child-support', 'injury']

/** 第三者からの情報取得. Whether a creditor with an enforceable title may have the court ask others about the debtor's assets. */
export const thirdPartyInformation = rule({
  id: 'third-party-information',
  title: '第三者からの情報取得',
  citations: [cite('民事執行法', '197条・205条・206条・207条')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    // Object.keys types its result as bare text; the keys are those of the tables.
    target: oneOf(Object.keys(channels) as Target[], '調べる財産'),
    applicant: oneOf(Object.keys(applicantNames) as Applicant[], '申し立てる債権者（債務名義がある）'),
    disclosureWithin3Years: yesNo('3年以内に財産開示の期日があった'),
  },
  answers: { allowed: '裁判所を通じて調べられる' },
  find({ target, applicant, disclosureWithin3Years }) {
    const { anyone, afterDisclosure } = channels[target]
    const entitled = anyone || employerApplicants.includes(applicant)
    const disclosed = !afterDisclosure || disclosureWithin3Years
    return { allowed: entitled && disclosed, entitled, disclosed }
  },
  explain({ allowed, entitled, disclosed }, { target, applicant }) {
    const { name, article, afterDisclosure } = channels[target]
    return [
      step('調べる財産', `${name}（民事執行法${article}）`),
      step('申し立てる債権者', applicantNames[applicant]),
      step('この債権者が求められる種類か', entitled ? 'はい' : 'いいえ（扶養の請求と、生命・身体の損害賠償だけ）'),
      step(
        '3年以内の財産開示',
        afterDisclosure ? (disclosed ? '要る（あった）' : '要る（なかったので求められない）') : '要らない',
      ),
      step('裁判所を通じて調べられるか', allowed ? '調べられる' : '調べられない'),
    ]
  },
  notes({ entitled }, { target }) {
    return [
      note(
        'caution',
        'どの申立てにも、差押えをしても足りなかったことか、分かっている財産では足りないことの説明が要ります（197条1項）。ここでは見ていません。',
      ),
      ...noticeOf(target),
      ...(entitled ? [] : [otherWays]),
    ]
  },
})

const otherWays = note(
  'caution',
  '住宅ローンの債権者は、この手続では勤め先を調べられません。契約の書類や財産開示の期日など、ほかの道で知ることはあります。',
)

/** When the debtor hears of it. */
function noticeOf(target: Target): readonly Note[] {
  if (!channels[target].afterDisclosure) {
    return [note('practice', '預金や株式などでは、債務者への知らせは、情報が出た後、およそ1か月してから届きます。')]
  }
  return [
    note('caution', '不動産と勤め先では、情報が出る前に、債務者に決定が届きます。'),
    ...(target === 'real-estate'
      ? [note('caution', '不動産の情報は、2021年5月1日から求められるようになりました。')]
      : []),
  ]
}
