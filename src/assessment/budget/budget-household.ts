import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import { type Day, dayOf, parts } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import type { Matter } from '#matter/matter.ts'
import { personName } from '#matter/names.ts'

/** 家計をともにする人. Somebody who shares the purse. */
export interface Member {
  readonly person: string
  readonly name: string
  readonly bornOn: Day | null
  /** Where the person stands in the file: `people[0]`. */
  readonly path: string
}

/** The people who share the purse and are alive on the day, in the order of their ids; null where the file does not tell. */
export function householdOn(matter: Matter, on: Day): Assessed<readonly Member[] | null> {
  const named = matter.budget?.household ?? []
  if (named.length === 0) {
    const why = '世帯の人数と年齢で決まる目安を出すため。家計をともにする人（別に暮らす人は入れない）を書いてください。'
    return { found: null, problems: [missing('budget.household', why)] }
  }
  const people = (matter.people ?? []).map((person, index) => ({ ...person, path: `people[${index}]` }))
  const members = people.filter(({ id }) => named.includes(id)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const dead = members.filter(({ diedOn }) => isKnown(diedOn) && diedOn <= on)
  const unborn = members.filter(({ bornOn }) => isKnown(bornOn) && bornOn > on)
  return {
    found: members
      .filter((member) => !dead.includes(member) && !unborn.includes(member))
      .map(({ id, bornOn, path }) => ({ person: id, name: personName(matter, id), bornOn: bornOn ?? null, path })),
    problems: [
      ...dead.map(({ path }) => contradiction(`${path}.diedOn`, '亡くなった人が、家計をともにする人に入っています。')),
      ...unborn.map(({ path }) =>
        contradiction(`${path}.bornOn`, `${dayWords(on)}より後に生まれた人が、家計をともにする人に入っています。`),
      ),
    ],
  }
}

function contradiction(path: string, message: string) {
  const words = `${message}ここではその人を除いて計算しました。`
  return { kind: 'contradiction', paths: [path, 'budget.household'], message: words } as const
}

/** The ages of all on a day, in the order of the members; null where a birthday is unknown. */
export function agesOn(members: readonly Member[], on: Day): Assessed<readonly number[] | null> {
  const unknown = members.filter(({ bornOn }) => bornOn === null)
  const problems = unknown.map(({ path }) => missing(`${path}.bornOn`, '年齢で決まる生活費の目安を出すため'))
  if (problems.length > 0) return { found: null, problems }
  return { found: members.flatMap(({ bornOn }) => (bornOn === null ? [] : ageOn(bornOn, on))), problems: [] }
}

/** 満年齢, by the birthday: on the day of the birthday the year is full. */
export function ageOn(bornOn: Day, on: Day): number {
  const [born, now] = [parts(bornOn), parts(on)]
  const isBefore = now.month < born.month || (now.month === born.month && now.date < born.date)
  return now.year - born.year - (isBefore ? 1 : 0)
}

/** The first 1 April after a day. */
export function nextAprilAfter(on: Day): Day {
  const { year } = parts(on)
  const april = dayOf(year, 4, 1)
  return on < april ? april : dayOf(year + 1, 4, 1)
}
