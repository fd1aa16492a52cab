import { Readable } from 'node:stream'
import { evaluate } from '#law/evaluate.ts'
import { rules } from '#law/rules.ts'
import { ruleEntryJson } from '#report/rule-json.ts'
import { hanging } from './layout.ts'
import { failureLines } from './rule.ts'

/** `ninbai rules list`: every rule with what it asks and answers. */
export function rulesListCommand(json: boolean): string {
  if (json) return `${JSON.stringify(rules.map(ruleEntryJson), null, 2)}\n`
  const lines = rules.flatMap(({ id, title, facts, answers }) => [
    id,
    ...hanging('  ', title, 80),
    ...hanging('  事実：', Object.keys(facts).join('、'), 80),
    ...hanging('  答え：', Object.keys(answers).join('、'), 80),
  ])
  return `${lines.join('\n')}\n`
}

/** One line of JSON in, one line of JSON out: `{"rule","output"}` or `{"rule","error"}`. Nothing is thrown. */
export function evaluateLine(line: string): string {
  const asked = parseLine(line)
  if ('error' in asked) return JSON.stringify({ rule: null, error: asked.error })
  const evaluation = evaluate(asked.rule, asked.input)
  if (evaluation.kind === 'answer') return JSON.stringify({ rule: asked.rule, output: evaluation.output })
  return JSON.stringify({ rule: asked.rule, error: failureLines(asked.rule, evaluation).join(' ') })
}

function parseLine(line: string): { readonly rule: string; readonly input: unknown } | { readonly error: string } {
  if (line.length > longestLine) return { error: '1行が長すぎます。' }
  try {
    const value: unknown = JSON.parse(line)
    if (value === null || typeof value !== 'object' || !('rule' in value) || typeof value.rule !== 'string') {
      return { error: '{"rule":"…","input":{…}} の形で書いてください（rule がありません）。' }
    }
    return { rule: value.rule, input: 'input' in value ? value.input : undefined }
  } catch {
    return { error: 'JSONとして読めません。' }
  }
}

const longestLine = 4_000_000

/** `ninbai rules eval`: answers each line of the input in order; a broken line never stops the others. */
export function evaluateLines(input: AsyncIterable<string>): Readable {
  return Readable.from(answers(input))
}

async function* answers(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of input) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    // What cannot be a line any more is cut, so that no input can fill the memory.
    if (rest.length > longestLine) rest = rest.slice(0, longestLine + 1)
    if (lines.length > 0) yield lines.map((line) => `${evaluateLine(line)}\n`).join('')
  }
  if (rest !== '') yield `${evaluateLine(rest)}\n`
}
