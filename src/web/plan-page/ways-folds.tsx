import { wayDetails } from '#report/plan-ways.ts'
import { type ComparedWay, compareFacts } from '#report/ways-compare.ts'
import { CellTable } from '#web/cell-table.tsx'
import { CellValue } from '#web/cell-value.tsx'
import { Fold } from '#web/finding-details.tsx'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { withoutPlaces } from '#web/parts/without-places.ts'
import { planNames } from '#web/words/names-plan.ts'
import { waysWords } from '#web/words/ways.ts'
import { useWords } from '#web/words/words.ts'

/** 道の中身. All facts that can be compared, and below them the reasons, steps, costs and help; made when they are opened. */
export function WayFolds({ compared }: { readonly compared: ComparedWay }) {
  const words = useWords(waysWords)
  const { ways } = useWords(planNames)
  const { way } = compared
  const summary = (text: string) => (
    <>
      {text}
      <span className="unseen">{words.of(ways[way.id])}</span>
    </>
  )
  return (
    <div className="way-folds">
      <Fold summary={summary(words.allFacts)}>{() => <AllFacts compared={compared} />}</Fold>
      <Fold summary={summary(words.details)}>
        {() => (
          <InJapanese>
            <Details compared={compared} />
          </InJapanese>
        )}
      </Fold>
    </div>
  )
}

function AllFacts({ compared: { facts, dependsOn } }: { readonly compared: ComparedWay }) {
  const words = useWords(waysWords)
  return (
    <dl className="facts">
      {compareFacts.map((fact) => (
        <div key={fact}>
          <dt>{words.facts[fact]}</dt>
          <dd className="long">
            <InJapanese>
              <div className="lines">
                {facts[fact].map((cell, index) => (
                  <CellValue key={index} cell={cell} />
                ))}
              </div>
            </InJapanese>
          </dd>
        </div>
      ))}
      {dependsOn.length > 0 && (
        <div>
          <dt>{words.dependsOn}</dt>
          <dd className="long">
            <InJapanese>
              <div className="lines">{withoutPlaces(dependsOn.join('、'))}</div>
            </InJapanese>
          </dd>
        </div>
      )}
    </dl>
  )
}

/** The reasons and what follows: as the whole plan tells them, without the places in a file. */
function Details({ compared: { way } }: { readonly compared: ComparedWay }) {
  const block = wayDetails(way)
  if (block.kind !== 'table') return null
  const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, words: withoutPlaces(cell.words) })))
  return <CellTable table={{ ...block, rows }} isTitled={false} />
}
