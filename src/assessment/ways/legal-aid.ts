import { isKnown, missing } from '#assessment/known.ts'
import { add, type Yen, zeroYen } from '#base/yen.ts'
import { legalAidMeansTest } from '#law/advice/legal-aid-means-test.ts'
import type { Finding } from '#law/finding.ts'
import type { Problem } from '#matter/problem.ts'
import type { WayContext } from './way.ts'

/** 法テラスの立替え. Whether the household's means allow the state's legal aid to advance the fees. */
export interface LegalAid {
  /** Null where the file does not tell enough. */
  readonly meets: boolean | null
  readonly findings: readonly Finding<unknown>[]
  readonly words: readonly string[]
  readonly lacks: readonly Problem[]
}

const why = '法テラスの立替えを使えるかの目安を出すため'

/** The means test for having a lawyer act. What the place leaves open is tried both ways. */
export function legalAid(context: WayContext): LegalAid {
  const { matter, budget } = context
  const assets = (matter.assets ?? []).map(({ value }) => value)
  const isAssetsKnown = isKnown(matter.assets) && assets.every(isKnown)
  const size = budget?.household?.length ?? 0
  const month = budget?.usual
  const income = month?.openIncomes.length === 0 ? month.income : null
  const lacks = [
    ...(size > 0 ? [] : [missing('budget.household', why)]),
    ...(isKnown(income) ? [] : [missing('budget.incomes', why)]),
    ...(isAssetsKnown ? [] : [missing('assets', why)]),
  ]
  if (size === 0 || !isKnown(income) || !isAssetsKnown) {
    return { meets: null, findings: [], words: [ask], lacks }
  }
  const facts = {
    household: size,
    income: income.value,
    housing: housingOf(context),
    assets: add(...assets.filter(isKnown)),
  }
  const findings = areasOf(context).map((area) => legalAidMeansTest({ ...area, ...facts }))
  const answers = findings.map(({ value }) => value.eligible)
  if (answers.every((eligible) => eligible)) return { meets: true, findings, words: [met], lacks: [] }
  if (answers.every((eligible) => !eligible)) return { meets: false, findings, words: [missed], lacks: [] }
  return { meets: null, findings, words: [ask], lacks: [missing('budget.grade', why)] }
}

const ask = '法テラス（0570-078374）の立替えを、収入と財産の基準に合えば使えます。'
const met = '書かれた収入と財産なら、法テラス（0570-078374）の立替えの基準に合う見込みです。決めるのは法テラスです。'
const missed =
  '書かれた収入か財産では、法テラスの立替えの基準を超える見込みです。医療費などを引けることがあるので、法テラス（0570-078374）に聞いてください。'

interface Area {
  readonly urban: boolean
  readonly tokyoWard: boolean
}

/** 1級地 by the grade of public assistance; the wards are part of it. */
function areasOf({ matter }: WayContext): readonly Area[] {
  const { grade, place } = matter.budget ?? {}
  const urban = isKnown(grade) ? [grade.startsWith('1')] : [true, false]
  const mayBeWard = !isKnown(place) || place === '東京都'
  return urban.flatMap((isUrban): readonly Area[] => {
    const elsewhere = { urban: isUrban, tokyoWard: false }
    return isUrban && mayBeWard ? [{ urban: true, tokyoWard: true }, elsewhere] : [elsewhere]
  })
}

/** The rent or the home loan, as far as it is told: without it the line of income is lower. */
function housingOf({ budget }: WayContext): Yen {
  const lines = (budget?.lines ?? []).filter(({ id }) => id === 'housing.rent' || id === 'housing.loan')
  return add(zeroYen, ...lines.flatMap(({ usual }) => usual.monthly?.value ?? []))
}
