import { isKnown } from '#assessment/known.ts'
import { endsSoon } from '#assessment/limitation/limitation.ts'
import { homeIsGone, wholeIsDue } from '#assessment/road/stage.ts'
import { fromTable } from '#assessment/table-finding.ts'
import type { Day } from '#base/day.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { subtract } from '#base/yen.ts'
import { groupInsuranceAfterDefault } from '#law/debt/group-insurance-after-default.table.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { currentCourse } from './current-course.ts'
import { homePrice } from './home-price.ts'
import { keepPayingState } from './keep-paying-state.ts'
import { bankInterestOnly } from './reschedule-terms.ts'
import type { WayContext } from './way.ts'

/** 売らないほうがよい事情. Why the household should not sell, or not sell now; `until` is the day to which the reason holds. */
export interface NotToSell {
  readonly id:
    | 'paying-and-solvent'
    | 'over-mortgaged-not-in-arrears'
    | 'temporary-loss-of-income'
    | 'limitation-near'
    | 'rewind-open'
  /** Whom it concerns; null for the household. */
  readonly person: string | null
  readonly claim: string | null
  readonly until: Day | null
  readonly words: string
}

type Found = Finding<NotToSell>

/** Every reason not to sell that the file shows, each with what it rests on. */
export function notToSell(context: WayContext): readonly Found[] {
  if (homeIsGone(context.plan.stage.value)) return []
  return [
    ...payingAndSolvent(context),
    ...overMortgaged(context),
    ...temporaryLoss(context),
    ...limitationNear(context),
    ...rewindOpen(context),
  ]
}

const household = { person: null, claim: null, until: null } as const

/** The home loan is paid, and the household can go on paying it. */
function payingAndSolvent(context: WayContext): readonly Found[] {
  const { plan } = context
  if (plan.stage.value.id !== 'paying') return []
  const { status, reasons, basis } = keepPayingState(context, currentCourse(context))
  if (status !== 'open') return []
  const words = '住宅ローンを払えていて、家計からこれからも払えます。今は売る必要がありません。'
  return [
    reckon('not-to-sell', '払えていて、払い続けられる', { id: 'paying-and-solvent', ...household, words }, basis, () =>
      reasons.map((reason) => step('理由', reason)),
    ),
  ]
}

/** More is owed than the home may bring, and nothing is overdue: selling would turn a paid loan into a debt without a home. */
function overMortgaged(context: WayContext): readonly Found[] {
  const { plan } = context
  const { market, secured } = homePrice(context)
  if (plan.stage.value.id !== 'paying' || market === null || secured === null || secured.value <= market.high) return []
  const short = subtract(secured.value, market.high)
  const words = `家を高く売れても、債務が${yenWords(short)}残ります（オーバーローン）。滞納していないうちに売ると、家を失い、残った債務を払うことになります。`
  return [
    reckon(
      'not-to-sell',
      'オーバーローンで、滞納していない',
      { id: 'over-mortgaged-not-in-arrears', ...household, words },
      [plan.stage, secured],
      () => [
        step('家が担保している債務', secured.value),
        step('家の値段（高い見込み）', market.high),
        step('売っても残る債務（少なくとも）', short),
      ],
      () => [
        note(
          'caution',
          '払えなくなる見込みがあるときは別です。先に返済条件の変更を相談し、家計の表で確かめてください。',
        ),
      ],
    ),
  ]
}

/** The income is expected back: change the terms for the time being rather than sell. */
function temporaryLoss(context: WayContext): readonly Found[] {
  const { plan, matter, on } = context
  const fall = matter.budget?.incomeFall
  if (!isKnown(fall) || wholeIsDue(plan.stage.value) || !isKnown(fall.until) || fall.until <= on) return []
  if (fall.cause === 'retirement') return []
  const { until, cause, since } = fall
  const words = `収入は${dayWords(until)}に戻る見込みです。一時の減収なら、売る前に、返済条件の変更（利息だけの期間など）を貸し手に相談してください。`
  const insurance = fromTable(
    groupInsuranceAfterDefault,
    groupInsuranceAfterDefault.title,
    groupInsuranceAfterDefault.title,
    () => groupInsuranceAfterDefault.rows.map(({ point, says }) => step(point, says)),
  )
  return [
    reckon(
      'not-to-sell',
      '一時の減収',
      { id: 'temporary-loss-of-income', ...household, until, words },
      cause === 'illness' ? [plan.stage, insurance] : [plan.stage],
      () => [
        ...(isKnown(since) ? [step('収入が減り始めた日', since)] : []),
        step('収入が戻る見込みの日', until),
        step('銀行が利息だけの支払いにすることがある期間（長くて）', bankInterestOnly, 'months'),
      ],
      () => [
        note('caution', '戻る見込みは変わることがあります。戻らないと分かったら、早めに売却も考えてください。'),
        ...(cause === 'illness'
          ? [note('caution', '病気のときは、傷病手当金と、団体信用生命保険（団信）の特約を先に確かめてください。')]
          : []),
      ],
    ),
  ]
}

/** A claim on which a period has run out or soon will: asking for a sale may acknowledge it. */
function limitationNear({ plan, on }: WayContext): readonly Found[] {
  const all = [
    ...plan.limitations.map(({ loan, person, finding }) => ({ claim: loan, person, finding })),
    ...plan.otherLimitations.map(({ claim, person, finding }) => ({ claim, person, finding })),
  ]
  return all.flatMap(({ claim, person, finding }): readonly Found[] => {
    const { status, completesOn } = finding.value
    const isOver = status === 'maybe-complete'
    if (!isOver && !endsSoon(finding.value, on)) return []
    const words = isOver
      ? '消滅時効が完成しているかもしれません。売却の申出・支払い・署名は債務の承認になることがあるので、先に弁護士に確かめてください。'
      : `消滅時効が${completesOn === null ? 'まもなく' : `${dayWords(completesOn)}の終わりに`}完成する見込みです。その前の売却の申出・支払い・署名は債務の承認になり、数え直しになります（民法152条）。先に弁護士に確かめてください。`
    const value: NotToSell = { id: 'limitation-near', person, claim, until: isOver ? null : completesOn, words }
    return [
      reckon('not-to-sell', '消滅時効が近い', value, [finding], () => [
        step('期間の末日（見込み）', completesOn ?? '分からない'),
        step('基準日', on),
      ]),
    ]
  })
}

/** 巻戻し. Within six months of the guarantor's payment a plan may put the loan back, unless the home has been sold. */
function rewindOpen({ plan, matter }: WayContext): readonly Found[] {
  if (matter.wishes?.keepHome === false) return []
  const open = plan.deadlines.filter(({ id, passed }) => id.startsWith('rewind-') && !passed)
  return open.map(({ id, day, safeOn }) => {
    const words = `${dayWords(safeOn)}までに個人再生（住宅資金特別条項）を申し立てれば、住宅ローンを元に戻して家を残せることがあります。売ると、この道はなくなります。`
    const value: NotToSell = {
      id: 'rewind-open',
      person: null,
      claim: id.slice('rewind-'.length),
      until: day.value,
      words,
    }
    return reckon('not-to-sell', '巻戻しがまだできる', value, [day], () => [
      step('申立ての最後の日', day.value),
      step('安全な最後の日', safeOn),
    ])
  })
}
