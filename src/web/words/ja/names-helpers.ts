import { type Helper, type HelperId, helpers } from '#interview/helpers.table.ts'
import { doubtWords } from '#interview/helpers.ts'

/** 相談先の言葉. */
export interface HelperName {
  readonly name: string
  readonly what: string
  readonly hours: string
  readonly cost: string
  readonly who: string
}

interface HelperNames {
  /** By the id of the entry. */
  readonly helpers: Readonly<Record<HelperId, HelperName>>
  readonly doubts: Readonly<Record<Helper['confidence'], string | null>>
}

/** 相談先の言葉. As the table of helpers writes them. */
export const helperNames: HelperNames = {
  // Every entry of the table, under its own id.
  helpers: Object.fromEntries(
    helpers.map(({ id, name, what, phoneHours, cost, whoCanUse }) => [
      id,
      { name, what, hours: phoneHours, cost, who: whoCanUse },
    ]),
  ) as HelperNames['helpers'],
  doubts: doubtWords,
}
