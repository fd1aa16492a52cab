import { addMonths, type Day } from '#base/day.ts'

/** 時効の最も短い期間. The periods of `prescription-period` are five and ten years; within four and a half none can be near its end. */
const safeMonths = 54

/** 時効に近くない日か. Whether no period from a day or a month can be near its end, compared as months. */
export function isRecent(one: string, on: Day): boolean {
  return one.slice(0, 7) > addMonths(on, -safeMonths).slice(0, 7)
}
