import { addDays, type Day } from '#base/day.ts'
import { holidaysKnownUntil, holidaysReckonedUntil, lastOpenDay, nextOpenDay } from '#base/holiday.ts'
import { dayFact } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'payment-order-timeline'

/** 391条1項. Two weeks from service, the day of service not counted. */
const objectionDays = 14
/** 392条. The window begins at midnight, so that its first day counts (民法140条ただし書). */
const windowDays = 30

/** 支払督促の期限. Until when to object to a payment order, and when the creditor may ask for provisional enforcement. */
export const paymentOrderTimeline = rule({
  id,
  title: '支払督促の期限',
  citations: [cite('民事訴訟法', '95条・386条2項・391条1項・392条'), cite('民法', '140条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: { servedOn: dayFact('支払督促を受け取った日') },
  answers: {
    objectionUntil: '督促異議（とくそくいぎ）の最後の日',
    provisionalFrom: '債権者が仮執行宣言（かりしっこうせんげん）を申し立てられる最初の日',
    provisionalUntil: '仮執行宣言を申し立てられる最後の日',
  },
  find({ servedOn }) {
    const twoWeeks = addDays(servedOn, objectionDays)
    const objectionUntil = rolled(twoWeeks)
    const provisionalFrom = addDays(objectionUntil, 1)
    const provisionalUntil = rolled(addDays(provisionalFrom, windowDays - 1))
    return { objectionUntil, provisionalFrom, provisionalUntil, twoWeeks }
  },
  explain({ objectionUntil, provisionalFrom, provisionalUntil, twoWeeks }, { servedOn }) {
    return [
      step('支払督促を受け取った日（数えない）', servedOn),
      step('2週間の末日', twoWeeks),
      step('督促異議の最後の日（裁判所の休みに当たれば次の開いている日）', objectionUntil),
      step('仮執行宣言の申立てができる最初の日（その翌日）', provisionalFrom),
      step('30日の末日（初日も数える）', addDays(provisionalFrom, windowDays - 1)),
      step('仮執行宣言の申立ての最後の日（休みに当たれば次の開いている日）', provisionalUntil),
    ]
  },
  notes({ objectionUntil, provisionalUntil, twoWeeks }) {
    return [
      note(
        'caution',
        '異議に理由は要りません。異議の書面は、最後の日までに裁判所に着くように出してください。異議を出すと通常の裁判に移り、そこで分割払いなどの和解を話し合えます。',
      ),
      note(
        'caution',
        '2週間を過ぎても、仮執行宣言が出るまでに着いた異議は有効です（386条2項・391条1項ただし書）。仮執行宣言が付いた後は、差押えができるようになります。',
      ),
      note(
        'caution',
        '電子的に送られたときは、受け取った日の決まり方が違います。裁判所からの通知の日を確かめてください（2026年5月21日から。期間の長さは同じです）。',
      ),
      ...(objectionUntil === twoWeeks ? [] : [strictReading]),
      ...(provisionalUntil <= holidaysKnownUntil
        ? []
        : [note('caution', 'まだ公表されていない年の祝日を計算で補っています。')]),
    ]
  },
})

const strictReading = note(
  'doubt',
  '2週間の末日が休みなので、仮執行宣言の申立ては、延びた異議の最後の日の翌日からと読みました。2週間の末日の翌日からとする読み方もありえます。裁判例は見つかっていません。異議は休みの前までに出すのが安全です。',
)

/** 民訴法95条3項. The last day, or the next on which the court is open. */
function rolled(lastDay: Day): Day {
  if (lastDay > lastOpenDay(holidaysReckonedUntil)) {
    throw new NotCovered(id, lastDay, '2099年より後の休日は扱っていません')
  }
  return nextOpenDay(lastDay)
}
