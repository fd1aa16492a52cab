import { questionNames } from '#web/words/easy/names-questions.ts'
import type { loanTasks as en } from '#web/words/en/tasks-loans.table.ts'
import { ask, field, known } from '#web/words/task-texts.ts'
import { taskKinds as kinds } from './tasks-kinds.table.ts'

const first = questionNames.fields
const contract = '契約書か、返済予定表に書いてあります。'
const mayBeEmpty = 'なければ、書かなくていいです。'
const unstated = '書いてないときは「わからない」でいいです。'
const whichDebt = field('どの借金のことですか', '会社の名前や、契約の番号を見てください。', {
  none: '借金のことではない',
})
const whichHome = field('どの家・土地のことですか', '書類に住所が書いてあります。')

/** 手紙・あったこと・ローンの質問. */
export const loanTasks: typeof en = {
  letters: ask(
    'どんな手紙が来ましたか',
    '手紙を見ると、いまの様子が分かります。いつまでに何をするかも分かります。',
    {},
  ),
  'letter-received': ask('この手紙を受け取ったのは、いつですか', '受け取った日から数える、しめきりがあります。', {
    receivedOn: known(first.receivedOn),
    sentOn: field('手紙に書いてある日', '手紙の右上などにあります。なければ、書かなくていいです。'),
  }),
  'letter-deadline': ask(
    'この手紙に、しめきりは書いてありますか',
    'その日までにすることを、これからのことに入れます。',
    {
      deadlineOn: known(first.deadlineOn, 'しめきりは書いてない'),
    },
  ),
  'letter-claimed': ask(
    'この手紙は、いくら払うように書いていますか',
    'こちらの計算とくらべます。相談シートにも書きます。',
    {
      claimedAmount: field('請求された額', '合計の額です。', { none: '額は書いてない' }),
    },
  ),
  'letter-bids': ask(
    '入札（にゅうさつ。家の値段を出すこと）の日を教えてください',
    '開札（かいさつ）の前の日までは、競売を止められるかもしれません。家を自分で売って、お金を返すときです。',
    {
      openingOn: field('開札期日（かいさつきじつ。公売では公売の日）', '入札の期間のあとにある日です。'),
      bidFrom: field('入札の始めの日', '「〇月〇日から」と書いてある日です。'),
      bidTo: field('入札の終わりの日', '「〇月〇日まで」と書いてある日です。'),
      saleDecisionOn: field('売却決定期日（ばいきゃくけっていきじつ）', '家を売っていいか、裁判所が決める日です。'),
    },
  ),
  'letter-standard-price': ask(
    '売却基準価額（ばいきゃくきじゅんかがく）は、いくらですか',
    '競売でいくらになるかを考えます。裁判所が決める、値段のもとです。',
    {
      standardPrice: field('売却基準価額（公売では見積価額）', '手紙か、裁判所のお知らせに書いてあります。'),
    },
  ),
  'letter-sale-decision': ask(
    '売却決定期日（ばいきゃくけっていきじつ）は、いつですか',
    '「ちがう」と裁判所に言える期間は1週間です。その日を数えます。',
    { saleDecisionOn: known(first.saleDecisionOn) },
  ),
  'letter-about': ask('この手紙は、どの借金のことですか', '借金によって、いまの様子としめきりがちがいます。', {
    about: whichDebt,
    property: whichHome,
  }),
  events: {
    ...ask(
      'いままでに、こんなことがありましたか',
      '古い借金は、払わなくてよくなることがあります（時効）。少し払うと、その数え方が変わります。「払う」と言ったときも変わります。',
      {},
    ),
    dayLabel: 'それは、いつですか',
  },
  'event-about': ask('それは、どの借金のことですか', '時効（じこう）は、借金と人ごとに数えます。', {
    about: whichDebt,
    property: whichHome,
    person: field('だれがしましたか', 'それをした人です。', { none: '家の人がしたことではない' }),
  }),
  'event-payment': ask('いくら払いましたか', '残っているお金を数えます。', {
    amount: field('払ったお金', '通帳や領収書を見てください。'),
    note: field('メモ', 'どうやって払ったかなどです。なければ、書かなくていいです。'),
  }),
  loans: ask(
    'どんなローンがありますか',
    '家を担保（たんぽ）にした借金を、全部数えます。担保は、返せないときに家を売って返す約束です。',
    {},
  ),
  'loan-lender': ask(
    'どこから借りていますか',
    '借りたところによって、相談する相手がちがいます。このあと起きることや、時効の年数もちがいます。',
    {
      lender: field('借りたところ', '毎月お金を引かれる通帳や、返済予定表を見てください。', { choices: kinds.lender }),
    },
  ),
  'loan-guarantor': ask(
    '保証会社はありますか',
    '保証会社は、借りた人の代わりに払うことがあります。すると、お金を払う相手が変わります。家を残すためのしめきりも変わります。',
    {
      guarantor: field('保証会社など', '契約書の「保証委託」のところに書いてあります。', {
        none: '保証会社はない',
        choices: kinds.guarantor,
      }),
    },
  ),
  'loan-names': ask(
    '会社の名前を教えてください',
    '相談や書類で、どの会社のことか分かるようにします。答えは変わりません。',
    {
      'lender.name': field('借りたところの名前', '銀行の名前などです。'),
      'guarantor.name': field('保証会社の名前', '契約書に書いてあります。'),
    },
  ),
  'guarantor-contract': ask(
    '保証の契約は、いつですか。率はいくつですか',
    '契約した日で、時効の年数が変わります。率で、遅延損害金（おくれるとふえるお金）が変わります。',
    {
      'guarantor.contractOn': field('保証会社と契約した日', 'ふつうは、ローンの契約と同じ日です。'),
      'guarantor.delayRatePercent': field(
        '保証会社の遅延損害金（ちえんそんがいきん）の率（1年）',
        '「年14.6%」のように書いてあります。',
      ),
    },
  ),
  'loan-contract': ask('いつ、いくら借りましたか', '残りのお金と、時効の年数を数えます。', {
    contractOn: field('契約の日', contract),
    amount: field('借りたお金', contract),
  }),
  'loan-terms': ask('利率と、返し方を教えてください', '長く返すと、毎月いくらになるかを計算します。', {
    ratePercent: field('利率（1年）', 'いまの利率です。「年1.475%」のように書いてあります。'),
    termMonths: field('返す期間（月の数）', '「35年」と書いてもいいです。420か月と読みます。'),
    method: field('返し方', '返済予定表に書いてあります。', { choices: kinds.method }),
  }),
  'loan-instalment': ask('毎月いくら、何日に返す約束ですか', 'おくれているお金と、おくれた日の数を数えます。', {
    instalment: field('毎月返すお金', 'ボーナスのときの分は入れません。'),
    paymentDay: field('毎月返す日', 'お金が引かれる日です。月の最後の日は、31と書いてください。'),
  }),
  'loan-bonus': ask(
    'ボーナス払いはありますか',
    '1年に返すお金を数えます。ボーナス払いをやめる相談ができるかも見ます。',
    { bonusInstalment: field('ボーナスの月に足すお金', 'ボーナス払いがないときは「なし」と書いてください。') },
  ),
  'loan-bonus-months': ask(
    'ボーナス払いは何月ですか。そのために借りたのは、いくらですか',
    '1年に返すお金を、正しく数えます。',
    {
      bonusMonths: field('ボーナス払いの月', contract, {
        choices: {
          ...{ 1: '1月', 2: '2月', 3: '3月', 4: '4月', 5: '5月', 6: '6月' },
          ...{ 7: '7月', 8: '8月', 9: '9月', 10: '10月', 11: '11月', 12: '12月' },
        },
      }),
      bonusPrincipal: field('借りたお金のうち、ボーナス払いの分', contract),
    },
  ),
  'loan-balance': ask('ローンは、いくら残っていますか', '家を売ったあとに、借金が残るかどうかが分かります。', {
    balance: field('残っているお金（元金）', '返済予定表や残高証明書に書いてあります。利息や損害金は入れません。'),
    balanceOn: field('それは、いつのお金ですか', '書類の日です。'),
  }),
  'loan-missed': ask(
    '払えなかった月はありますか',
    'その月から、いまの様子が分かります。次の手紙がいつ来るかも分かります。',
    { firstMissedMonth: known(first.firstMissedMonth, '払えなかった月はない'), lastPaidOn: known(first.lastPaidOn) },
  ),
  'loan-damages': ask('おくれたときの損害金は、どう決まっていますか', '損害金が、毎日いくらふえるかを計算します。', {
    delayRatePercent: field('遅延損害金（ちえんそんがいきん）の率（1年）', '契約書に「年14%」などと書いてあります。'),
    dayCount: field('1日分の数え方', '契約書の「損害金の計算」のところにあります。', {
      choices: { fixed365: 'いつも365日で割る', calendarYear: 'うるう年は366日で割る' },
    }),
    accruedDamages: field('残っているお金の日までに、たまった損害金', '請求書に書いてあります。', {
      none: '書いてない',
    }),
  }),
  'loan-accelerated': ask(
    '一度に全部払ってください、と言われましたか',
    '分けて払えなくなると（期限の利益をなくすと）、次の段階になります。',
    {
      wholeDemanded: field(
        '残りを一度に全部払うように',
        '「一括で」「全額を」と書いた手紙が来たら、「言われた」です。「予告（よこく）」だけなら、まだです。',
        { choices: { yes: '言われた', no: 'まだ言われていない' } },
      ),
    },
  ),
  'loan-accelerated-day': ask(
    '分けて払えなくなったのは、いつですか',
    'その日から、損害金（おくれたときにふえるお金）がふえます。',
    { acceleratedOn: known(first.acceleratedOn) },
  ),
  'loan-subrogated': ask(
    '保証会社が代わりに払いましたか',
    'その日から6か月のあいだは、家を残せることがあります。「個人再生」という裁判所の手続です。',
    { subrogatedOn: known(first.subrogatedOn, 'まだ払っていない') },
  ),
  'loan-subrogated-amount': ask(
    '保証会社は、いくら払いましたか',
    '保証会社があなたに言える額は、払ったお金で決まります。',
    { subrogatedAmount: field('代位弁済（だいいべんさい）の額', '代位弁済の手紙に書いてあります。') },
  ),
  'loan-assigned': ask(
    '「払ってください」と言う会社が変わりましたか',
    'お金を集める会社（サービサー）に変わることがあります。少ないお金で終わる話ができるかもしれません。',
    {
      assignedOn: field('債権譲渡（さいけんじょうと。会社が変わること）の日', '「債権譲渡通知」に書いてあります。', {
        none: '変わっていない',
      }),
      assignee: field('新しい会社', '手紙に書いてあります。', { none: '変わっていない', choices: kinds.assignee }),
    },
  ),
  'loan-judgment': ask(
    'このローンの判決などは、もう決まりましたか',
    '決まると、時効は10年になります。給料や預金を差し押さえられることがあります。',
    {
      judgmentFinalOn: field(
        '判決などが決まった日（確定した日）',
        '判決などを受け取ってから、2週間ぐらいあとの日です。',
        {
          none: '判決などはない',
        },
      ),
    },
  ),
  'loan-judgment-rate': ask('判決では、損害金の率はいくつですか', '決まったあとの損害金は、判決の率でふえます。', {
    judgmentRatePercent: field('判決の損害金の率（1年）', '判決の「主文」に書いてあります。'),
    allocationOrder: field('払ったお金を、先に何に使うか', '「元金から先に」と、話して決めたことがありますか。', {
      choices: {
        statutory: '決めていない（費用・利息・元金の順）',
        principalFirst: '元金から先に、と決めた',
      },
    }),
  }),
  'loan-withdrawal': ask(
    'お金を貸した会社は、いつまで競売をやめると言っていますか',
    '裁判所のしめきりより早いことが多いです。家を自分で売るときは、その日までに終わらせます。',
    { withdrawalBy: field('競売をやめてもらえる最後の日', '会社に聞いた日です。', { none: '聞いていない' }) },
  ),
  'loan-people': ask(
    'だれが借りて、だれが保証していますか',
    'だれに「払ってください」と言うかが分かります。いない人は、先に「関係する人」で足してください。',
    {
      debtor: field('借りた人（債務者）', '契約書に名前がある人です。'),
      jointDebtors: field('いっしょに借りた人（連帯債務者）', '夫と妻で借りたときなどです。'),
      jointGuarantors: field('連帯保証人', '代わりに払う約束をした人です。'),
      collateralProviders: field('自分の家や土地を担保に出した人（物上保証人）', '親の土地に家を建てたときなどです。'),
    },
  ),
  statements: ask('いくら払うかを計算した紙（計算書）が来ていますか', '書いてあるお金を、ここの計算とくらべます。', {}),
  'statement-total': ask('計算書の日と、合計を教えてください', 'その日のお金としてくらべます。', {
    on: field('計算書の日', '「〇月〇日現在」と書いてある日です。'),
    total: field('合計', '全部のお金です。'),
    creditor: field('計算書を出した会社', mayBeEmpty),
  }),
  'statement-parts': ask('合計の中身を教えてください', 'どこがちがうかを見つけます。', {
    principal: field('元金（がんきん）', '借りたお金の残りです。'),
    interest: field('利息（りそく）', unstated),
    damages: field('遅延損害金（ちえんそんがいきん）', unstated),
    costs: field('費用（手紙や裁判など）', 'ないときは「なし」と書いてください。'),
  }),
}
