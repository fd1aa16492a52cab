import { add, least, most, subtract, zeroYen } from '#base/yen.ts'
import { listOf, recordOf, textFact, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 売買代金配分表. Who receives what from the price of a voluntary sale: costs and release money first, then the first mortgagee. */
export const allocationTable = rule({
  id: 'allocation-table',
  title: '売買代金配分表',
  citations: [cite('売買代金配分表（実務）', '')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    price: yenFact('売買代金'),
    deductions: listOf(
      recordOf({ label: textFact('費目'), amount: yenFact('金額') }, '控除する費用'),
      '売買代金から控除する費用',
    ),
    firstDebt: yenFact('第1順位の債権の全額（決済日までの利息・損害金を含む）'),
    juniors: listOf(
      recordOf({ id: textFact('債権者の名'), amount: yenFact('担保解除料') }, '後順位の債権者'),
      '後順位の債権者に払う担保解除料',
    ),
  },
  answers: {
    firstPayout: '第1順位への配分',
    shortfall: '第1順位の残債務',
    surplus: '余剰金',
    balanced: '配分の合計が売買代金と合う',
  },
  find({ price, deductions, firstDebt, juniors }) {
    const remainder = subtract(price, ...amounts(deductions), ...amounts(juniors))
    const firstPayout = most(zeroYen, least(firstDebt, remainder))
    return {
      firstPayout,
      shortfall: subtract(firstDebt, firstPayout),
      surplus: most(zeroYen, subtract(remainder, firstDebt)),
      balanced: remainder >= 0,
      remainder,
    }
  },
  explain({ remainder, firstPayout, shortfall, surplus }, { price, deductions, firstDebt, juniors }) {
    return [
      step('売買代金', price),
      ...deductions.map(({ label, amount }) => step(label, amount)),
      step('控除する費用の計', add(...amounts(deductions))),
      ...juniors.map(({ id, amount }) => step(`${id}（担保解除料）`, amount)),
      step('費用と担保解除料を引いた残り', remainder),
      step('第1順位の債権の全額', firstDebt),
      step('第1順位への配分', firstPayout),
      step('第1順位の残債務', shortfall),
      step('余剰金', surplus),
    ]
  },
  notes({ balanced, shortfall, surplus }) {
    const notes = [
      note(
        'practice',
        '配分表に決まった形はなく、抵当権者と差押債権者の全員の同意が要ります。決済日が延びたら作り直します。',
      ),
    ]
    if (!balanced) {
      notes.push(
        note(
          'caution',
          '費用と担保解除料だけで売買代金を超えています。この配分は成り立ちません。数字を見直してください。',
        ),
      )
    }
    if (balanced && shortfall > 0) notes.push(note('caution', '残債務は、売却の後も返済の義務が残ります。'))
    if (surplus > 0) {
      notes.push(note('practice', '余剰金は、まず後順位の債権者にあて、なお残れば所有者が受け取ります。'))
    }
    return notes
  },
})

function amounts<T>(rows: readonly { readonly amount: T }[]): readonly T[] {
  return rows.map(({ amount }) => amount)
}
