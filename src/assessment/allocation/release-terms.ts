import { isKnown, missing } from '#assessment/known.ts'
import { pathOf } from '#assessment/sale/tax-claims.ts'
import { settingsOf } from '#assessment/settings.ts'
import { percent } from '#base/ratio.ts'
import { add, least, most, times, type Yen, zeroYen } from '#base/yen.ts'
import { creditorNorms } from '#law/creditor-norms.ts'
import { type Finding, type Note, note, reckon, step } from '#law/finding.ts'
import { jhfHankoFeeCap } from '#law/jhf/jhf-hanko-fee-cap.ts'
import { jhfJuniorTaxCap } from '#law/jhf/jhf-junior-tax-cap.ts'
import type { Problem } from '#matter/problem.ts'
import type { ClaimTerms } from './allocation-terms.ts'
import type { SaleClaim } from './claims.ts'
import { binds, type Sale } from './sale.ts'

/** 抹消・解除のための支払い. What a holder asks for its release, what the norm allows, and what is put into the table. */
export interface ReleaseTerms {
  readonly claim: SaleClaim
  readonly asked: Yen
  readonly release: Yen
  /** What somebody has agreed or asked decides; else the norm. */
  readonly agreed: Yen | null
  readonly ceiling: Finding<{ readonly cap: Yen }> | null
  /** 同意に必要な額. */
  readonly needs: Finding<Yen>
  /** Whether nobody has said what it needs, so that norm or auction stand in for it. */
  readonly needsAssumed: boolean
}

/** How far the table meets what is asked: up to the norm, or in full where the first creditor's norm does not bind. */
export type ReleaseMode = 'norm' | 'asked'

/** Release money and needs of every claim, in the order of the claims. */
export function releaseTerms(sale: Sale, mode: ReleaseMode): readonly ReleaseTerms[] {
  return sale.claims.map((claim) => termsOf(sale, claim, mode))
}

/** The claim as the solver takes it. */
export function claimTerms({ claim, asked, release, needs }: ReleaseTerms): ClaimTerms {
  const { id, kind, entries, owed, secured, beyond } = claim
  // A holder whose claim nobody knows is owed at least what it asks for.
  const amount = owed?.value ?? most(most(asked, release), needs.value)
  return {
    id,
    kind,
    entries,
    owed: amount,
    secured: owed === null ? zeroYen : secured,
    beyond,
    release,
    needs: needs.value,
  }
}

function termsOf(sale: Sale, claim: SaleClaim, mode: ReleaseMode): ReleaseTerms {
  switch (claim.position) {
    case 'first':
      return withNeeds(sale, claim, { asked: zeroYen, release: zeroYen, agreed: null, ceiling: null })
    case 'junior':
    case 'lien':
      return withNeeds(sale, claim, juniorRelease(sale, claim, mode))
    case 'tax':
      return withNeeds(sale, claim, taxRelease(sale, claim, mode))
  }
}

type Release = Pick<ReleaseTerms, 'asked' | 'release' | 'agreed' | 'ceiling'>

/** What a holder asks on all its rights together; null where it has not asked. */
function askedOn({ rights }: SaleClaim): Yen | null {
  const asked = rights.map(({ releaseAsked }) => releaseAsked).filter(isKnown)
  return asked.length === 0 ? null : add(...asked)
}

function agreedOn({ assumed }: Sale, { rights }: SaleClaim): Yen | null {
  const agreed = (assumed.releaseMoney ?? []).filter(({ right }) => rights.some(({ id }) => id === right))
  return agreed.length === 0 ? null : add(...agreed.map(({ amount }) => amount))
}

function juniorRelease(sale: Sale, claim: SaleClaim, mode: ReleaseMode): Release {
  const agreed = agreedOn(sale, claim)
  const asked = askedOn(claim)
  if (agreed !== null || claim.principal === null) {
    const release = within(agreed ?? asked ?? zeroYen, claim)
    return { asked: release, release, agreed, ceiling: null }
  }
  const ceiling = juniorCeiling(sale, claim, claim.principal)
  const wanted = within(asked ?? ceiling.value.cap, claim)
  const isOpen = mode === 'asked' && !binds(sale, 'releaseMost') && !binds(sale, 'releasePercent')
  return { asked: wanted, release: isOpen ? wanted : least(wanted, ceiling.value.cap), agreed, ceiling }
}

/** Never more than is owed. */
function within(amount: Yen, { owed }: SaleClaim): Yen {
  return least(amount, owed?.value ?? amount)
}

function juniorCeiling(sale: Sale, { rights }: SaleClaim, principal: Yen): Finding<{ readonly cap: Yen }> {
  const rank = Math.max(2, ...rights.map((right) => right.rank ?? 2))
  const { releaseMost, releasePercent } = sale.norm
  const ofRank = rank === 2 ? releaseMost.second : rank === 3 ? releaseMost.third : releaseMost.later
  const cap = least(ofRank, times(principal, percent(releasePercent), 'down'))
  const agency = jhfHankoFeeCap({ rank, remainingPrincipal: principal })
  if (agency.value.cap === cap) return agency
  return ownCeiling(sale, '抹消承諾料（ハンコ代）の上限', cap, [
    step('残元金', principal),
    step('順位による上限', ofRank),
  ])
}

