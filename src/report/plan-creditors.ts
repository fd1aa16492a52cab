import {
  type CreditorCourse,
  type CreditorView,
  type LeastOffer,
  type MirrorInput,
  type MirrorWay,
  mirrorWays,
} from '#assessment/creditors/creditor-view.ts'
import type { Plan } from '#assessment/plan.ts'
import { farMonths } from '#assessment/ways/sale-outcome.ts'
import { addMonths } from '#base/day.ts'
import { dayWords, grouped, yenWords } from '#base/words.ts'
import { type Block, type Cell, type FactRow, plain, type Section, shown, yenCell } from './report.ts'

/** 債権者から見た比べ. What each creditor receives under each course, what would be better for it, and sentences for a letter; null without creditors. */
export function creditorsSection(plan: Pick<Plan, 'creditors'>): Section | null {
  const parts = creditorParts(plan)
  if (parts === null) return null
  return {
    id: 'creditors',
    title: '債権者から見た比べ',
    blocks: [
      ...parts.lead,
      ...parts.creditors.flatMap(({ facts, courses, letter }) => [
        facts,
        { ...courses, isFolded: true as const },
        letter,
      ]),
      parts.inputs,
    ],
  }
}

/** 債権者ごとの部分. The same, creditor by creditor, with all of them side by side. */
export interface CreditorParts {
  readonly lead: readonly Block[]
  /** 道ごとの受取額. Who receives how much out of the home, and who of what stays owed: two tables, for the two are never one choice. */
  readonly sides: readonly TableBlock[]
  readonly creditors: readonly CreditorPart[]
  readonly inputs: TableBlock
}

/** 一人の債権者. What it can claim and what is better for it, what it receives under each course, and the sentences of a letter. */
export interface CreditorPart {
  readonly creditor: string
  readonly facts: Block
  readonly courses: TableBlock
  readonly letter: Block
}

type TableBlock = Extract<Block, { readonly kind: 'table' }>

/** 債権者から見た比べ as parts, for a page that lays them out by itself; null without creditors. */
export function creditorParts(plan: Pick<Plan, 'creditors'>): CreditorParts | null {
  const { views, inputs } = plan.creditors()
  if (views.length === 0) return null
  return {
    lead: [
      {
        kind: 'text',
        text: 'それぞれの債権者が、どの道で、いつ、いくら受け取るかの試算です。「今の価値」は、後で受け取るお金を割引率で今の額に直したものです。毎月の支払いは、途中で止まる割合も見ています。同意するかどうかは債権者が決めます。',
      },
      {
        kind: 'notice',
        text: '手紙に借金の額を書くと、債務を認めたこと（承認）になり、時効が数え直しになります。出す前に、時効を確かめてください。減額の話し合いを代わりにできるのは、弁護士（140万円までなら認定司法書士も）です。',
      },
    ],
    sides: [sideTable(views, 'home'), sideTable(views, 'residual')].filter(({ head }) => head.length > 1),
    creditors: views.map(creditorPart),
    inputs: inputTable(inputs),
  }
}

const sideCaptions: Readonly<Record<CreditorCourse['basis'], string>> = {
  home: '家の代金から、だれがいくら受け取るか（ふつうの見込み）',
  residual: '家の代金のほかに、残る借金から、だれがいくら受け取るか（ふつうの見込み）',
}

function sideTable(views: readonly CreditorView[], basis: CreditorCourse['basis']): TableBlock {
  const totalOf = ({ courses }: CreditorView, way: MirrorWay) =>
    courses.find((course) => course.way === way && course.basis === basis)?.total ?? null
  const ways = mirrorWays.filter((way) => views.some((view) => totalOf(view, way) !== null))
  return {
    kind: 'table',
    caption: sideCaptions[basis],
    head: ['だれ', ...ways.map((way) => wayWords[way])],
    rows: views.map((view) => [
      plain(view.creditor),
      ...ways.map((way) => {
        const total = totalOf(view, way)
        return total === null ? plain('—') : yenCell(total)
      }),
    ]),
  }
}

const wayWords: Readonly<Record<MirrorWay, string>> = {
  'voluntary-sale': '任意売却',
  auction: '競売',
  instalments: '分割',
  'servicer-settlement': '一括の和解',
  'individual-rehabilitation': '個人再生',
  bankruptcy: '自己破産',
}

function creditorPart({ creditor, claimed, courses, least, letter }: CreditorView): CreditorPart {
  const owed: FactRow = {
    label: `${creditor}が今日請求できる額`,
    cell: claimed === null ? plain('分かりません（0円ではありません）') : yenCell(claimed),
  }
  return {
    creditor,
    facts: { kind: 'facts', rows: [owed, ...least.map(leastRow)] },
    courses: {
      kind: 'table',
      caption: `${creditor}が受け取る額`,
      head: ['道', 'いつ', '受け取る額', '今の価値'],
      rows: courses.map(courseRow),
    },
    letter:
      letter.length === 0
        ? {
            kind: 'notice',
            text: `${creditor}の債権は、時効が完成しているかもしれません。確かめるまで、手紙の文は作りません。`,
          }
        : { kind: 'text', text: `${creditor}への手紙の文の例：${letter.join('')}` },
  }
}

function leastRow({ against, amount, words }: LeastOffer): FactRow {
  return { label: `${wayWords[against]}より得になる最も少ない額`, cell: shown(words, amount) }
}

function courseRow(course: CreditorCourse): readonly Cell[] {
  const { way, total, present, why } = course
  return [
    plain(wayWords[way]),
    plain(whenWords(course)),
    total === null ? plain(why) : shown(`${yenWords(total.value)}${rangeWords(course)}。${why}`, total),
    present === null ? plain('—') : yenCell(present),
  ]
}

function whenWords({ receipts, way }: CreditorCourse): string {
  const [first] = receipts
  const last = receipts.at(-1)
  if (first === undefined || last === undefined) return '—'
  const times = receipts.reduce((sum, receipt) => sum + receipt.times, 0)
  if (times === 1) return `${dayWords(first.from)}${way === 'voluntary-sale' ? '' : 'ごろ'}`
  if (last.until > addMonths(first.from, farMonths))
    return `${dayWords(first.from)}から20年を超えて、${grouped(times)}回`
  return `${dayWords(first.from)}から${dayWords(last.until)}まで、${grouped(times)}回`
}

function rangeWords({ low, high }: CreditorCourse): string {
  return low === null || high === null ? '' : `（低い見込み${yenWords(low.value)}、高い見込み${yenWords(high.value)}）`
}

function inputTable(inputs: readonly MirrorInput[]): TableBlock {
  return {
    kind: 'table',
    caption: '債権者から見た比べの前提（変えると結果も変わります）',
    head: ['前提', '値', '出どころ', '変える場所'],
    rows: inputs.map((input) => [
      plain(input.label),
      plain(valueWords(input)),
      plain(input.source),
      plain(input.path === null ? '変えられません' : `〔${input.path}〕`),
    ]),
    isFolded: true,
  }
}

function valueWords({ values, unit }: MirrorInput): string {
  if (values.length === 0) return '分かりません'
  return values.map((value) => oneWord(value, unit)).join('・')
}

function oneWord(value: MirrorInput['values'][number], unit: MirrorInput['unit']): string {
  if (typeof value === 'string') return dayWords(value)
  if (unit === 'yen') return yenWords(value)
  return unit === 'percent' ? `${value}%` : unit === 'months' ? `${value}か月` : String(value)
}
