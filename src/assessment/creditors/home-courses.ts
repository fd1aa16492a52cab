import { feesOwed } from '#assessment/allocation/association-liens.ts'
import { homeIsGone } from '#assessment/road/stage.ts'
import type { AuctionMoney, Case } from '#assessment/sale/auction.ts'
import { homeForSale } from '#assessment/sale/home.ts'
import { delayed, lumpWorth } from '#assessment/ways/present-value.ts'
import type { Day } from '#base/day.ts'
import { yenWords } from '#base/words.ts'
import { add, subtract, type Yen, zeroYen } from '#base/yen.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { labelOf } from '#matter/labels.ts'
import type { Problem } from '#matter/problem.ts'
import type { CreditorCourse, Receipt } from './creditor-view.ts'
import { type Holder, sumOf } from './holders.ts'
import { type Mirror, presentOf, type Reckoned, without } from './mirror.ts'

const gone = '家はもう売れているか、持ち主が変わっているので、家の代金からの受け取りはありません。'
const claimKinds = ['tax', 'release', 'creditor', 'fees']

/** 任意売却での受け取り. The rows of the sale's allocation that are the creditor's, on the day of closing. */
export function saleCourse(mirror: Mirror, holder: Holder): Reckoned {
  const { plan } = mirror.context
  const { voluntarySale: sale, states } = plan
  if (homeIsGone(plan.stage.value)) return without('voluntary-sale', 'home', gone, true)
  if (states.voluntarySale.status === 'closed') {
    return without('voluntary-sale', 'home', states.voluntarySale.reasons.join(''))
  }
  if (sale === null) return without('voluntary-sale', 'home', untold(plan.problems))
  const rows = saleAmounts(mirror, holder)
  if (rows.length === 0) return without('voluntary-sale', 'home', notOnHome(holder), true)
  const amount = oneOf('任意売却で受け取る額', rows)
  const why = `売買代金${yenWords(sale.price)}を配分表のとおりに分けたときの額です。${taken(holder)}`
  return once(mirror, 'voluntary-sale', amount, sale.closingOn, { words: '任意売却の決済の日に受け取る額', why })
}

/** 売却で受け取る額の内訳. The creditor's rows of the table; what these do not pay of fees goes with the home to the buyer. */
export function saleAmounts(mirror: Mirror, holder: Holder): readonly Finding<Yen>[] {
  const { claims, kind } = holder
  const rows = (mirror.context.plan.voluntarySale?.rows ?? []).filter((row) => claimKinds.includes(row.kind))
  const own = rows.filter(({ id }) => claims.some((claim) => id === claim.id || id.startsWith(`${claim.id}:`)))
  const paid = own.map(({ amount }) => amount)
  if (kind !== 'association') return paid
  const fees = own.filter(({ id }) => !id.endsWith(':parking')).map(({ amount }) => amount)
  return [...paid, ...takenOver(mirror, holder, fees)]
}

/** 競売での受け取り. The creditor's share in the usual case, the low and the high one beside it. */
export function auctionCourse(mirror: Mirror, holder: Holder): Reckoned {
  const { plan } = mirror.context
  const { auction, states } = plan
  if (homeIsGone(plan.stage.value)) return without('auction', 'home', gone, true)
  if (states.auction.status === 'closed') return without('auction', 'home', states.auction.reasons.join(''))
  if (auction === null) return without('auction', 'home', untold(plan.problems))
  const amounts = auctionAmounts(mirror, holder, auction, 'typical')
  if (amounts.length === 0) return without('auction', 'home', notOnHome(holder), true)
  const of = (which: Case) => oneOf('競売で受け取る額', auctionAmounts(mirror, holder, auction, which))
  const [low, usual, high] = [of('low'), of('typical'), of('high')]
  const price = yenWords(auction.cases.typical.price.value)
  const why =
    usual.value === 0
      ? `落札価格が標準の見込み（${price}）のとき、手続の費用と先の順位の債権で代金がなくなり、配当はない見込みです。`
      : `落札価格が標準の見込み（${price}）のときの額です。${taken(holder)}`
  return once(mirror, 'auction', usual, auction.distributionOn, {
    ...{ words: '競売の配当の日（見込み）に受け取る額', why },
    ...{ low: low.value === high.value ? null : low, high: low.value === high.value ? null : high },
  })
}

function taken({ kind }: Holder): string {
  return kind === 'association' ? '足りない分は、買った人が引き継いで払うものとして入れました（区分所有法8条）。' : ''
}

function auctionAmounts(mirror: Mirror, holder: Holder, auction: AuctionMoney, which: Case): readonly Finding<Yen>[] {
  const payouts = auction.cases[which].payouts.filter((one) => holder.claims.some(({ id }) => id === one.claim))
  const paid = payouts.map(({ amount }) => amount)
  return holder.kind === 'association' ? [...paid, ...takenOver(mirror, holder, paid)] : paid
}

