import type { FirstAnswers, FirstDayKey } from './first-answers.ts'

// 最初の質問の言葉. One short question, one sentence that says why it is asked, and わからない for every field.

/** 質問の名. */
export type FirstQuestionId =
  | 'asker'
  | 'letter-days'
  | 'home'
  | 'first-missed'
  | 'last-paid'
  | 'subrogation'
  | 'lender'
  | 'income-fall'
  | 'instalment'
  | 'amounts'

/** 選べる答え; null is わからない. */
export interface FirstChoice {
  readonly value: string | null
  readonly label: string
}

/** 答える所. A field, the path of its answer in `FirstAnswers`, and its words. */
export interface FirstField {
  readonly path: Exclude<keyof FirstAnswers, 'start' | 'letters' | 'dates'> | `dates.${FirstDayKey}`
  readonly kind: 'day' | 'month' | 'amount' | 'choice'
  readonly label: string
  readonly hint: string
  /** Empty for what is typed. The last choice is わからない. */
  readonly choices: readonly FirstChoice[]
  /** わからない may be said of every field. */
  readonly unknown: string
}

export const unknownWords = 'わからない'

const typed = (path: FirstField['path'], kind: FirstField['kind'], label: string, hint: string): FirstField => ({
  ...{ path, kind, label, hint, choices: [], unknown: unknownWords },
})

const chosen = (
  path: FirstField['path'],
  label: string,
  hint: string,
  ...choices: readonly (readonly [value: string, label: string])[]
): FirstField => ({
  ...{ path, kind: 'choice', label, hint, unknown: unknownWords },
  choices: [...choices.map(([value, words]) => ({ value, label: words })), { value: null, label: unknownWords }],
})

/** 手紙の日の言葉. */
export const dayFields: Readonly<Record<FirstDayKey, FirstField>> = {
  receivedOn: typed(
    'dates.receivedOn',
    'day',
    '受け取った日',
    '家族が受け取った日や、郵便局で受け取った日も同じです。だいたいではなく、その日を書いてください。',
  ),
  deadlineOn: typed('dates.deadlineOn', 'day', '手紙に書かれた期限', '「〇月〇日までに」と書かれた日です。'),
  openingOn: typed('dates.openingOn', 'day', '開札期日', '「開札期日」と書かれた日です。入札期間の後にあります。'),
  saleDecisionOn: typed('dates.saleDecisionOn', 'day', '売却決定期日', '裁判所が売却を許可した日です。'),
  subrogatedOn: typed(
    'dates.subrogatedOn',
    'day',
    '代位弁済（だいいべんさい）の日',
    '保証会社が、借りた人の代わりに銀行へ払った日です。手紙に書かれています。',
  ),
  acceleratedOn: typed(
    'dates.acceleratedOn',
    'day',
    '期限の利益を失った日',
    '分割で払う権利がなくなった日です。「〇月〇日をもって」などと書かれています。',
  ),
}

/** 公売の通知の日の言葉. The office prints other names for the same days. */
export const publicSaleFields: Partial<Readonly<Record<FirstDayKey, FirstField>>> = {
  openingOn: typed('dates.openingOn', 'day', '公売の日', '役所が入札などをする日です。'),
  saleDecisionOn: typed('dates.saleDecisionOn', 'day', '売却決定の日', '「売却決定の日時」と書かれた日です。'),
}

export const askerField = chosen(
  'asker',
  'あなたは',
  '家のローンの契約で、あなたが何にあたるかです。契約書の署名のところで確かめられます。',
  ['guarantor', '連帯保証人（払えないときに代わりに払うと約束した人）'],
  ['jointDebtor', '連帯債務者（いっしょに借りた人）'],
  ['borrower', '借りた人（ローンの名義の人）'],
  ['family', '家族や、そのほかの人（契約に署名していない）'],
)

export const homeFields: readonly FirstField[] = [
  chosen(
    'home',
    '家は、いま',
    '任意売却や競売で人のものになったときは「もう売れた」です。',
    ['own', 'まだ売れていない'],
    ['sold', 'もう売れた'],
  ),
  typed('soldOn', 'day', '売れたとき、引き渡した日', '売れていないときは、書かなくてかまいません。'),
]

export const firstMissedField = typed(
  'firstMissedMonth',
  'month',
  '最初に払えなかった月',
  '後で追いついた月は数えません。今も払い残している、いちばん古い月です。',
)

export const lastPaidField = typed(
  'lastPaidOn',
  'day',
  '最後に払った日',
  '少しでも払った日です。通帳や領収書で確かめられます。相手に電話で聞くのは、時効を確かめてからにしてください。',
)

/** The same, asked of somebody who did not borrow, or not alone: it was not for him to pay, or not only. */
export const firstUnpaidField = typed(
  'firstMissedMonth',
  'month',
  '最初に支払いがなかった月',
  'あなたの支払いのことではなく、ローンの支払いのことです。今も払い残されている、いちばん古い月です。',
)

