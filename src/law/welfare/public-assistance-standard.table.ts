import { type Month, month } from '#base/day.ts'
import { type Yen, yen } from '#base/yen.ts'

// 生活扶助基準 (昭和38年厚生省告示第158号 別表第1), the amounts of one month since 2023-10-01. Read in mirrors of the notification
// (https://wpa.cahier.org/1-1.php, https://wpa.cahier.org/2-2.php, https://limo.media/articles/-/107606); compared on 2026-11-21;
// confidence: several. The other four grades and the 経過的加算 were not found in any source and are left out.

/** 級地. */
export const grades = ['1-1', '2-2'] as const

export type Grade = (typeof grades)[number]

/** 第1類: one line by age. */
export interface AgeRow {
  readonly upToAge: number
  readonly amounts: Readonly<Record<Grade, Yen>>
}

export const firstClass: readonly AgeRow[] = [
  { upToAge: 5, amounts: { '1-1': yen(44_580), '2-2': yen(39_680) } },
  { upToAge: 11, amounts: { '1-1': yen(46_460), '2-2': yen(41_350) } },
  { upToAge: 17, amounts: { '1-1': yen(49_270), '2-2': yen(43_850) } },
  { upToAge: 64, amounts: { '1-1': yen(46_930), '2-2': yen(41_760) } },
  { upToAge: 74, amounts: { '1-1': yen(46_460), '2-2': yen(41_350) } },
]

/** From 75 years on. */
export const firstClassOldest: Readonly<Record<Grade, Yen>> = { '1-1': yen(39_890), '2-2': yen(35_500) }

/** 逓減率 (in percent) and 第2類 (the same in every grade) by the number of persons. */
export interface SizeRow {
  readonly persons: number
  readonly reductionPercent: number
  readonly secondClass: Yen
}

export const sizes: readonly SizeRow[] = [
  { persons: 1, reductionPercent: 100, secondClass: yen(27_790) },
  { persons: 2, reductionPercent: 87, secondClass: yen(38_060) },
  { persons: 3, reductionPercent: 75, secondClass: yen(44_730) },
  { persons: 4, reductionPercent: 66, secondClass: yen(48_900) },
  { persons: 5, reductionPercent: 59, secondClass: yen(49_180) },
  { persons: 6, reductionPercent: 58, secondClass: yen(55_650) },
  { persons: 7, reductionPercent: 55, secondClass: yen(58_920) },
  { persons: 8, reductionPercent: 52, secondClass: yen(61_910) },
]

/** Nine persons, and what each further one adds to 第2類. */
export const largest: SizeRow & { readonly perFurtherPerson: Yen } = {
  persons: 9,
  reductionPercent: 50,
  secondClass: yen(64_670),
  perFurtherPerson: yen(2_760),
}

/** 特例加算 for each person, from a month until the end of another. */
export interface SpecialAddition {
  readonly from: Month
  readonly until: Month
  readonly perPerson: Yen
}

/** The last was announced for one year (press of 2025-12 and early 2026); its notification was not seen. */
export const specialAdditions: readonly SpecialAddition[] = [
  { from: month('2023-10'), until: month('2025-09'), perPerson: yen(1_000) },
  { from: month('2025-10'), until: month('2026-09'), perPerson: yen(1_500) },
  { from: month('2026-10'), until: month('2027-09'), perPerson: yen(2_500) },
]
