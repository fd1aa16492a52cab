import { debt } from './kernel-debt.ts'
import { auction, keepHome, leaseback, sale } from './kernel-home.ts'
import {
  at,
  auctioned,
  auctionedMark,
  cash,
  count,
  courseLength,
  coursesAt,
  draw,
  earnerDraws,
  end,
  failure,
  growing,
  head,
  horizon,
  last,
  owed,
  paid,
  rent,
  resultLength,
  seized,
  seizedMark,
  stand,
  standing,
  state,
} from './kernel-memory.ts'
import { drawAll, household, world } from './kernel-world.ts'

// The fast twin of the plain one in test/simulation/plain-run.ts, which reads as docs/ranges.md does: change that first. Here stand the
// same months in flat numbers, without an object made in the loop. Every figure is a whole number below 2^53 and every division is
// followed by a floor, so that the bits are those of any machine.

/** 走らせる. Every path from its own start, on every way; the result stands column by column, `paths` long, in the order of ways and fields. */
export function run(numbers: Float64Array, starts: Int32Array, paths: number): Float64Array {
  const ways = count(numbers, head.courses)
  const length = draw.earners + count(numbers, head.earners) * earnerDraws
  const result = new Float64Array(paths * ways * resultLength)
  for (let path = 0; path < paths; path += 1) {
    drawAll(starts, path * 4, length)
    world(numbers)
    household(numbers)
    for (let way = 0; way < ways; way += 1) {
      walk(numbers, coursesAt + way * courseLength)
      keep(result, way * resultLength * paths + path, paths)
    }
  }
  return result
}

/** One way on one path. */
function walk(numbers: Float64Array, way: number): void {
  state[cash] = numbers[head.savings] as number
  state[paid] = 0
  state[end] = 0
  state[failure] = 0
  state[seized] = 0
  state[auctioned] = 0
  state[growing] = -1
  state[rent] = 0
  stand(horizon + 1, 0)
  const home = count(numbers, way + at.home)
  owed[0] = numbers[way + (home === 0 ? at.owed : at.waitOwed)] as number
  switch (home) {
    case 1:
      keepHome(numbers, way)
      return
    case 2:
      sale(numbers, way)
      return
    case 3:
      leaseback(numbers, way)
      return
    case 4:
      auction(numbers, way, 0)
      return
    default:
      debt(numbers, way, 0)
  }
}

function owedAfter(month: number): number {
  return (month < (state[standing] as number) ? owed[month] : state[last]) as number
}

function keep(result: Float64Array, from: number, stride: number): void {
  result[from] = state[paid] as number
  result[from + stride] = owedAfter(12)
  result[from + 2 * stride] = owedAfter(36)
  result[from + 3 * stride] = owedAfter(60)
  result[from + 4 * stride] = owedAfter(120)
  result[from + 5 * stride] = state[end] as number
  result[from + 6 * stride] =
    (state[failure] as number) + seizedMark * (state[seized] as number) + auctionedMark * (state[auctioned] as number)
}
