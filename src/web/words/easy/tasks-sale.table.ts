import type { saleTasks as en } from '#web/words/en/tasks-sale.table.ts'
import { ask, field } from '#web/words/task-texts.ts'
import { taskKinds as kinds } from './tasks-kinds.table.ts'

const ifPlanned = '決まっていなければ「わからない」でいいです。'
const ifOffered = '話がなければ「わからない」でいいです。'
const ifNone = 'いなければ「いない・ない」をえらんでください。'

/** 売るときのことと、希望の質問. */
export const saleTasks: typeof en = {
  'sale-price': ask('家を自分で売るとき（任意売却）、いくらだと考えますか', '売ったあとに残る借金を計算します。', {
    'scenarios.voluntarySale.price': field('売る値段', `${ifPlanned}家が売れそうな値段で計算します。`),
  }),
  'sale-properties': ask('どの家や土地を、いっしょに売りますか', 'いっしょに売ると、お金の分け方が変わります。', {
    'scenarios.voluntarySale.properties': field('売るもの', '売るものを、全部えらんでください。'),
  }),
  'sale-days': ask(
    '売る日の予定はありますか',
    '損害金は、お金をもらう日までふえます。手数料や印紙は、契約の日で決まります。',
    {
      'scenarios.voluntarySale.mediationContractOn': field(
        '媒介契約（ばいかいけいやく）の日',
        `不動産会社に、売ることをたのむ契約です。${ifPlanned}`,
      ),
      'scenarios.voluntarySale.contractOn': field('売る契約の日', ifPlanned),
      'scenarios.voluntarySale.closingOn': field('お金をもらって家をわたす日', ifPlanned),
    },
  ),
  'sale-moving': ask('引っこしのお金を、売ったお金からもらえそうですか', '引っこしのお金があるかどうかを計算します。', {
    'scenarios.voluntarySale.movingCost': field(
      '引っこしのために、ほしいお金',
      '見積もりのお金です。いらないときは「なし」と書いてください。',
    ),
    'scenarios.voluntarySale.movingApproved': field(
      'お金を貸した会社は「はい」と言いましたか',
      '不動産会社が聞いています。',
      { choices: { yes: '「はい」と言った', no: 'まだ言っていない' } },
    ),
  }),
  'sale-costs': ask('売るときにかかるお金の見積もりはありますか', '売ったお金から引くお金を計算します。', {
    'scenarios.voluntarySale.scrivenerFee': field('司法書士に払うお金', `見積書にあります。${ifPlanned}`),
    'scenarios.voluntarySale.registrationCosts': field('登記のお金の合計', `見積書にあります。${ifPlanned}`),
    'scenarios.voluntarySale.landlordConsent': field(
      '地主に払うお金（譲渡承諾料）',
      `地主に聞いたお金です。${ifPlanned}`,
    ),
    'scenarios.voluntarySale.estateShare': field(
      '破産財団（はさんざいだん）に入れるお金',
      '破産管財人（はさんかんざいにん）がいるときだけです。いないときは「なし」と書いてください。',
    ),
  }),
  'sale-contract': ask('契約の形は決まっていますか', '印紙と、不動産会社に払うお金が変わります。', {
    'scenarios.voluntarySale.medium': field('契約書の形', ifPlanned, {
      choices: { paper: '紙の契約書', electronic: '電子の契約書' },
    }),
    'scenarios.voluntarySale.deeds': field('紙の契約書の数', 'ふつうは2つ（売る人と買う人）です。'),
    'scenarios.voluntarySale.brokerTaxable': field('不動産会社は、消費税を払う会社ですか', 'ふつうは「払う」です。', {
      choices: { yes: '払う（課税事業者）', no: '払わない（免税事業者）' },
    }),
    'scenarios.voluntarySale.lowPriceAgreed': field(
      '安い家の手数料の決まりに「はい」と言いましたか',
      '800万円までの家のときです。不動産会社が説明します。',
      { choices: { yes: '「はい」と言った', no: '言っていない' } },
    ),
  }),
  'sale-auction': ask('競売（けいばい）では、いくらになると考えますか', '家を自分で売るときと、くらべます。', {
    'scenarios.auction.salePrice': field('競売の値段', `${ifPlanned}ふつうの割合で計算します。`),
  }),
  leaseback: ask(
    'リースバックの話がありますか',
    'リースバックは、家を売って、借りて住むことです。くらべるために聞きます。会社から聞いたときだけ、書いてください。',
    {
      'scenarios.leaseback.price': field('会社が買う値段', ifOffered),
      'scenarios.leaseback.rent': field('毎月の家賃', ifOffered),
      'scenarios.leaseback.months': field('借りられる期間（月の数）', '「2年」と書いてもいいです。'),
    },
  ),
  'family-sale': ask(
    '家族や親せきで、家を買えそうな人はいますか',
    '家族に買ってもらって、住みつづける道を計算します。',
    {
      'scenarios.familySale.buyer': field('買う人', 'いない人は、先に「関係する人」で足してください。', {
        none: '買う人はいない',
      }),
      'scenarios.familySale.price': field('買う値段', ifOffered),
      'scenarios.familySale.funded': field('お金はありますか', '銀行が貸すか、自分のお金があるかどうかです。', {
        choices: { yes: 'ある', no: 'ない' },
      }),
    },
  ),
  'keep-home': ask(
    '家に住みつづけたいですか',
    '家を残す道と売る道の、どちらを先に調べるかを決めます。あとで変えられます。',
    {
      'wishes.keepHome': field('家に', 'まよっているときは「わからない」でいいです。', {
        choices: { yes: '住みつづけたい', no: '出てもいい' },
      }),
    },
  ),
  secrecy: ask('知られたくない人はいますか', '道によって、だれが知るかがちがいます。', {
    'wishes.secrecy': field('知られたくない人', ifNone, { choices: kinds.secrecy }),
  }),
  'leave-by': ask(
    'いつまでに引っこしたい、という日はありますか',
    '学校や仕事に合わせて、その日に間に合う道を見ます。',
    { 'wishes.leaveBy': field('引っこしたい日', 'なければ「わからない」でいいです。') },
  ),
  intends: ask(
    '手続の前に、しようと思っていることはありますか',
    'あとで取り消されることや、手続が使えなくなることがあります。先に知らせるために聞きます。悪いと言うためではありません。',
    {
      'wishes.intends': field('思っていること', 'なければ「いない・ない」をえらんでください。', {
        choices: kinds.intention,
      }),
    },
  ),
}
