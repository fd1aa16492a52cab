import { type Day, dayOf, parts } from '#base/day.ts'
import { eraDay } from '#base/era.ts'
import { dayFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 租税特別措置法35条2項2号: 31 December of the year in which three years from moving out have passed. */
const yearsAfter = 3

/** 3,000万円特別控除の売却期限. The last day on which a home that its owner has left can be sold with the deduction. */
export const home3000manDeduction = rule({
  id: 'home-3000man-deduction',
  title: '3,000万円特別控除の売却期限',
  citations: [cite('租税特別措置法', '35条'), cite('国税庁タックスアンサー No.3302', '')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: { moveOutDate: dayFact('住まなくなった日') },
  answers: { lastSaleDate: 'この日までに売れば特別控除を使える' },
  find({ moveOutDate }) {
    return { lastSaleDate: dayOf(parts(moveOutDate).year + yearsAfter, 12, 31) }
  },
  explain({ lastSaleDate }, { moveOutDate }) {
    return [
      step('住まなくなった日', moveOutDate),
      step('売却の期限（3年を経過する日がある年の12月31日）', lastSaleDate),
    ]
  },
  notes(_, { moveOutDate }) {
    return [...(isNewYear(moveOutDate) ? [doubtOfNewYear(moveOutDate)] : []), ...always]
  },
})

function isNewYear(on: Day): boolean {
  const { month, date } = parts(on)
  return month === 1 && date === 1
}

/** 「同日以後三年」 may count the day itself, and then ends on 31 December of the year before. */
function doubtOfNewYear(moveOutDate: Day) {
  const earlier = dayOf(parts(moveOutDate).year + yearsAfter - 1, 12, 31)
  return note(
    'doubt',
    `1月1日に住まなくなったときは、その日から数えると3年が前の年の末で終わり、期限が1年早い${eraDay(earlier)}になるとも読めます。売る前に税務署に確かめてください。`,
  )
}

const always = [
  note('caution', '税額が0円になるときも、特別控除を使うには確定申告が必要です。'),
  note(
    'caution',
    '住んでいるうちに売るなら、この期限はありません。所有期間の長さは問いません。家を取り壊したときは、取壊しから1年以内に土地の売買契約を結び、その間に土地を貸していないことも要ります。',
  ),
  note(
    'caution',
    '買う人が配偶者、直系の親族、生計を一にする親族、売った後に一緒に住む親族などのときは使えません。前の2年にこの控除や居住用財産の譲渡損失の特例（措法41条の5・41条の5の2）を使ったとき、その年か前の2年に買換え・交換の特例（措法36条の2・36条の5）を使ったときも使えません。',
  ),
  note('caution', '使うと、同じ年とその前の2年・後の3年に入居した新しい家では、住宅ローン控除を受けられません。'),
]
