import { isKnown } from '#assessment/known.ts'
import type { SaleStep } from '#assessment/road/sale-steps.ts'
import { dayWords } from '#base/words.ts'
import { yen, zeroYen } from '#base/yen.ts'
import { marketMovingCostsFacts } from '#law/market/market-moving-costs.table.ts'
import { saleStepRows } from '#law/voluntary-sale/sale-steps.table.ts'
import { wayStep } from './common.ts'
import type { WayContext, WayCost, WayStep } from './way.ts'

/** 任意売却の費用. What is taken from the price, what the seller pays besides it, and the move. */
export function saleCosts({ plan }: WayContext): readonly WayCost[] {
  const { voluntarySale: sale } = plan
  const rows = (sale?.deductions ?? []).map(({ label, amount }) => ({
    ...{ label: `${label}（売買代金から引かれる）`, low: amount.value, high: amount.value, aided: false },
    source: amount.rule,
  }))
  const own = sale?.sellerBurden?.value ?? zeroYen
  return [
    ...rows,
    ...(own === 0
      ? []
      : [{ label: '売主が自分で払う費用', low: own, high: own, aided: false, source: 'seller-burden' }]),
    movingCost,
  ]
}

/** 引越しの費用. From one person close by to a large family. */
const movingCost: WayCost = {
  label: '引越しの業者の費用（1人の近いところから、5人以上まで）',
  low: yen(Math.min(...movers())),
  high: yen(Math.max(...movers())),
  ...{ aided: false, source: 'market-moving-costs' },
}

function movers(): readonly number[] {
  const rows = marketMovingCostsFacts.rows.filter(({ subject }) => subject.startsWith('引越しの業者の費用'))
  return rows.flatMap(({ value, low, high }) => [value, low, high].filter(isKnown))
}

/** 任意売却の手順. The nine steps, and the talk about what is left. */
export function saleTasks(context: WayContext): readonly WayStep[] {
  return [...steps(context), residualStep]
}

const residualStep: WayStep = wayStep(
  '残債の払い方を話し合う',
  '決済の前から、残債を毎月いくら払うか、損害金を免除してもらえるかを聞いておきます。',
  'negotiate-residual-instalments',
  { paper: '生活収支報告書' },
)

/** 九つの段階. With their days where there is something to count from. */
function steps({ plan }: WayContext): readonly WayStep[] {
  if (plan.saleSteps.length > 0) return plan.saleSteps.filter(({ done }) => !done).map(ofSaleStep)
  return saleStepRows.map(({ title, who, papers }) => ({
    title,
    text: '任意売却の手順の一つです。',
    who,
    paper: papers.join('、'),
    by: null,
  }))
}

function ofSaleStep({ title, who, papers, days, passed }: SaleStep): WayStep {
  const { by, last } = days.value
  const text = passed
    ? `ふつうは${dayWords(by)}まで、遅くても${dayWords(last)}までに済ませる段階です。過ぎているので、急いで確かめてください。`
    : `ふつうは${dayWords(by)}まで、遅くても${dayWords(last)}までに済ませます。`
  return { title, text, who, paper: papers.map(({ name }) => name).join('、'), by: last }
}
