import { isKnown, missing } from '#assessment/known.ts'
import { homeIsGone, type Stage } from '#assessment/road/stage.ts'
import { homeForSale } from '#assessment/sale/home.ts'
import { yenWords } from '#base/words.ts'
import { add, most, subtract, type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import type { Problem } from '#matter/problem.ts'
import { creditAfter } from './common.ts'
import type { Way, WayContext } from './way.ts'

/** 家の債務と値段. What a sale to anybody must reach for the creditors to release the home. */
export interface HomePrice {
  readonly market: { readonly low: Yen; readonly typical: Yen; readonly high: Yen } | null
  /** What is owed to all whom the home secures; null where a claim is unknown. */
  readonly secured: Finding<Yen> | null
  /** 同意に必要な最低額, as the first creditor has told it; null where nobody has. */
  readonly leastAccepted: Yen | null
  readonly lacks: readonly Problem[]
  readonly paths: { readonly market: string; readonly least: string }
}

export function homePrice({ matter, plan, on }: WayContext): HomePrice {
  const home = homeForSale({ matter, on }).found
  const paths = { market: 'properties', least: 'rights' }
  if (home === null)
    return {
      market: null,
      secured: null,
      leastAccepted: null,
      lacks: [missing('properties', '家の価格と権利を知るため')],
      paths,
    }
  const estimates = home.properties.map(({ marketValue }) => marketValue)
  const known = estimates.filter(isKnown)
  const sumOf = (key: 'low' | 'typical' | 'high') => add(...known.map((one) => one[key]))
  const market =
    known.length < estimates.length ? null : { low: sumOf('low'), typical: sumOf('typical'), high: sumOf('high') }
  const { right, loan } = home.first
  const at = right === null ? -1 : (matter.rights ?? []).indexOf(right)
  const first = plan.debts.find((debt) => debt.loan === loan.id)?.claimed ?? null
  const others = home.juniors.filter(({ claim }) => !isKnown(claim) || claim !== loan.id)
  const claims = others.map((one) => {
    const claimed = plan.debts.find((debt) => debt.loan === one.claim)?.claimed.value
    return claimed ?? one.securedBalance ?? matter.otherDebts?.find(({ id }) => id === one.claim)?.balance ?? null
  })
  const told = claims.filter(isKnown)
  const secured = first === null || told.length < claims.length ? null : add(first.value, ...told)
  const marketPath = `${home.path}.marketValue`
  return {
    ...{ market, leastAccepted: right?.leastAccepted ?? null },
    secured:
      secured === null || first === null
        ? null
        : reckon('secured-debts', '家が担保している債務の合計', secured, [first], () => [
            step('1番の債権者', first.value),
            ...told.map((value) => step('後順位の債権者', value)),
            step('合計', secured),
          ]),
    lacks: [
      ...(market === null ? [missing(marketPath, '家の値段を知るため')] : []),
      ...(first === null ? [missing(`${home.first.path}.balance`, 'いくら残っているかを知るため')] : []),
      ...(told.length < claims.length ? [missing('rights', '後順位の債権者にいくら残っているかを知るため')] : []),
    ],
    paths: { market: marketPath, least: at < 0 ? 'rights' : `rights[${at}].leastAccepted` },
  }
}

/** 売った後に残る債務, before the costs of the sale; 0 where the price pays all. */
export function leftAfter(secured: Finding<Yen>, price: Yen): Finding<Yen> {
  const left = most(zeroYen, subtract(secured.value, price))
  return reckon(
    'left-after-sale',
    '売った後に残る債務（費用を引く前）',
    left,
    [secured],
    () => [step('家が担保している債務', secured.value), step('売る値段', price), step('残る債務', left)],
    () => [note('caution', '仲介手数料や登記の費用などは引いていません。その分だけ、残る額は増えます。')],
  )
}

/** 値段は足りるか. What the creditors would take, against the least and the most that a buyer may pay. */
export interface PriceAnswer {
  readonly answer: 'enough' | 'short' | 'unknown'
  readonly words: string
  readonly lacks: readonly Problem[]
}

export function priceAnswer(found: HomePrice, low: Yen, high: Yen): PriceAnswer {
  const { secured, leastAccepted, paths, lacks } = found
  const owed = secured?.value ?? null
  // Nobody can ask for more than is owed: a mortgage ends with the debt that it secures (付従性).
  const isWhole = leastAccepted === null || (owed !== null && owed <= leastAccepted)
  const need = isWhole ? owed : leastAccepted
  const unknown = (words: string, more: readonly Problem[]): PriceAnswer => ({ answer: 'unknown', words, lacks: more })
  if (need === null) return unknown('債務の額が分からないため、値段が足りるかまだ分かりません。', lacks)
  const span = low === high ? yenWords(low) : `${yenWords(low)}から${yenWords(high)}`
  const name = isWhole ? '家が担保している債務' : '債権者が求める最低額'
  if (low >= need)
    return { answer: 'enough', words: `売る値段（${span}）は、${name}（${yenWords(need)}）に届きます。`, lacks: [] }
  if (leastAccepted === null) {
    return unknown(
      `売る値段（${span}）は、${name}（${yenWords(need)}）に届かないことがあります。債権者がいくらで同意するかによります。`,
      [missing(paths.least, '債権者がいくらで同意するかを知るため')],
    )
  }
  if (high < need)
    return { answer: 'short', words: `売る値段（${span}）は、${name}（${yenWords(need)}）に届きません。`, lacks: [] }
  return unknown(`売る値段（${span}）が、${name}（${yenWords(need)}）に届くかは、買う人の示す値段によります。`, [])
}

/** The home on a way that is closed: it is gone, or nothing changes for it. */
export function closedHome(stage: Stage): Way['home'] {
  const decidedBy = homeIsGone(stage) ? '家はもうありません。' : 'この道では、家のことは何も決まりません。'
  return { outcome: homeIsGone(stage) ? 'none' : 'unchanged', leaveFrom: null, leaveBy: null, decidedBy }
}

/** 信用情報 of a sale: none where all was paid on time and the price pays the rest. */
export function saleCredit({ plan }: WayContext, left: Finding<Yen> | null): Way['credit'] {
  const isClean = plan.stage.value.id === 'paying' && left?.value === 0
  const words = '遅れずに払い、売ったお金で完済すれば、事故の情報（異動）にはなりません。'
  return isClean ? creditAfter(null).map((one) => ({ ...one, words })) : creditAfter(null)
}
