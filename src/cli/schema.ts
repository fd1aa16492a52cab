import { matterJsonSchema } from '#matter/matter.ts'
import { planJsonSchema } from '#report/plan-schema.ts'
import { WrongUse } from './wrong-use.ts'

/** `ninbai schema NAME`: the JSON Schema of a file that ninbai reads or writes. */
export function schemaCommand(name: string): string {
  return `${JSON.stringify(schemaOf(name), null, 2)}\n`
}

function schemaOf(name: string): object {
  if (name === 'matter') return matterJsonSchema()
  if (name === 'plan') return planJsonSchema()
  throw new WrongUse(`「${name}」という様式はありません。matter（案件ファイル）か plan（見通し）を選んでください。`)
}
