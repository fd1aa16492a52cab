import { oneOf, yesNo } from '#law/facts.ts'
import { type Note, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

type Effect = 'lapses' | 'stayed' | 'barred' | 'continues' | 'allowed'

const procedureNames = {
  'trustee-bankruptcy': '破産（管財）',
  'simultaneous-abolition': '破産（同時廃止）',
  rehabilitation: '個人再生',
} as const

type Procedure = keyof typeof procedureNames

const creditorNames = {
  unsecured: '担保のない債権者（残債・カードなど。判決があっても同じ）',
  mortgage: '住宅の抵当権者',
  tax: '税・社会保険料',
  'child-support': '開始前の養育費（先取特権なし）',
  'child-support-lien': '開始前の養育費（先取特権あり）',
} as const

type Creditor = keyof typeof creditorNames

interface Effects {
  readonly started: Effect
  /** Null where it depends on what the facts do not tell. */
  readonly fresh: Effect | null
}

const lapses: Effects = { started: 'lapses', fresh: 'barred' }
const stayed: Effects = { started: 'stayed', fresh: 'barred' }
const free: Effects = { started: 'continues', fresh: 'allowed' }

/** 破産法42条・43条・65条2項 (管財), 249条 (同時廃止); 民事再生法39条・53条・122条. */
const table: Readonly<Record<Procedure, Readonly<Record<Creditor, Effects>>>> = {
  'trustee-bankruptcy': {
    unsecured: lapses,
    mortgage: free,
    tax: { started: 'continues', fresh: 'barred' },
    'child-support': lapses,
    'child-support-lien': lapses,
  },
  'simultaneous-abolition': {
    unsecured: stayed,
    mortgage: free,
    tax: { started: 'continues', fresh: null },
    'child-support': stayed,
    'child-support-lien': stayed,
  },
  rehabilitation: {
    unsecured: stayed,
    mortgage: free,
    tax: free,
    'child-support': stayed,
    'child-support-lien': free,
  },
}

const effectWords: Readonly<Record<Effect, string>> = {
  lapses: '効力を失う',
  stayed: '中止する',
  barred: '新しく始められない',
  continues: 'そのまま続く',
  allowed: '新しく始められる',
}

/** 倒産手続と執行. What the opening of bankruptcy or rehabilitation does to an execution, an auction or a tax seizure. */
export const executionStayByInsolvency = rule({
  id: 'execution-stay-by-insolvency',
  title: '倒産手続と強制執行・競売・滞納処分',
  citations: [cite('破産法', '42条・43条・65条2項・249条'), cite('民事再生法', '39条・53条・122条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    // Object.keys types its result as bare text; the keys are those of the tables.
    procedure: oneOf(Object.keys(procedureNames) as Procedure[], '手続の種類（開始決定の後）'),
    creditor: oneOf(Object.keys(creditorNames) as Creditor[], 'だれの債権か'),
    started: yesNo('強制執行・競売・差押えがもう始まっている'),
  },
  answers: { effect: '手続の開始で、強制執行・競売・差押えはどうなるか' },
  find({ procedure, creditor, started }) {
    const effects = table[procedure][creditor]
    return { effect: started ? effects.started : effects.fresh }
  },
  explain({ effect }, { procedure, creditor, started }) {
    return [
      step('手続の種類', procedureNames[procedure]),
      step('だれの債権か', creditorNames[creditor]),
      step('強制執行・競売・差押え', started ? 'もう始まっている' : 'まだ始まっていない'),
      step('手続の開始による効果', effect === null ? '税や保険料の古さによって違う' : effectWords[effect]),
    ]
  },
  notes({ effect }, { procedure, creditor }) {
    return [
      note(
        'caution',
        '開始決定からの効果です。申立てから開始決定までの間は、裁判所の中止命令などがなければ止まりません（破産法24条、民事再生法26条）。',
      ),
      ...notesOfProcedure(procedure, effect),
      ...notesOfCreditor(creditor, procedure, effect),
    ]
  },
})

function notesOfProcedure(procedure: Procedure, effect: Effect | null): readonly Note[] {
  if (procedure === 'trustee-bankruptcy') return [estateOnly]
  if (effect !== 'stayed') return []
  return [procedure === 'rehabilitation' ? cancellation : withheld]
}

function notesOfCreditor(creditor: Creditor, procedure: Procedure, effect: Effect | null): readonly Note[] {
  switch (creditor) {
    case 'unsecured':
      return []
    case 'mortgage':
      return procedure === 'rehabilitation' ? [courtMayHalt] : []
    case 'tax':
      return effect === null ? [ageOfTax] : []
    case 'child-support':
      return [laterSupport]
    case 'child-support-lien':
      return [laterSupport, readingOfLien]
  }
}

const estateOnly = note('caution', '破産財団に属する財産についての効果です。')
const cancellation = note(
  'caution',
  '給料の差押えが中止しても、差し押さえられた分はすぐには受け取れません。裁判所に差押えの取消しを求められます（民事再生法39条2項）。',
)
const withheld = note(
  'caution',
  '給料の差押えでは、天引きは続き、その分は免責の確定まで勤め先にとどめ置かれます。免責が確定すると差押えは効力を失います（破産法249条2項）。',
)
const courtMayHalt = note(
  'caution',
  '競売は、裁判所が中止を命じることがあります（民事再生法31条・197条）。家を残すときは、早く申し立ててください。',
)
const ageOfTax = note(
  'doubt',
  '破産債権に当たる古い税や保険料による新しい差押えはできず、それより新しいものによる差押えは止まらないと読まれます（破産法249条1項）。納期限を役所に確かめてください。',
)
const laterSupport = note('caution', '手続が始まった後に支払いの期限が来る養育費は止まりません。')
const readingOfLien = note(
  'doubt',
  '2026年4月からの養育費の先取特権を、一般の先取特権として条文（破産法42条・249条、民事再生法122条）に当てはめた読み方です。裁判例はまだ見つかっていません。弁護士に確かめてください。',
)
