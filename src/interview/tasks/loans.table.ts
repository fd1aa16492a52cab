import type { LetterKind } from '#matter/letter-kinds.ts'
import type { Loan, Matter } from '#matter/matter.ts'
import { tellsOfSale } from '#matter/sold-home.ts'
import {
  amount,
  choice,
  choices,
  choicesOf,
  day,
  judgmentDay,
  kindsOf,
  months,
  pastDay,
  pastMonth,
  percent,
  text,
  whole,
  yesNo,
} from './field-rows.ts'
import { assigneeWords, guarantorWords, lenderWords, methodWords, purposeWords } from './kind-words.table.ts'
import { asChoices, loans, people, statements } from './lists.ts'
import { isSaidNone } from './origins.ts'
import { each, type Question, thingsOf } from './question.ts'

// ローンの質問.

const isAgencys = ({ lender }: Loan) => lender?.kind === 'jhf-direct' || lender?.kind === 'flat35-purchase'

/**
 * 遅れているか. Whether a month has been missed, or may have been; of a loan that is still paid none of what follows from it is asked. Who has
 * told nothing but what was paid last pays, unless a letter came, something happened or the home was sold.
 */
function isLate(loan: Loan, matter: Matter): boolean {
  const { firstMissedMonth, lastPaidOn, acceleratedOn, subrogatedOn, assignedOn, judgmentFinalOn } = loan
  const told = [firstMissedMonth, acceleratedOn, subrogatedOn, assignedOn, judgmentFinalOn]
  if (told.some((fact) => typeof fact === 'string') || loan.wholeDemanded === true) return true
  const origin = matter.provenance?.[loan.id]?.firstMissedMonth ?? null
  if (firstMissedMonth === null) return !isSaidNone(origin)
  const isSold = (matter.properties ?? []).some(tellsOfSale)
  return typeof lastPaidOn !== 'string' || isSold || [...(matter.letters ?? []), ...(matter.events ?? [])].length > 0
}

const auctionLetters: readonly LetterKind[] = ['commencement-order', 'site-inspection-notice', 'bid-period-notice']
const hasAuction = (matter: Matter) => (matter.letters ?? []).some(({ kind }) => auctionLetters.includes(kind))

const paper = '契約書か、返済予定表に書かれています。'

