import { isKnown } from '#assessment/known.ts'
import type { Day } from '#base/day.ts'
import { dayWords, yenWords } from '#base/words.ts'
import type { Matter, Property, Right } from '#matter/matter.ts'
import { toldDayWords } from '#matter/month-only.ts'
import { personName, rightWords } from '#matter/names.ts'
import { isSoldUndated } from '#matter/sold-home.ts'
import {
  factColumns,
  type SheetRow,
  type SheetSection,
  sheetRow,
  sheetSection,
  statedFinding,
  told,
} from './consultation-sheet-parts.ts'
import { propertyWords } from './consultation-sheet-words.ts'
import { type Cell, shown } from './report.ts'

/** 家の欄. Each home with its owners, who lives there and what it may be worth. */
export function homeRows(matter: Matter): SheetSection {
  const properties = matter.properties ?? []
  const rows = properties.flatMap((property, index) => {
    const label = properties.length === 1 ? '家' : `不動産${index + 1}`
    const name = isKnown(property.name) ? `「${property.name}」` : propertyWords[property.kind]
    return [
      sheetRow(`${label}（${name}）`, label, homeWords(matter, property)),
      sheetRow(`${label}の価格`, `${label}の価格`, priceCell(property)),
    ]
  })
  return sheetSection(
    {
      ...{ id: 'home', title: '家', columns: factColumns, rows, least: 4 },
      note: rows.length > 0 ? '' : told(matter.properties, () => 'なし'),
    },
    3,
  )
}

function homeWords(matter: Matter, property: Property): string {
  const nameOf = (id: string) => personName(matter, id)
  const dayOf = (field: string) => (day: Day) => toldDayWords(matter, property.id, field, day)
  const { kind, name, owners, residents, boughtOn, boughtFor, tenure, soldOn, soldFor } = property
  const isUndated = isSoldUndated(property)
  return [
    isKnown(name) ? `${name}（${propertyWords[kind]}）` : propertyWords[kind],
    ...(tenure === 'leasehold' ? ['借地'] : []),
    `名義：${told(owners, (all) =>
      all.length === 0
        ? 'なし'
        : all.map(({ person, share }) => `${nameOf(person)}${isKnown(share) ? ` ${share}` : ''}`).join('、'),
    )}`,
    `住んでいる人：${told(residents, (all) => (all.length === 0 ? 'いない' : all.map(nameOf).join('、')))}`,
    ...(isKnown(boughtOn) || isKnown(boughtFor)
      ? [`購入：${told(boughtOn, dayOf('boughtOn'))}・${told(boughtFor, yenWords)}`]
      : []),
    ...(isKnown(soldOn) || isKnown(soldFor) || isUndated
      ? [
          `売却（引渡し）：${isUndated ? 'もう売れた（日は分からない）' : told(soldOn, dayOf('soldOn'))}・${told(soldFor, yenWords)}`,
        ]
      : []),
  ].join('／')
}

function priceCell({ marketValue, marketValueOn, brokerEstimates }: Property): Cell | string {
  const asked = isKnown(brokerEstimates)
    ? `／業者の査定：${brokerEstimates.map((each) => yenWords(each)).join('、')}`
    : ''
  if (!isKnown(marketValue)) return `${told(marketValue, () => '')}${asked}`
  const { low, typical, high } = marketValue
  const range = low === high ? yenWords(low) : `${yenWords(low)}〜${yenWords(high)}（ふつう ${yenWords(typical)}）`
  const words = `${range}。見込みの日：${told(marketValueOn, dayWords)}${asked}`
  return shown(words, statedFinding('価格の見込み（ふつう）', typical, marketValueOn))
}

const byRank = (a: Right, b: Right) =>
  (a.rank ?? 101) - (b.rank ?? 101) ||
  ((a.registeredOn ?? '9999') < (b.registeredOn ?? '9999')
    ? -1
    : (a.registeredOn ?? '') > (b.registeredOn ?? '')
      ? 1
      : 0)

/** 登記の欄. The rights on the home in the order of their ranks. */
export function rightRows({ rights, properties }: Matter): SheetSection {
  const places = (properties ?? []).map(({ id }) => id)
  const rows = (rights ?? []).toSorted(byRank).map((right): SheetRow => {
    const where = places.length > 1 ? `（不動産${places.indexOf(right.property) + 1}）` : ''
    const holder = told(right.holder, (name) => name)
    const amount = isKnown(right.maximumAmount)
      ? shown(`極度額 ${yenWords(right.maximumAmount)}`, statedFinding('極度額', right.maximumAmount, null))
      : isKnown(right.securedBalance)
        ? shown(yenWords(right.securedBalance), statedFinding('担保されている残高', right.securedBalance, null))
        : told(right.securedBalance, () => '')
    return sheetRow(
      `${rightWords[right.kind]}（${holder}）`,
      told(right.rank, (rank) => `${rank}番`),
      `${rightWords[right.kind]}${where}`,
      holder,
      told(right.registeredOn, dayWords),
      amount,
    )
  })
  return sheetSection(
    {
      ...{ id: 'rights', title: '登記の権利（順位の順）', rows, least: 3 },
      columns: [
        { title: '順位', width: 6 },
        { title: '権利', width: 13 },
        { title: '権利者', width: 18 },
        { title: '登記の日', width: 13 },
        { title: '額', width: 15 },
      ],
      note: rows.length > 0 ? '' : `登記事項証明書で確かめること：${told(rights, () => 'なし')}`,
    },
    2,
  )
}
