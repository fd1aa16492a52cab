import { useContext } from 'react'
import type { HelperId } from '#interview/helpers.table.ts'
import type { ShownHelper } from '#interview/helpers.ts'
import { openDaysOf } from '#law/advice/desk-hours.ts'
import { LinkedText, OutsideLink } from '#web/linked-text.tsx'
import { SessionContext } from '#web/session/session-context.ts'
import { clockWordsIn, dayWordsIn } from '#web/words/format.ts'
import { helperNames } from '#web/words/names-helpers.ts'
import { partsWords } from '#web/words/parts.ts'
import { useLanguage, useWords } from '#web/words/words.ts'
import { InJapanese } from './in-japanese.tsx'

interface HelperCardProps {
  readonly helper: ShownHelper
  /** Only the name and the number stand open: for whoever must not read much. */
  readonly isShort?: boolean
}

/** 相談先. Who helps, the number to press, when it is open, what it costs, and what is not sure of it. */
export function HelperCard({ helper, isShort = false }: HelperCardProps) {
  const { phone, url, confidence, checkedInSource } = helper
  const words = useWords(partsWords)
  const names = useWords(helperNames)
  // Every helper that is shown is a row of the table.
  const { name, what, hours, cost, who } = names.helpers[helper.id as HelperId]
  const doubt = names.doubts[confidence]
  const isEnglish = useLanguage() === 'en'
  const when = (
    <p className="hint">
      <LinkedText text={hours} />
      {words.hoursAndCost}
      {cost}
    </p>
  )
  return (
    <li className={isShort ? 'helper short' : 'helper'}>
      <p className="helper-name">{name}</p>
      {isEnglish && (
        <p className="hint" lang="ja">
          {helper.name}
        </p>
      )}
      {phone !== null && (
        <p>
          <a className="telephone call" href={`tel:${phone.replace(/[^\d+#*]/g, '')}`}>
            <span className="unseen">{words.callName(name)}</span>
            {phone}
          </a>
        </p>
      )}
      {phone !== null && <DaysToCall helper={helper.id} />}
      {phone === null && url !== null && <OutsideLink url={url} text={words.page} />}
      {!isShort && <p>{what}</p>}
      {!isShort && when}
      {doubt !== null && <p className="hint">{doubt}</p>}
      <details className="fold">
        <summary>
          {isShort ? words.whatAndWhen : words.whoAndSource}
          <span className="unseen">{words.ofName(name)}</span>
        </summary>
        <div className="inside">
          {isShort && <p>{what}</p>}
          {isShort && when}
          <p>
            <LinkedText text={who} />
          </p>
          {url !== null && (
            <p>
              <OutsideLink url={url} text={words.page} />
            </p>
          )}
          <p className="hint">
            {words.checked}
            <InJapanese as="span">{checkedInSource}</InJapanese>
          </p>
        </div>
      </details>
    </li>
  )
}

/** 次に電話できる日. The page knows the day and not the hour: where it is open today, the next day stands beside it. */
function DaysToCall({ helper }: { readonly helper: string }) {
  const { today } = useContext(SessionContext)
  const words = useWords(partsWords)
  const language = useLanguage()
  const open = today === null ? null : openDaysOf(helper, today)
  if (open === null) return null
  const clock = (minutes: number) => clockWordsIn(language, minutes)
  const { next } = open
  return (
    <p className="hint">
      {open.today !== null && (
        <>
          {words.openToday(clock(open.today.from), clock(open.today.to))}
          <br />
        </>
      )}
      {words.openNext(dayWordsIn(language, next.on), clock(next.from), clock(next.to))}
    </p>
  )
}
