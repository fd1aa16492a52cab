import type { PersonView } from '#assessment/people/person-views.ts'
import { add, type Yen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import { prescriptionInvocation } from '#law/prescription/prescription-invocation.table.ts'
import { prescriptionRenewal } from '#law/prescription/prescription-renewal.table.ts'
import { withSan } from '#matter/names.ts'
import { peopleOf, wayStep } from './common.ts'
import type { CourtAnswer } from './court-answer.ts'
import { type Run, runWords } from './limitation-runs.ts'
import type { Way, WayContext } from './way.ts'

/** その人への影響. Each person has a period of one's own. */
export function invocationEffects(context: WayContext, runs: readonly Run[]): Way['people'] {
  return peopleOf(context, (view) => {
    if (view.roles.includes('deceased')) return null
    const own = runs.filter(({ person }) => person === view.person)
    if (own.length > 0)
      return { words: own.map((run) => runWords(run, context.on)).join(''), owes: stillOwed(view, own) }
    if (view.owes.some(({ owes }) => owes === 'share')) return { words: heirWords, owes: null }
    if (view.owes.length > 0)
      return { words: '時効が数えられる日が分からないか、まだ数え始めていません。', owes: stillOwed(view, []) }
    return view.roles.includes('spouse')
      ? { words: '債務者でも保証人でもなければ、払う義務はありません。', owes: null }
      : null
  })
}

const heirWords =
  '亡くなった人の債務の時効は、相続人がそのまま引き継ぎます。払う前に、時効と相続放棄の期限を確かめてください。'

function stillOwed({ name, owes }: PersonView, own: readonly Run[]): Finding<Yen> | null {
  const over = own.filter(({ state }) => state === 'complete').map(({ claim }) => claim)
  const left = owes.filter((one) => one.owes === 'whole' && !over.includes(one.claim))
  const amounts = left.flatMap(({ amount }) => amount ?? [])
  if (amounts.length < left.length || (left.length === 0 && over.length === 0)) return null
  const sum = add(...amounts.map(({ value }) => value))
  return reckon('owed-after-invocation', `${withSan(name)}に残る債務（援用したとき）`, sum, amounts, () => [
    step('残る額', sum),
  ])
}

const renewals = prescriptionRenewal.rows.filter(({ group }) => group === '承認').map(({ event }) => event)
/** What starts the period anew. */
export const restarts = `次のことをすると、債務を認めたこと（承認）になり、時効は数え直しになります：${renewals.join('、')}（民法152条）。`
/** What takes the invocation away once the period is over. */
export const afterwards = [
  '期間が終わった後でも、少しでも払ったり約束したりすると、時効を使えなくなることがあります。払ってしまったときも、あきらめる前に弁護士に相談してください。',
  '裁判を起こされたら、答弁書や異議で時効を使うと伝えます。伝えないまま判決が確定すると、使えなくなり、そこから10年になります。',
]

/** All there is to do while nothing is complete. */
export const keepPapers = wayStep(
  '日付の分かる書類をしまっておく',
  '最後に払った日、届いた手紙、判決の日が分かる書類を、捨てずに取っておきます。',
  'general-information',
  {
    paper: '契約書、通帳、届いた手紙、判決',
  },
)

/** 援用の手順. `court` tells by when a paper of the court must be answered. */
export function invocationTasks(context: WayContext, complete: readonly Run[], court: CourtAnswer): Way['steps'] {
  const { by } = court
  const [only] = complete
  const loan = complete.length === 1 ? context.plan.debts.find((debt) => debt.loan === only?.claim) : undefined
  const told = prescriptionInvocation.rows.find(({ point }) => point === '伝え方')?.says ?? ''
  return [
    wayStep(
      '払わない・署名しない・電話で約束しない',
      '確かめ終わるまでは、少しの額でも払わないでください。',
      'general-information',
    ),
    wayStep(
      '弁護士に日付を確かめてもらう',
      '契約の日、最後に払った日、判決や差押えの有無を見てもらいます。',
      'explain-procedures',
      {
        ...{ paper: '契約書、通帳、届いた手紙、判決', by },
      },
    ),
    ...(complete.length === 0
      ? []
      : [
          wayStep('債権者に時効を使うと伝える', told, 'negotiate-reduction', {
            ...{ claim: loan?.principal.value ?? null, paper: '時効援用の通知（内容証明・配達証明）', by },
          }),
          wayStep(
            '受け取りと信用情報を確かめる',
            '配達証明をしまい、後で信用情報の記録を確かめます。',
            'general-information',
            { paper: '配達証明' },
          ),
        ]),
    ...court.steps,
  ]
}
