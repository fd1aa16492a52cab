import { covered } from '#assessment/covered.ts'
import { type Assessed, isKnown, missing } from '#assessment/known.ts'
import { happenedBy } from '#assessment/road/happenings.ts'
import { fromTable } from '#assessment/table-finding.ts'
import { addDays, type Day } from '#base/day.ts'
import { holidaysReckonedUntil, lastOpenDay } from '#base/holiday.ts'
import { enforcementTitles } from '#law/court/enforcement-titles.table.ts'
import { type Finding, NotCovered, type Note, note, reckon, step } from '#law/finding.ts'
import { executionStayByInsolvency } from '#law/insolvency/execution-stay-by-insolvency.ts'
import { assetDisclosure } from '#law/seizure/asset-disclosure.table.ts'
import { collectionStart } from '#law/seizure/collection-start.ts'
import { garnishmentRangeChange } from '#law/seizure/garnishment-range-change.table.ts'
import { provisionalAttachment } from '#law/seizure/provisional-attachment.table.ts'
import { taxReliefOptions } from '#law/tax/tax-relief-options.table.ts'
import type { Letter, Matter } from '#matter/matter.ts'
import type { Title } from './titles.ts'

export type RemedyId =
  | 'range-change-wage'
  | 'range-change-deposit'
  | 'demand-suit'
  | 'tax-relief'
  | 'rehabilitation'
  | 'bankruptcy'
  | 'disclosure'

/** 差押えに対してできること. One motion or way, and the day before which it is to be made where law fixes one. */
export interface Remedy {
  readonly id: RemedyId
  /** The letter that calls for it; null where it is open in general. */
  readonly letter: string | null
  readonly title: string
  readonly text: string
  /** The last day before the creditor may collect; null where no day is fixed. */
  readonly by: Day | null
  readonly passed: boolean
  readonly finding: Finding<unknown>
}

/** What can be done about the titles and seizures of the file; objections to papers of the court stand with the deadlines. */
export function remediesOn(matter: Matter, titles: readonly Title[], on: Day): Assessed<readonly Remedy[]> {
  const { letters } = happenedBy(matter, on)
  const orders = letters.filter(({ kind }) => kind === 'claim-seizure-order')
  const ranges = orders.map((letter) => covered(() => rangeChanges(letter, on)))
  const undated = orders.filter(({ receivedOn }) => !isKnown(receivedOn))
  const found = [
    ...ranges.flatMap((range) => range.found ?? []),
    ...letters.filter(({ kind }) => kind === 'provisional-seizure-order').map(demandSuit),
    ...letters.filter(({ kind }) => kind === 'tax-seizure').map(taxRelief),
    ...(titles.some(isOfCreditor) ? [rehabilitation(titles), bankruptcy(titles), disclosure()] : []),
  ]
  return {
    found,
    problems: [
      ...ranges.flatMap(({ problems }) => problems),
      ...undated.map((letter) =>
        missing(
          `letters[${(matter.letters ?? []).indexOf(letter)}].receivedOn`,
          '差押えの範囲を変える申立てがいつまで間に合うかを知るため',
        ),
      ),
    ],
  }
}

/** A title on which a private creditor can seize now. */
function isOfCreditor({ kind, state }: Title): boolean {
  return state !== 'coming' && kind !== 'tax-seizure'
}

