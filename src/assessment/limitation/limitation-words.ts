import { addDays, type Day } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import { type Finding, type Note, note, reckon, type Step, step } from '#law/finding.ts'
import type { Owing } from './claim-reach.ts'
import type { Renewal } from './claim-walk.ts'
import { type Reading, type Readings, type Weighed, weighed } from './limitation-readings.ts'

/** 消滅時効の見込み. Where a claim stands if nothing else has happened than what the file tells. */
export interface Limitation {
  /** `pending`: a procedure holds the period open. `maybe-complete`: the day has passed by at least one reading. */
  readonly status: 'running' | 'maybe-complete' | 'pending'
  /** The last day of the period; null while it is held open. */
  readonly completesOn: Day | null
  /** From this day it can be invoked (援用). */
  readonly invocableFrom: Day | null
  /** The other last day where the law or the facts leave a doubt, else null. */
  readonly otherwiseOn: Day | null
  /** 更新. What started the period anew; null where nothing did. */
  readonly renewedBy: Renewal | null
  /** 完成猶予. The day until which a demand or a withdrawn procedure keeps it from completing; null without one. */
  readonly stayedUntil: Day | null
}

interface Told {
  readonly readings: Readings
  readonly on: Day
  /** The sale whose proceeds may have started the period anew; null where no answer hangs on one. */
  readonly soldOn: Day | null
  readonly role: Owing['role']
  readonly isJoint: boolean
  readonly isAssigned: boolean
  readonly isSubrogated: boolean
  readonly isDead: boolean
}

/** 消滅時効の見込みと理由. The answer of all readings together, in a clerk's words. */
export function limitationFinding(told: Told): Finding<Limitation> {
  const found = weighed(told.readings)
  const { primary, isHeld, otherwise } = found
  const from = [...primary.from, ...primary.walked.from, ...(otherwise?.from ?? [])]
  const value = isHeld ? held(found) : reckoned(found, told.on)
  const steps = () => [
    ...startSteps(primary),
    ...(isHeld ? heldSteps(primary) : lastSteps(primary)),
    ...(told.soldOn === null ? [] : [step('家が売れた日（数え直しになるかは分かれる）', told.soldOn)]),
    ...otherSteps(found),
  ]
  return reckon('limitation', '消滅時効の見込み', value, [...new Set(from)], steps, () => notesOf(found, told))
}

const title = '時効の期間が終わる前に始まった競売や裁判'

function held({ otherwise }: Weighed): Limitation {
  const none = { completesOn: null, invocableFrom: null, renewedBy: null, stayedUntil: null }
  return { status: 'pending', ...none, otherwiseOn: otherwise?.on ?? null }
}

function reckoned({ primary, otherwise }: Weighed, on: Day): Limitation {
  const { completesOn, renewedBy, stayedUntil } = primary.walked
  return {
    ...{ status: completesOn < on ? 'maybe-complete' : 'running', completesOn, invocableFrom: addDays(completesOn, 1) },
    ...{ otherwiseOn: otherwise?.on ?? null, renewedBy, stayedUntil },
  }
}

function startSteps({ start, years, walked }: Reading): readonly Step[] {
  const { renewedBy } = walked
  return [
    step(start.words, start.on),
    ...(renewedBy === null || renewedBy.on === start.on ? [] : [step(renewalWords[renewedBy.kind], renewedBy.on)]),
    step('時効の年数', years, 'years'),
  ]
}

const renewalWords: Readonly<Record<Renewal['kind'], string>> = {
  payment: '支払いの日（数え直し）',
  acknowledgement: '承認の日（数え直し）',
  judgment: '判決などが確定した日（数え直し）',
  auctionEnded: '競売の配当の日（手続の終わりから数え直し）',
}

function heldSteps({ walked }: Reading): readonly Step[] {
  return [
    ...(walked.heldSince === null ? [] : [step(title, walked.heldSince)]),
    step('競売や裁判が続いている間は、時効は完成しない（民法147条・148条）', 'いつ終わるかで変わる'),
  ]
}

function lastSteps({ walked }: Reading): readonly Step[] {
  const { completesOn, stayedUntil, lateSince, after } = walked
  return [
    ...(stayedUntil === null ? [] : [step('催告や取下げなどで、この日までは完成しない', stayedUntil)]),
    step('期間の末日（ほかに何もなかったとき）', completesOn),
    step('援用できる最初の日', addDays(completesOn, 1)),
    ...(lateSince === null ? [] : [step('その後に始まった競売や裁判', lateSince)]),
    ...(after === null ? [] : [step(lateWords[after.renewal.kind], after.renewal.on)]),
  ]
}

const lateWords: Readonly<Record<Renewal['kind'], string>> = {
  payment: '期間が過ぎた後の支払い',
  acknowledgement: '期間が過ぎた後の承認',
  judgment: '期間が過ぎた後の判決など',
  auctionEnded: '期間が過ぎた後の配当',
}

