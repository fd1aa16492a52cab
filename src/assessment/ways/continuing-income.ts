import { isKnown, missing } from '#assessment/known.ts'
import { dayWords } from '#base/words.ts'
import type { Problem } from '#matter/problem.ts'
import { principalOf } from './filer.ts'
import type { WayContext } from './way.ts'

/** 続く収入の見込み (民事再生法221条1項). What is told of it, and the fact that decides where it is not. */
export interface ContinuingIncome {
  readonly isTold: boolean
  readonly words: readonly string[]
  readonly lacks: readonly Problem[]
}

type Income = NonNullable<NonNullable<WayContext['matter']['budget']>['incomes']>[number]

/** Incomes that go on; a benefit ends, support hangs on others, and public assistance pays no debts. */
const going: readonly Income['kind'][] = ['wage', 'bonus', 'selfEmployed', 'pension', 'rent']

const condition =
  '個人再生には、これからも続けて、または繰り返して収入を得る見込みが、本人に要ります（民事再生法221条1項）。'
const ends =
  '傷病手当金（同じ病気で通算1年6か月まで。健康保険法99条4項）や雇用保険などの給付には終わりがあるので、その後の収入で決まります。'

/** Whether the one who asks has an income that goes on. Nothing is said before the incomes are told: the budget asks for them. */
export function continuingIncome(context: WayContext): ContinuingIncome {
  const { matter, on } = context
  const { incomes, incomeFall } = matter.budget ?? {}
  const fine: ContinuingIncome = { isTold: true, words: [], lacks: [] }
  if (!isKnown(incomes) || incomes.length === 0) return fine
  const who = principalOf(context)
  const own = incomes.filter(({ person, net }) => (who === null || person === who.person) && net !== 0)
  if (own.some(({ kind }) => going.includes(kind))) return fine
  if (own.length === 0) {
    const ask = missing('budget.incomes', '本人に、これからも続く収入の見込みがあるかを知るため')
    return { isTold: false, words: [`${condition}書かれた収入の中に、本人のものがありません。`], lacks: [ask] }
  }
  const until = incomeFall?.until
  if (isKnown(until) && until > on) {
    const words = `${condition}${ends}収入は${dayWords(until)}に戻る見込みとして、払えるかを今の家計で計算しました。`
    return { isTold: true, words: [words], lacks: [] }
  }
  const ask = missing('budget.incomeFall.until', '今の給付などが終わった後も、続く収入の見込みがあるかを知るため')
  return { isTold: false, words: [`${condition}${ends}`], lacks: [ask] }
}
