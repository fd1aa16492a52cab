import { addDays, type Day } from '#base/day.ts'
import { dayFact, oneOf, orNull, yesNo } from '#law/facts.ts'
import { type Note, note, type Step, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 162条1項2号. This long before the inability to pay, acts that were not owed or not yet due are within reach. */
const reachDays = 30

const dutyNames = {
  due: '義務があり、期限も来ていて、約束どおりの方法',
  'not-yet-due': '義務はあるが、期限より前',
  'no-duty': '義務がない（約束のない担保など）',
  'wrong-method': '義務があり期限も来ているが、約束と違う方法',
} as const

type Duty = keyof typeof dutyNames

/** Which part of the law the day falls under. */
type Period = 'public-claim' | 'after' | 'shortly-before' | 'earlier'

interface Facts {
  readonly paidOn: Day
  readonly insolventFrom: Day
  readonly petitionOn: Day | null
  readonly duty: Duty
  readonly creditorKnew: boolean | null
  readonly insider: boolean
  readonly publicClaim: boolean
}

/** 偏頗行為の否認. Whether a trustee can undo paying or securing one creditor before the others; null where nothing is known of the creditor. */
export const preferenceAvoidance = rule({
  id: 'preference-avoidance',
  title: '偏頗行為の否認（破産法162条）',
  citations: [cite('破産法', '161条2項・162条・163条3項・166条・176条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    paidOn: dayFact('払った（担保を付けた）日'),
    insolventFrom: dayFact('支払不能になった最初の日'),
    petitionOn: { ...orNull(dayFact('破産の申立ての日（まだなら null）')), otherwise: null },
    // Object.keys types its result as bare text; the keys are those of the table.
    duty: oneOf(Object.keys(dutyNames) as Duty[], '払う義務'),
    creditorKnew: {
      ...orNull(
        yesNo(
          '債権者は知っていた（支払不能か申立ての後は、支払不能・支払の停止・申立てを。その前は、ほかの債権者を害することを。分からなければ null）',
        ),
      ),
      otherwise: null,
    },
    insider: yesNo('債権者は親族か、一緒に住む人である', { otherwise: false }),
    publicClaim: yesNo('税・社会保険料・罰金などを役所に払った', { otherwise: false }),
  },
  answers: { avoidable: '破産管財人が取り戻せる' },
  find(facts) {
    const period = periodOf(facts)
    return { avoidable: isAvoidable(period, facts), period }
  },
  explain({ avoidable, period }, facts) {
    return [
      step('払った（担保を付けた）日', facts.paidOn),
      ...periodSteps(period, facts),
      step('破産管財人が取り戻せるか', answerWords(avoidable)),
    ]
  },
  notes({ avoidable, period }, { creditorKnew }) {
    if (period === 'public-claim') return []
    return [
      ...(creditorKnew === null && avoidable === true ? [rebuttable] : []),
      ...(avoidable === null ? [unknown] : []),
      ...(avoidable === false ? [] : [consequence]),
      ...always,
    ]
  },
})

function periodOf({ paidOn, insolventFrom, petitionOn, publicClaim }: Facts): Period {
  if (publicClaim) return 'public-claim'
  if (paidOn >= insolventFrom || (petitionOn !== null && paidOn >= petitionOn)) return 'after'
  return paidOn >= addDays(insolventFrom, -reachDays) ? 'shortly-before' : 'earlier'
}

function isAvoidable(period: Period, { duty, creditorKnew, insider }: Facts): boolean | null {
  switch (period) {
    case 'after':
      return creditorKnew ?? (isPresumed(duty, insider) ? true : null)
    case 'shortly-before':
      return (duty === 'not-yet-due' || duty === 'no-duty') && creditorKnew !== false
    case 'earlier':
    case 'public-claim':
      return false
  }
}

/** 162条2項. Whose knowledge is presumed. */
function isPresumed(duty: Duty, insider: boolean): boolean {
  return insider || duty !== 'due'
}

function periodSteps(
  period: Period,
  { insolventFrom, petitionOn, duty, creditorKnew, insider }: Facts,
): readonly Step[] {
  if (period === 'public-claim') return [step('当てはまる条文', '163条3項（役所に払った税などは否認されない）')]
  const knowledge = creditorKnew === null ? '分からない' : creditorKnew ? '知っていた' : '知らなかった'
  return [
    step('支払不能になった最初の日', insolventFrom),
    ...(petitionOn === null ? [] : [step('破産の申立ての日', petitionOn)]),
    step('支払不能の30日前', addDays(insolventFrom, -reachDays)),
    step('当てはまる条文', periodWords[period]),
    step('払う義務', dutyNames[duty]),
    step('債権者が知っていたか', knowledge),
    ...(period === 'after' && creditorKnew === null
      ? [step('知っていたとの推定（162条2項）', isPresumed(duty, insider) ? '推定される' : '推定されない')]
      : []),
  ]
}

const periodWords = {
  after: '162条1項1号（支払不能か申立ての後）',
  'shortly-before': '162条1項2号（支払不能の前30日以内）',
  earlier: '当てはまるものがない（支払不能の30日前より前）',
} as const

function answerWords(avoidable: boolean | null): string {
  if (avoidable === null) return '債権者が知っていたかによる'
  return avoidable ? '取り戻せる' : '取り戻せない'
}

const rebuttable = note(
  'caution',
  '債権者が知っていたかは分かりませんが、法律では債権者の側が「知らなかった」ことを証明しない限り、取り戻せます。',
)
const unknown = note(
  'caution',
  '債権者が支払不能などを知っていたと破産管財人が証明すると、取り戻されます。どちらになるかは、まだ分かりません。',
)
const consequence = note(
  'caution',
  '取り戻す必要があると、同時廃止ではなく管財になり、費用と時間がかかります。隠さずに弁護士に話してください。',
)
const always: readonly Note[] = [
  note(
    'caution',
    '支払の停止（弁護士からの通知など）があると、申立ての前1年以内なら、その後は支払不能だったと推定されます（162条3項）。申立ての日の1年以上前の行為は、支払の停止を理由としては否認されません（166条）。ここでは、入力した支払不能の日で判断しています。',
  ),
  note('practice', '家賃・光熱費・食費など、ふだんの暮らしの少額の支払いは、実務では問題にされません。'),
  note(
    'doubt',
    '破産管財人が取り戻せるのは、破産手続の開始から2年、行為から10年までです（176条）。2020年3月31日までの行為は20年とされますが、この改正の扱いは条文で確かめていません。',
  ),
]
