import { Link } from 'wouter'
import type { Owed, PersonView } from '#assessment/people/person-views.ts'
import type { Plan } from '#assessment/plan.ts'
import type { WayId } from '#assessment/ways/way.ts'
import { noteText } from '#report/finding-words.ts'
import { loanName } from '#report/loan-names.ts'
import { type Cell, plain, shown } from '#report/report.ts'
import { CellValue } from '#web/cell-value.tsx'
import { guideAddress } from '#web/guide/guide-ids.ts'
import { InJapanese } from '#web/parts/in-japanese.tsx'
import { findingsWords } from '#web/words/findings.ts'
import { dayWordsIn, yenWordsIn } from '#web/words/format.ts'
import { planNames } from '#web/words/names-plan.ts'
import { planWords } from '#web/words/plan.ts'
import { useLanguage, useWords } from '#web/words/words.ts'

interface PeopleCardsProps {
  readonly plan: Plan
  readonly way: WayId
}

/** 人ごとに見る. For each person what can be asked, what is to be decided by when, and what the chosen way means. */
export function PeopleCards({ plan, way }: PeopleCardsProps) {
  const words = useWords(planWords)
  if (plan.personViews.length === 0) return <p>{words.noPeople}</p>
  return (
    <>
      <p>{words.peopleIntro}</p>
      <ul className="people">
        {plan.personViews.map((view) => (
          <PersonCard key={view.person} plan={plan} view={view} way={way} />
        ))}
      </ul>
    </>
  )
}

interface PersonCardProps extends PeopleCardsProps {
  readonly view: PersonView
}

function PersonCard({ plan, view, way }: PersonCardProps) {
  const words = useWords(planWords)
  const language = useLanguage()
  const { guides } = useWords(findingsWords)
  const isGuarantor = view.roles.includes('jointGuarantor')
  const nameOf = (id: string) => plan.personViews.find(({ person }) => person === id)?.name ?? id
  const yen = (amount: number) => yenWordsIn(language, amount)
  return (
    <li className="person">
      <h3>
        {view.name}
        {view.person === plan.asker.person && plan.asker.role !== 'borrower' && words.asYou}
      </h3>
      <p className="hint">{view.roles.map((role) => words.roles[role]).join('・')}</p>
      <h4>{words.asked}</h4>
      {view.owes.length === 0 ? (
        <p>{words.askedNothing}</p>
      ) : (
        <Rows
          rows={view.owes.map((owed) => ({
            label: loanName(plan, owed.claim),
            cells: [askedCell(owed, words, yen)],
          }))}
        />
      )}
      {view.decisions.length > 0 && (
        <>
          <h4>{words.decide}</h4>
          <ul className="decisions">
            {view.decisions.map(({ id, title, on, safeOn, lost, passed, finding }) => (
              <li key={id}>
                <InJapanese>
                  <p>{title}</p>
                </InJapanese>
                <p>
                  <CellValue cell={shown(`${dayWordsIn(language, on)}${passed ? words.passed : ''}`, finding)} />
                </p>
                {!passed && safeOn < on && <p className="hint">{words.safeBy(dayWordsIn(language, safeOn))}</p>}
                <InJapanese>
                  <p className="hint">{lost}</p>
                </InJapanese>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.recourse.length > 0 && (
        <>
          <h4>{words.recourse}</h4>
          <Rows
            rows={view.recourse.map(({ claim, from, amount }) => ({
              label: `${words.from(nameOf(from))}（${loanName(plan, claim)}）`,
              cells: [shown(yen(amount.value), amount)],
            }))}
          />
        </>
      )}
      <Effect plan={plan} view={view} way={way} />
      {isGuarantor && (
        <p>
          <Link href={guideAddress('divorce')}>{guides.divorce}</Link>
        </p>
      )}
      {view.notes.map((note) => (
        <InJapanese key={note.text}>
          <p className="note">{noteText(note)}</p>
        </InJapanese>
      ))}
    </li>
  )
}

/** What the chosen way means for the person. */
function Effect({ plan, view, way }: PersonCardProps) {
  const words = useWords(planWords)
  const { ways } = useWords(planNames)
  const language = useLanguage()
  const effect = plan.ways.find(({ id }) => id === way)?.people.find(({ person }) => person === view.person)
  if (effect === undefined) return null
  return (
    <>
      <h4>{words.effect}</h4>
      <p className="hint">{ways[way]}</p>
      <InJapanese>
        <p>{effect.words}</p>
      </InJapanese>
      {effect.owes !== null && (
        <p>
          <CellValue cell={shown(yenWordsIn(language, effect.owes.value), effect.owes)} />
        </p>
      )}
    </>
  )
}

interface Row {
  readonly label: string
  readonly cells: readonly Cell[]
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className="facts">
      {rows.map(({ label, cells }, index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd>
            {cells.map((cell, at) => (
              <CellValue key={at} cell={cell} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function askedCell({ owes, amount }: Owed, words: (typeof planWords)['ja'], yen: (amount: number) => string): Cell {
  if (owes === 'property-only') return plain(words.propertyOnly)
  if (amount === null) return plain(words.askedUnknown)
  return shown(`${yen(amount.value)}${owes === 'share' ? `（${words.share}）` : ''}`, amount)
}
