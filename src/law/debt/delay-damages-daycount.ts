import { addDays, type Day, dayOf, daysBetween, isLeapYear, parts } from '#base/day.ts'
import { multiply, percent, ratio } from '#base/ratio.ts'
import { times } from '#base/yen.ts'
import { dayFact, percentFact, yenFact } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'delay-damages-daycount'

/** 遅延損害金の日割り. Damages for delay from the day after the due date to the day of payment, under both ways of counting a year. */
export const delayDamagesDaycount = rule({
  id,
  title: '遅延損害金の日割り',
  citations: [cite('民法', '140条・143条'), cite('住宅ローンの契約（実務）', '')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    base: yenFact('延滞している額'),
    annualRatePercent: percentFact('遅延損害金の年率'),
    dueDate: dayFact('支払期日（この日は数えない）'),
    payDate: dayFact('支払う日（この日も数える）'),
  },
  answers: {
    days: '日数',
    fixed365: '遅延損害金（年365日で日割りする契約）',
    calendarYear: '遅延損害金（その定めがない契約）',
    commonYearDays: '平年に当たる日数',
    leapYearDays: '閏年に当たる日数',
  },
  find({ base, annualRatePercent, dueDate, payDate }) {
    if (payDate < dueDate) {
      throw new NotCovered(id, payDate, '支払う日（payDate）が支払期日（dueDate）より前なので、遅れた日がありません')
    }
    const days = daysBetween(dueDate, payDate)
    const leapYearDays = daysInLeapYears(dueDate, payDate)
    const commonYearDays = days - leapYearDays
    const rate = percent(annualRatePercent)
    const years = ratio(commonYearDays * 366 + leapYearDays * 365, 365 * 366)
    return {
      days,
      fixed365: times(base, multiply(rate, ratio(days, 365)), 'down'),
      calendarYear: times(base, multiply(rate, years), 'down'),
      commonYearDays,
      leapYearDays,
    }
  },
  explain({ days, fixed365, calendarYear, commonYearDays, leapYearDays }, facts) {
    return [
      step('延滞している額', facts.base),
      step('遅延損害金の年率', facts.annualRatePercent, 'percent'),
      step('数え始める日（支払期日の翌日）', addDays(facts.dueDate, 1)),
      step('支払う日', facts.payDate),
      step('日数', days, 'days'),
      step('年365日で日割りする契約：額 × 年率 × 日数 ÷ 365（1円未満切捨て）', fixed365),
      step('うち平年に当たる日数', commonYearDays, 'days'),
      step('うち閏年に当たる日数', leapYearDays, 'days'),
      step('その定めがない契約：平年の日は365、閏年の日は366で割る（1円未満切捨て）', calendarYear),
    ]
  },
  notes({ leapYearDays }) {
    const always = [
      note(
        'caution',
        '期限の利益を失う前は遅れている返済額だけに、失った後は残った元金の全部に付きます。率と数え方は契約書か、登記の「損害金」の欄で確かめてください。',
      ),
      note('caution', '損害金は、競売の手続のあいだも判決の後も、払い終えるまで増えます。'),
    ]
    if (leapYearDays === 0) return always
    return [...always, note('practice', '定めがないときに閏年の日を366で割るのは、裁判の実務の数え方です。')]
  },
})

/** Days after `from`, up to and with `to`, that lie in leap years. */
function daysInLeapYears(from: Day, to: Day): number {
  let days = 0
  for (let { year } = parts(from); year <= parts(to).year; year++) {
    if (!isLeapYear(year)) continue
    const eve = dayOf(year - 1, 12, 31)
    const end = dayOf(year, 12, 31)
    days += daysBetween(from > eve ? from : eve, to < end ? to : end)
  }
  return days
}
