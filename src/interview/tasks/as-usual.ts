import type { Matter } from '#matter/matter.ts'
import { factAt } from '#matter/with-fact.ts'
import { originAt } from './origins.ts'

const figure = /^(.+\.marketValue)\.(low|high)$/u

/** ふつうの値段と同じ. Whether a low or high price was not said by itself: the file holds the usual one in its place. */
export function isAsUsual(matter: Matter, path: string): boolean {
  const whole = figure.exec(path)?.[1]
  if (whole === undefined || originAt(matter, path) !== null) return false
  const value = factAt(matter, path)
  return value !== undefined && value !== null && value === factAt(matter, `${whole}.typical`)
}
