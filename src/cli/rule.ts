import { correctionsFor } from '#law/corrections.ts'
import { type Evaluation, evaluate } from '#law/evaluate.ts'
import { rules } from '#law/rules.ts'
import { correctionText, noteText, sourceLines, stepValueWords } from '#report/finding-words.ts'
import { ruleJson } from '#report/rule-json.ts'
import { hanging } from './layout.ts'
import { issueLines, WrongUse } from './wrong-use.ts'

const columns = 80

export interface RuleOptions {
  readonly input?: unknown
  readonly json?: boolean
}

/** `ninbai rule ID --input '{…}'`: one rule for one set of facts, with its working and articles. */
export function ruleCommand(id: string, options: RuleOptions): string {
  const evaluation = evaluate(id, inputOption(options.input))
  if (evaluation.kind !== 'answer') throw new WrongUse(...failureLines(id, evaluation))
  const { finding, output, ignored } = evaluation
  if (options.json === true) return `${JSON.stringify(ruleJson(evaluation), null, 2)}\n`
  const answers = rules.find((rule) => rule.id === id)?.answers ?? {}
  const lines = [
    `【${finding.title}】（${id}）`,
    ...Object.entries(output).flatMap(([name, value]) =>
      hanging(`${answers[name] ?? name}：`, `${shown(value)}　(${name})`, columns),
    ),
    '計算の過程',
    ...finding.steps.flatMap((step) => hanging('・', `${step.label}：${stepValueWords(step)}`, columns)),
    ...finding.notes.flatMap((note) => hanging('※', noteText(note), columns)),
    ...correctionsFor(id).flatMap((correction) => hanging('※', correctionText(correction), columns)),
    ...sourceLines(finding).flatMap(({ text, url }) =>
      hanging('根拠 ', url === null ? text : `${text} ${url}`, columns),
    ),
    ...(ignored.length === 0 ? [] : [`使わなかった項目：${ignored.join('、')}（つづりを確かめてください）`]),
  ]
  return `${lines.join('\n')}\n`
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function inputOption(text: unknown): unknown {
  if (text === undefined)
    throw new WrongUse("事実を --input '{…}' で書いてください。項目の名前は ninbai rules list で見られます。")
  try {
    return JSON.parse(String(text))
  } catch {
    throw new WrongUse('--input がJSONとして読めません。かっこ、" 、コンマの抜けがないか確かめてください。')
  }
}

/** The lines that say why there is no answer. */
export function failureLines(id: string, evaluation: Exclude<Evaluation, { kind: 'answer' }>): readonly string[] {
  switch (evaluation.kind) {
    case 'invalid':
      return issueLines(evaluation.issues)
    case 'not-covered': {
      const on = evaluation.on === null ? '' : `（${evaluation.on}）`
      return [`この規定では答えられません${on}：${evaluation.reason}`]
    }
    case 'unknown-rule': {
      const hint = evaluation.similar.length === 0 ? '' : `近いもの：${evaluation.similar.join('、')}`
      return [`「${id.slice(0, 80)}」という規定はありません。${hint || 'ninbai rules list で一覧を見られます。'}`]
    }
  }
}
