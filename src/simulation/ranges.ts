import type { AssumptionUse } from '#assessment/courses/chances.ts'
import type { CourseSet, CourseTold, DoubtId, Otherwise } from '#assessment/courses/course-set.ts'
import type { WayId } from '#assessment/ways/way.ts'
import { doubtsOf, without } from './doubts.ts'
import { flat } from './layout.ts'
import { type RunJob, type RunStep, steps } from './steps.ts'
import type { Band, Share, WaySummary } from './summary.ts'

/** 幅のある見通し. What chance makes of the ways: the market's doubt, and apart from it what is not known and what the law leaves open. */
export interface Ranges {
  readonly seed: number
  readonly paths: number
  /** Whether all has been run; while not, some movers and spreads may be missing. */
  readonly isWhole: boolean
  readonly ways: readonly WayRange[]
  /** The ways that no course stands for, with the reason. */
  readonly left: CourseSet['left']
  /** The distributions that were used: which figures, from where, and whether the matter has changed them. */
  readonly assumptions: readonly AssumptionUse[]
  /** What the run leaves out, in whole sentences. */
  readonly notes: readonly string[]
  /** 何がいちばん動かすか, the one that moves most first. */
  readonly movers: readonly Mover[]
  /** The pairs of ways of one housing whose burdens lie apart with all three doubts. No order is told of any other pair. */
  readonly apart: readonly { readonly less: WayId; readonly more: WayId }[]
}

/** 一つの道筋の幅. */
export interface WayRange extends WaySummary, CourseTold {
  /** 行きづまった後の負担: the burden over the paths that failed; null where too few did. */
  readonly afterFailure: Band | null
  /** 分からない答えによる幅 of the middle burden; null where none moves it, or none is tried. */
  readonly missing: Spread | null
  /** 法律の読み方による幅 of the middle burden. */
  readonly legal: Spread | null
}

/** 幅の両端. The least and the greatest middle burden, and under which words each comes out; no words for the file as it is. */
export interface Spread {
  readonly low: number
  readonly high: number
  readonly lowWords: string
  readonly highWords: string
}

/** 動かすもの. One doubt, and what becomes of each way's burden when it is taken away. */
export interface Mover {
  readonly id: DoubtId
  /** The fact that would lessen it, as a path of the matter file; null where no fact does. */
  readonly ask: string | null
  /** The ways that it moves. */
  readonly ways: readonly MovedWay[]
}

export interface MovedWay {
  readonly way: WayId
  /** Yen between p10 and p90 of the burden, with the doubt and without it. */
  readonly width: number
  readonly without: number
  /** 行きづまる割合 with the doubt and without it. */
  readonly fails: Share
  readonly failsWithout: Share
}

/** 幅の計算. What is to be run, in pieces: `first` tells the bands stage by stage, the others come one by one and may take long to make. */
export interface RangeRun {
  readonly first: RunJob
  readonly others: () => Generator<RunJob, void>
  /** What is known once these steps have been run; null before the first of them. */
  readonly ranges: (steps: readonly RunStep[]) => Ranges | null
}

/** 幅の頼み方. The seed picks the paths; their number decides how fine the answer is. */
export interface RangeOptions {
  readonly seed: number
  readonly paths: number
}

export const usualSeed = 1
/** A seed is a whole number from 0 to here. */
export const mostSeed = 4_294_967_295
export const usualPaths = 10_000
/** Fewer tell nothing of a tenth, more fill the memory. */
export const fewestPaths = 100
export const mostPaths = 100_000
/** Enough for the first bands on the screen, and then some to watch it grow finer. */
const usualStages = [100, 1_000, 4_000] as const
const mostVariantPaths = 4_000

/** 幅を計算する用意. Null where no way has a course; throws `PastRun` where an amount is too great to be run. */
export function rangeRun(set: CourseSet, { seed, paths }: RangeOptions): RangeRun | null {
  const { courses } = set
  if (courses.courses.length === 0) return null
  const variantPaths = Math.min(paths, mostVariantPaths)
  const stages = [...usualStages.filter((stage) => stage < paths), paths]
  const nothing: RunJob = { seed, stages: [], numbers: new Float64Array(0), variants: [], variantPaths }
  const otherwise: Otherwise[] = []
  let isWhole = false
  const doubts = doubtsOf(courses)

  function* others(): Generator<RunJob, void> {
    yield {
      ...nothing,
      variants: doubts.map((doubt) => ({ id: `without-${doubt}`, numbers: flat(without(doubt, courses)) })),
    }
    let index = 0
    for (const one of set.otherwise()) {
      otherwise[index] = one
      yield { ...nothing, variants: [{ id: `otherwise-${index}`, numbers: flat(one.courses) }] }
      index += 1
    }
    isWhole = true
    // A last job with nothing in it: whoever goes job by job asks once more, and hears that all is run.
    yield nothing
  }

  return {
    first: { ...nothing, stages, numbers: flat(courses) },
    others,
    ranges: (done) => rangesFrom(set, done, { seed, variantPaths, doubts, otherwise, isWhole }),
  }
}

