import { isKnown, missing } from '#assessment/known.ts'
import { acceptances, type Decision } from '#assessment/people/person-decisions.ts'
import type { PersonView } from '#assessment/people/person-views.ts'
import type { Day } from '#base/day.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { add, type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, reckon, step } from '#law/finding.ts'
import type { Matter } from '#matter/matter.ts'
import { withSan } from '#matter/names.ts'
import type { Problem } from '#matter/problem.ts'
import type { PersonEffect, WayContext } from './way.ts'

/** 相続人の一人. Whether this heir can still renounce, and what it would free. */
export interface Heir {
  readonly state: 'open' | 'closed' | 'unknown'
  readonly words: string
  readonly decision: Decision | null
  readonly inherited: Finding<Yen> | null
  readonly effect: PersonEffect
  readonly lacks: readonly Problem[]
}

type Person = NonNullable<Matter['people']>[number]

/** The heirs of those who have died, in the order of the file. */
export function heirsOf(context: WayContext): readonly Heir[] {
  const { matter, plan, on } = context
  return (matter.people ?? []).flatMap((person, index) => {
    const dead = matter.people?.find(({ id }) => id === person.heirOf)
    const view = plan.personViews.find((one) => one.person === person.id)
    if (!isKnown(dead?.diedOn) || dead.diedOn > on || view === undefined) return []
    return [heirOf(view, person, `people[${index}]`, on)]
  })
}

function heirOf(view: PersonView, person: Person, path: string, on: Day): Heir {
  const decision = view.decisions.find(({ id }) => id === `renunciation-${view.person}`) ?? null
  const shares = view.owes.filter(({ owes }) => owes === 'share')
  const inherited = sumOf(
    view,
    shares.map(({ amount }) => amount),
    '相続で負う額',
  )
  const own = sumOf(
    view,
    view.owes.flatMap(({ owes, amount }) => (owes === 'whole' ? [amount] : [])),
    'この人自身の債務',
  )
  const { state, words } = stateOf(view, person, decision, on)
  const still =
    own === null || own.value > 0 ? 'この人自身が契約した借金・連帯債務・連帯保証は、放棄しても残ります。' : ''
  const effect = {
    ...{ person: view.person, name: view.name },
    words: `${words}${inherited === null || inherited.value === 0 ? '' : `放棄しないと、相続で${yenWords(inherited.value)}を負います。`}${still}`,
    owes:
      state === 'closed' && !isRenounced(person, on)
        ? sumOf(
            view,
            view.owes.map(({ amount }) => amount),
            '負う額',
          )
        : own,
  }
  const lacks =
    state === 'unknown' && decision === null
      ? [missing(`${path}.knewInheritanceOn`, '相続放棄の期限（知った日から3か月）を知るため')]
      : []
  return { state, words, decision, inherited, effect, lacks }
}

/** Null where one of the amounts is unknown. */
function sumOf(view: PersonView, amounts: readonly (Finding<Yen> | null)[], title: string): Finding<Yen> | null {
  const known = amounts.filter((amount) => amount !== null)
  if (known.length < amounts.length) return null
  const sum = add(zeroYen, ...known.map(({ value }) => value))
  return reckon('heir-debts', `${view.name}：${title}`, sum, known, () => [
    ...known.map((one) => step(one.title, one.value)),
    step('合計', sum),
  ])
}

function isRenounced({ renouncedOn }: Person, on: Day): boolean {
  return isKnown(renouncedOn) && renouncedOn <= on
}

function stateOf(
  { name }: PersonView,
  person: Person,
  decision: Decision | null,
  on: Day,
): { readonly state: Heir['state']; readonly words: string } {
  const who = withSan(name)
  const acts = acceptances(person).map(({ value }) => value.accepted)
  if (isRenounced(person, on)) return { state: 'closed', words: `${who}は、もう相続を放棄しています。` }
  if (acts.includes(true)) {
    return {
      state: 'closed',
      words: `${who}は、相続したとみられることをしているので、放棄できない見込みです（民法921条）。あきらめる前に弁護士に相談してください。`,
    }
  }
  if (decision === null)
    return { state: 'unknown', words: `${who}がいつ知ったかが分からないため、期限が計算できません。` }
  const { on: last, safeOn, passed } = decision
  if (passed) {
    return {
      state: 'closed',
      words: `${who}の期限（${dayWords(last)}）は過ぎています。期限を延ばしてもらっているとき、借金を後で知ったときなどは、まだできることがあります。早く弁護士に相談してください。`,
    }
  }
  if (acts.includes(null)) {
    return {
      state: 'unknown',
      words: `${who}がしたことで放棄できるかは、考え方が分かれています。${dayWords(last)}までに、すぐ弁護士に確かめてください。`,
    }
  }
  return {
    state: 'open',
    words: `${who}は${dayWords(last)}までに家庭裁判所に申し出ます。裁判所が開いている最後の日は${dayWords(safeOn)}です。`,
  }
}

/** Somebody has died, and the file names no heir. */
export function isUnnamed({ matter, on }: WayContext): boolean {
  const people = matter.people ?? []
  const dead = people.filter(({ diedOn }) => isKnown(diedOn) && diedOn <= on)
  return dead.some(({ id }) => !people.some(({ heirOf: of }) => of === id))
}

/** What would decide it: the day of knowing, the acts, the heirs themselves. */
export function lacksOf(context: WayContext, heirs: readonly Heir[]): readonly Problem[] {
  const acts = context.matter.people?.flatMap((person, index) =>
    isKnown(person.estateActs) || !heirs.some(({ effect, state }) => effect.person === person.id && state === 'open')
      ? []
      : [missing(`people[${index}].estateActs`, '相続したとみられることをしていないかを確かめるため')],
  )
  const unnamed = isUnnamed(context) ? [missing('people', '亡くなった人の相続人を知るため')] : []
  const unclear = heirs.filter(({ state, decision }) => state === 'unknown' && decision !== null)
  const decided = unclear.map(({ effect }) => {
    const index = (context.matter.people ?? []).findIndex(({ id }) => id === effect.person)
    return missing(`people[${index}].estateActs`, 'したことが相続の承認に当たるかを、弁護士に確かめるため')
  })
  return [...heirs.flatMap(({ lacks }) => lacks), ...(acts ?? []), ...decided, ...unnamed]
}
