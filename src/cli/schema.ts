import { matterJsonSchema } from '#matter/matter.ts'
import { allocationJsonSchema } from '#report/allocation-schema.ts'
import { budgetJsonSchema } from '#report/budget-schema.ts'
import { planJsonSchema } from '#report/plan-schema.ts'
import { WrongUse } from './wrong-use.ts'

/** `ninbai schema NAME`: the JSON Schema of a file that ninbai reads or writes. */
export function schemaCommand(name: string): string {
  return `${JSON.stringify(schemaOf(name), null, 2)}\n`
}

function schemaOf(name: string): object {
  if (name === 'matter') return matterJsonSchema()
  if (name === 'plan') return planJsonSchema()
  if (name === 'allocation') return allocationJsonSchema()
  if (name === 'budget') return budgetJsonSchema()
  throw new WrongUse(
    `「${name}」という様式はありません。matter（案件ファイル）、plan（見通し）、allocation（配分表）、budget（家計）のどれかを選んでください。`,
  )
}
