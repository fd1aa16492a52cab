import { dayWords } from '#base/words.ts'
import { correctionsFor } from '#law/corrections.ts'
import { evaluate } from '#law/evaluate.ts'
import type { Fact, FactTable } from '#law/facts.ts'
import type { Confidence } from '#law/finding.ts'
import type { RuleEntry } from '#law/rule.ts'
import type { ReferenceTable, TableCell } from '#law/table.ts'
import { correctionText, noteText, stepValueWords } from './finding-words.ts'

/** A worked example of a rule: facts from outside, and where they come from. */
export interface LawExample {
  readonly rule: string
  readonly input: unknown
  readonly source: string
}

const examplesPerRule = 2

/** 規定の説明書. Every rule and table as one Markdown page: what it asks, answers, its versions, articles, worked examples, and how well attested it is. */
export function lawDocument(
  rules: readonly RuleEntry[],
  tables: readonly ReferenceTable[],
  examples: readonly LawExample[],
): string {
  const lines = [
    '# 規定の説明書',
    '',
    'このページは規定から作られます（`npm run law`）。手で直さないでください。数字の意味・条文・版・確かさ・最後に確かめた日を、規定ごとに示します。',
    '',
    '## 目次',
    '',
    ...rules.map(({ id, title }) => `- [${title}](#${id}) \`${id}\``),
    ...tables.map(({ id, title }) => `- [${title}](#${id}) \`${id}\`（資料）`),
    '',
    ...rules.flatMap((rule) =>
      ruleLines(
        rule,
        examples.filter((example) => example.rule === rule.id),
      ),
    ),
    ...tables.flatMap(tableLines),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

const confidenceWords: Readonly<Record<Confidence, string>> = {
  official: '公的な資料',
  several: '複数の実務家の説明',
  'one-source': '一つの資料',
  unverified: '未確認',
}

function ruleLines(rule: RuleEntry, examples: readonly LawExample[]): readonly string[] {
  const { id, title, citations, confidence, checked, facts, answers, versions, decidedBy } = rule
  return [
    `<a id="${id}"></a>`,
    '',
    `## ${title}`,
    '',
    `\`${id}\`・確かさ：${confidenceWords[confidence]}・最後に確かめた日：${dayWords(checked)}`,
    '',
    `根拠：${citations.map(({ law, article, url }) => `[${`${law} ${article}`.trim()}](${url})`).join('、')}`,
    '',
    '| 事実 | 意味 | 種類 | 省くと |',
    '|---|---|---|---|',
    ...factRows(facts, ''),
    '',
    '| 答え | 意味 |',
    '|---|---|',
    ...Object.entries(answers).map(([name, label]) => `| \`${name}\` | ${cell(label)} |`),
    '',
    ...(decidedBy === null
      ? []
      : [
          `版は「${facts[decidedBy]?.label ?? decidedBy}」（\`${decidedBy}\`）の日で決まります。`,
          '',
          '| いつから | 改正 |',
          '|---|---|',
          ...versions
            .toReversed()
            .map(({ since, by }) => `| ${since === null ? '（前の規定）' : dayWords(since)} | ${cell(by)} |`),
          '',
        ]),
    ...examples.slice(0, examplesPerRule).flatMap((example) => exampleLines(rule, example)),
    ...correctionLines(id),
  ]
}

function factRows(facts: FactTable, prefix: string): readonly string[] {
  return Object.entries(facts).flatMap(([name, fact]) => {
    const path = `${prefix}${name}`
    const inner = fact.fields ?? fact.item?.fields
    const row = `| \`${path}\` | ${cell(fact.label)} | ${cell(kindOf(fact))} | ${otherwise(fact)} |`
    return inner === undefined ? [row] : [row, ...factRows(inner, fact.item === undefined ? `${path}.` : `${path}[].`)]
  })
}

const unitWords: Readonly<Record<Fact<unknown>['unit'], string>> = {
  yen: '円',
  day: '日',
  month: '月',
  days: '日数',
  months: '月数',
  years: '年数',
  count: '数',
  m2: '㎡',
  percent: '%',
  permille: '‰',
  text: '文字',
  list: '並び',
  record: 'まとまり',
  bool: 'はい・いいえ',
  enum: '選択',
}

function kindOf({ unit, values, item }: Fact<unknown>): string {
  if (values !== undefined) return values.join(' / ')
  if (item !== undefined && item.fields === undefined) return `${kindOf(item)}の並び`
  return unitWords[unit]
}

function otherwise(fact: Fact<unknown>): string {
  if (!('otherwise' in fact)) return ''
  return fact.otherwise === undefined ? '省ける' : `\`${JSON.stringify(fact.otherwise)}\``
}

function exampleLines({ id }: RuleEntry, { input, source }: LawExample): readonly string[] {
  const found = evaluate(id, input)
  if (found.kind !== 'answer') return []
  const { finding, output } = found
  return [
    `例（${source}）：\`${JSON.stringify(input)}\` → \`${JSON.stringify(output)}\``,
    '',
    ...finding.steps.map((step) => `- ${step.label}：${stepValueWords(step)}`),
    ...finding.notes.map((note) => `- *${noteText(note)}*`),
    '',
  ]
}

function tableLines({
  id,
  title,
  confidence,
  checked,
  citations,
  sources,
  columns,
  rows,
  notes,
}: ReferenceTable): readonly string[] {
  const names = Object.keys(columns)
  return [
    `<a id="${id}"></a>`,
    '',
    `## ${title}（資料）`,
    '',
    `\`${id}\`・確かさ：${confidenceWords[confidence]}・最後に確かめた日：${dayWords(checked)}`,
    '',
    ...(citations.length === 0
      ? []
      : [
          `根拠：${citations.map(({ law, article, url }) => `[${`${law} ${article}`.trim()}](${url})`).join('、')}`,
          '',
        ]),
    `| ${names.map((name) => cell(columns[name] ?? name)).join(' | ')} |`,
    `|${names.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${names.map((name) => cell(valueWords(row[name]))).join(' | ')} |`),
    '',
    ...notes.map((note) => `- *${noteText(note)}*`),
    ...sources.map((source) => `- 出典：${source}`),
    '',
    ...correctionLines(id),
  ]
}

function correctionLines(id: string): readonly string[] {
  const corrections = correctionsFor(id)
  return corrections.length === 0 ? [] : [...corrections.map((correction) => `- ${correctionText(correction)}`), '']
}

function valueWords(value: TableCell | undefined): string {
  if (value === undefined || value === null) return '（不明）'
  if (typeof value === 'number') return value.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  if (typeof value === 'boolean') return value ? 'はい' : 'いいえ'
  return value
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
