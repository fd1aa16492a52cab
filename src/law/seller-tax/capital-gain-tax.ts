import { day } from '#base/day.ts'
import { percent, type Ratio, ratio } from '#base/ratio.ts'
import { multiplyDivide } from '#base/rounding.ts'
import { progressive, type Scale } from '#base/scale.ts'
import { add, least, most, subtract, times, type Yen, yen, zeroYen } from '#base/yen.ts'
import { dayFact, orNull, yenFact, yesNo } from '#law/facts.ts'
import { type Note, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { estimatedAcquisitionCost } from './estimated-acquisition-cost.ts'
import { ownershipPeriod } from './ownership-period.ts'

interface Terms {
  /** What is added to the income tax, as a part of it. */
  readonly surtax: Ratio
  readonly surtaxName: string
  readonly note: Note
}

type Holding = 'short' | 'long' | 'reduced'

/** 租税特別措置法35条. */
const homeDeduction = yen(30_000_000)

/** 租税特別措置法31条の3: up to here the reduced rate of homes. */
const reducedUpTo = yen(60_000_000)

/** 租税特別措置法31条・31条の3・32条, 地方税法附則34条・34条の3・35条. */
const rates: Readonly<Record<Holding, { readonly income: Scale; readonly resident: Scale; readonly name: string }>> = {
  short: { income: flat('30'), resident: flat('9'), name: '短期（所得税30%、住民税9%）' },
  long: { income: flat('15'), resident: flat('5'), name: '長期（所得税15%、住民税5%）' },
  reduced: {
    income: reducedBelow('10', '15'),
    resident: reducedBelow('4', '5'),
    name: '10年を超える住まいの軽減税率（6,000万円まで所得税10%・住民税4%、超える部分は15%・5%）',
  },
}

const whole = ratio(1, 1)

/** 土地建物の譲渡所得税. Income tax, its surtax and resident tax on the gain from the sale of a home. */
export const capitalGainTax = rule({
  id: 'capital-gain-tax',
  title: '土地建物の譲渡所得税',
  citations: [
    cite('租税特別措置法', '31条・31条の3・32条・35条'),
    cite('地方税法', '附則34条・34条の3・35条'),
    cite('復興財源確保法', '13条'),
    cite('令和8年度税制改正の大綱', '防衛特別所得税（仮称）の創設'),
    cite('国税庁タックスアンサー No.3208', ''),
    cite('国税庁タックスアンサー No.3305', ''),
  ],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    price: yenFact('売買代金'),
    settlement: yenFact('固定資産税などの精算金として受け取った額', { otherwise: zeroYen }),
    acquisitionCost: orNull(yenFact('取得費（建物は減価償却の後。分からなければ null）')),
    transferCost: yenFact('譲渡費用（仲介手数料、印紙税、立退料、取壊しなど）'),
    acquiredDate: dayFact('取得した日'),
    transferDate: dayFact('譲渡した日'),
    use30m: yesNo('3,000万円の特別控除を使う', { otherwise: false }),
    useReduced: yesNo('所有期間10年を超える住まいの軽減税率を使う', { otherwise: false }),
  },
  answers: {
    gain: '譲渡益（損失は負の数。特別控除の前）',
    taxable: '課税される譲渡所得',
    incomeTax: '所得税',
    surtax: '復興特別所得税・防衛特別所得税',
    residentTax: '住民税',
  },
  decidedBy: 'transferDate',
  versions: {
    '2013-01-01': {
      by: '復興財源確保法（平成23年法律第117号）による復興特別所得税',
      surtax: percent('2.1'),
      surtaxName: '復興特別所得税（所得税額の2.1%。1円未満切捨て）',
      note: note(
        'expiry',
        '復興特別所得税の2.1%は、2026年までの分です。2027年からは、復興特別所得税1.1%と防衛特別所得税1.0%になり、合わせた率は変わりません。',
      ),
    },
    '2027-01-01': {
      by: '令和8年度税制改正（復興特別所得税の引下げと防衛特別所得税の創設）',
      surtax: percent('2.1'),
      surtaxName: '復興特別所得税1.1%と防衛特別所得税1.0%（所得税額の2.1%。1円未満切捨て）',
      note: note(
        'doubt',
        '2027年から、復興特別所得税（1.1%）と防衛特別所得税（1.0%）は別の税になります。ここでは合わせて2.1%とし、端数を1回だけ切り捨てています。別々に切り捨てると、1円少なくなることがあります。大綱は財務省のページで見ましたが、成立した条文は見ていません。',
      ),
    },
  },
  find(
    { price, settlement, acquisitionCost, transferCost, acquiredDate, transferDate, use30m, useReduced },
    terms: Terms,
  ) {
    const saleIncome = add(price, settlement)
    const { cost } = estimatedAcquisitionCost.value({ saleIncome, actualCost: acquisitionCost })
    const gain = subtract(saleIncome, cost, transferCost)
    const deduction = use30m ? least(homeDeduction, most(zeroYen, gain)) : zeroYen
    const taxable = most(zeroYen, wholeThousands(subtract(gain, deduction)))
    const { over5, over10 } = ownershipPeriod.value({ acquiredDate, transferDate })
    const holding: Holding = useReduced && over10 ? 'reduced' : over5 ? 'long' : 'short'
    const incomeTax = progressive(taxable, rates[holding].income, whole, 'down')
    const surtax = times(incomeTax, terms.surtax, 'down')
    const residentTax = progressive(taxable, rates[holding].resident, whole, 'down')
    return { gain, taxable, incomeTax, surtax, residentTax, saleIncome, cost, deduction, holding }
  },
  explain(found, { price, settlement, transferCost, use30m }, { surtaxName }) {
    return [
      step('売買代金', price),
      step('固定資産税などの精算金', settlement),
      step('取得費（実際の額と、収入金額の5%の大きい方）', found.cost),
      step('譲渡費用', transferCost),
      step('譲渡益：代金 + 精算金 − 取得費 − 譲渡費用', found.gain),
      ...(use30m ? [step('3,000万円の特別控除（譲渡益まで）', found.deduction)] : []),
      step('課税される譲渡所得（1,000円未満切捨て）', found.taxable),
      step('税率', rates[found.holding].name),
      step('所得税', found.incomeTax),
      step(surtaxName, found.surtax),
      step('住民税', found.residentTax),
    ]
  },
  notes({ gain, holding }, { use30m, useReduced, transferDate }, terms) {
    return [
      ...(gain < 0 ? [loss] : []),
      ...(use30m ? [deductionNeedsReturn] : []),
      ...(useReduced ? [holding === 'reduced' ? reducedNeedsReturn : notReduced] : []),
      terms.note,
      ...(transferDate >= reconstructionEndsBefore ? [afterReconstruction] : []),
      ...always,
    ]
  },
  from(found, { acquisitionCost, acquiredDate, transferDate }) {
    return [
      estimatedAcquisitionCost({ saleIncome: found.saleIncome, actualCost: acquisitionCost }),
      ownershipPeriod({ acquiredDate, transferDate }),
    ]
  },
})

