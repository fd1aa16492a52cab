import { isKnown } from '#assessment/known.ts'
import { personName, withSan } from '#matter/names.ts'
import { isSoldBy } from '#matter/sold-home.ts'
import type { WayContext } from './way.ts'

type Right = NonNullable<WayContext['matter']['rights']>[number]

const rightWords: Readonly<Record<Right['kind'], string>> = {
  mortgage: '抵当権を持つ人',
  revolvingMortgage: '根抵当権を持つ人',
  provisionalRegistration: '仮登記を持つ人',
  provisionalSeizure: '仮差押えをした人',
  seizure: '差押えをした人',
  taxSeizure: '差押えをした役所',
  taxParticipation: '参加差押えをした役所',
}

/** 同意の要る人. Who must agree to a sale of the homes that are not sold yet, by the file: owners, and all who stand in the register. */
export function consentWords({ matter, plan, on }: WayContext): readonly string[] {
  const unsold = (matter.properties ?? []).filter((home) => !isSoldBy(home, on))
  if (unsold.length === 0) return []
  const ids = unsold.map(({ id }) => id)
  const nameOf = (person: string) => withSan(personName(matter, person))
  const owners = unsold.flatMap((home) => (home.owners ?? []).map(({ person }) => ownerWords(nameOf(person))))
  const rights = (matter.rights ?? []).filter(({ property }) => ids.includes(property))
  const holders = rights.map(({ kind, holder, claim }) => {
    const name = holder ?? plan.debts.find(({ loan }) => loan === claim)?.creditor.name ?? null
    return name === null ? rightWords[kind] : `${rightWords[kind]}（${name}）`
  })
  const all = [...new Set([...owners, ...holders])]
  const isWhole = unsold.every((home) => (home.owners ?? []).length > 0) && isKnown(matter.rights)
  const rest = isWhole ? '' : 'ほかにもいるかは、登記事項証明書で確かめてください。'
  return [
    ...(all.length === 0 ? [] : [`同意が要るのは、${all.join('、')}です。一人でも欠けると売れません。${rest}`]),
    ...guarantorWords(matter, nameOf),
  ]
}

/** Who has no other name is called by the part in the sale already. */
function ownerWords(name: string): string {
  return name.startsWith('所有者') ? name : `所有者の${name}`
}

/** 担保保存義務 (民法504条): a creditor who lets go of the mortgage asks those who could step into it. */
function guarantorWords(matter: WayContext['matter'], nameOf: (person: string) => string): readonly string[] {
  const guarantors = (matter.loans ?? []).flatMap(({ jointGuarantors }) => jointGuarantors ?? [])
  const names = [...new Set(guarantors)].map(nameOf)
  return names.length === 0
    ? []
    : [`保証人（${names.join('、')}）にも、債権者が抵当権を外す前に同意を求めるのがふつうです（民法504条）。`]
}
