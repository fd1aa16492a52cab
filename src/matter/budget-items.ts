/** 家計の項目の区分, in the order in which lenders, guarantors and servicers read a statement of living. */
export const budgetGroups = {
  income: '収入',
  housing: '住居',
  living: '生活',
  public: '公租公課',
  education: '教育',
  insurance: '保険',
  medical: '医療',
  support: '仕送り・養育費',
  debt: '他の借入',
  other: 'そのほか',
} as const

export type BudgetGroup = keyof typeof budgetGroups

/** 収入の行, one for each kind of income, in the order of the statement. */
export const incomeLines = {
  'income.wage': { label: '給与（手取り）', kind: 'wage' },
  'income.bonus': { label: '賞与（手取り）', kind: 'bonus' },
  'income.selfEmployed': { label: '自営収入', kind: 'selfEmployed' },
  'income.pension': { label: '年金', kind: 'pension' },
  'income.childAllowance': { label: '児童手当・児童扶養手当', kind: 'childAllowance' },
  'income.benefit': { label: '雇用保険などの給付', kind: 'benefit' },
  'income.publicAssistance': { label: '生活保護', kind: 'publicAssistance' },
  'income.support': { label: '養育費・援助', kind: 'support' },
  'income.rent': { label: '家賃収入', kind: 'rent' },
  'income.other': { label: 'その他の収入', kind: 'other' },
} as const

export type IncomeLineId = keyof typeof incomeLines

/** 支出の行, in the order of the statement: 住居, 生活, 公租公課, 教育, 保険, 医療, 仕送り, 他の借入. */
export const expenseLines = {
  'housing.rent': { label: '家賃・地代', group: 'housing' },
  'housing.fees': { label: '管理費・修繕積立金', group: 'housing' },
  'housing.loan': { label: '住宅ローンの返済', group: 'housing' },
  'housing.parking': { label: '駐車場代', group: 'housing' },
  food: { label: '食費', group: 'living' },
  utilities: { label: '水道・光熱費', group: 'living' },
  comms: { label: '電話・インターネット', group: 'living' },
  daily: { label: '日用品代', group: 'living' },
  clothing: { label: '被服費', group: 'living' },
  transport: { label: '通勤・交通費', group: 'living' },
  car: { label: '車の費用', group: 'living' },
  press: { label: '新聞・本代', group: 'living' },
  'social.gifts': { label: '交際費', group: 'living' },
  leisure: { label: '娯楽費', group: 'living' },
  public: { label: '税金・国民健康保険・年金', group: 'public' },
  education: { label: '教育費', group: 'education' },
  insurance: { label: '保険料（任意加入）', group: 'insurance' },
  medical: { label: '医療費', group: 'medical' },
  'support.paid': { label: '仕送り・払っている養育費', group: 'support' },
  debt: { label: 'ほかの借金の返済', group: 'debt' },
  business: { label: '事業の費用', group: 'other' },
  other: { label: 'そのほか', group: 'other' },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly group: BudgetGroup }>>

export type ExpenseLineId = keyof typeof expenseLines
export type BudgetLineId = IncomeLineId | ExpenseLineId

interface Category {
  readonly label: string
  readonly line: ExpenseLineId
  /** The kinds of the matter file that it may refine. */
  readonly kinds: readonly string[]
  /** The row of the household statement of 大阪地裁 (同廃, 2025-08); null where it has none. */
  readonly osaka: string | null
  /** The row of 福岡地裁; null where it has none. */
  readonly fukuoka: string | null
}

/**
 * 支出の細目. Stable ids, each with its row here and in the household statements of two courts. The id of a row itself stands for what is
 * not told any finer. Rows as printed: 大阪地裁 家計収支表 v202508 (github IsamuTakiguchi/hasan); 福岡地裁 as reprinted (jikohasan.jpn.org).
 */
