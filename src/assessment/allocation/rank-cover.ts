import { isKnown } from '#assessment/known.ts'
import { add, least, subtract, type Yen, zeroYen } from '#base/yen.ts'
import type { Finding } from '#law/finding.ts'
import { mortgageTwoYearLimit } from '#law/mortgage/mortgage-two-year-limit.ts'
import { revolvingMortgageSecured } from '#law/mortgage/revolving-mortgage-secured.ts'
import type { Right } from '#matter/matter.ts'

/** 優先する範囲. How far the rank of a claim covers what is owed on it. */
export interface Cover {
  readonly secured: Yen
  /** 2年分を超える利息・損害金: owed by the debtor, and behind all others. */
  readonly beyond: Yen
  /** Why the rank covers less than is owed; null where it covers all. */
  readonly limit: Finding<unknown> | null
}

/** 優先する範囲. 民法375条 (two years of damages, where others share) and 398条の3 (the maximum). */
export function rankCover(
  othersExist: boolean,
  rights: readonly Right[],
  owed: Finding<Yen> | null,
  principal: Yen | null,
  ownRate: number | null,
): Cover {
  const total = owed?.value ?? zeroYen
  const revolving = rights.filter(({ kind }) => kind === 'revolvingMortgage')
  if (revolving.length > 0) {
    const maxima = revolving.map(({ maximumAmount }) => maximumAmount).filter(isKnown)
    // 共同根抵当 answers once for its maximum; apart, each lot answers for its own (民法398条の16・18).
    const isJoint = revolving.some(({ jointRegistered }) => jointRegistered === true)
    const isUnknown = maxima.length < (isJoint ? 1 : revolving.length)
    if (isUnknown) return { secured: total, beyond: zeroYen, limit: null }
    const maximum = isJoint ? least(...atLeastOne(maxima)) : add(...maxima)
    const limit = revolvingMortgageSecured({ principal: total, interest: zeroYen, damages: zeroYen, maximum })
    return { secured: limit.value.secured, beyond: zeroYen, limit: limit.value.secured < total ? limit : null }
  }
  const rate = rights[0]?.delayRatePercent ?? ownRate
  if (!othersExist || rate === null || principal === null || total <= principal) {
    return { secured: total, beyond: zeroYen, limit: null }
  }
  const limit = mortgageTwoYearLimit({
    ...{ principal, interestPct: 0, damagePct: rate, interestDays: 0, damageDays: 730, othersExist },
  })
  if (limit.value.secured >= total) return { secured: total, beyond: zeroYen, limit: null }
  return { secured: limit.value.secured, beyond: subtract(total, limit.value.secured), limit }
}

function atLeastOne(amounts: readonly Yen[]): readonly [Yen, ...Yen[]] {
  const [first = zeroYen, ...rest] = amounts
  return [first, ...rest]
}
