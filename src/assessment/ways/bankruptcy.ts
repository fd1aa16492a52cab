import { addMonths } from '#base/day.ts'
import type { Yen } from '#base/yen.ts'
import { zeroYen } from '#base/yen.ts'
import { bankruptcyDischargeBars } from '#law/bankruptcy/bankruptcy-discharge-bars.table.ts'
import { bankruptcyRestrictions } from '#law/bankruptcy/bankruptcy-restrictions.table.ts'
import { gazette } from '#law/bankruptcy/gazette.table.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { bankruptcyCostsOf, longestMonthsOf, procedureOf } from './bankruptcy-procedure.ts'
import { cashKept, debtsInBankruptcy, earlierRelief, insolvency, surviving } from './bankruptcy-state.ts'
import { learnsOf, milestones, wayStep } from './common.ts'
import { homeIsAnothers } from './filer.ts'
import {
  beforeFiling,
  creditWithGazette,
  filerEffects,
  forgivenessTax,
  hasNoHome,
  limitationFirst,
} from './insolvency.ts'
import { legalAid } from './legal-aid.ts'
import type { Way, WayContext, WayHome, WayMoney } from './way.ts'

/** 自己破産. The debts end by discharge; what the law does not leave free goes to the creditors. */
export function bankruptcy(context: WayContext): Way {
  const { on } = context
  const debts = debtsInBankruptcy(context)
  const state = insolvency(context, debts)
  const [procedure, earlier, cash, left] = [
    procedureOf(context),
    earlierRelief(context),
    cashKept(context),
    surviving(context),
  ]
  const isTold = debts.total !== null && debts.total.value > 0 && state.status !== 'closed'
  const months = longestMonthsOf(procedure.route)
  const aid = legalAid(context)
  const costs = bankruptcyCostsOf(procedure.route, aid.meets !== false)
  const told = [procedure, earlier].flatMap(({ lacks }) => lacks)
  return {
    id: 'bankruptcy',
    title: '自己破産',
    status: state.status,
    reasons: [
      ...state.reasons,
      ...earlier.reasons,
      ...routeWords(procedure.route),
      ...procedure.words,
      ...cash.reasons,
      ...left.reasons,
    ],
    basis: [...state.basis, ...earlier.basis, ...procedure.basis, ...cash.basis, ...left.basis],
    lacks: state.status === 'closed' ? state.lacks : [...state.lacks, ...told],
    until: null,
    home: homeOf(context, procedure.route),
    money: isTold ? moneyOf(debts.total, months, costs) : null,
    owedAfter: isTold && left.amount !== null ? owedAfter(left.amount) : [],
    people: filerEffects(
      context,
      {
        debtor: '免責が確定すると、税金や養育費などを除いて、払う義務がなくなります。',
        jointDebtor:
          'ほかの人が免責されても、この人は全額を請求されます（破産法253条2項）。分割や、この人自身の手続を弁護士に相談してください。',
        jointGuarantor:
          '申し立てた人が免責されても、保証人は全額を請求されます（破産法253条2項）。申立ての前に知らせ、弁護士に相談してください。',
        spouse: '保証人でなければ、払う義務はありません。この人の財産は、申し立てた人の手続では処分されません。',
        collateralProvider:
          '申し立てた人が免責されても、担保に出した不動産は競売になることがあります（破産法253条2項）。',
      },
      isTold ? left.amount : 'as-today',
    ),
    learns: learnsOf(
      { who: 'gazette', answer: 'yes', words: gazetteWords() },
      {
        who: 'employer',
        answer: 'possible',
        words: `勤め先から借りていると、債権者として知らされます。退職金の見込額の証明を頼むことがあります。手続の間に制限される仕事もあります（${restrictedWork()}）`,
      },
      { who: 'family', answer: 'possible', words: '同じ家計の家族の収入の資料が要ります。' },
      ...(hasNoHome(context) || homeIsAnothers(context)
        ? []
        : [{ who: 'court-site', answer: 'possible', words: '家が競売になると、裁判所のサイトに載ります。' } as const]),
    ),
    credit: creditWithGazette(addMonths(on, months), on),
    taxes: [
      forgivenessTax(debts.total?.value ?? null, debts.total === null ? null : zeroYen),
      {
        words:
          '払う力をまったく失った人の家が競売などで売れたときは、売れたもうけに所得税がかからないことがあります（所得税法9条1項10号）。',
        finding: null,
      },
    ],
    costs,
    help: [...aid.words, '生活保護を受けている間は、法テラスの立替えの返済を待ってもらえることがあります。'],
    steps: [
      wayStep(
        '弁護士に相談する',
        '借金・収入・財産をすべて話します。受任の通知で、請求が止まります。',
        'explain-procedures',
        {
          paper: '債権者の一覧、家計の表、通帳、財産の分かるもの',
        },
      ),
      wayStep(
        '保証人に知らせる',
        '受任の通知の後、保証人に一括で請求が来ます。その前に知らせます。',
        'general-information',
      ),
      wayStep('申立ての書類を出す', '住所地の地方裁判所に出します。', 'court-papers', {
        paper: '破産手続開始・免責許可の申立書、財産の目録、家計の表',
      }),
      wayStep('裁判所か破産管財人の質問に答える', '隠さずに答えます。', 'general-information'),
      wayStep('免責の決定を受ける', '確定すると、資格の制限も終わります。', 'general-information'),
    ],
    warnings: [
      ...beforeFiling(context),
      ...bankruptcyDischargeBars.rows
        .filter(({ number }) => number === 1 || number === 4)
        .map(({ ground, basis }) => `${ground}免責が許されないことがあります（${basis}）。`),
      ...limitationFirst(context),
    ],
  }
}

