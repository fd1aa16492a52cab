import { missing } from '#assessment/known.ts'
import { homeIsGone, wholeIsDue } from '#assessment/road/stage.ts'
import { yenWords } from '#base/words.ts'
import type { Yen } from '#base/yen.ts'
import { subtract, zeroYen } from '#base/yen.ts'
import type { Finding } from '#law/finding.ts'
import type { Problem } from '#matter/problem.ts'
import type { Current } from './current-course.ts'
import type { Repaid } from './home-loans.ts'
import { bearable, demandDay, savingsOf } from './household-room.ts'
import type { Way, WayContext } from './way.ts'

/** 道筋の状態とその理由. */
export type State = Pick<Way, 'status' | 'reasons' | 'basis' | 'lacks'>

/** Whether the loans can be paid on as agreed: nothing fell due at once, what is overdue can be paid, and the household bears the rest. */
export function keepPayingState(context: WayContext, current: Current): State {
  const { plan } = context
  const { id } = plan.stage.value
  const closed = (reason: string, basis: State['basis'] = [plan.stage]): State => ({
    ...{ status: 'closed', reasons: [reason], basis, lacks: [] },
  })
  if (homeIsGone(plan.stage.value)) return closed('家はもう売れているか、持ち主が変わっています。')
  if (context.matter.loans?.length === 0) return closed('払い続ける住宅ローンがありません。')
  if (wholeIsDue(plan.stage.value)) {
    return closed(
      '分割で払う権利（期限の利益）を失っているため、毎月の返済を続ける道はありません。代位弁済から6か月のうちなら、個人再生で元に戻せることがあります。',
    )
  }
  const unknown = (lacks: readonly Problem[], reason: string, basis: State['basis'] = [plan.stage]): State => ({
    ...{ status: 'unknown', reasons: [reason], basis, lacks },
  })
  if (id === 'unknown')
    return unknown(
      [missing('loans[0].firstMissedMonth', 'いま払えているかを知るため')],
      '払えているかどうかがまだ分かりません。',
    )
  if (current.course === null) return unknown(current.lacks, '返済の額が分からないため、まだ計算できません。')
  const { arrears, course } = current
  if (id !== 'paying') {
    const late = lateState(context, arrears, unknown, closed)
    if (late !== null) return late
  }
  return byBudget(context, course, arrears, unknown, closed)
}

type Unknown = (lacks: readonly Problem[], reason: string, basis?: State['basis']) => State
type Closed = (reason: string, basis?: State['basis']) => State

/** Whether what is overdue can be paid at once, and in time; null where it can. */
function lateState(context: WayContext, arrears: Finding<Yen> | null, unknown: Unknown, closed: Closed): State | null {
  const savings = savingsOf(context)
  if (arrears === null)
    return unknown(
      [missing('loans[0].firstMissedMonth', '延滞している額を知るため')],
      '延滞している額がまだ分かりません。',
    )
  const basis = [context.plan.stage, arrears]
  if (savings === null)
    return unknown(
      [missing('assets', '延滞の分を一度に払えるかを知るため')],
      `延滞の分（${yenWords(arrears.value)}）を払えるかどうかで決まります。`,
      basis,
    )
  if (savings.value < arrears.value) {
    return closed(
      `現金と預金（${yenWords(savings.value)}）では、延滞の分（${yenWords(arrears.value)}）を一度に払えません。分けて払えるかは、返済条件の変更として銀行に聞いてください。`,
      [...basis, savings],
    )
  }
  if (demandDay(context)?.passed !== true) return null
  const path = 'loans[0].acceleratedOn'
  return unknown(
    [missing(path, '期限の利益を失ったかどうかを知るため')],
    '手紙に書かれた期限を過ぎています。まだ間に合うか、すぐに銀行に聞いてください。',
    [...basis, savings],
  )
}

function byBudget(
  context: WayContext,
  course: Repaid,
  arrears: Finding<Yen> | null,
  unknown: Unknown,
  closed: Closed,
): State {
  const { answer, room, lacks } = bearable(context, course.perMonth)
  const basis = [context.plan.stage, ...(room === null ? [] : [room]), ...(arrears === null ? [] : [arrears])]
  const need = yenWords(course.perMonth)
  if (answer === 'unknown' || room === null)
    return unknown(lacks, `毎月の返済（${need}）を家計から払えるかどうかで決まります。`, basis)
  if (course.ends === 'never') return closed('今の返済では、利息だけで元金が減らず、終わりません。', basis)
  if (answer === 'enough') {
    const reasons = [
      `毎月の返済（${need}）を、家計から払えます。払えているなら、急いで売る必要はありません。`,
      'この道は、貯金を崩して払っている人や、収入がこれから減る人には向きません。',
    ]
    return { status: 'open', reasons, basis, lacks: [] }
  }
  const short = subtract(course.perMonth, room.value)
  const savings = savingsOf(context)
  if (savings === null)
    return unknown(
      [missing('assets', '足りない分を貯金で何か月払えるかを知るため')],
      `毎月${yenWords(short)}足りません。貯金で何か月続けられるかが、まだ分かりません。`,
      basis,
    )
  const months = Math.floor(subtract(savings.value, arrears?.value ?? zeroYen) / short)
  if (course.months !== null && months >= course.months) {
    return {
      status: 'open',
      reasons: [`毎月${yenWords(short)}足りませんが、払い終わる${course.months}か月後まで貯金で払えます。`],
      basis: [...basis, savings],
      lacks: [],
    }
  }
  return closed(
    `毎月${yenWords(short)}足りません。貯金で払えるのは${months}か月ほどです。なくなる前に、返済条件の変更や売却を考えてください。`,
    [...basis, savings],
  )
}
