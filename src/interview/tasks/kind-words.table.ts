import type { estateActs } from '#law/family/simple-acceptance.ts'
import { incomeLines } from '#matter/budget-items.ts'
import type { intentions } from '#matter/household.ts'
import type { Event, Income, Loan, Matter, Property, Right } from '#matter/matter.ts'

// 種類の言葉. What the kinds of the file are called where somebody chooses among them.

type Item<K extends keyof Matter> = NonNullable<Matter[K]> extends readonly (infer T)[] ? T : never
type Person = Item<'people'>

export const purposeWords: Readonly<Record<NonNullable<Loan['purpose']>, string>> = {
  home: '家を買う・建てるためのローン',
  refinance: '借り換えのローン',
  renovation: 'リフォームのローン',
  business: '家を担保にした事業の借入れ',
  other: '家を担保にした、そのほかの借入れ',
}

export const lenderWords: Readonly<Record<NonNullable<Loan['lender']>['kind'], string>> = {
  bank: '銀行',
  'flat35-purchase': 'フラット35（住宅金融支援機構）',
  'jhf-direct': '旧住宅金融公庫・住宅金融支援機構から直接',
  shinkin: '信用金庫',
  shinkumi: '信用組合',
  nokyo: 'JA（農協）',
  rokin: 'ろうきん（労働金庫）',
  'finance-company': '消費者金融・カード会社など（貸金業者）',
  'other-company': 'そのほかの会社',
}

export const guarantorWords: Readonly<Record<NonNullable<Loan['guarantor']>['kind'], string>> = {
  'guarantee-company': '保証会社（銀行の子会社など）',
  'credit-guarantee-association': '信用保証協会',
  'non-merchant-guarantor': '会社でない保証人（農協系の団体など）',
}

export const assigneeWords: Readonly<Record<NonNullable<Loan['assignee']>['kind'], string>> = {
  servicer: '債権回収会社（サービサー）',
  other: 'そのほかの会社・人',
}

export const methodWords: Readonly<Record<NonNullable<Loan['method']>, string>> = {
  levelPayment: '元利均等（毎月の額がいつも同じ）',
  levelPrincipal: '元金均等（毎月の額が少しずつ減る）',
  interestOnly: '利息だけ',
}

export const propertyWords: Readonly<Record<Property['kind'], string>> = {
  house: '戸建て（土地と建物）',
  condominium: 'マンション',
  land: '土地だけ',
  building: '建物だけ（借地の家など）',
  other: 'そのほか・わからない',
}

export const rightWords: Readonly<Record<Right['kind'], string>> = {
  mortgage: '抵当権',
  revolvingMortgage: '根抵当権',
  provisionalRegistration: '抵当権などの仮登記',
  provisionalSeizure: '仮差押え',
  seizure: '差押え（債権者・裁判所）',
  taxSeizure: '差押え（税・保険料）',
  taxParticipation: '参加差押え（税・保険料）',
}

export const taxWords: Readonly<Record<Item<'taxArrears'>['kind'], string>> = {
  propertyTax: '固定資産税・都市計画税',
  residentTax: '住民税',
  incomeTax: '所得税',
  healthInsurance: '国民健康保険料（税）',
  pensionPremium: '国民年金の保険料',
  other: 'そのほかの税・保険料',
}

export const relationWords: Readonly<Record<NonNullable<Person['relation']>, string>> = {
  self: 'わたし（相談している人）',
  spouse: '夫・妻',
  formerSpouse: '前の夫・前の妻',
  child: '子',
  parent: '親',
  sibling: '兄弟姉妹',
  relative: 'そのほかの親族',
  other: 'そのほかの人',
}

export const heirWords: Readonly<Record<NonNullable<Person['heirAs']>, string>> = {
  spouse: '夫・妻',
  child: '子（孫が代わりに相続するときも）',
  parent: '親',
  sibling: '兄弟姉妹',
  'half-sibling': '片方の親だけが同じ兄弟姉妹',
}

export const reliefWords: Readonly<Record<NonNullable<Person['earlierRelief']>, string>> = {
  none: '受けたことはない',
  'bankruptcy-discharge': '自己破産の免責（めんせき。払わなくてよいという決定）',
  'salaried-plan-performed': '給与所得者等再生の計画を終えた',
  'hardship-discharge': '個人再生の途中で、残りの免責（ハードシップ免責）',
}

export const incomeWords: Readonly<Record<Income['kind'], string>> = {
  wage: incomeLines['income.wage'].label,
  bonus: incomeLines['income.bonus'].label,
  selfEmployed: incomeLines['income.selfEmployed'].label,
  pension: incomeLines['income.pension'].label,
  childAllowance: incomeLines['income.childAllowance'].label,
  benefit: incomeLines['income.benefit'].label,
  publicAssistance: incomeLines['income.publicAssistance'].label,
  support: incomeLines['income.support'].label,
  rent: incomeLines['income.rent'].label,
  other: incomeLines['income.other'].label,
}

