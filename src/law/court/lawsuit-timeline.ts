import { addDays } from '#base/day.ts'
import { holidaysKnownUntil, holidaysReckonedUntil, lastOpenDay, nextOpenDay } from '#base/holiday.ts'
import { dayFact } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'lawsuit-timeline'

/** 285条. Two weeks from service of the judgment, the day of service not counted. */
const appealDays = 14

/** 控訴期間. The last day to appeal against a judgment. */
export const lawsuitTimeline = rule({
  id,
  title: '判決に対する控訴期限',
  citations: [cite('民事訴訟法', '95条・285条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: { judgmentServed: dayFact('判決を受け取った日') },
  answers: { appealUntil: '控訴の最後の日' },
  find({ judgmentServed }) {
    const twoWeeks = addDays(judgmentServed, appealDays)
    if (twoWeeks > lastOpenDay(holidaysReckonedUntil)) {
      throw new NotCovered(id, twoWeeks, '2099年より後の休日は扱っていません')
    }
    return { appealUntil: nextOpenDay(twoWeeks), twoWeeks }
  },
  explain({ appealUntil, twoWeeks }, { judgmentServed }) {
    return [
      step('判決を受け取った日（数えない）', judgmentServed),
      step('2週間の末日', twoWeeks),
      step('控訴の最後の日（裁判所の休みに当たれば次の開いている日）', appealUntil),
    ]
  },
  notes({ appealUntil }) {
    return [
      note(
        'caution',
        '控訴がなければ判決が確定し、時効は確定から10年になります。仮執行の宣言が付いた判決では、控訴しても差押えは止まりません。',
      ),
      note(
        'caution',
        '電子的に送られたときは、受け取った日の決まり方が違います。裁判所からの通知の日を確かめてください（2026年5月21日から。期間の長さは同じです）。',
      ),
      ...(appealUntil <= holidaysKnownUntil
        ? []
        : [note('caution', 'まだ公表されていない年の祝日を計算で補っています。')]),
    ]
  },
})
