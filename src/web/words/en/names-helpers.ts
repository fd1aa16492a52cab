import type { helperNames as ja } from '#web/words/ja/names-helpers.ts'
import { helperRows } from './names-helpers.table.ts'

/** Who helps, in English; the Japanese name is shown beside each. */
export const helperNames: typeof ja = {
  // The keys are those of the rows.
  helpers: Object.fromEntries(
    Object.entries(helperRows).map(([id, [name, what, hours, cost, who]]) => [id, { name, what, hours, cost, who }]),
  ) as typeof ja.helpers,
  doubts: {
    official: null,
    several: null,
    'one-source': 'Only one source was found for this. Before you call or go, check the official page as well.',
    memory: 'No source was found for this number.',
  },
}
