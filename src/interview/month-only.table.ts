import type { MonthAs } from '#reading/typed-date-field.ts'

// 月だけで答えられる日. Where a day of long ago may be told by its month, and which end of it is then taken, once the person says so.
//
// 終わりの日 (`last`): 時効 is counted from the day or begun anew by it (民法147条・152条・166条・169条), or seven years are (破産法252条1項10号,
// 民事再生法239条5項2号): the later day lets neither be over too early. A later day of buying shortens the years of ownership (租税特別措置法31条・32条).
// 初めの日 (`first`): the end of a loan is counted from its contract, and the earlier one leaves less time to pay; of the law before and
// after 2020-04-01 (平成29年改正附則) a month lies wholly on one side. A price that somebody expected is older rather than newer.
//
// No month is taken for days from which damages grow or a period to act runs and which stand on a paper: 期限の利益の喪失, 代位弁済, the day of a
// balance, 離婚, 相続, 法定納期限, 登記. There わからない is the honest answer.

const last: MonthAs = { end: 'last' }
const first: MonthAs = { end: 'first' }
const recent: MonthAs = { end: 'first', isRecentTaken: true }

/** 出来事の日. Payments, acknowledgements and what began before a court. */
export const eventMonth: MonthAs = last

/** By the paths of a matter file and of the first answers. */
const rows: readonly (readonly [at: RegExp, as: MonthAs])[] = [
  [/^(?:(?:loans|otherDebts)\[\d+\]\.)?lastPaidOn$/, last],
  [/^(?:properties\[\d+\]\.)?soldOn$/, last],
  [/^(?:letters\[\d+\]|dates)\.receivedOn$/, last],
  [/^letters\[\d+\]\.sentOn$/, last],
  [/^(?:loans|otherDebts)\[\d+\]\.(?:judgmentFinalOn|assignedOn)$/, last],
  [/^events\[\d+\]\.on$/, eventMonth],
  [/^people\[\d+\]\.earlierReliefFinalOn$/, last],
  [/^properties\[\d+\]\.boughtOn$/, last],
  [/^(?:loans|otherDebts)\[\d+\]\.(?:guarantor\.)?contractOn$/, first],
  [/^people\[\d+\]\.guaranteedOn$/, first],
  [/^properties\[\d+\]\.marketValueOn$/, recent],
  [/^assets\[\d+\]\.on$/, recent],
]

/** 月だけの受け取り方. How a month alone is taken at a path; undefined where a day is asked for. */
export function monthAsAt(path: string): MonthAs | undefined {
  return rows.find(([at]) => at.test(path))?.[1]
}
