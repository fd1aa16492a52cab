import type { Plan } from '#assessment/plan.ts'
import type { Deadline } from '#assessment/road/deadline.ts'
import type { LastDay } from '#assessment/road/last-days.ts'
import type { Lane, TimelineEntry } from '#assessment/road/road.ts'
import type { SaleBasis, SaleStep } from '#assessment/road/sale-steps.ts'
import { homeIsGone, type StageId } from '#assessment/road/stage.ts'
import { type Day, daysBetween } from '#base/day.ts'
import { aboutDayWords, dayWords } from '#base/words.ts'
import { type Block, type Cell, plain, type Section, shown } from './report.ts'

/** 見通しの表. One table for each lane of the time line that matters at this stage. */
export function laneBlocks(plan: Plan): readonly Block[] {
  const { timeline, on, publicSaleOrder } = plan
  const tables = lanesOf(plan).flatMap((lane): readonly Block[] => {
    const entries = timeline.filter((entry) => entry.lane === lane)
    if (entries.length === 0) return []
    const head = ['できごと', '早ければ', 'ふつう', '遅ければ']
    const caption = lane === 'after-sale' && homeIsGone(plan.stage.value) ? sold : captions[lane]
    const rows = entries.map((entry) => timelineRow(entry, on))
    return [{ kind: 'table', caption, head, rows, ...(isFarOff(lane, plan) ? { isFolded: true } : {}) }]
  })
  if (publicSaleOrder === null) return tables
  const { leader, courtMayProceed } = publicSaleOrder.value
  const words = `${leader}。${courtMayProceed ? '裁判所の競売が進みます。' : '役所の公売が先で、裁判所の競売は待ちます。'}`
  return [...tables, { kind: 'facts', rows: [{ label: '公売と競売の先後', cell: shown(words, publicSaleOrder) }] }]
}

/** What comes after a sale is far off while there is a home, and so is a further round of bids. */
function isFarOff(lane: Lane, { stage }: Plan): boolean {
  return lane === 'failed-rounds' || (lane.startsWith('after-') && !homeIsGone(stage.value))
}

const sold = '家が売れた後の見通し（払い方を決めないとき）'

const captions: Readonly<Record<Lane, string>> = {
  road: 'これからの見通し',
  'if-payments-stop': '次の返済から払えなくなったときの見通し',
  'failed-rounds': '開札で入札がなかったときの見通し',
  'public-sale': '役所の公売の見通し',
  'after-sale': '競売で家が売れた後の見通し（払い方を決めないとき）',
  'after-voluntary-sale': '任意売却で家が売れた後の見通し（払い方を決めないとき）',
}

const bidding: readonly StageId[] = ['auction-opened', 'inspected', 'bidding-fixed']

/** A further round matters once the auction runs; of the two roads after a sale the one that is assumed is shown. */
function lanesOf({ stage, timeline }: Plan): readonly Lane[] {
  const assumed = timeline.some(({ lane }) => lane === 'after-voluntary-sale')
  return [
    'road',
    'if-payments-stop',
    ...(bidding.includes(stage.value.id) ? (['failed-rounds'] as const) : []),
    'public-sale',
    assumed ? 'after-voluntary-sale' : 'after-sale',
  ]
}

function timelineRow(entry: TimelineEntry, on: Day): readonly Cell[] {
  if (entry.kind === 'known') {
    const state = entry.on <= on ? '（済み）' : '（決まった日）'
    return [plain(entry.title), plain(dayWords(entry.on)), plain(state), plain('')]
  }
  const { earliest, usual, latest } = entry.band.value
  const title = entry.overdue ? `${entry.title}（もう来ているころ）` : entry.title
  return [
    plain(title),
    plain(aboutDayWords(earliest)),
    shown(aboutDayWords(usual), entry.band),
    plain(aboutDayWords(latest)),
  ]
}

