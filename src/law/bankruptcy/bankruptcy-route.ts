import * as z from 'zod/mini'
import { add, type Yen, yen, zeroYen } from '#base/yen.ts'
import { type Fact, oneOf, yenFact } from '#law/facts.ts'
import { type Note, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { bankruptcyRetirementValuation } from './bankruptcy-retirement-valuation.ts'

const classNames = {
  deposits: '普通預金',
  timeDeposits: '普通預金のほかの預金',
  insurance: '保険の解約返戻金',
  wages: '未払いの給料',
  retirementFull: '退職金の見込額の8分の1',
  car: '自動車',
  securities: '株式など',
  realEstate: '不動産',
  taxRefund: '税金の還付金',
  business: '事業の財産',
} as const

type AssetClass = keyof typeof classNames

type Classes = Readonly<Partial<Record<AssetClass, Yen>>>

// Object.keys types its result as bare text; the keys are those of the table.
const assetClasses = Object.keys(classNames) as AssetClass[]

const otherClasses = assetClasses.filter((name) => name !== 'deposits' && name !== 'timeDeposits')

const classesFact: Fact<Classes> = {
  label: '財産の種類ごとの額（同じ種類は合計する。退職金は、いま退職したときの全額）',
  unit: 'record',
  schema: z.partialRecord(z.enum(assetClasses), yenFact('額').schema),
  otherwise: {},
}

/** Every court: a class of assets of this much calls for a trustee. */
const classLine = yen(200_000)

interface Practice {
  readonly name: string
  /** What is compared with the line of cash: the cash alone, or with the ordinary deposits. */
  readonly liquid: 'cash' | 'cash-and-deposits'
  readonly cashLine: Yen
  /** Whether the line itself already calls for a trustee (以上), or only more (を超える). */
  readonly lineCounts: boolean
  readonly source: string
  readonly doubt?: string
}

/** 33万円の運用, of Tokyo and of the courts that follow it. */
const tokyoLine = { liquid: 'cash', cashLine: yen(330_000), lineCounts: true } as const

/** The practice of each court as its bar tells it; no court publishes it. */
const practices = {
  tokyo: { name: '東京地裁', ...tokyoLine, source: '現金の基準は2017年4月1日から' },
  yokohama: { name: '横浜地裁', ...tokyoLine, source: '2017年10月1日から東京と同じ。実務家2人の説明' },
  chiba: {
    name: '千葉地裁',
    ...tokyoLine,
    source: '2017年11月1日から東京と同じ',
    doubt:
      '財産の種類ごとの20万円を「以上」でなく「を超える」とする資料もあり、それによると、ちょうど20万円は同時廃止の範囲です。',
  },
  saitama: {
    name: 'さいたま地裁',
    liquid: 'cash',
    cashLine: yen(500_000),
    lineCounts: false,
    source: '2017年3月から。資料は一つだけ',
    doubt:
      '現金が50万円ちょうどのときは、同時廃止の範囲と読んでいますが、管財とする運用かもしれません。確かめられていません。',
  },
  osaka: {
    name: '大阪地裁',
    liquid: 'cash-and-deposits',
    cashLine: yen(500_000),
    lineCounts: false,
    source: '2017年10月1日から。直前に現金に換えた財産は現金として数える',
  },
  nagoya: {
    name: '名古屋地裁',
    liquid: 'cash-and-deposits',
    cashLine: yen(500_000),
    lineCounts: true,
    source: '2018年1月1日から。30万円・40万円とする資料は古いもの',
  },
} as const satisfies Readonly<Record<string, Practice>>

type Court = keyof typeof practices

/** One class as it is compared with the line. */
interface Held {
  readonly label: string
  readonly amount: Yen
}

/** 同時廃止と管財の振分け. Whether the assets alone let the court close the bankruptcy at once, or call for a trustee. */
export const bankruptcyRoute = rule({
  id: 'bankruptcy-route',
  title: '同時廃止・管財の振分け',
  citations: [cite('破産法', '31条・216条'), cite('同時廃止と管財の振分け（裁判所の運用の紹介）', '')],
  confidence: 'one-source',
  checked: '2026-11-21',
  facts: {
    // Object.keys types its result as bare text; the keys are those of the table.
    court: oneOf(Object.keys(practices) as Court[], '申し立てる地方裁判所'),
    cash: yenFact('現金'),
    classes: classesFact,
  },
  answers: { route: '見込まれる手続（財産の額による）' },
  find({ court, cash, classes }) {
    const practice: Practice = practices[court]
    const liquid = practice.liquid === 'cash' ? cash : add(cash, classes.deposits ?? zeroYen)
    const liquidReached = practice.lineCounts ? liquid >= practice.cashLine : liquid > practice.cashLine
    const held = heldClasses(practice, classes)
    const trustee = liquidReached || held.some(({ amount }) => amount >= classLine)
    return { route: trustee ? ('trustee' as const) : ('simultaneous' as const), liquid, liquidReached, held }
  },
  explain({ route, liquid, liquidReached, held }, { court }) {
    const { name, liquid: counted, cashLine, lineCounts }: Practice = practices[court]
    return [
      step('裁判所', name),
      step(counted === 'cash' ? '現金' : '現金と普通預金の合計', liquid),
      step(`現金の基準（この額${lineCounts ? '以上' : 'を超える'}なら管財）`, cashLine),
      step('現金の基準と比べて', liquidReached ? '管財' : '同時廃止の範囲'),
      ...held.map(({ label, amount }) =>
        step(`${label}（20万円以上なら管財）${amount >= classLine ? '：管財' : ''}`, amount),
      ),
      step('見込まれる手続', route === 'trustee' ? '管財' : '同時廃止'),
    ]
  },
  notes(_, { court }) {
    const { name, source, doubt }: Practice = practices[court]
    return [
      note('practice', `法律ではなく、${name}の運用です（${source}）。`),
      ...(doubt === undefined ? [] : [note('doubt', doubt)]),
      ...always,
    ]
  },
  from(_, { classes }) {
    return classes.retirementFull === undefined ? [] : [retirement(classes.retirementFull)]
  },
})

/** The classes as they are compared. None is added to another, but a court that takes all deposits for one class adds those. */
function heldClasses(
  { liquid }: Practice,
  { deposits = zeroYen, timeDeposits = zeroYen, ...others }: Classes,
): readonly Held[] {
  const ofDeposits =
    liquid === 'cash'
      ? { label: '預金（すべての種類の合計）', amount: add(deposits, timeDeposits) }
      : { label: classNames.timeDeposits, amount: timeDeposits }
  const rest = otherClasses.flatMap((name) => {
    const amount = others[name]
    if (amount === undefined) return []
    return { label: classNames[name], amount: name === 'retirementFull' ? retirement(amount).value.value : amount }
  })
  return [ofDeposits, ...rest]
}

function retirement(voluntaryResignationAmount: Yen) {
  return bankruptcyRetirementValuation({ voluntaryResignationAmount, retirementImminent: false })
}

const always: readonly Note[] = [
  note(
    'caution',
    '財産の額だけで見ています。事業をしていた、免責不許可事由の疑いがある、直前に大きなお金の動きがあるなど、調べることがあるときは、額が少なくても管財になります。',
  ),
  note(
    'caution',
    'ここにない種類の財産（社内預金など）も、種類ごとに20万円以上あれば管財です。家があるときは、オーバーローンの基準も見てください。',
  ),
  note(
    'practice',
    '基準は裁判所ごとに違い、変わることがあります。2023年より後の運用は確かめていません。申し立てる裁判所の扱いを、弁護士に確かめてください。',
  ),
]
