import { isKnown } from '#assessment/known.ts'
import { aheadOf } from '#assessment/road/last-days.ts'
import { wholeIsDue } from '#assessment/road/stage.ts'
import { scenarioOf } from '#assessment/sale/home.ts'
import { dayWords, grouped, yenWords } from '#base/words.ts'
import type { First, FirstId } from './combination-firsts.ts'
import { acknowledgementWarning } from './warnings.ts'
import type { Way, WayContext, WayId, WayMoney } from './way.ts'

const firstTitles: Readonly<Record<FirstId, string>> = {
  'voluntary-sale': '任意売却',
  leaseback: 'リースバック',
  'family-sale': '親族間売買',
  auction: '競売',
}

const secondTitles: Readonly<Partial<Record<WayId, string>>> = {
  instalments: '分割で払う',
  'servicer-settlement': '一括の和解で終える',
  'voluntary-arrangement': '任意整理',
  'special-conciliation': '特定調停',
  'individual-rehabilitation': '個人再生',
  bankruptcy: '自己破産',
}

/** 題. 任意売却のあと、残りを個人再生. */
export function titleAfter(first: First, second: Way): string {
  return `${firstTitles[first.id]}のあと、残りを${secondTitles[second.id] ?? second.title}`
}

/** 理由. In the order in which a reader decides: what it is, before the first is closed, before the second, how it differs. */
export function reasonsAfter(context: WayContext, first: First, second: Way, plain: Way | null): readonly string[] {
  return [
    `${soldWords(first)}、${yenWords(first.residual.value)}が残る見込みです。その残りを、次の道で終わらせます。${second.money === null ? '' : (startWords[second.id] ?? '')}`,
    ...beforeFirst(context, first),
    ...beforeSecond(context, first, second),
    ...differs(first, second, plain),
  ]
}

function soldWords({ id, from }: First): string {
  return id === 'auction'
    ? `競売では、${dayWords(from)}ごろの配当の後に`
    : `${firstTitles[id]}では、${dayWords(from)}に決済すると`
}

/** From which day the second was reckoned. */
const startWords: Readonly<Partial<Record<WayId, string>>> = {
  instalments: '分割は、その日から毎月払うとして数えました。',
  'servicer-settlement': '和解金は、その日から1か月のうちに払うとして数えました。',
  'voluntary-arrangement': '分割は、その日から毎月払うとして数えました。話し合いが長引くと、その分だけ遅くなります。',
  'special-conciliation': '分割は、その日から毎月払うとして数えました。調停が長引くと、その分だけ遅くなります。',
  'individual-rehabilitation': 'その日に申し立て、認可が確定してから3年で払うとして数えました。',
  bankruptcy: 'その日に申し立てるとして数えました。',
}

function beforeFirst(context: WayContext, first: First): readonly string[] {
  const { plan } = context
  const rewind = aheadOf(plan.lastDays, 'rewind')?.day.value ?? null
  return [
    ...ofFirst(first),
    ...(isClosingAssumed(context, first) ? ['決済の日が決まっていないので、この日に決済するとして計算しました。'] : []),
    ...(first.sellerBurden === 0
      ? []
      : [
          `売買代金から払えない額が${yenWords(first.sellerBurden)}あります。減らす話し合いをするか、だれかが用意します。支払いの合計には入っていません。`,
        ]),
    ...(wholeIsDue(plan.stage.value) ? [] : ['売れるまでの毎月の返済は、支払いの合計に入っていません。']),
    ...(rewind === null
      ? []
      : [
          `家を残す個人再生（住宅資金特別条項）で元の返済に戻す道は、家が売れると終わります。その申立ての最後の日は${dayWords(rewind)}です。先に決めてください。`,
        ]),
  ]
}

function isClosingAssumed({ matter }: WayContext, { id }: First): boolean {
  return id !== 'auction' && !isKnown(scenarioOf(matter)?.voluntarySale?.closingOn)
}

