import type { Day } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { dayWords } from '#base/words.ts'
import { add, type Yen } from '#base/yen.ts'
import { dayFact, listOf, recordOf, yenFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 民法166条1項1号; for older fees 旧169条 (最判平成16年4月23日): five years from the due date under both. */
const months = 60

/** One month's fee and whether it can still be asked for. */
interface Line {
  readonly dueDate: Day
  readonly principal: Yen
  readonly lastDay: Day
  readonly barred: boolean
}

/** 管理費・修繕積立金の滞納と時効. How much of the unpaid fees can still be collected, and how much could be refused as prescribed. */
export const condoFeeArrearsClaim = rule({
  id: 'condo-fee-arrears-claim',
  title: '管理費・修繕積立金の滞納と時効',
  citations: [cite('民法', '166条1項1号・旧169条・140条・143条'), cite('区分所有法', '8条')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    items: listOf(
      recordOf({ dueDate: dayFact('支払期日'), principal: yenFact('未払いの元本') }, '月々の管理費・修繕積立金'),
      '未払いの管理費・修繕積立金',
    ),
    asOf: dayFact('見る日'),
    interrupted: yesNo('期間のうちに承認、訴え、一部の支払いなどがあった', { otherwise: false }),
  },
  answers: { collectiblePrincipal: '請求できる元本', barredPrincipal: '時効にかかりうる元本' },
  find({ items, asOf, interrupted }) {
    const lines = items.map(({ dueDate, principal }): Line => {
      const lastDay = periodEnd(dueDate, months)
      return { dueDate, principal, lastDay, barred: !interrupted && asOf > lastDay }
    })
    return {
      collectiblePrincipal: sumOf(lines.filter(({ barred }) => !barred)),
      barredPrincipal: sumOf(lines.filter(({ barred }) => barred)),
      lines,
    }
  },
  explain({ collectiblePrincipal, barredPrincipal, lines }, { asOf, interrupted }) {
    return [
      step('見る日', asOf),
      step(
        '承認・訴え・一部の支払いなど',
        interrupted ? 'あり（どの分も時効にかからないとみる）' : 'なし（支払期日から5年で時効にかかりうる）',
      ),
      ...lines.map(({ dueDate, principal, lastDay, barred }) =>
        step(`${dayWords(dueDate)}が期日の分（5年の末日 ${dayWords(lastDay)}。${words(barred)}）`, principal),
      ),
      step('請求できる元本', collectiblePrincipal),
      step('時効にかかりうる元本', barredPrincipal),
    ]
  },
  notes({ barredPrincipal }) {
    return [
      note(
        'caution',
        '時効は、期間が過ぎたうえで援用（使うと伝えること）をしてはじめて効きます。少しでも払う、分割払いの書面に署名するなどをすると、数え直しになります。先に弁護士に相談してください。',
      ),
      note('caution', '滞納は、家の買主も払う義務を引き継ぎます。任意売却では、ふつう決済の日に売買代金から払います。'),
      ...(barredPrincipal > 0
        ? [
            note(
              'caution',
              '訴えや一部の支払いなどが期間のうちにあれば、時効にかかりません。管理組合の書類でも確かめてください。',
            ),
          ]
        : []),
    ]
  },
})

function sumOf(lines: readonly Line[]): Yen {
  return add(...lines.map(({ principal }) => principal))
}

function words(barred: boolean): string {
  return barred ? '時効にかかりうる' : '請求できる'
}