/** 期限のために用意するもの, and the days of a withdrawal. For deadlines that are still ahead. */
export function deadlineBlocks(deadlines: readonly Deadline[]): readonly Block[] {
  const ahead = deadlines.filter(({ passed }) => !passed)
  const withdrawals = ahead.flatMap(({ dates }) => dates)
  const papers: Block = {
    kind: 'table',
    caption: '期限のために用意するもの',
    head: ['何の期限か', '用意するもの'],
    rows: ahead.map(({ title, evidence }) => [plain(title), plain(evidence.join('、'))]),
  }
  const days: Block = {
    kind: 'facts',
    rows: withdrawals.map(({ title, on }) => ({
      label: title,
      cell: plain(on === null ? 'まだ分かりません。債権者に聞いてください。' : dayWords(on)),
    })),
  }
  return [...(ahead.length === 0 ? [] : [papers]), ...(withdrawals.length === 0 ? [] : [days])]
}

/** いつまで選べるか. Until when each way is open; a day on a letter alone stands with the deadlines. */
export function lastDaySection({ lastDays, on }: Plan): Section | null {
  const rows = lastDays.filter(({ way }) => way !== 'answer').map((found) => lastDayRow(found, on))
  if (rows.length === 0) return null
  const head = ['道', '安全な日', '最後の日', 'あと', 'もとになる日']
  return {
    id: 'last-days',
    title: 'いつまで選べるか',
    blocks: [{ kind: 'table', caption: '道ごとの、まだ選べる最後の日', head, rows }],
  }
}

const basisWords = { statute: '法律', printed: '手紙', expected: '見込み（まだ決まっていません）' } as const

function lastDayRow({ title, safeOn, day, basis, passed }: LastDay, on: Day): readonly Cell[] {
  const days = daysBetween(on, day.value)
  // Days are not counted to a day that nobody has set.
  const ahead = basis === 'expected' ? '目安です' : days === 0 ? '今日まで' : `${days}日`
  const left = passed ? '過ぎています' : ahead
  const words = basis === 'expected' ? aboutDayWords : dayWords
  return [plain(title), plain(words(safeOn)), shown(words(day.value), day), plain(left), plain(basisWords[basis])]
}

/** 任意売却の進め方. The nine steps with their days, counted back from the closing. */
export function saleStepSection({ saleSteps, on, stage }: Plan): Section | null {
  const [first] = saleSteps
  if (first === undefined || stage.value.id === 'paying') return null
  const head = ['段階', 'ふつうは', '最短でも', '書類', 'だれが']
  const blocks: Block[] = [
    { kind: 'text', text: basisText[first.basis] },
    { kind: 'table', caption: '9つの段階と、いつまでに', head, rows: saleSteps.map((found) => stepRow(found, on)) },
  ]
  if (saleSteps.some(({ passed }) => passed)) {
    blocks.push({
      kind: 'notice',
      text: '「最短でも」の日を過ぎた段階があります。ふつうの進め方では間に合わないおそれがあります。開札を待ってもらえないか、すぐに債権者に聞いてください。',
    })
  }
  return { id: 'sale-steps', title: '任意売却の進め方', blocks }
}

const basisText: Readonly<Record<SaleBasis, string>> = {
  opening: '開札の前に決済と取下げを済ませるとして、さかのぼった目安です。',
  closing: '想定した決済の日から、さかのぼった目安です。',
  expected: '開札の日はまだ決まっていません。見込みの日から、さかのぼった目安です。',
}

function stepRow({ order, title, who, papers, days, done, basis }: SaleStep, on: Day): readonly Cell[] {
  const { by, last } = days.value
  const names = papers.map(({ name, form }) => (form === null ? name : `${name}（${form}号）`)).join('、')
  const words = basis === 'expected' ? aboutDayWords : dayWords
  const usual = done ? '済み' : by < on ? 'すぐに' : words(by)
  const least = done ? '済み' : last < on ? `${words(last)}（過ぎています）` : words(last)
  return [plain(`${order}. ${title}`), shown(usual, days), plain(least), plain(names), plain(who)]
}
