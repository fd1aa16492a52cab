import type { WayId } from '#assessment/ways/way.ts'
import type { Cell } from '#report/report.ts'
import type { ComparedWay, CompareFact } from '#report/ways-compare.ts'
import type { OrderPart, Priority } from '#report/ways-compare-order.ts'
import { CellValue } from '#web/cell-value.tsx'
import { withoutPlaces } from '#web/parts/without-places.ts'
import { planNames } from '#web/words/names-plan.ts'
import { waysWords } from '#web/words/ways.ts'
import { useLanguage, useWords } from '#web/words/words.ts'
import { WayFolds } from './ways-folds.tsx'

interface WaysTableProps {
  readonly compared: readonly ComparedWay[]
  readonly parts: readonly OrderPart[]
  readonly isRanked: boolean
  readonly priority: Priority
  readonly chosen: WayId
  readonly onChoose: (way: WayId) => void
}

const usualColumns: readonly CompareFact[] = ['home', 'perMonth', 'end', 'total', 'owedLater', 'until']
/** By what the ways stand in order is always seen. */
const ownColumn: Partial<Readonly<Record<Priority, CompareFact>>> = { guarantor: 'guarantor', unnoticed: 'learns' }

/** 道のくらべの表. On a phone each way is a card; the roles are spelt out because browsers drop them where CSS lays a table out anew. */
export function WaysTable(props: WaysTableProps) {
  const { compared, parts, priority } = props
  const words = useWords(waysWords)
  const own = ownColumn[priority]
  const columns = own === undefined ? usualColumns : [own, ...usualColumns]
  const byId = (id: WayId) => compared.filter(({ way }) => way.id === id)
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the layout takes the native roles away
    <table role="table" className="ways-table" style={{ '--columns': columns.length + 1 }}>
      <caption className="unseen">{words.intro}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[words.way, ...columns.map((fact) => words.facts[fact])].map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {parts.map(({ housing, places }) => [
        housing === null ? null : (
          <tbody key={housing} role="rowgroup" className="kind">
            <tr role="row">
              <td role="cell" colSpan={columns.length + 1}>
                {words.housing[housing]}
              </td>
            </tr>
          </tbody>
        ),
        places.flatMap(({ order, ways }) =>
          ways
            .flatMap(byId)
            .map((one) => (
              <WayRows
                key={one.way.id}
                {...props}
                compared={one}
                columns={columns}
                place={
                  order === null ? words.untold : ways.length > 1 ? words.tied(order, ways.length) : words.place(order)
                }
              />
            )),
        ),
      ])}
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: the layout takes the native roles away
  )
}

interface WayRowsProps extends Omit<WaysTableProps, 'compared'> {
  readonly compared: ComparedWay
  readonly columns: readonly CompareFact[]
  readonly place: string
}

/** One way: its facts in a row, and below it the button and what unfolds. */
function WayRows({ compared, columns, place, isRanked, chosen, onChoose }: WayRowsProps) {
  const words = useWords(waysWords)
  const names = useWords(planNames)
  const language = useLanguage()
  const { way, facts, dependsOn, sellers } = compared
  const isChosen = way.id === chosen
  const title = names.ways[way.id]
  const inJapanese = language === 'en' ? { lang: 'ja' } : {}
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: the layout takes the native roles away
    <tbody role="rowgroup" className={isChosen ? 'way looked' : 'way'}>
      <tr role="row">
        <th role="rowheader" scope="row">
          <span className="way-title">{title}</span>
          <span className={`way-status ${way.status}`}>{names.statuses[way.status]}</span>
          {sellers.length > 0 && <span className="hint">{words.sellers(sellers.join(words.between))}</span>}
          {isRanked && <span className="way-place">{place}</span>}
        </th>
        {columns.map((fact) =>
          fact === 'home' ? (
            <td key={fact} role="cell" data-label={words.facts.home}>
              <span className="words">{words.homes[way.home.outcome]}</span>
            </td>
          ) : (
            <td
              key={fact}
              role="cell"
              data-label={words.facts[fact]}
              className={facts[fact].every(({ words: own }) => own === '—') ? 'none' : undefined}
              {...inJapanese}
            >
              <CellValue cell={asOne(facts[fact])} />
            </td>
          ),
        )}
      </tr>
      <tr role="row" className="more">
        <td role="cell" colSpan={columns.length + 1}>
          <button type="button" className="button secondary" aria-pressed={isChosen} onClick={() => onChoose(way.id)}>
            {isChosen ? words.chosen : words.choose}
            <span className="unseen">{words.of(title)}</span>
          </button>
          {dependsOn.length > 0 && (
            <p className="hint">
              {words.dependsOn}
              <span {...inJapanese}>{withoutPlaces(dependsOn.join('、'))}</span>
            </p>
          )}
          <WayFolds compared={compared} />
        </td>
      </tr>
    </tbody>
    // biome-ignore-end lint/a11y/noRedundantRoles: the layout takes the native roles away
  )
}

/** The lines of a fact as one; each unfolds by itself below the row. */
function asOne(cells: readonly Cell[]): Cell {
  return { words: cells.map(({ words }) => words).join('\n'), finding: cells[0]?.finding ?? null }
}
