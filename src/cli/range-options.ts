import { grouped } from '#base/words.ts'
import { rangeLimits, wholeWithin } from '#report/ranges-for.ts'
import { type RangeOptions, usualPaths, usualSeed } from '#simulation/ranges.ts'
import { WrongUse } from './wrong-use.ts'

interface Given {
  readonly ranges?: boolean
  readonly seed?: string | undefined
  readonly paths?: string | undefined
}

/** 幅の頼み方. How the ranges are asked for; null where they are not. */
export function rangeOptions({ ranges, seed, paths }: Given): RangeOptions | null {
  if (ranges === true) {
    return {
      seed: wholeOption('--seed（乱数の種）', seed, usualSeed, rangeLimits.seed),
      paths: wholeOption('--paths（何通り計算するか）', paths, usualPaths, rangeLimits.paths),
    }
  }
  for (const [name, text] of [
    ['--seed', seed],
    ['--paths', paths],
  ] as const) {
    if (text !== undefined) throw new WrongUse(`${name} は、--ranges（幅のある見通し）と一緒に書いてください。`)
  }
  return null
}

type Limits = Parameters<typeof wholeWithin>[1]

function wholeOption(name: string, text: string | undefined, usual: number, limits: Limits): number {
  if (text === undefined) return usual
  const value = wholeWithin(text, limits)
  if (value !== null) return value
  throw new WrongUse(
    `${name}は、${grouped(limits.least)}から${grouped(limits.most)}までの整数を、数字だけで書いてください（いまの値：${JSON.stringify(text.slice(0, 40))}）。`,
  )
}
