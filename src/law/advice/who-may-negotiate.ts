import type { Yen } from '#base/yen.ts'
import { oneOf, orNull, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { shihoShoshi140 } from './shiho-shoshi-140.ts'

const actorNames = {
  debtor: '本人',
  'family-messenger': '家族（本人の使い）',
  lawyer: '弁護士',
  'certified-judicial-scrivener': '認定司法書士',
  'real-estate-broker': '宅地建物取引業者',
  consultant: 'FP・コンサルタント・任意売却の協会など',
  'administrative-scrivener': '行政書士',
} as const

const taskNames = {
  'general-information': '一般的な情報を伝える',
  'form-filling-help': '書類の書き方を手伝う',
  'explain-procedures': '手続きを説明する',
  'list-or-appraise-property': '家の査定や売出しをする',
  'ask-lienholder-consent-to-sale': '抵当権者などに、売却の価格と配分の同意を求める',
  'draft-agreed-settlement': '合意した内容を書面にする',
  'court-papers': '裁判所に出す書類を作る',
  'negotiate-reduction': '債務の減額を交渉する',
  'negotiate-residual-instalments': '残った債務の分割払いを交渉する',
  'legal-opinion-for-fee': '報酬を受けて法律の意見を述べる',
  'refer-to-lawyer-for-fee': '報酬を受けて弁護士を紹介する',
  'extra-consulting-fee': '仲介手数料とは別に相談料などを受け取る',
} as const

type Actor = keyof typeof actorNames
type Task = keyof typeof taskNames

// Object.keys types its result as bare text; the keys are those of the tables.
const actors = Object.keys(actorNames) as Actor[]
const tasks = Object.keys(taskNames) as Task[]

const openToAll: readonly Task[] = ['general-information', 'form-filling-help', 'explain-procedures']
const negotiations: readonly Task[] = ['negotiate-reduction', 'negotiate-residual-instalments']
/** 72条・27条: for reward, these are kept to lawyers. */
const keptToLawyers: readonly Task[] = [...negotiations, 'legal-opinion-for-fee', 'refer-to-lawyer-for-fee']

const tasksOf: Readonly<Record<Actor, readonly Task[]>> = {
  debtor: tasks,
  'family-messenger': tasks,
  lawyer: tasks,
  'certified-judicial-scrivener': [...openToAll, 'draft-agreed-settlement', 'court-papers', ...negotiations],
  'real-estate-broker': [...openToAll, 'list-or-appraise-property', 'ask-lienholder-consent-to-sale'],
  consultant: openToAll,
  'administrative-scrivener': [...openToAll, 'draft-agreed-settlement'],
}

/** 非弁行為. Who may do what for a debtor. */
export const whoMayNegotiate = rule({
  id: 'who-may-negotiate',
  title: '債務の交渉ができる人（弁護士法72条）',
  citations: [
    cite('弁護士法', '27条・72条・73条・77条'),
    cite('司法書士法', '3条・73条'),
    cite('宅地建物取引業法', '46条'),
    cite('任意売却と弁護士法72条（宅建業者の研修教材）', ''),
  ],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    actor: oneOf(actors, 'する人'),
    task: oneOf(tasks, 'すること'),
    claim: { ...orNull(yenFact('債権の元金（認定司法書士が交渉するときに要る。なければ空）')), otherwise: null },
  },
  answers: { allowed: 'できる' },
  find({ actor, task, claim }) {
    const limited = isLimited(actor, task)
    return { allowed: tasksOf[actor].includes(task) && (!limited || isWithinLimit(claim)), limited }
  },
  explain({ allowed, limited }, { actor, task, claim }) {
    return [
      step('する人', actorNames[actor]),
      step('すること', taskNames[task]),
      ...(limited
        ? [claim === null ? step('債権の元金', '分からない') : step('債権の元金（140万円まで）', claim)]
        : []),
      step('できるか', allowed ? 'できる' : 'できない'),
    ]
  },
  notes({ allowed, limited }, { actor, task, claim }) {
    return [
      ...(limited && claim === null ? [principalNeeded] : []),
      ...(allowed ? [] : [reasonAgainst(task)]),
      ...(actor === 'family-messenger' ? [messenger] : []),
      ...(actor === 'real-estate-broker' && task === 'ask-lienholder-consent-to-sale' ? [brokerBoundary] : []),
    ]
  },
  from({ limited }, { claim }) {
    return limited && claim !== null ? [shihoShoshi140({ claims: [claim] })] : []
  },
})

/** Only up to the limit of 司法書士法3条. */
function isLimited(actor: Actor, task: Task): boolean {
  return actor === 'certified-judicial-scrivener' && negotiations.includes(task)
}

function isWithinLimit(claim: Yen | null): boolean {
  return claim !== null && shihoShoshi140.value({ claims: [claim] }).scrivenerMayRepresent.includes(true)
}

function reasonAgainst(task: Task) {
  if (keptToLawyers.includes(task)) return lawyersOnly
  return task === 'extra-consulting-fee' ? extraFee : otherTrade
}

const principalNeeded = note(
  'caution',
  '債権の元金が分からないので、できないものとして答えています。元金が140万円までなら、認定司法書士も交渉できます。',
)
const lawyersOnly = note(
  'caution',
  '報酬を得てこれを仕事にできるのは弁護士です（140万円までの交渉は認定司法書士も）。ほかの人がすると、2年以下の拘禁刑か300万円以下の罰金にあたりえます（弁護士法72条・77条3号）。頼む相手を確かめ、弁護士に相談してください。',
)
const extraFee = note(
  'caution',
  '売却の仲介で受け取れるのは、上限のある仲介手数料です（宅地建物取引業法46条）。相談料などの名目で別のお金を求められたら、払う前に弁護士か消費生活センター（188）に相談してください。',
)
const otherTrade = note('caution', 'この人の仕事の範囲に入りません。弁護士など、それを仕事にできる人に頼んでください。')
const messenger = note(
  'caution',
  '家族ができるのは、本人が決めたことを伝え、返事を持ち帰ることです。代わりに決めたり、報酬を受け取ったりはできません。',
)
const brokerBoundary = note(
  'doubt',
  '売却の仲介の一部として、価格と配分の同意を求めることはできると読んでいます。宅建業者の研修教材は、任意売却での債権者とのやりとりが弁護士法72条に触れうると注意しています。残った債務の減額や分割払いの話は含まれません。',
)
