import { multiply, percent, ratio } from '#base/ratio.ts'
import { add, times, type Yen } from '#base/yen.ts'
import { countFact, percentFact, yenFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 375条: the last two years, interest and damages together. The text says 二年分; here 730 days. */
const limitDays = 730
const daysOfYear = 365

/** 抵当権の被担保債権の範囲. How much of a claim its mortgage secures once others share in the price. */
export const mortgageTwoYearLimit = rule({
  id: 'mortgage-two-year-limit',
  title: '抵当権の被担保債権の範囲（民法375条）',
  citations: [cite('民法', '375条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    principal: yenFact('元金'),
    interestPct: percentFact('利息の年率'),
    damagePct: percentFact('遅延損害金の年率'),
    interestDays: countFact('未払いの利息の日数（損害金が付く前の分）', 'days', { from: 0, to: 100_000 }),
    damageDays: countFact('遅延損害金の日数（配当まで）', 'days', { from: 0, to: 100_000 }),
    othersExist: yesNo('ほかにも配当を受ける債権者がいる'),
  },
  answers: {
    secured: '抵当権で守られる額',
    damageDaysCounted: '数える損害金の日数',
    interestDaysCounted: '数える利息の日数',
  },
  find({ principal, interestPct, damagePct, interestDays, damageDays, othersExist }) {
    // Two years counted back from the distribution: the damages, being the later, come first.
    const damageDaysCounted = othersExist ? Math.min(damageDays, limitDays) : damageDays
    const interestDaysCounted = othersExist ? Math.min(interestDays, limitDays - damageDaysCounted) : interestDays
    const interest = byTheDay(principal, interestPct, interestDaysCounted)
    const damages = byTheDay(principal, damagePct, damageDaysCounted)
    return { secured: add(principal, interest, damages), damageDaysCounted, interestDaysCounted, interest, damages }
  },
  explain({ secured, damageDaysCounted, interestDaysCounted, interest, damages }, facts) {
    return [
      step('元金', facts.principal),
      step('ほかの債権者', facts.othersExist ? 'いる（利息と損害金は通算して最後の2年分まで）' : 'いない（制限なし）'),
      step('遅延損害金の日数', facts.damageDays, 'days'),
      step('数える損害金の日数', damageDaysCounted, 'days'),
      step('未払いの利息の日数', facts.interestDays, 'days'),
      step('数える利息の日数', interestDaysCounted, 'days'),
      step(`利息（元金 × 年${facts.interestPct}% × 日数 ÷ 365。1円未満切捨て）`, interest),
      step(`損害金（元金 × 年${facts.damagePct}% × 日数 ÷ 365。1円未満切捨て）`, damages),
      step('抵当権で守られる額（元金＋利息＋損害金）', secured),
    ]
  },
  notes({ damageDaysCounted, interestDaysCounted }, { othersExist, interestDays, damageDays }) {
    const cut = damageDaysCounted < damageDays || interestDaysCounted < interestDays
    return [...(cut ? [leapYear, stillOwed] : []), ...(othersExist ? [register] : []), revolving]
  },
})

function byTheDay(principal: Yen, annualPercent: number, days: number): Yen {
  return times(principal, multiply(percent(annualPercent), ratio(days, daysOfYear)), 'down')
}

const leapYear = note(
  'doubt',
  '条文の「最後の二年分」を730日として数えています。2月29日をはさむ2年は731日と数えることもでき、1日分の差が出ます。',
)
const stillOwed = note(
  'caution',
  '2年分を超える利息や損害金も、借金としては残ります。抵当権で優先しないだけです。債務者である所有者は、この制限を理由に支払いを断れません。担保だけを出した人や、あとで家を買った人も同じと考えられています。',
)
const register = note(
  'caution',
  'ほかの債権者に対しては、登記された利率までしか優先しません。登記に「損害金」の欄がないときは、司法書士か弁護士に確かめてください。特別の登記をした満期後の定期金も優先します（375条1項ただし書）。保証会社が代位弁済した後は、求償権の額ともとの債権の額の少ない方までです（501条2項）。',
)
const revolving = note(
  'caution',
  '根抵当権には2年の制限はなく、極度額が利息や損害金を含めた上限になります（398条の3）。',
)
