import { covered } from '#assessment/covered.ts'
import type { Deadline } from '#assessment/road/deadline.ts'
import { cameOn, standing } from '#assessment/road/happenings.ts'
import { addDays, type Day } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import { paymentOrderTimeline } from '#law/court/payment-order-timeline.ts'
import type { Letter } from '#matter/matter.ts'
import { wayStep } from './common.ts'
import type { WayContext, WayStep } from './way.ts'

/** 裁判所への答え. By when a paper of the court is best answered with the invocation, and what is left after that day. */
export interface CourtAnswer {
  /** The nearest day by which a paper must be answered; null where none is known or all have passed. */
  readonly by: Day | null
  /** The day after which it can be invoked no more in that procedure; null where no known day ends it. */
  readonly until: Day | null
  /** The safest day first, then what is left afterwards. */
  readonly words: readonly string[]
  readonly steps: readonly WayStep[]
}

/** Papers that are answered with the defence itself; an appeal against a seizure (執行抗告) is none of them. */
const kinds: readonly Letter['kind'][] = ['payment-order', 'provisional-payment-order', 'judgment', 'complaint']

interface Paper {
  readonly kind: Letter['kind']
  readonly receivedOn: Day | null
  readonly deadline: Deadline | null
}

/** The papers of the court about a debt that stand on the day. */
export function courtAnswer(context: WayContext): CourtAnswer {
  const papers = papersOf(context)
  const open = papers.flatMap(({ kind, deadline }) => (deadline === null || deadline.passed ? [] : { kind, deadline }))
  const daysOf = (all: typeof open) => all.map(({ deadline }) => deadline.day.value).toSorted()
  const by = daysOf(open)[0] ?? null
  const words = [...orderWords(context, papers), ...declaredWords(papers)]
  // An order is objected to until it is declared enforceable, and on no day that the file could tell (391条1項ただし書).
  const until = daysOf(open.filter(({ kind }) => kind !== 'payment-order'))[0] ?? null
  const title = '裁判所の書類に答える'
  const text = '答弁書か異議申立書で、時効を使うと書きます。'
  const late = by === null && words.length > 0 ? 'まだ間に合うことがあります。今日、弁護士に書類を見せてください。' : ''
  const isAsked = by !== null || words.length > 0
  return {
    ...{ by, until, words },
    steps: isAsked ? [wayStep(title, `${late}${text}`, 'court-papers', { paper: '答弁書・督促異議申立書', by })] : [],
  }
}

function papersOf({ plan, matter, on }: WayContext): readonly Paper[] {
  return standing(matter, on)
    .letters.filter(({ kind }) => kinds.includes(kind))
    .map((letter) => ({
      kind: letter.kind,
      receivedOn: cameOn(letter),
      deadline:
        plan.deadlines.find(({ id }) => id === `objection-${letter.id}` || id === `letter-${letter.id}`) ?? null,
    }))
}

/** 仮執行宣言の前 (民訴法386条2項・390条・391条1項ただし書・393条). An order that no declaration and no judgment has followed. */
function orderWords(context: WayContext, papers: readonly Paper[]): readonly string[] {
  const isFollowed = papers.some(({ kind }) => kind !== 'payment-order')
  const [paper] = isFollowed ? [] : papers.filter(({ kind }) => kind === 'payment-order')
  if (paper === undefined || isFinal(context)) return []
  const { deadline, receivedOn } = paper
  const more =
    '仮執行宣言が付く前に裁判所に着いた異議なら、2週間を過ぎていても有効で、そこで時効を言えます（民事訴訟法391条1項ただし書）。宣言の付いた支払督促が届いてからも、2週間は異議を出せますが（同393条）、差押えは異議だけでは止まりません。'
  if (deadline === null || receivedOn === null) return [`支払督促には、できるだけ早く異議を出します。${more}`, finality]
  if (deadline.passed) return [`${passedWords('支払督促', deadline)}${more}`, finality]
  const from = declaredFrom(receivedOn)
  const early = from === null ? '' : `債権者は早ければ${dayWords(from)}から仮執行宣言を申し立てられます。`
  return [safestWords('支払督促', deadline), `${early}${more}`, finality]
}

function passedWords(paper: string, { day }: Deadline): string {
  return `${paper}への異議の2週間は、${dayWords(day.value)}に過ぎました。`
}

/** The day that is safe first; the last one where it is another. */
function safestWords(paper: string, { safeOn, day }: Deadline): string {
  const last = safeOn === day.value ? '' : `法律の最後の日は${dayWords(day.value)}です。`
  return `${paper}への異議は、${dayWords(safeOn)}までに裁判所に着くのがいちばん安全です。${last}`
}

/** The first day on which the creditor may ask; on the strict reading the day after two weeks, whatever holiday that is. */
function declaredFrom(servedOn: Day): Day | null {
  return covered(() => {
    const { provisionalFrom } = paymentOrderTimeline({ servedOn }).value
    const strict = addDays(servedOn, 15)
    return { found: strict < provisionalFrom ? strict : provisionalFrom, problems: [] }
  }).found
}

/** 仮執行宣言の後 (393条・396条). */
function declaredWords(papers: readonly Paper[]): readonly string[] {
  const [paper] = papers.filter(({ kind }) => kind === 'provisional-payment-order')
  if (paper === undefined) return []
  const { deadline } = paper
  const order = '仮執行宣言の付いた支払督促'
  if (deadline === null) return [`${order}には、届いてから2週間だけ異議を出せます（民事訴訟法393条）。`, finality]
  if (deadline.passed) return [passedWords(order, deadline), finality]
  return [
    `${safestWords(order, deadline)}異議で時効を言えますが、差押えは異議だけでは止まりません（民事訴訟法393条・403条1項）。`,
    finality,
  ]
}

/** 民訴法396条, 民事執行法35条: an order of the clerk has no 既判力, as most say; no decision of the highest court is known to us. */
const finality =
  '支払督促が確定すると、時効は確定から10年になります（民法169条1項）。それでも、支払督促には判決のような、後から争えなくする力（既判力・きはんりょく）がないので、確定の前に完成していた時効を請求異議の訴え（民事執行法35条）で使えるという考え方があります。使えるかは分かれるところで、確かではありません。弁護士に聞いてください。'

function isFinal({ matter, on }: WayContext): boolean {
  const all = [...(matter.loans ?? []), ...(matter.otherDebts ?? [])]
  return all.some(({ judgmentFinalOn }) => typeof judgmentFinalOn === 'string' && judgmentFinalOn <= on)
}
