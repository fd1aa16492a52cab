import type { PersonRole } from '#assessment/people/people.ts'
import type { TitleState } from '#assessment/seizure/titles.ts'
import type { WayStatus } from '#assessment/ways/states.ts'
import type { Matter } from '#matter/matter.ts'
import { taxWords as arrearWords, debtWords, propertyWords as homeWords, kinWords } from '#matter/names.ts'

type Item<K extends keyof Matter> = NonNullable<Matter[K]> extends readonly (infer T)[] ? T : never
type Of<T, K extends keyof T> = NonNullable<T[K]>
type Person = Item<'people'>
type Wishes = NonNullable<Matter['wishes']>

/** 続柄. Seen from the person who asks. */
export const relationWords: Readonly<Record<Of<Person, 'relation'>, string>> = {
  ...kinWords,
  other: 'そのほかの人',
}

/** 立場の言葉. */
export const personRoleWords: Readonly<Record<PersonRole, string>> = {
  debtor: '債務者',
  jointDebtor: '連帯債務者',
  jointGuarantor: '連帯保証人',
  collateralProvider: '物上保証人',
  otherDebtor: 'ほかの借金の債務者',
  owner: '所有者',
  coOwner: '共有者',
  spouse: '配偶者',
  formerSpouse: '元配偶者',
  heir: '相続人',
  deceased: '亡くなった人',
}

/** 家の種類. */
export const propertyWords: Readonly<Record<Item<'properties'>['kind'], string>> = {
  ...homeWords,
  other: 'その他（または未確認）',
}

/** 住宅ローンなどの使いみち. */
export const purposeWords: Readonly<Record<Of<Item<'loans'>, 'purpose'>, string>> = {
  home: '住宅ローン',
  refinance: '借換え',
  renovation: 'リフォーム',
  business: '事業資金',
  other: 'その他',
}

/** ほかの借金の種類. */
export const otherDebtWords: Readonly<Record<Item<'otherDebts'>['kind'], string>> = {
  ...debtWords,
  employer: '勤め先から',
  family: '家族・知人から',
  other: 'その他',
}

/** 財産の種類. */
export const assetWords: Readonly<Record<Item<'assets'>['kind'], string>> = {
  cash: '現金',
  deposit: '預金',
  insurance: '保険',
  car: '車',
  securities: '有価証券',
  retirementPay: '退職金',
  other: 'その他',
}

/** 滞納している税・保険料. */
export const taxWords: Readonly<Record<Item<'taxArrears'>['kind'], string>> = {
  ...arrearWords,
  other: 'その他の税・保険料',
}

/** 収入が減った事情. */
export const causeWords: Readonly<
  Record<Of<NonNullable<NonNullable<Matter['budget']>['incomeFall']>, 'cause'>, string>
> = {
  unemployment: '失業',
  illness: '病気・けが',
  reducedPay: '給料の減少',
  business: '事業の不振',
  retirement: '退職・定年',
  disaster: '災害',
  other: 'その他',
}

/** 知られたくない相手. */
export const secrecyWords: Readonly<Record<Of<Wishes, 'secrecy'>[number], string>> = {
  family: '家族',
  workplace: '勤め先',
  neighbours: '近所',
}

/** 考えていること. */
export const intentionWords: Readonly<Record<Of<Wishes, 'intends'>[number], string>> = {
  'give-home': '家を家族に譲る',
  'sell-cheap': '家を安く売る',
  'pay-family': '家族に先に返す',
  'pay-one-creditor': '一部の債権者にだけ返す',
  'use-estate': '亡くなった人の財産を使う',
}

/** 選べるか, in few letters. */
export const shortStatusWords: Readonly<Record<WayStatus, string>> = {
  open: '選べる',
  unknown: '未定',
  closed: '選べない',
}

/** 債務名義の段階. */
export const titleStateWords: Readonly<Record<TitleState, string>> = {
  coming: 'まだ差押えの前',
  ready: '差押えができる',
  used: '差押え中',
}
