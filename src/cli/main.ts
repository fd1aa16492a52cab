#!/usr/bin/env node
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { WrongUse } from './wrong-use.ts'

const usage = `任売ナビ ninbai：住宅ローンが払えないときの見通し

使い方
  ninbai plan FILE [--on 2026-11-21] [--why 0|1|2] [--since OLD]
              [--ranges] [--seed 1] [--paths 10000] [--json]
      案件ファイルから見通しを作ります（FILE を - にすると標準入力から読みます）。
      --on は基準日（書かなければ今日）、--why は理由の深さ
      （0 結論、1 計算の過程、2 根拠の条文）です。--since に前の案件ファイルを書くと、
      変わったことを先に示します（--since-on は前の見通しの基準日。書かなければ同じ日）。
      --ranges を付けると、値段・時間・収入などのゆれを入れて10年を何通りも計算し、
      幅を示します（--seed は乱数の種、--paths は何通りか）。
  ninbai allocate FILE [--on 2026-11-21] [--set 行の名=金額]… [--why 0|1|2] [--json]
      売買代金配分表（案）を作ります。--set で行の額を決めると、ほかの行が動きます。
  ninbai budget FILE [--on 2026-11-21] [--why 0|1|2] [--json]
      家計を生活収支報告書の行に並べ、目安と申し出る額の幅を示します。
  ninbai letter [FILE|-] [--name 手紙の題名] [--received 2026-11-20]
                [--on 2026-11-21] [--why 0|1|2] [--json]
      届いた手紙の文字から、何の手紙か、いつまでに何をするかを示します。
      文字がなければ --name、受け取った日が分かれば --received を書きます。
  ninbai rule ID --input '{…}' [--json]
      規定を一つ計算します。
  ninbai rules list [--json]
      規定の一覧を表示します。
  ninbai rules eval
      標準入力の1行（JSON）ごとに、1行で答えます。
  ninbai law health [--on 2026-11-21] [--months 6] [--json]
      もうすぐ変わる規定、しばらく確かめていない規定、出どころの弱い規定を示します。
  ninbai law diff --from 2026-11-21 --to 2027-04-01 [FILE…] [--json]
      二つの日の間に変わる規定と、案件への影響を示します。
  ninbai schema matter|plan|allocation|budget
      案件ファイル・見通し・配分表・家計の JSON Schema を表示します。
  ninbai serve
      画面を開くためのサーバーを起動します（PORT、NINBAI_DATA_DIR）。
`

interface Options {
  readonly on?: string | undefined
  readonly why?: string | undefined
  readonly since?: string | undefined
  readonly 'since-on'?: string | undefined
  readonly input?: string | undefined
  readonly months?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly name?: string | undefined
  readonly received?: string | undefined
  readonly seed?: string | undefined
  readonly paths?: string | undefined
  readonly set?: readonly string[] | undefined
  readonly ranges: boolean
  readonly json: boolean
}

/** What each command does with its arguments; a text is written to standard output. Each command is loaded when it is asked for. */
async function run(words: readonly string[], options: Options): Promise<string> {
  const [command, first, ...rest] = words
  const what = command === 'rules' || command === 'law' ? `${command} ${first ?? ''}` : command
  switch (what) {
    case 'plan':
      return await (await import('./plan.ts')).planCommand(only(first, rest, '案件ファイルの名前'), options)
    case 'allocate':
      return await (await import('./allocate.ts')).allocateCommand(only(first, rest, '案件ファイルの名前'), options)
    case 'budget':
      return await (await import('./budget.ts')).budgetCommand(only(first, rest, '案件ファイルの名前'), options)
    case 'letter':
      return await (await import('./letter.ts')).letterCommand(words.slice(1), options)
    case 'rule':
      return (await import('./rule.ts')).ruleCommand(only(first, rest, '規定の id'), options)
    case 'rules list':
      return (await import('./rules.ts')).rulesListCommand(options.json)
    case 'rules eval':
      await pipeline((await import('./rules.ts')).evaluateLines(process.stdin.setEncoding('utf8')), process.stdout, {
        end: false,
      })
      return ''
    case 'law health':
      return (await import('./law.ts')).lawHealthCommand(options)
    case 'law diff':
      return await (await import('./law.ts')).lawDiffCommand(rest, options)
    case 'schema':
      return (await import('./schema.ts')).schemaCommand(
        only(first, rest, '様式の名前（matter、plan、allocation、budget）'),
      )
    case 'serve':
      return await (await import('./serve.ts')).serveCommand(process.env)
    default:
      throw new WrongUse(
        command === undefined
          ? 'コマンドがありません。'
          : `「${words.join(' ').slice(0, 80)}」というコマンドはありません。`,
        '',
        usage,
      )
  }
}

function only(first: string | undefined, rest: readonly string[], what: string): string {
  if (first === undefined) throw new WrongUse(`${what}を書いてください。`, '', usage)
  if (rest.length > 0) throw new WrongUse(`余分な言葉があります：${rest.join(' ').slice(0, 80)}`, '', usage)
  return first
}

function parse(argv: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    const flag = { type: 'boolean', default: false } as const
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        on: text,
        why: text,
        since: text,
        'since-on': text,
        input: text,
        months: text,
        from: text,
        to: text,
        name: text,
        received: text,
        seed: text,
        paths: text,
        set: { type: 'string', multiple: true },
        ranges: flag,
        json: flag,
        help: { ...flag, short: 'h' },
      },
    })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const option = /'(-[^ '=<]*)/.exec(error.message)?.[1] ?? ''
    throw new WrongUse(`オプション ${option} の書き方が違うか、そのようなオプションはありません。`, '', usage)
  }
}

try {
  const { values, positionals } = parse(process.argv.slice(2))
  process.stdout.write(values.help || positionals[0] === 'help' ? usage : await run(positionals, values))
} catch (error) {
  if (error instanceof WrongUse) {
    process.stderr.write(`${error.lines.join('\n').trimEnd()}\n`)
    process.exitCode = 2
  } else if (isClosedPipe(error)) {
    process.exitCode = 0
  } else {
    process.stderr.write('思いがけない不具合が起きました。案件ファイルは変わっていません。\n')
    if (process.env.NINBAI_DEBUG === '1')
      process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`)
    process.exitCode = 70
  }
}

/** Whoever read our output (`head`, a pager) has stopped: nothing is wrong. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}
