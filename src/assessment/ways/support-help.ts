import { isKnown } from '#assessment/known.ts'
import type { WayContext } from './way.ts'

/** 養育費の変更 (民法880条・766条3項). Where support is paid and the income has fallen since, a family court may change its amount; the old arrears stay. */
export function supportHelp({ matter, budget }: WayContext): readonly string[] {
  const paid = budget?.lines.find(({ id }) => id === 'support.paid')?.usual.monthly?.value ?? 0
  if (paid === 0 || !isKnown(matter.budget?.incomeFall)) return []
  return [
    '収入が減ったときは、養育費の額を変えるよう、相手との話し合いか家庭裁判所の調停で求められます（民法880条・766条）。変わるまでは今の額を払う義務があり、たまった分は減りません。残債の額を約束する前に、弁護士か家庭裁判所に聞いてください。',
  ]
}
