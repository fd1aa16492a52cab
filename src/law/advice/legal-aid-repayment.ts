import { multiplyDivide } from '#base/rounding.ts'
import { subtract, yen } from '#base/yen.ts'
import { yenFact } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'legal-aid-repayment'

/** The advance is in principle to be repaid within three years. */
const usualMonths = 36

/** 立替金の返済. In how many months an advance of the state's legal aid, which bears no interest, is repaid. */
export const legalAidRepayment = rule({
  id,
  title: '法テラス立替金の返済',
  citations: [cite('法テラスの立替金の返済（相談窓口の解説）', '')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: { advance: yenFact('立替金の額'), monthly: yenFact('毎月の返済額') },
  answers: { months: '返済の月数' },
  find({ advance, monthly }) {
    if (monthly === 0) throw new NotCovered(id, null, '毎月の返済額（monthly）が0円では、月数を計算できません')
    return { months: multiplyDivide(advance, 1, monthly, 'up') }
  },
  explain({ months }, { advance, monthly }) {
    const counted = [
      step('立替金の額', advance),
      step('毎月の返済額', monthly),
      step('返済の月数（立替金 ÷ 毎月の返済額。端数は1か月）', months, 'months'),
    ]
    if (months === 0) return counted
    return [...counted, step('最後の月の返済額', subtract(advance, yen(monthly * (months - 1))))]
  },
  notes({ months }) {
    return [
      ...(months > usualMonths ? [tooLong] : []),
      note(
        'practice',
        '利息は付きません。毎月5,000円から10,000円で、原則として3年以内に返します。額は法テラスが決めます。',
      ),
      note(
        'caution',
        '生活保護を受けているあいだは返済を待ってもらえ、事件が終わったときも受けていれば、申請して免除されることがあります。払えなくなったら、滞る前に法テラス（0570-078374）に相談してください。',
      ),
    ]
  },
})

const tooLong = note('caution', `${usualMonths}か月（3年）を超えます。毎月の額を法テラスと相談してください。`)
