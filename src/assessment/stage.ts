import { type Day, dayInMonth, daysBetween } from '#base/day.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import type { Event, Letter, Matter } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { type Assessed, isKnown, missing } from './known.ts'

/** いまの段階. The stages of the road, in order; the Japanese words say where the household stands. */
export const stageTitles = {
  unknown: 'まだ分からない',
  paying: '払えている',
  arrears: '滞納が始まった',
  demanded: '催告を受けた',
  accelerated: '一括で請求された（期限の利益の喪失）',
  subrogated: '保証会社が払った（代位弁済）',
  'auction-opened': '競売が始まった（開始決定）',
  inspected: '競売の現況調査があった',
  'bidding-fixed': '入札の日程が決まった',
  'sold-by-court': '競売で売却が許可された',
  'to-be-left': '家の明渡しを求められている',
  residual: '家は売れ、残った借金がある',
  sued: '残った借金で裁判所から書類が来た',
  judged: '残った借金で判決などが出た',
  seized: '給料や預金が差し押さえられた',
} as const

export type StageId = keyof typeof stageTitles

export interface Stage {
  readonly id: StageId
  readonly title: string
  /** The day from which the stage is known to hold; null where only the stage itself is known. */
  readonly since: Day | null
}

const gone: readonly StageId[] = ['to-be-left', 'residual', 'sued', 'judged', 'seized']

/** Whether the home is sold or its owner has changed. */
export function homeIsGone(stage: Stage): boolean {
  return gone.includes(stage.id)
}

const before: readonly StageId[] = ['unknown', 'paying', 'arrears', 'demanded']

/** 全額の期限が来ているか. Whether the stage shows that the whole of the loan is due. */
export function wholeIsDue(stage: Stage): boolean {
  return !before.includes(stage.id)
}

/** 段階を示す事実. One fact that shows that a stage has been reached. */
export interface Sign {
  readonly stage: StageId
  readonly on: Day | null
  readonly path: string
  readonly words: string
}

const rank = (id: StageId) => Object.keys(stageTitles).indexOf(id)

const letterStages: Partial<Record<LetterKind, StageId>> = {
  'payment-reminder': 'arrears',
  'dunning-letter': 'arrears',
  'formal-demand': 'demanded',
  'acceleration-warning': 'demanded',
  'acceleration-notice': 'accelerated',
  'full-repayment-demand': 'accelerated',
  'subrogation-warning': 'demanded',
  'subrogation-notice': 'subrogated',
  'auction-warning': 'demanded',
  'commencement-order': 'auction-opened',
  'compulsory-commencement-order': 'auction-opened',
  'site-inspection-notice': 'inspected',
  'bid-period-notice': 'bidding-fixed',
  'sale-permission': 'sold-by-court',
  'delivery-order': 'to-be-left',
  'eviction-call': 'to-be-left',
}

/** Letters that tell of a stage only once the home is sold: before that they may be about any debt. */
const afterSale: Partial<Record<LetterKind, StageId>> = {
  'payment-order': 'sued',
  'provisional-payment-order': 'judged',
  complaint: 'sued',
  judgment: 'judged',
  'claim-seizure-order': 'seized',
}

const eventStages: Partial<Record<Event['kind'], StageId>> = {
  auctionPetition: 'accelerated',
  commencementOrder: 'auction-opened',
  siteInspection: 'inspected',
  bidOpening: 'bidding-fixed',
  salePermission: 'sold-by-court',
  pricePaid: 'residual',
  distribution: 'residual',
  deliveryOrder: 'to-be-left',
}

const auctionStages: readonly StageId[] = [
  'auction-opened',
  'inspected',
  'bidding-fixed',
  'sold-by-court',
  'to-be-left',
]

/** Where the household stands on a day: the furthest stage that a letter, an event or a date of the file shows. */
export function stageOn(
  matter: Matter,
  on: Day,
): Assessed<{ readonly stage: Finding<Stage>; readonly signs: readonly Sign[] }> {
  const all = signs(matter, on)
  const happened = afterWithdrawal(
    matter,
    on,
    all.filter((sign) => sign.on === null || sign.on <= on),
  )
  const furthest = happened.reduce<Sign | null>((best, sign) => further(best, sign), null)
  const stage: Stage =
    furthest === null
      ? { id: stillPays(matter, on) ? 'paying' : 'unknown', title: '', since: null }
      : { id: furthest.stage, title: '', since: furthest.on }
  const titled = { ...stage, title: stageTitles[stage.id] }
  const finding = reckon('stage', 'いまの段階', titled, [], () =>
    happened.map((sign) => step(sign.words, sign.on ?? '日付は分からない')),
  )
  const unknown = stage.id === 'unknown' ? [missing('loans[0].firstMissedMonth', 'いまの段階を知るため')] : []
  return { found: { stage: finding, signs: happened }, problems: [...future(all, on), ...tooEarly(all), ...unknown] }
}