export const lastReceivedField = typed(
  'lastPaidOn',
  'day',
  '最後に支払いがあった日',
  'だれかが少しでも払った日です。相手に電話で聞くのは、時効を確かめてからにしてください。',
)

const lenderHint = '毎月の返済の通帳や、返済予定表で確かめられます。'

export const lenderField = chosen(
  'lender',
  '住宅ローンの借入先',
  lenderHint,
  ['bank', '銀行（保証会社が付いている）'],
  ['flat35', 'フラット35（住宅金融支援機構）'],
  ['agency', '旧住宅金融公庫・住宅金融支援機構から直接'],
  ['other', 'そのほか（信用金庫、ろうきん、JA、保証会社のない銀行など）'],
)

/** After a letter that only the agency sends. */
export const agencyField = chosen(
  'lender',
  '住宅ローンの借入先',
  lenderHint,
  ['flat35', 'フラット35（住宅金融支援機構）'],
  ['agency', '旧住宅金融公庫・住宅金融支援機構から直接'],
)

export const incomeFallFields: readonly FirstField[] = [
  chosen(
    'incomeFall',
    '収入は',
    '残業が減った、休職した、ボーナスがなくなったなども「減った」に入ります。',
    ['none', '減っていない'],
    ['for-a-time', '一時だけ減った（戻る見込みがある）'],
    ['for-good', '減ったまま続きそう'],
  ),
  typed('incomeBackIn', 'month', '一時だけのとき、戻りそうな月', 'だいたいでかまいません。'),
]

const amountHint = 'だいたいでかまいません。「1,900万」のようにも書けます。'

export const instalmentField = typed('instalment', 'amount', '毎月の返済額', `ボーナス払いは入れません。${amountHint}`)
export const balanceField = typed(
  'balance',
  'amount',
  '住宅ローンの残り',
  `返済予定表や残高証明書にあります。${amountHint}`,
)
export const debtLeftField = typed('balance', 'amount', '残っている借金（元金）', `届いた書類にあります。${amountHint}`)
export const priceField = typed(
  'price',
  'amount',
  '家が売れそうな値段',
  `近くで売りに出ている似た家の値段が目安になります。${amountHint}`,
)

interface QuestionWords {
  readonly title: string
  readonly reason: string
}

/** 質問と、聞く理由. */
export const questionWords: Readonly<Record<FirstQuestionId, QuestionWords>> = {
  asker: {
    title: 'あなたは、このローンで何にあたりますか',
    reason: 'だれに何を請求できるか、あなたが選べることが、それで変わるためです。',
  },
  'letter-days': {
    title: '手紙の日を教えてください',
    reason: '受け取った日や書かれた日から、いつまでに何をすればよいかを数えるためです。',
  },
  home: {
    title: '家は、もう売れましたか',
    reason: '同じ書類でも、家が売れる前と後では、できることが違うためです。',
  },
  'first-missed': {
    title: '最初に払えなかったのは、いつですか',
    reason: 'その月から、いまの段階と、これから届く手紙の時期を数えるためです。',
  },
  'last-paid': {
    title: '最後に払ったのは、いつですか',
    reason: '古い借金は消滅時効（しょうめつじこう。時間がたつと払わなくてよくなる決まり）にかかることがあるためです。',
  },
  subrogation: {
    title: '保証会社が代わりに払った日は分かりますか',
    reason: 'その日から6か月のうちに申し立てると、個人再生で家を残せることがあるためです。',
  },
  lender: {
    title: '住宅ローンは、どこから借りていますか',
    reason: '返し方を変える相談の相手と、その後の進み方が、借入先で違うためです。',
  },
  'income-fall': {
    title: '収入は減りましたか',
    reason: '一時の減りなら、家を売らずに返し方を変える相談が先になるためです。',
  },
  instalment: {
    title: '毎月いくら返していますか',
    reason: '返し方を変えると毎月いくらになるかを知るためです。',
  },
  amounts: {
    title: 'だいたいの金額を教えてください',
    reason: '売ると借金が残るか、残らないかで、選べることが変わるためです。',
  },
}

/** 残った借金だけを聞くとき. */
export const debtLeftWords: QuestionWords = {
  title: '借金は、いくら残っていますか',
  reason: '毎月いくらで、いつ終わるか、終わらないかを知るためです。',
}

/** 借りた人ではない人に聞くとき. In words that lay nothing at the door of who is asked. */
export const askedOfOthers: Readonly<Record<'first-missed' | 'last-paid', QuestionWords>> = {
  'first-missed': {
    title: 'ローンの支払いが止まったのは、いつですか',
    reason: questionWords['first-missed'].reason,
  },
  'last-paid': {
    title: 'ローンの支払いが最後にあったのは、いつですか',
    reason: questionWords['last-paid'].reason,
  },
}
