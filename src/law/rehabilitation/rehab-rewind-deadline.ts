import { addDays } from '#base/day.ts'
import { holidaysKnownUntil, holidaysReckonedUntil, lastOpenDay } from '#base/holiday.ts'
import { periodEnd } from '#base/period.ts'
import { dayFact } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'rehab-rewind-deadline'
const months = 6

/** 巻戻しの期限. The last day to file for rehabilitation so that a guarantor's payment of the housing loan is undone. */
export const rehabRewindDeadline = rule({
  id,
  title: '巻戻しの期限（198条2項）',
  citations: [cite('民事再生法', '198条2項・204条'), cite('民法', '140条・143条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: { subrogationPaidInFull: dayFact('保証会社が全額を代位弁済した日') },
  answers: {
    lastFilingDay: '申立ての最後の日（休日でも動かさない）',
    safeDay: '安全な最後の日（裁判所が開いている日）',
  },
  find({ subrogationPaidInFull }) {
    const lastFilingDay = periodEnd(subrogationPaidInFull, months)
    if (lastFilingDay > holidaysReckonedUntil)
      throw new NotCovered(id, lastFilingDay, '2099年より後の休日は扱っていません')
    return { lastFilingDay, safeDay: lastOpenDay(lastFilingDay) }
  },
  explain({ lastFilingDay, safeDay }, { subrogationPaidInFull }) {
    return [
      step('全額を代位弁済した日（初日は数えない）', subrogationPaidInFull),
      step('数え始める日', addDays(subrogationPaidInFull, 1)),
      step('期間', months, 'months'),
      step('申立ての最後の日（休日でも動かさない）', lastFilingDay),
      step('その日かその前で、裁判所が開いている最後の日', safeDay),
    ]
  },
  notes({ lastFilingDay, safeDay }) {
    return [
      note(
        'caution',
        'この日までに申立てが要ります。書類の準備には時間がかかるので、早く弁護士に相談してください。それまでに任意売却や競売で家が売れると、巻戻しはできません。',
      ),
      ...(safeDay === lastFilingDay
        ? []
        : [
            note(
              'doubt',
              '最後の日が裁判所の休みに当たります。次の平日まで延びるとは限らないので、その前の開いている日までに申し立ててください。',
            ),
          ]),
      ...(lastFilingDay <= holidaysKnownUntil
        ? []
        : [note('caution', 'まだ公表されていない年の祝日を計算で補っています。')]),
    ]
  },
})
