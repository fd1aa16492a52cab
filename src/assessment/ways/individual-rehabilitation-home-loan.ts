import { addMonths } from '#base/day.ts'
import { learnsOf, wayStep } from './common.ts'
import { homeClause } from './home-clause.ts'
import { clauseMoney, clauseOwed } from './home-clause-money.ts'
import { clauseState } from './home-clause-state.ts'
import {
  beforeFiling,
  creditWithGazette,
  filerEffects,
  forgivenessTax,
  hasNoHome,
  limitationFirst,
} from './insolvency.ts'
import { legalAid } from './legal-aid.ts'
import { debtsBesideHome } from './own-debts.ts'
import { monthsToPlan, rehabilitationCosts, rehabilitationLearns, usualMonths } from './rehabilitation.ts'
import type { Way, WayContext } from './way.ts'

/** 個人再生（住宅資金特別条項）. The home loan is paid as agreed and the home kept; the other debts are cut to the law's floor. */
export function individualRehabilitationHomeLoan(context: WayContext): Way {
  const { on } = context
  const debts = debtsBesideHome(context)
  const clause = homeClause(context)
  const { floor, loans, ...state } = clauseState(context, clause, debts)
  const isTold = floor !== null && loans !== null
  const money = isTold ? clauseMoney(loans, floor, usualMonths) : null
  const aid = legalAid(context)
  return {
    id: 'individual-rehabilitation-home-loan',
    title: '個人再生で家を残す（住宅資金特別条項）',
    ...state,
    until: clause.until,
    home: {
      outcome: hasNoHome(context) ? 'none' : state.status === 'closed' ? 'unchanged' : 'kept',
      ...{ leaveFrom: null, leaveBy: null },
      decidedBy: '裁判所が計画を認可し、住宅ローンを計画どおりに払い続けると、家を出る日はありません。',
    },
    money,
    owedAfter: isTold ? clauseOwed(loans, floor, usualMonths) : [],
    people: filerEffects(
      context,
      {
        debtor: '住宅ローンは全額を払い続けます。ほかの債務は、計画どおりに払い終えると残りが免除されます。',
        jointDebtor:
          '住宅ローンの返済を延ばすと、この人にも同じように延びます（民事再生法203条1項）。ほかの債務は減りません。',
        jointGuarantor:
          '住宅ローンの返済を延ばすと、この人にも同じように延びます（民事再生法203条1項）。ほかの債務の保証は減りません。',
        spouse: '保証人でなければ、払う義務はありません。同居していれば、収入の資料を求められます。',
        collateralProvider: '住宅ローンが計画どおりに払われる間、担保の不動産は競売になりません。',
      },
      'as-today',
    ),
    learns: learnsOf(...rehabilitationLearns),
    credit: creditWithGazette(floor === null ? null : addMonths(on, monthsToPlan + usualMonths), on),
    taxes: [forgivenessTax(debts.total?.value ?? null, floor?.value ?? null)],
    costs: rehabilitationCosts(aid.meets !== false, true),
    help: aid.words,
    steps: [
      wayStep(
        '弁護士に相談する',
        '保証会社が払った日（代位弁済の日）の分かる手紙を持って行きます。書類の準備に時間がかかります。',
        'explain-procedures',
        { paper: '代位弁済通知、登記事項証明書、家計の表、債権者の一覧', by: clause.until },
      ),
      wayStep('申立ての書類を出す', '競売が進んでいれば、止める命令も求めます（民事再生法197条）。', 'court-papers', {
        ...{ paper: '再生手続開始の申立書、競売の中止命令の申立書', by: clause.until },
      }),
      wayStep(
        '住宅ローンの債権者と前もって話す',
        '条項の型と毎月の額を、計画の前に話し合います。',
        'negotiate-residual-instalments',
      ),
      wayStep('再生計画案を出す', '住宅資金特別条項を書いた計画案です。', 'court-papers', { paper: '再生計画案' }),
      wayStep(
        '住宅ローンと計画の両方を払う',
        '計画は3年（5年まで）、住宅ローンは契約の終わりまで払います。',
        'general-information',
      ),
    ],
    warnings: warnings(context),
  }
}

function warnings(context: WayContext): readonly string[] {
  const { matter } = context
  const isTaxed =
    (matter.taxArrears ?? []).length > 0 || (matter.rights ?? []).some(({ kind }) => kind.startsWith('tax'))
  return [
    ...(isTaxed ? ['税や保険料の滞納は減らず、差押えも止まりません。先に役所と分割を話し合ってください。'] : []),
    ...((matter.condominiumArrears ?? []).length > 0
      ? ['管理費の滞納は先取特権という担保になり、条項の妨げになることがあります。弁護士に話してください。']
      : []),
    ...beforeFiling(context),
    ...limitationFirst(context),
  ]
}
