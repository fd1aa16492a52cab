import { isSchemaName, schemas } from '#report/schemas.ts'
import { WrongUse } from './wrong-use.ts'

/** `ninbai schema NAME`: the JSON Schema of a file that ninbai reads or writes. */
export function schemaCommand(name: string): string {
  if (isSchemaName(name)) return `${JSON.stringify(schemas[name](), null, 2)}\n`
  throw new WrongUse(
    `「${name}」という様式はありません。matter（案件ファイル）、plan（見通し）、allocation（配分表）、budget（家計）のどれかを選んでください。`,
  )
}
