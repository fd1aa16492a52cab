import * as z from 'zod/mini'
import { multiply, type Ratio, ratio } from '#base/ratio.ts'
import { add, subtract, times, type Yen, yen } from '#base/yen.ts'
import { type Fact, listOf, oneOf, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const heirNames = {
  spouse: '配偶者',
  child: '子',
  parent: '親',
  sibling: '兄弟姉妹',
  'half-sibling': '父母の一方だけが同じ兄弟姉妹',
} as const

type Heir = keyof typeof heirNames
type Blood = Exclude<Heir, 'spouse'>

/** 900条1号から3号まで. What the spouse takes; the others take the rest together. */
const spouseShare: Readonly<Record<Blood, Ratio>> = {
  child: ratio(1, 2),
  parent: ratio(2, 3),
  sibling: ratio(3, 4),
  'half-sibling': ratio(3, 4),
}

/** 887条・889条. Heirs of one rank shut out those of the next. */
const rank: Readonly<Record<Blood, number>> = { child: 1, parent: 2, sibling: 3, 'half-sibling': 3 }

/** 900条4号. A sibling of the half blood counts half of one of the whole blood. */
const units: Readonly<Record<Blood, number>> = { child: 2, parent: 2, sibling: 2, 'half-sibling': 1 }

/** 相続債務の分割. How a money debt of the deceased falls on the heirs, to the yen. */
export const inheritanceDebtSplit = rule({
  id: 'inheritance-debt-split',
  title: '相続債務の分割',
  citations: [cite('民法', '887条・889条・890条・896条・899条・900条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: { debt: yenFact('亡くなった人の金銭の債務'), heirs: heirsFact() },
  answers: { shares: 'それぞれの相続人が負う額' },
  find({ debt, heirs }) {
    const burdens = burdensOf(debt, statutoryShares(heirs))
    return { shares: burdens.map(({ amount }) => amount), burdens }
  },
  explain({ burdens }, { debt }) {
    return [
      step('亡くなった人の金銭の債務', debt),
      ...burdens.flatMap(({ heir, share, amount }, index) => [
        step(
          `${index + 1}人目（${heirNames[heir]}）の法定相続分`,
          share.den === 1 ? '全部' : `${share.den}分の${share.num}`,
        ),
        step(`${index + 1}人目が負う額`, amount),
      ]),
    ]
  },
  notes() {
    return [
      note(
        'caution',
        '金銭の債務は、亡くなった時に法定相続分で分かれます。相続人の間で「一人が払う」と決めても、債権者には通りません。放棄するかどうかは3か月以内に決めるものなので、払う前に考えてください。',
      ),
      note(
        'caution',
        '住宅ローンなら、先に団体信用生命保険を確かめてください。支払われれば債務は残りません。滞納や代位弁済の後は、切れていることがあります。',
      ),
      note(
        'practice',
        '割り切れない円は、端数の大きい人から1円ずつ、同じなら並べた順に加えています。決まった方法はありません。',
      ),
      note(
        'caution',
        '放棄した人は、初めから相続人でなかったものとして並べてください。孫やおい・めいが代わりに相続するときや、1980年までに亡くなった人の相続は、扱っていません。',
      ),
    ]
  },
})

interface Portion {
  readonly heir: Heir
  readonly share: Ratio
}

/** 900条. The exact share of each heir; together they are the whole. */
function statutoryShares(heirs: readonly Heir[]): readonly Portion[] {
  const blood = heirs.filter(isBlood)
  const [first] = blood
  if (first === undefined) return heirs.map((heir) => ({ heir, share: ratio(1, 1) }))
  const allUnits = blood.reduce((total, heir) => total + units[heir], 0)
  const spouse = heirs.length > blood.length ? spouseShare[first] : ratio(0, 1)
  const others = ratio(spouse.den - spouse.num, spouse.den)
  return heirs.map((heir) => ({
    heir,
    share: isBlood(heir) ? multiply(others, ratio(units[heir], allUnits)) : spouse,
  }))
}

/** Each share cut to the yen; the yen that are missing go one each to the largest fractions, ties in the order of the list. */
function burdensOf(debt: Yen, portions: readonly Portion[]): readonly (Portion & { readonly amount: Yen })[] {
  const cut = portions.map((portion) => {
    const { num, den } = portion.share
    const rest = Number((BigInt(debt) * BigInt(num)) % BigInt(den))
    return { ...portion, amount: times(debt, portion.share, 'down'), fraction: ratio(rest, den) }
  })
  const missing = subtract(debt, ...cut.map(({ amount }) => amount))
  const raised = cut
    .toSorted((a, b) => b.fraction.num * a.fraction.den - a.fraction.num * b.fraction.den)
    .slice(0, missing)
  return cut.map((each) => (raised.includes(each) ? { ...each, amount: add(each.amount, yen(1)) } : each))
}

const isBlood = (heir: Heir): heir is Blood => heir !== 'spouse'

/** At least one heir, at most one spouse, and besides the spouse those of one rank only. */
function heirsFact(): Fact<readonly Heir[]> {
  // Object.keys types its result as bare text; the keys are those of the table.
  const list = listOf<Heir>(oneOf(Object.keys(heirNames) as Heir[], '相続人'), '相続人')
  const statutory = z.refine<readonly Heir[]>(
    (heirs) => {
      const blood = heirs.filter(isBlood)
      const ranks = new Set(blood.map((heir) => rank[heir]))
      return heirs.length > 0 && heirs.length - blood.length <= 1 && ranks.size <= 1
    },
    {
      params: {
        words: '法定相続人を並べてください。配偶者は一人まで、ほかは子だけ、親だけ、兄弟姉妹だけのどれかです。',
      },
    },
  )
  return { ...list, schema: list.schema.check(statutory) }
}
