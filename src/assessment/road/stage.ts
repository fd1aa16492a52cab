import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import { type Day, dayInMonth, monthOf } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import type { Event, Letter, Loan, Matter } from '#matter/matter.ts'
import type { Problem } from '#matter/problem.ts'
import { isSoldUndated } from '#matter/sold-home.ts'
import { eventWords } from './event-words.table.ts'
import { bidsAgainOn, cameOn, isSold, paidRecently, withdrawnOn } from './happenings.ts'
import { beginning, outOfOrder, type StageSign, signDay, tooEarly, unknownDay } from './stage-order.ts'

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
export interface Sign extends StageSign<StageId> {
  /** 遅くともこの日. Where the stage had been reached before, on a day that the fact does not tell. */
  readonly isLatest: boolean
}

const rank = (id: StageId) => Object.keys(stageTitles).indexOf(id)

const letterStages: Partial<Record<LetterKind, StageId>> = {
  'payment-reminder': 'arrears',
  'dunning-letter': 'arrears',
  'formal-demand': 'demanded',
  'acceleration-warning': 'demanded',
  'acceleration-notice': 'accelerated',
  'full-repayment-demand': 'accelerated',
  'guarantee-demand': 'accelerated',
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
  'distribution-summons': 'residual',
}

/** Letters that tell of a stage only once the home is sold: what came before, and names no loan, may be about any debt. */
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

const byLetterAlone = note(
  'doubt',
  '保証人への請求書は、期限の利益を失った後に届くのがふつうです。失った日は、まだ確かめられていません。遅れている分だけの請求なら、まだ失っていないことがあります。請求の内訳を債権者に確かめてください。',
)

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
  const all = signs(matter, on).toSorted(byDay)
  const standing = afterWithdrawal(
    matter,
    on,
    all.filter((sign) => sign.on === null || sign.on <= on),
  )
  const again = bidsAgainOn(matter, on)
  const happened = standing.filter(({ stage, on: day }) => !(stage === 'sold-by-court' && fellThrough(day, again)))
  const furthest = happened.reduce<Sign | null>((best, sign) => further(best, sign), null)
  const stage: Stage =
    furthest === null
      ? { id: stillPays(matter, on) ? 'paying' : 'unknown', title: '', since: null }
      : { id: furthest.stage, title: '', since: furthest.isLatest ? null : furthest.on }
  const titled = { ...stage, title: stageTitles[stage.id] }
  const finding = reckon(
    'stage',
    'いまの段階',
    titled,
    [],
    () => happened.map((sign) => step(sign.words, sign.on ?? unknownDay)),
    () => (furthest?.isLatest === true ? [byLetterAlone] : []),
  )
  const unknown = stage.id === 'unknown' ? [missing('loans[0].firstMissedMonth', 'いまの段階を知るため')] : []
  const problems = [
    ...future(all, on),
    ...tooEarly(all, beginning(matter), (id) => rank(id) > rank('arrears')),
    ...outOfOrder(standing, auctionStages),
    ...undated(happened),
    ...unknown,
  ]
  return { found: { stage: finding, signs: happened }, problems }
}

/** By day, the undated last, then by stage and words: where a letter stands in the file changes nothing. */
function byDay(a: Sign, b: Sign): number {
  const key = ({ on, stage, words, path }: Sign) =>
    `${on ?? '9999-12-31'} ${String(rank(stage)).padStart(2, '0')} ${words} ${path.replace(/\d+/, '')}`
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}

/** Every fact of the file that shows a stage, whatever its day. */
function signs(matter: Matter, on: Day): readonly Sign[] {
  const sold = isSold(matter, on)
  const found: Sign[] = []
  const add = (stage: StageId | undefined, day: Day | null, path: string, words: string, isLatest = false) => {
    // One of several homes is sold: the road of the others goes on.
    const isPart = stage === 'residual' && !sold && (day ?? on) <= on
    if (stage !== undefined && !isPart) found.push({ stage, on: day, path, words, isLatest })
  }
  for (const [i, loan] of (matter.loans ?? []).entries()) {
    const path = `loans[${i}]`
    const { acceleratedOn, subrogatedOn, judgmentFinalOn, wholeDemanded } = loan
    const isDemanded = wholeDemanded === true && !isKnown(acceleratedOn)
    const missed = firstMissedOn(loan, on)
    if (missed !== null) add('arrears', missed, `${path}.firstMissedMonth`, '最初に払えなかった月の返済日')
    if (isKnown(acceleratedOn)) add('accelerated', acceleratedOn, `${path}.acceleratedOn`, '期限の利益を失った日')
    if (isDemanded) add('accelerated', null, `${path}.wholeDemanded`, '一括で払うように言われたという答え')
    if (isKnown(subrogatedOn)) add('subrogated', subrogatedOn, `${path}.subrogatedOn`, '代位弁済の日')
    if (isKnown(judgmentFinalOn) && sold) add('judged', judgmentFinalOn, `${path}.judgmentFinalOn`, '判決などの確定')
  }
  for (const [i, letter] of (matter.letters ?? []).entries()) {
    const [stage, day] = ofLetter(matter, letter, on)
    const isLatest = letter.kind === 'guarantee-demand'
    add(stage, day, `letters[${i}]`, `手紙「${letterKinds[letter.kind].title}」`, isLatest)
  }
  for (const [i, event] of (matter.events ?? []).entries()) {
    const isSuit = event.kind === 'lawsuit' && !isKnown(event.otherDebt) && isSold(matter, event.on)
    add(isSuit ? 'sued' : eventStages[event.kind], event.on, `events[${i}]`, eventWords[event.kind] ?? '出来事')
  }
  for (const [i, home] of (matter.properties ?? []).entries()) {
    const path = `properties[${i}].soldOn`
    if (isKnown(home.soldOn)) add('residual', home.soldOn, path, '家が売れた日')
    if (isSoldUndated(home)) add('residual', null, path, '家がもう売れたという答え')
  }
  return found
}