function routeWords(route: 'simultaneous' | 'trustee' | null): readonly string[] {
  if (route === null) return []
  return route === 'trustee'
    ? ['財産の額から、破産管財人が選ばれる手続（管財）の見込みです。']
    : ['財産の額だけを見ると、破産管財人が選ばれない手続（同時廃止）の見込みです。調べることがあると管財になります。']
}

function homeOf(context: WayContext, route: 'simultaneous' | 'trustee' | null): WayHome {
  const none = { leaveFrom: null, leaveBy: null }
  if (hasNoHome(context))
    return { outcome: 'none', ...none, decidedBy: '家はもうないので、住まいはこの道では変わりません。' }
  // 破産法2条9項・34条1項: the estate is what the bankrupt owns.
  if (homeIsAnothers(context)) {
    const decidedBy =
      '家は本人のものではないので、この手続では売られません。抵当権はそのまま残り、任意売却や競売になるかは、別に決まります。'
    return { outcome: 'unchanged', ...none, decidedBy }
  }
  const seller =
    route === 'simultaneous' ? '抵当権者の競売か、自分での任意売却' : '破産管財人か、抵当権者の競売か、自分での任意売却'
  return {
    outcome: 'sold',
    ...none,
    decidedBy: `家は残せません。${seller}で売られ、出る日は、売買の約束か裁判所の手続で決まります。`,
  }
}

/** Nothing is paid on the debts; the costs stand apart. */
function moneyOf(owed: Finding<Yen> | null, months: number, costs: Way['costs']): WayMoney {
  const from = owed === null ? [] : [owed]
  const apart = costs.flatMap(({ label, low, high }) => [
    step(`別にかかる費用の少ない方：${label}`, low),
    step(`別にかかる費用の多い方：${label}`, high),
  ])
  const nothing = (title: string, more: typeof apart = []) =>
    reckon(
      'nothing-to-pay',
      title,
      zeroYen,
      from,
      () => [...from.map(({ title: label, value }) => step(label, value)), step(title, zeroYen), ...more],
      () => [note('caution', '免責が許可されたときです。手続の費用と、税金・養育費などは別に払います。')],
    )
  return {
    perMonth: nothing('債務への毎月の支払い'),
    ends: 'ends',
    months,
    total: nothing('債務への支払いの合計', apart),
  }
}

/** The longest procedure of the table ends within the first milestone. */
function owedAfter(left: Finding<Yen>): Way['owedAfter'] {
  return milestones.map((months) => ({
    months,
    owed: reckon('owed-after', `${months}か月後に残る額（税・保険料）`, left.value, [left], () => [
      step('免責の後も残る税・保険料（今日の額。払えば減ります）', left.value),
    ]),
  }))
}

function gazetteWords(): string {
  const of = (point: string) => gazette.rows.find((row) => row.point === point)?.says ?? ''
  return `${of('自己破産で載るとき')}${of('だれでも読める期間')}`
}

function restrictedWork(): string {
  return bankruptcyRestrictions.rows.find(({ point }) => point === '手続の間にできない仕事')?.says ?? ''
}
