import { housingCaps } from '#law/rehabilitation/rehab-disposable-income.table.ts'
import { type ExpenseLineId, expenseLines } from '#matter/budget-items.ts'
import type { Expense, Matter } from '#matter/matter.ts'
import { isOwnEntry, linesOfOthers } from './expense-lines.ts'
import { amount, choice, choices, choicesOf, day, pastDay, whole } from './field-rows.ts'
import { causeWords, courtWords, gradeWords, incomeWords, intervalWords } from './kind-words.table.ts'
import { asChoices, expenses, incomes, people } from './lists.ts'
import { each, type FieldRow, type Question, single, thingsOf } from './question.ts'

// 家計の質問.

const once = '1回に入ってくる、手取りの額です。だいたいでかまいません。'
const unsaid = 'ないものは「なし」と書いてください。'

const hasPeople = (_: unknown, matter: Matter) => people.things(matter).length > 0
const hasFall = ({ budget }: Matter) => budget?.incomeFall !== null && budget?.incomeFall !== undefined

/** The lines of one page of expenses; what a line holds beside its own entry is asked by itself. */
function linesOf(matter: Matter, lines: readonly ExpenseLineId[]): readonly FieldRow[] {
  const others = linesOfOthers(matter)
  return lines
    .filter((line) => !others.includes(line))
    .map((line) => amount(`budget.expenses.${line}`, expenseLines[line].label, hints[line] ?? '', 'expense'))
}

const hints: Partial<Readonly<Record<ExpenseLineId, string>>> = {
  'housing.rent': '家の家賃か、借地の地代です。',
  'housing.fees': 'マンションの管理費と修繕積立金です。',
  'housing.loan': '今、実際に払っている額です。止まっているときは「なし」です。',
  'housing.parking': '外で借りている駐車場の額です。',
  car: 'ガソリン・車検・税金・車のローン以外の費用です。',
  public: '給料から引かれるものは入れません。自分で払う税金と、国民健康保険・国民年金です。',
  debt: 'カードなど、住宅ローンのほかの返済です。',
  insurance: '生命保険など、自分で入っている保険です。',
  'support.paid': '離れて住む家族や、子どものために払うお金です。',
  business: '商売をしているときの費用です。',
  other: 'どこにも入らない支出です。',
}

const expensePage = (id: string, title: string, lines: readonly ExpenseLineId[]): Question =>
  single({
    id,
    section: 'money',
    title,
    reason: `毎月いくらまで払えるかを計算するためです。${unsaid}`,
    fields: (matter) => linesOf(matter, lines),
  })

/** 収入の質問. */
const incomeQuestions: readonly Question[] = [
  single({
    id: 'household',
    section: 'money',
    title: '家計をともにしているのは、だれですか',
    reason: '人数と年齢で、生活費の目安と、法テラスの基準が変わるためです。',
    when: hasPeople,
    fields: (matter) => [
      choices(
        'budget.household',
        '家計をともにする人',
        'いっしょに暮らし、お金を出し合う人です。あなたも入れます。',
        asChoices(people, matter),
      ),
    ],
  }),
  thingsOf(incomes, {
    id: 'incomes',
    section: 'money',
    title: 'どんな収入がありますか',
    reason: '毎月いくらまで払えるかを計算するためです。家族の収入も、一つずつ足してください。',
    kinds: () => choicesOf(incomeWords),
  }),
  each(incomes, {
    id: 'income',
    section: 'money',
    title: 'この収入は、いくらですか',
    reason: '毎月いくらまで払えるかを計算するためです。',
    fields: (_, matter) => [
      ...(people.things(matter).length > 1
        ? [choice('person', 'だれの収入か', 'その収入がある人です。', asChoices(people, matter), { isSure: true })]
        : []),
      amount('net', '手取り（1回分）', once, 'income'),
      choice('interval', 'いつ入るか', '給料日などの間隔です。', choicesOf(intervalWords)),
      amount('gross', '総支給額（1回分）', '税金や保険料を引く前の額です。給与明細にあります。', 'income'),
    ],
  }),
  each(incomes, {
    id: 'income-interval',
    section: 'money',
    title: 'どのくらいの間隔で入りますか',
    reason: '1か月あたりの額に直すためです。',
    when: ({ interval }) => typeof interval === 'string' && Object.hasOwn(intervalFields, interval),
    fields: ({ interval }) => [intervalFields[interval ?? '']].flatMap((field) => field ?? []),
  }),
  single({
    id: 'incomes-all',
    section: 'money',
    title: '収入は、これで全部ですか',
    reason: 'ほかに収入がないと分かると、払える額を計算できるためです。',
    when: ({ budget }) => (budget?.incomes ?? []).length > 0,
    fields: () => [
      choice('budget.noneOf.income', '足した収入のほかに', 'ボーナス・年金・児童手当・家賃収入なども、収入です。', [
        { value: 'all', label: 'ほかに収入はない（これで全部）' },
      ]),
    ],
  }),
  single({
    id: 'income-fall',
    section: 'money',
    title: '収入は減りましたか',
    reason: '一時の減りなら、家を売らずに返し方を変える相談が先になるためです。',
    fields: () => [
      choice(
        'budget.incomeFall',
        '収入は',
        '残業が減った、休職した、ボーナスがなくなったなども「減った」に入ります。',
        [{ value: {}, label: '減った' }],
        { none: '減っていない' },
      ),
    ],
  }),
  single({
    id: 'income-fall-cause',
    section: 'money',
    title: '収入が減ったわけと、時期を教えてください',
    reason: '使える制度と、相談のしかたが、わけと時期で違うためです。',
    when: hasFall,
    fields: () => [
      choice('budget.incomeFall.cause', '減ったわけ', 'いちばん近いものを選んでください。', choicesOf(causeWords)),
      pastDay('budget.incomeFall.since', '減り始めた日', 'だいたいでかまいません。'),
      day('budget.incomeFall.until', '戻りそうな日', '戻る見込みがないときは「わからない」でかまいません。'),
      amount('budget.incomeFall.yearlyBefore', '減る前の年収', '源泉徴収票の「支払金額」です。', 'yearlyIncome'),
    ],
  }),
]

