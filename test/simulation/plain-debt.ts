import type { Course, DebtPart } from '#assessment/courses/course.ts'
import { ratio } from '#base/ratio.ts'
import { multiplyDivide } from '#base/rounding.ts'
import { add, least, most, subtract, times, type Yen, yen, zeroYen } from '#base/yen.ts'
import { type Failure, horizon } from '#simulation/layout.ts'
import { drawn, happens, share, wholeMonths } from './plain-draws.ts'
import { byAmount, type Path } from './plain-world.ts'

/** One way on one path as far as it has been told: what is owed after each month, the last of them being the month that it has come to. */
export interface Story {
  readonly owed: readonly Yen[]
  /** 手元のお金 and 払った総額. */
  readonly aside: Yen
  readonly paid: Yen
  readonly end: number | null
  readonly failure: Failure
  readonly seized: boolean
  readonly auctioned: boolean
}

/** What the household has and has paid. */
export interface Purse {
  readonly aside: Yen
  readonly paid: Yen
}

export const monthOf = ({ owed }: Story) => owed.length - 1

export const owedIn = ({ owed }: Story): Yen => owed.at(-1) ?? zeroYen

/** The first reason stays. */
function failed(story: Story, failure: Failure): Story {
  return story.failure === 'none' ? { ...story, failure } : story
}

/** What becomes of the home ends no way that is about what is left. */
export function failedHome(course: Course, story: Story, failure: Failure): Story {
  return course.fails === 'all' ? failed(story, failure) : story
}

/** The story with nothing owed from its last month on. */
export function ended(story: Story): Story {
  return { ...story, end: monthOf(story) }
}

/** An amount that is paid out of the month's remainder and, where that is too small, what is put aside; null where both together are too small. */
export function paying(path: Path, { aside, paid }: Purse, spare: Yen, amount: Yen): Purse | null {
  if (add(aside, spare) < amount) return null
  const rest = subtract(spare, amount)
  const kept = rest < 0 ? rest : share(rest, path.courses.household.savedShare)
  return { aside: add(aside, kept), paid: add(paid, amount) }
}

/** A month in which an instalment is missed: it is lived on what there is. */
export function missing({ aside, paid }: Purse, spare: Yen): Purse {
  return { aside: most(zeroYen, add(aside, spare)), paid }
}

/** 遅延損害金 of one month at a rate of millionths a year. */
export function damagesOf(amount: Yen, rate: number): Yen {
  return times(amount, ratio(rate, 12_000_000), 'down')
}

/** What is left of a month's remainder of `room`; null where the file has no budget. */
export function spareIn(path: Path, room: Yen | null, month: number): Yen | null {
  return room === null ? null : subtract(room, path.months[month]?.less ?? zeroYen)
}

/** 残った債務 from the month in which it stands. */
export function debtPaid(path: Path, part: DebtPart, room: Yen | null, story: Story): Story {
  const start = owedIn(story)
  if (start === 0) return ended(story)
  switch (part.kind) {
    case 'none':
      return { ...story, owed: filled(story.owed, start, horizon) }
    case 'discharge':
      return discharged(part, story)
    case 'instalments':
      return inInstalments(path, part, room, story, { total: start, perMonth: part.perMonth, lump: null })
    case 'lump':
      return inInstalments(path, part, room, story, {
        total: start,
        perMonth: part.perMonth,
        lump: lumpOf(path, part, story),
      })
    case 'plan': {
      const total = part.planTotal.length === 0 ? start : least(start, byAmount(part.planTotal, start))
      const perMonth = yen(multiplyDivide(total, 1, part.planMonths, 'up'))
      return inInstalments(path, part, room, story, { total, perMonth, lump: null })
    }
  }
}

function filled(owed: readonly Yen[], amount: Yen, until: number): readonly Yen[] {
  return [...owed, ...Array.from({ length: Math.max(0, until - owed.length + 1) }, () => amount)]
}

function discharged({ lag, surviving }: DebtPart, story: Story): Story {
  const start = owedIn(story)
  const month = monthOf(story) + lag
  if (month > horizon) return { ...story, owed: filled(story.owed, start, horizon) }
  const before = lag === 0 ? story.owed.slice(0, -1) : filled(story.owed, start, month - 1)
  return { ...story, owed: filled(before, least(start, surviving), horizon), end: month }
}

interface Lump {
  readonly month: number
  readonly share: number
}

