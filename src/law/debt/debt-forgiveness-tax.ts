import { ratio } from '#base/ratio.ts'
import { add, most, subtract, times, yen, zeroYen } from '#base/yen.ts'
import { yenFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 34条3項. Once a year for all 一時所得 together. */
const specialDeduction = yen(500_000)
/** 22条2項2号. Half of it joins the other income. */
const countedShare = ratio(1, 2)

/** 債務免除益. What a forgiven debt adds to the taxable income of the year. */
export const debtForgivenessTax = rule({
  id: 'debt-forgiveness-tax',
  title: '債務免除益の課税',
  citations: [
    cite('所得税法', '22条2項2号・34条・36条・44条の2'),
    cite('所得税基本通達', '44の2-1'),
    cite('相続税法', '8条'),
  ],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    forgiven: yenFact('免除された債務の額'),
    insolvent44no2: yesNo(
      '免責・再生計画の認可があるか、払うことが著しく困難で、そのことを申告書に書いている（44条の2）',
    ),
    otherTemporaryIncome: yenFact('その年のほかの一時所得（50万円を引く前。保険の満期金のもうけなど）', {
      otherwise: zeroYen,
    }),
  },
  answers: { addedToIncome: '所得に加わる額' },
  find({ forgiven, insolvent44no2, otherTemporaryIncome }) {
    const counted = insolvent44no2 ? zeroYen : forgiven
    const total = add(counted, otherTemporaryIncome)
    const afterDeduction = most(zeroYen, subtract(total, specialDeduction))
    return { addedToIncome: times(afterDeduction, countedShare, 'down'), counted, total, afterDeduction }
  },
  explain({ addedToIncome, counted, total, afterDeduction }, { forgiven, insolvent44no2, otherTemporaryIncome }) {
    return [
      step('免除された債務の額', forgiven),
      step(insolvent44no2 ? 'うち収入に数える額（44条の2により数えない）' : 'うち収入に数える額', counted),
      step('その年のほかの一時所得', otherTemporaryIncome),
      step('一時所得の合計', total),
      step('特別控除50万円を引いた額（足りなければ0）', afterDeduction),
      step('所得に加わる額（その2分の1。1円未満切捨て）', addedToIncome),
    ]
  },
  notes(_, { forgiven, insolvent44no2 }) {
    if (forgiven === 0) return [taxOffice]
    return [insolvent44no2 ? claimed : askFirst, kindOfIncome, byRelative, taxOffice]
  },
})

const claimed = note(
  'caution',
  '44条の2は、申告書にこの規定を使うことと金額を書いたときだけ効きます（3項）。ふだん申告しない給与の人も、その年は申告してください。事業などの損失がある年は、その分だけ数えない額が減ります（2項）。和解の日の財産と債務の一覧を残してください。',
)
const askFirst = note(
  'caution',
  '免責や再生計画の認可があったとき、または申し立てていればそれらが認められたと考えられるとき（通達44の2-1）は、申告すれば収入に数えません（所得税法44条の2）。当てはまらないか、申告の前に確かめてください。認められないとした裁決もあります。',
)
const kindOfIncome = note(
  'doubt',
  '免除の利益はふつう一時所得と読んでいます。事業や貸家のための借入れでは事業所得や不動産所得などになりえます。その場合は、50万円の控除も2分の1もありません。',
)
const byRelative = note(
  'caution',
  '親族などの個人に免除してもらったときは、所得税ではなく贈与税の問題になります（相続税法8条。払う力がないときの例外があります）。',
)
const taxOffice = note(
  'caution',
  'この額は税金の額ではありません。ほかの所得と合わせて税が決まります。税理士か税務署に確かめてください。',
)
