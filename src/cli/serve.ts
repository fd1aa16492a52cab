import { access, mkdir, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startServer } from '#server/start.ts'
import { todayInJapan } from './input.ts'
import { WrongUse } from './wrong-use.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** `ninbai serve`: serves the web app until it is told to stop; the answer is its address. */
export async function serveCommand(environment: Environment): Promise<string> {
  const port = portOf(environment.PORT)
  const folder = await dataFolder(environment)
  const webRoot = fileURLToPath(new URL('../web', import.meta.url))
  await access(join(webRoot, 'index.html')).catch(() => {
    throw new WrongUse('画面のファイルがありません。npm run build を先に実行してください。')
  })
  const address = await startServer(webRoot, port, todayInJapan).catch((error: unknown) => {
    throw isTaken(error) ? new WrongUse(`ポート ${port} は使われています。PORT で別の番号を選んでください。`) : error
  })
  await writeFile(join(folder, 'address'), `${address}\n`)
  return `${address}\n`
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return 3000
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new WrongUse(`PORT は0から65535までの番号にしてください（いまの値：${text.slice(0, 40)}）。`)
}

/** Where the server keeps what it must: for now only its address, for programs that start it on a free port. */
async function dataFolder(environment: Environment): Promise<string> {
  const share = environment.XDG_DATA_HOME ?? join(homedir(), '.local', 'share')
  const folder = environment.NINBAI_DATA_DIR ?? join(share, 'ninbai')
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await access(folder, 2)
    return folder
  } catch {
    throw new WrongUse(`NINBAI_DATA_DIR「${folder}」に書き込めません。別のフォルダーにしてください。`)
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
}
