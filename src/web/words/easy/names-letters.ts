import type { LetterKind } from '#matter/letter-kinds.ts'
import { letterNames as ja } from '#web/words/ja/names-letters.ts'

/** 手紙が何か、一行で. */
const whats: Readonly<Record<LetterKind, string>> = {
  'payment-reminder': 'ローンのお金を口座から引けなかった、という知らせです。',
  'dunning-letter': '払っていないお金を払ってください、という手紙です。',
  'formal-demand': '決めた日までに払ってください、という強い手紙です。',
  'acceleration-warning': '払わないと、残りのお金を一度に全部払うことになる、という知らせです。',
  'acceleration-notice': '分けて払えなくなりました。残りを一度に全部払ってください、という手紙です。',
  'full-repayment-demand': '住宅金融支援機構などから来ます。残りを一度に全部払ってください、という手紙です。',
  'subrogation-warning': 'もうすぐ保証会社があなたの代わりに払う、という知らせです。',
  'subrogation-notice': '保証会社があなたの代わりに払った、という知らせです。これからは保証会社に払います。',
  'voluntary-sale-form': '家を自分で売るときに、住宅金融支援機構に出す紙です。',
  'auction-warning': 'このままだと裁判所が家を売る（競売）、という知らせです。',
  'commencement-order': '裁判所が家を売る手続（競売）が始まった、という知らせです。',
  'compulsory-commencement-order': '判決などをもとに、裁判所が家を売る手続が始まった、という知らせです。',
  'site-inspection-notice': '裁判所の人が家を見に来る、という知らせです。',
  'bid-period-notice': '家を買いたい人が値段を出す日（入札の日）が決まった、という知らせです。',
  'sale-permission': '裁判所が、家を買う人を決めました。',
  'delivery-order': '家を新しい持ち主にわたしなさい、という裁判所の命令です。',
  'eviction-call': 'この日までに家を出てください、という知らせです。',
  'distribution-summons': '家を売ったお金をだれに払うか決める日の知らせです。',
  'assignment-notice': 'お金を払う相手の会社が変わった、という知らせです。',
  'collection-entrustment': 'ほかの会社がお金を集める、という知らせです。',
  'settlement-proposal': 'お金をへらして払いませんか、という手紙です。返事の前に時効を確かめてください。',
  'living-statement-request': '収入と、使うお金を書いて出してください、という手紙です。',
  'lawsuit-warning': '払わないと裁判をする、という知らせです。',
  'payment-order': 'お金を払いなさい、という裁判所の書類です。2週間のうちに返事ができます。',
  'provisional-payment-order': '給料などを差し押さえることができるようになった、という裁判所の書類です。',
  complaint: '裁判をされました。裁判所に行く日が書いてあります。',
  judgment: '裁判の答え（判決）が出た、という書類です。',
  'claim-seizure-order': '給料や銀行のお金を差し押さえた、という裁判所の書類です。',
  'provisional-seizure-order': '家やお金を、しばらく売ったり使ったりできなくする書類です。',
  'tax-seizure': '税金や保険料を払わないので差し押さえる、という役所の書類です。',
  'tax-sale-notice': '役所が家などを売る（公売）、という知らせです。',
  'absence-slip': '裁判所の手紙を受け取れなかったときの、郵便局の紙です。',
  'attorney-notice': '弁護士などが代わりに話をする、という知らせです。',
  'guarantee-demand': '保証した人に、代わりに払ってください、という手紙です。',
  'mortgage-extinction-claim': '家を買った人が、家についた抵当権（お金の約束）を消したい、という書面です。',
}

/** 手紙の名と送り主. The names as they stand on the paper, each with one easy line. */
export const letterNames: typeof ja = {
  groups: {
    lender: 'お金を借りたところ・保証会社から',
    auction: '裁判所から（家を売る手続）',
    collection: 'お金を集める会社・法律事務所などから',
    court: '裁判所から（お金を払いなさい、という書類）・郵便局から',
    tax: '役所から（税金・保険料）',
  },
  // The keys are those of the table of easy lines.
  kinds: Object.fromEntries(
    Object.entries(whats).map(([kind, what]) => [kind, { ...ja.kinds[kind as LetterKind], what }]),
  ) as typeof ja.kinds,
}
