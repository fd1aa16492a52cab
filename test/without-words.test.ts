import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Rollup } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RuleEntry } from '#law/rule.ts'
import { rules } from '#law/rules.ts'
import { withoutWords } from '../scripts/without-words.js'

interface Example {
  readonly rule: string
  readonly input: unknown
}

const examples: readonly Example[] = JSON.parse(readFileSync('test/data/law-examples.json', 'utf8'))

let code: string
let bare: readonly RuleEntry[]
beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [withoutWords],
    resolve: { conditions: ['ninbai-source'] },
    build: { write: false, minify: false, lib: { entry: 'src/law/rules.ts', formats: ['es'], fileName: 'engine' } },
  })
  // A library of one format is built once, without watching.
  const [{ output }] = result as [Rollup.RollupOutput]
  code = output[0].code
  const file = join(mkdtempSync(join(tmpdir(), 'ninbai-')), 'engine.mjs')
  writeFileSync(file, code)
  bare = (await import(pathToFileURL(file).href)).rules
})

/** What the rule of that id comes to; the message of what it throws, where the facts lie outside. */
function comesTo(of: readonly RuleEntry[], { rule, input }: Example): unknown {
  const found = of.find(({ id }) => id === rule)?.evaluate(input)
  return found !== undefined && 'value' in found ? found.value : found
}

describe('the engine without its words', () => {
  it('comes to the same for every worked example', () => {
    expect(bare.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    for (const example of examples) {
      expect(comesTo(bare, example), JSON.stringify(example)).toEqual(comesTo(rules, example))
    }
  })

  it('has lost the titles, the articles and the working of every rule, and kept what decides', () => {
    for (const rule of bare) expect([rule.title, rule.citations], rule.id).toEqual([undefined, undefined])
    // The last line of the model rule's working.
    expect(code).not.toContain('第七（低廉な空家等）による額との大きい方')
    expect(bare.map(({ decidedBy, checked }) => [decidedBy, checked])).toEqual(
      rules.map(({ decidedBy, checked }) => [decidedBy, checked]),
    )
  })
})
