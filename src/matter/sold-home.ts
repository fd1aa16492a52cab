import type { Day } from '#base/day.ts'
import type { Property } from './matter.ts'

/** 売れた家. Whether a home is known to be another's by a day: by the day of its handover, or else because somebody says that it is sold. */
export function isSoldBy({ sold, soldOn }: Pick<Property, 'sold' | 'soldOn'>, on: Day): boolean {
  return soldOn === null || soldOn === undefined ? sold === true : soldOn <= on
}

/** 日の分からない売却. Whether a home is sold, and nobody knows since when. */
export function isSoldUndated({ sold, soldOn }: Pick<Property, 'sold' | 'soldOn'>): boolean {
  return sold === true && (soldOn === null || soldOn === undefined)
}

/** 売却の話. Whether the file says anything of a sale that is over: that there was one, its day, or that nobody knows the day. */
export function tellsOfSale({ sold, soldOn }: Pick<Property, 'sold' | 'soldOn'>): boolean {
  return sold === true || soldOn !== undefined
}
