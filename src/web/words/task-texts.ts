import type {
  actWords,
  assetWords,
  assigneeWords,
  causeWords,
  courtWords,
  debtWords,
  eventWords,
  gradeWords,
  guarantorWords,
  heirWords,
  incomeWords,
  intentionWords,
  intervalWords,
  lenderWords,
  methodWords,
  propertyWords,
  purposeWords,
  relationWords,
  reliefWords,
  rightWords,
  secrecyWords,
  taxWords,
} from '#interview/tasks/kind-words.table.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'

type Named<T> = Readonly<Record<keyof T, string>>

/** 種類の名. The tables of kinds that a question offers, in the words of a language. */
export interface TaskKinds {
  readonly letter: Readonly<Record<LetterKind, string>>
  readonly purpose: Named<typeof purposeWords>
  readonly lender: Named<typeof lenderWords>
  readonly guarantor: Named<typeof guarantorWords>
  readonly assignee: Named<typeof assigneeWords>
  readonly method: Named<typeof methodWords>
  readonly property: Named<typeof propertyWords>
  readonly right: Named<typeof rightWords>
  readonly tax: Named<typeof taxWords>
  readonly relation: Named<typeof relationWords>
  readonly heir: Named<typeof heirWords>
  readonly relief: Named<typeof reliefWords>
  readonly income: Named<typeof incomeWords>
  readonly interval: Named<typeof intervalWords>
  readonly cause: Named<typeof causeWords>
  readonly asset: Named<typeof assetWords>
  readonly debt: Named<typeof debtWords>
  readonly event: Named<typeof eventWords>
  readonly act: Named<typeof actWords>
  readonly intention: Named<typeof intentionWords>
  readonly secrecy: Named<typeof secrecyWords>
  readonly court: Named<typeof courtWords>
  readonly grade: Named<typeof gradeWords>
}

/** 欄の言葉. */
export interface FieldText {
  /** Of a place in a list also with what it is of: the name of a person, or which of them it is. */
  readonly label: string | ((of: string) => string)
  /** Left out where the label says it all. */
  readonly hint?: string
  /** The hint of the second and further places of a list, where it differs. */
  readonly further?: string
  /** The words for that there is none. */
  readonly none?: string
  /** By the value, as `choiceKey` writes it; null where the table's own names stand, left out where the choices are things of the file. */
  readonly choices?: Readonly<Record<string, string>> | null
}

/** 質問の言葉. The fields by their places without indices. */
export interface TaskText<K extends string = string> {
  readonly title: string
  readonly reason: string
  readonly fields: Readonly<Record<K, FieldText>>
  /** Of a question that adds a thing together with a day. */
  readonly dayLabel?: string
}

/** ものの名. What the things of the file are called, each by its kind and by the person's own name for it. */
export interface ThingTexts {
  /** A name with what tells it apart, in brackets. */
  readonly with: (name: string, details: string) => string
  /** Between two details. */
  readonly between: string
  readonly nth: (count: string) => string
  readonly mortgage: string
  readonly home: string
  readonly person: string
  readonly receivedOn: (day: string) => string
  readonly statement: string
  readonly fees: string
  readonly expense: string
  readonly rank: (rank: string) => string
}

/** 答えの言葉. How what was answered is read back. */
export interface ValueTexts {
  readonly unknown: string
  readonly none: string
  readonly noneOfThem: string
  readonly and: string
  readonly months: (count: number) => string
  readonly share: (over: string, under: string) => string
}

/** 質問の一覧の言葉. */
export interface TaskNames {
  /** By the id of the question. */
  readonly tasks: Readonly<Record<string, TaskText>>
  readonly kinds: TaskKinds
  readonly things: ThingTexts
  readonly values: ValueTexts
}

/** 一つの質問. */
export function ask<K extends string = never>(
  title: string,
  reason: string,
  fields: Readonly<Record<K, FieldText>>,
): TaskText<K> {
  return { title, reason, fields }
}

/** 一つの欄. */
export function field(
  label: FieldText['label'],
  hint?: string,
  more: Pick<FieldText, 'further' | 'none' | 'choices'> = {},
): FieldText {
  return hint === undefined ? { label, ...more } : { label, hint, ...more }
}

/** 最初の質問にもある欄. A field that the first questions name already. */
export function known({ label, hint }: { readonly label: string; readonly hint: string }, none?: string): FieldText {
  return none === undefined ? { label, hint } : { label, hint, none }
}

/** The key of a choice: what is chosen itself, its kind, or yes and no. */
export function choiceKey(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value !== 'object' || value === null) return String(value)
  const kind: unknown = Reflect.get(value, 'kind')
  return typeof kind === 'string' ? kind : 'yes'
}
