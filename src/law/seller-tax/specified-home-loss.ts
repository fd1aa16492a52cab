import { add, least, most, subtract, type Yen, yen, zeroYen } from '#base/yen.ts'
import { countFact, dayFact, listOf, signedYenFact, yenFact } from '#law/facts.ts'
import { NotCovered, type Note, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { ownershipPeriod } from './ownership-period.ts'

const id = 'specified-home-loss'

interface Terms {
  /** Whether a transfer of that day can use the relief at all. */
  readonly open: boolean
  /** What is to be said of such a day; null where it is plain. */
  readonly dated: Note | null
}

/** 租税特別措置法41条の5の2: the loan was to be paid back over ten years or more. */
const leastLoanYears = 10
/** 41条の5の2: a later year with more total income uses nothing. */
const incomeCeiling = yen(30_000_000)
/** The year of the sale and the three after it. */
const yearsOfUse = 4

/** 特定居住用財産の譲渡損失. The loss of a home that sold for less than its loan, set off against other income for up to four years. */
export const specifiedHomeLoss = rule({
  id,
  title: '特定居住用財産の譲渡損失（措法41条の5の2）',
  citations: [cite('租税特別措置法', '41条の5の2'), cite('国税庁タックスアンサー No.3390', '')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    price: yenFact('売買代金'),
    acquisitionCost: yenFact('取得費（建物は減価償却の後）'),
    transferCost: yenFact('譲渡費用'),
    loanBalance: yenFact('住宅ローンの残高（売買契約の前日）'),
    loanTermYears: countFact('住宅ローンの返済期間', 'years', { from: 0, to: 1_000 }),
    acquiredDate: dayFact('取得した日'),
    transferDate: dayFact('譲渡した日'),
    incomes: listOf(
      signedYenFact('合計所得金額'),
      '合計所得金額（この損失を引く前。売った年とその後の3年。損失は負の数）',
    ),
  },
  answers: {
    eligible: '特例の要件に合う',
    transferLoss: '譲渡損失',
    limit: '限度額（残高が代金を超える額）',
    specifiedLoss: '特例の対象になる損失',
    used: '各年に引く額',
    expired: '使い切れずに消える額',
  },
  decidedBy: 'transferDate',
  versions: {
    before: {
      by: '特例ができる前',
      open: false,
      dated: note('expiry', '2003年までの譲渡には、この特例がありません。'),
    },
    '2004-01-01': { by: '平成16年の租税特別措置法の改正による創設', open: true, dated: null },
    '2026-01-01': {
      by: '令和8年の租税特別措置法の改正による期限の延長（2027年12月31日まで）',
      open: true,
      dated: note(
        'doubt',
        '期限は2027年12月31日まで延びたと読んでいますが、改正後の条文を見た資料は一つだけです。2025年の条文と国税庁の2025年4月のページでは、期限は2025年12月31日です。延びていなければ、この譲渡には使えません。申告の前に税務署に確かめてください。',
      ),
    },
    '2028-01-01': {
      by: '特例の期限（2027年12月31日）が過ぎた',
      open: false,
      dated: note(
        'expiry',
        '特例の期限（2027年12月31日）より後の譲渡です。その後の延長は確かめられていません。延長されていれば、使えることがあります。',
      ),
    },
  },
  find(facts, { open }: Terms) {
    const { price, acquisitionCost, transferCost, loanBalance, loanTermYears, incomes, transferDate } = facts
    if (incomes.length !== yearsOfUse) {
      throw new NotCovered(id, transferDate, '合計所得金額（incomes）は、売った年とその後の3年の4つにしてください')
    }
    const { over5 } = ownershipPeriod.value(facts)
    const longLoan = loanTermYears >= leastLoanYears
    const belowLoan = price < loanBalance
    const eligible = over5 && longLoan && belowLoan && open
    const transferLoss = most(zeroYen, subtract(add(acquisitionCost, transferCost), price))
    const limit = most(zeroYen, subtract(loanBalance, price))
    const specifiedLoss = eligible ? least(transferLoss, limit) : zeroYen
    const { used, rest } = usedIn(incomes, specifiedLoss)
    return { eligible, transferLoss, limit, specifiedLoss, used, expired: rest, over5, longLoan, belowLoan }
  },
  explain(found, { price, acquisitionCost, transferCost, loanBalance }, { open }) {
    return [
      step('売買代金', price),
      step('取得費', acquisitionCost),
      step('譲渡費用', transferCost),
      step('譲渡損失：取得費 + 譲渡費用 − 代金（負になるときは0円）', found.transferLoss),
      step('住宅ローンの残高（売買契約の前日）', loanBalance),
      step('限度額：残高 − 代金（負になるときは0円）', found.limit),
      step('所有期間が譲渡した年の1月1日で5年を超える', words(found.over5)),
      step('住宅ローンの返済期間が10年以上', words(found.longLoan)),
      step('代金が残高より少ない', words(found.belowLoan)),
      step('特例のある期間の譲渡', words(open)),
      step('特例の対象になる損失（譲渡損失と限度額の少ない方。要件に合わなければ0円）', found.specifiedLoss),
      ...found.used.map((amount, index) =>
        step(index === 0 ? '売った年の所得から引く額' : `${index}年後の所得から引く額`, amount),
      ),
      step('使い切れずに消える額', found.expired),
    ]
  },
  notes({ eligible }, { incomes }, { dated }) {
    const skipped = incomes.some((amount, index) => index > 0 && amount > incomeCeiling)
    return [
      ...(dated === null ? [] : [dated]),
      ...(eligible ? [conditions, returns, exclusion] : []),
      ...(eligible && skipped ? [ceiling] : []),
    ]
  },
  from(_, { acquiredDate, transferDate }) {
    return [ownershipPeriod({ acquiredDate, transferDate })]
  },
})

/** What each year takes of the loss, and what is left after the last. */
function usedIn(incomes: readonly number[], loss: Yen): { readonly used: readonly Yen[]; readonly rest: Yen } {
  const used: Yen[] = []
  let rest = loss
  for (const [index, amount] of incomes.entries()) {
    const skipped = index > 0 && amount > incomeCeiling
    const part = skipped ? zeroYen : least(rest, yen(Math.max(0, amount)))
    used.push(part)
    rest = subtract(rest, part)
  }
  return { used, rest }
}

function words(holds: boolean): string {
  return holds ? 'はい' : 'いいえ'
}

const conditions = note(
  'caution',
  '住まいであること、買う人が配偶者・直系の親族・生計を一にする親族などでないこと、前の年に居住用財産のほかの特例を使っていないことなどの要件は、満たすものとして計算しました。新しい家を買う必要はありません。',
)
const returns = note(
  'caution',
  '売った年の申告を期限までに、住宅ローンの残高証明書を付けて出し、その後も続けて毎年申告することが必要です。',
)
const exclusion = note(
  'caution',
  '債務を払いきれない状態での売却が非課税になるとき（所得税法9条1項10号）は、損失は無かったものとされ、この特例は使えません。どちらになるかを、申告の前に決めてください。',
)
const ceiling = note(
  'caution',
  '合計所得金額が3,000万円を超える後の年は、引けません。その年も3年のうちに数えます。売った年には、この上限がありません。',
)
