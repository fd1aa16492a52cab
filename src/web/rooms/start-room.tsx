import { Link } from 'wouter'
import { helpersFor } from '#interview/helpers.ts'
import { CrisisLines } from '#web/parts/crisis-lines.tsx'
import { RoomTitle } from '#web/parts/room-title.tsx'
import type { Visit } from './visit.ts'

type Start = NonNullable<Visit['start']>

const starts: readonly { readonly start: Start; readonly title: string; readonly text: string }[] = [
  { start: 'letter', title: '手紙が来た', text: '銀行、保証会社、裁判所、債権回収会社、役所などから' },
  { start: 'month', title: '払えなかった月がある', text: '手紙はない、または分からない' },
  { start: 'paying', title: 'まだ払えている', text: 'この先、払えなくなりそう' },
]

/** はじめの部屋. Three ways in; below, quietly, what else there is, and who listens when it is too much. */
export function StartRoom({ onBegin }: { readonly onBegin: (start: Start) => void }) {
  return (
    <main className="room start">
      <RoomTitle>住宅ローンが払えない、払えなくなりそうなとき</RoomTitle>
      <p className="lead">
        これから起きることの日付と金額を、計算の過程と法律の条文といっしょに示します。名前も連絡先も聞きません。
      </p>
      <h2 id="starts">いま、どれに近いですか</h2>
      <ul className="starts" aria-labelledby="starts">
        {starts.map(({ start, title, text }) => (
          <li key={start}>
            <button type="button" onClick={() => onBegin(start)}>
              <span className="start-title">{title}</span>
              <span className="start-text">{text}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="hint">
        質問は4つまでです。「わからない」と答えられます。書いたことはどこにも送らず、保存もしません。
      </p>
      <section className="quiet" aria-labelledby="others">
        <h2 id="others">ほかの入口</h2>
        <ul className="links">
          <li>
            <Link href="/file">案件ファイルを開く・例で見る</Link>
          </li>
          <li>
            <Link href="/law">計算に使う規定を見る</Link>
          </li>
        </ul>
      </section>
      <CrisisLines lines={helpersFor([]).crisis} />
      <p className="hint">
        法律相談ではありません。大切なことを決める前に、弁護士会、法テラス、消費生活センターに相談できます。
      </p>
    </main>
  )
}
