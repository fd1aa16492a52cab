import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { day } from '#base/day.ts'
import { app } from '#server/app.ts'
import { listen } from '#server/listen.ts'
import { workers } from '#server/workers.ts'

/** A host of a built page whose files may change and which may vanish, as on the way between two releases or in a tunnel. */
export interface Site {
  readonly address: string
  /** The folder of the page. */
  readonly folder: string
  readonly stop: () => Promise<void>
}

/** Serves a copy of the built page by the real server, within this process. */
export async function site(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'ninbai-site-'))
  cpSync('dist/web', folder, { recursive: true })
  const limits = { threads: 1, waiting: 1, workMs: 20_000, memoryMb: 512 }
  const work = workers(new URL('../../dist/cli/worker.js', import.meta.url), limits)
  const served = app({ webRoot: folder, today: () => day('2026-11-22'), work, log: () => undefined })
  const { address, server } = await listen(served.fetch, 0, { headersMs: 5_000, requestMs: 10_000 })
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
      rmSync(folder, { recursive: true, force: true })
    })
  return { address, folder, stop }
}

/** The next release: every script has another name, the old ones are gone, and the page says which release it is. */
export function release(folder: string, name: string): void {
  const assets = join(folder, 'assets')
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (/\.(?:gz|br)$/.test(file)) rmSync(join(folder, file))
  }
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'))
  const renamed = (text: string) =>
    scripts.reduce((now, script) => now.replaceAll(script, script.replace(/\.js$/, `-${name}.js`)), text)
  for (const script of scripts) {
    writeFileSync(join(assets, renamed(script)), renamed(readFileSync(join(assets, script), 'utf8')))
    rmSync(join(assets, script))
  }
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  writeFileSync(
    join(folder, 'index.html'),
    renamed(page).replace(/<html[^>]*>/, `<html lang="ja" data-release="${name}">`),
  )
  execFileSync(process.execPath, ['scripts/offline-worker.js', folder])
}
