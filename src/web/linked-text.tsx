import { OwnWords } from './parts/in-japanese.tsx'
import { partsWords } from './words/parts.ts'
import { useWords } from './words/words.ts'

interface LinkedTextProps {
  readonly text: string
}

// An address up to the next space or Japanese mark, or a telephone number with hyphens.
const linkable = /(https?:\/\/[\w./?#&=%~:+,;@!-]+|\b0\d{1,4}-\d{2,6}(?:-\d{3,4})?\b)/

/** A text whose addresses and telephone numbers can be opened. */
export function LinkedText({ text }: LinkedTextProps) {
  const parts = text.split(linkable).map((part, index) => {
    // Every other part is what the pattern caught.
    if (index % 2 === 0) return part
    return part.startsWith('http') ? (
      <OutsideLink key={index} url={part} text={part} />
    ) : (
      <a key={index} className="telephone" href={`tel:${part}`}>
        {part}
      </a>
    )
  })
  // A fragment, for bare words get no readings (docs/adr/0016-ruby-and-languages.md).
  return <>{parts}</>
}

interface OutsideLinkProps {
  readonly url: string
  readonly text: string
}

/** A page outside, in a new tab, which does not learn where its reader came from. */
export function OutsideLink({ url, text }: OutsideLinkProps) {
  const words = useWords(partsWords)
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {text}
      <span className="unseen">
        <OwnWords>{words.newTab}</OwnWords>
      </span>
    </a>
  )
}
