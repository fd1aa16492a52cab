import { askerTexts, askerWords, borrowerWords } from '#assessment/people/asker.ts'
import type { Plan } from '#assessment/plan.ts'
import type { Deadline } from '#assessment/road/deadline.ts'
import { type Day, daysBetween } from '#base/day.ts'
import { clockWords, dayWords } from '#base/words.ts'
import { openDaysOf, type Span } from '#law/advice/desk-hours.ts'
import { deadlineBlocks, laneBlocks } from './plan-road.ts'
import { type Block, type Cell, plain, type Section, shown } from './report.ts'
import { nextStepWords } from './words.ts'

/** いまの段階. Where the household stands, in one sentence. */
export function stageSection({ stage, asker }: Plan): Section {
  const { title, since, id } = stage.value
  const words = id === 'unknown' ? 'いまの段階は、まだ分かりません。' : `いまの段階：${title}`
  const facts: Block = {
    kind: 'facts',
    rows: [
      { label: '段階', cell: shown(words.replace('いまの段階：', ''), stage) },
      ...(since === null ? [] : [{ label: 'いつから', cell: plain(dayWords(since)) }]),
    ],
  }
  const own = askerWords(asker, askerTexts, borrowerWords(asker)).map((text): Block => ({ kind: 'notice', text }))
  return { id: 'stage', title: 'いまの段階', blocks: [...own, facts] }
}

/** 次の一歩. At most three, each with its day and who can help. */
export function nextStepSection({ nextSteps, on }: Plan): Section {
  const items = nextSteps.map(({ id, by }) => ({
    id,
    ...nextStepWords[id],
    by: by === null ? '' : `${dayWords(by)}まで`,
  }))
  const days = items.some(({ who }) => who.includes('法テラス')) ? legalAidDays(on) : null
  const when: readonly Block[] = days === null ? [] : [{ kind: 'text', text: days }]
  return { id: 'next-steps', title: '次の一歩', blocks: [{ kind: 'steps', items }, ...when] }
}

/** 法テラスに電話できる日. The first step may be told on a Sunday before a holiday; the hour of the day is not known here. */
function legalAidDays(on: Day): string | null {
  const open = openDaysOf('houterasu-support-dial', on)
  if (open === null) return null
  const hours = ({ from, to }: Span) => `${clockWords(from)}から${clockWords(to)}まで`
  const today = open.today === null ? '' : `今日は${hours(open.today)}。`
  return `法テラス（0570-078374）に電話できる日：${today}${today === '' ? '次は' : 'その次は'}${dayWords(open.next.on)} ${hours(open.next)}。`
}

/** 期限. The last days that law or a letter fixes. */
export function deadlineSection({ deadlines, on }: Plan): Section | null {
  if (deadlines.length === 0) return null
  const rows = deadlines.map((deadline) => deadlineRow(deadline, on))
  const head = ['何の期限か', '安全な日', '最後の日', 'あと', '過ぎると']
  return {
    id: 'deadlines',
    title: '期限',
    blocks: [{ kind: 'table', caption: '守りたい期限', head, rows }, ...deadlineBlocks(deadlines)],
  }
}

function deadlineRow({ title, day, safeOn, lost, passed, kind }: Deadline, on: Day): readonly Cell[] {
  const basis = kind === 'statute' ? '（法律）' : '（手紙）'
  const days = daysBetween(on, day.value)
  const left = passed ? '過ぎています' : days === 0 ? '今日まで' : `${days}日`
  return [plain(`${title}${basis}`), plain(dayWords(safeOn)), shown(dayWords(day.value), day), plain(left), plain(lost)]
}

/** これからの見通し. Bands by practice if nothing is done; a known day stands alone. */
export function timelineSection(plan: Plan): Section | null {
  const { timeline } = plan
  const ahead = timeline.filter((entry) => entry.kind === 'expected')
  if (timeline.length === 0) return null
  const blocks: Block[] = [
    { kind: 'text', text: '何もしないで進んだときの目安です。法律の期限ではありません。手続を始めれば変わります。' },
    ...laneBlocks(plan),
  ]
  if (ahead.some(({ overdue }) => overdue)) {
    blocks.push({
      kind: 'notice',
      text: '「もう来ているころ」の手続があります。届いた手紙を見落としていないか確かめてください。',
    })
  }
  return { id: 'timeline', title: 'これからの見通し', blocks }
}
