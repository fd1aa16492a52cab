import type { Plan } from '#assessment/plan.ts'
import type { Way } from '#assessment/ways/way.ts'
import type { Day } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import { oneColumn, type SheetSection, sheetRow, sheetSection } from './consultation-sheet-parts.ts'
import { shortStatusWords } from './consultation-sheet-words.ts'
import { type Cell, plain, shown } from './report.ts'
import { shortSettleWords } from './settle-words.ts'
import { bareField } from './words.ts'

/** 相談の前にしないこと. The articles are those of the rules on avoidance, acknowledgement and discharge. */
const neverBefore: readonly string[] = [
  '時効を確かめる前に、払う・署名する・「払います」と言う（民法152条）',
  '家やお金を家族に移す、ずっと安く売る（破産法160条、民法424条）',
  '家族や一部の債権者にだけ払う、担保を付ける（破産法162条）',
  '返せる見込みを偽って借りる（破産法252条1項5号）',
]
const estate = '亡くなった人のお金や物を使う、その借金を払う（民法921条）'

/** しないことの欄. First what has been done or is meant and may hurt, then what may not be done before advice. */
export function dontRows({ hurtfulActs, personViews }: Plan): SheetSection {
  const own = hurtfulActs.map(({ words, isDone, basis: [finding] }) => {
    const text = `${isDone ? 'もうあったこと' : '考えていること'}：${words}`
    return sheetRow(words, finding === undefined ? text : shown(text, finding))
  })
  const isHeir = personViews.some(({ roles }) => roles.includes('heir'))
  const all = [...neverBefore, ...(isHeir ? [estate] : [])].map((words) => sheetRow(words, `×　${words}`))
  return sheetSection(
    {
      ...{ id: 'donts', title: '相談するまで、しないこと', columns: oneColumn, across: 2 },
      ...{ rows: [...own, ...all], least: 6 },
    },
    3,
  )
}

const statuses = ['open', 'unknown', 'closed'] as const

/** 道の欄. One line for each way, with the fact that decides it. */
export function wayRows(plan: Plan): SheetSection {
  const { ways } = plan
  const sorted = statuses.flatMap((status) => ways.filter((way) => way.status === status))
  return sheetSection(
    {
      ...{ id: 'ways', title: '考えられる道', least: 6 },
      columns: [
        { title: '道', width: 13 },
        { title: '答え', width: 6 },
        { title: '決め手', width: 46 },
      ],
      rows: sorted.map((way) =>
        sheetRow(bareTitle(way), bareTitle(way), shortStatusWords[way.status], decidingCell(plan, way)),
      ),
    },
    2,
  )
}

/** The name of a way without what explains it in brackets. */
export function bareTitle({ title }: Way): string {
  return title.replace(/（[^）]*）$/u, '')
}

/** The first sentence of its first reason: an assessment puts what decides there. */
function decidingCell(plan: Plan, way: Way): Cell {
  const {
    until,
    settle,
    basis: [finding],
  } = way
  // The names of settings mean nothing on paper.
  const bare = decidingWords(way).replace(/（[^（）]*[A-Za-z]{4,}[^（）]*）/gu, '')
  const words = `${settle ? shortSettleWords(settle) : untilWords(plan, until)}${bare}`
  return finding === undefined ? plain(words) : shown(words, finding)
}

/** Where the answer itself hangs on what is not known, what that is stands for a sentence that would tell more than is sure. */
function decidingWords(way: Way): string {
  const [reason = ''] = way.reasons
  const first = /^[^。]*。/u.exec(reason)?.[0] ?? reason
  const open = openFacts(way)
  if (open === '') return first
  return way.status === 'unknown' ? `未確認により決まりません：${open}` : `未確認により（${open}）：${first}`
}

const mostOpen = 2

/** 未確認の事実. What the answer still hangs on, by name; empty where nothing does. */
function openFacts({ lacks }: Way): string {
  const names = [...new Set(lacks.flatMap((one) => (one.kind === 'missing' ? [bareField(one.path)] : [])))]
  return `${names.slice(0, mostOpen).join('、')}${names.length > mostOpen ? 'など' : ''}`
}

/** The last day on which a way can be begun; a day that practice alone tells is told as such. Empty without one. */
function untilWords({ lastDays }: Plan, until: Day | null): string {
  if (until === null) return ''
  const isExpected = lastDays.some(({ day, basis }) => day.value === until && basis === 'expected')
  return `【始められるのは${dayWords(until)}まで${isExpected ? '（見込み）' : ''}】`
}