/** 買った人が引き継ぐ分 (区分所有法8条): what is not paid of the fees and their late charges of the home; parking is no such claim. */
function takenOver({ context }: Mirror, { claims }: Holder, paid: readonly Finding<Yen>[]): readonly Finding<Yen>[] {
  const { matter, on } = context
  const home = homeForSale({ matter, on }).found
  const own = (matter.condominiumArrears ?? []).filter(
    ({ id, property }) =>
      claims.some((claim) => claim.id === id) && home?.properties.some((sold) => sold.id === property) === true,
  )
  const owed = add(zeroYen, ...own.map((item) => add(feesOwed(item) ?? zeroYen, item.lateCharge ?? zeroYen)))
  const left = subtract(owed, ...paid.map(({ value }) => value))
  if (left <= 0) return []
  const title = '買った人が引き継ぐ管理費などの滞納'
  return [
    reckon(
      'taken-over-fees',
      title,
      left,
      paid,
      () => [
        step('滞納（遅延損害金を含む）', owed),
        ...paid.map(({ value }) => step('先に払われる額', value)),
        step(title, left),
      ],
      () => [note('caution', 'いつ払われるかは、買った人によります。ここでは家の代金が配られる日としました。')],
    ),
  ]
}

function notOnHome({ kind }: Holder): string {
  if (kind === 'tax') return '登記簿にこの役所の差押えがないので、家の代金からの受け取りはない計算です。'
  if (kind === 'association') return '売る家についての滞納ではないので、家の代金からの受け取りはありません。'
  return 'この家に担保も差押えもないので、家の代金からの受け取りはありません。'
}

/** What the price lacks, by the names of the fields. */
function untold(problems: readonly Problem[]): string {
  const paths = problems.flatMap((problem) => (problem.kind === 'missing' ? problem.path : []))
  const names = paths.filter((path) => aboutHome.test(path)).flatMap((path) => labelOf(path.replace(/^.*\./, '')) ?? [])
  const lacks = [...new Set(names)].join('、')
  return `家の代金からの受け取りは、まだ計算できません。${lacks === '' ? '' : `確かめること：${lacks}。`}`
}

const aboutHome =
  /^(scenarios\[0\]\.voluntarySale\.price|properties|properties\[\d+\]\.(marketValue|owners)|rights|loans\[\d+\]\.balance)$/

function oneOf(title: string, amounts: readonly Finding<Yen>[]): Finding<Yen> {
  const [only] = amounts
  return only !== undefined && amounts.length === 1 ? only : sumOf(title, amounts)
}

interface Told extends Partial<Pick<CreditorCourse, 'low' | 'high'>> {
  readonly words: string
  readonly why: string
}

/** 一度の受け取り. Nothing is received where the amount is zero, and that is known. */
export function once(mirror: Mirror, way: CreditorCourse['way'], amount: Finding<Yen>, on: Day, told: Told): Reckoned {
  const { words, why, low = null, high = null } = told
  const wait = mirror.monthsTo(on)
  const worth = mirror.rate === null ? null : delayed(lumpWorth(amount.value), mirror.rate.discount, wait)
  const receipts: readonly Receipt[] = amount.value === 0 ? [] : [{ amount, from: on, until: on, times: 1, words }]
  const basis = way === 'voluntary-sale' || way === 'auction' ? 'home' : 'residual'
  const present = presentOf(mirror, amount, worth, { wait, isWeighed: false })
  return { course: { way, basis, receipts, total: amount, present, low, high, why }, worth }
}

/** 売却と競売の差, in the words of the view: said plainly also where the sale brings less. */
export function compared(sale: CreditorCourse, auction: CreditorCourse): CreditorCourse {
  if (sale.total === null || auction.total === null || sale.receipts.length + auction.receipts.length === 0) return sale
  const gap = sale.total.value - auction.total.value
  const words =
    gap === 0
      ? '競売の標準の見込みと同じ額です。'
      : `競売の標準の見込みより${yenWords(Math.abs(gap))}${gap > 0 ? '多い' : '少ない'}額です。`
  const [one, other] = [sale.present?.value ?? null, auction.present?.value ?? null]
  const worth = one === null || other === null ? 0 : one - other
  const turned = gap * worth < 0 || (gap === 0 && worth !== 0)
  const today = turned
    ? `受け取る時期の違いを入れた今の価値では、${yenWords(Math.abs(worth))}${worth > 0 ? '多く' : '少なく'}なります。`
    : ''
  return { ...sale, why: `${sale.why}${words}${today}` }
}