/** A ceiling that the matter states in place of the agency's table. */
function ownCeiling(
  { normKind }: Sale,
  title: string,
  cap: Yen,
  steps: readonly ReturnType<typeof step>[],
): Finding<{ readonly cap: Yen }> {
  return reckon(
    'creditor-norm',
    title,
    { cap },
    [],
    () => [...steps, step('上限', cap)],
    () => [note('practice', `「${creditorNorms[normKind].label}」の目安による額です。法律の定めではありません。`)],
  )
}

/** A tax that comes before the mortgage is paid by its rank; a later one gets release money, and the rest of it stays owed. */
function taxRelease(sale: Sale, claim: SaleClaim, mode: ReleaseMode): Release {
  const agreed = agreedOn(sale, claim)
  const asked = askedOn(claim)
  const owed = claim.owed?.value ?? null
  if (agreed !== null) return { asked: within(agreed, claim), release: within(agreed, claim), agreed, ceiling: null }
  if (claim.before !== null) return { asked: asked ?? owed ?? zeroYen, release: zeroYen, agreed, ceiling: null }
  const ceiling = taxCeiling(sale)
  const norm = within(ceiling.value.cap, claim)
  const wanted = within(asked ?? norm, claim)
  const isOpen = mode === 'asked' && !binds(sale, 'juniorTaxMost')
  return { asked: wanted, release: isOpen ? wanted : least(wanted, norm), agreed, ceiling }
}

function taxCeiling(sale: Sale): Finding<{ readonly cap: Yen }> {
  const { juniorTaxMost } = sale.norm
  const annual = annualTax(sale) ?? juniorTaxMost
  const cap = least(juniorTaxMost, annual)
  const agency = jhfJuniorTaxCap({ annualPropertyTax: annual })
  if (agency.value.cap === cap) return agency
  return ownCeiling(sale, '後れる税の差押えの解除の上限', cap, [step('固定資産税・都市計画税（年額）', annual)])
}

/** 固定資産税・都市計画税 of all that is sold; null where one of them is not known. */
function annualTax({ home }: Sale): Yen | null {
  const each = home.properties.map(({ annualPropertyTax }) => annualPropertyTax)
  return each.every(isKnown) ? add(...each) : null
}

function withNeeds(sale: Sale, claim: SaleClaim, release: Release): ReleaseTerms {
  const stated = statedNeed(claim) ?? release.agreed ?? (claim.position === 'first' ? null : askedOn(claim))
  if (stated !== null) {
    const amount = within(stated, claim)
    const needs = reckon('needed-amount', '同意に必要な額', amount, [], () => [step('債権者が求めている額', stated)])
    return { claim, ...release, needs, needsAssumed: false }
  }
  const norm = normalNeed(sale, claim, release.release)
  const auction = sale.inAuction?.get(claim.id) ?? zeroYen
  const amount = within(most(norm, auction), claim)
  const needs = reckon(
    'needed-amount',
    '同意に必要な額（見込み）',
    amount,
    release.ceiling === null ? [] : [release.ceiling],
    () => [
      step('競売で受け取れる見込み', auction),
      ...(norm === 0 ? [] : [step(claim.before === null ? '抹消・解除の目安' : '優先する税の全額', norm)]),
      step('同意に必要な額', amount),
    ],
    () => [assumedNeed],
  )
  return { claim, ...release, needs, needsAssumed: true }
}

/** What a holder is taken to need where it has not said so and an auction would bring it less. */
function normalNeed({ matter }: Sale, { position, before, owed }: SaleClaim, release: Yen): Yen {
  const amount = owed?.value ?? zeroYen
  if (before !== null) return amount
  if (position !== 'tax') return release
  return most(release, times(amount, percent(settingsOf(matter).municipalityReleasePercent), 'up'))
}

const assumedNeed: Note = note(
  'practice',
  '債権者が必要な額を示していないため、競売で受け取れる見込みより少なくては応じないとして計算しました。実際の判断は債権者ごとに違います。',
)

/** 応諾の最低額 that the holder has named. */
function statedNeed({ rights }: SaleClaim): Yen | null {
  const amounts = rights.map(({ leastAccepted }) => leastAccepted).filter(isKnown)
  return amounts.length === 0 ? null : add(...amounts)
}

/** What the release of a later tax lacks: the yearly tax and what the office asks for. */
export function taxProblems(sale: Sale): readonly Problem[] {
  const later = sale.claims.filter(
    (claim) => claim.position === 'tax' && claim.before === null && agreedOn(sale, claim) === null,
  )
  return later.flatMap((claim) => {
    const [right] = claim.rights
    const at = sale.home.properties.find(({ annualPropertyTax }) => !isKnown(annualPropertyTax))
    const path = at === undefined ? null : `properties[${(sale.matter.properties ?? []).indexOf(at)}]`
    return [
      ...(path === null
        ? []
        : [
            missing(
              `${path}.annualPropertyTax`,
              '税の差押えの解除に払う額の目安を出すため。ここでは上限の10万円としました。',
            ),
          ]),
      ...(askedOn(claim) !== null || right === undefined
        ? []
        : [
            missing(
              `${pathOf(sale.matter, right)}.releaseAsked`,
              '役所が解除のためにいくら求めるかを知るため。ここでは目安の額としました。',
            ),
          ]),
    ]
  })
}