export const intervalWords: Readonly<Record<NonNullable<Income['interval']>, string>> = {
  monthly: '毎月1回',
  'half-monthly': '月に2回',
  'ten-day': '10日ごと',
  'multi-month': '何か月かに1回',
  daily: '日ごと（日払い）',
  'other-days': '何日かに1回',
  bonus: '1年に何回か（ボーナス）',
}

export const causeWords: Readonly<
  Record<NonNullable<NonNullable<NonNullable<Matter['budget']>['incomeFall']>['cause']>, string>
> = {
  unemployment: '仕事を失った',
  illness: '病気・けが',
  reducedPay: '給料・残業・ボーナスが減った',
  business: '商売の売上が減った',
  retirement: '定年・退職',
  disaster: '災害',
  other: 'そのほか',
}

export const assetWords: Readonly<Record<Item<'assets'>['kind'], string>> = {
  cash: '現金',
  deposit: '預金・貯金',
  insurance: '生命保険など（解約すると戻るお金）',
  car: '車',
  securities: '株・投資信託',
  retirementPay: '退職金（今やめたらもらえる額）',
  other: 'そのほかの財産',
}

export const debtWords: Readonly<Record<Item<'otherDebts'>['kind'], string>> = {
  cardLoan: 'カードローン・キャッシング',
  creditCard: 'クレジットカードの支払い',
  autoLoan: '車のローン',
  studentLoan: '奨学金・教育ローン',
  businessLoan: '事業の借入れ',
  employer: '勤め先からの借入れ',
  family: '家族・知り合いからの借入れ',
  guarantee: 'ほかの人の借金の保証',
  other: 'そのほかの借金',
}

export const eventWords: Readonly<Record<Event['kind'], string>> = {
  payment: '少しでも払った',
  acknowledgement: '借金があると認めた・「払う」と言った',
  consultation: '相談した',
  brokerageAgreement: '不動産会社と媒介契約を結んだ',
  lawsuit: '裁判を起こされた',
  auctionPetition: '競売の申立てがあった',
  commencementOrder: '競売の開始決定があった',
  siteInspection: '裁判所の人が家を調べに来た',
  bidOpening: '開札があった',
  salePermission: '売却許可決定があった',
  pricePaid: '落札した人が代金を払った',
  distribution: '配当があった',
  deliveryOrder: '引渡命令が出た',
  withdrawal: '競売が取り下げられた',
  bankruptcyPetition: '自己破産を申し立てた',
  rehabilitationPetition: '個人再生を申し立てた',
  transfer: '家や財産をあげた・名義を変えた',
  other: 'そのほか',
}

export const actWords: Readonly<Record<(typeof estateActs)[number], string>> = {
  'sell-estate-property': '亡くなった人の物を売った・あげた',
  'spend-estate-money': '亡くなった人のお金を使った',
  'collect-estate-claim': '亡くなった人が貸したお金などを取り立てた',
  'demolish-or-destroy': '亡くなった人の物を取り壊した・捨てた',
  'estate-division-agreement': '遺産の分け方を話し合って決めた',
  'no-decision-in-time': '3か月のうちに決めなかった',
  'conceal-or-omit-from-inventory': '財産を隠した・わざと目録に書かなかった',
  'pay-due-debt-from-estate': '亡くなった人のお金で、期限の来た借金を払った',
  'reasonable-funeral-from-estate': '亡くなった人のお金で、ふつうの額の葬儀をした',
  'pay-debt-from-own-money': '自分のお金で、亡くなった人の借金を払った',
  'repair-or-preserve': '家などを修理した・守った',
  'short-lease': '短い期間だけ人に貸した',
  'life-insurance-as-beneficiary': '受取人として生命保険金を受け取った',
  'survivor-pension': '遺族年金を受け取った',
  'keepsake-of-little-value': 'わずかな値打ちの形見を分けた',
}

export const intentionWords: Readonly<Record<(typeof intentions)[number], string>> = {
  'give-home': '家の名義を家族などに変える・家をあげる',
  'sell-cheap': '家や財産を、安い値段で家族などに売る',
  'pay-family': '家族や知り合いへの借金だけを先に返す',
  'pay-one-creditor': '一つの会社にだけ先に返す',
  'use-estate': '亡くなった人の財産を使う',
}

export const secrecyWords = { family: '家族', workplace: '勤め先', neighbours: '近所の人' } as const

export const courtWords = {
  tokyo: '東京',
  yokohama: '神奈川（横浜）',
  chiba: '千葉',
  saitama: '埼玉（さいたま）',
  osaka: '大阪',
  nagoya: '愛知（名古屋）',
  other: 'そのほか',
} as const

export const gradeWords = {
  '1-1': '1級地の1',
  '1-2': '1級地の2',
  '2-1': '2級地の1',
  '2-2': '2級地の2',
  '3-1': '3級地の1',
  '3-2': '3級地の2',
} as const
