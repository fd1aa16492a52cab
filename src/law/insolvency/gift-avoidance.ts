import { addMonths } from '#base/day.ts'
import { dayFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 160条3項. */
const months = 6

/** 無償行為の否認期間. From which day on a gift is undone in bankruptcy, whatever anyone knew. */
export const giftAvoidance = rule({
  id: 'gift-avoidance',
  title: '無償行為の否認期間（破産法160条3項）',
  citations: [cite('破産法', '160条・161条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    transferOn: dayFact('贈与などをした日'),
    suspensionOn: dayFact('支払の停止か破産の申立ての、早い方の日'),
  },
  answers: { windowFrom: '否認される期間の最初の日', inWindow: '否認される期間の中にある' },
  find({ transferOn, suspensionOn }) {
    const windowFrom = addMonths(suspensionOn, -months)
    return { windowFrom, inWindow: transferOn >= windowFrom }
  },
  explain({ windowFrom, inWindow }, { transferOn, suspensionOn }) {
    return [
      step('支払の停止か破産の申立ての、早い方の日', suspensionOn),
      step('さかのぼる期間', months, 'months'),
      step('否認される期間の最初の日（同じ日付。なければその月の末日。この日も含む）', windowFrom),
      step('贈与などをした日', transferOn),
      step('否認される期間', inWindow ? '中にある' : '前である'),
    ]
  },
  notes({ windowFrom, inWindow }, { transferOn }) {
    return [
      ...(transferOn === windowFrom ? [firstDay] : []),
      inWindow ? undone : before,
      note(
        'caution',
        '贈与だけでなく、配偶者や子への名義の変更、債務の免除、値打ちよりずっと安い売却、見返りのない保証も含みます。',
      ),
      note(
        'caution',
        '適正な値段の売却は、代金を隠すつもりで、買った人もそれを知っていたときでなければ、否認されません。買った人が親族などのときは、知っていたと推定されます（161条）。',
      ),
    ]
  },
})

const firstDay = note(
  'doubt',
  'ちょうど6か月前の日です。この日も期間に入ると、慎重に読んでいます。入らないと読む余地もあるので、弁護士に確かめてください。',
)
const undone = note(
  'caution',
  '誰が何を知っていたかにかかわらず、破産管財人が取り戻せます。隠さずに弁護士に話してください。',
)
const before = note(
  'caution',
  'この期間より前でも、債権者を害すると知ってした行為は否認されることがあり（160条1項）、破産の外では詐害行為として取り消されることがあります（民法424条）。',
)
