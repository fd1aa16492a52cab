import type { questionNames as ja } from '#web/words/ja/names-questions.ts'

const about = 'だいたいでいいです。「1,900万」のように書いてもいいです。'
const lenderHint = '毎月お金を引かれる通帳や、返済予定表に書いてあります。'
const flat35 = 'フラット35（住宅金融支援機構）'
const agency = '前の住宅金融公庫や、住宅金融支援機構から直接'
const unknown = 'わからない'

/** 最初の質問の言葉. */
export const questionNames: typeof ja = {
  questions: {
    asker: {
      title: 'あなたは、このローンの何ですか',
      reason: 'だれに請求が来るか、あなたが何を選べるかが、それでちがいます。',
    },
    'letter-days': {
      title: '手紙の日を教えてください',
      reason: '手紙の日から、しめきりを数えます。いつまでに何をするかが分かります。',
    },
    home: { title: '家は、もう売れましたか', reason: '家が売れる前と後では、できることがちがいます。' },
    'first-missed': {
      title: '最初に払えなかったのは、いつですか',
      reason: 'その月から、いまの様子が分かります。次の手紙がいつ来るかも分かります。',
    },
    'last-paid': {
      title: '最後に払ったのは、いつですか',
      reason: '古い借金は、払わなくてよくなることがあります。これを「消滅時効（しょうめつじこう）」と言います。',
    },
    'first-unpaid': {
      title: 'ローンが払われなくなったのは、いつですか',
      reason: 'その月から、いまの様子が分かります。次の手紙がいつ来るかも分かります。',
    },
    'last-received': {
      title: '最後にローンが払われたのは、いつですか',
      reason: '古い借金は、払わなくてよくなることがあります。これを「消滅時効（しょうめつじこう）」と言います。',
    },
    subrogation: {
      title: '保証会社が代わりに払った日は、分かりますか',
      reason: 'その日から6か月のあいだは、家を残せることがあります。「個人再生」という裁判所の手続です。',
    },
    lender: {
      title: '家のローンは、どこから借りていますか',
      reason: '借りたところによって、相談する相手がちがいます。このあと起きることもちがいます。',
    },
    'income-fall': {
      title: '収入（もらうお金）は、へりましたか',
      reason: '少しのあいだだけなら、家を売らずに相談できるかもしれません。',
    },
    instalment: {
      title: '毎月いくら返していますか',
      reason: '返し方を変えると、毎月いくらになるかを計算します。',
    },
    amounts: {
      title: 'だいたいの金額を教えてください',
      reason: '家を売ったあとに、借金が残るかどうかを計算します。',
    },
    'debt-left': {
      title: '借金は、いくら残っていますか',
      reason: '毎月いくら払うか、いつ終わるかを計算します。',
    },
  },
  fields: {
    asker: {
      label: 'あなたは',
      hint: '契約書（けいやくしょ）の、名前を書いたところを見てください。',
      choices: {
        ...{ guarantor: '連帯保証人（れんたいほしょうにん。代わりに払うと約束した人）' },
        ...{ jointDebtor: '連帯債務者（れんたいさいむしゃ。いっしょに借りた人）', borrower: '借りた人' },
        ...{ family: '家族や、そのほかの人（契約書に名前を書いていない）', unknown },
      },
    },
    receivedOn: {
      label: '受け取った日',
      hint: '家族が受け取った日でもいいです。郵便局で受け取った日でもいいです。だいたいの日ではなく、その日を書いてください。',
      choices: {},
    },
    deadlineOn: {
      label: '手紙に書いてある、しめきりの日',
      hint: '「〇月〇日までに」と書いてある日です。',
      choices: {},
    },
    openingOn: {
      label: '開札期日（かいさつきじつ）',
      hint: '「開札期日」と書いてある日です。だれが買うかが決まる日です。',
      choices: {},
    },
    saleDecisionOn: {
      label: '売却決定期日（ばいきゃくけっていきじつ）',
      hint: '裁判所が、家を売ることを決めた日です。',
      choices: {},
    },
    subrogatedOn: {
      label: '代位弁済（だいいべんさい）の日',
      hint: '保証会社が、借りた人の代わりに銀行に払った日です。手紙に書いてあります。',
      choices: {},
    },
    acceleratedOn: {
      label: '期限の利益を失った日',
      hint: '分けて払えなくなった日です。「〇月〇日をもって」と書いてあります。',
      choices: {},
    },
    publicSaleOn: { label: '公売（こうばい）の日', hint: '役所が家などを売る日です。', choices: {} },
    publicSaleDecisionOn: {
      label: '売却決定の日',
      hint: '「売却決定の日時」と書いてある日です。',
      choices: {},
    },
    home: {
      label: '家は、いま',
      hint: '家がほかの人のものになったときは、「もう売れた」です。',
      choices: { own: 'まだ売れていない', sold: 'もう売れた', unknown },
    },
    soldOn: {
      label: '家をわたした日',
      hint: '売れていないときは、書かなくていいです。',
      choices: {},
    },
    firstMissedMonth: {
      label: '最初に払えなかった月',
      hint: 'あとで払った月は数えません。まだ払っていない、いちばん古い月です。',
      choices: {},
    },
    firstUnpaidMonth: {
      label: '最初に払われなかった月',
      hint: 'あなたのことではありません。ローンのことです。まだ払われていない、いちばん古い月です。',
      choices: {},
    },
    lastReceivedOn: {
      label: '最後に払われた日',
      hint: 'だれかが少しだけ払った日でもいいです。相手に電話する前に、時効を確かめてください。',
      choices: {},
    },
    lastPaidOn: {
      label: '最後に払った日',
      hint: '少しだけ払った日でもいいです。通帳や領収書を見てください。相手に電話する前に、時効を確かめてください。',
      choices: {},
    },
    lender: {
      label: '家のローンを借りたところ',
      hint: lenderHint,
      choices: {
        ...{ bank: '銀行（保証会社がある）', flat35, agency },
        ...{ other: 'そのほか（信用金庫、ろうきん、JA、保証会社がない銀行など）', unknown },
      },
    },
    agency: { label: '家のローンを借りたところ', hint: lenderHint, choices: { flat35, agency, unknown } },
    incomeFall: {
      label: '収入は',
      hint: '残業がへった、仕事を休んだ、ボーナスがない、なども「へった」です。',
      choices: {
        ...{ none: 'へっていない', 'for-a-time': '少しのあいだだけ、へった（戻ると思う）' },
        ...{ 'for-good': 'へったままだと思う', unknown },
      },
    },
    incomeBackIn: { label: '収入が戻りそうな月', hint: 'だいたいでいいです。', choices: {} },
    instalment: { label: '毎月返すお金', hint: `ボーナスのときの分は入れません。${about}`, choices: {} },
    balance: {
      label: '家のローンの残り',
      hint: `返済予定表や残高証明書に書いてあります。${about}`,
      choices: {},
    },
    debtLeft: { label: '残っている借金（元金）', hint: `来た書類に書いてあります。${about}`, choices: {} },
    price: {
      label: '家が売れそうな値段',
      hint: `近くで売っている、にている家の値段を見てください。${about}`,
      choices: {},
    },
  },
}
