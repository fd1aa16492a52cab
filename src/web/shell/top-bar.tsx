import { Link } from 'wouter'
import { shellWords } from '#web/words/shell.ts'
import { useWords } from '#web/words/words.ts'
import { LanguageLink } from './language-link.tsx'
import { LeaveButton } from './leave-button.tsx'
import { SkipLink } from './skip-link.tsx'

interface TopBarProps {
  readonly hasMatter: boolean
  readonly onLeave: () => void
}

/** 上の帯. The name, the rooms that stand open, and the way out. */
export function TopBar({ hasMatter, onLeave }: TopBarProps) {
  const words = useWords(shellWords)
  return (
    <>
      <SkipLink />
      <LeaveButton onLeave={onLeave} />
      <header className="top">
        <p className="brand">
          <Link href="/">{words.brand}</Link>
        </p>
        <p className="private">{words.private}</p>
        <nav aria-label={words.menu}>
          <ul className="menu">
            {hasMatter && (
              <>
                <li>
                  <Link href="/plan">{words.plan}</Link>
                </li>
                <li>
                  <Link href="/list">{words.list}</Link>
                </li>
              </>
            )}
            <li>
              <Link href="/keep">{words.keep}</Link>
            </li>
            <li>
              <Link href="/guide">{words.guide}</Link>
            </li>
            <li>
              <LanguageLink />
            </li>
          </ul>
        </nav>
      </header>
    </>
  )
}
