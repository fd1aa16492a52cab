import type * as z from 'zod/mini'
import type { HurtfulAct } from '#assessment/ways/hurtful-acts.ts'
import type { NotToSell } from '#assessment/ways/not-to-sell.ts'
import type { SettleBy } from '#assessment/ways/settle-by.ts'
import type { Way } from '#assessment/ways/way.ts'
import type { Finding } from '#law/finding.ts'
import { problemJson, wayPartsBy } from './way-json-parts.ts'
import type { settleSchema, warningSchema, waySchema } from './ways-schema.ts'

type IdOf = (finding: Finding<unknown>) => string

/** A way as plain JSON by `waySchema`. */
export function wayJson(way: Way, idOf: IdOf): z.infer<typeof waySchema> {
  const parts = wayPartsBy(idOf)
  return {
    ...{ id: way.id, title: way.title, status: way.status, reasons: [...way.reasons], until: way.until },
    settle: settleJson(way.settle ?? null, idOf),
    basis: way.basis.map(idOf),
    lacks: way.lacks.map(problemJson),
    home: { ...way.home },
    money: parts.money(way.money),
    owedAfter: parts.owedAfter(way.owedAfter),
    people: parts.people(way.people),
    learns: way.learns.map((one) => ({ ...one })),
    credit: way.credit.map(({ bureau, until, words }) => ({
      ...{ bureau, until: until?.value.lastDayAtLatest ?? null },
      ...{ finding: until === null ? null : idOf(until), words },
    })),
    taxes: way.taxes.map(({ words, finding }) => ({ words, finding: finding === null ? null : idOf(finding) })),
    costs: way.costs.map((cost) => ({ ...cost })),
    help: [...way.help],
    steps: way.steps.map((step) => ({ ...step })),
    warnings: [...way.warnings],
  }
}

/** By when a sale must be settled, by `settleSchema`. */
export function settleJson(settle: SettleBy | null, idOf: IdOf): z.infer<typeof settleSchema> {
  if (settle === null) return null
  const { safeOn, last, isExpected, begin } = settle
  return {
    ...{ safeOn, last: last.value, finding: idOf(last), expected: isExpected },
    begin: begin === null ? null : { usual: begin.usual, latest: begin.latest, finding: idOf(begin.finding) },
  }
}

/** A reason not to sell, by `warningSchema`. */
export function notToSellJson(found: Finding<NotToSell>, idOf: IdOf): z.infer<typeof warningSchema> {
  const { id, words, until } = found.value
  return { id, words, path: null, until, basis: [idOf(found)] }
}

/** What would hurt later, by `warningSchema`. */
export function hurtfulActJson({ id, words, path, basis }: HurtfulAct, idOf: IdOf): z.infer<typeof warningSchema> {
  return { id, words, path, until: null, basis: basis.map(idOf) }
}
