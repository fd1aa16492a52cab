import { addDays } from '#base/day.ts'
import { holidaysKnownUntil, holidaysReckonedUntil, lastOpenDay, nextOpenDay } from '#base/holiday.ts'
import { periodEnd } from '#base/period.ts'
import { dayFact } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'inheritance-renunciation-deadline'

/** 915条1項. */
const months = 3

/** 相続放棄の熟慮期間. The last day to renounce an inheritance at the family court, and the last day on which that is safe. */
export const inheritanceRenunciationDeadline = rule({
  id,
  title: '相続放棄の熟慮期間',
  citations: [cite('民法', '140条・142条・143条・915条・938条・939条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: { known: dayFact('亡くなったことと、自分が相続人であることを知った日') },
  answers: {
    lastDay: '期間の末日（休日でも動かさない）',
    safeDay: '安全な最後の日（裁判所が開いている日）',
    rolledDay: '末日が休日なら次の平日まで延びるとしたときの末日',
  },
  find({ known }) {
    const lastDay = periodEnd(known, months)
    if (lastDay > lastOpenDay(holidaysReckonedUntil)) {
      throw new NotCovered(id, lastDay, '2099年より後の休日は扱っていません')
    }
    return { lastDay, safeDay: lastOpenDay(lastDay), rolledDay: nextOpenDay(lastDay) }
  },
  explain({ lastDay, safeDay, rolledDay }, { known }) {
    return [
      step('知った日（初日は数えない）', known),
      step('数え始める日', addDays(known, 1)),
      step('期間', months, 'months'),
      step('期間の末日（休日でも動かさない）', lastDay),
      step('その日かその前で、裁判所が開いている最後の日', safeDay),
      step('末日が休日なら次の平日まで延びるとしたとき', rolledDay),
    ]
  },
  notes({ lastDay, rolledDay }) {
    return [
      note(
        'caution',
        'この日までに家庭裁判所へ申述が要ります。決められないときは、期間のうちに家庭裁判所へ延長を申し立てられます。それまでに財産を使ったり売ったりすると、放棄できなくなることがあります。',
      ),
      note(
        'caution',
        '前の順位の人が放棄して相続人になった人は、それを知った日から3か月です。人ごとに計算してください。',
      ),
      note(
        'doubt',
        '借金があると知らずに期間が過ぎたときは、知った時から数えられる場合があるとされます（最高裁昭和59年4月27日判決。まだ原文で確かめていません）。過ぎていても、早く弁護士に相談してください。',
      ),
      ...(rolledDay === lastDay ? [] : [closedLastDay]),
      ...(lastDay > holidaysKnownUntil ? [note('caution', 'まだ公表されていない年の祝日を計算で補っています。')] : []),
    ]
  },
})

const closedLastDay = note(
  'doubt',
  '末日が裁判所の休みに当たります。次の平日まで延びると読むのがふつうです（民法142条）が、その前の開いている日までに済ませるのが安全です。',
)
