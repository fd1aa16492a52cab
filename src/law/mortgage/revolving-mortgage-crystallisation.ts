import { addDays, type Day } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { dayFact, type FactsOf, listOf, oneOf, orNull, recordOf, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const eventKinds = [
  'owner-request',
  'holder-request',
  'holder-petition',
  'holder-tax-seizure',
  'third-party-seizure-known',
  'bankruptcy',
] as const

/** In the order in which the causes of one day are named. */
const causes = ['agreed-date', ...eventKinds] as const

type Cause = (typeof causes)[number]

const names: Readonly<Record<Cause, string>> = {
  'agreed-date': '確定期日',
  'owner-request': '設定者の確定請求（2週間の後）',
  'holder-request': '根抵当権者の確定請求',
  'holder-petition': '根抵当権者の競売の申立て（物上代位の差押えを含む）',
  'holder-tax-seizure': '根抵当権者である官庁の滞納処分の差押え',
  'third-party-seizure-known': 'ほかの者の競売や滞納処分の差押えを根抵当権者が知った（2週間の後）',
  bankruptcy: '債務者か設定者の破産手続開始',
}

/** 398条の19第1項. From the setting until the owner can ask. */
const ownerWaitMonths = 36
/** 398条の19第1項・398条の20第1項3号. Two weeks; the others take effect at once. */
const delayDays: Readonly<Record<Cause, number>> = {
  'agreed-date': 0,
  'owner-request': 14,
  'holder-request': 0,
  'holder-petition': 0,
  'holder-tax-seizure': 0,
  'third-party-seizure-known': 14,
  bankruptcy: 0,
}

/** 398条の20第2項. Someone may have relied on them before they fell away. */
const revocable: readonly Cause[] = ['third-party-seizure-known', 'bankruptcy']

const eventFacts = {
  kind: oneOf(eventKinds, '出来事'),
  date: dayFact('その日（請求が届いた日、知った日、決定の日）'),
  lapsed: yesNo('その後に効力がなくなった', { otherwise: false }),
}

type Event = FactsOf<typeof eventFacts>

/** 元本の確定. The day on which the claims of a revolving mortgage stop changing, and by what. */
export const revolvingMortgageCrystallisation = rule({
  id: 'revolving-mortgage-crystallisation',
  title: '根抵当権の元本の確定（民法398条の19・20）',
  citations: [cite('民法', '398条の6・398条の19・398条の20・140条・143条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    setDate: dayFact('根抵当権を設定した日'),
    agreedDate: orNull(dayFact('登記にある確定期日（なければなし）')),
    events: listOf(recordOf(eventFacts, '出来事'), '確定につながる出来事'),
  },
  answers: { crystallisedOn: '元本が確定した日', cause: '確定の原因' },
  find({ setDate, agreedDate, events }) {
    const counted = [
      ...(agreedDate === null ? [] : [fixedBy('agreed-date', agreedDate)]),
      ...events.filter((event) => counts(event, setDate, agreedDate)).map(({ kind, date }) => fixedBy(kind, date)),
    ]
    const first = counted.toSorted(earlierFirst)[0]
    return { crystallisedOn: first?.on ?? null, cause: first?.cause ?? null, counted }
  },
  explain({ crystallisedOn, cause, counted }, { setDate, agreedDate, events }) {
    const requested = events.some(({ kind }) => kind === 'owner-request')
    return [
      step('根抵当権を設定した日', setDate),
      step('確定期日', agreedDate ?? '定めがない'),
      ...(requested
        ? [step('設定者が請求できるのは、この日の後（設定から3年）', periodEnd(setDate, ownerWaitMonths))]
        : []),
      ...counted.map(({ cause, on }) => step(`${names[cause]}によれば`, on)),
      step('元本が確定した日（いちばん早い日）', crystallisedOn ?? 'まだ確定していない'),
      ...(cause === null ? [] : [step('原因', names[cause])]),
    ]
  },
  notes({ crystallisedOn, cause }, { events }) {
    return [
      crystallisedOn === null
        ? note(
            'caution',
            'まだ確定していません。確定する前に保証人が払っても、根抵当権を引き継げません（民法398条の7）。任意売却や代位弁済の前に、まず元本を確定させます。',
          )
        : note('caution', '共同根抵当では、一つの不動産で確定すれば、すべてについて確定します（民法398条の17第2項）。'),
      ...(cause !== null && delayDays[cause] > 0 ? [note('caution', '2週間の最後の日が終わるときに確定します。')] : []),
      ...(events.some(({ kind, lapsed }) => lapsed && revocable.includes(kind))
        ? [
            note(
              'doubt',
              '効力がなくなった差押えや破産は数えていません。ただし、確定したものとして根抵当権などを取得した人がいれば、確定したままです（民法398条の20第2項）。',
            ),
          ]
        : []),
    ]
  },
})

function fixedBy(cause: Cause, date: Day) {
  return { cause, on: addDays(date, delayDays[cause]) }
}

/** 398条の19第1項・第3項: the requests need that no day was agreed, the owner's also that three years have passed. */
function counts(event: Event, setDate: Day, agreedDate: Day | null): boolean {
  switch (event.kind) {
    case 'owner-request':
      return agreedDate === null && event.date > periodEnd(setDate, ownerWaitMonths)
    case 'holder-request':
      return agreedDate === null
    case 'holder-tax-seizure':
      return true
    // 398条の20第1項1号ただし書・第2項.
    case 'holder-petition':
    case 'third-party-seizure-known':
    case 'bankruptcy':
      return !event.lapsed
  }
}

function earlierFirst(a: { cause: Cause; on: Day }, b: { cause: Cause; on: Day }): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  return causes.indexOf(a.cause) - causes.indexOf(b.cause)
}
