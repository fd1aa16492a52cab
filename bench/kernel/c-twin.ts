import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  auctionedMark,
  course,
  courseLength,
  coursesAt,
  debtKinds,
  earner,
  earnerLength,
  earnersAt,
  head,
  homeKinds,
  horizon,
  mostEarners,
  resultLength,
  seizedMark,
  tableAt,
} from '#simulation/layout.ts'

/** Neither vectors nor fused products: one thread and one number at a time, as the kernel reckons. */
const flags = [
  '-O3',
  '-march=native',
  '-fno-tree-vectorize',
  '-fno-tree-slp-vectorize',
  '-ffp-contract=off',
  '-std=c11',
]

/** What the twin came to. The milliseconds are the best of its repeats. */
export interface TwinRun {
  readonly result: Float64Array
  /** Of each way: nine order statistics of seven columns, then how often each mark stands. */
  readonly summary: Float64Array
  readonly runMs: number
  readonly summaryMs: number
  readonly bothMs: number
}

export interface Twin {
  readonly run: (numbers: Float64Array, starts: Int32Array, paths: number, repeats: number) => TwinRun
  readonly remove: () => void
}

/** The twin in C, built into a directory of its own until it is removed. Throws where there is no compiler. */
export function cTwin(): Twin {
  const folder = mkdtempSync(join(tmpdir(), 'ninbai-kernel-'))
  const file = (name: string) => join(folder, name)
  writeFileSync(file('layout.h'), header())
  // POSIX is asked for by name: plain C11 has no clock.
  const source = ['-D_POSIX_C_SOURCE=200809L', '-I', folder, '-o', file('kernel'), 'bench/kernel/kernel.c', '-lm']
  const built = spawnSync('cc', [...flags, ...source], { encoding: 'utf8' })
  if (built.error !== undefined) throw new Error('No C compiler for the twin of the kernel: apt-get install gcc')
  if (built.status !== 0) throw new Error(built.stderr)
  const run: Twin['run'] = (numbers, starts, paths, repeats) => {
    writeFileSync(file('numbers'), numbers)
    writeFileSync(file('starts'), starts)
    const words = [file('numbers'), file('starts'), `${paths}`, `${repeats}`, file('result'), file('summary')]
    const { status, signal, stdout } = spawnSync(file('kernel'), words, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`The twin in C ended with ${status ?? signal}`)
    const [runMs = 0, summaryMs = 0, bothMs = 0] = stdout.trim().split(' ').map(Number)
    return { result: doubles(file('result')), summary: doubles(file('summary')), runMs, summaryMs, bothMs }
  }
  return { run, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

function doubles(name: string): Float64Array {
  const bytes = readFileSync(name)
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}

/** The places of src/simulation/layout.ts as constants of C. */
function header(): string {
  const constants = {
    ...{ HORIZON: horizon, MOST_EARNERS: mostEarners, EARNERS_AT: earnersAt, EARNER_LENGTH: earnerLength },
    ...{ COURSES_AT: coursesAt, COURSE_LENGTH: courseLength, RESULT_LENGTH: resultLength },
    ...{ SEIZED_MARK: seizedMark, AUCTIONED_MARK: auctionedMark },
    ...named('HEAD', head),
    ...named('EARNER', earner),
    ...named('COURSE', course),
    ...named('TABLE', tableAt),
    ...named('HOME', Object.fromEntries(homeKinds.map((kind, index) => [kind, index]))),
    ...named('DEBT', Object.fromEntries(debtKinds.map((kind, index) => [kind, index]))),
  }
  const lines = Object.entries(constants).map(([name, value]) => `  ${name} = ${value},\n`)
  return `enum {\n${lines.join('')}};\n`
}

function named(prefix: string, places: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(places).map(([name, at]) => [`${prefix}_${name.replaceAll('-', '_')}`, at]))
}
