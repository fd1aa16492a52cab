import { spawnSync } from 'node:child_process'
import { bench, describe } from 'vitest'

// A cold start of the built command (`npm run build` first), as a ratio to Node that does nothing. Under 0.5 s: docs/adr/0009-cold-start.md.

function run(...words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, words)
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`)
}

const main = 'dist/cli/main.js'
const plan = [main, 'plan', 'examples/guarantee-company.json', '--on', '2026-11-21']
const often = { time: 0, iterations: 15, warmupTime: 0, warmupIterations: 2 }

describe('a cold start', () => {
  bench('node alone, as the measure', () => run('-e', '0'), often)
  bench('ninbai help', () => run(main, 'help'), often)
  bench('ninbai rules list', () => run(main, 'rules', 'list'), often)
  bench('ninbai plan', () => run(...plan), often)
  bench('ninbai plan --why 2', () => run(...plan, '--why', '2'), often)
  bench('ninbai plan --json', () => run(...plan, '--json'), often)
})
