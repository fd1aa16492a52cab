import { scenarioOf } from '#assessment/sale/home.ts'
import { settingsOf } from '#assessment/settings.ts'
import { longestMonthsOf, procedureOf } from '#assessment/ways/bankruptcy-procedure.ts'
import { debtsInBankruptcy, surviving } from '#assessment/ways/bankruptcy-state.ts'
import { familyPrice } from '#assessment/ways/family-price.ts'
import { homeClause } from '#assessment/ways/home-clause.ts'
import { clauseState } from '#assessment/ways/home-clause-state.ts'
import { homePrice } from '#assessment/ways/home-price.ts'
import { savingsOf } from '#assessment/ways/household-room.ts'
import { assetsOf } from '#assessment/ways/individual-rehabilitation.ts'
import { leasebackOffer } from '#assessment/ways/leaseback-offer.ts'
import { liquidation } from '#assessment/ways/liquidation.ts'
import { debtsAfterHome, debtsBesideHome } from '#assessment/ways/own-debts.ts'
import { payable } from '#assessment/ways/payable.ts'
import { monthlyShare, monthsToPlan, planFloor, usualMonths } from '#assessment/ways/rehabilitation.ts'
import { rescheduleState } from '#assessment/ways/reschedule-state.ts'
import type { Way, WayId } from '#assessment/ways/way.ts'
import { yenWords } from '#base/words.ts'
import { least, most, subtract, type Yen, yen, zeroYen } from '#base/yen.ts'
import type { ByAmount, Course, DebtPart, Waiting } from './course.ts'
import { auctionHome, type CourseParts, type HomeTold, homeBefore, instalmentsPart, saleHome } from './course-parts.ts'
import { auctionAfterBreach, scheduleOf } from './home-parts.ts'

/** 経過か、ない理由. */
export type Built = { readonly course: Course; readonly takes: readonly string[] } | { readonly why: string }

/** 道筋の経過. What chance plays with on one way, or why it cannot. */
export function courseOf(parts: CourseParts, way: Way): Built {
  if (way.status === 'closed') return { why: 'いまは選べない道です。' }
  return builders[way.id](parts, way)
}

const builders: Readonly<Record<WayId, (parts: CourseParts, way: Way) => Built>> = {
  'keep-paying': keepPaying,
  reschedule,
  'voluntary-sale': (parts) => sold(parts, 'voluntary-sale', saleHome(parts)),
  leaseback,
  'family-sale': familySale,
  auction: (parts) => sold(parts, 'auction', auctionHome(parts)),
  instalments,
  'servicer-settlement': settlement,
  'voluntary-arrangement': (parts, way) => arrangement(parts, way),
  'special-conciliation': (parts, way) => arrangement(parts, way),
  'individual-rehabilitation': rehabilitation,
  'individual-rehabilitation-home-loan': homeClauseCourse,
  bankruptcy,
  prescription: () => ({
    why: '債権者がいつ裁判をするかの資料がないので、ゆれを計算できません。時効の日は、道筋の説明にあります。',
  }),
  'inheritance-renunciation': () => ({ why: '値段や収入のゆれでは変わらない道です。' }),
}

const notTold = '計算に要ることが、まだ分かりません。'

const noWaiting: Waiting = {
  owed: zeroYen,
  growth: zeroYen,
  growthWhenDue: zeroYen,
  dueFrom: 0,
  instalments: null,
}

const noDebt: DebtPart = {
  ...{ kind: 'none', lag: 0, perMonth: zeroYen, planTotal: [], planMonths: 1, surviving: zeroYen },
  ...{ accepted: 0, mostMissed: 1, toSeizure: 0, delayRate: 0 },
}

function kept(
  parts: CourseParts,
  way: WayId,
  schedule: ReturnType<typeof scheduleOf>,
  room: Yen | null,
  takes: readonly string[],
): Built {
  if (schedule === null) return { why: notTold }
  const { chances, delayRate } = parts
  const auction = parts.auction()
  if (auction === null && room !== null)
    return { why: '家の価格の見込みが分からないので、払えなくなった後のことを計算できません。' }
  return {
    course: {
      ...{ way, owed: zeroYen, room, roomAfter: parts.roomAfter, debt: instalmentsPart(parts) },
      home: {
        ...{ kind: 'keep', ...schedule, delayRate, mostMissed: chances.mostMissed, waiting: noWaiting },
        fallback: auctionAfterBreach(auction),
      },
    },
    takes: [
      ...takes,
      `続けて${chances.mostMissed}回払えないと、一括で請求されて競売に進むとしました。金利は今のままとしました。`,
    ],
  }
}

function keepPaying(parts: CourseParts): Built {
  const { course, arrears } = parts.current
  if (course === null) return { why: notTold }
  return kept(parts, 'keep-paying', scheduleOf(course, arrears?.value ?? zeroYen, []), parts.room, [])
}