/** The day of the first payment that was missed; in the month that still runs, and with an unknown day of payment, today. */
function firstMissedOn({ firstMissedMonth, paymentDay }: Loan, on: Day): Day | null {
  if (!isKnown(firstMissedMonth)) return null
  if (!isKnown(paymentDay) && firstMissedMonth === monthOf(on)) return on
  return dayInMonth(firstMissedMonth, paymentDay ?? 31)
}

/** What a letter shows and since when. A letter about another debt shows nothing, unless the court sells the home for it. */
function ofLetter(matter: Matter, letter: Letter, on: Day): readonly [StageId | undefined, Day | null] {
  const { kind, deadlineOn, loan } = letter
  const came = cameOn(letter)
  const isAfterSale = isSold(matter, isKnown(loan) ? on : (came ?? on))
  const stage = letterStages[kind] ?? (isAfterSale ? afterSale[kind] : undefined)
  const isOfHome = stage === 'residual' || (stage !== undefined && auctionStages.includes(stage))
  if (isKnown(letter.otherDebt) && !isOfHome) return [undefined, null]
  if (kind === 'guarantee-demand' && !hasGuarantor(matter, letter)) return [undefined, null]
  // The agency's letter announces the demand: until the day printed on it the instalments still stand.
  const announces = kind === 'full-repayment-demand' && isKnown(deadlineOn) && (came ?? on) <= on
  if (!announces) return [stage, came]
  return deadlineOn < on ? [stage, deadlineOn] : ['demanded', came]
}

/** A guarantor is asked for a loan of the file, unless the file tells that nobody guarantees the loan. */
function hasGuarantor({ loans }: Matter, { loan }: Letter): boolean {
  const meant = (loans ?? []).filter(({ id }) => !isKnown(loan) || id === loan)
  return meant.length === 0 || meant.some(({ jointGuarantors }) => jointGuarantors?.length !== 0)
}

/** 取下げ. An auction that was withdrawn shows no stage any more; who is to hand over the home has lost it to a buyer who paid (民事執行法79条・83条). */
function afterWithdrawal(matter: Matter, on: Day, found: readonly Sign[]): readonly Sign[] {
  const last = withdrawnOn(matter, on)
  if (last === null) return found
  const isUndone = ({ stage }: Sign) => stage !== 'to-be-left' && auctionStages.includes(stage)
  return found.filter((sign) => !(isUndone(sign) && sign.on !== null && sign.on <= last))
}

/** 売却のやり直し. New bids show that the buyer did not pay (民事執行法80条), or that the permission was undone on appeal. */
function fellThrough(permittedOn: Day | null, again: Day | null): boolean {
  return permittedOn !== null && again !== null && permittedOn < again
}

function further(best: Sign | null, sign: Sign): Sign {
  if (best === null || rank(sign.stage) > rank(best.stage)) return sign
  if (rank(sign.stage) < rank(best.stage)) return best
  if (best.isLatest !== sign.isLatest) return best.isLatest ? sign : best
  // Two signs of one stage: it holds since the earlier known day.
  return best.on === null || (sign.on !== null && sign.on < best.on) ? sign : best
}

/** No sign of arrears, and every loan was paid lately. */
function stillPays(matter: Matter, on: Day): boolean {
  const loans = matter.loans ?? []
  return loans.length > 0 && loans.every((loan) => paidRecently(loan, on))
}

function future(all: readonly Sign[], on: Day): readonly Problem[] {
  return all
    .filter((sign) => sign.on !== null && sign.on > on)
    .map((sign) => ({
      kind: 'contradiction',
      paths: [sign.path],
      message: `${sign.words}（${signDay(sign.on)}）は基準日（${dayWords(on)}）より後です。まだ起きていないこととして計算しました。`,
    }))
}

function undated(happened: readonly Sign[]): readonly Problem[] {
  return happened.filter((sign) => sign.on === null).map(({ path }) => dayOf(path))
}

const demanded = '.wholeDemanded'

/** What is to be told of a sign without a day, at its own place or beside it. */
function dayOf(path: string): Problem {
  if (path.endsWith(demanded))
    return missing(path.replace(demanded, '.acceleratedOn'), '一括で請求された日で、これからの日付と額が変わるため')
  if (path.endsWith('.soldOn')) return missing(path, '売れた日で、残った借金の額と、時効を数える日が変わるため')
  return missing(`${path}.receivedOn`, 'いつ届いたかで、これからの日付が変わるため')
}
