import type { Plan } from '#assessment/plan.ts'
import type { Change, Fallen, Since } from '#assessment/since/since.ts'
import type { FactChange } from '#assessment/since/since-facts.ts'
import type { Figure } from '#assessment/since/since-figures.ts'
import { isDay } from '#base/day.ts'
import { dayWords, yenWords } from '#base/words.ts'
import type { Finding } from '#law/finding.ts'
import type { Ranges } from '#simulation/ranges.ts'
import { loanName } from './loan-names.ts'
import { planReport, textOf } from './plan-report.ts'
import { type Block, type Cell, plain, type Report, type Section, shown } from './report.ts'
import { termsIn } from './terms.ts'
import { nextStepWords, problemWords, statusWords } from './words.ts'

/** 前回からの変化と見通し. What has changed stands first, and the plan of today after it. */
export function sinceReport(since: Since, plan: Plan, ranges: Ranges | null = null): Report {
  const report = planReport(plan, ranges)
  const sections = [...sinceSections(since, plan), ...report.sections]
  return { ...report, sections, terms: termsIn(sections.map(textOf).join('\n')) }
}

/** 前回からの変化. New facts, what presses now, what is otherwise, and what fell away. */
function sinceSections(since: Since, plan: Plan): readonly Section[] {
  const lead: Block = { kind: 'text', text: leadWords(since) }
  const blocks = [...factBlocks(since), ...urgentBlocks(since), ...changeBlocks(since, plan), ...fallenBlocks(since)]
  const nothing: Block = { kind: 'text', text: '変わったことはありません。' }
  return [{ id: 'since', title: '前回から変わったこと', blocks: [lead, ...(blocks.length === 0 ? [nothing] : blocks)] }]
}

function leadWords({ from, to }: Since): string {
  return from === to
    ? `前の案件ファイルと今回の案件ファイルを、どちらも${dayWords(to)}の時点で比べました。`
    : `${dayWords(from)}の見通しと、${dayWords(to)}の見通しを比べました。`
}

const whatWords = { new: '新しい', changed: '変わった', gone: 'なくなった' } as const
const kindWords: Readonly<Record<FactChange['kind'], string>> = {
  letter: '手紙',
  payment: '支払い',
  offer: '申し出・提案',
  event: '出来事',
  statement: '債権者の計算書',
  fact: '事実',
}

/** 案件ファイルの変わったところ. */
export function factBlocks({ facts }: Pick<Since, 'facts'>): readonly Block[] {
  if (facts.length === 0) return []
  const rows = facts.map(({ what, kind, title, fields }) => [
    plain(`${whatWords[what]}${kindWords[kind]}`),
    plain(fields.length === 0 ? title : `${title}：${fields.join('、')}`),
  ])
  return [{ kind: 'table', caption: '案件ファイルの変わったところ', head: ['種類', '内容'], rows }]
}

function urgentBlocks({ urgent, newSteps }: Since): readonly Block[] {
  const rows = urgent.map(({ title, by, finding }) => [plain(title), cellOf(dayWords(by), finding)])
  return [
    ...(rows.length === 0
      ? []
      : [{ kind: 'table', caption: '新しく急ぐこと（14日のうち）', head: ['何を', 'いつまで'], rows } as const]),
    ...(newSteps.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: '新しい次の一歩',
            head: ['次の一歩'],
            rows: newSteps.map((id) => [plain(nextStepWords[id].title)]),
          } as const,
        ]),
  ]
}

/** 前と今. The values that differ, side by side. */
export function changeBlocks({ changes }: Pick<Since, 'changes'>, plan: Plan): readonly Block[] {
  if (changes.length === 0) return []
  const rows = changes.map((change) => [plain(nameOf(change, plan)), sideCell(change.before), sideCell(change.after)])
  return [{ kind: 'table', caption: '前と今', head: ['何が', '前', '今'], rows }]
}

/** A part of a debt is named with its loan where there are several. */
function nameOf({ subject, about, title }: Change, plan: Plan): string {
  return subject === 'debt' && plan.debts.length > 1 ? `${loanName(plan, about)}の${title}` : title
}

function sideCell(figure: Figure | null): Cell {
  return figure === null ? plain('—') : cellOf(valueWords(figure), figure.finding)
}

const titleStates: Readonly<Record<string, string>> = {
  coming: 'まだ差押えはできない',
  ready: '差押えを申し立てられる',
  used: '差押えがされている',
}

function valueWords({ value, unit, subject }: Figure): string {
  if (typeof value === 'number') return yenWords(value)
  if (unit === 'day' && isDay(value)) return dayWords(value)
  if (subject === 'way' && (value === 'open' || value === 'closed' || value === 'unknown')) return statusWords[value]
  return subject === 'seizure' ? (titleStates[value] ?? value) : value
}

function cellOf(words: string, finding: Finding<unknown> | null): Cell {
  return finding === null ? plain(words) : shown(words, finding)
}

const whyWords: Readonly<Record<Fallen['why'], string>> = {
  passed: '日が過ぎました',
  gone: '今回の見通しにはありません',
  closed: 'いまは選べません',
  answered: '分かりました',
}

function fallenBlocks({ fellAway }: Since): readonly Block[] {
  if (fellAway.length === 0) return []
  const rows = fellAway.map((fallen) => [plain(fallenWords(fallen)), plain(whyWords[fallen.why])])
  return [{ kind: 'table', caption: 'なくなったこと', head: ['前の見通しにあったこと', '今'], rows }]
}

function fallenWords({ kind, id, title }: Fallen): string {
  if (kind === 'question') return problemWords({ kind: 'missing', path: id, why: title })
  return kind === 'next-step' ? stepTitle(id) : title
}

function stepTitle(id: string): string {
  return Object.entries(nextStepWords).find(([key]) => key === id)?.[1].title ?? id
}
