import { isKnown } from '#assessment/known.ts'
import type { Plan } from '#assessment/plan.ts'
import { homeIsGone, type StageId, wholeIsDue } from '#assessment/road/stage.ts'
import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import type { Matter } from '#matter/matter.ts'
import { oneColumn, type SheetSection, sheetRow, sheetSection } from './consultation-sheet-parts.ts'

/** 持っていく書類の欄. What is in the house already is enough; nothing need be asked for before the talk. */
export function paperRows(plan: Plan, matter: Matter): SheetSection {
  const rows = papersFor(plan, matter).map((words) => sheetRow(words, words))
  return sheetSection(
    {
      ...{ id: 'papers', title: '持っていく書類（手元にあるものだけでよい）', columns: oneColumn },
      ...{ across: 3, mark: '□', rows, least: 6 },
    },
    2,
  )
}

type Wanted = readonly (readonly [isWanted: boolean, words: string])[]

const asks: readonly LetterKind[] = ['payment-order', 'provisional-payment-order', 'complaint']
const dueLetters: readonly LetterKind[] = ['acceleration-notice', 'full-repayment-demand', 'subrogation-notice']
const byCourt: readonly StageId[] = ['auction-opened', 'inspected', 'bidding-fixed', 'sold-by-court', 'to-be-left']

function papersFor(plan: Plan, matter: Matter): readonly string[] {
  const titles = [...new Set((matter.letters ?? []).map(({ kind }) => letterKinds[kind].title))]
  const wanted: Wanted = [
    [true, '本人確認書類'],
    ...titles.map((title) => [true, `「${title}」と封筒`] as const),
    ...ofStage(plan, matter),
    ...ofThings(plan, matter),
  ]
  return wanted.flatMap(([isWanted, words]) => (isWanted ? [words] : []))
}

/** What the talk needs at this point of the road: terms before the whole is due, days after it, the account of the sale once the home is gone. */
function ofStage({ stage, otherLimitations }: Plan, { letters, loans, properties, budget }: Matter): Wanted {
  const { id } = stage.value
  const has = (kinds: readonly LetterKind[]) => (letters ?? []).some(({ kind }) => kinds.includes(kind))
  const hasLoan = (loans ?? []).length > 0
  const isGone = homeIsGone(stage.value)
  const isDue = wholeIsDue(stage.value)
  const isOurs = (properties ?? []).length > 0 && !isGone
  return [
    [has(asks), '同封の異議申立書・答弁書の用紙'],
    [byCourt.includes(id), '裁判所から届いた競売の書類のすべて'],
    [id === 'seized', '差押えのあった口座の通帳、差押えの前と後の給与明細'],
    [hasLoan && !isDue, '住宅ローンの契約書・返済予定表'],
    [!isDue && isKnown(budget?.incomeFall), '収入が減ったことの分かる書類（休職・離職など）'],
    [hasLoan && isDue, '住宅ローンの契約書（あれば保証委託も）'],
    [hasLoan && isDue && !isGone && !has(dueLetters), '一括請求・代位弁済の通知'],
    [hasLoan && isGone, '家を売ったときの契約書・精算書、または競売の配当の書類'],
    [hasLoan && isGone, '残った借金の額が分かる通知'],
    [(hasLoan && isDue) || otherLimitations.length > 0, '最後に払った日の分かる通帳・控え（古いものも）'],
    [isOurs, '登記事項証明書（あれば）'],
    [isOurs, '固定資産税の納税通知書'],
    [isOurs && (properties ?? []).some(({ brokerEstimates }) => isKnown(brokerEstimates)), '家の査定書'],
  ]
}

/** What goes with the things that the file tells of. */
function ofThings({ personViews }: Plan, matter: Matter): Wanted {
  const { loans, otherDebts, taxArrears, condominiumArrears, people, assets, events } = matter
  const has = (kind: NonNullable<Matter['assets']>[number]['kind']) =>
    (assets ?? []).some((asset) => asset.kind === kind)
  return [
    [true, '給与明細・源泉徴収票など収入の書類'],
    [true, '家計の記録、通帳（この1年ほど）'],
    [(otherDebts ?? []).length > 0, 'ほかの借金の明細・請求書'],
    [(taxArrears ?? []).length > 0, '税金・保険料の督促状'],
    [(condominiumArrears ?? []).length > 0, '管理費の請求書'],
    [has('insurance'), '保険証券、解約返戻金の分かるもの'],
    [has('car'), '車検証'],
    [has('retirementPay'), '退職金の見込みが分かるもの'],
    [(people ?? []).some(({ divorcedOn }) => isKnown(divorcedOn)), '離婚の取決めの書類'],
    [personViews.some(({ roles }) => roles.includes('heir')), '亡くなった人の戸籍・借金の書類'],
    [(events ?? []).some(({ kind }) => kind === 'payment'), '払ったことの分かる控え'],
    [(loans ?? []).some(({ jointGuarantors }) => (jointGuarantors ?? []).length > 0), '保証契約書の写し'],
  ]
}
