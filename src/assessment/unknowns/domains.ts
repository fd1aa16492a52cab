import { isKnown } from '#assessment/known.ts'
import { homePrice } from '#assessment/ways/home-price.ts'
import type { WayContext } from '#assessment/ways/way.ts'
import { addMonths, day } from '#base/day.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { most, type Yen, zeroYen } from '#base/yen.ts'
import type { BudgetFacts, Loan } from '#matter/matter.ts'
import { factAt } from '#matter/with-fact.ts'
import type { Domain, PossibleValue } from './domain.ts'

/** 取りうる値の表の一行. The paths that it speaks of, with the index of the thing as the first group. */
interface Row {
  readonly at: RegExp
  readonly domain: (context: WayContext, index: number) => Domain | null
}

/** The domain of a fact that nobody knows; null where it is known, or where no source bounds what it may be. */
export function domainOf(context: WayContext, path: string): Domain | null {
  if (isKnown(factAt(context.matter, path)) || !isPartOfSomething(context, path)) return null
  for (const { at, domain } of domains) {
    const met = at.exec(path)
    const found = met === null ? null : domain(context, Number(met[1]))
    // A range without width tells nothing.
    if (found !== null && new Set(found.values.map(({ value }) => JSON.stringify(value))).size > 1) return found
  }
  return null
}

/** A fact of a thing that is not there is not tried: the thing would have to be invented with it. A scenario is an assumption itself. */
function isPartOfSomething({ matter }: WayContext, path: string): boolean {
  return path.startsWith('scenarios[') || isKnown(factAt(matter, path.slice(0, path.lastIndexOf('.'))))
}

const choices = (values: readonly PossibleValue[], source: string, reach: Domain['reach']): Domain => ({
  ...{ kind: 'choices', values, source, reach },
})

function amounts(label: string, low: Yen, high: Yen, source: string, reach: Domain['reach'] = 'plan'): Domain {
  const values = [low, high].map((value) => ({ value, words: `${label}が${yenWords(value)}` }))
  return { kind: 'range', values, source, reach }
}

function rates(label: string, low: number, high: number, source: string): Domain {
  const values = [low, high].map((value) => ({ value, words: `${label}が年${value}%` }))
  return { kind: 'range', values, source, reach: 'plan' }
}

const yesNo = (yes: string, no: string, source: string, reach: Domain['reach']) =>
  choices(
    [
      { value: true, words: yes },
      { value: false, words: no },
    ],
    source,
    reach,
  )

const courts: Readonly<Record<NonNullable<BudgetFacts['court']>, string>> = {
  tokyo: '東京地裁',
  yokohama: '横浜地裁',
  chiba: '千葉地裁',
  saitama: 'さいたま地裁',
  osaka: '大阪地裁',
  nagoya: '名古屋地裁',
  other: 'そのほかの裁判所',
}

const grades: Readonly<Record<NonNullable<BudgetFacts['grade']>, string>> = {
  '1-1': '1級地-1',
  '1-2': '1級地-2',
  '2-1': '2級地-1',
  '2-2': '2級地-2',
  '3-1': '3級地-1',
  '3-2': '3級地-2',
}

const reliefs = [
  { value: 'none', words: '前に免責などを受けたことがない' },
  { value: 'bankruptcy-discharge', words: '前に破産の免責を受けた' },
  { value: 'salaried-plan-performed', words: '前に給与所得者等再生の計画を終えた' },
  { value: 'hardship-discharge', words: '前に再生のハードシップ免責を受けた' },
]

const lenders = [
  { value: { kind: 'bank' }, words: '借入先が銀行' },
  { value: { kind: 'shinkin' }, words: '借入先が信用金庫' },
  { value: { kind: 'flat35-purchase' }, words: '借入先がフラット35（買取型）' },
  { value: { kind: 'jhf-direct' }, words: '借入先が住宅金融支援機構（公庫）' },
]

/** 契約でよく見る遅延損害金の率 (debt.md «Rates met in practice»): banks 14, the agency 14.5, guarantee companies 14.6, finance companies up to 20. */
function delayRates({ lender }: Loan): readonly [number, number] {
  switch (lender?.kind) {
    case 'jhf-direct':
    case 'flat35-purchase':
      return [14.5, 14.6]
    case 'finance-company':
    case 'other-company':
      return [14, 20]
    default:
      return [14, 14.6]
  }
}

const ofPractice = '契約でよく見る率（銀行14%、機構14.5%、保証会社14.6%、貸金業者は20%まで）。契約書の率で決まります。'

