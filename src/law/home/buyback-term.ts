import { periodEnd } from '#base/period.ts'
import { countFact, dayFact, orNull } from '#law/facts.ts'
import { type Note, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 民法580条1項: a longer term is cut to this. */
const longestYears = 10
/** 民法580条3項: the term where none was agreed. */
const yearsWithoutTerm = 5

/** 買戻しの期間. The last day on which a seller may take the home back by a 買戻特約. */
export const buybackTerm = rule({
  id: 'buyback-term',
  title: '買戻しの期間',
  citations: [cite('民法', '579条から583条まで・140条・143条'), cite('不動産登記法', '69条の2')],
  confidence: 'unverified',
  checked: '2026-11-21',
  facts: {
    contractDate: dayFact('買戻しの特約を付けた売買契約の日'),
    years: orNull(countFact('合意した買戻しの期間（年。定めがなければ null）', 'years', { from: 1, to: 1_000 })),
  },
  answers: { lastDay: '買戻しができる最後の日（休日でも動かさない）' },
  find({ contractDate, years }) {
    const counted = years === null ? yearsWithoutTerm : Math.min(years, longestYears)
    return { lastDay: periodEnd(contractDate, 12 * counted), counted }
  },
  explain({ lastDay, counted }, { contractDate, years }) {
    return [
      step('売買契約の日（数えない）', contractDate),
      years === null ? step('合意した期間', '定めなし') : step('合意した期間', years, 'years'),
      step(`数える期間（${reasonFor(years)}）`, counted, 'years'),
      step('買戻しができる最後の日', lastDay),
    ]
  },
  notes(_, { years }) {
    return [...((years ?? 0) > longestYears ? [cut] : []), ...always]
  },
})

function reasonFor(years: number | null): string {
  if (years === null) return '定めがないときは5年。580条3項'
  return years > longestYears ? '10年に短縮される。580条1項' : '合意のとおり。580条1項'
}

const cut: Note = note('caution', '買戻しの期間は10年までです。それより長い約束は10年になります。')
const always: readonly Note[] = [
  note('caution', '期間は、後から延ばせません（580条2項）。'),
  note(
    'caution',
    '買戻しの特約は、売買と同時に登記しないと、第三者に対して効きません。契約の日から10年が過ぎると、買主だけで登記を消せます（不動産登記法69条の2）。',
  ),
  note(
    'practice',
    'リースバックの「買い戻せます」は、多くはこの特約ではなく再売買の予約です。その期限や価格は契約書だけで決まり、この計算は当てはまりません。',
  ),
  note('caution', '最後の日は、休日でも動かしていません。登記所や銀行が開いている日に、余裕をもって済ませてください。'),
]