/** 借りた時の質問. */
const contractQuestions: readonly Question[] = [
  thingsOf(loans, {
    id: 'loans',
    section: 'loans',
    title: 'どんなローンがありますか',
    reason: '家を担保（たんぽ。返せないときに家を売って返す約束）にした借入れを、すべて数えるためです。',
    kinds: () => choicesOf(purposeWords),
  }),
  each(loans, {
    id: 'loan-lender',
    section: 'loans',
    title: 'どこから借りていますか',
    reason: '返し方を変える相談の相手、その後の進み方、時効の年数が、借入先で違うためです。',
    fields: () => [
      choice('lender', '借入先の種類', '返済の通帳や、返済予定表で確かめられます。', kindsOf(lenderWords)),
    ],
  }),
  each(loans, {
    id: 'loan-guarantor',
    section: 'loans',
    title: '保証会社は付いていますか',
    reason: '保証会社が代わりに払うと、請求する相手と、家を残す手続の期限が変わるためです。',
    when: (loan) => !isAgencys(loan),
    fields: () => [
      choice('guarantor', '保証会社など', '契約書の「保証委託」のところに書かれています。', kindsOf(guarantorWords), {
        none: '保証会社は付いていない',
      }),
    ],
  }),
  each(loans, {
    id: 'loan-names',
    section: 'loans',
    title: '会社の名前を教えてください',
    reason: '相談や書類のときに、どの会社のことか分かるようにするためです。答えは変わりません。',
    when: ({ lender }) => lender !== null && lender !== undefined,
    fields: ({ guarantor }) => [
      text('lender.name', '借入先の名前', '銀行の名前などです。'),
      ...(guarantor ? [text('guarantor.name', '保証会社の名前', '契約書に書かれています。')] : []),
    ],
  }),
  each(loans, {
    id: 'guarantor-contract',
    section: 'loans',
    title: '保証の契約は、いつ、どんな率でしたか',
    reason: '契約した日で時効の年数が、率で遅延損害金（ちえんそんがいきん。遅れると増えるお金）が変わるためです。',
    when: ({ guarantor }) => guarantor !== null && guarantor !== undefined,
    fields: () => [
      pastDay('guarantor.contractOn', '保証会社との契約（保証委託）の日', 'ふつうは、ローンの契約と同じ日です。'),
      percent('guarantor.delayRatePercent', '保証会社の遅延損害金の率（年）', '「年14.6%」のように書かれています。'),
    ],
  }),
  each(loans, {
    id: 'loan-contract',
    section: 'loans',
    title: 'いつ、いくら借りましたか',
    reason: '残りの額と、時効の年数を数えるためです。',
    fields: () => [pastDay('contractOn', '契約の日', paper), amount('amount', '借りた額', paper, 'balance')],
  }),
  each(loans, {
    id: 'loan-terms',
    section: 'loans',
    title: '利率と、返し方を教えてください',
    reason: '期間を延ばすと毎月いくらになるかを計算するためです。',
    fields: () => [
      percent('ratePercent', '利率（年）', '今の利率です。「年1.475%」のように書かれています。'),
      months('termMonths', '返済期間（月の数）', '「35年」とも書けます（420か月と読みます）。', [1, 1200]),
      choice('method', '返済の方法', '返済予定表に書かれています。', choicesOf(methodWords)),
    ],
  }),
  each(loans, {
    id: 'loan-instalment',
    section: 'loans',
    title: '毎月いくら、何日に返す約束ですか',
    reason: '遅れている額と、延滞の日数を数えるためです。',
    fields: () => [
      amount('instalment', '毎月の返済額', 'ボーナス払いは入れません。', 'instalment'),
      whole('paymentDay', '毎月の返済日', '引き落としの日です。月末は31と書いてください。', [1, 31]),
    ],
  }),
  each(loans, {
    id: 'loan-bonus',
    section: 'loans',
    title: 'ボーナス払いはありますか',
    reason: '1年の返済額を数え、ボーナス払いをやめる相談ができるかを見るためです。',
    fields: () => [
      amount(
        'bonusInstalment',
        'ボーナス月に加える額',
        'ボーナス払いがないときは「なし」と書いてください。',
        'bonusInstalment',
      ),
    ],
  }),
  each(loans, {
    id: 'loan-bonus-months',
    section: 'loans',
    title: 'ボーナス払いの月と、その分の借入額を教えてください',
    reason: '1年の返済額を正しく数えるためです。',
    when: ({ bonusInstalment }) => (bonusInstalment ?? 0) > 0,
    fields: () => [
      choices(
        'bonusMonths',
        'ボーナス払いの月',
        paper,
        Array.from({ length: 12 }, (_, at) => ({ value: at + 1, label: `${at + 1}月` })),
      ),
      amount('bonusPrincipal', '借りた額のうち、ボーナス払いの分', paper, 'balance'),
    ],
  }),
]

