import type { Day, Month } from '#base/day.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { type RangeAssumptionId, rangeAssumptionIds } from '#law/market/range-heads.ts'
import { labels } from './labels.ts'
import { unfittingTerms } from './loan-fit.ts'
import type { Loan, Matter, Property } from './matter.ts'
import type { Problem } from './problem.ts'
import { isInOrder, type RangeFigures } from './range-settings.ts'

type Contradiction = Extract<Problem, { kind: 'contradiction' }>
type Dated = readonly [field: keyof typeof labels, on: Day | Month | null | undefined]

/** Facts that cannot both be true: days in an impossible order, balances above what was lent, terms that do not fit, shares above the whole. */
export function contradictions(matter: Matter): readonly Contradiction[] {
  return [
    ...(matter.people ?? []).flatMap((person, i) =>
      order(`people[${i}]`, [
        ['bornOn', person.bornOn],
        ['divorcedOn', person.divorcedOn],
        ['diedOn', person.diedOn],
      ]),
    ),
    ...(matter.properties ?? []).flatMap((property, i) => [
      ...order(`properties[${i}]`, [
        ['boughtOn', property.boughtOn],
        ['soldOn', property.soldOn],
      ]),
      ...unsold(`properties[${i}]`, property),
      ...estimate(`properties[${i}].marketValue`, property.marketValue),
      ...shares(`properties[${i}].owners`, property.owners ?? []),
    ]),
    ...(matter.loans ?? []).flatMap((loan, i) => [
      ...ofLoan(`loans[${i}]`, loan),
      ...unfittingTerms(matter, loan, `loans[${i}]`),
    ]),
    ...(matter.rights ?? []).flatMap((right, i) => [
      ...notAbove(`rights[${i}]`, 'securedBalance', right.securedBalance, 'maximumAmount', right.maximumAmount),
      ...order(`rights[${i}]`, [
        ['registeredOn', right.registeredOn],
        ['principalFixedOn', right.principalFixedOn],
      ]),
    ]),
    ...(matter.otherDebts ?? []).flatMap((debt, i) => [
      ...order(`otherDebts[${i}]`, [
        ['contractOn', debt.contractOn],
        ['balanceOn', debt.balanceOn],
      ]),
      ...order(`otherDebts[${i}]`, [
        ['contractOn', debt.contractOn],
        ['lastPaidOn', debt.lastPaidOn],
      ]),
      ...order(`otherDebts[${i}]`, [
        ['contractOn', debt.contractOn],
        ['judgmentFinalOn', debt.judgmentFinalOn],
      ]),
    ]),
    ...(matter.letters ?? []).flatMap((letter, i) => [
      ...order(`letters[${i}]`, [
        ['sentOn', letter.sentOn],
        ['receivedOn', letter.receivedOn],
      ]),
      ...order(`letters[${i}]`, [
        ['sentOn', letter.sentOn],
        ['deadlineOn', letter.deadlineOn],
      ]),
      ...order(`letters[${i}]`, [
        ['bidFrom', letter.bidFrom],
        ['bidTo', letter.bidTo],
        ['openingOn', letter.openingOn],
        ['saleDecisionOn', letter.saleDecisionOn],
      ]),
    ]),
    ...(matter.papers ?? []).flatMap((paper, i) =>
      order(`papers[${i}]`, [
        ['preparedOn', paper.preparedOn],
        ['submittedOn', paper.submittedOn],
      ]),
    ),
    ...(matter.scenarios ?? []).flatMap((scenario, i) =>
      order(`scenarios[${i}].voluntarySale`, [
        ['mediationContractOn', scenario.voluntarySale?.mediationContractOn],
        ['contractOn', scenario.voluntarySale?.contractOn],
        ['closingOn', scenario.voluntarySale?.closingOn],
      ]),
    ),
    ...estimate('settings.auctionPricePercent', matter.settings?.auctionPricePercent),
    ...estimate('settings.auctionCost', matter.settings?.auctionCost),
    ...estimate('settings.arrangementInstalments', matter.settings?.arrangementInstalments),
    ...(matter.settings?.timelineDays ?? []).flatMap((days, i) => estimate(`settings.timelineDays[${i}]`, days)),
    ...rangeAssumptionIds.flatMap((id) => rangeOrder(id, matter.settings?.ranges?.[id])),
  ]
}

