import { matterJsonSchema } from '#matter/matter.ts'
import { allocationJsonSchema } from './allocation-schema.ts'
import { budgetJsonSchema } from './budget-schema.ts'
import { planJsonSchema } from './plan-schema.ts'

/** 様式. The JSON Schema (2020-12) of each file that ninbai reads or writes, by its name. */
export const schemas = {
  matter: matterJsonSchema,
  plan: planJsonSchema,
  allocation: allocationJsonSchema,
  budget: budgetJsonSchema,
} as const

export function isSchemaName(name: string): name is keyof typeof schemas {
  return Object.hasOwn(schemas, name)
}
