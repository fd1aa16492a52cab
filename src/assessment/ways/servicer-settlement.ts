import { creditorOn, isAgencyLoan } from '#assessment/debts/creditor.ts'
import type { Residual } from '#assessment/debts/residual.ts'
import { isKnown, missing } from '#assessment/known.ts'
import { homeIsGone } from '#assessment/road/stage.ts'
import { grouped } from '#base/words.ts'
import { type Yen, yen } from '#base/yen.ts'
import { debtForgivenessTax } from '#law/debt/debt-forgiveness-tax.ts'
import type { Finding } from '#law/finding.ts'
import { settlementContractClauses } from '#law/servicer/settlement-contract-clauses.table.ts'
import { creditAfter, learnsOf, milestones, wayStep } from './common.ts'
import { legalAid } from './legal-aid.ts'
import { limitationGate, restartWords } from './limitation-gate.ts'
import { lacksForResidual } from './residual-course.ts'
import { residualEffects, residualsOf } from './residual-people.ts'
import { anecdotes, type LumpSum, lumpSum, settledInFull, zeroOwed } from './settlement-lump.ts'
import { acknowledgementWarning, estateWarning, giftWarning, preferenceWarning } from './warnings.ts'
import type { Way, WayContext } from './way.ts'

/** 債権回収会社との和解. A lump sum ends what is left, where the claim lies with one who may forgive the rest. */
export function servicerSettlement(context: WayContext): Way {
  const { plan, on } = context
  const residuals = (residualsOf(context) ?? []).filter(({ amount }) => amount.value > 0)
  const kinds = residuals.map((one) => ({ ...one, holder: holderOf(context, one) }))
  const claims = residuals.map(({ claim }) => claim)
  const gate = limitationGate(context, claims)
  const eligible = kinds.filter(({ holder }) => holder === 'servicer')
  const lump = gate === null && eligible.length > 0 ? lumpSum(context, eligible) : null
  const state = gate === null ? stateOf(context, kinds, lump) : { status: 'unknown' as const, ...gate }
  const isWhole = eligible.length === residuals.length
  const sum = lump?.sum ?? null
  return {
    id: 'servicer-settlement',
    title: '債権回収会社（サービサー）と一括で和解する',
    status: state.status,
    reasons: [...(lump === null ? [] : restartWords(context, claims)), ...state.reasons, forWhom],
    basis: [
      ...(plan.residual === null ? [plan.stage] : [plan.residual.amount, anecdotes]),
      ...(lump?.zone === null || lump === null ? [] : [lump.zone]),
      ...(gate?.basis ?? []),
    ],
    lacks: plan.residual === null ? lacksForResidual(context) : state.lacks,
    until: null,
    home: {
      ...{ outcome: homeIsGone(plan.stage.value) ? 'none' : 'unchanged', leaveFrom: null, leaveBy: null },
      decidedBy: '家は、任意売却か競売で別に決まります。和解は、売れた後に残る債務についてです。',
    },
    money: sum === null ? null : settledInFull(sum),
    owedAfter: sum === null || !isWhole ? [] : milestones.map((months) => ({ months, owed: zeroOwed(months, sum) })),
    people: residualEffects(context, words, residuals.length === 0 ? null : residuals),
    learns: learnsOf(),
    credit: creditAfter(sum === null ? null : on),
    taxes: taxes(lump),
    costs: [],
    help: legalAid(context).words,
    steps: steps(residuals),
    warnings: [
      acknowledgementWarning,
      '借りたお金や、家族の名義にしたお金で和解しないでください。新しい借金が残ります。',
      '減額を約束する業者に気を付けてください。交渉を仕事にできるのは弁護士（140万円までは認定司法書士も）です。',
      preferenceWarning,
      giftWarning(context),
      ...estateWarning(context),
    ],
  }
}

type Holder = 'agency' | 'servicer' | 'association' | 'other'

/** 和解の相手. Who holds a claim today, as far as it changes what can be agreed. */
export function holderOf({ matter, on }: WayContext, { claim }: Pick<Residual, 'claim'>): Holder {
  const loan = (matter.loans ?? []).find(({ id }) => id === claim)
  if (loan === undefined) return 'other'
  if (isAgencyLoan(loan)) return 'agency'
  const { kind } = creditorOn(loan, on)
  if (kind === 'assignee') return loan.assignee?.kind === 'servicer' ? 'servicer' : 'other'
  return kind === 'guarantor' && loan.guarantor?.kind === 'credit-guarantee-association' ? 'association' : 'other'
}

interface State {
  readonly status: Way['status']
  readonly reasons: readonly string[]
  readonly lacks: Way['lacks']
}

