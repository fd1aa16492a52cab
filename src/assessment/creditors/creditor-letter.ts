import { settingsOf } from '#assessment/settings.ts'
import { limitationGate } from '#assessment/ways/limitation-gate.ts'
import { dayWords, grouped, yenWords } from '#base/words.ts'
import type { CreditorCourse, MirrorWay } from './creditor-view.ts'
import type { Holder } from './holders.ts'
import type { Mirror } from './mirror.ts'
import { zoneOf } from './residual-courses.ts'

/**
 * 手紙の文. Three to five sentences for a letter to the creditor. Of a lump sum they name the opening offer alone, not how far the
 * household can go; what rehabilitation and bankruptcy bring rests on the assets, which a court would show the creditors. None is made
 * while a claim may be barred: it would acknowledge the debt.
 */
export function creditorLetter(mirror: Mirror, holder: Holder, courses: readonly CreditorCourse[]): readonly string[] {
  const gate = limitationGate(
    mirror.context,
    holder.claims.map(({ id }) => id),
  )
  if (gate !== null) return []
  const content = [...homeSentences(courses), ...residualSentence(mirror, holder, courses)]
  const none = '受け取られる額は、いまの資料ではまだ試算できておりません。'
  return [opening(mirror, holder), ...(content.length === 0 ? [none] : content), closing]
}

const closing =
  'この試算は前提により変わり、結果をお約束するものではございませんが、ご検討の資料としていただけましたら幸いに存じます。'

function opening({ context, rate, perMonth }: Mirror, { creditor }: Holder): string {
  const { plan, matter, on } = context
  const given = plan.auction === null ? null : settingsOf(matter).auctionPricePercent.typical
  const isStated = matter.scenarios?.[0]?.auction?.salePrice ?? null
  const inputs = [
    ...(plan.voluntarySale === null ? [] : [`売買代金${yenWords(plan.voluntarySale.price)}`]),
    ...(given === null || plan.auction === null
      ? []
      : [isStated === null ? `落札価格は市場価格の${given}%` : `落札価格${yenWords(isStated)}`]),
    ...(perMonth === null || perMonth.value === 0 ? [] : [`残債の分割は債権者全体に毎月${yenWords(perMonth.value)}`]),
    ...(rate === null ? [] : [`割引率年${rate.percent}%`]),
  ]
  const premise = inputs.length === 0 ? '' : `（前提：${inputs.join('、')}）`
  return `${dayWords(on)}時点の事実をもとに、${creditor}様が受け取られる見込みの額を試算いたしました${premise}。`
}

const courseOf = (courses: readonly CreditorCourse[], id: MirrorWay) => courses.find(({ way }) => way === id)

function homeSentences(courses: readonly CreditorCourse[]): readonly string[] {
  const [sale, auction] = [courseOf(courses, 'voluntary-sale'), courseOf(courses, 'auction')]
  const told = [sale, auction].filter((course) => course !== undefined).filter(({ total }) => total !== null)
  if (!told.some(({ receipts }) => receipts.length > 0)) return []
  const amounts = `${told.map(homeWords).join('、')}を受け取られる試算です。`
  return sale === undefined || auction === undefined || told.length < 2
    ? [amounts]
    : [amounts, gapSentence(sale, auction)]
}

/** The auction's day is an estimate. */
function homeWords({ receipts, way, total, ...range }: CreditorCourse): string {
  const [first] = receipts
  const [name, about] = way === 'voluntary-sale' ? ['任意売却', ''] : ['競売', 'ごろ']
  const when = first === undefined ? '' : `${dayWords(first.from)}${about}に`
  return `${name}では${when}${yenWords(total?.value ?? 0)}${rangeWords(range)}`
}

function rangeWords({ low, high }: Pick<CreditorCourse, 'low' | 'high'>): string {
  return low === null || high === null ? '' : `（低い見込み${yenWords(low.value)}、高い見込み${yenWords(high.value)}）`
}

/** 差. Said as it is, also where the sale brings less. */
function gapSentence(sale: CreditorCourse, auction: CreditorCourse): string {
  const gap = (sale.total?.value ?? 0) - (auction.total?.value ?? 0)
  const first =
    gap === 0 ? '競売の標準の見込みと同じ額で' : `競売の標準の見込みより${sizeWords(gap)}${gap > 0 ? '多く' : '少なく'}`
  if (sale.present === null || auction.present === null)
    return `任意売却の額は${first}、今の価値は試算できておりません。`
  const today = sale.present.value - auction.present.value
  const last = today === 0 ? '同じ額になる' : `${sizeWords(today)}${today > 0 ? '多い' : '少ない'}`
  return `任意売却の額は${first}、受け取る時期の違いを入れた今の価値では${last}試算です。`
}

function sizeWords(gap: number): string {
  return yenWords(Math.abs(gap))
}

/** 残る額について. Of a lump sum only the opening offer is told. */
function residualSentence(mirror: Mirror, holder: Holder, courses: readonly CreditorCourse[]): readonly string[] {
  const owed = mirror.residuals.get(holder)?.amount ?? null
  if (owed === null || owed.value === 0) return []
  const settled = courseOf(courses, 'servicer-settlement')
  const opening =
    settled === undefined || settled.receipts.length === 0 ? null : (zoneOf(mirror, holder)?.value.opening ?? null)
  const parts = [
    ...(opening === null ? [] : [`一括のお支払いでは最初の案として${yenWords(opening)}`]),
    ...totalWords(courseOf(courses, 'instalments'), '分割のお支払いでは'),
    ...totalWords(courseOf(courses, 'individual-rehabilitation'), '個人再生では法律の下限として'),
    ...totalWords(courseOf(courses, 'bankruptcy'), '自己破産では'),
  ]
  if (parts.length === 0) return []
  const what = courseOf(courses, 'voluntary-sale')?.receipts.length === 0 ? 'ご請求の' : '売却の後に残る'
  return [`${what}${yenWords(owed.value)}については、${parts.join('、')}を受け取られる試算です。`]
}

function totalWords(course: CreditorCourse | undefined, name: string): readonly string[] {
  if (course === undefined || course.total === null) return []
  const months = course.receipts.reduce((sum, { times }) => sum + times, 0)
  const length = course.way === 'bankruptcy' || months === 0 ? '' : `${grouped(months)}か月の合計で`
  return [`${name}${length}${yenWords(course.total.value)}${rangeWords(course)}`]
}