/** Every fact of the file that shows a stage, whatever its day. */
function signs(matter: Matter, on: Day): readonly Sign[] {
  const sold = isSold(matter)
  const found: Sign[] = []
  const add = (stage: StageId | undefined, on: Day | null | undefined, path: string, words: string) => {
    if (stage !== undefined) found.push({ stage, on: on ?? null, path, words })
  }
  for (const [i, loan] of (matter.loans ?? []).entries()) {
    const path = `loans[${i}]`
    if (isKnown(loan.firstMissedMonth)) {
      add(
        'arrears',
        dayInMonth(loan.firstMissedMonth, loan.paymentDay ?? 31),
        `${path}.firstMissedMonth`,
        '最初に払えなかった月の返済日',
      )
    }
    if (isKnown(loan.acceleratedOn))
      add('accelerated', loan.acceleratedOn, `${path}.acceleratedOn`, '期限の利益を失った日')
    if (isKnown(loan.subrogatedOn)) add('subrogated', loan.subrogatedOn, `${path}.subrogatedOn`, '代位弁済の日')
    if (isKnown(loan.judgmentFinalOn) && sold)
      add('judged', loan.judgmentFinalOn, `${path}.judgmentFinalOn`, '判決などの確定')
  }
  for (const [i, letter] of (matter.letters ?? []).entries()) {
    const stage = announced(letter, on) ?? letterStages[letter.kind] ?? (sold ? afterSale[letter.kind] : undefined)
    add(stage, letter.receivedOn ?? letter.sentOn, `letters[${i}]`, `手紙「${letterKinds[letter.kind].title}」`)
  }
  for (const [i, event] of (matter.events ?? []).entries()) {
    add(eventStages[event.kind], event.on, `events[${i}]`, eventWords[event.kind] ?? '出来事')
  }
  for (const [i, property] of (matter.properties ?? []).entries()) {
    if (isKnown(property.soldOn)) add('residual', property.soldOn, `properties[${i}].soldOn`, '家が売れた日')
  }
  return found
}

/** The agency's letter announces the demand; until the day printed on it the instalments still stand. */
function announced(letter: Letter, on: Day): StageId | undefined {
  const ahead = letter.kind === 'full-repayment-demand' && isKnown(letter.deadlineOn) && letter.deadlineOn >= on
  return ahead ? 'demanded' : undefined
}

const eventWords: Partial<Record<Event['kind'], string>> = {
  auctionPetition: '競売の申立て',
  commencementOrder: '競売の開始決定',
  siteInspection: '現況調査',
  bidOpening: '開札',
  salePermission: '売却許可決定',
  pricePaid: '買受人の代金納付',
  distribution: '配当',
  deliveryOrder: '引渡命令',
}

function isSold(matter: Matter): boolean {
  const paid = (matter.events ?? []).some(({ kind }) => kind === 'pricePaid' || kind === 'distribution')
  return paid || (matter.properties ?? []).some(({ soldOn }) => isKnown(soldOn))
}

/** 取下げ. An auction that was withdrawn shows no stage any more. */
function afterWithdrawal(matter: Matter, on: Day, found: readonly Sign[]): readonly Sign[] {
  const days = (matter.events ?? [])
    .filter((event) => event.kind === 'withdrawal' && event.on <= on)
    .map((event) => event.on)
  const last = days.reduce<Day | null>((latest, day) => (latest === null || day > latest ? day : latest), null)
  if (last === null) return found
  return found.filter((sign) => !(auctionStages.includes(sign.stage) && sign.on !== null && sign.on <= last))
}

function further(best: Sign | null, sign: Sign): Sign {
  if (best === null || rank(sign.stage) > rank(best.stage)) return sign
  if (rank(sign.stage) < rank(best.stage)) return best
  // Two signs of one stage: it holds since the earlier known day.
  return best.on === null || (sign.on !== null && sign.on < best.on) ? sign : best
}

/** No sign of arrears, and a payment within the last 45 days: one month and the days until the money is booked. */
function stillPays(matter: Matter, on: Day): boolean {
  const loans = matter.loans ?? []
  const recent = (paid: Day) => paid <= on && daysBetween(paid, on) <= 45
  return loans.length > 0 && loans.every(({ lastPaidOn }) => isKnown(lastPaidOn) && recent(lastPaidOn))
}

function future(all: readonly Sign[], on: Day): readonly Problem[] {
  return all
    .filter((sign) => sign.on !== null && sign.on > on)
    .map((sign) => ({
      kind: 'contradiction',
      paths: [sign.path],
      message: `${sign.words}（${sign.on}）は基準日（${on}）より後です。まだ起きていないこととして計算しました。`,
    }))
}

/** The court opens an auction only after arrears have begun. */
function tooEarly(all: readonly Sign[]): readonly Problem[] {
  const missed = all.find(({ path }) => path.endsWith('.firstMissedMonth'))
  if (missed === undefined || missed.on === null) return []
  const start = missed.on
  return all
    .filter(
      (sign) => sign.on !== null && sign.on < start && rank(sign.stage) > rank('arrears') && sign.stage !== 'residual',
    )
    .map((sign) => ({
      kind: 'contradiction',
      paths: [sign.path, missed.path],
      message: `${sign.words}（${sign.on}）が、最初に払えなかった月の返済日（${start}）より前です。どちらかの日付を確かめてください。`,
    }))
}
