import { createContext, type ReactNode, use } from 'react'
import { shellWords } from '#web/words/shell.ts'
import { useLanguage, useWords } from '#web/words/words.ts'

/** Whether the place stands within a part that stays Japanese on the English page. */
const WithinJapanese = createContext(false)

interface PartProps {
  readonly children: ReactNode
  /** A line of text within a line, or a block. */
  readonly as?: 'span' | 'div'
  /** Where it is laid out by itself; without one, nothing stands around the words on a Japanese page. */
  readonly className?: string
}

/** 日本語のままのところ. What the pure parts say in Japanese alone: a screen reader on the English page reads it as Japanese. */
export function InJapanese({ children, as: Part = 'div', className }: PartProps) {
  const isWithin = use(WithinJapanese)
  const isOther = useLanguage() === 'en' && !isWithin
  // biome-ignore lint/complexity/noUselessFragments: the readings reach bare words through it
  if (!isOther) return className === undefined ? <>{children}</> : <Part className={className}>{children}</Part>
  return (
    <WithinJapanese value={true}>
      <Part className={className} lang="ja">
        {children}
      </Part>
    </WithinJapanese>
  )
}

/** ページの言葉. What the page says by itself in the middle of what stays Japanese. */
export function OwnWords({ children }: { readonly children: ReactNode }) {
  const isWithin = use(WithinJapanese)
  if (useLanguage() !== 'en' || !isWithin) return <>{children}</>
  return (
    <WithinJapanese value={false}>
      <span lang="en">{children}</span>
    </WithinJapanese>
  )
}

/** 日本語のままという知らせ. Said once on a page that has such parts; nothing where the page is Japanese. */
export function JapaneseNote() {
  const { inJapanese } = useWords(shellWords)
  return inJapanese === '' ? null : <p className="hint">{inJapanese}</p>
}