function reschedule(parts: CourseParts): Built {
  const { course, interestOnly } = rescheduleState(parts.context)
  if (interestOnly !== null) return { why: '利息だけを払う期間の後の条件が、まだ分かりません。' }
  if (course === null) return { why: notTold }
  const takes = ['貸し手が条件の変更に応じたとしました。応じないことがあります。']
  return kept(parts, 'reschedule', scheduleOf(course, zeroYen, []), parts.room, takes)
}

function homeClauseCourse(parts: CourseParts): Built {
  const { context, assets } = parts
  const debts = debtsBesideHome(context)
  const { floor, loans } = clauseState(context, homeClause(context), debts)
  if (floor === null || loans === null) return { why: notTold }
  const wide = assets === 'low' ? null : planFloor(context, debts.total?.value ?? zeroYen, liquidation(context, true))
  const total = wide?.high?.value ?? floor.value
  const part = (sum: Yen) => ({ from: monthsToPlan, each: monthlyShare(sum, usualMonths), total: sum })
  const { room } = payable(context, zeroYen, ['housing.loan', 'debt'])
  return kept(
    parts,
    'individual-rehabilitation-home-loan',
    scheduleOf(loans.course, zeroYen, [part(total), part(loans.arrears)]),
    room?.value ?? null,
    [
      `裁判所が計画を認可したとしました。計画の総額は${yenWords(total)}です。`,
      '計画が取り消されて元の債務に戻る場合は、住宅ローンの競売だけを数えています。',
    ],
  )
}

const afterSale = (perMonth: Yen): readonly string[] =>
  perMonth === 0
    ? ['家計から残債に払えるお金がないので、残った債務はそのまま残るとしました。']
    : [`残った債務は、毎月${yenWords(perMonth)}ずつ、損害金の免除を受けて払うとしました。`]

/** A way that lets the home go; what is left is paid in instalments. */
function sold(parts: CourseParts, way: WayId, told: HomeTold | null): Built {
  if (told === null) return { why: notTold }
  return {
    course: {
      ...{ way, home: told.home, debt: instalmentsPart(parts), owed: zeroYen },
      ...{ room: parts.room, roomAfter: parts.roomAfter },
    },
    takes: [...told.takes, ...afterSale(parts.perMonth)],
  }
}

function leaseback(parts: CourseParts): Built {
  const { context, chances } = parts
  const proceeds = parts.sale()
  const offer = leasebackOffer(context, homePrice(context))
  if (proceeds === null || offer === null) return { why: notTold }
  const told = saleHome(parts)
  if (told === null || told.home.kind !== 'sale') return { why: notTold }
  const { refusal, lastMonth, waiting, fallback } = told.home
  const own = scenarioOf(context.matter)?.leaseback
  const months = offer.months ?? chances.leaseMonths
  return {
    course: {
      ...{ way: 'leaseback', owed: zeroYen, debt: instalmentsPart(parts), room: parts.room, roomAfter: parts.room },
      home: {
        ...{ kind: 'leaseback', price: offer.isOffered ? offer.price.value : null, rent: own?.rent ?? null },
        ...{ refusal, lastMonth, leaseMonths: months, notRenewed: chances.notRenewed, waiting, fallback },
        proceeds: proceeds.byPrice,
      },
    },
    takes: [
      '払う額には、10年の間の家賃が入っています。',
      `契約は${months}か月で、その時に更新を断られると出ることになるとしました。`,
      ...told.takes,
      ...afterSale(parts.perMonth),
    ],
  }
}

/** 決済まで for a sale within the family: nobody has to be found, but all creditors must consent. */
const familyMonths = 3

function familySale(parts: CourseParts): Built {
  const { price } = familyPrice(parts.context)
  const told = saleHome(parts)
  if (price === null || told === null || told.home.kind !== 'sale') return { why: notTold }
  const home = { ...told.home, agreed: { price: price.value, month: familyMonths } }
  const takes = [`家族が${yenWords(price.value)}で買い、${familyMonths}か月後に決済するとしました。`]
  return sold(parts, 'family-sale', { home, takes: [...takes, ...told.takes] })
}

/** A way about what is left once the home is gone. */
function residual(
  parts: CourseParts,
  way: WayId,
  debt: DebtPart,
  { besides = zeroYen, room = parts.roomAfter, takes = [] }: Residual = {},
): Built {
  const told = homeBefore(parts, besides)
  const owed = parts.context.plan.residual?.amount.value ?? null
  if (told === null || (told.home.kind === 'none' && owed === null && besides === 0)) return { why: notTold }
  const now = told.home.kind === 'none' ? yen((owed ?? 0) + besides) : zeroYen
  return {
    course: { way, home: told.home, debt, owed: now, room: parts.room, roomAfter: room },
    takes: [...told.takes, ...takes, ...(debt.kind === 'instalments' ? afterSale(parts.perMonth) : [])],
  }
}