/** 一括の申出: when it is answered and for what part of the debt; null where it is refused. */
function lumpOf({ courses: { tables }, draws }: Path, part: DebtPart, story: Story): Lump | null {
  if (!happens(draws.accepted, part.accepted)) return null
  const months = Math.max(1, wholeMonths(drawn(tables['months-to-settle'], draws.toSettle)))
  return { month: monthOf(story) + months, share: drawn(tables['lump-sum'], draws.lump) }
}

interface Terms {
  readonly total: Yen
  readonly perMonth: Yen
  readonly lump: Lump | null
}

/** A month of a debt that is paid by the month: what is left of what was agreed, the damages for it, and how many instalments in a row are missed. */
interface DebtMonth extends Purse {
  readonly left: Yen
  readonly damages: Yen
  readonly missed: number
}

const wholeOf = ({ left, damages }: Pick<DebtMonth, 'left' | 'damages'>) => add(left, damages)

/** What an amount pays: first damages, then the rest (民法489条). */
function lessened<T extends Pick<DebtMonth, 'left' | 'damages'>>(now: T, amount: Yen): T {
  const forDamages = least(amount, now.damages)
  return { ...now, damages: subtract(now.damages, forDamages), left: subtract(now.left, subtract(amount, forDamages)) }
}

function inInstalments(path: Path, part: DebtPart, room: Yen | null, story: Story, terms: Terms): Story {
  const from = monthOf(story)
  const start = owedIn(story)
  const first = from + part.lag
  const owed = [...story.owed]
  let now: DebtMonth = { left: terms.total, damages: zeroYen, missed: 0, aside: story.aside, paid: story.paid }
  for (let month = from + 1; month <= horizon; month += 1) {
    const grown = { ...now, damages: add(now.damages, damagesOf(now.left, part.runningRate)) }
    const settled = terms.lump?.month === month ? lumpPaid(grown, terms.lump) : grown
    const due = month <= first ? zeroYen : least(terms.perMonth, wholeOf(settled))
    now = instalmentPaid(path, settled, spareIn(path, room, month), due)
    const left = wholeOf(now)
    owed.push(part.kind === 'plan' && month <= first && left > 0 ? start : left)
    const told = { ...story, owed, aside: now.aside, paid: now.paid }
    if (left === 0) return ended(told)
    if (now.missed >= part.mostMissed) {
      // Of a plan that fails, what it would have cut stands again.
      const standing = { left: subtract(start, subtract(terms.total, now.left)), damages: now.damages }
      const broken = failed({ ...told, owed: [...owed.slice(0, -1), wholeOf(standing)] }, 'missed-debt')
      return collected(path, part, broken, standing)
    }
  }
  return { ...story, owed, aside: now.aside, paid: now.paid }
}

function lumpPaid(now: DebtMonth, lump: Lump): DebtMonth {
  const amount = most(yen(1), share(wholeOf(now), lump.share))
  if (now.aside < amount) return now
  return { ...now, aside: subtract(now.aside, amount), paid: add(now.paid, amount), left: zeroYen, damages: zeroYen }
}

function instalmentPaid(path: Path, now: DebtMonth, spare: Yen | null, due: Yen): DebtMonth {
  if (spare === null) return { ...lessened(now, due), paid: add(now.paid, due) }
  const purse = paying(path, now, spare, due)
  if (purse !== null) return { ...lessened(now, due), ...purse, missed: 0 }
  return { ...now, ...missing(now, spare), missed: due > 0 ? now.missed + 1 : now.missed }
}

/** A month after the breach: what is left of the debt, and the damages for it. */
interface BrokenMonth {
  readonly left: Yen
  readonly damages: Yen
}

/** 約束を破った後. Damages run on what is left; from some month on, pay is seized: first for damages, then for the rest (民法489条). */
function collected(path: Path, { toSeizure, delayRate }: DebtPart, story: Story, standing: BrokenMonth): Story {
  const from = monthOf(story)
  const first = from + toSeizure
  const owed = [...story.owed]
  const seized = first <= horizon
  let now = standing
  let paid = story.paid
  for (let month = from + 1; month <= horizon; month += 1) {
    const damages = add(now.damages, damagesOf(now.left, delayRate))
    const seizable = month >= first ? (path.months[month]?.seizable ?? zeroYen) : zeroYen
    const taken = least(seizable, add(now.left, damages))
    now = lessened({ left: now.left, damages }, taken)
    paid = add(paid, taken)
    owed.push(wholeOf(now))
    if (owed.at(-1) === 0) return ended({ ...story, seized, owed, paid })
  }
  return { ...story, seized, owed, paid }
}
