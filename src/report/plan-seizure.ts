import type { Plan } from '#assessment/plan.ts'
import type { StageId } from '#assessment/road/stage.ts'
import type { Enforcement } from '#assessment/seizure/enforcement.ts'
import type { TitleState } from '#assessment/seizure/titles.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { type Block, type Cell, plain, type Section, shown, yenCell } from './report.ts'

const hasTitle: readonly StageId[] = ['judged', 'seized']

/** 差押え. What creditors with a title could take, what is protected, and what can be done. */
export function seizureSection(plan: Plan): Section | null {
  const { seizures, enforcement } = plan
  const further = enforcement === null ? [] : furtherBlocks(enforcement)
  if (seizures.length === 0 && further.length === 0) return null
  const title = seizures.length === 0 ? '差押えについて' : '給料を差し押さえられるとしたら'
  return { id: 'seizures', title, blocks: [...payBlocks(plan), ...further] }
}

function payBlocks({ seizures, stage, enforcement }: Plan): readonly Block[] {
  const isReady = hasTitle.includes(stage.value.id) || enforcement?.titles.some(isOfCreditor) === true
  const text = isReady
    ? '判決などの債務名義（さいむめいぎ）があるので、債権者は差押えを申し立てられます。'
    : '判決などの債務名義（さいむめいぎ）がある債権者だけができます。請求書や督促の手紙だけで差し押さえられることはありません。'
  if (seizures.length === 0) return [{ kind: 'text', text }]
  const rows = seizures.map(({ person, net, seizable }) => [
    plain(person),
    plain(yenWords(net)),
    yenCell(seizable),
    plain(yenWords(net - seizable.value)),
  ])
  const head = ['人', '手取り', '差し押さえられる額', '手元に残る額']
  return [
    { kind: 'text', text },
    { kind: 'table', caption: '1回の支払いごとの額', head, rows },
  ]
}

function isOfCreditor({ state, kind }: Enforcement['titles'][number]): boolean {
  return state !== 'coming' && kind !== 'tax-seizure'
}

/** Only where a paper shows that somebody could seize: before that, it would frighten more than help. */
function furtherBlocks(found: Enforcement): readonly Block[] {
  if (found.state === 'none') return []
  return [
    titleTable(found),
    ...kindTable(found),
    ...competitionTables(found),
    ...protectedRows(found),
    ...assetTable(found),
    ...inquiryTable(found),
    ...remedySteps(found),
  ]
}

const stateWords: Readonly<Record<TitleState, string>> = {
  coming: 'まだ差押えはできません',
  ready: '差押えを申し立てられます',
  used: '差押えがされています',
}

function titleTable({ titles }: Enforcement): Block {
  const rows = titles.map(({ title, creditor, on, kind, state, finding }) => [
    plain(title),
    plain(creditor),
    plain(on === null ? '分からない' : dayWords(on)),
    shown(kind === 'tax-seizure' ? '役所は判決なしで差し押さえられます' : stateWords[state], finding),
  ])
  return { kind: 'table', caption: '差押えのもとになる書類', head: ['書類', '債権者', '日', 'いまの意味'], rows }
}

function kindTable({ pay }: Enforcement): readonly Block[] {
  if (pay.length === 0) return []
  const withTax = pay.some(({ tax }) => tax !== null)
  const rows = pay.map(({ person, ordinary, maintenance, perMonth, tax }) => [
    plain(person),
    yenCell(ordinary),
    yenCell(maintenance),
    ...(withTax ? [tax === null ? plain('—') : taxCell(tax)] : []),
    perMonth === null ? plain('—') : yenCell(perMonth),
  ])
  const head = ['人', 'ふつうの債権者', '養育費など', ...(withTax ? ['税の滞納'] : []), 'ふつうの債権者（月）']
  return [{ kind: 'table', caption: '債権者の種類ごとに、差し押さえられる額', head, rows }]
}

function taxCell({ low, high }: NonNullable<Enforcement['pay'][number]['tax']>): Cell {
  if (low.value === high.value) return yenCell(high)
  return shown(`${yenWords(low.value)}〜${yenWords(high.value)}`, high)
}

function competitionTables({ competition, titles }: Enforcement): readonly Block[] {
  const nameOf = (claim: string) => titles.find((title) => title.claim === claim)?.creditor ?? claim
  return competition.map(({ shared }) => ({
    kind: 'table',
    caption: `差押えが重なったときの分け方（手取り${yenWords(shared.value.taken + shared.value.kept)}。合計は増えません）`,
    head: ['債権者', '1回の支払いから'],
    rows: shared.value.shares.map(({ claim, amount }) => [plain(nameOf(claim)), shown(yenWords(amount), shared)]),
  }))
}

const protectionWords = {
  whole: '差し押さえられません（口座に入った後は、預金として差し押さえられることがあります）',
  none: '全額を差し押さえられることがあります',
  unknown: '種類によって違います。裁判所か弁護士に確かめてください',
} as const

const incomeWords: Readonly<Record<string, string>> = {
  pension: '年金',
  childAllowance: '児童手当など',
  benefit: '失業等の給付',
  publicAssistance: '生活保護',
  selfEmployed: '事業の収入',
  rent: '家賃の収入',
  support: '受け取る養育費など',
  other: 'ほかの収入',
}

function protectedRows({ incomes }: Enforcement): readonly Block[] {
  if (incomes.length === 0) return []
  const rows = incomes.map(({ person, kind, protection, finding }) => ({
    label: `${person}の${incomeWords[kind] ?? '収入'}`,
    cell: shown(protectionWords[protection], finding),
  }))
  return [{ kind: 'facts', rows }]
}

const assetWords: Readonly<Record<string, string>> = { cash: '現金', deposit: '預金', retirementPay: '退職手当' }

function assetTable({ assets }: Enforcement): readonly Block[] {
  if (assets.length === 0) return []
  const rows = assets.map(({ kind, value, seizable }) => [
    plain(assetWords[kind] ?? '財産'),
    plain(yenWords(value)),
    yenCell(seizable),
  ])
  return [
    { kind: 'table', caption: '財産から差し押さえられる額', head: ['財産', 'いまの額', '差し押さえられる額'], rows },
  ]
}

const targetWords = {
  bank: '預金',
  securities: '株式・投資信託',
  'real-estate': '不動産',
  employer: '勤め先',
} as const

function inquiryTable({ inquiries }: Enforcement): readonly Block[] {
  if (inquiries.length === 0) return []
  const rows = inquiries.map(({ creditor, target, allowed, allowedAfterDisclosure, finding }) => [
    plain(creditor),
    plain(targetWords[target]),
    shown(allowed ? '調べられる' : allowedAfterDisclosure ? '財産開示の後なら調べられる' : '調べられない', finding),
  ])
  return [
    { kind: 'table', caption: '債権者が裁判所を通じて調べられること', head: ['債権者', '調べるもの', '結果'], rows },
  ]
}

const lawyers = '弁護士（法テラス 0570-078374、平日9時〜21時・土曜9時〜17時）'

function remedySteps({ remedies }: Enforcement): readonly Block[] {
  if (remedies.length === 0) return []
  const items = remedies.map(({ id, title, text, by, passed }) => ({
    title,
    text: passed ? `${text}この日は過ぎていますが、まだ払われていなければ間に合うことがあります。` : text,
    by: by === null ? '' : `${dayWords(by)}まで`,
    who: id === 'tax-relief' ? '差し押さえた役所' : lawyers,
  }))
  return [
    { kind: 'text', text: '差押えに対してできること：' },
    { kind: 'steps', items },
  ]
}
