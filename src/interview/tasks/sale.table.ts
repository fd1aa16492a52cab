import type { Day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { amount, choice, choices, choicesOf, day, months, whole, yesNo } from './field-rows.ts'
import { intentionWords, secrecyWords } from './kind-words.table.ts'
import { asChoices, ownHomes, people, properties } from './lists.ts'
import { type Question, single } from './question.ts'

// 売るときの想定と、希望の質問.

const isOwned = (_: Matter, matter: Matter, on: Day | null) => ownHomes(matter, on).length > 0
const isLeased = (matter: Matter) => properties.things(matter).some(({ tenure }) => tenure === 'leasehold')

const sale = 'scenarios[0].voluntarySale'
const ifPlanned = '決まっていなければ「わからない」でかまいません。'

export const saleQuestions: readonly Question[] = [
  single({
    id: 'sale-price',
    section: 'sale',
    title: '任意売却では、いくらで売ると考えますか',
    reason: '売った後に残る借金を計算するためです。',
    when: isOwned,
    fields: () => [
      amount(
        `${sale}.price`,
        '売買代金',
        `決まっていなければ「わからない」でかまいません。家の値段の見込みで計算します。`,
        'price',
      ),
    ],
  }),
  single({
    id: 'sale-properties',
    section: 'sale',
    title: 'どの不動産を、いっしょに売りますか',
    reason: 'いっしょに売ると、代金の分け方が変わるためです。',
    when: (_, matter, on) => isOwned(matter, matter, on) && properties.things(matter).length > 1,
    fields: (matter) => [
      choices(`${sale}.properties`, '売る不動産', '売るものを、すべて選んでください。', asChoices(properties, matter)),
    ],
  }),
  single({
    id: 'sale-days',
    section: 'sale',
    title: '売る日の予定はありますか',
    reason: '損害金は決済の日まで増え、手数料や印紙の決まりは契約の日で決まるためです。',
    when: isOwned,
    fields: () => [
      day(
        `${sale}.mediationContractOn`,
        '媒介契約（ばいかいけいやく）の日',
        `不動産会社に売るのを頼む契約です。${ifPlanned}`,
      ),
      day(`${sale}.contractOn`, '売買契約の日', ifPlanned),
      day(`${sale}.closingOn`, '決済・引渡しの日', ifPlanned),
    ],
  }),
  single({
    id: 'sale-moving',
    section: 'sale',
    title: '引越しの費用を、代金から残してもらえそうですか',
    reason: '引越しのお金が手元に残るかどうかを計算するためです。',
    when: isOwned,
    fields: () => [
      amount(
        `${sale}.movingCost`,
        '引越しの費用として求める額',
        '見積もりの額です。求めないときは「なし」と書いてください。',
      ),
      yesNo(
        `${sale}.movingApproved`,
        '債権者は認めたか',
        '不動産会社が債権者に聞いています。',
        '認められた',
        'まだ認められていない',
      ),
    ],
  }),
  single({
    id: 'sale-costs',
    section: 'sale',
    title: '売るときの費用の見積もりはありますか',
    reason: '代金から引く費用を計算するためです。',
    when: isOwned,
    fields: (matter) => [
      amount(`${sale}.scrivenerFee`, '司法書士の報酬', `見積書にあります。${ifPlanned}`),
      amount(`${sale}.registrationCosts`, '登記の費用の合計', `見積書にあります。${ifPlanned}`),
      ...(isLeased(matter)
        ? [amount(`${sale}.landlordConsent`, '借地権の譲渡承諾料', `地主に聞いた額です。${ifPlanned}`)]
        : []),
      amount(
        `${sale}.estateShare`,
        '破産財団（はさんざいだん）への組入れの額',
        '破産管財人がいるときだけです。いないときは「なし」と書いてください。',
      ),
    ],
  }),
  single({
    id: 'sale-contract',
    section: 'sale',
    title: '契約の形は決まっていますか',
    reason: '印紙と仲介手数料の額が変わるためです。',
    when: isOwned,
    fields: () => [
      choice(`${sale}.medium`, '契約書の形', ifPlanned, [
        { value: 'paper', label: '紙の契約書' },
        { value: 'electronic', label: '電子の契約書' },
      ]),
      whole(`${sale}.deeds`, '紙の契約書の通数', 'ふつうは2通（売主と買主）です。', [0, 10]),
      yesNo(
        `${sale}.brokerTaxable`,
        '不動産会社は、消費税を納める事業者か',
        'ふつうは「納める」です。',
        '納める（課税事業者）',
        '納めない（免税事業者）',
      ),
      yesNo(
        `${sale}.lowPriceAgreed`,
        '安い家の手数料の特例に合意したか',
        '800万円までの家で、媒介契約のときに説明されます。',
        '合意した',
        '合意していない',
      ),
    ],
  }),
  single({
    id: 'sale-auction',
    section: 'sale',
    title: '競売では、いくらで落札されると考えますか',
    reason: '任意売却と競売を比べるためです。',
    when: isOwned,
    fields: () => [
      amount(
        'scenarios[0].auction.salePrice',
        '落札の見込みの額',
        '決まっていなければ「わからない」でかまいません。標準の割合で計算します。',
        'price',
      ),
    ],
  }),
  single({
    id: 'leaseback',
    section: 'sale',
    title: 'リースバックの話がありますか',
    reason: '売って借りて住み続ける道を、数で比べるためです。業者から条件を聞いたときだけ、書いてください。',
    when: isOwned,
    fields: () => [
      amount('scenarios[0].leaseback.price', '業者の買取価格', '話がなければ「わからない」でかまいません。', 'price'),
      amount('scenarios[0].leaseback.rent', '毎月の家賃', '話がなければ「わからない」でかまいません。', 'expense'),
      months('scenarios[0].leaseback.months', '借りられる期間（月の数）', '「2年」とも書けます。', [1, 600]),
    ],
  }),
  single({
    id: 'family-sale',
    section: 'sale',
    title: '家族や親族で、家を買えそうな人はいますか',
    reason: '親族に買ってもらって住み続ける道を、数で比べるためです。',
    when: isOwned,
    fields: (matter) => [
      ...(people.things(matter).length > 0
        ? [
            choice(
              'scenarios[0].familySale.buyer',
              '買う人',
              'いない人は、先に「関わる人」に足してください。',
              asChoices(people, matter),
              { none: '買う人はいない' },
            ),
          ]
        : []),
      amount('scenarios[0].familySale.price', '買う値段', '話がなければ「わからない」でかまいません。', 'price'),
      yesNo(
        'scenarios[0].familySale.funded',
        '代金は用意できるか',
        '融資の承認か、自己資金があるかどうかです。',
        '用意できる',
        '用意できない',
      ),
    ],
  }),
]

export const wishQuestions: readonly Question[] = [
  single({
    id: 'keep-home',
    section: 'wishes',
    title: '家に住み続けたいですか',
    reason: '残す道と売る道の、どちらを先に調べるかを決めるためです。後で変えられます。',
    when: isOwned,
    fields: () => [
      yesNo('wishes.keepHome', '家に', '迷っているときは「わからない」でかまいません。', '住み続けたい', '出てもよい'),
    ],
  }),
  single({
    id: 'secrecy',
    section: 'wishes',
    title: '知られたくない相手はいますか',
    reason: '道によって、だれに知られるかが違うためです。',
    fields: () => [
      choices(
        'wishes.secrecy',
        '知られたくない相手',
        'いなければ「いない・ない」を選んでください。',
        choicesOf(secrecyWords),
      ),
    ],
  }),
  single({
    id: 'leave-by',
    section: 'wishes',
    title: 'いつまでに引っ越したい、という日はありますか',
    reason: '学校や仕事の区切りに、間に合う道を見るためです。',
    when: isOwned,
    fields: () => [day('wishes.leaveBy', '引っ越したい日', '特になければ「わからない」でかまいません。')],
  }),
  single({
    id: 'intends',
    section: 'wishes',
    title: '手続の前に、しようと考えていることはありますか',
    reason: '後で取り消されたり、手続が使えなくなったりすることを、先に知らせるためです。責めるためではありません。',
    fields: () => [
      choices(
        'wishes.intends',
        '考えていること',
        'なければ「いない・ない」を選んでください。',
        choicesOf(intentionWords),
      ),
    ],
  }),
]
