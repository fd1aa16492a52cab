import type { Day } from '#base/day.ts'
import { dayFact, oneOf, orNull } from '#law/facts.ts'
import { NotCovered, type Note, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'distribution-eligibility'

const kinds = [
  'petitioner',
  'title-holder',
  'provisional-attachment',
  'mortgage',
  'provisional-security',
  'general-lien',
  'tax',
] as const

type Kind = (typeof kinds)[number]

/** What a creditor must have to take part: a paper filed in time, a registration before the seizure, either or both. */
type Need = 'filed' | 'registered-or-filed' | 'registered-and-filed'

const table: Readonly<Record<Kind, { readonly name: string; readonly need: Need; readonly paper: string }>> = {
  // 87条1項1号.
  petitioner: { name: '差押債権者（二重の申立てを含む）', need: 'filed', paper: '申立て' },
  // 87条1項2号, 51条.
  'title-holder': { name: '債務名義を持つ債権者', need: 'filed', paper: '配当要求' },
  // 87条1項3号; after the seizure 2号.
  'provisional-attachment': { name: '仮差押債権者', need: 'registered-or-filed', paper: '配当要求' },
  // 87条1項4号; after the seizure only by a petition of its own.
  mortgage: { name: '抵当権者など登記のある担保権者', need: 'registered-or-filed', paper: '自らの競売の申立て' },
  // 仮登記担保法17条2項.
  'provisional-security': { name: '担保仮登記の権利者', need: 'registered-and-filed', paper: '債権届出' },
  'general-lien': { name: '一般の先取特権者（管理組合など）', need: 'registered-or-filed', paper: '配当要求' },
  // 最判平2.6.28: a registered tax seizure does not stand for the 交付要求.
  tax: { name: '租税・公課の官庁', need: 'filed', paper: '交付要求' },
}

/** 87条2項. Rights that wait for the outcome of an older provisional attachment. */
const conditionalKinds: readonly Kind[] = ['mortgage', 'provisional-security']

type Route = 'by-petition' | 'by-demand' | 'by-register' | 'none'

const routeNames: Readonly<Record<Route, string>> = {
  'by-petition': '受けられる（申立てによる）',
  'by-demand': '受けられる（期限内の書面による）',
  'by-register': '受けられる（差押えより前の登記による）',
  none: '受けられない',
}

/** 配当を受けるべき債権者. Whether a creditor takes part in the distribution of an auction, by what, and whether its share is deposited. */
export const distributionEligibility = rule({
  id,
  title: '配当を受けるべき債権者（民執法87条）',
  citations: [
    cite('民事執行法', '50条・51条・87条・91条1項'),
    cite('国税徴収法', '82条'),
    cite('仮登記担保契約に関する法律', '17条2項'),
  ],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    kind: oneOf(kinds, '債権者の種類'),
    seizureRegistered: dayFact('この競売のはじめの差押えの登記の日'),
    demandDeadline: dayFact('配当要求の終期（最後に定められた日）'),
    registered: { ...orNull(dayFact('権利または仮差押えの登記の日（なければなし）')), otherwise: null },
    filed: {
      ...orNull(dayFact('申立書・配当要求・交付要求・債権届出が裁判所に届いた日（なければなし）')),
      otherwise: null,
    },
    earlierAttachment: {
      ...orNull(dayFact('ほかの債権者の仮差押えで、まだ効いているものの登記の日')),
      otherwise: null,
    },
  },
  answers: {
    eligible: '配当を受けられる',
    route: '配当を受ける根拠',
    deposit: '配当の額が供託される',
    conditional: '先の仮差押えが失効したときだけ受けられる',
  },
  find({ kind, seizureRegistered, demandDeadline, registered, filed, earlierAttachment }) {
    if (registered === seizureRegistered) {
      throw new NotCovered(id, registered, '差押えと同じ日の登記は、受付番号の順で決まるので扱っていません')
    }
    const before = isEarlier(registered, seizureRegistered)
    const timely = filed !== null && filed <= demandDeadline
    const eligible = meets(table[kind].need, before, timely)
    const route = eligible ? routeOf(kind, before) : 'none'
    const conditional =
      route === 'by-register' && conditionalKinds.includes(kind) && isEarlier(earlierAttachment, registered)
    const deposit = conditional || (eligible && kind === 'provisional-attachment')
    return { eligible, route, deposit, conditional, before, timely }
  },
  explain({ route, deposit, before, timely }, { kind, seizureRegistered, demandDeadline, registered, filed }) {
    const { name, paper } = table[kind]
    return [
      step('債権者', name),
      step('この競売のはじめの差押えの登記', seizureRegistered),
      step('権利または仮差押えの登記', registered ?? 'なし'),
      step('差押えより前の登記', before ? 'ある' : 'ない'),
      step('配当要求の終期', demandDeadline),
      step(`${paper}が裁判所に届いた日`, filed ?? 'なし'),
      step('終期までに届いた書面', timely ? 'ある' : 'ない'),
      step('配当', routeNames[route]),
      ...(deposit ? [step('支払い', '配当の額は供託される（91条1項）')] : []),
    ]
  },
  notes({ route, eligible, conditional, timely }, { kind, registered, earlierAttachment }) {
    const sameDay = route === 'by-register' && registered === earlierAttachment && conditionalKinds.includes(kind)
    return [
      ...(eligible || timely ? [] : [deadlineMoves]),
      ...(kind === 'mortgage' && route === 'by-register' ? [claimStatement] : []),
      ...(kind === 'tax' ? [taxDemand] : []),
      ...(conditional ? [waitsForAttachment] : []),
      ...(sameDay ? [sameDayAttachment] : []),
    ]
  },
})

function isEarlier(day: Day | null, than: Day | null): boolean {
  return day !== null && than !== null && day < than
}

function meets(need: Need, before: boolean, timely: boolean): boolean {
  switch (need) {
    case 'filed':
      return timely
    case 'registered-or-filed':
      return before || timely
    case 'registered-and-filed':
      return before && timely
  }
}

/** The route of a creditor that takes part. */
function routeOf(kind: Kind, before: boolean): Route {
  if (kind === 'petitioner' || (kind === 'mortgage' && !before)) return 'by-petition'
  return before ? 'by-register' : 'by-demand'
}

const deadlineMoves: Note = note(
  'caution',
  '配当要求の終期は、3か月以内に売却許可がないと自動的に先へ動きます（52条）。公告された日を過ぎていても間に合うことが多いので、いまの終期を裁判所で確かめてください。',
)
const claimStatement: Note = note(
  'caution',
  '裁判所から求められたら、債権の届出が要ります。届け出ないと、それで生じた損害を賠償することがあります（50条）。',
)
const taxDemand: Note = note(
  'caution',
  '租税は、差押えの登記があっても、終期までに交付要求がなければ配当を受けられません（最判平成2年6月28日）。',
)
const waitsForAttachment: Note = note(
  'caution',
  '先の仮差押えの債権者が裁判で勝つと、この権利には配当されません。結果が分かるまで供託されます（87条2項・91条1項6号）。',
)
const sameDayAttachment: Note = note(
  'doubt',
  '仮差押えと同じ日の登記です。ここでは仮差押えを先とは見ていませんが、受付番号が仮差押えの方で先なら、仮差押えが失効したときだけ受けられ、供託されます。登記簿の受付番号を確かめてください。',
)
