import { Link } from 'wouter'
import { helpersFor } from '#interview/helpers.ts'
import { OutsideLink } from '#web/linked-text.tsx'
import { HelperCard } from '#web/parts/helper-card.tsx'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { useSession } from '#web/session/session-context.ts'
import { dayWordsIn } from '#web/words/format.ts'
import { guideWords } from '#web/words/guide.ts'
import { useLanguage, useWords } from '#web/words/words.ts'
import { guideAmounts } from './guide-figures.ts'
import { type GuideId, guideAddress } from './guide-ids.ts'
import { guideChecked, guideCitations, guidePages, guideSources } from './guide-pages.ts'
import { GuideTable } from './guide-table.tsx'
import { useJapanese } from './use-japanese.ts'

/** 案内の一ページ. Its parts in the language chosen; the names of rules, articles and helpers stay Japanese. */
export function GuidePage({ id }: { readonly id: GuideId }) {
  const words = useWords(guideWords)
  const { today } = useSession()
  const lang = useJapanese()
  const language = useLanguage()
  const amounts = guideAmounts(today, language)
  const { title, lead, parts, terms } = words.pages[id](amounts)
  const page = guidePages[id]
  const situations = lang === 'ja' ? (['non-japanese-speaker', ...page.situations] as const) : page.situations
  return (
    <>
      <p className="back">
        <Link href="/guide">{words.toList}</Link>
      </p>
      <RoomTitle>{title}</RoomTitle>
      <p className="lead">{lead}</p>
      {parts.map((part) => (
        <section key={part.title} className="guide-part">
          <h2>{part.title}</h2>
          {part.text?.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {part.list !== undefined && (
            <ul>
              {part.list.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
          {part.hasRooms === true && <Rooms id={id} />}
          {part.figure !== undefined && (
            <GuideTable figure={part.figure} limit={amounts.scrivenerLimit} under={part.title} />
          )}
        </section>
      ))}
      <section className="guide-part" aria-labelledby="guide-terms">
        <h2 id="guide-terms">{words.terms}</h2>
        <dl className="terms">
          {terms.map(({ term, reading, meaning }) => (
            <div key={term}>
              <dt>
                <span lang={lang}>{term}</span>
                <span className="reading">（{reading}）</span>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="guide-part" aria-labelledby="guide-call">
        <h2 id="guide-call">{words.call}</h2>
        <ul className="helpers" lang={lang}>
          {helpersFor(situations).call.map((helper) => (
            <HelperCard key={helper.id} helper={helper} />
          ))}
        </ul>
      </section>
      <Sources id={id} />
      <nav className="guide-part" aria-labelledby="guide-next">
        <h2 id="guide-next">{words.next}</h2>
        <ul className="links">
          {page.next.map((next) => (
            <li key={next}>
              <Link href={guideAddress(next)}>{words.pages[next](amounts).title}</Link>
            </li>
          ))}
          <li>
            <Link href="/">{words.start}</Link>
          </li>
        </ul>
      </nav>
    </>
  )
}

/** 日を入れて数えるところ. The list of questions, or the first page where nothing has been told yet; and each rule that counts. */
function Rooms({ id }: { readonly id: GuideId }) {
  const words = useWords(guideWords)
  const { session } = useSession()
  const lang = useJapanese()
  return (
    <ul className="links">
      <li>
        {session.matter === null ? <Link href="/">{words.start}</Link> : <Link href="/list">{words.questions}</Link>}
      </li>
      {guidePages[id].rules.map((rule) => (
        <li key={rule.id} lang={lang}>
          <Link href={`/law/${rule.id}`}>{rule.title}</Link>
        </li>
      ))}
    </ul>
  )
}

/** もとにした法律と資料. Rules lead to their own pages, articles and sources to theirs outside. */
function Sources({ id }: { readonly id: GuideId }) {
  const words = useWords(guideWords)
  const language = useLanguage()
  const lang = useJapanese()
  const page = guidePages[id]
  const checked = guideChecked(page)
  return (
    <section className="guide-part">
      <details className="fold">
        <summary>{words.sources}</summary>
        <div className="inside">
          {checked !== null && <p className="hint">{words.checked(dayWordsIn(language, checked))}</p>}
          <p className="hint">{words.doubt}</p>
          <p>
            <Link href="/law">{words.allRules}</Link>
          </p>
          {page.rules.length > 0 && (
            <>
              <p>{words.rules}</p>
              <ul lang={lang}>
                {page.rules.map((rule) => (
                  <li key={rule.id}>
                    <Link href={`/law/${rule.id}`}>{rule.title}</Link>
                  </li>
                ))}
              </ul>
            </>
          )}
          <ul className="sources" lang={lang}>
            {guideCitations(page).map(({ law, article, url }) => (
              <li key={`${law}${article}`}>
                <OutsideLink url={url} text={`${law} ${article}`.trim()} />
              </li>
            ))}
            {guideSources(page).map((url) => (
              <li key={url}>
                <OutsideLink url={url} text={url} />
              </li>
            ))}
          </ul>
        </div>
      </details>
    </section>
  )
}