/** The reform outline of 令和8年度 lets the 復興特別所得税 run until 2047 (令和29年). */
const reconstructionEndsBefore = day('2048-01-01')

const loss = note(
  'caution',
  '損失なので、税はかかりません。住まいの損失は、居住用財産の譲渡損失の特例（措法41条の5・41条の5の2）で、ほかの所得から引けることがあります。',
)
const deductionNeedsReturn = note(
  'caution',
  '3,000万円の特別控除は、要件に合うものとして計算しました。税額が0円になるときも、確定申告が必要です。',
)
const reducedNeedsReturn = note(
  'caution',
  '軽減税率は、土地と建物の両方の所有期間が10年を超え、ほかの要件にも合うものとして計算しました。確定申告が必要です。',
)
const notReduced = note('caution', '譲渡した年の1月1日で所有期間が10年を超えていないため、軽減税率は使っていません。')
const afterReconstruction = note(
  'expiry',
  '復興特別所得税は2047年までの定めです。2048年からの譲渡にも2.1%で計算しましたが、その後の定めは分かりません。今の定めのままなら、防衛特別所得税の1.0%だけになります。',
)
const always = [
  note(
    'caution',
    '申告書では、納める税額の100円未満を切り捨てます。ここの額はその前のものです。ほかの所得や控除によって変わることがあります。',
  ),
  note(
    'doubt',
    '滞納した税や管理費、利息、引越しの費用は、譲渡費用に入りません。抵当権を消す費用も入らないとして扱いますが、条文では確かめていません。',
  ),
  note('caution', '債務を払いきれない状態での売却は、非課税になることがあります（所得税法9条1項10号）。'),
]

function flat(rate: string): Scale {
  return [{ upTo: null, rate: percent(rate) }]
}

function reducedBelow(below: string, above: string): Scale {
  return [
    { upTo: reducedUpTo, rate: percent(below) },
    { upTo: null, rate: percent(above) },
  ]
}

/** 国税通則法118条: the base of a tax loses what is below 1,000 yen. */
function wholeThousands(amount: Yen): Yen {
  return yen(1_000 * multiplyDivide(amount, 1, 1_000, 'down'))
}
