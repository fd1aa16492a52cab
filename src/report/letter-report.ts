import { dayWords, yenWords } from '#base/words.ts'
import { oneLine } from '#law/issues.ts'
import { letterKinds } from '#matter/letter-kinds.ts'
import type { Problem } from '#matter/problem.ts'
import type { LetterDeadline, LetterGuide } from '#reading/letter-guide.ts'
import type { ReadLetter } from '#reading/read-letter.ts'
import { noteText } from './finding-words.ts'
import { type Block, plain, type Report, type Section, shown } from './report.ts'
import { termsIn } from './terms.ts'
import { problemWords } from './words.ts'

/** 手紙の報告. What a letter is, what to do by when, what is lost after it, and the days and amounts that stand in it. */
export function letterReport(letter: ReadLetter): Report {
  const several = letter.guides.length > 1
  const sections: readonly Section[] = [
    ...(several || letter.guides.length === 0 || letter.fraud.length > 0 ? [doubtSection(letter)] : []),
    ...letter.guides.flatMap(({ guide, problems }) => guideSections(guide, problems, letter, several)),
    ...printedSection(letter),
  ]
  const text = JSON.stringify(sections)
  return { title: titleOf(letter), on: dayWords(letter.on), sections, terms: termsIn(text), closing }
}

const closing = [
  '手紙の言葉だけから見分けています。手紙そのものに書かれた日と窓口を、合わせて確かめてください。',
  '法律の助言ではありません。迷うときは、法テラス（0570-078374）か消費生活センター（188）に相談できます。',
]

function titleOf({ guides }: ReadLetter): string {
  const [only, other] = guides
  return only === undefined || other !== undefined ? '届いた手紙' : `届いた手紙：${only.guide.title}`
}

function doubtSection({ guides, recognised, fraud }: ReadLetter): Section {
  const signs = fraud.map(({ words }) => `「${words}」`).join('、')
  const suspicious: readonly Block[] =
    fraud.length === 0
      ? []
      : [
          {
            kind: 'notice',
            text: `架空請求（かくうせいきゅう：ないお金を請求する詐欺）によくある言葉があります（${signs}）。書かれた番号に電話せず、払わずに、消費生活センター（188）に相談してください。裁判所の名前があるときは、裁判所の公表している番号に確かめてください。`,
          },
        ]
  if (guides.length === 0)
    return { id: 'what', title: 'この手紙は', blocks: [{ kind: 'text', text: unknown }, ...suspicious] }
  if (guides.length === 1) return { id: 'what', title: '注意', blocks: suspicious }
  const kinds = recognised.map(({ kind, percent }) => `${letterKinds[kind].title}（手がかり${percent}%）`)
  const names = kinds.length === 0 ? guides.map(({ guide }) => guide.title) : kinds
  const text = `次のどれかとみられますが、どれとは決められません：${names.join('、')}。それぞれの場合を示します。手紙の題名を見て確かめてください。`
  return { id: 'what', title: 'この手紙は', blocks: [{ kind: 'text', text }, ...suspicious] }
}

const unknown =
  'どの手紙か、分かりません。手紙の題名が分かれば、--name で調べられます。裁判所や役所の名前があるときや、日付が書かれているときは、早めに法テラス（0570-078374）か消費生活センター（188）に見せてください。'

