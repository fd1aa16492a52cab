import { addDays, type Day } from '#base/day.ts'
import { holidaysKnownUntil, holidaysReckonedUntil, lastOpenDay, nextOpenDay } from '#base/holiday.ts'
import { periodEnd } from '#base/period.ts'
import { dayFact, type Fact, orNull, yesNo } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'prescription-judgment'

/** 民訴285条. Two weeks for an appeal, from the service on each party. */
const appealDays = 14

/** 民法169条1項. Whatever the period was before. */
const years = 10

const servedOnCreditor: Fact<Day | null> = {
  ...orNull(dayFact('同じ判決が債権者に送達された日（分からなければ空）')),
  otherwise: null,
}

/** 判決で確定した権利の時効. When a judgment of first instance becomes final, and the last day of the ten years from then. */
export const prescriptionJudgment = rule({
  id,
  title: '判決で確定した権利の時効（169条）',
  citations: [cite('民法', '140条・143条・169条1項'), cite('民事訴訟法', '95条3項・116条1項・285条')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    judgmentServed: dayFact('第一審の判決が債務者に送達された日'),
    servedOnCreditor,
    appealFiled: yesNo('控訴があった', { otherwise: false }),
  },
  answers: {
    finalAfterEndOf: '控訴期間の末日（この日の終わりで確定する）',
    completionDate: '時効が完成する日（期間の末日）',
    invocableFrom: '援用できる最初の日',
  },
  find({ judgmentServed, servedOnCreditor, appealFiled }) {
    if (appealFiled) return { finalAfterEndOf: null, completionDate: null, invocableFrom: null }
    const debtor = appealEnd(judgmentServed)
    const creditor = servedOnCreditor === null ? debtor : appealEnd(servedOnCreditor)
    const finalAfterEndOf = creditor > debtor ? creditor : debtor
    const completionDate = periodEnd(finalAfterEndOf, 12 * years)
    return { finalAfterEndOf, completionDate, invocableFrom: addDays(completionDate, 1) }
  },
  explain({ finalAfterEndOf, completionDate, invocableFrom }, { judgmentServed, servedOnCreditor }) {
    const served = step('判決が債務者に送達された日', judgmentServed)
    if (finalAfterEndOf === null) return [served, step('控訴があった', '確定した日は、ここからは分かりません')]
    return [
      served,
      step('債務者の控訴期間の末日（2週間。休日なら次の平日）', appealEnd(judgmentServed)),
      ...(servedOnCreditor === null
        ? []
        : [
            step('判決が債権者に送達された日', servedOnCreditor),
            step('債権者の控訴期間の末日（2週間。休日なら次の平日）', appealEnd(servedOnCreditor)),
          ]),
      step('遅い方の末日（この日の終わりで確定する）', finalAfterEndOf),
      step('確定した権利の時効の期間', years, 'years'),
      step('時効が完成する日（期間の末日。休日でも動かさない）', completionDate),
      step('援用できる最初の日', invocableFrom),
    ]
  },
  notes({ finalAfterEndOf }, { servedOnCreditor }) {
    if (finalAfterEndOf === null) return [appealed, certificate]
    return [
      ...(servedOnCreditor === null ? [lowerBound] : []),
      ...(finalAfterEndOf > holidaysKnownUntil ? [holidaysReckoned] : []),
      certificate,
      replaced,
    ]
  },
})

/** The last day for an appeal of one party, moved on where it is no court day. */
function appealEnd(served: Day): Day {
  const end = addDays(served, appealDays)
  if (end > lastOpenDay(holidaysReckonedUntil)) throw new NotCovered(id, end, '2099年より後の休日は扱っていません')
  return nextOpenDay(end)
}

const appealed = note(
  'caution',
  '控訴があると、判決は控訴の終わりまで確定しません。その間は時効も完成しません（民法147条1項）。',
)
const lowerBound = note(
  'caution',
  '債権者の控訴期間は、債権者に送達された日から別に進みます。その日が分からないので、確定と完成はこれより遅いことがあります。',
)
const holidaysReckoned = note('caution', 'まだ公表されていない年の祝日を計算で補っています。')
const certificate = note(
  'practice',
  '確定した日は、裁判所の確定証明書で確かめられます。「…日の経過により確定」とあれば、10年はその翌日から数えます。',
)
const replaced = note(
  'caution',
  '10年は、それまでの期間に足すのではなく、確定から新しく数えます。その後の支払い・差押えなどがあれば、さらに数え直しになります。公正証書だけでは10年になりません。',
)