/** 取りうる値の表. Every fact whose values are bounded by its kind or by a source; the others answer 「…で決まる」. */
const domains: readonly Row[] = [
  {
    at: /^scenarios\[(0)\]\.voluntarySale\.price$/,
    domain(context) {
      const { market } = homePrice(context)
      if (market === null) return null
      return amounts('売買代金', market.low, market.high, '案件ファイルの、家の価格の見込み（低い・高い）')
    },
  },
  {
    at: /^properties\[(\d+)\]\.marketValue$/,
    domain({ matter }, index) {
      const told = matter.properties?.[index]?.brokerEstimates ?? []
      const values = [Math.min(...told), Math.max(...told)].map((value) => ({
        value: { low: value, typical: value, high: value },
        words: `家の価格が${yenWords(value)}`,
      }))
      return told.length < 2 ? null : { kind: 'range', values, source: '不動産会社の査定額', reach: 'plan' }
    },
  },
  {
    at: /^loans\[(\d+)\]\.balance$/,
    domain({ matter, plan }, index) {
      const loan = matter.loans?.[index]
      if (!isKnown(loan?.amount)) return null
      const scheduled = plan.debts.find((debt) => debt.loan === loan.id)?.principal.value ?? null
      return scheduled === null
        ? amounts('残高（元金）', zeroYen, loan.amount, '元金は、借りた額を超えません。')
        : amounts(
            '残高（元金）',
            scheduled,
            most(scheduled, loan.amount),
            '返済の予定表による残高から、借りた額まで。繰上返済をしていると、もっと少なくなります。',
          )
    },
  },
  {
    at: /^loans\[(\d+)\]\.delayRatePercent$/,
    domain({ matter }, index) {
      const loan = matter.loans?.[index]
      return loan === undefined ? null : rates('遅延損害金', ...delayRates(loan), ofPractice)
    },
  },
  {
    at: /^loans\[(\d+)\]\.guarantor\.delayRatePercent$/,
    domain: () =>
      rates('保証会社の遅延損害金', 14, 14.6, `${ofPractice}14.6%を超える部分は無効です（消費者契約法9条）。`),
  },
  {
    at: /^loans\[(\d+)\]\.dayCount$/,
    domain: () =>
      choices(
        [
          { value: 'fixed365', words: '損害金をいつも365日で割る' },
          { value: 'calendarYear', words: '損害金をうるう年は366日で割る' },
        ],
        '契約書の書き方は、この二つです。',
        'plan',
      ),
  },
  {
    at: /^loans\[(\d+)\]\.paymentDay$/,
    domain: () => ({
      kind: 'range',
      values: [1, 31].map((value) => ({ value, words: value === 31 ? '返済日が月の末日' : `返済日が毎月${value}日` })),
      source: '返済日は、月のどこかの日です。',
      reach: 'plan',
    }),
  },
  {
    at: /^loans\[(\d+)\]\.lender$/,
    domain: () => ({
      kind: 'range',
      values: lenders,
      source: '住宅ローンの借入先でよくある四つ。ほかの会社のときは、案件ファイルに書いてください。',
      reach: 'plan',
    }),
  },
  {
    at: /^loans\[(\d+)\]\.guarantor\.contractOn$/,
    domain: () => ({
      kind: 'range',
      values: ['2020-03-31', '2020-04-01'].map((on) => ({ value: day(on), words: `保証の契約が${dayWords(day(on))}` })),
      source: '民法の改正（2020年4月1日）の前と後',
      reach: 'plan',
    }),
  },
  {
    at: /^rights\[(\d+)\]\.leastAccepted$/,
    domain({ matter, plan }, index) {
      const claim = matter.rights?.[index]?.claim
      const debt = plan.debts.find(({ loan }) => loan === claim)?.claimed.value
      const byCourt = plan.auction?.cases.typical.payouts.find((one) => one.claim === claim)?.amount.value
      if (debt === undefined || byCourt === undefined) return null
      return amounts(
        '債権者が求める最低額',
        byCourt,
        most(byCourt, debt),
        '競売で受け取る見込みの額から、債務の全額まで',
      )
    },
  },
  {
    at: /^otherDebts\[(\d+)\]\.balance$/,
    domain({ matter }, index) {
      const limit = matter.otherDebts?.[index]?.creditLimit
      return isKnown(limit) ? amounts('ほかの借金の残高', zeroYen, limit, '借りられる上限の額まで') : null
    },
  },
  {
    at: /^properties\[(\d+)\]\.residenceAreaM2$/,
    domain({ matter }, index) {
      const whole = matter.properties?.[index]?.areaM2
      if (!isKnown(whole)) return null
      const values = [0, whole].map((value) => ({ value, words: `自分で住む部分が${value}㎡` }))
      return { kind: 'range', values, source: '住む部分は、家の面積を超えません。', reach: 'way' }
    },
  },
  {
    at: /^scenarios\[(0)\]\.voluntarySale\.lowPriceAgreed$/,
    domain: () =>
      yesNo('低廉な空家等の特例に合意した', '低廉な空家等の特例に合意していない', '合意したか、していないか', 'plan'),
  },
  {
    at: /^scenarios\[(0)\]\.familySale\.funded$/,
    domain: () => yesNo('家族が代金を用意できる', '家族が代金を用意できない', '用意できるか、できないか', 'way'),
  },
  {
    at: /^assets\[(\d+)\]\.retirementImminent$/,
    domain: () => yesNo('退職が近い', '退職は先', '近いか、先か', 'way'),
  },
  {
    at: /^people\[(\d+)\]\.earlierRelief$/,
    domain: () => choices(reliefs, '破産法252条1項10号・民事再生法239条5項2号が名前を挙げるもの', 'way'),
  },
  {
    at: /^people\[(\d+)\]\.earlierReliefFinalOn$/,
    domain: ({ on }) => ({
      kind: 'range',
      values: [
        { value: addMonths(on, -96), words: '前の免責などが8年前' },
        { value: addMonths(on, -12), words: '前の免責などが1年前' },
      ],
      source: '7年の制限の前と後',
      reach: 'way',
    }),
  },
  {
    at: /^budget\.(court)$/,
    domain: () => choices(named(courts), '裁判所ごとの運用が分かっているところと、そのほか', 'way'),
  },
  {
    at: /^budget\.(grade)$/,
    domain: () => choices(named(grades, '生活保護の級地が'), '生活保護の級地は六つです。', 'budget'),
  },
]

function named(words: Readonly<Record<string, string>>, before = ''): readonly PossibleValue[] {
  return Object.entries(words).map(([value, label]) => ({ value, words: `${before}${label}` }))
}