function stateOf(
  context: WayContext,
  kinds: readonly { readonly holder: Holder; readonly claim: string }[],
  lump: LumpSum | null,
): State {
  const { residual } = context.plan
  const of = (status: Way['status'], reasons: readonly string[], lacks: Way['lacks'] = []): State => ({
    status,
    reasons,
    lacks,
  })
  if (residual === null) return of('unknown', ['残債がまだ計算できません。'])
  if (residual.amount.value === 0) return of('closed', ['残債がありません。'])
  if (kinds.length > 0 && kinds.every(({ holder }) => holder === 'agency')) {
    return of('closed', [
      '住宅金融支援機構は、残債の減額をせず、債権をまとめて売ることもしないと説明されています。債権回収会社は、集める仕事を任されているだけです。分割の額の見直しは頼めます。',
    ])
  }
  if (lump !== null) return of(lump.status, lump.reasons, lump.lacks)
  const isAssociation = kinds.some(({ holder }) => holder === 'association')
  return of(
    'unknown',
    [
      isAssociation
        ? '信用保証協会が残りを免除することはまれだと説明されています。分割が中心になります。'
        : '債権がまだ債権回収会社に移っていないか、移ったか分かりません。民間の貸し手は、1年から数年たってから債権回収会社に売ることがあります。その前に減額に応じることは、まれです。',
    ],
    unassigned(
      context,
      kinds.filter(({ holder }) => holder !== 'agency').map(({ claim }) => claim),
    ),
  )
}

function unassigned({ matter }: WayContext, claims: readonly string[]): Way['lacks'] {
  return (matter.loans ?? []).flatMap(({ id, assignedOn }, index) =>
    claims.includes(id) && !isKnown(assignedOn)
      ? [missing(`loans[${index}].assignedOn`, '債権が債権回収会社に移ったかどうかで、できる和解が変わるため')]
      : [],
  )
}

const forWhom =
  'まとまったお金がない人、生活費まで使わないと払えない人には、この道は向きません。住宅ローンを払えている人の道でもありません。'

const words = {
  debtor: '和解金を払い終えて、残りの免除が書かれていれば、その債務はなくなります。',
  jointDebtor: '一人の和解は、ほかの連帯債務者には及びません（民法441条）。この人の名前も和解契約書に入れてください。',
  jointGuarantor: '和解で残りが免除されると、保証も終わります。念のため、この人の名前も和解契約書に入れてください。',
  ownGuarantee:
    '借りた人の債務の残りが免除されると、あなたの保証も終わります。念のため、あなたの名前も和解契約書に入れてもらってください。',
  collateralProvider: '担保に入れた家や土地が売れた後は、請求されません。',
  owner: '債務者や保証人でなければ、請求されません。',
  heir: '相続した分だけ負います。和解の話し合いをする前に、相続放棄の期限を確かめてください。',
  spouse: '債務者でも保証人でもなければ、払う義務はありません。',
}

function taxes(lump: LumpSum | null): Way['taxes'] {
  const forgiven = lump?.forgiven ?? null
  const finding: Finding<unknown> | null =
    forgiven === null ? null : debtForgivenessTax({ forgiven, insolvent44no2: false, otherTemporaryIncome: yen(0) })
  return [
    {
      words:
        '免除された額は、ふつう一時所得になります。払うことがとても難しかったときは、申告書に書けば収入に数えません（所得税法44条の2）。和解の日の財産と債務の一覧を残して、税務署か税理士に確かめてください。',
      finding,
    },
  ]
}

const clauses = settlementContractClauses.rows
  .map(({ clause }) => clause)
  .filter((clause) => ['残りの免除', '清算条項', 'これからの損害金', '保証人・連帯債務者', '信用情報'].includes(clause))

function steps(residuals: readonly Residual[]): Way['steps'] {
  const claim: Yen | null = residuals.length === 1 ? (residuals[0]?.amount.value ?? null) : null
  return [
    wayStep(
      '時効を確かめる',
      '残高を書いた申出は、債務を認めたことになります。先に、最後に払った日と判決の有無を確かめます。',
      'explain-procedures',
      {
        paper: '契約書、判決、届いた手紙',
      },
    ),
    wayStep(
      '相手が本物かを確かめる',
      '法務省の「許可した株式会社一覧」で、会社の名前、住所、電話番号を確かめ、一覧の番号に電話します。前の債権者にも、債権を譲ったかを聞きます。',
      'general-information',
      { paper: '債権譲渡の通知、請求の内訳' },
    ),
    wayStep(
      '一括の額を申し出る',
      '最初の申出から、やめる額まで、少しずつ上げます。やめる額を超えたら、いったん持ち帰ります。',
      'negotiate-reduction',
      {
        ...{ claim, paper: '和解の申出書、生活収支報告書' },
      },
    ),
    wayStep(
      '和解契約書を確かめて署名する',
      `払う前に、弁護士に見てもらいます。とくに「${clauses.join('」「')}」を確かめます（条項は全部で${grouped(settlementContractClauses.rows.length)}あります）。`,
      'draft-agreed-settlement',
      { paper: '和解契約書' },
    ),
    wayStep(
      '払って、証明書をもらう',
      '本物の会社の口座に払い、完済証明書と領収書をもらいます。',
      'general-information',
      {
        paper: '完済証明書',
      },
    ),
  ]
}