function ofLoan(path: string, loan: Loan): readonly Contradiction[] {
  const contract: Dated = ['contractOn', loan.contractOn]
  const guarantors = [...(loan.jointDebtors ?? []), ...(loan.jointGuarantors ?? [])]
  const twice = loan.debtor !== null && loan.debtor !== undefined && guarantors.includes(loan.debtor)
  return [
    ...notAbove(path, 'balance', loan.balance, 'amount', loan.amount),
    ...order(path, [
      contract,
      ['firstMissedMonth', loan.firstMissedMonth],
      ['acceleratedOn', loan.acceleratedOn],
      ['subrogatedOn', loan.subrogatedOn],
    ]),
    ...order(path, [contract, ['assignedOn', loan.assignedOn]]),
    ...order(path, [contract, ['lastPaidOn', loan.lastPaidOn]]),
    ...order(path, [contract, ['balanceOn', loan.balanceOn]]),
    ...order(path, [contract, ['judgmentFinalOn', loan.judgmentFinalOn]]),
    ...(twice
      ? [
          contradiction(
            [`${path}.debtor`],
            '同じ人が債務者であり、連帯債務者か連帯保証人でもあることになっています。どちらか一方にしてください。',
          ),
        ]
      : []),
  ]
}

/** A home that is said not to be sold, and has the day of its sale: the day counts. */
function unsold(path: string, { sold, soldOn }: Property): readonly Contradiction[] {
  if (sold !== false || soldOn === null || soldOn === undefined) return []
  const message = `売れていないという答えなのに、「${labels.soldOn}」（${dayWords(soldOn)}）があります。ここでは売れた日のほうで計算しました。`
  return [contradiction([`${path}.sold`, `${path}.soldOn`], message)]
}

/** No known day may lie before a known one that comes before it in the list. */
function order(path: string, days: readonly Dated[]): readonly Contradiction[] {
  const known = days.filter(
    (dated): dated is readonly [keyof typeof labels, Day | Month] => typeof dated[1] === 'string',
  )
  return known.flatMap(([field, on], index) => {
    const wrong = known.slice(0, index).findLast(([, other]) => isAfter(other, on))
    if (wrong === undefined) return []
    const [before, earlier] = wrong
    return [
      contradiction(
        [`${path}.${before}`, `${path}.${field}`],
        `「${labels[field]}」（${on}）が「${labels[before]}」（${earlier}）より前になっています。`,
      ),
    ]
  })
}

/** A day and a month are compared as months. */
function isAfter(one: Day | Month, other: Day | Month): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) > other.slice(0, length)
}

type Amount = number | null | undefined

function notAbove(
  path: string,
  field: keyof typeof labels,
  value: Amount,
  limit: keyof typeof labels,
  most: Amount,
): readonly Contradiction[] {
  if (value === null || value === undefined || most === null || most === undefined || value <= most) return []
  const limitWords = field === 'balance' ? '借りた金額' : labels[limit]
  const message = `「${labels[field]}」（${yenWords(value)}）が「${limitWords}」（${yenWords(most)}）を超えています。`
  return [contradiction([`${path}.${field}`, `${path}.${limit}`], message)]
}

interface Estimate {
  readonly low: number
  readonly typical: number
  readonly high: number
}

function estimate(path: string, range: Estimate | null | undefined): readonly Contradiction[] {
  if (range === null || range === undefined || (range.low <= range.typical && range.typical <= range.high)) return []
  return [contradiction([path], '見込みは、低い・標準・高いの順に大きくしてください。')]
}

function rangeOrder(id: RangeAssumptionId, figures: RangeFigures | null | undefined): readonly Contradiction[] {
  if (figures === null || figures === undefined || isInOrder(figures)) return []
  const named = (['low', 'centre', 'high'] as const).filter((figure) => typeof figures[figure] === 'number')
  const paths = named.map((figure) => `settings.ranges.${id}.${figure}`)
  return [
    contradiction(
      paths,
      `「${labels[id]}」は、低い・中心・高いの順に大きくしてください。ここでは標準の数を使いました。`,
    ),
  ]
}

function shares(
  path: string,
  owners: readonly { readonly share?: string | null | undefined }[],
): readonly Contradiction[] {
  const known = owners.map(({ share }) => share).filter((share) => typeof share === 'string')
  let [num, den] = [0n, 1n]
  for (const share of known) {
    const [top = '0', bottom = '1'] = share.split('/')
    num = num * BigInt(bottom) + BigInt(top) * den
    den *= BigInt(bottom)
  }
  const wrong = num > den || (known.length === owners.length && owners.length > 0 && num !== den)
  return wrong ? [contradiction([path], '持分の合計が1になりません。')] : []
}

function contradiction(paths: readonly string[], message: string): Contradiction {
  return { kind: 'contradiction', paths, message }
}
