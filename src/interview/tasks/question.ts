import type { Day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import type { List } from './lists.ts'
import type { SectionId, TaskChoice, TaskField, ThingsField } from './task.ts'

/** 聞く所. A field with its place below the thing that it is asked of; below the file where it is asked of no thing. */
export interface FieldRow extends Omit<TaskField, 'path'> {
  readonly at: string
}

/** 聞かれること. One page as it applies to a matter: a question, of a thing. */
export interface Asked {
  readonly question: Question
  /** The id of the thing; null where it is asked once. */
  readonly thing: string | null
  readonly about: string
  readonly title: string
  readonly reason: string
  readonly fields: readonly TaskField[]
  readonly things: ThingsField | null
}

/** 質問の表の一行. */
export interface Question {
  readonly id: string
  readonly section: SectionId
  /** `on` is the day of reckoning; null for whatever day the file tells. */
  readonly asked: (matter: Matter, on: Day | null) => readonly Asked[]
}

interface Words {
  readonly id: string
  readonly section: SectionId
  readonly title: string
  /** One sentence. */
  readonly reason: string
}

interface Row<T> extends Words {
  /** Whether it applies; what does not is not asked. */
  readonly when?: (thing: T, matter: Matter, on: Day | null) => boolean
  readonly fields: (thing: T, matter: Matter) => readonly FieldRow[]
}

const placed = (base: string, { at, ...field }: FieldRow): TaskField => ({
  path: base === '' ? at : `${base}.${at}`,
  ...field,
})

/** 一つずつ聞く質問. Asked of each thing of a list. */
export function each<T extends { readonly id: string }>(list: List<T>, row: Row<T>): Question {
  const { id, section, title, reason } = row
  const question: Question = {
    id,
    section,
    asked: (matter, on) => {
      const things = list.things(matter)
      return things.flatMap((thing, index) => {
        if (row.when?.(thing, matter, on) === false) return []
        const fields = row.fields(thing, matter).map((field) => placed(`${list.path}[${index}]`, field))
        if (fields.length === 0) return []
        const about = list.words(thing, matter)
        return [{ question, thing: thing.id, about, title, reason, fields, things: null }]
      })
    },
  }
  return question
}

/** 一度だけ聞く質問. */
export function single(row: Row<Matter>): Question {
  const { id, section, title, reason } = row
  const question: Question = {
    id,
    section,
    asked: (matter, on) => {
      if (row.when?.(matter, matter, on) === false) return []
      const fields = row.fields(matter, matter).map((field) => placed('', field))
      return fields.length === 0 ? [] : [{ question, thing: null, about: '', title, reason, fields, things: null }]
    },
  }
  return question
}

interface ThingsRow extends Words {
  readonly when?: (matter: Matter, on: Day | null) => boolean
  /** Of which kinds one can be added. */
  readonly kinds: (matter: Matter) => readonly TaskChoice[]
  readonly dayLabel?: string
}

/** どれがあるかの質問. Which things of a list there are. */
export function thingsOf<T extends { readonly id: string }>(list: List<T>, row: ThingsRow): Question {
  const { id, section, title, reason, dayLabel = null } = row
  const question: Question = {
    id,
    section,
    asked: (matter, on) => {
      if (row.when?.(matter, on) === false) return []
      const told = list.things(matter).map((thing) => ({ id: thing.id, words: list.words(thing, matter) }))
      const things = { path: list.path, things: told, kinds: row.kinds(matter), dayLabel }
      return [{ question, thing: null, about: '', title, reason, fields: [], things }]
    },
  }
  return question
}
