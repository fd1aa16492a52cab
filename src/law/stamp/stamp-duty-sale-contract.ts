import { yenWords } from '#base/words.ts'
import { type Yen, yen, zeroYen } from '#base/yen.ts'
import { countFact, dayFact, oneOf, orNull, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

interface Terms {
  /** 軽減税率. The table that stands before the main one for as long as the special measure lasts; null afterwards. */
  readonly reduced: Bands | null
}

/** The tax on one original whose stated amount is more than `over`, up to the next row. */
type Bands = readonly { readonly over: Yen; readonly tax: Yen }[]

type Table = 'reduced' | 'main' | 'exempt' | 'none'

/** 印紙税法別表第一第1号. */
const main = bands([
  [9_999, 200], // 1万円未満は非課税
  [100_000, 400],
  [500_000, 1_000],
  [1_000_000, 2_000],
  [5_000_000, 10_000],
  [10_000_000, 20_000],
  [50_000_000, 60_000],
  [100_000_000, 100_000],
  [500_000_000, 200_000],
  [1_000_000_000, 400_000],
  [5_000_000_000, 600_000],
])

/** 租税特別措置法91条. */
const reduced = bands([
  [100_000, 200],
  [500_000, 500],
  [1_000_000, 1_000],
  [5_000_000, 5_000],
  [10_000_000, 10_000],
  [50_000_000, 30_000],
  [100_000_000, 60_000],
  [500_000_000, 160_000],
  [1_000_000_000, 320_000],
  [5_000_000_000, 480_000],
])

/** 税額の区切り. The stated amounts above which the tax jumps, of both tables. */
export const stampDutySteps: readonly Yen[] = [...new Set([...main, ...reduced].map(({ over }) => over))]

/** 別表第一第1号: a deed without a stated amount. */
const withoutAmount = yen(200)

/** 印紙税. What the originals of a contract for the sale of real estate cost in stamps. */
export const stampDutySaleContract = rule({
  id: 'stamp-duty-sale-contract',
  title: '不動産売買契約書の印紙税',
  citations: [cite('印紙税法', '別表第一第1号の1文書'), cite('租税特別措置法', '91条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    statedAmount: orNull(yenFact('契約書に書かれた金額（課税事業者が分けて書いた消費税は除く。記載がなければ null）')),
    createdDate: dayFact('契約書を作った日'),
    medium: oneOf(['paper', 'electronic'], '紙の契約書か、電子契約か'),
    copies: countFact('署名や押印のある原本の数（単なる写しは数えない）', 'count', {
      from: 1,
      to: 1000,
      otherwise: 1,
    }),
  },
  answers: { tax: '印紙税の額（原本すべて）', table: '適用した税額表' },
  decidedBy: 'createdDate',
  versions: {
    '2014-04-01': { by: '平成25年法律第5号による租税特別措置法91条の改正', reduced },
    '2027-04-01': { by: '租税特別措置法91条の期限（2027年3月31日）が過ぎ、本則に戻る', reduced: null },
  },
  find({ statedAmount, medium, copies }, terms: Terms) {
    const each = perOriginal(statedAmount, medium, terms)
    return { tax: yen(each.tax * copies), table: each.table, each: each.tax }
  },
  explain({ tax, table, each }, { statedAmount, copies }) {
    if (table === 'none') return [step('電子契約（文書を作らないため課税されない）', tax)]
    return [
      step('契約書に書かれた金額', statedAmount ?? '記載なし'),
      step(`1通の税額（${tableNames[table]}）`, each),
      step('原本の数（通）', copies, 'count'),
      step('印紙税の額', tax),
    ]
  },
  notes({ table }, { statedAmount, copies }) {
    if (table === 'reduced') {
      return [
        note('expiry', '軽減税額は、2027年3月31日までに作る契約書で終わります。その後の延長は確かめられていません。'),
      ]
    }
    const lower = table === 'main' && statedAmount !== null ? taxIn(reduced, statedAmount) : null
    // Under the terms with the reduced table nothing that it holds is taxed by the main one, so this is after its end.
    if (lower === null) return []
    const extended = yenWords(lower * copies)
    return [
      note(
        'expiry',
        `軽減税額は2027年3月31日で終わり、その後の延長は確かめられていません。延長された場合は ${extended}です。`,
      ),
    ]
  },
})

const tableNames = { reduced: '軽減税額', main: '本則税額', exempt: '1万円未満のため非課税' }

function perOriginal(amount: Yen | null, medium: 'paper' | 'electronic', terms: Terms): { tax: Yen; table: Table } {
  if (medium === 'electronic') return { tax: zeroYen, table: 'none' }
  if (amount === null) return { tax: withoutAmount, table: 'main' }
  const ordinary = taxIn(main, amount)
  if (ordinary === null) return { tax: zeroYen, table: 'exempt' }
  const special = terms.reduced === null ? null : taxIn(terms.reduced, amount)
  return special === null ? { tax: ordinary, table: 'main' } : { tax: special, table: 'reduced' }
}

/** The tax of the row in which the amount lies; null where it lies below the first. */
function taxIn(table: Bands, amount: Yen): Yen | null {
  return table.findLast(({ over }) => amount > over)?.tax ?? null
}

function bands(rows: readonly (readonly [over: number, tax: number])[]): Bands {
  return rows.map(([over, tax]) => ({ over: yen(over), tax: yen(tax) }))
}
