// Builds the service worker for a built page: `node scripts/offline-worker.js dist/web` writes sw.js into that folder. It knows the files that it keeps
// by name and content; a worker built for one build takes no file of another.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { compressedTwins } from './compressed-twins.js'

const folder = resolve(process.argv[2] ?? 'dist/web')
const builtFiles = filesIn(folder)

await build({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { conditions: ['ninbai-source', 'browser'] },
  define: {
    builtFiles: JSON.stringify(builtFiles),
    builtVersion: JSON.stringify(digest('sha256', JSON.stringify(builtFiles), 'hex').slice(0, 12)),
  },
  plugins: [compressedTwins()],
  build: {
    outDir: folder,
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: fileURLToPath(new URL('../src/web/offline/worker/offline-worker.ts', import.meta.url)),
      // One script of the old kind, which every browser that has service workers runs.
      output: { format: 'iife', entryFileNames: 'sw.js' },
    },
  },
})

/** What an installed page needs: its texts, but neither their compressed twins nor the letters, six megabytes that few devices need. */
function filesIn(root) {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  const kept = names.filter((name) => /\.(?:html|js|css|svg|webmanifest)$/.test(name) && name !== 'sw.js')
  return kept.toSorted().map((name) => {
    const content = readFileSync(join(root, name))
    return {
      // The start is asked for by its own name: some hosts answer /index.html with a redirection.
      url: name === 'index.html' ? '/' : `/${name}`,
      // Names below assets/ change with what is in them.
      revision: name.startsWith('assets/') ? null : digest('sha256', content, 'hex').slice(0, 12),
      integrity: `sha256-${digest('sha256', content, 'base64')}`,
    }
  })
}

function digest(algorithm, content, encoding) {
  return createHash(algorithm).update(content).digest(encoding)
}
