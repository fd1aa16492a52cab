import { isKnown, missing } from '#assessment/known.ts'
import { dayWords } from '#base/words.ts'
import type { Finding } from '#law/finding.ts'
import type { Problem } from '#matter/problem.ts'
import type { WayContext } from './way.ts'

/** 時効の確認が先. A debt whose limitation may be complete: nothing is offered or agreed on it before that is looked into. */
export interface Gate {
  readonly reasons: readonly string[]
  readonly basis: readonly Finding<unknown>[]
  readonly lacks: readonly Problem[]
}

/** What stands before paying any of these claims; null where no limitation may be complete. */
export function limitationGate({ plan, matter }: WayContext, claims: readonly string[]): Gate | null {
  const others = plan.otherLimitations.filter(({ kind }) => kind === 'otherDebt')
  const all = [...plan.limitations.map(({ loan, finding }) => ({ claim: loan, finding })), ...others]
  const doubtful = all.filter(
    ({ claim, finding }) => claims.includes(claim) && finding.value.status === 'maybe-complete',
  )
  const [first] = doubtful
  if (first === undefined) return null
  const { completesOn } = first.finding.value
  const day = completesOn === null ? '' : `（末日の見込みは${dayWords(completesOn)}）`
  return {
    reasons: [
      `消滅時効が完成しているかもしれない債務があります${day}。払う・約束する・署名する前に、先に時効を確かめてください。先に払うと、時効を使えなくなることがあります。`,
    ],
    basis: doubtful.map(({ finding }) => finding),
    lacks: (matter.loans ?? []).flatMap(({ id, judgmentFinalOn }, index) =>
      isKnown(judgmentFinalOn) || !doubtful.some(({ claim }) => claim === id)
        ? []
        : [missing(`loans[${index}].judgmentFinalOn`, '判決などが確定していると、時効はその日から10年になるため')],
    ),
  }
}

/** 数え直し. What an agreement today would cost where a period is running: the nearest last day among these claims. */
export function restartWords({ plan }: WayContext, claims: readonly string[]): readonly string[] {
  const running = plan.limitations.filter(
    ({ loan, finding }) => claims.includes(loan) && finding.value.status === 'running',
  )
  const [nearest] = running.flatMap(({ finding }) => finding.value.completesOn ?? []).toSorted()
  return nearest === undefined
    ? []
    : [
        `この債務の時効は${dayWords(nearest)}に終わる見込みで、払うか約束すると数え直しになります。判決の有無も含めて、払う前に弁護士に確かめてください。`,
      ]
}
