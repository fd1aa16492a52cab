import { isKnown } from '#assessment/known.ts'
import { isSoldBy } from '#matter/sold-home.ts'
import type { WayContext } from './way.ts'

/** 一つの借金に付いた担保の広がり. What else than the home the creditor of a loan may sell or seize: lots under one mortgage, and their rents. */
export function pledgedWords({ matter, plan, on }: WayContext): readonly string[] {
  if (plan.stage.value.id === 'paying') return []
  const unsold = (matter.properties ?? []).filter((home) => !isSoldBy(home, on)).map(({ id }) => id)
  const mortgages = (matter.rights ?? []).filter(
    ({ kind, property, claim }) =>
      (kind === 'mortgage' || kind === 'revolvingMortgage') && unsold.includes(property) && isKnown(claim),
  )
  const lots = (claim: string | null | undefined) =>
    new Set(mortgages.filter((one) => one.claim === claim).map(({ property }) => property)).size
  const most = Math.max(0, ...mortgages.map(({ claim }) => lots(claim)))
  const isLet = (matter.budget?.incomes ?? []).some(({ kind }) => kind === 'rent')
  return [
    // 共同抵当 (民法392条); 一括売却 (民事執行法61条).
    ...(most < 2
      ? []
      : [
          `同じ借金の抵当権が${most}件の不動産に付いています（共同抵当）。どれも競売の対象になり、裁判所がまとめて売ることがあります（民法392条、民事執行法61条）。`,
        ]),
    // 物上代位 (民法371条・372条・304条); 担保不動産収益執行 (民事執行法180条2号).
    ...(!isLet
      ? []
      : [
          '抵当権の付いた不動産の家賃は、滞納の後、債権者が差し押さえることがあります（物上代位。民法371条・372条・304条）。家賃を返済や生活にあてているときは、先に弁護士に相談してください。',
        ]),
  ]
}
