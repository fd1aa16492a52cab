import { type Correction, corrections } from './corrections.table.ts'

/** よくある説明とのちがい. What is commonly said about a rule, a table or a setting, and what holds instead; in the order of the page. */
export function correctionsFor(id: string): readonly Correction[] {
  return byId.get(id) ?? []
}

const byId = new Map(
  corrections
    .flatMap(({ rules }) => rules)
    .map((id) => [id, corrections.filter(({ rules }) => rules.includes(id))] as const),
)
