// Holds the sizes of the guide: files by lines, the engine and the first web page by gzipped bytes.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, parseAst } from 'vite'
import { withoutWords } from './without-words.js'

const most = { source: 300, test: 500, engine: 60_000, page: 150_000 }

const web = 'dist/web'
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

/** What a browser runs before the first screen stands, as built: the entry script and all that it imports statically, all the way down. */
function checkPage() {
  const page = readFileSync(join(web, 'index.html'), 'utf8')
  const tags = [...page.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.js)"/g)]
  const first = new Set(tags.map(([, name]) => join(web, name)))
  // A set goes on to what is added while it is walked.
  for (const chunk of first) for (const name of staticImports(chunk)) first.add(join(dirname(chunk), name))
  if (first.size === 0) faults.push('the built index.html names no script')
  report('first web page', zippedSum([...first]), most.page)

  const chunks = readdirSync(join(web, 'assets')).filter((name) => name.endsWith('.js'))
  const all = zippedSum(chunks.map((name) => join(web, 'assets', name)))
  console.log(`all scripts of the web page, with what it loads afterwards: ${(all / 1000).toFixed(1)} kB gzipped`)
}

function staticImports(chunk) {
  const { body } = parseAst(readFileSync(chunk, 'utf8'))
  return body.flatMap(({ type, source }) =>
    /^(Import|ExportNamed|ExportAll)Declaration$/.test(type) && source ? [source.value] : [],
  )
}

function zippedSum(files) {
  return files.reduce((sum, file) => sum + zipped(readFileSync(file)), 0)
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
