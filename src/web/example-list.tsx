import { examples } from './examples.ts'

interface ExampleListProps {
  readonly onChoose: (text: string) => void
}

/** 例. Each shows its plan at once. */
export function ExampleList({ onChoose }: ExampleListProps) {
  if (examples.length === 0) return null
  return (
    <section aria-labelledby="examples-title">
      <h2 id="examples-title">例で見る</h2>
      <p>選ぶと、すぐに見通しを表示します。人も金額も、説明のための例です。</p>
      <ul className="examples">
        {examples.map(({ title, text }) => (
          <li key={title}>
            <button type="button" className="example" onClick={() => onChoose(text)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
