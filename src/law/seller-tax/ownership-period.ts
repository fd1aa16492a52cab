import { dayOf, parts } from '#base/day.ts'
import { dayFact } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'ownership-period'

// Counted from the day after the acquisition to 1 January of the year of the transfer: more than 5 years are held there
// just when the years differ by 6 or more, more than 10 when by 11 or more.
const longFrom = 6
const overTenFrom = 11

/** 所有期間. Whether the home was held more than 5 and more than 10 years on 1 January of the year of the transfer. */
export const ownershipPeriod = rule({
  id,
  title: '所有期間（1月1日判定）',
  citations: [cite('租税特別措置法', '31条・31条の3・32条'), cite('国税庁タックスアンサー No.3208', '')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: { acquiredDate: dayFact('取得した日'), transferDate: dayFact('譲渡した日') },
  answers: { over5: '5年を超える（長期譲渡所得）', over10: '10年を超える' },
  find({ acquiredDate, transferDate }) {
    if (transferDate < acquiredDate) {
      throw new NotCovered(id, transferDate, '譲渡した日（transferDate）が取得した日（acquiredDate）より前です')
    }
    const years = parts(transferDate).year - parts(acquiredDate).year
    return { over5: years >= longFrom, over10: years >= overTenFrom, years }
  },
  explain({ over5, over10, years }, { acquiredDate, transferDate }) {
    const steps = [
      step('取得した日', acquiredDate),
      step('譲渡した日', transferDate),
      step('判定する日（譲渡した年の1月1日）', dayOf(parts(transferDate).year, 1, 1)),
      step('譲渡した年から取得した年を引いた数', years, 'years'),
      step('5年を超えるか（6以上なら超える）', over5 ? '超える（長期）' : '超えない（短期）'),
      step('10年を超えるか（11以上なら超える）', over10 ? '超える' : '超えない'),
    ]
    if (over5) return steps
    return [...steps, step('この日からの譲渡なら長期', dayOf(parts(acquiredDate).year + longFrom, 1, 1))]
  },
  notes() {
    return [
      note(
        'caution',
        '所有期間は、譲渡した日ではなく、その年の1月1日までで見ます。持っていた期間が5年を過ぎていても、短期になることがあります。',
      ),
      note(
        'caution',
        '土地と建物を別の日に取得したときは、別々に見ます。相続や贈与で取得したときは、ふつう前の持ち主が取得した日から数えます。',
      ),
    ]
  },
})
