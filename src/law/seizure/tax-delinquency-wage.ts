import { ratio } from '#base/ratio.ts'
import { add, least, most, subtract, times, type Yen, yen, zeroYen } from '#base/yen.ts'
import { countFact, oneOf, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 国税徴収法施行令34条. For the debtor, and for each relative. */
const amountsOfOrder = {
  '100000+45000': { self: yen(100_000), relative: yen(45_000) },
  '107000+48000': { self: yen(107_000), relative: yen(48_000) },
} as const

type Amounts = keyof typeof amountsOfOrder

/** 76条1項5号. A fifth of what remains is kept too, at most twice the amount of the order. */
const keptFifth = ratio(1, 5)
const thousands = ratio(1, 1000)

/** 滞納処分による給与の差押え. What a tax office may take of one month's pay: by the law, and rounded as offices do. */
export const taxDelinquencyWage = rule({
  id: 'tax-delinquency-wage',
  title: '滞納処分による給与の差押え可能額',
  citations: [
    cite('国税徴収法', '76条1項'),
    cite('国税徴収法施行令', '34条'),
    cite('滞納処分による給与の差押えの計算（実務）', ''),
  ],
  confidence: 'one-source',
  checked: '2026-11-21',
  facts: {
    gross: yenFact('1か月の総支給額'),
    incomeTax: yenFact('引かれる所得税'),
    residentTax: yenFact('引かれる住民税'),
    socialInsurance: yenFact('引かれる社会保険料'),
    relatives: countFact('同じ家計の配偶者（事実婚を含む）とほかの親族の人数（本人を除く）', 'count', {
      from: 0,
      to: 1000,
    }),
    // Object.keys types its result as bare text; the keys are those of the table.
    amounts: oneOf(Object.keys(amountsOfOrder) as Amounts[], '生活費の基礎額（本人＋親族1人につき）'),
  },
  answers: {
    base: '生活費の基礎額',
    seizableByLaw: '差し押さえられる額（条文どおり）',
    seizablePractice: '差し押さえられる額（1,000円単位の実務）',
  },
  find({ gross, incomeTax, residentTax, socialInsurance, relatives, amounts }) {
    const { self, relative } = amountsOfOrder[amounts]
    const base = yen(self + relative * relatives)
    const deductions = [incomeTax, residentTax, socialInsurance]
    const exact = seizableOf(subtract(gross, ...deductions, base), base, (left) => times(left, keptFifth, 'up'))
    const rounded = seizableOf(
      subtract(inThousands(gross, 'down'), ...deductions.map((each) => inThousands(each, 'up')), base),
      base,
      (left) => inThousands(times(left, keptFifth, 'up'), 'up'),
    )
    return { base, seizableByLaw: exact.seizable, seizablePractice: rounded.seizable, deductions, exact, rounded }
  },
  explain({ base, deductions, exact, rounded }, { gross, relatives }) {
    return [
      step('1か月の総支給額', gross),
      step('所得税・住民税・社会保険料', add(...deductions)),
      step('同じ家計の親族の人数', relatives, 'count'),
      step('生活費の基礎額（本人と親族の分）', base),
      step('条文どおり：引いた残り', exact.rest),
      step('残りの20%（基礎額の2倍まで。1円未満は手元に残す）', exact.kept),
      step('差し押さえられる額（条文どおり）', exact.seizable),
      step('1,000円単位の実務：引いた残り（支給額は切り捨て、引く額は切り上げ）', rounded.rest),
      step('残りの20%（1,000円未満切上げ。基礎額の2倍まで）', rounded.kept),
      step('差し押さえられる額（1,000円単位の実務）', rounded.seizable),
    ]
  },
  notes(_, { amounts }) {
    return [
      note(
        'doubt',
        `基礎額は、2025年1月1日には本人10万円と親族1人につき4万5千円でした。その後、本人10万7千円と親族1人につき4万8千円になったという読み取りが一つあり、改正の日は確かめられていません。ここでは${amounts === '100000+45000' ? '前者' : '後者'}で計算しています。もう一方でも計算して、両方を見てください。`,
      ),
      note('practice', '1,000円単位の端数の扱いは、公表された計算例一つによります。役所によって違うことがあります。'),
      note(
        'caution',
        '勤め先が二つ以上あれば合計して計算します。書面で承諾すると、これより多く差し押さえられます（76条5項）。分割の書類に署名する前に、その欄がないか確かめてください。',
      ),
      note(
        'caution',
        '裁判所の判決は要らず、範囲を変える申立てもできません。暮らしが立たないときは、役所に猶予などを相談してください。',
      ),
    ]
  },
})

/** What is taken of `rest`: all but a fifth, which is kept up to twice `base`. */
function seizableOf(rest: Yen, base: Yen, fifthOf: (left: Yen) => Yen) {
  const left = most(rest, zeroYen)
  const kept = least(fifthOf(left), yen(2 * base))
  return { rest, kept, seizable: subtract(left, kept) }
}

function inThousands(amount: Yen, rounding: 'down' | 'up'): Yen {
  return yen(1000 * times(amount, thousands, rounding))
}
