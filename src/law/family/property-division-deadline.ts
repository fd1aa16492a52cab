import { addDays } from '#base/day.ts'
import { holidaysReckonedUntil, isCourtHoliday } from '#base/holiday.ts'
import { periodEnd } from '#base/period.ts'
import { dayFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

interface Terms {
  /** 768条2項ただし書. */
  readonly years: number
}

/** 財産分与の請求期間. Until when a divorced spouse can ask the family court to divide the property. */
export const propertyDivisionDeadline = rule({
  id: 'property-division-deadline',
  title: '財産分与の請求期間（民法768条2項）',
  citations: [cite('民法', '140条・143条・768条2項'), cite('民法附則', '令和6年法律第33号附則4条')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: { divorcedOn: dayFact('離婚した日') },
  answers: { years: '請求できる年数', applyUntil: '家庭裁判所に申し立てる期限' },
  decidedBy: 'divorcedOn',
  versions: {
    before: { by: '令和6年法律第33号による改正前の民法', years: 2 },
    '2026-04-01': { by: '令和6年法律第33号', years: 5 },
  },
  find({ divorcedOn }, { years }: Terms) {
    return { years, applyUntil: periodEnd(divorcedOn, 12 * years) }
  },
  explain({ years, applyUntil }, { divorcedOn }) {
    return [
      step('離婚した日（数えない）', divorcedOn),
      step('数え始める日', addDays(divorcedOn, 1)),
      step('請求できる年数', years, 'years'),
      step('家庭裁判所に申し立てる期限（休日でも動かさない）', applyUntil),
    ]
  },
  notes({ applyUntil }) {
    return [
      note('caution', '時効と違い、話し合いや請求をしても延びません。期限までに家庭裁判所への申立てが要ります。'),
      note(
        'practice',
        'ローンが価値を上回る家は、ふつう分ける対象に入りません。ローンは契約した人に残り、離婚では変わりません。',
      ),
      ...(applyUntil <= holidaysReckonedUntil && isCourtHoliday(applyUntil) ? [closedLastDay] : []),
    ]
  },
})

const closedLastDay = note(
  'doubt',
  '期限の日が裁判所の休みに当たりますが、動かしていません。延びるとは限らないので、その前の開いている日までに申し立ててください。',
)
