import type * as z from 'zod/mini'
import type { Ranges, WayRange } from '#simulation/ranges.ts'
import type { Band, Estimate, Share } from '#simulation/summary.ts'
import { doubtWords, rangeQuestion } from './ranges-doubts.ts'
import type { rangesSchema } from './ranges-schema.ts'
import { problemJson } from './way-json-parts.ts'

type RangesJson = z.infer<typeof rangesSchema>

/** 幅のある見通しの JSON. Every figure with its sampling error; the assumptions stand once, by their ids. */
export function rangesJson(ranges: Ranges): RangesJson {
  const { seed, paths, ways, apart, movers, assumptions, notes, left } = ranges
  const question = rangeQuestion(ranges)
  return {
    ...{ seed, paths, ways: ways.map(wayRangeJson), apart: apart.map(({ less, more }) => ({ less, more })) },
    movers: movers.map(({ id, ask, ways: moved }) => ({
      ...{ id, title: doubtWords[id], ask },
      ways: moved.map(({ way, width, without, fails, failsWithout }) => ({
        ...{ way, width, without, fails: shareJson(fails), failsWithout: shareJson(failsWithout) },
      })),
    })),
    nextQuestion: question === null ? null : { ...question },
    assumptions: Object.fromEntries(
      assumptions.map(({ id, title, words, from, source, checked, period }) => [
        id,
        { title, words, from, source, checked, period },
      ]),
    ),
    ...{ notes: [...notes], left: left.map(({ way, why }) => ({ way, why })) },
  }
}

function wayRangeJson(range: WayRange): RangesJson['ways'][number] {
  const { failures, missing, legal } = range
  return {
    ...{
      way: range.way,
      housing: range.housing,
      heedsMisses: range.heedsMisses,
      title: range.title,
      paid: bandJson(range.paid),
      burden: bandJson(range.burden),
    },
    owed: [
      { months: 12, band: bandJson(range.owed12) },
      { months: 36, band: bandJson(range.owed36) },
      { months: 60, band: bandJson(range.owed60) },
      { months: 120, band: bandJson(range.owed120) },
    ],
    ...{ end: bandJson(range.end), ended: shareJson(range.ended), seized: shareJson(range.seized) },
    ...{ auctioned: shareJson(range.auctioned), fails: shareJson(range.fails) },
    failures: {
      'no-buyer': shareJson(failures['no-buyer']),
      refused: shareJson(failures.refused),
      'missed-home': shareJson(failures['missed-home']),
      'missed-debt': shareJson(failures['missed-debt']),
      unsold: shareJson(failures.unsold),
      'not-renewed': shareJson(failures['not-renewed']),
    },
    afterFailure: range.afterFailure === null ? null : bandJson(range.afterFailure),
    missing: missing === null ? null : { ...missing },
    legal: legal === null ? null : { ...legal },
    ...{ takes: [...range.takes], lacks: range.lacks.map(problemJson) },
  }
}

function bandJson({ p10, p50, p90 }: Band) {
  return { p10: estimateJson(p10), p50: estimateJson(p50), p90: estimateJson(p90) }
}

function estimateJson({ value, low, high }: Estimate) {
  return { value, low, high }
}

function shareJson({ of10000, low, high }: Share) {
  return { of10000, low, high }
}
