import type { Combination } from '#assessment/ways/combination.ts'
import type { WayMoney } from '#assessment/ways/way.ts'
import { dayWords, grouped, yenWords } from '#base/words.ts'
import { untilRows } from './plan-ways.ts'
import { type Block, type Cell, type FactRow, plain, type Section, shown, yenCell } from './report.ts'
import { endWords, homeWords, problemWords, statusWords } from './words.ts'

/** 続けて使う道のくらべ. Side by side, and each by itself when asked; null where there is none. */
export function combinationsSection(combinations: readonly Combination[]): Section | null {
  if (combinations.length === 0) return null
  return {
    id: 'combinations',
    title: '続けて使う道のくらべ',
    blocks: [
      {
        kind: 'text',
        text: '家のことと、残った借金のことを、二つの道で続けて片づける場合です。順番は、よい・悪いの順ではありません。月数は今日から数え、家が売れるまでの月も入っています。手続の費用と税金は入っていません。',
      },
      {
        kind: 'table',
        caption: '続けて使う道のくらべ',
        head: ['続けて使う道', '選べるか', '家', '毎月', '終わるまで', '合計'],
        rows: combinations.map(row),
      },
      ...combinations.map(details),
    ],
  }
}

function row({ title, status, home, money }: Combination): readonly Cell[] {
  const perMonth = money?.perMonth ?? null
  const total = money?.total ?? null
  return [
    plain(title),
    plain(statusWords[status]),
    plain(homeWords[home.outcome]),
    perMonth === null ? plain('—') : yenCell(perMonth),
    plain(money === null ? '—' : lengthWords(money)),
    total === null ? plain('—') : yenCell(total),
  ]
}

function lengthWords({ months, ends }: WayMoney): string {
  return months === null ? endWords[ends] : `${grouped(months)}か月`
}

/** One of them, folded. */
function details({
  title,
  reasons,
  residual,
  endsOn,
  until,
  settle,
  owedAfter,
  people,
  lacks,
  home,
}: Combination): Block {
  const rows: readonly FactRow[] = [
    { label: '順番と決めること', cell: plain(reasons.join('\n')) },
    ...untilRows({ until, settle: settle ?? null }),
    { label: '家を出る日', cell: plain(home.decidedBy) },
    ...(residual === null ? [] : [{ label: '先の道の後に残る額', cell: yenCell(residual) }]),
    ...owedAfter.map(({ months, owed }) => ({ label: `今日から${months}か月後に残る額`, cell: yenCell(owed) })),
    ...(endsOn === null ? [] : [{ label: '終わる日（見込み）', cell: plain(dayWords(endsOn)) }]),
    ...people.map(({ name, words, owes }) => ({
      label: name,
      cell: owes === null ? plain(words) : shown(`${words}（${yenWords(owes.value)}）`, owes),
    })),
    ...(lacks.length === 0
      ? []
      : [{ label: '決めるのに足りないこと', cell: plain(lacks.map(problemWords).join('\n')) }]),
  ]
  return {
    kind: 'table',
    caption: title,
    head: ['項目', '内容'],
    rows: rows.map(({ label, cell }) => [plain(label), cell]),
    isFolded: true,
  }
}
