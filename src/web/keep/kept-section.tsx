import { keepWords } from '#web/words/keep.ts'
import { useWords } from '#web/words/words.ts'
import { BrokenRow } from './broken-row.tsx'
import { KeptRow } from './kept-row.tsx'
import type { KeptList } from './use-kept-list.ts'

interface KeptSectionProps {
  readonly list: KeptList
  readonly onChanged: (words: string) => void
}

/** 保存したもの. Every matter that is kept on this device, and what can be done with each. */
export function KeptSection({ list, onChanged }: KeptSectionProps) {
  const words = useWords(keepWords)
  return (
    <section aria-labelledby="kept">
      <h2 id="kept" tabIndex={-1}>
        {words.list}
      </h2>
      {list.kind === 'loading' && <p>{words.looking}</p>}
      {list.kind === 'unavailable' && <p className="caution">{words.unavailable}</p>}
      {list.kind === 'newer' && <p className="caution">{words.newerStore}</p>}
      {list.kind === 'records' && list.records.length === 0 && <p>{words.nothingKept}</p>}
      {list.kind === 'records' && list.records.length > 0 && (
        <ul className="memos">
          {list.records.map(({ key, value, read }) =>
            read.kind === 'saved' ? (
              <KeptRow key={key} saved={read.saved} onChanged={onChanged} />
            ) : (
              <BrokenRow key={key} id={key} value={value} read={read} onChanged={onChanged} />
            ),
          )}
        </ul>
      )}
    </section>
  )
}
