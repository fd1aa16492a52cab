import { examples } from './examples.ts'
import { InJapanese } from './parts/in-japanese.tsx'
import { fileWords } from './words/file.ts'
import { useWords } from './words/words.ts'

interface ExampleListProps {
  readonly onChoose: (text: string) => void
}

/** 例. Each shows its plan at once. */
export function ExampleList({ onChoose }: ExampleListProps) {
  const words = useWords(fileWords)
  if (examples.length === 0) return null
  return (
    <section aria-labelledby="examples-title">
      <h2 id="examples-title">{words.examples}</h2>
      <p>{words.examplesHint}</p>
      <ul className="examples">
        {examples.map(({ title, text }) => (
          <li key={title}>
            <button type="button" className="example" onClick={() => onChoose(text)}>
              <InJapanese as="span">{title}</InJapanese>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
