import { addDays, addMonths, type Day, parts } from '#base/day.ts'
import { holidaysReckonedUntil, isCourtHoliday } from '#base/holiday.ts'
import { periodEnd } from '#base/period.ts'
import { countFact, dayFact } from '#law/facts.ts'
import { note, type Step, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 期間計算. The last day of a period of years and months after an event; it is not moved for a holiday. */
export const courtPeriodCalc = rule({
  id: 'court-period-calc',
  title: '期間計算（民法138〜143条）',
  citations: [cite('民法', '140条・142条・143条'), cite('民事訴訟法', '95条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    event: dayFact('期間が始まるきっかけの日（その日は数えない）'),
    years: countFact('期間の年数', 'years', { from: 0, to: 100, otherwise: 0 }),
    months: countFact('期間の月数', 'months', { from: 0, to: 12_000, otherwise: 0 }),
  },
  answers: { periodEnd: '期間の末日' },
  find({ event, years, months }) {
    return { periodEnd: periodEnd(event, 12 * years + months) }
  },
  explain({ periodEnd }, { event, years, months }) {
    const first = addDays(event, 1)
    return [
      step('きっかけの日（初日は数えない・民法140条）', event),
      step('数え始める日', first),
      step('期間', 12 * years + months, 'months'),
      correspondingDay(first, 12 * years + months),
      step('期間の末日（民法143条2項）', periodEnd),
    ]
  },
  notes({ periodEnd }) {
    if (periodEnd > holidaysReckonedUntil) {
      return [note('caution', '末日が休日に当たるかどうかは、2099年までしか調べていません。')]
    }
    if (!isCourtHoliday(periodEnd)) return []
    return [
      note(
        'doubt',
        '末日が土曜・日曜・祝日か年末年始に当たりますが、動かしていません。控訴や異議など裁判の手続の期間なら、次の平日まで延びます（民事訴訟法95条3項）。時効などの期間が延びるのは、その日に取引をしない慣習がある場合だけです（民法142条）。前の平日までに済ませるのが安全です。',
      ),
    ]
  },
})

/** 応当日. The day in the last month that corresponds to the first day counted, where that month has one. */
function correspondingDay(first: Day, months: number): Step {
  const corresponding = addMonths(first, months)
  return parts(corresponding).date === parts(first).date
    ? step('最後の月の応当日（この前日で終わる）', corresponding)
    : step('最後の月の応当日', '応当日がないので、その月の末日で終わる')
}