/** 153条. By the eve of the day on which the creditor may collect; what was seized the letter does not tell, so both are told. */
function rangeChanges(letter: Letter, on: Day): Assessed<readonly Remedy[]> {
  const { receivedOn } = letter
  if (!isKnown(receivedOn)) return { found: [], problems: [] }
  const of = (id: RemedyId, claimKind: 'wage' | 'deposit', title: string): Remedy => {
    const start = collectionStart({ servedOnDebtor: receivedOn, claimKind, includesMaintenance: false })
    const by = addDays(start.value.collectableFrom, -1)
    if (by > holidaysReckonedUntil) throw new NotCovered(start.rule, by, '2099年より後の休日は扱っていません')
    const safe = lastOpenDay(by)
    const finding = reckon(
      'range-change-day',
      `${title}の申立てをしておきたい日`,
      safe,
      [start, fromTable(garnishmentRangeChange, '差押範囲の変更', title, () => [])],
      () => [
        step('差押命令が届いた日', receivedOn),
        step('債権者が取り立てられるようになる日', start.value.collectableFrom),
        step('その前の、裁判所が開いている日', safe),
      ],
      () => [maintenanceSooner],
    )
    const text =
      '収入・家族・家賃・病気などの書類を付けて、裁判所に申し立てます。取り立てられた後では間に合いません。決まるまで払わないよう、勤め先や銀行に命じてもらえることもあります。'
    return { id, letter: letter.id, title, text, by: safe, passed: safe < on, finding }
  }
  return {
    found: [
      of('range-change-deposit', 'deposit', '差押えの範囲を変える申立て（預金のとき）'),
      of('range-change-wage', 'wage', '差押えの範囲を変える申立て（給料のとき）'),
    ],
    problems: [],
  }
}

const maintenanceSooner: Note = note(
  'caution',
  '請求に養育費などの扶養の請求が含まれると、給料でも、預金と同じ早い日になります。',
)

function demandSuit({ id }: Letter): Remedy {
  const text =
    '仮差押えは判決の前の差押えです。債権者に裁判を起こすよう命じてもらうことや、決められた額（解放金）を供託して外すことができます。'
  const finding = fromTable(provisionalAttachment, '仮差押えへの申立て', '起訴命令', () => [
    step('起訴命令の期間', '裁判所が決める2週間以上の期間'),
    step('裁判が起こされなければ', '仮差押えは取り消される'),
  ])
  return {
    id: 'demand-suit',
    letter: id,
    title: '裁判を起こさせる申立て（起訴命令）',
    text,
    by: null,
    passed: false,
    finding,
  }
}

function taxRelief({ id }: Letter): Remedy {
  const text =
    '役所の差押えには、範囲を変える申立てはできません。猶予・分割・執行停止を、財産と家計の書類を持って役所に相談します。'
  const finding = fromTable(taxReliefOptions, '税の猶予と減免', '役所に相談', () => [
    step('相談先', '差し押さえた役所'),
  ])
  return { id: 'tax-relief', letter: id, title: '税の猶予・執行停止の相談', text, by: null, passed: false, finding }
}

function rehabilitation(titles: readonly Title[]): Remedy {
  const finding = executionStayByInsolvency({
    procedure: 'rehabilitation',
    creditor: 'unsecured',
    started: isUsed(titles),
  })
  return insolvency('rehabilitation', '個人再生', finding)
}

function bankruptcy(titles: readonly Title[]): Remedy {
  const finding = executionStayByInsolvency({
    ...{ procedure: 'simultaneous-abolition', creditor: 'unsecured', started: isUsed(titles) },
  })
  return insolvency('bankruptcy', '自己破産', finding)
}

function insolvency(id: 'rehabilitation' | 'bankruptcy', name: string, finding: Finding<unknown>): Remedy {
  const text = `${name}の開始が決まると、担保のない債権者の差押えは止まり、新しい差押えもできなくなります。税と住宅ローンの抵当権には当てはまりません。`
  return { id, letter: null, title: `${name}で差押えを止める`, text, by: null, passed: false, finding }
}

function isUsed(titles: readonly Title[]): boolean {
  return titles.some(({ kind, state }) => state === 'used' && kind === 'claim-seizure')
}

function disclosure(): Remedy {
  const text =
    '裁判所から財産開示の呼出しが来たら、行って本当のことを話します。行かない、うそを言うと、刑罰があります。'
  const from = [fromTable(enforcementTitles, '債務名義', '財産開示', () => [])]
  const finding = fromTable(
    assetDisclosure,
    '財産開示',
    '呼出しに応じる',
    () => [step('申し立てられる人', '債務名義のある債権者')],
    () => [],
    from,
  )
  return { id: 'disclosure', letter: null, title: '財産開示の呼出しに備える', text, by: null, passed: false, finding }
}
