import * as z from 'zod/mini'
import { facts, id, longText, onDay, required, text } from './fields.ts'
import { eventSchema, letterSchema } from './happenings.ts'
import { condominiumArrearsSchema, propertySchema, rightSchema, taxArrearsSchema } from './home.ts'
import { assetSchema, budgetSchema, otherDebtSchema, personSchema, wishesSchema } from './household.ts'
import { loanSchema, statementSchema } from './loan.ts'
import { paperSchema } from './papers.ts'
import { scenarioSchema, settingsSchema } from './scenario.ts'

const many = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(200))

/** A field of a thing, with dots between its parts: `marketValue.low`. */
const fieldPath = z
  .string()
  .check(z.regex(/^[A-Za-z0-9.]{1,100}$/, '項目の名前（たとえば marketValue.low）を書いてください。'))

/** 出どころ. How a fact became known: somebody said so, a document or a letter shows it. */
const originSchema = z.strictObject({
  ...required({ from: z.enum(['said', 'document', 'letter']) }),
  ...facts({ document: text, letter: id, on: onDay, note: longText }),
})

/** 案件ファイル、第1版. One household, its homes, debts and people, as known on a day. */
export const matterSchema = z.strictObject({
  ...required({ schema: z.literal('ninbai/matter.v1') }),
  ...facts({
    title: text,
    note: longText,
    people: many(personSchema),
    budget: budgetSchema,
    assets: many(assetSchema),
    properties: many(propertySchema),
    loans: many(loanSchema),
    statements: many(statementSchema),
    rights: many(rightSchema),
    taxArrears: many(taxArrearsSchema),
    condominiumArrears: many(condominiumArrearsSchema),
    otherDebts: many(otherDebtSchema),
    letters: many(letterSchema),
    events: many(eventSchema),
    papers: many(paperSchema),
    wishes: wishesSchema,
    scenarios: many(scenarioSchema),
    settings: settingsSchema,
    provenance: z.record(id, z.record(fieldPath, originSchema)),
  }),
})

export type Matter = z.infer<typeof matterSchema>
type Item<K extends keyof Matter> = NonNullable<Matter[K]> extends readonly (infer T)[] ? T : never

export type Property = Item<'properties'>
export type Loan = Item<'loans'>
export type Statement = Item<'statements'>
export type Right = Item<'rights'>
export type Letter = Item<'letters'>
export type Event = Item<'events'>
export type Paper = Item<'papers'>
export type Scenario = Item<'scenarios'>
export type BudgetFacts = NonNullable<Matter['budget']>
export type Income = NonNullable<BudgetFacts['incomes']>[number]
export type Expense = NonNullable<BudgetFacts['expenses']>[number]
export type VoluntarySaleAssumptions = NonNullable<Scenario['voluntarySale']>

/** The JSON Schema (2020-12) of a matter file. */
export function matterJsonSchema(): object {
  return {
    ...z.toJSONSchema(matterSchema, { io: 'input' }),
    $id: 'urn:ninbai:matter.v1',
    title: '任売ナビ 案件ファイル matter.v1',
  }
}
