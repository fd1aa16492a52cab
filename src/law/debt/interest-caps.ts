import { yen } from '#base/yen.ts'
import { yenFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 7条1項. The most that a lender by trade may take for delay, in percent a year, whatever the principal. */
export const businessDamagesCapPercent = 20

/** 1条 and 4条1項, in percent a year, by the principal at lending; damages are 1.46 times the interest. */
const bands = [
  { under: yen(100_000), name: '10万円未満', interest: 20, damages: 29.2 },
  { under: yen(1_000_000), name: '10万円以上100万円未満', interest: 18, damages: 26.28 },
] as const
const top = { name: '100万円以上', interest: 15, damages: 21.9 } as const

/** 利息制限法の上限. The highest yearly interest and delay damages of a money loan; what is agreed above them is void. */
export const interestCaps = rule({
  id: 'interest-caps',
  title: '利息制限法の上限',
  citations: [cite('利息制限法', '1条・4条1項・7条1項')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    principal: yenFact('借りたときの元本'),
    businessLender: yesNo('貸し手は貸付けを仕事にしている（銀行、機構、貸金業者など）'),
  },
  answers: { interestCapPercent: '利息の上限（年）', damagesCapPercent: '遅延損害金の上限（年）' },
  find({ principal, businessLender }) {
    const { name, interest, damages } = bands.find(({ under }) => principal < under) ?? top
    return {
      interestCapPercent: interest,
      damagesCapPercent: businessLender ? businessDamagesCapPercent : damages,
      name,
    }
  },
  explain({ interestCapPercent, damagesCapPercent, name }, { principal, businessLender }) {
    return [
      step('借りたときの元本', principal),
      step('元本の区分', name),
      step('利息の上限（1条）', interestCapPercent, 'percent'),
      step(
        businessLender
          ? '遅延損害金の上限（7条1項。貸付けを仕事にする貸し手）'
          : '遅延損害金の上限（4条1項。利息の1.46倍）',
        damagesCapPercent,
        'percent',
      ),
    ]
  },
  notes({ interestCapPercent }) {
    return [
      note(
        'caution',
        '上限を超える部分は無効です。区分は、いまの残高ではなく借りたときの元本で決まります。同じ貸し手から重ねて借りたときは、合わせた額で決まることがあります（5条）。',
      ),
      note('caution', '2010年6月18日からの規定です。それより前の契約の上限は扱っていません。'),
      ...(interestCapPercent === top.interest ? [housingLoans] : []),
    ]
  },
})

const housingLoans = note(
  'practice',
  '銀行や住宅金融支援機構の住宅ローンも、貸付けを仕事にする貸し手の契約に当たります。契約の率は、ふつうこの上限よりずっと低くなっています。',
)
