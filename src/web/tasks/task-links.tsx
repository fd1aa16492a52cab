import { Link } from 'wouter'
import { tasksWords } from '#web/words/tasks.ts'
import { useWords } from '#web/words/words.ts'

const rooms = ['plan', 'list', 'check', 'papers', 'sheet'] as const

/** ほかの部屋へ. From each of these rooms to the others. */
export function TaskLinks({ except }: { readonly except: (typeof rooms)[number] | null }) {
  const words = useWords(tasksWords)
  const titles = {
    ...{ plan: words.plan, list: words.listTitle, check: words.check, papers: words.papers, sheet: words.sheet },
  }
  return (
    <nav className="quiet" aria-label={words.links}>
      <ul className="links">
        {rooms
          .filter((room) => room !== except)
          .map((room) => (
            <li key={room}>
              <Link href={`/${room}`}>{titles[room]}</Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}
