import { addDays } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { dayFact, oneOf } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 破産法252条1項10号・民事再生法239条5項2号. */
const years = 7

/** What came before, and whose finality starts the seven years. */
const priorKinds = {
  'bankruptcy-discharge': {
    name: '破産の免責許可',
    starts: '免責許可の決定が確定した日',
    article: '破産法252条1項10号イ',
  },
  'salaried-plan-performed': {
    name: '給与所得者等再生の計画を最後まで払った',
    starts: 'その再生計画の認可の決定が確定した日',
    article: '破産法252条1項10号ロ',
  },
  'hardship-discharge': {
    name: '個人再生のハードシップ免責',
    starts: 'その再生計画の認可の決定が確定した日',
    article: '破産法252条1項10号ハ',
  },
} as const

type PriorKind = keyof typeof priorKinds

/** 7年以内の再度の免責. Until which day a petition meets the bar against a second discharge, or a second plan of the salaried type. */
export const dischargeSevenYearBar = rule({
  id: 'discharge-seven-year-bar',
  title: '7年以内の再度の免責等の制限',
  citations: [
    cite('破産法', '252条1項10号・2項'),
    cite('民事再生法', '235条・239条5項2号'),
    cite('民法', '140条・143条'),
  ],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    // Object.keys types its result as bare text; the keys are those of the table.
    priorKind: oneOf(Object.keys(priorKinds) as PriorKind[], '前に受けたもの'),
    finality: dayFact('確定した日（免責は免責許可の決定、ほかの二つは再生計画の認可の決定）'),
  },
  answers: { barUntil: '制限される最後の日', freeFrom: '制限なく申し立てられる最初の日' },
  find({ finality }) {
    const barUntil = periodEnd(finality, 12 * years)
    return { barUntil, freeFrom: addDays(barUntil, 1) }
  },
  explain({ barUntil, freeFrom }, { priorKind, finality }) {
    const { name, starts, article } = priorKinds[priorKind]
    return [
      step('前に受けたもの', name),
      step('当てはまる条文', `${article}・民事再生法239条5項2号`),
      step(`${starts}（数えない）`, finality),
      step('期間', years, 'years'),
      step('制限される最後の日（休日でも動かさない）', barUntil),
      step('制限なく申し立てられる最初の日', freeFrom),
    ]
  },
  notes(_, { priorKind }) {
    return [
      note(
        'caution',
        'この間でも、事情により裁判所の裁量で免責されることがあります（破産法252条2項）。小規模個人再生は、この制限を受けません。',
      ),
      ...(priorKind === 'bankruptcy-discharge'
        ? []
        : [note('caution', '数え始めるのは、払い終えた日や免責の日ではなく、再生計画の認可の決定が確定した日です。')]),
    ]
  },
})