function guideSections(
  guide: LetterGuide,
  problems: readonly Problem[],
  letter: ReadLetter,
  several: boolean,
): readonly Section[] {
  const of = several ? `（${guide.title}のとき）` : ''
  const id = (name: string) => `${guide.kind}-${name}`
  const recognition = letter.recognised.find(({ kind }) => kind === guide.kind)
  const signs = recognition?.phrases.map(({ words }) => `「${words}」`).join('') ?? ''
  const notes = guide.notes.map((note): Block => ({ kind: 'notice', text: noteText(note) }))
  return [
    {
      id: id('meaning'),
      title: `この手紙は${of}`,
      blocks: [
        { kind: 'text', text: `${guide.title}（${guide.reading}）です。${guide.meaning}` },
        {
          kind: 'facts',
          rows: [
            { label: '送り主', cell: plain(guide.sender) },
            { label: '届く時期', cell: plain(guide.when) },
            ...(recognition === undefined
              ? []
              : [{ label: '見分けた言葉', cell: plain(`${signs}（手がかり${recognition.percent}%）`) }]),
          ],
        },
      ],
    },
    { id: id('when'), title: `いつまでに${of}`, blocks: deadlineBlocks(guide, problems) },
    {
      id: id('do'),
      title: `すること${of}`,
      blocks: [
        ...limitation(guide),
        listed(guide.toDo),
        { kind: 'facts', rows: [{ label: '相談先', cell: plain(guide.who) }] },
      ],
    },
    { id: id('lost'), title: `過ぎると${of}`, blocks: [{ kind: 'text', text: guide.lost }, ...notes] },
  ]
}

function limitation({ limitationFirst }: LetterGuide): readonly Block[] {
  if (!limitationFirst) return []
  return [{ kind: 'notice', text: '払う・署名する・電話で約束する前に、消滅時効を確かめてください。' }]
}

function listed(lines: readonly string[]): Block {
  return { kind: 'table', caption: '次の順にします。', head: [''], rows: lines.map((line) => [plain(line)]) }
}

const kindWords: Readonly<Record<LetterDeadline['kind'], string>> = {
  statute: '法律の期限',
  printed: '手紙に書かれた日',
  usual: '目安',
}

function deadlineBlocks({ byWhen, deadlines }: LetterGuide, problems: readonly Problem[]): readonly Block[] {
  return [
    { kind: 'text', text: byWhen },
    ...deadlines.flatMap((deadline): readonly Block[] => [
      { kind: 'facts', rows: [{ label: deadline.title, cell: shown(dayText(deadline), deadline.day) }] },
      { kind: 'text', text: deadline.passed ? `この日は過ぎています。${deadline.lost}` : `過ぎると：${deadline.lost}` },
    ]),
    ...problems.map((problem): Block => ({ kind: 'notice', text: letterProblemWords(problem) })),
  ]
}

function dayText({ day, safeOn, kind }: LetterDeadline): string {
  const safe = safeOn === day.value ? '' : `。安全なのは${dayWords(safeOn)}まで`
  return `${dayWords(day.value)}（${kindWords[kind]}）${safe}`
}

function letterProblemWords(problem: Problem): string {
  return oneLine(problem.kind === 'missing' ? problem.why : problemWords(problem), 300)
}

function printedSection({ dates, amounts }: ReadLetter): readonly Section[] {
  if (dates.length === 0 && amounts.length === 0) return []
  const days = dates.map(({ printed, label, on, doubt }) => [
    plain(label ?? '（何の日か分かりません）'),
    plain(oneLine(printed, 30)),
    plain(`${on === null ? '' : dayWords(on)}${doubt === null ? '' : `※${doubt}`}`),
  ])
  const sums = amounts.map(({ printed, label, amount, doubt }) => [
    plain(label ?? '（何の額か分かりません）'),
    plain(oneLine(printed, 30)),
    plain(`${amount === null ? '' : yenWords(amount)}${doubt === null ? '' : `※${doubt}`}`),
  ])
  const table = (caption: string, rows: Extract<Block, { readonly kind: 'table' }>['rows']): readonly Block[] =>
    rows.length === 0
      ? []
      : [{ kind: 'table', caption, head: ['見出し', '書かれた言葉', '読み取り'], rows: rows.slice(0, mostShown) }]
  const more = Math.max(0, dates.length - mostShown) + Math.max(0, amounts.length - mostShown)
  const rest: readonly Block[] = more === 0 ? [] : [{ kind: 'notice', text: `ほかに${more}件ありますが、省きました。` }]
  return [
    { id: 'printed', title: '手紙に書かれた日と金額', blocks: [...table('日', days), ...table('金額', sums), ...rest] },
  ]
}

/** A letter holds some dozen days and amounts; a longer list helps nobody. */
const mostShown = 60
