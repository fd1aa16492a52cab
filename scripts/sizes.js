// Holds the sizes of the guide: files by lines, the engine and the first web page by gzipped bytes.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const most = { source: 300, test: 500, engine: 60_000, page: 150_000 }

const faults = []

/** Data tables are free: long lists of dated rows are easier to check in one piece. */
function checkLines() {
  const names = ['src', 'test', 'bench', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  const code = names.filter((name) => /\.(ts|tsx|js|css)$/.test(name) && !name.endsWith('.table.ts'))
  for (const name of code) {
    const limit = /\.test\.tsx?$/.test(name) ? most.test : most.source
    const lines = readFileSync(name, 'utf8').split('\n').length - 1
    if (lines > limit) faults.push(`${name} has ${lines} lines, more than ${limit}`)
  }
  console.log(`files: ${code.length} within ${most.source} lines (tests ${most.test})`)
}

/** All rules, bundled and minified for a browser: what batch and simulation run, and with every word for readers. */
async function checkEngine() {
  report('engine with all rules, values', await engineBytes([withoutWords]), most.engine)
  console.log(`engine with all rules, words too: ${((await engineBytes([])) / 1000).toFixed(1)} kB gzipped`)
}

async function engineBytes(plugins) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    resolve: { conditions: ['ninbai-source'] },
    // Data tables are free: they are counted with nothing.
    build: {
      write: false,
      minify: true,
      rolldownOptions: { external: [/\.table\.ts$/] },
      lib: { entry: 'src/law/rules.ts', formats: ['es'], fileName: 'engine' },
    },
  })
  const [{ output }] = Array.isArray(result) ? result : [result]
  return output.reduce((sum, chunk) => sum + zipped(chunk.code ?? ''), 0)
}

const wordFields = ['title', 'citations', 'answers', 'explain', 'notes', 'from']

/** Takes the words for readers out of what is handed to `rule(…)`. */
const withoutWords = {
  name: 'without-words',
  enforce: 'post',
  transform(code, id) {
    if (!/src\/law\/[a-z-]+\//.test(id)) return null
    const cuts = []
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return
      if (node.type === 'CallExpression' && node.callee.name === 'rule') {
        for (const field of node.arguments[0]?.properties ?? []) {
          if (wordFields.includes(field.key?.name)) cuts.push([field.start, field.end])
        }
      }
      for (const inner of Object.values(node))
        if (Array.isArray(inner)) inner.forEach(visit)
        else visit(inner)
    }
    visit(this.parse(code))
    let kept = code
    for (const [start, end] of cuts.toSorted((x, y) => y[0] - x[0])) {
      kept = kept.slice(0, start) + kept.slice(end).replace(/^\s*,/, '')
    }
    return { code: kept, map: null }
  },
}

/** All JavaScript of the first web page, as built. */
function checkPage() {
  const scripts = readdirSync('dist/web/assets').filter((name) => name.endsWith('.js'))
  const bytes = scripts.reduce((sum, name) => sum + zipped(readFileSync(join('dist/web/assets', name))), 0)
  report('first web page', bytes, most.page)
}

function zipped(code) {
  return gzipSync(code, { level: 9 }).length
}

function report(what, bytes, limit) {
  console.log(`${what}: ${(bytes / 1000).toFixed(1)} kB gzipped, at most ${limit / 1000}`)
  if (bytes > limit) faults.push(`${what} is ${bytes} bytes gzipped, more than ${limit}`)
}

checkLines()
await checkEngine()
checkPage()
for (const fault of faults) console.error(fault)
process.exitCode = faults.length === 0 ? 0 : 1