function otherSteps({ otherwise }: Weighed): readonly Step[] {
  return otherwise === null ? [] : [step('争いのある、または分からないことによるもう一つの末日', otherwise.on)]
}

function notesOf(
  { primary, isHeld }: Weighed,
  { readings, soldOn, isJoint, isAssigned, isSubrogated, isDead, role }: Told,
): readonly Note[] {
  const { after, lateSince } = primary.walked
  const isPaidLate = after?.renewal.kind === 'payment' || after?.renewal.kind === 'acknowledgement'
  const whoMatters = new Set(readings.map(({ walked }) => `${walked.completesOn} ${walked.heldSince}`)).size > 1
  return [
    ...(soldOn === null ? [] : [soldInDoubt(soldOn)]),
    ...(isPaidLate ? [paidTooLate] : []),
    ...(after?.renewal.kind === 'auctionEnded' ? [distributedTooLate] : []),
    ...(lateSince === null ? [] : [suedTooLate]),
    ...(isHeld ? [whenEnded] : []),
    ...(primary.oldJudgment ? [oldJudgment] : []),
    ...(isJoint
      ? [onePerson, ...(whoMatters ? [unknownPerson] : []), ...(isSubrogated && role !== 'debtor' ? [ownContract] : [])]
      : []),
    ...(role === 'jointGuarantor' ? [principalsOwn] : []),
    ...(isAssigned ? [assigned] : []),
    ...(isDead ? [inherited] : []),
    ...always,
  ]
}

/** 民法152条1項. What a buyer pays goes to the creditor against the release of the mortgage; no decision is known to us. */
function soldInDoubt(soldOn: Day): Note {
  return note(
    'doubt',
    `家の代金が債権者に渡ったことを、債務の一部の支払い（承認）とみると、時効は家が売れた日（${dayWords(soldOn)}）から数え直しになります（民法152条1項）。抵当権を外すための支払いで、承認ではないという考え方もあります。裁判例は確かめられていません。早い方の末日を過ぎたら払う前に弁護士に確かめ、遅い方の末日までは、時効が完成したと決めないでください。売れた後に払ったことがあれば、その日からの数え直しになります。`,
  )
}

const paidTooLate = note(
  'doubt',
  '期間が過ぎた後に払うか認めると、時効を使えなくなるのが原則です。少額を払わされたときなどに使えるとした裁判例もあります。いつ、いくら、なぜ払ったかを弁護士に伝えてください。',
)
const distributedTooLate = note(
  'doubt',
  '競売が期間の終わる前に始まっていたか分かりません。終わる前に始まっていれば、配当の日から数え直しになります。競売の申立ての日を確かめてください。',
)
const suedTooLate = note(
  'caution',
  '期間が過ぎた後に始まった競売や裁判なら、時効を使えることがあります。使うと伝えないまま判決が確定すると使えなくなります。期限までに弁護士に相談してください。',
)
const whenEnded = note(
  'caution',
  '競売や裁判がもう終わっているときは、終わった日（配当・取下げ・判決の確定）を案件ファイルに書くと、そこから計算できます。',
)
const oldJudgment = note(
  'caution',
  '起算の日より前に確定した判決は、ここで数えている借金（代位弁済の後の求償権や、一括になった残り）についてのものではないとみて、入れていません。判決の内容を弁護士に確かめてください。',
)
/** 民法152条・153条・441条・457条・458条. */
const onePerson = note(
  'caution',
  '連帯債務者や連帯保証人がいると、時効は人ごとに違うことがあります。だれが払ったか、だれに裁判が起きたかで変わります。',
)
const unknownPerson = note(
  'doubt',
  'だれが払ったか、だれに対する請求かが分からないか、契約の特約しだいのため、二つの読み方を計算しています。早い方の日から、払う前に確かめてください。',
)
const ownContract = note(
  'caution',
  '保証会社の求償権をこの人も負うかは、保証委託の契約書で決まります。署名した書類を確かめてください。',
)
const principalsOwn = note(
  'caution',
  '連帯保証人は、自分の時効のほかに、主債務者の時効が完成していれば、それも使えます（民法145条）。',
)
const assigned = note('caution', '債権が譲られたり回収を委託されたりしても、時効の年数も数え始める日も変わりません。')
const inherited = note(
  'caution',
  '亡くなった人の借金の時効は、相続人がそのまま引き継ぎます。その後に相続人の一人が払っても、数え直しになるのはその人の分だけです。',
)
const always: readonly Note[] = [
  note('caution', '支払い・署名・電話での約束があると数え直しになります。その前に弁護士に確かめてください。'),
  note(
    'caution',
    'この計算は、案件ファイルに書かれた出来事だけによります。裁判・差押え・支払いがほかにあれば変わります。',
  ),
]
