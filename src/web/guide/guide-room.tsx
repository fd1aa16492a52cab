import { Link } from 'wouter'
import { helpersFor } from '#interview/helpers.ts'
import { CrisisLines } from '#web/parts/crisis-lines.tsx'
import { RoomTitle } from '#web/parts/room-title.tsx'
import { useSession } from '#web/session/session-context.ts'
import { guideWords } from '#web/words/guide.ts'
import { useLanguage, useWords } from '#web/words/words.ts'
import { guideAmounts } from './guide-figures.ts'
import { guideAddress, guideIds } from './guide-ids.ts'
import { GuidePage } from './guide-page.tsx'
import { useJapanese } from './use-japanese.ts'

/** 案内. The list of the plain pages, or one of them by its number. */
export function GuideRoom({ page }: { readonly page: number | null }) {
  const id = page === null ? undefined : guideIds[page - 1]
  return (
    <main className="room guide" id="content">
      {id === undefined ? <GuideList /> : <GuidePage key={id} id={id} />}
      <Crisis />
    </main>
  )
}

/** 案内の一覧. */
function GuideList() {
  const words = useWords(guideWords)
  const { today } = useSession()
  const language = useLanguage()
  const amounts = guideAmounts(today, language)
  return (
    <>
      <RoomTitle>{words.title}</RoomTitle>
      <p className="lead">{words.lead}</p>
      <ul className="guide-list">
        {guideIds.map((id) => {
          const { title, lead } = words.pages[id](amounts)
          return (
            <li key={id}>
              <Link href={guideAddress(id)}>{title}</Link>
              <p>{lead}</p>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Crisis() {
  const lang = useJapanese()
  return (
    <div lang={lang}>
      <CrisisLines lines={helpersFor([]).crisis} />
    </div>
  )
}
