import { type Helper, type HelperId, type HelpSituation, helpers } from './helpers.table.ts'

/** 相談の事情. The situations of the table, and `whole-due`: the whole is asked for, and the lender's own desk helps no more. */
export type Situation = HelpSituation | 'whole-due'

/** 見せる相談先. An entry, and what must be said beside it where it is not sure. */
export interface ShownHelper extends Helper {
  readonly doubt: string | null
}

/** 電話する先. At most three to call, the first first; and apart from them who listens when somebody wants to die or is in danger. */
export interface Helpers {
  readonly call: readonly ShownHelper[]
  readonly crisis: readonly ShownHelper[]
}

/** More names than these are a list and no help. */
const mostToCall = 3

/**
 * だれに電話するか. For each situation whom to call first, in our order: who can act on it before who explains it, free before paid, a number
 * before a page. The order of the rows is that of the situations: danger to a person, then what a court counts in days, then the rest.
 */
export const callFirst: Readonly<Record<Situation, readonly HelperId[]>> = {
  'violence-now': [],
  'thinking-of-dying': [],
  dv: ['dv-plus', 'dv-navi-8008', 'police-9110'],
  'child-at-risk': ['child-189', 'child-soudan'],
  'non-japanese-speaker': ['houterasu-multilingual', 'fresc'],
  'suit-received': ['houterasu-support-dial', 'nichibenren-himawari110', 'court-guidance'],
  seizure: ['houterasu-support-dial', 'nichibenren-himawari110', 'court-guidance'],
  inheritance: ['family-court-inheritance', 'shiho-shoshi-sogo-center'],
  'auction-started': ['nichibenren-himawari110', 'bengoshikai-soudan-center', 'court-guidance'],
  'moving-out': ['jiritsu-soudan', 'jukyo-kakuho'],
  'tax-arrears': ['chihouzei-yuyo', 'kokuzei-yuyo'],
  'fraud-suspected': ['consumer-hotline-188', 'police-9110', 'moj-servicer-list'],
  'servicer-contact': ['houterasu-support-dial', 'moj-servicer-list', 'consumer-hotline-188'],
  guarantor: ['houterasu-support-dial', 'nichibenren-himawari110', 'bengoshikai-soudan-center'],
  'whole-due': ['houterasu-support-dial', 'nichibenren-himawari110', 'houterasu-civil-aid'],
  disaster: ['jhf-disaster-dial', 'disaster-guideline'],
  'cannot-live': ['fukushi-jimusho', 'jiritsu-soudan', 'shakyo-fund'],
  'job-lost': ['jiritsu-soudan', 'hellowork', 'jukyo-kakuho'],
  'jhf-loan': ['own-lender', 'jhf-customer-center', 'jhf-repayment-change'],
  'bank-loan': ['own-lender', 'zenginkyo-counseling', 'fsa-user-office'],
  'before-arrears': ['own-lender', 'jiritsu-soudan', 'houterasu-support-dial'],
  'in-arrears': ['own-lender', 'houterasu-support-dial', 'jiritsu-soudan'],
  'pension-premium': ['nenkin'],
  'debt-other': ['jcco', 'zaimukyoku-debt', 'consumer-hotline-188'],
  'broker-trouble': ['consumer-hotline-188', 'todofuken-takken', 'takken-kyokai'],
  'choosing-broker': ['mlit-licence-search', 'mlit-negative'],
  'credit-record': ['ksc', 'cic', 'jicc'],
}

const all: readonly Helper[] = helpers

/** 相談先を選ぶ. Each situation names its first one before any names its second. */
export function helpersFor(situations: readonly Situation[]): Helpers {
  // The keys of a constant table, in its order.
  const ordered = (Object.keys(callFirst) as readonly Situation[]).filter((one) => situations.includes(one))
  const chosen: HelperId[] = []
  const longest = Math.max(0, ...ordered.map((one) => callFirst[one].length))
  for (let turn = 0; turn < longest; turn += 1) {
    for (const situation of ordered) {
      const next = callFirst[situation].find((id) => !chosen.includes(id))
      if (next !== undefined) chosen.push(next)
    }
  }
  const call = chosen.slice(0, mostToCall).flatMap((id) => all.filter((helper) => helper.id === id))
  const crisis = all.filter(({ kind, whenToShow }) => kind === 'crisis' && whenToShow.some(isTold(situations)))
  return { call: call.map(shown), crisis: crisis.map(shown) }
}

/** Who listens to somebody who wants to die is named to everybody: nobody is asked first. */
function isTold(situations: readonly Situation[]): (one: HelpSituation) => boolean {
  return (one) => one === 'thinking-of-dying' || situations.includes(one)
}

function shown(helper: Helper): ShownHelper {
  return { ...helper, doubt: doubtWords[helper.confidence] }
}

/** 確かさの言葉. What must be said beside an entry that is not sure. */
export const doubtWords: Readonly<Record<Helper['confidence'], string | null>> = {
  official: null,
  several: null,
  'one-source': '一つの資料だけで確かめた案内です。かける前や行く前に、公式サイトでも確かめてください。',
  memory: 'この番号は、資料では確かめていません。',
}
