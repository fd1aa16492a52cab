import type * as z from 'zod/mini'
import type { Combination } from '#assessment/ways/combination.ts'
import type { Finding } from '#law/finding.ts'
import type { combinationSchema } from './combinations-schema.ts'
import { figuresBy } from './finding-map.ts'

/** Ways that follow one another as plain JSON by `combinationSchema`. */
export function combinationJson(
  { money, owedAfter, residual, people, lacks, home, ways, reasons, ...rest }: Combination,
  idOf: (finding: Finding<unknown>) => string,
): z.infer<typeof combinationSchema> {
  const { figure, orNull } = figuresBy(idOf)
  return {
    ...{ id: rest.id, ways: [...ways], title: rest.title, status: rest.status, until: rest.until, home: { ...home } },
    money:
      money === null
        ? null
        : {
            ...{ perMonth: orNull(money.perMonth), ends: money.ends },
            ...{ months: money.months, total: orNull(money.total) },
          },
    endsOn: rest.endsOn,
    owedAfter: owedAfter.map(({ months, owed }) => ({ months, owed: figure(owed) })),
    residual: orNull(residual),
    people: people.map(({ owes, ...person }) => ({ ...person, owes: orNull(owes) })),
    reasons: [...reasons],
    lacks: lacks.map((lack) => (lack.kind === 'contradiction' ? { ...lack, paths: [...lack.paths] } : { ...lack })),
  }
}
