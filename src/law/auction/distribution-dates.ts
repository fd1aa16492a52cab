import { addDays, type Day } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { dayWords } from '#base/words.ts'
import { civilPeriodEnd } from '#law/civil/civil-period-end.ts'
import { dayFact, orNull, yesNo } from '#law/facts.ts'
import { type Note, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { closedDatesFact, closureNotes, nextListedOpenDay } from './closed-days.ts'

/** 規則59条2項: a day within one month of the payment. */
const months = 1
/** 90条6項: one week, or two where the buyer set off. */
const proofDays = 7
const setOffProofDays = 14

/** 配当期日. Until when the court holds the hearing on the distribution, and until when the suit over an objection must be shown to it. */
export const distributionDates = rule({
  id: 'distribution-dates',
  title: '配当期日と配当異議の証明期限',
  citations: [
    cite('民事執行法', '20条・78条4項・89条・90条6項'),
    cite('民事執行規則', '59条2項・60条'),
    cite('民事訴訟法', '95条3項'),
  ],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    paymentDate: dayFact('買受人が代金を納付した日'),
    hearingDate: orNull(dayFact('配当期日（まだ決まっていなければ空欄）')),
    setOff: yesNo('買受人は債権者で、自分の配当を代金から差し引いた（78条4項）', { otherwise: false }),
    closedDates: closedDatesFact,
  },
  answers: {
    latestHearing: '配当期日の最も遅い日（休日でも動かさない）',
    objectionProofDeadline: '配当異議の訴えを起こしたと証明する期限',
  },
  find({ paymentDate, hearingDate, setOff, closedDates }) {
    const days = setOff ? setOffProofDays : proofDays
    return {
      latestHearing: periodEnd(paymentDate, months),
      objectionProofDeadline: hearingDate === null ? null : nextListedOpenDay(addDays(hearingDate, days), closedDates),
      days,
    }
  },
  explain({ latestHearing, objectionProofDeadline, days }, { paymentDate, hearingDate }) {
    const steps = [
      step('代金を納付した日', paymentDate),
      step('配当期日の最も遅い日（納付から1か月以内）', latestHearing),
      step('配当期日', hearingDate ?? 'まだ決まっていない'),
    ]
    if (objectionProofDeadline === null) return steps
    return [
      ...steps,
      step('配当期日から証明までの日数', days, 'days'),
      step(
        '訴えを起こしたと裁判所に証明する最後の日（裁判所が閉まっていれば、次の開いている日）',
        objectionProofDeadline,
      ),
    ]
  },
  notes({ latestHearing, objectionProofDeadline }, { paymentDate, hearingDate, setOff, closedDates }) {
    return [
      ...(hearingDate === null || objectionProofDeadline === null
        ? []
        : [
            ...closureNotes(objectionProofDeadline),
            ...(setOff ? [twoWeeks(nextListedOpenDay(addDays(hearingDate, proofDays), closedDates))] : []),
            ...(hearingDate > latestHearing ? [later] : []),
            ...(hearingDate < paymentDate ? [beforePayment] : []),
          ]),
      ...(setOff ? [fromFinality] : []),
      objection,
      digital,
    ]
  },
  from(_, { paymentDate }) {
    return [civilPeriodEnd({ eventDate: paymentDate, months })]
  },
})

function twoWeeks(oneWeek: Day): Note {
  return note(
    'doubt',
    `2週間になるのは、買受人の配当に異議が出て、買受人がその分の代金を納めることになる場合です（民事執行法90条6項・78条4項ただし書）。差し引いた買受人がいても、異議がほかの債権者の配当だけについてなら1週間（${dayWords(oneWeek)}まで）と読めます。早い方に間に合わせてください。`,
  )
}

const later = note('caution', '配当期日が、納付から1か月より後です。特別の事情があるときは、後になることがあります。')
const beforePayment = note('caution', '配当期日が代金の納付より前になっています。日を確かめてください。')
const fromFinality = note(
  'doubt',
  '差引きの代金は配当期日に納めるので、配当期日は納付からではなく、売却許可決定の確定から1か月以内に定めるという説明があります。ここでは代金を納付した日から数えています。',
)
const objection = note(
  'caution',
  '配当表への異議は、債務者や所有者も述べられます（民事執行法89条）。配当期日に述べ、そのうえでこの期限までに訴えを起こしたと証明しなければ、取り下げたものとみなされます。相手が債務名義を持つときは訴えの種類が違い、執行停止の裁判の正本も要ります（90条5項・6項）。弁護士に相談してください。',
)
const digital = note(
  'expiry',
  '令和5年の民事執行法の改正で、配当への異議の手続が変わる予定です。始まる日は確かめていません。裁判所の書類に書かれた期限を優先してください。',
)