/** 今の額と、これまでに起きたことの質問. */
const courseQuestions: readonly Question[] = [
  each(loans, {
    id: 'loan-balance',
    section: 'loans',
    title: 'ローンは、いくら残っていますか',
    reason: '家を売ったときに借金が残るかどうかは、この額で決まるためです。',
    fields: () => [
      amount('balance', '残高（元金）', '返済予定表や残高証明書にあります。利息や損害金は入れません。', 'balance'),
      pastDay('balanceOn', 'その残高の日', '書類の日付です。'),
    ],
  }),
  each(loans, {
    id: 'loan-missed',
    section: 'loans',
    title: '払えなかった月はありますか',
    reason: 'その月から、いまの段階と、これから届く手紙の時期を数えるためです。',
    fields: () => [
      pastMonth('firstMissedMonth', '最初に払えなかった月', '今も払い残している、いちばん古い月です。', {
        none: '払えなかった月はない',
      }),
      pastDay(
        'lastPaidOn',
        '最後に払った日',
        '少しでも払った日です。相手に電話で聞くのは、時効を確かめてからにしてください。',
      ),
    ],
  }),
  each(loans, {
    id: 'loan-damages',
    section: 'loans',
    title: '遅れたときの損害金は、どう決まっていますか',
    reason: '損害金が毎日いくら増えるかを計算するためです。',
    fields: (loan, matter) => [
      percent('delayRatePercent', '遅延損害金の率（年）', '契約書に「年14%」などと書かれています。'),
      choice('dayCount', '日割りのしかた', '契約書の「損害金の計算」のところにあります。', [
        { value: 'fixed365', label: 'いつも365日で割る' },
        { value: 'calendarYear', label: 'うるう年は366日で割る' },
      ]),
      ...(isLate(loan, matter)
        ? [
            amount('accruedDamages', '残高の日までにたまった損害金', '請求書に書かれています。', null, {
              none: '書かれていない',
            }),
          ]
        : []),
    ],
  }),
  each(loans, {
    id: 'loan-accelerated',
    section: 'loans',
    title: '一括で払うように言われましたか',
    reason: '分割で払う権利（期限の利益）を失うと、銀行との相談から、次の段階に進むためです。',
    when: isLate,
    fields: () => [
      yesNo(
        'wholeDemanded',
        '残り全部を一度に払うように',
        '「一括で」「全額を」と書かれた手紙が来ていれば「言われた」です。「予告」だけなら、まだ言われていません。',
        '言われた',
        'まだ言われていない',
      ),
    ],
  }),
  each(loans, {
    id: 'loan-accelerated-day',
    section: 'loans',
    title: '分割で払う権利がなくなったのは、いつですか',
    reason: 'その日から、遅延損害金が増え、時効を数え始めるためです。',
    when: (loan, matter) =>
      isLate(loan, matter) && (loan.wholeDemanded === true || typeof loan.acceleratedOn === 'string'),
    fields: () => [
      pastDay(
        'acceleratedOn',
        '期限の利益（きげんのりえき）を失った日',
        '「〇月〇日をもって」などと、手紙に書かれています。分からなければ「わからない」でかまいません。',
      ),
    ],
  }),
  each(loans, {
    id: 'loan-subrogated',
    section: 'loans',
    title: '保証会社が代わりに払いましたか',
    reason: 'その日から6か月のうちに申し立てると、個人再生で家を残せることがあるためです。',
    when: (loan, matter) =>
      isLate(loan, matter) && (loan.guarantor !== undefined || loan.subrogatedOn !== undefined) && !isAgencys(loan),
    fields: () => [
      pastDay(
        'subrogatedOn',
        '代位弁済（だいいべんさい）の日',
        '保証会社が、借りた人の代わりに払った日です。手紙に書かれています。',
        { none: 'まだ払われていない' },
      ),
    ],
  }),
  each(loans, {
    id: 'loan-subrogated-amount',
    section: 'loans',
    title: '保証会社は、いくら払いましたか',
    reason: '保証会社が請求できる額は、払った額で決まるためです。',
    when: ({ subrogatedOn }) => typeof subrogatedOn === 'string',
    fields: () => [amount('subrogatedAmount', '代位弁済の額', '代位弁済の通知に書かれています。', 'balance')],
  }),
  each(loans, {
    id: 'loan-assigned',
    section: 'loans',
    title: '請求する会社が変わりましたか',
    reason: '債権回収会社（サービサー）に移ると、まとめて少ない額で終わらせる話ができることがあるためです。',
    fields: () => [
      pastDay('assignedOn', '債権譲渡（さいけんじょうと）の日', '「債権譲渡通知」に書かれています。', {
        none: '変わっていない',
      }),
      choice('assignee', '新しい会社', '通知に書かれています。', kindsOf(assigneeWords), { none: '変わっていない' }),
    ],
  }),
  each(loans, {
    id: 'loan-judgment',
    section: 'loans',
    title: 'このローンで、判決などが確定していますか',
    reason: '確定すると時効は10年になり、給料や預金を差し押さえられることがあるためです。',
    when: isLate,
    fields: () => [judgmentDay],
  }),
  each(loans, {
    id: 'loan-judgment-rate',
    section: 'loans',
    title: '判決では、損害金の率はいくつですか',
    reason: '確定した後の損害金は、判決の率で増えるためです。',
    when: ({ judgmentFinalOn }) => typeof judgmentFinalOn === 'string',
    fields: () => [
      percent('judgmentRatePercent', '判決の損害金の率（年）', '判決の「主文」に書かれています。'),
      choice(
        'allocationOrder',
        '払ったお金を充てる順',
        '話し合いで「元金から先に充てる」と決めたことがあるかどうかです。',
        [
          { value: 'statutory', label: '特に決めていない（費用・利息・元金の順）' },
          { value: 'principalFirst', label: '元金から先に充てると決めた' },
        ],
      ),
    ],
  }),
  each(loans, {
    id: 'loan-withdrawal',
    section: 'loans',
    title: '債権者は、いつまで競売を取り下げると言っていますか',
    reason: '裁判所の期限より早いことが多く、任意売却はそれまでに終える必要があるためです。',
    when: (_, matter) => hasAuction(matter),
    fields: () => [day('withdrawalBy', '取下げに応じる最後の日', '債権者に聞いた日です。', { none: '聞いていない' })],
  }),
  each(loans, {
    id: 'loan-people',
    section: 'loans',
    title: 'だれが借りて、だれが保証していますか',
    reason: 'だれに請求が行くかを知るためです。いない人は、先に「関わる人」に足してください。',
    when: (_, matter) => people.things(matter).length > 0,
    fields: (_, matter) => [
      choice('debtor', '借りた人（債務者）', '契約書の名義の人です。', asChoices(people, matter)),
      choices(
        'jointDebtors',
        '連帯債務者（いっしょに借りた人）',
        '夫婦で借りたときなどです。',
        asChoices(people, matter),
      ),
      choices('jointGuarantors', '連帯保証人', '代わりに払うと約束した人です。', asChoices(people, matter)),
      choices(
        'collateralProviders',
        '物上保証人（自分の家や土地を担保に出した人）',
        '親の土地に家を建てたときなどです。',
        asChoices(people, matter),
      ),
    ],
  }),
]

