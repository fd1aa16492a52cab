import type { moneyTasks as en } from '#web/words/en/tasks-money.table.ts'
import { ask, field } from '#web/words/task-texts.ts'
import { taskKinds as kinds } from './tasks-kinds.table.ts'

const payable = '毎月いくらまで払えるかを計算します。'
const expenses = `${payable}ないものは「なし」と書いてください。`
const orNone = 'ないときは「なし」と書いてください。'
const mayBeEmpty = 'なければ、書かなくていいです。'
const table = '個人再生の「最低生活費」の表にあります。1から6の数です。'
const everyMonths = field('何か月に1回ですか', '「2」なら、2か月に1回です。')

/** 人・お金・持っているもの・ほかの借金の質問. */
export const moneyTasks: typeof en = {
  people: ask(
    '関係する人はだれですか',
    'だれに「払ってください」と言うかが分かります。まず自分を足してください。次に、いっしょに借りた人や、保証した人です。家を持つ人、いっしょに住む人も足してください。',
    {},
  ),
  person: ask('この人のことを教えてください', '年で、返せる期間と、生活にかかるお金が変わります。', {
    bornOn: field('生まれた日', '分からなければ「わからない」でいいです。'),
    name: field('名前', '「夫」「母」などでもいいです。書かなくてもいいです。'),
    diedOn: field('亡くなった日', '亡くなった人だけ書いてください。'),
  }),
  'person-divorced': ask('離婚した日は、いつですか', 'お金や家を分けてもらうには、しめきりがあります。', {
    divorcedOn: field('離婚の日', '戸籍（こせき）に書いてあります。'),
  }),
  'person-guaranteed': ask('いつ連帯保証人になりましたか', '2020年4月の前とあとで、保証の決まりがちがいます。', {
    guaranteedOn: field('連帯保証人になった契約の日', 'ローンの契約書か、保証の契約書に書いてあります。'),
  }),
  'person-relief': ask(
    '前に、免責（めんせき。借金を払わなくてよいという決定）などがありましたか',
    'そのあと7年は、使えない手続があります。',
    {
      earlierRelief: field('前にあったこと', '自己破産や個人再生をしたことがありますか。', { choices: kinds.relief }),
    },
  ),
  'person-relief-day': ask('それが決まったのは、いつですか', 'その日から7年を数えます。', {
    earlierReliefFinalOn: field('決まった日（確定した日）', '裁判所の書類に書いてあります。'),
  }),
  'person-heir': ask(
    'この人は、亡くなった人の相続人（そうぞくにん）ですか',
    '借金も相続します（引きつぎます）。相続しないと決めるのは、3か月のあいだです。',
    {
      heirOf: field('だれの相続人ですか', '夫や妻、子、親、兄・弟・姉・妹が相続人になります。', {
        none: '相続人ではない',
      }),
    },
  ),
  'person-inheritance': ask(
    '相続のことを教えてください',
    '相続をやめる（放棄する）しめきりを数えます。知った日から3か月です。',
    {
      heirAs: field('亡くなった人の、何ですか', '亡くなった人から見て、この人は何ですか。', { choices: kinds.heir }),
      knewInheritanceOn: field('知った日', '亡くなったことと、自分が相続人であることを知った日です。'),
      renouncedOn: field('相続放棄（そうぞくほうき）ができた日', '家庭裁判所の手紙にあります。', {
        none: '放棄していない',
      }),
    },
  ),
  'person-estate-acts': ask(
    '亡くなった人のものやお金に、何かしましたか',
    'したことによっては、相続をやめられなくなります。',
    {
      estateActs: field('知ってから、したこと', 'あてはまるものを、全部えらんでください。', { choices: kinds.act }),
    },
  ),
  household: ask(
    '生活のお金をいっしょにしているのは、だれですか',
    '人の数と年で、生活にかかるお金が変わります。法テラスが使えるかどうかも変わります。',
    {
      'budget.household': field(
        '生活のお金をいっしょにする人',
        'いっしょに住んで、お金を出す人です。自分も入れてください。',
      ),
    },
  ),
  incomes: ask('どんな収入（もらうお金）がありますか', `${payable}家族の収入も、一つずつ足してください。`, {}),
  income: ask('この収入は、いくらですか', payable, {
    person: field('だれの収入ですか', 'そのお金をもらう人です。'),
    net: field('手取り（1回分）', '1回に実際にもらうお金です。だいたいでいいです。'),
    interval: field('いつもらいますか', '給料日などです。', { choices: kinds.interval }),
    gross: field('引かれる前のお金（1回分）', '税金や保険料を引く前のお金です。給料の紙に書いてあります。'),
  }),
  'income-interval': ask('どのくらいに1回もらいますか', '1か月分のお金に直します。', {
    months: everyMonths,
    days: field('何日に1回ですか', '「14」なら、14日に1回です。'),
    daysPerMonth: field('1か月に働く日の数', 'ふつうの月の日の数です。'),
    timesPerYear: field('1年に何回ですか', 'ボーナスが夏と冬なら「2」です。'),
  }),
  'incomes-all': ask('収入は、これで全部ですか', '全部だと分かると、いくら払えるかを計算できます。', {
    'budget.noneOf.income': field('足した収入のほかに', 'ボーナス・年金・児童手当・家を貸したお金も、収入です。', {
      choices: { all: 'ほかに収入はない（これで全部）' },
    }),
  }),
  'income-fall': ask(
    '収入（もらうお金）は、へりましたか',
    '少しのあいだだけなら、家を売らずに相談できるかもしれません。',
    {
      'budget.incomeFall': field('収入は', '残業がへった、仕事を休んだ、ボーナスがない、なども「へった」です。', {
        none: 'へっていない',
        choices: { yes: 'へった' },
      }),
    },
  ),
  'income-fall-cause': ask('どうして、いつ、収入がへりましたか', '使える手続と、相談のしかたが変わります。', {
    'budget.incomeFall.cause': field('へったわけ', 'いちばん近いものをえらんでください。', { choices: kinds.cause }),
    'budget.incomeFall.since': field('へり始めた日', 'だいたいでいいです。'),
    'budget.incomeFall.until': field('戻りそうな日', '戻らないと思うときは「わからない」でいいです。'),
    'budget.incomeFall.yearlyBefore': field('へる前の、1年の収入', '源泉徴収票の「支払金額」です。'),
  }),
  'expenses-housing': ask('住むところに、毎月いくらかかりますか', expenses, {
    'budget.expenses.housing.rent': field('家賃・土地のお金', '借りた家や、借りた土地のお金です。'),
    'budget.expenses.housing.fees': field('管理費・修繕積立金', 'マンションのお金です。'),
    'budget.expenses.housing.loan': field(
      '家のローン',
      'いま本当に払っているお金です。払っていないときは「なし」です。',
    ),
    'budget.expenses.housing.parking': field('駐車場のお金', '外で借りている駐車場です。'),
  }),
  'expenses-living': ask('食べものや電気などは、毎月いくらですか', expenses, {
    'budget.expenses.food': field('食べもの'),
    'budget.expenses.utilities': field('水道・電気・ガス'),
    'budget.expenses.comms': field('電話・インターネット'),
    'budget.expenses.daily': field('毎日使うもの（せっけんなど）'),
  }),
  'expenses-daily': ask('服・電車・車・新聞などは、毎月いくらですか', expenses, {
    'budget.expenses.clothing': field('服'),
    'budget.expenses.transport': field('電車・バス'),
    'budget.expenses.car': field('車', 'ガソリン・車検・税金などです。車のローンは入れません。'),
    'budget.expenses.press': field('新聞・本'),
  }),
  'expenses-public': ask('税金・保険・病院に、毎月いくらかかりますか', expenses, {
    'budget.expenses.public': field(
      '税金・国民健康保険・年金',
      '自分で払うお金です。給料から引かれるものは入れません。',
    ),
    'budget.expenses.insurance': field('自分で入った保険', '生命保険などです。'),
    'budget.expenses.medical': field('病院・薬'),
  }),
  'expenses-family': ask('学校や、家族へのお金は、毎月いくらですか', expenses, {
    'budget.expenses.education': field('学校・勉強'),
    'budget.expenses.support.paid': field(
      '家族へのお金・払っている養育費',
      'べつに住む家族や、子どものために払うお金です。',
    ),
  }),
  'expenses-debt': ask('ほかの借金や商売に、毎月いくらかかりますか', expenses, {
    'budget.expenses.debt': field('ほかの借金を返すお金', 'カードなどです。家のローンは入れません。'),
    'budget.expenses.business': field('商売のお金', '商売をしているときだけです。'),
  }),
  'expenses-other': ask('友だちや遊びなどに、毎月いくらかかりますか', expenses, {
    'budget.expenses.social.gifts': field('友だち・お祝いなど'),
    'budget.expenses.leisure': field('遊び・趣味'),
    'budget.expenses.other': field('ほか', 'どこにも入らないお金です。'),
  }),
  expense: ask('このお金は、いくらですか', payable, {
    monthly: field('1か月の額', orNone),
    amount: field('1回の額', '請求書などにあります。'),
    months: everyMonths,
  }),
  place: ask('どこに住んでいますか', '住むところで、生活にかかるお金がちがいます。裁判所の手続のお金もちがいます。', {
    'budget.court': field('地方裁判所（住んでいる都道府県）', '手続をする裁判所です。', { choices: kinds.court }),
    'budget.place': field('住んでいるところ', '市の名前があれば、その市をえらんでください。', { choices: null }),
  }),
  grade: ask(
    '生活にかかるお金の区分が分かりますか',
    '生活にいる、いちばん少ないお金を計算します。市役所の福祉の窓口で聞けます。',
    {
      'budget.grade': field('級地（きゅうち）', '生活保護の決まりで、市や町ごとに決まっています。', {
        choices: kinds.grade,
      }),
      'budget.zone': field('居住地域の区分', table),
      'budget.winterClass': field('冬の区分', table),
    },
  ),
  assets: ask(
    '家のほかに、何を持っていますか',
    '持っているもので、使える手続と払うお金が変わります。少しの貯金でも足してください。',
    {},
  ),
  asset: ask('これは、いくらですか', '持っているものの合計（清算価値）を計算します。', {
    value: field('いまの額', '預金は残りのお金です。保険はやめると戻るお金、車は売れる値段です。'),
    on: field('いつの額ですか', '調べた日です。なければ、書かなくていいです。'),
    owner: field('だれのものですか', '名前がある人です。'),
    retirementImminent: field('仕事をやめるのは近いですか', '近いと4分の1、まだ先なら8分の1で数えます。', {
      choices: { yes: '決まっている・もうすぐ', no: 'まだ先' },
    }),
  }),
  'other-debts': ask(
    '家のローンのほかに、どんな借金がありますか',
    '借金をへらす手続で、どれだけへるかが変わります。毎月払えるお金も変わります。',
    {},
  ),
  'other-debt': ask('この借金は、いくら残っていますか', '借金の合計で、使える手続と払うお金が決まります。', {
    balance: field('残っているお金', '請求書や会員ページを見てください。だいたいでいいです。'),
    balanceOn: field('いつの額ですか', mayBeEmpty),
    creditor: field('会社の名前', mayBeEmpty),
    debtor: field('だれの借金ですか', '契約した人です。'),
  }),
  'other-debt-course': ask(
    'いつ借りて、いつまで払いましたか',
    '古い借金は、払わなくてよくなることがあります（時効）。',
    {
      monthly: field('毎月返すお金', '払っていないときは「なし」と書いてください。'),
      lastPaidOn: field('最後に払った日', '少しだけ払った日でもいいです。相手に電話する前に、時効を確かめてください。'),
      contractOn: field('契約の日', 'カードを作った日などです。だいたいでいいです。'),
      creditLimit: field('いちばん多く借りられる額', 'カードの「利用可能枠」です。'),
    },
  ),
  'other-debt-judgment': ask(
    'この借金の判決などは、もう決まりましたか',
    '決まると、給料や預金を差し押さえられることがあります。',
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
  'tax-arrears': ask(
    '税金や保険料が、おくれていますか',
    '税金の差押えがあると、家を売るときに役所の「はい」がいります。',
    {},
  ),
  'tax-arrears-amount': ask('これは、いくらおくれていますか', '家を売ったお金から、どの順で払うかを決めます。', {
    principal: field('おくれた税金・保険料', '払うための紙（納付書）か、役所の窓口で分かります。'),
    lateCharge: field('延滞金（おくれるとふえるお金）', '分からなければ「わからない」でいいです。'),
    statutoryDueOn: field('法定納期限（ほうていのうきげん）', 'いちばん古いしめきりの日です。役所で聞けます。'),
    office: field('役所の名前', '「〇〇市役所」などです。なければ、書かなくていいです。'),
  }),
}
