import { ageOn } from '#assessment/budget/budget-household.ts'
import { isKnown } from '#assessment/known.ts'
import { owingPeople } from '#assessment/seizure/seizures.ts'
import { savingsOf } from '#assessment/ways/household-room.ts'
import type { WayContext } from '#assessment/ways/way.ts'
import { type Yen, yen, zeroYen } from '#base/yen.ts'
import type { RangeAssumptionId } from '#law/market/range-heads.ts'
import type { Matter } from '#matter/matter.ts'
import { type Earner, type Household, mostEarners } from './course.ts'
import { oddsOf, scaledOf } from './odds.ts'
import { rangeValue } from './range-figures.ts'

/** 稼ぎ手の給料. One wage of the household as part of a usual month. */
interface Wage {
  readonly person: string | null
  readonly pay: Yen
  /** 満年齢; null where the birthday is unknown. */
  readonly age: number | null
}

/** 家計のゆれ: the greatest wages, and what may happen to them. */
export function householdOf(context: WayContext): Household {
  const { matter } = context
  const owing = owingPeople(matter)
  return {
    earners: shaken(context).map((wage) =>
      earnerOf(matter, wage, wage.person === null || (owing?.includes(wage.person) ?? true)),
    ),
    savings: savingsOf(context)?.value ?? zeroYen,
    savedShare: scaledOf(rangeValue(matter, 'saved-share')),
  }
}

/** Every wage of the household that is known, the greatest first. */
function wagesOf({ matter, on, budget }: WayContext): readonly Wage[] {
  const line = budget?.lines.find(({ id }) => id === 'income.wage')
  const wages = (line?.entries ?? []).flatMap(({ id, person, monthly }) => {
    if (monthly === null || monthly.value <= 0) return []
    const bornOn = matter.people?.find((one) => one.id === person)?.bornOn
    return [{ id, person, pay: monthly.value, age: isKnown(bornOn) ? ageOn(bornOn, on) : null }]
  })
  // Of two alike the id decides, and not their place in the file.
  return wages.sort((a, b) => b.pay - a.pay || (a.id < b.id ? -1 : 1))
}

const shaken = (context: WayContext) => wagesOf(context).slice(0, mostEarners)

/** 年齢による想定. Which figures are those of an age; of an unknown age the job is lost as by employees in general. */
function byAge(age: number | null) {
  const years = age ?? 45
  const isFrom55 = years >= 55
  return {
    isFrom55,
    loss:
      age === null
        ? null
        : years >= 25 && years <= 34
          ? 'job-loss-age-25-34'
          : isFrom55 && years <= 64
            ? 'job-loss-age-55-64'
            : null,
    illness: isFrom55 ? 'illness-age-55-64' : years >= 45 ? 'illness-age-45-54' : 'illness-age-35-44',
  } as const satisfies { readonly isFrom55: boolean; readonly [figure: string]: RangeAssumptionId | boolean | null }
}

function earnerOf(matter: Matter, { pay, age }: Wage, owes: boolean): Earner {
  const value = (id: RangeAssumptionId) => rangeValue(matter, id)
  const { isFrom55, loss, illness } = byAge(age)
  const chance = (value('job-loss') / 100) * (loss === null ? 1 : value(loss))
  return {
    ...{ pay, owes, isFrom55 },
    odds: {
      loss: oddsOf(chance),
      lossInRecession: oddsOf(chance * value('recession-job-loss')),
      illness: oddsOf(value(illness) / 100),
      // A twelfth of the year's chance.
      cut: oddsOf(value('overtime-cut') / 1_200),
    },
    unemployment: {
      perMonth: part(pay, value('unemployment-benefit') / 100),
      months: value('unemployment-benefit-months'),
    },
    sickness: { perMonth: part(pay, value('sickness-benefit')), months: value('sickness-benefit-months') },
    longer: isFrom55 ? scaledOf(value('months-to-new-work-from-55')) : scaledOf(1),
  }
}

function part(pay: Yen, ratio: number): Yen {
  return yen(Math.floor(pay * ratio + 0.5))
}

/** The assumptions that the earners rest on. */
export function earnerIds(context: WayContext): readonly RangeAssumptionId[] {
  const ages = shaken(context).map(({ age }) => byAge(age))
  if (ages.length === 0) return []
  const isAny = (from55: boolean) => ages.some(({ isFrom55 }) => isFrom55 === from55)
  return [
    'job-loss',
    ...new Set(ages.flatMap(({ loss }) => loss ?? [])),
    ...new Set(ages.map(({ illness }) => illness)),
    ...(['months-to-new-work', ...(isAny(true) ? (['months-to-new-work-from-55'] as const) : [])] as const),
    ...(isAny(false) ? (['new-pay'] as const) : []),
    ...(isAny(true) ? (['new-pay-from-55'] as const) : []),
    ...(['months-of-illness', 'overtime-cut', 'overtime-cut-size', 'unemployment-benefit'] as const),
    ...(['unemployment-benefit-months', 'sickness-benefit', 'sickness-benefit-months'] as const),
  ]
}

/** What is left out of the household's chances, or taken for want of a fact. */
export function householdNotes(context: WayContext): readonly string[] {
  const { matter } = context
  const wages = wagesOf(context)
  const ages = shaken(context).map(({ age }) => age)
  const kinds = new Set((matter.budget?.incomes ?? []).map(({ kind }) => kind))
  return [
    ...(wages.length === 0
      ? ['月の給料が分からないため、収入が減る見込みは入れていません。']
      : [
          '失業や病気のときの給付は、手取りに割合を掛けたおよその額です。受けられるかどうかは、加入している保険によります。',
        ]),
    ...(wages.length > mostEarners
      ? ['給料は、大きい方から二つだけが変わるとしました。ほかの給料は変わらないとしています。']
      : []),
    ...(ages.includes(null)
      ? ['生年月日の分からない人は、仕事を失う見込みを働く人一般の数、病気などの見込みを45〜54歳の数としました。']
      : []),
    ...(ages.some((age) => age !== null && (age < 35 || age > 64))
      ? [
          '34歳までの人の病気などの見込みは35〜44歳の数、65歳からは55〜64歳の数としました。65歳からの仕事を失う見込みは、働く人一般の数です。',
        ]
      : []),
    ...(kinds.has('bonus')
      ? ['ボーナスは、仕事を失ったときも減らない数になっています。その分、見通しは明るめです。']
      : []),
    ...(kinds.has('selfEmployed') ? ['自営業の収入は、変わらないとしました。'] : []),
    ...(wages.length > 0 ? ['期間の決まった契約で働く人の、仕事を失いやすさ（4倍という想定）は入れていません。'] : []),
    ...(savingsOf(context) === null ? ['現金と預金が分からないため、使えるお金を0円から始めました。'] : []),
  ]
}
