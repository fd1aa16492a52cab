import { isKnown, missing } from '#assessment/known.ts'
import { homeIsGone } from '#assessment/road/stage.ts'
import type { Day } from '#base/day.ts'
import { add, type Yen, zeroYen } from '#base/yen.ts'
import { debtForgivenessTax } from '#law/debt/debt-forgiveness-tax.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import { prescriptionInvocation } from '#law/prescription/prescription-invocation.table.ts'
import { creditAfter, learnsOf, milestones } from './common.ts'
import { courtAnswer } from './court-answer.ts'
import { afterwards, invocationEffects, invocationTasks, keepPapers, restarts } from './invocation-work.ts'
import { legalAid } from './legal-aid.ts'
import { lacksOfRuns, type Run, runsOf, runWords } from './limitation-runs.ts'
import { estateWarning } from './warnings.ts'
import type { CreditRecord, Way, WayContext } from './way.ts'

/** 消滅時効の援用. A debt whose time is over ends when its creditor is told so; never advised for what is not complete. */
export function prescription(context: WayContext): Way {
  const { plan, on } = context
  const runs = runsOf(context)
  const complete = runs.filter(({ state }) => state === 'complete')
  const state = stateOf(context, runs)
  const isOpen = state.status === 'open'
  const court = state.status === 'closed' ? null : courtAnswer(context)
  const ended = isOpen ? endedSum(context, complete) : null
  return {
    id: 'prescription',
    title: '消滅時効を使う（援用）',
    status: state.status,
    reasons: [...state.reasons, ...(court?.words ?? []), ...new Set(runs.map((run) => runWords(run, on))), forWhom],
    basis: runs.length === 0 ? [plan.stage] : runs.map(({ finding }) => finding),
    lacks: state.lacks,
    until: court?.until ?? null,
    home: {
      ...{ outcome: homeIsGone(plan.stage.value) ? 'none' : 'unchanged', leaveFrom: null, leaveBy: null },
      decidedBy: '時効を使っても、家を出る日は変わりません。家は、任意売却か競売で別に決まります。',
    },
    money: isOpen ? nothingLeft(complete) : null,
    owedAfter:
      isOpen && isAll(context, complete)
        ? milestones.map((months) => ({ months, owed: zeroOwed(months, complete) }))
        : [],
    people: invocationEffects(context, runs),
    learns: learnsOf(),
    credit: isOpen ? creditEnded(on) : creditAfter(null),
    taxes: isOpen
      ? [
          {
            words:
              '時効で払わなくてよくなった額は、援用した年の所得になることがあります。払うことがとても難しかったときの扱い（所得税法44条の2）を、税務署か税理士に確かめてください。',
            finding:
              ended === null
                ? null
                : debtForgivenessTax({ forgiven: ended, insolvent44no2: false, otherTemporaryIncome: zeroYen }),
          },
        ]
      : [],
    costs: [],
    help: legalAid(context).words,
    steps: court === null ? [keepPapers] : invocationTasks(context, complete, court),
    warnings: [restarts, ...afterwards, ...estateWarning(context)],
  }
}

interface State {
  readonly status: Way['status']
  readonly reasons: readonly string[]
  readonly lacks: Way['lacks']
}