function ofFirst({ id, rent, isAssumedPrice }: First): readonly string[] {
  const agreed = '値段、配分、引越費用は、決済の前に債権者と決めます。決済の後では変えられません。'
  const assumed = isAssumedPrice ? ['値段はまだ決まっていないので、想定した値段で計算しました。'] : []
  switch (id) {
    case 'voluntary-sale':
      return [agreed, ...assumed]
    case 'auction':
      return ['残る額は、競売のふつうの場合の見込みです。値段も、出る日も、自分では決められません。']
    case 'leaseback':
      return [
        agreed,
        ...assumed,
        `毎月の額と合計には、家賃（月${yenWords(rent?.value ?? 0)}）が入っています。ほかの道には、引っ越した後の家賃は入っていません。`,
        '家賃は、残りの支払いが終わった後も続きます。',
      ]
    case 'family-sale':
      return [agreed, ...assumed, '家族に払う家賃などは、毎月の額と合計に入っていません。']
  }
}

const byCourt: readonly WayId[] = ['individual-rehabilitation', 'bankruptcy']

function beforeSecond({ plan }: WayContext, { id }: First, second: Way): readonly string[] {
  const limits = [...plan.limitations, ...plan.otherLimitations]
  const isOld = limits.some(({ finding }) => finding.value.status === 'maybe-complete')
  const old = isOld
    ? ['時効が終わったかもしれない債務があります。売る話し合い、支払い、約束の前に、時効を確かめてください。']
    : []
  if (!byCourt.includes(second.id)) return [...old, acknowledgementWarning]
  const cheap =
    id === 'leaseback' || id === 'family-sale'
      ? [
          '相場より安く売ると、後で取り消されることがあります（破産法160条・161条）。査定書と代金の使い道の記録を残してください。',
        ]
      : []
  return [
    ...old,
    '申立てを考えるなら、売る契約をする前に弁護士に相談してください。売ったお金や引越費用の使い方も、申立ての後に見られます。',
    '家族や一部の債権者だけに先に払わないでください（偏頗弁済）。後で取り戻されたり、払う額が増えたりすることがあります。',
    ...cheap,
  ]
}

/** Debts besides the residual are in the figures of these ways, and not in those of the instalments. */
const withOthers: readonly WayId[] = [...byCourt, 'voluntary-arrangement', 'special-conciliation']

/** 分割との違い. */
function differs({ residue }: First, second: Way, plain: Way | null): readonly string[] {
  const { money } = second
  if (second.id === 'instalments') return []
  const hasOthers = residue.otherDebts > 0 && withOthers.includes(second.id)
  const isPart = second.id === 'servicer-settlement' && second.owedAfter.length === 0
  return [
    ...(plain === null || plain.money === null || money === null ? [] : [comparedWith(plain.money, money)]),
    ...(hasOthers
      ? [`この道の額にはほかの借金（${yenWords(residue.otherDebts)}）も入っていますが、分割の額には入っていません。`]
      : []),
    ...(isPart && money !== null ? ['和解の相手でない債権者の分は、別に残ります。'] : []),
  ]
}

function comparedWith({ perMonth, months, total, ends }: WayMoney, second: WayMoney): string {
  const here = second.total === null ? '' : `この道で払う債務の合計は${yenWords(second.total.value)}の見込みです。`
  const each = perMonth === null ? '' : `月${yenWords(perMonth.value)}で`
  if (ends === 'never') return `残りを分割で払う見込みは立ちません。${here}`
  if (months === null || total === null) return `残りを分割だけで払うと、${each}100年を超えても終わりません。${here}`
  return `残りを分割だけで払うと、${each}売れてから${grouped(months)}か月、合計${yenWords(total.value)}です。${here}`
}

/** 家を残す道の題. */
export function titleBeside({ id }: Way): string {
  return id === 'keep-paying'
    ? '住宅ローンを払いながら、ほかの借金を任意整理'
    : '返済条件を変えて、ほかの借金を任意整理'
}

/** Why the home stays and the other debts do not. */
export function reasonsBeside(second: Way, isByCourt: boolean): readonly string[] {
  const total = second.money?.total ?? null
  return [
    `家と住宅ローンはそのままにして、ほかの借金${total === null ? '' : `（${yenWords(total.value)}）`}だけを、債権者ごとに分割で話し合います。`,
    '住宅ローンを話し合いから外すので、その保証人への請求は、払い続けるかぎり変わりません。ほかの借金の保証人には、請求されることがあります。',
    '住宅ローンの銀行からほかにも借りていると、その口座が止められることがあります。先に弁護士か司法書士に相談してください。',
    acknowledgementWarning,
    ...(isByCourt
      ? [
          '住宅資金特別条項付きの個人再生は、同じように家を残し、ほかの借金を裁判所の計画で減らします。元金が減らない任意整理と比べてください。',
        ]
      : []),
  ]
}
