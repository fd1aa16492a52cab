import { addDays } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { dayFact } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

interface Terms {
  /** 規則46条2項: the sale is decided within so many days after the opening. */
  readonly decisionDays: number
}

type Violation =
  | 'notice-too-late'
  | 'bid-period-too-short'
  | 'bid-period-too-long'
  | 'opening-too-late'
  | 'decision-too-late'

const violationWords: Readonly<Record<Violation, string>> = {
  'notice-too-late': '公告が遅い',
  'bid-period-too-short': '入札期間が短い',
  'bid-period-too-long': '入札期間が長い',
  'opening-too-late': '開札が遅い',
  'decision-too-late': '売却決定期日が遅い',
}

const id = 'period-bid-schedule-check'

/** 規則49条・36条1項: the notice stands two weeks before the bidding. */
const noticeDays = 14
/** 規則46条1項: bids are taken for a week to a month, and opened within a week of their end. */
const leastBidDays = 7
const mostBidMonths = 1
const openingDays = 7

/** 期間入札の日程の点検. Whether the days that the court has set keep the limits of the rules, and which they do not. */
export const periodBidScheduleCheck = rule({
  id,
  title: '期間入札の日程の点検',
  citations: [cite('民事執行規則', '36条1項・46条・49条'), cite('民事執行法', '64条')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    noticeDate: dayFact('公告の日'),
    bidStart: dayFact('入札期間の始まる日'),
    bidEnd: dayFact('入札期間の終わる日'),
    openDate: dayFact('開札期日'),
    saleDecisionDate: dayFact('売却決定期日'),
  },
  answers: { valid: '日程が規則の期間に収まっている', violations: '収まっていない点' },
  decidedBy: 'openDate',
  versions: {
    before: { by: '2020年4月1日の改正より前の民事執行規則46条2項', decisionDays: 7 },
    '2020-04-01': { by: '2020年4月1日に施行された民事執行規則の改正', decisionDays: 21 },
  },
  find({ noticeDate, bidStart, bidEnd, openDate, saleDecisionDate }, { decisionDays }: Terms) {
    if (openDate <= bidEnd) {
      throw new NotCovered(id, openDate, '開札期日（openDate）は、入札期間の終わる日（bidEnd）より後の日です')
    }
    if (saleDecisionDate < openDate) {
      throw new NotCovered(id, saleDecisionDate, '売却決定期日（saleDecisionDate）が開札期日（openDate）より前です')
    }
    const limits = {
      noticeUntil: addDays(bidStart, -noticeDays),
      endFrom: addDays(bidStart, leastBidDays - 1),
      endUntil: periodEnd(addDays(bidStart, -1), mostBidMonths),
      openUntil: addDays(bidEnd, openingDays),
      decisionUntil: addDays(openDate, decisionDays),
    }
    const checks: readonly (readonly [Violation, boolean])[] = [
      ['notice-too-late', noticeDate > limits.noticeUntil],
      ['bid-period-too-short', bidEnd < limits.endFrom],
      ['bid-period-too-long', bidEnd > limits.endUntil],
      ['opening-too-late', openDate > limits.openUntil],
      ['decision-too-late', saleDecisionDate > limits.decisionUntil],
    ]
    const violations = checks.filter(([, broken]) => broken).map(([violation]) => violation)
    return { valid: violations.length === 0, violations, limits }
  },
  explain({ violations, limits }, facts, { decisionDays }) {
    return [
      step('公告の日', facts.noticeDate),
      step(`公告の最後の日（入札期間の始まる日の${noticeDays}日前）`, limits.noticeUntil),
      step('入札期間の始まる日', facts.bidStart),
      step('入札期間の終わる日', facts.bidEnd),
      step('終わる日は、早くても（入札期間は1週間以上）', limits.endFrom),
      step('終わる日は、遅くても（入札期間は1か月以内）', limits.endUntil),
      step('開札期日', facts.openDate),
      step('開札期日は、遅くても（入札期間の満了後1週間以内）', limits.openUntil),
      step('売却決定期日', facts.saleDecisionDate),
      step(`売却決定期日は、遅くても（開札期日から${decisionDays / 7}週間以内）`, limits.decisionUntil),
      step('点検の結果', violations.map((each) => violationWords[each]).join('、') || '規則の期間に収まっている'),
    ]
  },
  notes({ violations, limits }, { noticeDate, bidStart, bidEnd }) {
    return [
      ...(violations.length === 0 ? [] : [askTheClerk]),
      ...(violations.includes('decision-too-late') ? [unavoidable] : []),
      ...(noticeDate === limits.noticeUntil ? [exactlyTwoWeeks] : []),
      ...(bidEnd < bidStart ? [backwards] : []),
    ]
  },
})

const askTheClerk = note(
  'caution',
  '日の読み違いかもしれません。裁判所の公告と照らし合わせ、それでも合わないときは、裁判所書記官か弁護士に確かめてください。期間から外れていても、それだけで売却がなくなるとは限りません。',
)
const unavoidable = note(
  'caution',
  '売却決定期日は、やむを得ない事由があるときは、この期間より後に定められることがあります（民事執行規則46条2項）。',
)
const exactlyTwoWeeks = note(
  'doubt',
  '公告が入札期間の始まる日のちょうど14日前です。ここでは間に合うと読みました。さかのぼって数えて丸2週間を要すると読むと、1日遅れになります。裁判所は15日前かそれより早く公告しています。',
)
const backwards = note('caution', '入札期間の終わる日が始まる日より前になっています。日を確かめてください。')