function stateOf(context: WayContext, runs: readonly Run[]): State {
  const { matter } = context
  const lacks = lacksOfRuns(context, runs)
  const has = (state: Run['state']) => runs.some((run) => run.state === state)
  if (has('complete')) return { status: 'open', reasons: ['時効の期間が終わった見込みの債務があります。'], lacks }
  if (has('doubtful'))
    return { status: 'unknown', reasons: ['時効が完成したかどうか、読み方が分かれる債務があります。'], lacks }
  if (runs.length > 0) return { status: 'closed', reasons: ['時効が完成した債務は、まだありません。'], lacks: [] }
  if (lacks.length > 0) return { status: 'unknown', reasons: ['時効を数えるための日付が分かりません。'], lacks }
  const isEmpty = (matter.loans ?? []).length + (matter.otherDebts ?? []).length === 0
  if (isEmpty && !isKnown(matter.loans) && !isKnown(matter.otherDebts)) {
    const ask = missing('loans', '時効を数える債務を知るため')
    return { status: 'unknown', reasons: ['債務がまだ分かりません。'], lacks: [ask] }
  }
  const unpaid = (matter.otherDebts ?? []).flatMap(({ lastPaidOn, judgmentFinalOn }, index) =>
    isKnown(lastPaidOn) || isKnown(judgmentFinalOn)
      ? []
      : [missing(`otherDebts[${index}].lastPaidOn`, '最後に払った日から、時効を数えるため')],
  )
  if (unpaid.length > 0)
    return { status: 'unknown', reasons: ['時効を数えるための日付が分かりません。'], lacks: unpaid }
  if ((matter.loans ?? []).length > 0 && context.plan.stage.value.id === 'unknown') {
    const ask = missing('loans[0].firstMissedMonth', '払えているか、いつから払っていないかを知るため')
    return { status: 'unknown', reasons: ['時効を数えるための日付が分かりません。'], lacks: [ask] }
  }
  return {
    status: 'closed',
    reasons: [
      isEmpty
        ? '時効を数える債務がありません。'
        : '全額の期限がまだ来ていないか、最近まで払っているため、時効は問題になりません。',
    ],
    lacks: [],
  }
}

const forWhom =
  '時効がまだ完成していない人、払えている人には、この道は向きません。完成していないうちに連絡すると、債務を認めたことになり、数え直しになることがあります。'

function nothingLeft(complete: readonly Run[]): Way['money'] {
  const from = complete.map(({ finding }) => finding)
  const zero = (rule: string, title: string) => reckon(rule, title, zeroYen, from, () => [step(title, zeroYen)])
  return {
    perMonth: zero('prescription-monthly', '援用した債務について、毎月払う額'),
    ...{ ends: 'ends', months: 0 },
    total: zero('prescription-total', '援用した債務について、払う合計'),
  }
}

/** Whether nothing else is owed: every claim of the file is over for everybody who owes it. */
function isAll(context: WayContext, complete: readonly Run[]): boolean {
  const { matter, plan } = context
  const claims = [...(matter.loans ?? []), ...(matter.otherDebts ?? [])].map(({ id }) => id)
  const isOver = (claim: string) => complete.some((run) => run.claim === claim)
  const open = runsOf(context).filter(({ state }) => state !== 'complete')
  return claims.every(isOver) && open.length === 0 && plan.debts.length === (matter.loans ?? []).length
}

function zeroOwed(months: number, complete: readonly Run[]): Finding<Yen> {
  const from = complete.map(({ finding }) => finding)
  return reckon('owed-after', `${months}か月後に残る額（援用したとき）`, zeroYen, from, () => [step('残る額', zeroYen)])
}

/** What ends; null where a balance is not known. */
function endedSum({ plan, matter }: WayContext, complete: readonly Run[]): Yen | null {
  const claims = [...new Set(complete.map(({ claim }) => claim))]
  const amounts = claims.map(
    (claim) =>
      plan.debts.find(({ loan }) => loan === claim)?.claimed.value ??
      matter.otherDebts?.find(({ id }) => id === claim)?.balance ??
      null,
  )
  return amounts.includes(null) ? null : add(...amounts.flatMap((amount) => amount ?? []))
}

/** 信用情報. JICC goes back to the first day of the period; the others count from the end of the contract. */
function creditEnded(on: Day): readonly CreditRecord[] {
  const says = prescriptionInvocation.rows.find(({ point }) => point === '信用情報')?.says ?? ''
  return creditAfter(on).map((record) =>
    record.bureau === 'JICC' ? { bureau: 'JICC', until: null, words: says } : record,
  )
}
