import { isKnown, missing } from '#assessment/known.ts'
import { cameOn, standing } from '#assessment/road/happenings.ts'
import { wholeIsDue } from '#assessment/road/stage.ts'
import { settingsOf } from '#assessment/settings.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { add, type Yen, zeroYen } from '#base/yen.ts'
import { bankruptcyFreeAssets } from '#law/bankruptcy/bankruptcy-free-assets.ts'
import { bankruptcyNondischargeable } from '#law/bankruptcy/bankruptcy-nondischargeable.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { dischargeSevenYearBar } from '#law/insolvency/discharge-seven-year-bar.ts'
import type { Problem } from '#matter/problem.ts'
import { principalOf } from './filer.ts'
import { ownAssets } from './liquidation.ts'
import { debtsAfterHome, debtsBesideHome, debtsToday, type OwnDebts } from './own-debts.ts'
import { livesOnAssistance, payable } from './payable.ts'
import { monthlyShare } from './rehabilitation.ts'
import type { Way, WayContext } from './way.ts'

type State = Pick<Way, 'status' | 'reasons' | 'basis' | 'lacks'>

/** 支払不能の見込み. Whether the debts are past what the household can pay; the court decides. */
export function insolvency(context: WayContext, debts: OwnDebts): State {
  const { total, lacks, isWhole } = debts
  const none = { basis: [], lacks }
  if (total === null || (total.value === 0 && !isWhole)) {
    const reasons = [total === null ? debts.why : '債務の残高が分からないため、計算できません。']
    return { ...none, status: 'unknown', reasons }
  }
  if (total.value === 0) return { ...none, status: 'closed', reasons: ['免責を受ける債務がありません。'] }
  const isDue = wholeIsDue(context.plan.stage.value) || isDemandedOfGuarantor(context)
  return isDue ? ofWhole(context, total, debts) : ofMonth(context, debts)
}

/** 保証人への請求. Whoever guarantees is asked for all of it at once, whatever debt the letter is about (民法446条・454条). */
function isDemandedOfGuarantor({ matter, on }: WayContext): boolean {
  return standing(matter, on).letters.some(
    (letter) => letter.kind === 'guarantee-demand' && (cameOn(letter) ?? on) <= on,
  )
}

const paysOn = '約束どおりに払えているなら、この道は要りません。支払不能と見られず、向きません。'

/** The whole is due: who can pay it within the months of the setting is not past paying. */
function ofWhole(context: WayContext, total: Finding<Yen>, { lacks, isWhole }: OwnDebts): State {
  const months = settingsOf(context.matter).insolvencyMonths
  const share = monthlyShare(total.value, months)
  const able = payable(context, share, ['debt', 'housing.loan'])
  const basis = [total, ...(able.room === null ? [] : [able.room])]
  const words = `債務を${months}か月で払うと毎月${yenWords(share)}になります（月数は、支払不能かを見るときの目安です）。`
  if (able.answer === 'enough' && isWhole) {
    return { status: 'closed', reasons: [`${words}家計から払える見込みなので、この道は向きません。`], basis, lacks: [] }
  }
  const tail = able.answer === 'short' ? shortOf(context) : 'これを払えないなら、この道が考えられます。'
  return { status: 'open', reasons: [`${words}${tail}`], basis, lacks: [...lacks, ...able.lacks] }
}

function shortOf(context: WayContext): string {
  return livesOnAssistance(context)
    ? '生活保護費は返済に使えないので、支払不能と見られることが多い場合です。'
    : '家計の余りでは足りないので、支払不能と見られることが多い場合です。'
}

/** The instalments still run: who ends a usual month above zero pays them. */
function ofMonth(context: WayContext, { lacks }: OwnDebts): State {
  const able = payable(context, zeroYen, [])
  const basis = able.room === null ? [] : [able.room]
  if (able.answer === 'enough') {
    return { status: 'closed', reasons: ['いまの家計は、返済をふくめて足りています。', paysOn], basis, lacks: [] }
  }
  if (able.answer === 'short') {
    const reasons = [
      'いまの家計は、返済をふくめると足りません。続いて足りないなら、支払不能と見られることがあります。',
      paysOn,
    ]
    return { status: 'open', reasons, basis, lacks }
  }
  const reasons = ['家計が返済に足りるかどうかで決まります。', paysOn]
  return { status: 'unknown', reasons, basis, lacks: [...lacks, ...able.lacks] }
}

/** 破産でなくなる債務: what is left after the home, or where that cannot be told yet all that is owed today. */
export function debtsInBankruptcy(context: WayContext): OwnDebts {
  const after = debtsAfterHome(context)
  if (after.total !== null) return after
  const others = (context.matter.otherDebts ?? []).map(({ id }) => id)
  const rest = debtsBesideHome(context).debts.filter(({ claim }) => others.includes(claim))
  return debtsToday(context, rest) ?? after
}

