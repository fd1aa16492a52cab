import type { homeTasks as en } from '#web/words/en/tasks-home.table.ts'
import { ask, field } from '#web/words/task-texts.ts'
import { taskKinds as kinds } from './tasks-kinds.table.ts'

const register = '法務局の「登記事項証明書」（とうきじこうしょうめいしょ）に書いてあります。'
const mayBeEmpty = 'なければ、書かなくていいです。'
const asAbove = '分からなければ「わからない」でいいです。上の値段で計算します。'
const orNone = 'ないときは「なし」と書いてください。'
const assessed = '税金の手紙（納税通知書）の「価格」か「評価額」です。'

/** 家と登記の質問. */
export const homeTasks: typeof en = {
  properties: ask(
    'どんな家や土地がありますか',
    '家のほかに土地や建物があると、お金の分け方が変わります。手続も変わります。',
    {},
  ),
  'property-kind': ask('どんな家ですか', '家の種類で、いつ売れるか、いくらになるかがちがいます。', {
    kind: field('種類', 'いちばん近いものをえらんでください。', { choices: kinds.property }),
    name: field('家の呼び名', '「緑町の家」などです。なければ、書かなくていいです。'),
  }),
  'property-value': ask('家は、いくらで売れそうですか', '家を売ったあとに、借金が残るかどうかが分かります。', {
    'marketValue.typical': field(
      'ふつうに売れる値段',
      '近くで売っている、にている家の値段を見てください。だいたいでいいです。',
    ),
    'marketValue.low': field('安いときの値段', asAbove),
    'marketValue.high': field('高いときの値段', asAbove),
    marketValueOn: field('いつの値段ですか', '調べた日です。なければ、書かなくていいです。'),
  }),
  'property-estimates': ask(
    '不動産会社に、家の値段（査定）を聞きましたか',
    '2つの会社に聞くと、いくらぐらいで売れるかが分かります。お金はかかりません。',
    {
      brokerEstimates: {
        label: (of: string) => `${of}つ目の会社の査定（さてい）`,
        hint: '査定書に書いてあるお金です。',
        further: mayBeEmpty,
        none: '査定は受けていない',
      },
    },
  ),
  'property-bought': ask('いつ、いくらで買いましたか', '売ったときに、税金がかかるかどうかを見ます。', {
    boughtOn: field('自分の家になった日', '買ったときの契約書か、登記事項証明書にあります。'),
    boughtFor: field('買った値段', '建てたときは、土地と建物のお金を足してください。'),
  }),
  'property-register': ask(
    '登記と、家の広さを教えてください',
    '登記の税金を計算します。家を残す手続（個人再生の特則）が使えるかも見ます。',
    {
      registeredUnits: field('登記の数（土地の数＋建物の数）', register),
      areaM2: field('床面積（ゆかめんせき。家の広さ、㎡）', register),
      residenceAreaM2: field(
        'そのうち、住むところの広さ（㎡）',
        '全部住むところなら、上と同じ数です。店や、人に貸した部屋は入れません。',
      ),
    },
  ),
  'property-tax': ask('固定資産税は、いくらですか', '家を売るときの税金を計算します。', {
    annualPropertyTax: field('固定資産税・都市計画税（1年分）', '毎年4〜6月ごろに来る、納税通知書に書いてあります。'),
    assessedLand: field('土地の評価額（ひょうかがく）', `${assessed}土地がないときは「なし」と書いてください。`),
    assessedBuilding: field('建物の評価額（ひょうかがく）', assessed),
  }),
  'property-owners': ask(
    '家はだれのものですか。だれが住んでいますか',
    '家を売るには、持っている人みんなの「はい」がいります。',
    {
      owners: field('持っている人（所有者）', register),
      residents: field('住んでいる人', 'いま住んでいる人です。'),
    },
  ),
  'property-shares': ask(
    '持分（もちぶん。だれがどれだけ持っているか）を教えてください',
    '売ったお金と借金を、持分で分けます。',
    {
      'owners.share': field(
        (of: string) => `${of}の持分（もちぶん）`,
        '「2分の1」か「1/2」のように書いてください。登記事項証明書にあります。',
      ),
    },
  ),
  'property-tenure': ask(
    '土地は、自分のものですか',
    '借りた土地（借地）だと、売るときに地主の「はい」がいります。お金もかかります。',
    {
      tenure: field('土地の権利', '毎月か毎年、土地のお金を払っていれば、借りた土地です。', {
        choices: { owned: '自分たちの土地', leasehold: '借りている土地（借地・しゃくち）' },
      }),
    },
  ),
  'property-landlord': ask('地主（土地を持つ人）はだれですか', '書類に名前を書きます。答えは変わりません。', {
    landlord: field('地主の名前', '契約書に書いてあります。'),
  }),
  'property-sold': ask('家は、もう売れましたか', '家が売れたあとは、残った借金をどうするかを考えます。', {
    sold: field('家は', '売れた日がわからなくても、答えられます。', {
      choices: { yes: 'もう売れた', no: 'まだ売れていない' },
    }),
    soldOn: field('家をわたした日', '家がほかの人のものになった日です。', { none: 'まだ売れていない' }),
    soldFor: field('売れた値段', '売ったときの契約書か、裁判所の書類にあります。'),
  }),
  'condominium-arrears': ask(
    'マンションの管理費や修繕積立金が、おくれていますか',
    '管理組合は、家を売ったお金から先にもらえます。',
    {},
  ),
  'condominium-arrears-amount': ask('管理費などは、いくらおくれていますか', '売ったお金から、先に払う分を数えます。', {
    principal: field('おくれた管理費・修繕積立金', '管理組合か管理会社の請求書にあります。'),
    lateCharge: field('遅延損害金（おくれるとふえるお金）', orNone),
    parking: field('おくれた駐車場代など', orNone),
    fromMonth: field('おくれ始めた月', '払っていない、いちばん古い月です。'),
  }),
  'condominium-arrears-limitation': ask(
    '管理費がおくれていることを認めましたか。請求されましたか',
    '古い管理費が、時効（払わなくてよくなる）かどうかを見ます。',
    {
      acknowledged: field(
        'おくれていると認めた（少し払った・裁判があったときも）',
        '「払います」と言ったときも「認めた」です。',
        { choices: { yes: '認めたことがある', no: '認めたことはない' } },
      ),
      demandedOn: field(
        '競売で、管理組合が「お金をください」と言った日（配当要求）',
        '裁判所か管理組合から知らせが来ます。',
        { none: '言われていない' },
      ),
    },
  ),
  rights: ask(
    '登記に、どんな権利や差押えが書いてありますか',
    '家を売るには、権利がある人みんなの「はい」がいります。登記事項証明書の「乙区」と「甲区」にあります。',
    {},
  ),
  'right-claim': ask('この権利は、何のためですか。何番目ですか', '番号が早いところから、お金をもらいます。', {
    property: field('どの家・土地ですか', '登記は、家や土地ごとにあります。'),
    claim: field('どの借金・税金のためですか', '「債権額」や「債務者」を見てください。', { none: 'この中にない' }),
    rank: field('何番目ですか（順位）', '「順位番号」の数です。差押えにないときは「わからない」でいいです。'),
    registeredOn: field('登記（または差押え）の日', '「受付年月日」です。'),
  }),
  'right-holder': ask('だれの権利ですか', '書類に名前を書きます。答えは変わりません。', {
    holder: field('権利がある人の名前', '「抵当権者」「債権者」などのところにあります。'),
  }),
  'right-amount': ask('この権利で、いくらもらえますか', '家を売ったお金の分け方を計算します。', {
    maximumAmount: field('極度額（きょくどがく。いちばん多くてこの額）', '登記に書いてあります。'),
    principalFixedOn: field('元本確定（がんぽんかくてい）の日', '担保の額が決まった日です。', {
      none: 'まだ決まっていない',
    }),
    securedBalance: field('いま残っているお金', '相手の会社の書類にあります。'),
    delayRatePercent: field('損害金の率（1年）', '登記の「損害金」に書いてあります。'),
  }),
  'right-consent': ask(
    'いくらなら「はい」と言われていますか',
    '家を自分で売るには、権利がある人みんなの「はい」がいります（任意売却）。',
    {
      leastAccepted: field('いちばん少なくて、いくらなら「はい」か', '相手の会社に聞いたお金です。', {
        none: '聞いていない',
      }),
      releaseAsked: field('登記を消すために、ほしいと言われたお金', '「ハンコ代」とも言います。', {
        none: '言われていない',
      }),
    },
  ),
  'right-owner': ask('だれの持分についていますか', '持分だけの差押えや抵当権は、その人の分だけからもらいます。', {
    owner: field('だれの持分ですか', '「〇〇持分」と書いてあれば、その人の持分です。', { none: '全部についている' }),
  }),
  'right-joint': ask(
    '共同根抵当（きょうどうねていとう）の登記ですか',
    'いくつかの家や土地で、額が一つか、別々かを見ます。分け方が変わります。',
    {
      jointRegistered: field('登記', '「共同根抵当」と書いてあるかどうかです。', {
        choices: { yes: '共同根抵当と書いてある', no: '共同根抵当とは書いてない' },
      }),
    },
  ),
}
