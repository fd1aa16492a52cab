import * as z from 'zod/mini'
import { least, subtract, type Yen } from '#base/yen.ts'
import { type Fact, listOf, oneOf, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 489条1項. The order of the law, within one debt. */
const statutoryOrder = ['costs', 'damages', 'principal'] as const

type Part = (typeof statutoryOrder)[number]

const names: Readonly<Record<Part, string>> = { costs: '費用', damages: '利息・損害金', principal: '元本' }

/** 弁済充当. What a payment leaves of the costs, the damages and the principal of one debt. */
export const paymentAllocation = rule({
  id: 'payment-allocation',
  title: '弁済充当（民法488〜491条）',
  citations: [cite('民法', '489条1項・490条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    costs: yenFact('残っている費用'),
    damages: yenFact('残っている利息・損害金'),
    principal: yenFact('残っている元本'),
    payment: yenFact('支払う額'),
    order: orderFact(),
  },
  answers: {
    costs: '支払いの後に残る費用',
    damages: '支払いの後に残る利息・損害金',
    principal: '支払いの後に残る元本',
    unapplied: '充てる先がなく余った額',
  },
  find({ costs, damages, principal, payment, order }) {
    const owed = { costs, damages, principal }
    let unapplied = payment
    for (const part of order) {
      const applied = least(owed[part], unapplied)
      owed[part] = subtract(owed[part], applied)
      unapplied = subtract(unapplied, applied)
    }
    return { ...owed, unapplied }
  },
  explain(left, facts) {
    const lines = facts.order.flatMap((part) => [
      step(`${names[part]}に充てた額`, subtract(facts[part], left[part])),
      step(`残る${names[part]}`, left[part]),
    ])
    const paid = [step('支払う額', facts.payment), ...lines]
    return left.unapplied > 0 ? [...paid, step('充てる先がなく余った額', left.unapplied)] : paid
  },
  notes(left, facts) {
    const byLaw = facts.order.every((part, index) => part === statutoryOrder[index])
    return [
      ...(byLaw ? principalNotes(left, facts) : agreementNotes),
      note('caution', '同じ相手にいくつも債務があるときの割り振り（民法488条）は、ここでは扱っていません。'),
    ]
  },
})

/** A payment in the order of the law that the costs and damages use up. */
function principalNotes(left: { principal: Yen }, { payment, principal }: { payment: Yen; principal: Yen }) {
  if (payment === 0 || principal === 0 || left.principal < principal) return []
  return [
    note(
      'caution',
      'この支払いでは元本は減りません。付いていく損害金より少ない支払いを続けると、残りは増えます。元本から充てる合意や損害金の免除の書面がないか、確かめてください。',
    ),
  ]
}

const agreementNotes = [
  note(
    'caution',
    '法律の順（費用、利息・損害金、元本）と違う順で充てられるのは、債権者との合意があるときだけです（民法490条）。払う側だけの指定では変わりません。書面を確かめてください。',
  ),
  note(
    'doubt',
    '競売の配当では、合意があっても法律の順によるとした判例があるとされます（まだ原文で確かめていません）。',
  ),
]

/** Each of the three once. */
function orderFact(): Fact<readonly Part[]> {
  const list = listOf<Part>(oneOf(statutoryOrder, '充てる先'), '充てる順序', { otherwise: statutoryOrder })
  const eachOnce = z.refine<readonly Part[]>(
    (order) => order.length === statutoryOrder.length && new Set(order).size === statutoryOrder.length,
    { params: { words: 'costs（費用）、damages（利息・損害金）、principal（元本）を一度ずつ並べてください。' } },
  )
  return { ...list, schema: list.schema.check(eachOnce) }
}