export const expenseCategories = {
  'housing.rent': {
    ...{ label: '家賃・地代', line: 'housing.rent', kinds: ['rent'] },
    ...{ osaka: '住居費（家賃，地代）', fukuoka: '家賃(管理費含む)' },
  },
  'housing.fees': {
    ...{ label: '管理費・修繕積立金', line: 'housing.fees', kinds: ['managementFee'] },
    ...{ osaka: null, fukuoka: '家賃(管理費含む)' },
  },
  // Neither court has a row for it: the law office has to ask.
  'housing.loan': {
    ...{ label: '住宅ローンの返済', line: 'housing.loan', kinds: ['repayment'] },
    ...{ osaka: null, fukuoka: null },
  },
  'housing.parking': {
    ...{ label: '駐車場代', line: 'housing.parking', kinds: ['car', 'rent', 'managementFee', 'other'] },
    ...{ osaka: '駐車場代（車名義　）', fukuoka: '駐車場代(　)' },
  },
  food: { label: '食費', line: 'food', kinds: ['food'], osaka: '食費', fukuoka: '食費' },
  'food.out': { label: '外食費', line: 'food', kinds: ['food'], osaka: '外食費', fukuoka: '外食費' },
  luxury: { label: '嗜好品代', line: 'food', kinds: ['food', 'other'], osaka: '嗜好品代（　）', fukuoka: null },
  utilities: {
    ...{ label: '水道・光熱費（まとめて）', line: 'utilities', kinds: ['utilities'] },
    ...{ osaka: null, fukuoka: '水道光熱費' },
  },
  'utilities.power': {
    ...{ label: '電気代', line: 'utilities', kinds: ['utilities'] },
    ...{ osaka: '電気代', fukuoka: '水道光熱費' },
  },
  'utilities.gas': {
    ...{ label: 'ガス代', line: 'utilities', kinds: ['utilities'] },
    ...{ osaka: 'ガス代', fukuoka: '水道光熱費' },
  },
  'utilities.water': {
    ...{ label: '水道代', line: 'utilities', kinds: ['utilities'] },
    ...{ osaka: '水道代', fukuoka: '水道光熱費' },
  },
  comms: {
    ...{ label: '電話・インターネット（まとめて）', line: 'comms', kinds: ['communication'] },
    ...{ osaka: null, fukuoka: '電話料金' },
  },
  'comms.mobile': {
    ...{ label: '携帯電話料金', line: 'comms', kinds: ['communication'] },
    ...{ osaka: '携帯電話料金', fukuoka: '電話料金' },
  },
  'comms.other': {
    ...{ label: 'その他の通話料・通信料', line: 'comms', kinds: ['communication'] },
    ...{ osaka: 'その他通話料・通信料・CATV等', fukuoka: '電話料金' },
  },
  daily: { label: '日用品代', line: 'daily', kinds: ['other'], osaka: '日用品代', fukuoka: '雑費' },
  clothing: { label: '被服費', line: 'clothing', kinds: ['other'], osaka: '被服費', fukuoka: '被服費' },
  transport: {
    ...{ label: '通勤・交通費', line: 'transport', kinds: ['commuting'] },
    ...{ osaka: '交通費', fukuoka: '通勤通学費' },
  },
  car: { label: '車の費用（まとめて）', line: 'car', kinds: ['car'], osaka: null, fukuoka: null },
  'car.fuel': {
    ...{ label: 'ガソリン代', line: 'car', kinds: ['car'] },
    ...{ osaka: 'ガソリン代（車名義　）', fukuoka: 'ガソリン代(　)' },
  },
  press: { label: '新聞・本代', line: 'press', kinds: ['other'], osaka: '新聞代', fukuoka: '新聞本代等' },
  'social.gifts': {
    ...{ label: '交際費', line: 'social.gifts', kinds: ['other'] },
    ...{ osaka: '交際費（　）', fukuoka: '交際費' },
  },
  leisure: { label: '娯楽費', line: 'leisure', kinds: ['other'], osaka: '娯楽費（　）', fukuoka: '娯楽費' },
  public: {
    ...{ label: '税金・保険料（まとめて）', line: 'public', kinds: ['taxAndPremiums'] },
    ...{ osaka: null, fukuoka: '税金' },
  },
  'social.public': {
    ...{ label: '国民健康保険料・国民年金', line: 'public', kinds: ['taxAndPremiums'] },
    ...{ osaka: '国民健康保険料（国民年金）', fukuoka: '税金' },
  },
  tax: { label: '税金', line: 'public', kinds: ['taxAndPremiums'], osaka: 'その他（　）', fukuoka: '税金' },
  education: { label: '教育費', line: 'education', kinds: ['education'], osaka: '教育費（　）', fukuoka: '教育費' },
  insurance: {
    ...{ label: '保険料（任意加入）', line: 'insurance', kinds: ['insurance'] },
    ...{ osaka: '保険料（任意加入）', fukuoka: '生命保険料' },
  },
  medical: { label: '医療費', line: 'medical', kinds: ['medical'], osaka: '医療費', fukuoka: '医療費' },
  'support.paid': {
    ...{ label: '仕送り・払っている養育費', line: 'support.paid', kinds: ['support'] },
    ...{ osaka: 'その他（　）', fukuoka: '仕送り' },
  },
  // Both courts part this row by person, so that the whole has none.
  debt: {
    ...{ label: 'ほかの借金の返済（まとめて）', line: 'debt', kinds: ['repayment'] },
    ...{ osaka: null, fukuoka: null },
  },
  'debt.own': {
    ...{ label: '借金の返済（本人）', line: 'debt', kinds: ['repayment'] },
    ...{ osaka: '債務返済実額（申立人分）', fukuoka: '返済(申立人)' },
  },
  'debt.others': {
    ...{ label: '借金の返済（同居の家族）', line: 'debt', kinds: ['repayment'] },
    ...{ osaka: '債務返済実額（同居者分）', fukuoka: '返済(配偶者)' },
  },
  business: { label: '事業の費用', line: 'business', kinds: ['other'], osaka: null, fukuoka: '事業資金' },
  other: { label: 'そのほか', line: 'other', kinds: ['other'], osaka: 'その他（　）', fukuoka: '雑費' },
} as const satisfies Readonly<Record<string, Category>>

export type ExpenseCategoryId = keyof typeof expenseCategories

/** The category of an expense of which the file tells no more than its kind. */
export const categoryOfKind = {
  rent: 'housing.rent',
  managementFee: 'housing.fees',
  food: 'food',
  utilities: 'utilities',
  communication: 'comms',
  medical: 'medical',
  education: 'education',
  commuting: 'transport',
  insurance: 'insurance',
  car: 'car',
  taxAndPremiums: 'public',
  support: 'support.paid',
  repayment: 'debt',
  other: 'other',
} as const satisfies Readonly<Record<string, ExpenseCategoryId>>

// The keys of constant tables, in their order; there is at least one.
/** 支出の細目の id. */
export const expenseCategoryIds = Object.keys(expenseCategories) as [ExpenseCategoryId, ...ExpenseCategoryId[]]
/** 収入の行の id. */
export const incomeLineIds = Object.keys(incomeLines) as [IncomeLineId, ...IncomeLineId[]]
/** 支出の行の id. */
export const expenseLineIds = Object.keys(expenseLines) as [ExpenseLineId, ...ExpenseLineId[]]
/** 家計の行の id: what a household may say it has none of. */
export const budgetLineIds: readonly [BudgetLineId, ...BudgetLineId[]] = [...incomeLineIds, ...expenseLineIds]