/** 債権者の計算書の質問. */
const statementQuestions: readonly Question[] = [
  thingsOf(statements, {
    id: 'statements',
    section: 'loans',
    title: '債権者から、請求額の計算書が届いていますか',
    reason: '書かれた額を、こちらの計算と比べるためです。',
    when: (matter) => loans.things(matter).some((loan) => isLate(loan, matter)),
    kinds: (matter) => asChoices(loans, matter),
  }),
  each(statements, {
    id: 'statement-total',
    section: 'loans',
    title: '計算書の日と、合計を教えてください',
    reason: 'その日の請求額として比べるためです。',
    fields: () => [
      pastDay('on', '計算書の日', '「〇月〇日現在」と書かれた日です。'),
      amount('total', '合計', '請求されている全部の額です。', 'balance'),
      text('creditor', '計算書を出した会社', 'なければ空けておいてください。', { isOptional: true }),
    ],
  }),
  each(statements, {
    id: 'statement-parts',
    section: 'loans',
    title: '合計の内訳を教えてください',
    reason: 'どの部分が違うかを見つけるためです。',
    fields: () => [
      amount('principal', '元金', '残高のことです。', 'balance'),
      amount('interest', '利息', '書かれていないときは「わからない」でかまいません。'),
      amount('damages', '遅延損害金', '書かれていないときは「わからない」でかまいません。'),
      amount('costs', '費用（督促・裁判など）', 'ないときは「なし」と書いてください。'),
    ],
  }),
]

export const loanQuestions: readonly Question[] = [...contractQuestions, ...courseQuestions, ...statementQuestions]