const intervalFields: Readonly<Record<string, FieldRow>> = {
  'multi-month': whole('months', '何か月に1回か', '「2」なら2か月に1回です。', [1, 12]),
  'other-days': whole('days', '何日に1回か', '「14」なら14日に1回です。', [1, 366]),
  daily: whole('daysPerMonth', '1か月に働く日数', 'ふつうの月の日数です。', [0, 31]),
  bonus: whole('timesPerYear', '1年に何回か', 'ボーナスが夏と冬なら「2」です。', [1, 12]),
}

/** 支出の質問. */
const expenseQuestions: readonly Question[] = [
  expensePage('expenses-housing', '住まいに、毎月いくらかかりますか', [
    'housing.rent',
    'housing.fees',
    'housing.loan',
    'housing.parking',
  ]),
  expensePage('expenses-living', '食費や光熱費は、毎月いくらですか', ['food', 'utilities', 'comms', 'daily']),
  expensePage('expenses-daily', '服・通勤・車・新聞に、毎月いくらかかりますか', [
    'clothing',
    'transport',
    'car',
    'press',
  ]),
  expensePage('expenses-public', '税金・保険・医療に、毎月いくらかかりますか', ['public', 'insurance', 'medical']),
  expensePage('expenses-family', '教育・仕送りに、毎月いくらかかりますか', ['education', 'support.paid']),
  expensePage('expenses-debt', 'ほかの借金や商売に、毎月いくらかかりますか', ['debt', 'business']),
  expensePage('expenses-other', '交際・娯楽などに、毎月いくらかかりますか', ['social.gifts', 'leisure', 'other']),
  each(expenses, {
    id: 'expense',
    section: 'money',
    title: 'この支出は、いくらですか',
    reason: '毎月いくらまで払えるかを計算するためです。',
    when: (expense, matter) => !isOwnEntry(matter, expense),
    fields: expenseFields,
  }),
]

function expenseFields({ monthly, amount: each, once: isOnce }: Expense): readonly FieldRow[] {
  const isMonthly = isOnce !== true && (typeof monthly === 'number' || typeof each !== 'number')
  if (isMonthly) return [amount('monthly', '1か月の額', unsaid, 'expense')]
  const sum = amount('amount', '1回の額', '請求書などにあります。')
  return isOnce === true ? [sum] : [sum, whole('months', '何か月に1回か', '「2」なら2か月に1回です。', [1, 12])]
}

const places = [...new Set(housingCaps.map(({ place }) => place))]

/** 住む所の質問. */
const placeQuestions: readonly Question[] = [
  single({
    id: 'place',
    section: 'money',
    title: 'どこに住んでいますか',
    reason: '生活費の目安と、裁判所の手続の費用が、住む所で違うためです。',
    fields: () => [
      choice('budget.court', '地方裁判所（住んでいる都道府県）', '手続を申し立てる裁判所です。', choicesOf(courtWords)),
      choice(
        'budget.place',
        '住まいの地域',
        '市の名前があれば、その市を選んでください。',
        places.map((place) => ({ value: place, label: place })),
      ),
    ],
  }),
  single({
    id: 'grade',
    section: 'money',
    title: '生活費の目安の区分が分かりますか',
    reason: '最低限の生活費の目安を計算するためです。市区町村の福祉の窓口で聞けます。',
    fields: () => [
      choice(
        'budget.grade',
        '級地（きゅうち）',
        '生活保護の基準で、市区町村ごとに決まっています。',
        choicesOf(gradeWords),
      ),
      whole('budget.zone', '居住地域の区分', '個人再生の最低生活費の表にあります。1から6の数です。', [1, 6]),
      whole('budget.winterClass', '冬の区分', '個人再生の最低生活費の表にあります。1から6の数です。', [1, 6]),
    ],
  }),
]

export const moneyQuestions: readonly Question[] = [...incomeQuestions, ...expenseQuestions, ...placeQuestions]
