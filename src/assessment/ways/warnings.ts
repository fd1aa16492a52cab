import { dayWords } from '#base/words.ts'
import { giftAvoidance } from '#law/insolvency/gift-avoidance.ts'
import type { WayContext } from './way.ts'

/** 無償行為の否認. A gift or a sale far below the price can be undone; the window is shown as if payments stopped today. */
export function giftWarning({ on }: WayContext): string {
  const { windowFrom } = giftAvoidance.value({ transferOn: on, suspensionOn: on })
  return `家やお金を家族に移したり、ずっと安く売ったりすると、後で取り消されることがあります。今日支払いを止めたとすると、${dayWords(windowFrom)}からの贈与などは、事情を問わずに取り消されます（破産法160条3項）。`
}

/** 偏頗行為の否認. */
export const preferenceWarning =
  '払えなくなった後に、家族や一部の債権者だけに払ったり担保を付けたりすると、破産や個人再生のときに取り戻されることがあります（偏頗弁済。破産法162条）。'

/** 債務の承認 (民法152条). */
export const acknowledgementWarning =
  '支払い、分割の約束、残高を書いた書面への署名は、債務を認めたこと（承認）になり、時効は数え直しになります（民法152条）。古い借金は、先に時効を確かめてください。'

/** 法定単純承認 (民法921条). Only where somebody of the matter is an heir. */
export function estateWarning({ plan }: WayContext): readonly string[] {
  const isHeir = plan.personViews.some(({ roles }) => roles.includes('heir'))
  return isHeir
    ? [
        '相続放棄を考えている人は、亡くなった人の家を売ったり、そのお金で払ったりしないでください。相続を認めたことになり、放棄できなくなります（法定単純承認。民法921条1号）。',
      ]
    : []
}
