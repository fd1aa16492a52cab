import { settingsOf } from '#assessment/settings.ts'
import { yenWords } from '#base/words.ts'
import type { Yen } from '#base/yen.ts'
import { voluntaryArrangement as arrangement } from '#law/arrangement/voluntary-arrangement.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { paidOff } from './common.ts'
import { limitationGate } from './limitation-gate.ts'
import { debtsAfterHome, type OwnDebts } from './own-debts.ts'
import { payable, shortWords, unhoused } from './payable.ts'
import type { Way, WayContext, WayMoney } from './way.ts'

/** 分割の合意. What 任意整理 and 特定調停 share: the debt in the instalments of the setting, without further interest. */
export interface Agreed extends Pick<Way, 'status' | 'reasons' | 'basis' | 'lacks'> {
  readonly debts: OwnDebts
  readonly money: WayMoney | null
  readonly months: number | null
}

interface Words {
  readonly enough: string
  readonly short: string
}

/** Open where the longer plan of the setting is enough, closed where it is not. The money is that of the usual plan where it can be paid. */
export function agreed(context: WayContext, words: Words, among?: OwnDebts): Agreed {
  const debts = among ?? debtsAfterHome(context)
  const { total } = debts
  const { low: usual, typical: longest, high: rarely } = settingsOf(context.matter).arrangementInstalments
  const none = { debts, basis: [], money: null, months: null }
  if (total === null) {
    const reasons = [debts.why]
    return { ...none, status: 'unknown', reasons, lacks: debts.lacks }
  }
  if (total.value === 0) {
    return debts.isWhole
      ? {
          ...none,
          status: 'closed',
          reasons: ['分割にする借金がありません。払えているなら、この道は要りません。'],
          lacks: [],
        }
      : { ...none, status: 'unknown', reasons: ['借金の残高が分からないため、計算できません。'], lacks: debts.lacks }
  }
  const monthly = (count: number) => arrangement.value({ balance: total.value, instalments: count }).monthly
  const inThree = payable(context, monthly(usual), ['debt'])
  const inFive = payable(context, monthly(longest), ['debt'])
  // Where only the other debts are arranged, the home and its loan stay as they are.
  const rentless = among === undefined ? unhoused(context, inFive.room, monthly(longest)) : null
  const count = inThree.answer === 'enough' && debts.isWhole && rentless === null ? usual : longest
  const found = arrangement({ balance: total.value, instalments: count })
  const money = moneyOf(total, found, count)
  const basis = [found, ...(inFive.room === null ? [] : [inFive.room])]
  const base = { debts, basis, money, months: money.months }
  const perMonth = yenWords(monthly(longest))
  if (inFive.answer === 'short') {
    const late = payable(context, monthly(rarely), ['debt'])
    const more =
      late.answer === 'enough'
        ? [
            `${rarely}回（毎月${yenWords(monthly(rarely))}）なら払える計算です。応じる債権者は限られるので、弁護士に聞いてください。`,
          ]
        : []
    const reasons = [`${longest}回の分割でも毎月${perMonth}になります。${shortWords(context)}`, ...more, words.short]
    return { ...base, status: 'closed', reasons, lacks: [] }
  }
  const gate = limitationGate(
    context,
    debts.debts.map(({ claim }) => claim),
  )
  if (inFive.answer === 'unknown' || !debts.isWhole || rentless !== null) {
    const reasons = [
      ...(gate?.reasons ?? []),
      `${longest}回の分割なら毎月${perMonth}からです。これを家計から払えるかどうかで決まります。`,
      ...(rentless === null ? [] : [rentless.words]),
      words.enough,
    ]
    const lacks = [...debts.lacks, ...inFive.lacks, ...(rentless?.lacks ?? []), ...(gate?.lacks ?? [])]
    return { ...base, basis: [...basis, ...(gate?.basis ?? [])], status: 'unknown', reasons, lacks }
  }
  if (gate !== null) {
    const reasons = [
      ...gate.reasons,
      `時効でなければ、${count}回（毎月${yenWords(found.value.monthly)}）で払える見込みです。`,
    ]
    return { ...base, basis: [...basis, ...gate.basis], status: 'unknown', reasons, lacks: gate.lacks }
  }
  const reasons = [
    `家計の余りから、${count}回（毎月${yenWords(found.value.monthly)}）で払える見込みです。`,
    words.enough,
    '約束どおりに払えているなら、この道は要りません。信用情報に残ります。',
  ]
  return { ...base, status: 'open', reasons, lacks: [] }
}

/** Rounding the instalment up may pay a small sum before the last one. */
function moneyOf(total: Finding<Yen>, found: ReturnType<typeof arrangement>, count: number): WayMoney {
  const { monthly } = found.value
  const months = Math.min(count, Math.ceil(total.value / monthly))
  const perMonth = reckon(
    'agreed-instalment',
    '毎月の支払い',
    monthly,
    [found],
    () => [step('借金の合計', total.value), step('回数', count, 'count'), step('毎月の支払い', monthly)],
    () => [
      note(
        'practice',
        'これからの利息と損害金を付けない形です。話し合いまでの分は、ふつう元金に加わります。回数は、実務の目安です。',
      ),
    ],
  )
  return paidOff('agreed-total', '分割の支払いの合計', total, perMonth, months, total.value)
}
