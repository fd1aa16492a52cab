import { oneOf } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

interface Row {
  readonly name: string
  readonly accepted: boolean | null
  readonly basis: string
}

const preserves = '保存行為などで、処分ではない（921条1号ただし書）'
const notOfEstate = '相続財産ではない'

/** 921条 and what practitioners take from the decisions of the courts; null where views differ. */
const acts = {
  'sell-estate-property': { name: '相続財産を売った・贈った', accepted: true, basis: '処分（921条1号）' },
  'spend-estate-money': { name: '相続財産のお金を使った', accepted: true, basis: '処分（921条1号）' },
  'collect-estate-claim': { name: '亡くなった人の債権を取り立てた', accepted: true, basis: '処分（921条1号）' },
  'demolish-or-destroy': { name: '相続財産を取り壊した・捨てた', accepted: true, basis: '処分（921条1号）' },
  'estate-division-agreement': { name: '遺産分割の協議をした', accepted: true, basis: '処分（921条1号）' },
  'no-decision-in-time': { name: '期間のうちに決めなかった', accepted: true, basis: '熟慮期間の経過（921条2号）' },
  'conceal-or-omit-from-inventory': {
    name: '隠した・ひそかに使った・わざと目録に書かなかった',
    accepted: true,
    basis: '隠匿など（921条3号。放棄した後でも）',
  },
  'pay-due-debt-from-estate': {
    name: '相続財産から、期限の来た債務を払った',
    accepted: null,
    basis: '保存行為とみる考えと、処分とみる考えがある',
  },
  'reasonable-funeral-from-estate': {
    name: '相続財産から、ふさわしい額の葬儀費用を払った',
    accepted: false,
    basis: '処分に当たらない（大阪高裁平成14年7月3日決定）',
  },
  'pay-debt-from-own-money': {
    name: '自分のお金で債務を払った',
    accepted: false,
    basis: '処分に当たらない（福岡高裁宮崎支部平成10年12月22日決定）',
  },
  'repair-or-preserve': { name: '修理など、財産を守ることをした', accepted: false, basis: preserves },
  'short-lease': { name: '短い期間の賃貸をした（民法602条の期間内）', accepted: false, basis: preserves },
  'life-insurance-as-beneficiary': {
    name: '受取人として生命保険金を受け取った',
    accepted: false,
    basis: notOfEstate,
  },
  'survivor-pension': { name: '遺族年金を受け取った', accepted: false, basis: notOfEstate },
  'keepsake-of-little-value': { name: 'わずかな価値の形見を分けた', accepted: false, basis: '処分というほどではない' },
} as const satisfies Readonly<Record<string, Row>>

type Act = keyof typeof acts

/** 相続人がしたこと. The acts that the rule knows; there is at least one. Object.keys types its result as bare text, and the keys are those of the table. */
export const estateActs = Object.keys(acts) as [Act, ...Act[]]

/** 法定単純承認. Whether an heir who did this has taken the inheritance, debts and all, so that it can no longer be renounced. */
export const simpleAcceptance = rule({
  id: 'simple-acceptance',
  title: '法定単純承認（民法921条）',
  citations: [cite('民法', '602条・915条・920条・921条')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    act: oneOf(estateActs, '亡くなったことを知った相続人がしたこと'),
  },
  answers: { accepted: '単純承認したことになる' },
  find({ act }) {
    const { accepted, basis }: Row = acts[act]
    return { accepted, basis }
  },
  explain({ accepted, basis }, { act }) {
    return [
      step('相続人がしたこと', acts[act].name),
      step('当てはまる規定や裁判例', basis),
      step('結論', conclusion(accepted)),
    ]
  },
  notes({ accepted }) {
    if (accepted === null) return [viewsDiffer, mortgagedHome]
    return [accepted ? stillAsk : limits, mortgagedHome]
  },
})

function conclusion(accepted: boolean | null): string {
  if (accepted === null) return '考え方が分かれている'
  return accepted ? '単純承認したことになる（放棄も限定承認もできない）' : '単純承認したことにならない'
}

const viewsDiffer = note(
  'doubt',
  '期限の来た債務を相続財産から払うことは、財産を守る行為だとする考えが多くありますが、単純承認になるとする考えもあります。放棄を考えているなら、しないでください。',
)
const stillAsk = note(
  'caution',
  '亡くなったことを知らずにしたことは、数えません。事情で結論が変わることもあるので、あきらめる前に弁護士に相談してください。',
)
const limits = note(
  'practice',
  '額や事情によっては処分とみられることがあります。領収書を残し、する前に弁護士に確かめてください。',
)
const mortgagedHome = note(
  'caution',
  '抵当の付いた家では、放棄するかどうかを決めるまで、亡くなった人の口座からローンを払わず、相続人として売買や媒介の契約に署名しないでください。先に団体信用生命保険を確かめてください。',
)