/** 二度目の免責. What an earlier discharge or plan means, and until which day. */
export function earlierRelief(context: WayContext): Pick<State, 'reasons' | 'basis' | 'lacks'> {
  const { matter, on } = context
  const who = principalOf(context)
  const people = matter.people ?? []
  // While nobody is known to owe, the file may still say whom it is about.
  const index = people.findIndex(({ id, relation }) => (who === null ? relation === 'self' : id === who.person))
  const { earlierRelief: kind, earlierReliefFinalOn: finality } = matter.people?.[index] ?? {}
  const path = index < 0 && people.length > 0 ? 'people' : `people[${Math.max(0, index)}]`
  const ask = (field: string): Problem =>
    missing(path === 'people' ? path : `${path}.${field}`, '前の免責などから7年の制限に当たるかを知るため')
  if (kind === 'none') return { reasons: [], basis: [], lacks: [] }
  if (!isKnown(kind)) return { reasons: [], basis: [], lacks: [ask('earlierRelief')] }
  if (!isKnown(finality)) return { reasons: [], basis: [], lacks: [ask('earlierReliefFinalOn')] }
  const found = dischargeSevenYearBar({ priorKind: kind, finality })
  const { barUntil, freeFrom } = found.value
  const words =
    on <= barUntil
      ? `前の免責などから7年たっていません。${dayWords(barUntil)}までは免責が許されないことがあります（${dayWords(freeFrom)}から、この制限はありません）。事情により、裁判所の裁量で免責されることもあります。`
      : `前の免責などからの7年の制限は、${dayWords(barUntil)}に終わっています。`
  return { reasons: [words], basis: [found], lacks: [] }
}

/** 給与所得者等再生の制限 (民事再生法239条5項2号): until the same day; the small-scale type is free of it. */
export function salariedBar(context: WayContext): readonly string[] {
  const [found] = earlierRelief(context).basis
  const until = found !== undefined && isBar(found) ? found.value.barUntil : null
  if (until === null || context.on > until) return []
  return [`前の免責などから7年たっていないので、給与所得者等再生は${dayWords(until)}まで申し立てられません。`]
}

type Bar = ReturnType<typeof dischargeSevenYearBar>

function isBar(finding: Finding<unknown>): finding is Bar {
  return finding.rule === dischargeSevenYearBar.id
}

/** 手元に残る現金 (34条3項1号). */
export function cashKept(context: WayContext): Pick<State, 'reasons' | 'basis'> {
  const cash = ownAssets(context).filter(({ kind }) => kind === 'cash')
  const known = cash.flatMap(({ value }) => value ?? [])
  if (cash.length === 0 || known.length < cash.length) {
    return { reasons: ['現金は99万円まで手元に残せます（破産法34条3項1号）。'], basis: [] }
  }
  const found = bankruptcyFreeAssets({ cash: add(...known) })
  return { reasons: [`現金のうち${yenWords(found.value.kept)}は手元に残せます（破産法34条3項1号）。`], basis: [found] }
}

/** 免責の後も残る債務. The amount is null where some of it is unknown. */
export function surviving({ matter, budget }: WayContext): Pick<State, 'reasons' | 'basis'> & {
  readonly amount: Finding<Yen> | null
} {
  const arrears = matter.taxArrears ?? []
  const premiums = ['healthInsurance', 'pensionPremium']
  const kinds = [...new Set(arrears.map(({ kind }) => (premiums.includes(kind) ? 'social-insurance-premium' : 'tax')))]
  const paysSupport = (budget?.lines.find(({ id }) => id === 'support.paid')?.usual.monthly?.value ?? zeroYen) > 0
  const rules = [
    ...kinds.map((claim) =>
      bankruptcyNondischargeable({ claim: claim === 'tax' ? 'tax' : 'social-insurance-premium' }),
    ),
    ...(paysSupport ? [bankruptcyNondischargeable({ claim: 'child-support' })] : []),
  ]
  const known = arrears.every(({ principal }) => isKnown(principal))
  const sum = add(
    zeroYen,
    ...arrears.flatMap(({ principal, lateCharge }) => [principal ?? zeroYen, lateCharge ?? zeroYen]),
  )
  const amount = reckon(
    'survives-discharge',
    '免責の後も残る税・保険料',
    sum,
    rules,
    () => [
      ...arrears.map(({ office, id, principal }) => step(office ?? id, principal ?? '分からない')),
      step('合計', sum),
    ],
    () => [note('caution', '延滞金は払うまで増えます。役所に分割や猶予を相談してください。')],
  )
  const reasons = [
    '税金・保険料・養育費などは、免責の後も払う義務が残ります（破産法253条）。',
    ...(arrears.length > 0 && known ? [`いまの滞納では${yenWords(sum)}が残ります。`] : []),
  ]
  return { reasons, basis: rules, amount: known ? amount : null }
}
