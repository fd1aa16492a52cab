import { day } from '#base/day.ts'
import { holidaysReckonedUntil, isCourtHoliday } from '#base/holiday.ts'
import { dayWords } from '#base/words.ts'
import { type Note, note, type Step, step } from '#law/finding.ts'
import type { Completion, CompletionFacts, EventType, Walked } from './completion.ts'

const eventNames: Readonly<Record<EventType, string>> = {
  acknowledgment: '承認（一部の支払い、猶予の願いなど）',
  'final-title': '判決などの確定',
  'execution-ended': '強制執行・競売などの終わり（取下げ・取消しを除く）',
  'withdrawn-suit': '権利が確定しないで終わった裁判など',
  'withdrawn-execution': '強制執行・競売の取下げか取消し',
  'provisional-seizure-ended': '仮差押え・仮処分の終わり',
  demand: '催告',
  'negotiation-agreement': '協議を行う旨の合意',
  succession: '相続人などの確定',
  disaster: '天災などの障害が消えた日',
}

/** Acts of one day. Of all others only the end is told, and they kept the claim alive before it (147条から149条まで・160条・161条). */
const acts: readonly EventType[] = ['acknowledgment', 'demand', 'negotiation-agreement']

/** 平成29年法律第44号附則10条2項. What happened before this day has the effects of the old law. */
const newLawSince = day('2020-04-01')

/** The working, event by event. */
export function completionSteps(found: Completion, { years, startEvent }: CompletionFacts): readonly Step[] {
  return [
    step('起算点になる出来事の日（数えない・民法140条）', startEvent),
    step('時効の期間', years, 'years'),
    step('その後に何もないときの末日', found.undisturbed),
    ...found.walked.map((walked) =>
      step(
        `${dayWords(walked.event.date)} ${eventNames[walked.event.type]}：${outcomeWords(walked)}`,
        walked.completion,
      ),
    ),
    step('時効が完成する日（期間の末日）', found.completionDate),
    step('援用できる最初の日', found.invocableFrom),
  ]
}

function outcomeWords({ outcome, years }: Walked): string {
  switch (outcome) {
    case 'renewed':
      return `更新（ここから${years}年を数え直した末日）`
    case 'stayed':
      return '完成猶予（延びた末日）'
    case 'not-longer':
      return '完成猶予（もとの末日より早く終わるので変わらない）'
    case 'without-effect':
      return '完成猶予の効力がない（末日は変わらない）'
    case 'late':
      return '末日より後なので変わらない'
  }
}

/** What must be known besides the day. */
export function completionNotes({ completionDate, walked }: Completion): readonly Note[] {
  const types = walked.map(({ event }) => event.type)
  const late = walked.filter(({ outcome }) => outcome === 'late').map(({ event }) => event.type)
  const oldStay = walked.some(
    ({ event, outcome }) => (outcome === 'stayed' || outcome === 'not-longer') && event.date < newLawSince,
  )
  const closed = completionDate <= holidaysReckonedUntil && isCourtHoliday(completionDate)
  return [
    pending,
    ...(late.some((type) => !acts.includes(type)) ? [lateEnd] : []),
    ...(late.includes('acknowledgment') ? [lateAcknowledgment] : []),
    ...(types.includes('final-title') ? [notYetDue] : []),
    ...(oldStay ? [oldLawStays] : []),
    ...(types.includes('provisional-seizure-ended') ? [oldProvisionalSeizure] : []),
    ...(closed ? [closedLastDay] : []),
    invoke,
  ]
}

const pending = note(
  'caution',
  '裁判、支払督促、差押え、競売、財産開示などが続いている間は、時効は完成しません（民法147条・148条）。終わっていない手続があるときは、この日を使わないでください。',
)
const lateEnd = note(
  'caution',
  '末日より後に終わった裁判・差押えなど（または、後で確定した相続人や、後で消えた障害）があります。末日のときに続いていたのなら、時効は完成していません（民法147条から149条まで・160条・161条）。ここでの日より遅くなるので、始まった日を確かめてください。',
)
const lateAcknowledgment = note(
  'caution',
  '完成した後に払ったり支払いを約束したりすると、援用できなくなり、そこから新しい期間が始まることがあります（最高裁昭和41年4月20日判決）。事情によっては援用が認められます。弁護士に相談してください。',
)
const notYetDue = note(
  'caution',
  '判決などの確定で10年になるのは、確定した時に期限が来ていた分です。まだ来ていなかった分は、もとの年数のままです（民法169条2項）。',
)
const oldLawStays = note(
  'doubt',
  '2020年3月31日までの出来事の効力は、改正前の民法によります（平成29年法律第44号附則10条2項）。催告は、6か月以内に裁判などをしてはじめて意味があり、天災の猶予は2週間でした。ここでは、どの出来事も改正後の長さで計算しています。',
)
const oldProvisionalSeizure = note(
  'doubt',
  '2020年3月31日までにされた仮差押えは、登記などが残る間ずっと時効を中断し、終わった時から数え直しになると読まれています。ここでは、改正後の6か月の完成猶予として計算しています。',
)
const closedLastDay = note(
  'doubt',
  '末日が土曜・日曜・祝日か年末年始に当たりますが、動かしていません。その日に取引をしない慣習があるとして、次の平日まで延びると読む余地があります（民法142条）。',
)
const invoke = note(
  'caution',
  '時効は、期間が過ぎたうえで援用（使うと伝えること）をしてはじめて効きます（民法145条）。払う、待ってもらう、書面に署名するなどをすると、数え直しになります。先に弁護士に相談してください。',
)