/** While there is a home to sell, this is the way of the sale or the auction, told there. */
function instalments(parts: CourseParts): Built {
  const told = homeBefore(parts)
  if (told !== null && told.home.kind !== 'none') {
    const first = told.home.kind === 'auction' ? '競売' : '任意売却'
    return { why: `「${first}」の行と同じです。そこで、残った債務を分割で払うとして計算しました。` }
  }
  return residual(parts, 'instalments', instalmentsPart(parts))
}

interface Residual {
  readonly besides?: Yen
  readonly room?: Yen | null
  readonly takes?: readonly string[]
}

function settlement(parts: CourseParts): Built {
  if (savingsOf(parts.context) === null) return { why: '一括で払えるお金がいくらあるかが、まだ分かりません。' }
  const debt: DebtPart = { ...instalmentsPart(parts), kind: 'lump', accepted: parts.chances.accepted }
  return residual(parts, 'servicer-settlement', debt, {
    takes: [
      '一括の額は想定の幅から引き、手元のお金で足りるときだけ和解できるとしました。できなければ分割を続けます。',
      ...(parts.perMonth === 0 ? [] : [`和解までは、毎月${yenWords(parts.perMonth)}ずつ払うとしました。`]),
    ],
  })
}

/** 残債のほかの債務: what the way heeds beyond the residual of the plan. */
function besidesOf({ context }: CourseParts, total: Yen): Yen {
  const { residual: left } = context.plan
  return most(zeroYen, subtract(total, left?.amount.value ?? zeroYen))
}

function arrangement(parts: CourseParts, way: Way): Built {
  const { context } = parts
  const { total } = debtsAfterHome(context)
  const { low: usual, typical: longest } = settingsOf(context.matter).arrangementInstalments
  if (total === null || way.money === null) return { why: notTold }
  const months = way.money.months === usual ? usual : longest
  const room = payable(context, zeroYen, ['debt']).room?.value ?? null
  const debt: DebtPart = {
    ...{ ...instalmentsPart(parts), kind: 'plan', planMonths: months, perMonth: zeroYen },
    // All that is owed, whatever it is.
    planTotal: [],
  }
  const takes = [`債権者の全員が、利息なしの${months}回の分割に応じたとしました。`]
  return residual(parts, way.id, debt, { besides: besidesOf(parts, total.value), room, takes })
}

function rehabilitation(parts: CourseParts): Built {
  const { context } = parts
  const { total } = debtsAfterHome(context)
  if (total === null) return { why: notTold }
  const planTotal = planTotals(parts)
  if (planTotal.length === 0) return { why: notTold }
  const room = payable(context, zeroYen, ['debt']).room?.value ?? null
  const debt: DebtPart = {
    ...{ ...instalmentsPart(parts), kind: 'plan', lag: monthsToPlan, planMonths: usualMonths, perMonth: zeroYen },
    planTotal,
  }
  return residual(parts, 'individual-rehabilitation', debt, {
    ...{ besides: besidesOf(parts, total.value), room },
    takes: [`裁判所が${usualMonths}回払いの計画を認可したとしました。払い終えると残りは免除されます。`],
  })
}

/** 計画の総額 by what is owed: straight between the steps of 民事再生法231条2項 and where the assets' value takes over. */
function planTotals({ context, assets: which }: CourseParts): ByAmount {
  const assets = assetsOf(context)
  const value = which === 'low' ? assets.low.value : (assets.high?.value ?? assets.low.value)
  const steps = [0, 1_000_000, 5_000_000, 15_000_000, 30_000_000, 50_000_000]
  const met = [value, 5 * value, 10 * value].filter((at) => at > 0 && at < 50_000_000)
  return [...new Set([...steps, ...met])]
    .sort((one, other) => one - other)
    .flatMap((at) => {
      const floor = at === 0 ? null : planFloor(context, yen(at), assets)
      const told = which === 'low' ? floor?.low : (floor?.high ?? floor?.low)
      return at === 0
        ? [{ at: zeroYen, amount: zeroYen }]
        : told === undefined
          ? []
          : [{ at: yen(at), amount: told.value }]
    })
}

function bankruptcy(parts: CourseParts, way: Way): Built {
  const { context } = parts
  const { total } = debtsInBankruptcy(context)
  const { amount } = surviving(context)
  if (total === null || amount === null || way.money === null) return { why: notTold }
  const lag = longestMonthsOf(procedureOf(context).route)
  return {
    course: {
      ...{ way: 'bankruptcy', home: { kind: 'none' }, owed: total.value, room: parts.room, roomAfter: parts.roomAfter },
      debt: { ...noDebt, kind: 'discharge', lag, surviving: least(amount.value, total.value) },
    },
    takes: [
      `${lag}か月で免責が確定するとしました。免責されない見込みは、資料がないので数えていません。手続の費用は入っていません。`,
    ],
  }
}
