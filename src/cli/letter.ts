import { readFile, stat } from 'node:fs/promises'
import { oneLine } from '#law/issues.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import { type ReadLetter, readLetter } from '#reading/read-letter.ts'
import { letterNamed } from '#reading/recognise-letter.ts'
import { letterReport } from '#report/letter-report.ts'
import { dayOption } from './input.ts'
import { depthOption } from './plan.ts'
import { reportLines } from './report-text.ts'
import { WrongUse } from './wrong-use.ts'

export interface LetterOptions {
  readonly name?: string | undefined
  readonly received?: string | undefined
  readonly on?: string | undefined
  readonly why?: string | undefined
  readonly json: boolean
}

/** A letter is a few pages; this leaves room for a whole file of them. */
const longestLetter = 2_000_000

/** `ninbai letter [FILE|-]`: what a letter is, by its words or its name, and what to do by when. Nothing is kept. */
export async function letterCommand(paths: readonly string[], options: LetterOptions): Promise<string> {
  const [path, extra] = paths
  if (extra !== undefined) throw new WrongUse(`余分な言葉があります：${paths.slice(1).join(' ').slice(0, 80)}`)
  if (path === undefined && options.name === undefined)
    throw new WrongUse('手紙を写した文字のファイル（標準入力は -）か、--name に手紙の題名を書いてください。')
  const depth = depthOption(options.why)
  const on = dayOption(options.on)
  const received =
    options.received === undefined ? {} : { receivedOn: dayOption(options.received, '--received（受け取った日）') }
  if (received.receivedOn !== undefined && received.receivedOn > on)
    throw new WrongUse(`--received（${received.receivedOn}）が、基準日（${on}）より後の日です。`)
  const named = options.name === undefined ? null : namedKinds(options.name)
  const text = path === undefined ? '' : decoded(await bytesOf(path), path)
  const letter = readLetter(text, named, received, on)
  if (options.json) return `${JSON.stringify(letterJson(letter), null, 2)}\n`
  return `${reportLines(letterReport(letter), depth).join('\n')}\n`
}

/** Only a name of the letter itself is taken; near ones are proposed. */
function namedKinds(name: string): readonly LetterKind[] {
  const found = letterNamed(name)
  if (found.some(({ exact }) => exact)) return found.map(({ kind }) => kind)
  const near = found.slice(0, 5).map(({ kind }) => letterKinds[kind].title)
  throw new WrongUse(
    `「${oneLine(name, 40)}」という名前の手紙は見つかりません。`,
    near.length === 0
      ? `名前の例：${Object.values(letterKinds)
          .map(({ title }) => title)
          .slice(0, 5)
          .join('、')}`
      : `近い名前：${near.join('、')}`,
  )
}

function letterJson({ on, recognised, guides, dates, amounts, fraud }: ReadLetter): object {
  const letters = guides.map(({ guide, problems }) => ({
    ...guide,
    deadlines: guide.deadlines.map(({ day, ...rest }) => ({
      ...{
        ...rest,
        on: day.value,
        rule: day.rule,
        steps: day.steps,
        from: day.from.map(({ rule, title, steps }) => ({ rule, title, steps })),
      },
      notes: [...day.notes, ...day.from.flatMap(({ notes }) => notes)],
      citations: [...day.citations, ...day.from.flatMap(({ citations }) => citations)],
    })),
    problems,
  }))
  return { on, recognised, letters, dates, amounts, fraudSigns: fraud }
}

async function bytesOf(path: string): Promise<Buffer> {
  if (path === '-') return await fromStdin()
  try {
    const { size } = await stat(path)
    if (size > longestLetter) throw tooLong(path)
    return await readFile(path)
  } catch (error) {
    if (error instanceof WrongUse) throw error
    throw new WrongUse(`ファイル「${path}」を開けません。名前と場所を確かめてください。`)
  }
}

async function fromStdin(): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    size += chunk.length
    if (size > longestLetter) throw tooLong('標準入力')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const tooLong = (path: string) => new WrongUse(`「${path}」が大きすぎます。手紙1通分の文字だけにしてください。`)

/** Text files in Japan are UTF-8, or Shift_JIS where they are older. */
function decoded(bytes: Buffer, path: string): string {
  if (bytes.includes(0) && !startsWithMark(bytes)) throw noText(path)
  for (const encoding of startsWithMark(bytes) ? ['utf-16le'] : ['utf-8', 'shift_jis']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
  throw noText(path)
}

const startsWithMark = (bytes: Buffer) => bytes[0] === 0xff && bytes[1] === 0xfe

const noText = (path: string) =>
  new WrongUse(`「${path}」は文字だけのファイルではないようです。手紙の文字を写したファイル（.txt）を渡してください。`)
