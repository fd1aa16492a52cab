import type { Term } from './report.ts'

/** ことばの説明. Terms of law with their reading and one line of plain words. */
export const terms: readonly Term[] = [
  {
    term: '任意売却',
    reading: 'にんいばいきゃく',
    meaning: '抵当権などを持つ債権者の同意をもらって、市場で家を売ることです。',
  },
  { term: '競売', reading: 'けいばい', meaning: '債権者の申立てで、裁判所が家を売る手続です。' },
  { term: '残債', reading: 'ざんさい', meaning: '家を売った後に残る借金です。' },
  {
    term: '期限の利益',
    reading: 'きげんのりえき',
    meaning: '毎月少しずつ返せばよいという権利です。失うと全額を一度に請求されます。',
  },
  {
    term: '代位弁済',
    reading: 'だいいべんさい',
    meaning: '保証会社が代わりに銀行へ払うことです。その後は保証会社が請求します。',
  },
  { term: '遅延損害金', reading: 'ちえんそんがいきん', meaning: '支払いが遅れた分の賠償金です。日ごとに増えます。' },
  { term: '残元金', reading: 'ざんがんきん', meaning: '借りたお金のうち、まだ返していない額です。' },
  {
    term: '抵当権',
    reading: 'ていとうけん',
    meaning: '返せないときに家を売って返してもらう権利です。登記されています。',
  },
  {
    term: '抹消承諾料',
    reading: 'まっしょうしょうだくりょう',
    meaning: '後の順位の抵当権を消してもらうために渡すお金（ハンコ代）です。借金は残ります。',
  },
  { term: '売却基準価額', reading: 'ばいきゃくきじゅんかがく', meaning: '競売で、裁判所が決める価格の目安です。' },
  {
    term: '買受可能価額',
    reading: 'かいうけかのうかがく',
    meaning: '競売で受け付けられる最低の入札額です（基準の8割）。',
  },
  { term: '開札', reading: 'かいさつ', meaning: '競売の入札を開けて、いちばん高い人を決めることです。' },
  { term: '配当', reading: 'はいとう', meaning: '競売の代金を、裁判所が債権者に順番に分けることです。' },
  {
    term: '引渡命令',
    reading: 'ひきわたしめいれい',
    meaning: '競売で買った人に家を引き渡すよう、裁判所が命じることです。',
  },
  { term: '取下げ', reading: 'とりさげ', meaning: '申し立てた債権者が競売をやめることです。' },
  {
    term: '消滅時効',
    reading: 'しょうめつじこう',
    meaning: '長い間請求されないと、手続（援用）をして払わなくてよくなる決まりです。',
  },
  { term: '援用', reading: 'えんよう', meaning: '時効を使うと相手に伝えることです。伝えないと効力がありません。' },
  {
    term: '巻戻し',
    reading: 'まきもどし',
    meaning: '保証会社が払った後でも、個人再生で住宅ローンを元に戻すことです。',
  },
  {
    term: '個人再生',
    reading: 'こじんさいせい',
    meaning: '裁判所で借金を減らし、3〜5年で払う手続です。家を残せることがあります。',
  },
  {
    term: '自己破産',
    reading: 'じこはさん',
    meaning: '財産を配り、残りの借金を払わなくてよくしてもらう裁判所の手続です。',
  },
  { term: '最低弁済額', reading: 'さいていべんさいがく', meaning: '個人再生で、少なくとも払う総額です。' },
  { term: '連帯保証人', reading: 'れんたいほしょうにん', meaning: '本人と同じように全額を請求される保証人です。' },
  { term: '連帯債務者', reading: 'れんたいさいむしゃ', meaning: '一つの借金を、ほかの人と一緒に全額負う人です。' },
  {
    term: '物上保証人',
    reading: 'ぶつじょうほしょうにん',
    meaning: '他人の借金のために自分の不動産を担保に出した人です。',
  },
  { term: '法定納期限等', reading: 'ほうていのうきげんとう', meaning: '税と抵当権のどちらが先かを決める日です。' },
  {
    term: '差押え',
    reading: 'さしおさえ',
    meaning: '家・給料・預金などを勝手に処分できなくして、借金や税の支払いにあてる手続です。',
  },
  {
    term: '信用情報',
    reading: 'しんようじょうほう',
    meaning: '借入れと返済の記録です。ローンやカードの審査に使われます。',
  },
  { term: '督促異議', reading: 'とくそくいぎ', meaning: '支払督促に納得できないと裁判所に伝えることです。' },
  { term: '執行抗告', reading: 'しっこうこうこく', meaning: '裁判所の執行の決定に不服を申し立てることです。' },
]

/** The terms that a text uses, in the order of the table. */
export function termsIn(text: string): readonly Term[] {
  return terms.filter(({ term }) => text.includes(term))
}