/** 幅を終わりまで計算する. The same answer as step by step. */
export function rangesOf(set: CourseSet, options: RangeOptions): Ranges | null {
  const run = rangeRun(set, options)
  if (run === null) return null
  const done = [...steps(run.first)]
  for (const job of run.others()) done.push(...steps(job))
  return run.ranges(done)
}

interface Known {
  readonly seed: number
  readonly variantPaths: number
  readonly doubts: readonly DoubtId[]
  readonly otherwise: readonly Otherwise[]
  /** Whether nothing more is to be run. */
  readonly isWhole: boolean
}

function rangesFrom(set: CourseSet, done: readonly RunStep[], known: Known): Ranges | null {
  const bands = done.filter((step) => step.kind === 'bands')
  const last = bands.at(-1)
  if (last === undefined) return null
  const variants = new Map(done.flatMap((step) => (step.kind === 'variant' ? [[step.id, step.ways] as const] : [])))
  const ids = set.told.map(({ way }) => way)
  // The same paths with and without: what differs is the doubt alone.
  const base = bands.find(({ paths }) => paths === known.variantPaths)?.ways ?? last.ways
  const ways = set.told.flatMap((told, index) => {
    const summary = last.ways[index]
    const middle = base[index]
    if (summary === undefined || middle === undefined) return []
    const spread = (kind: Otherwise['kind']) => spreadOf(kind, told.way, [middle, summary], known.otherwise, variants)
    const failed = last.afterFailure[index] ?? null
    return [{ ...told, ...summary, afterFailure: failed, missing: spread('missing'), legal: spread('legal') }]
  })
  const movers = known.doubts.flatMap((id) => {
    const settled = variants.get(`without-${id}`)
    const moved = settled === undefined ? [] : movedBy(ids, base, settled)
    return moved.length === 0 ? [] : [{ id, ask: set.asks[id] ?? null, ways: moved }]
  })
  return {
    ...{ seed: known.seed, paths: last.paths, ways, left: set.left, assumptions: set.assumptions, notes: set.notes },
    isWhole: known.isWhole,
    movers: movers.sort((one, other) => weightOf(other) - weightOf(one)),
    apart: apartOf(ways),
  }
}

function spreadOf(
  kind: Otherwise['kind'],
  way: WayId,
  [base, whole]: readonly [WaySummary, WaySummary],
  otherwise: readonly Otherwise[],
  variants: ReadonlyMap<string, readonly WaySummary[]>,
): Spread | null {
  const ends = otherwise.flatMap((one, index) => {
    const at = one.kind === kind ? one.courses.courses.findIndex((course) => course.way === way) : -1
    const summary = at < 0 ? undefined : variants.get(`otherwise-${index}`)?.[at]
    if (summary === undefined) return []
    // The same paths with and without: what differs between them is added to the middle of all paths.
    const moved = summary.burden.p50.value - base.burden.p50.value
    return [{ value: Math.max(0, whole.burden.p50.value + moved), words: one.words }]
  })
  if (ends.length === 0) return null
  // Beside the others stands what the file says as it is.
  const all = [{ value: whole.burden.p50.value, words: '' }, ...ends]
  const low = all.reduce((least, end) => (end.value < least.value ? end : least))
  const high = all.reduce((most, end) => (end.value > most.value ? end : most))
  if (low.value === high.value) return null
  return { low: low.value, high: high.value, lowWords: low.words, highWords: high.words }
}

function movedBy(
  ids: readonly WayId[],
  base: readonly WaySummary[],
  settled: readonly WaySummary[],
): readonly MovedWay[] {
  return ids.flatMap((way, index) => {
    const [before, after] = [base[index], settled[index]]
    if (before === undefined || after === undefined) return []
    const moved = { way, width: widthOf(before), without: widthOf(after) }
    const isMoved = moved.width !== moved.without || before.fails.of10000 !== after.fails.of10000
    return isMoved ? [{ ...moved, fails: before.fails, failsWithout: after.fails }] : []
  })
}

function widthOf({ burden }: WaySummary): number {
  return burden.p90.value - burden.p10.value
}

/** By how many yen the band of some way shrinks at most. */
function weightOf({ ways }: Mover): number {
  return Math.max(...ways.map(({ width, without: left }) => width - left))
}

/**
 * Each way with its sampling error and all that widens it; two of them are apart where the one ends before the other begins. What is paid for
 * the home, or its rent, is held against its like alone.
 */
function apartOf(ways: readonly WayRange[]): Ranges['apart'] {
  const reaches = ways.map(({ way, housing, burden, missing, legal }) => ({
    ...{ way, housing },
    low: Math.min(burden.p10.low, missing?.low ?? Infinity, legal?.low ?? Infinity),
    high: Math.max(burden.p90.high, missing?.high ?? 0, legal?.high ?? 0),
  }))
  return reaches.flatMap((one) =>
    reaches
      .filter(({ low, housing }) => housing === one.housing && one.high < low)
      .map((other) => ({ less: one.way, more: other.way })),
  )
}
