import { multiplyDivide } from '#base/rounding.ts'
import { subtract, yen } from '#base/yen.ts'
import { countFact, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** The plans that creditors usually agree to: three to five years. */
const usual = { from: 36, to: 60 }

/** 任意整理. The monthly instalment and the last one of a debt paid off without further interest. */
export const voluntaryArrangement = rule({
  id: 'voluntary-arrangement',
  title: '任意整理の分割払い',
  citations: [cite('任意整理の分割払い（実務）', '')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    balance: yenFact('和解で払うことにする額'),
    instalments: countFact('分割の回数', 'count', { from: 1, to: 1_200 }),
  },
  answers: { monthly: '毎回の支払額', last: '最後の回の支払額' },
  find({ balance, instalments }) {
    const monthly = yen(multiplyDivide(balance, 1, instalments, 'up'))
    return { monthly, last: subtract(balance, yen(monthly * (instalments - 1))) }
  },
  explain({ monthly, last }, { balance, instalments }) {
    return [
      step('和解で払うことにする額', balance),
      step('分割の回数', instalments, 'count'),
      step('毎回の支払額（額 ÷ 回数。1円未満切上げ）', monthly),
      step('最後の回の支払額（額から、それまでの支払いを引いた残り）', last),
    ]
  },
  notes({ monthly, last }, { balance, instalments }) {
    return [
      ...(last <= 0 && balance > 0 ? [paidEarlier(multiplyDivide(balance, 1, monthly, 'up'))] : []),
      ...(instalments > usual.to ? [longPlan] : []),
      note(
        'practice',
        `回数は${usual.from}回から${usual.to}回が多く、和解の後の利息は付けないのがふつうです。どちらも法律の決まりではなく、債権者が同意したときだけです。`,
      ),
      note(
        'caution',
        '和解の話や支払いを始めると、時効は数え直しになります。長く払っていない債務は、先に弁護士に時効を確かめてもらってください。',
      ),
    ]
  },
})

/** A small sum in many instalments: the rounding up pays it off before the last of them. */
function paidEarlier(instalments: number) {
  return note(
    'caution',
    `毎回の額を切り上げるため、${instalments}回で払い終わります。最後の回の額は計算だけのもので、支払う額ではありません。回数を減らしてください。`,
  )
}

const longPlan = note(
  'practice',
  `${usual.to}回を超える和解に応じる債権者は限られます（長くても84回くらい）。毎月の額が払えないときは、個人再生や自己破産と比べてください。`,
)
