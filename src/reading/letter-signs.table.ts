import type { LetterKind } from '#matter/letter-kinds.ts'

// 手紙の見分け方. Names, phrases and weights by kind. The first word of each phrase is as gathered from such letters in November 2026
// (the pages listed with the entries); the further words are other spellings of it. The weights are ours: those of one kind sum to 100
// or more, no single phrase reaches the threshold, and what another paper only mentions stays below it. Spaces and widths do not matter.

export interface LetterPhrase {
  /** Any of these counts, once. */
  readonly words: readonly [string, ...string[]]
  readonly weight: number
}

export interface LetterSigns {
  /** Other names of the paper, beside its title and reading. */
  readonly names: readonly string[]
  /** Of each group at least one word must be there, or the kind is not claimed at all. */
  readonly requires: readonly (readonly string[])[]
  readonly phrases: readonly LetterPhrase[]
  /** Words that speak for another paper. */
  readonly against: readonly LetterPhrase[]
}

const phrase = (weight: number, ...words: [string, ...string[]]): LetterPhrase => ({ words, weight })

const announced = ['予告', '予定です', '申し立てる予定', '申立てる予定', '申立てを行う予定'] as const
const taxes = [
  '市税',
  '国税',
  '県税',
  '都税',
  '府税',
  '町税',
  '区税',
  '固定資産税',
  '住民税',
  '国民健康保険',
  '徴収金',
] as const
const bills = phrase(60, '水道料金', '給水', '下水道使用料', '電気料金', 'ガス料金', '検針', '携帯電話料金', '受信料')
const taxBill = phrase(60, '滞納処分', '納税', ...taxes)

/** 手紙の見分け方. */
export const letterSigns: Readonly<Record<LetterKind, LetterSigns>> = {
  'payment-reminder': {
    names: ['来店依頼状', 'ご来店のお願い', 'ご入金のご案内', '残高不足のお知らせ', '入金のお願い'],
    requires: [['ご入金のお願い', '来店', '残高不足']],
    phrases: [
      phrase(45, 'ご入金のお願い', 'ご入金のご案内', 'ご来店のお願い', 'ご入金をお願い', 'ご入金くださいますよう'),
      phrase(
        30,
        '返済口座残高不足',
        '残高不足',
        '残高が不足',
        '引落しができません',
        '引落しができなかった',
        '口座振替ができません',
      ),
      phrase(25, '来店', 'ご連絡くださいますよう'),
      phrase(15, '行き違いに', '行き違いの節'),
    ],
    against: [bills, taxBill],
  },
  'dunning-letter': {
    names: ['お支払督促状', '督促通知', '支払いの督促', '再督促状'],
    requires: [['督促']],
    phrases: [
      phrase(30, '督促状', '督促いたします', '督促申し上げ'),
      phrase(15, '延滞', 'お支払いが確認できません', '入金の確認ができません'),
      phrase(30, '遅延損害金', '延滞損害金'),
      phrase(25, 'お支払期日', 'お支払期限', '支払期日', '支払期限', '指定期日'),
    ],
    against: [bills, taxBill, phrase(45, '催告書'), phrase(45, '支払督促', '督促異議')],
  },
  'formal-demand': {
    names: ['最終催告書', '催告通知', '最終催告', '催告状', '最終通告書', '督促状兼催告書'],
    requires: [['催告書', '最終催告', '催告通知']],
    phrases: [
      phrase(40, '催告書', '最終催告', '催告通知'),
      phrase(15, '期日までに', '期限までに', '日までに'),
      phrase(25, '期限の利益'),
      phrase(20, '団体信用生命保険', '団信'),
      phrase(10, '延滞'),
    ],
    against: [bills, taxBill, phrase(45, '喪失予告', '全額繰上償還'), phrase(45, '引渡し期限', '引渡期限', '公示書')],
  },
  'acceleration-warning': {
    names: ['期限の利益喪失予告', '期限の利益の喪失予告通知', '期限利益喪失予告通知書', '期限の利益喪失の予告'],
    requires: [['期限の利益喪失', '期限の利益の喪失', '期限利益喪失', '期限の利益を喪失', '期限の利益を失'], ['予告']],
    phrases: [phrase(50, '期限の利益喪失', '期限の利益の喪失', '期限利益喪失'), phrase(25, '予告'), phrase(25, '一括')],
    against: [phrase(45, '代位弁済予告'), phrase(45, '競売予告', '競売申立予告', '競売の申立予告')],
  },
  'acceleration-notice': {
    names: [
      '期限の利益喪失通知',
      '期限の利益の喪失通知',
      '期限利益喪失通知書',
      '期限の利益喪失のお知らせ',
      '一括請求書',
      '一括返済請求書',
    ],
    requires: [['期限の利益を喪失', '期限の利益の喪失', '期限の利益喪失', '期限の利益を失']],
    phrases: [
      phrase(40, '期限の利益を喪失', '期限の利益を失', '期限の利益喪失通知', '期限の利益の喪失'),
      phrase(30, '残債務全額', '残債務の全額', '残額全額', '残元金全額', '借入金全額', '債務全額'),
      phrase(30, '一括弁済', '一括して弁済', '一括してお支払', '一括でお支払', '一括返済', '一括してご返済'),
    ],
    against: [
      phrase(45, '予告'),
      phrase(
        45,
        '喪失することとな',
        '喪失することにな',
        '喪失するこ',
        '喪失します',
        '喪失いたします',
        '喪失となります',
        '失います',
      ),
      phrase(45, '求償債権', '求償権に基づ'),
      phrase(45, '保証債務'),
      phrase(45, '訴状', '主文', '支払督促'),
      phrase(45, '受任'),
    ],
  },
  'full-repayment-demand': {
    names: [
      '全額繰上償還請求書',
      '全額繰上償還請求予告書',
      '全額繰上償還予告書',
      '全額繰上償還請求の予告',
      '繰上償還請求書',
    ],
    requires: [['全額繰上償還', '全額の繰上償還']],
    phrases: [
      phrase(50, '全額繰上償還', '全額の繰上償還'),
      phrase(25, '機構', '住宅金融公庫', 'フラット35'),
      phrase(25, '一括'),
    ],
    against: [],
  },
  'subrogation-warning': {
    names: ['代位弁済予告', '代位弁済の予告', '代位弁済予告通知書', '代位弁済実行予告通知', '代位弁済予定通知'],
    requires: [['代位弁済'], ['予告', '予定', '請求いたします', '請求します']],
    phrases: [
      phrase(45, '代位弁済'),
      phrase(30, ...announced, '代位弁済を請求', '代位弁済請求'),
      phrase(25, '保証会社'),
    ],
    against: [
      phrase(
        45,
        '代位弁済いたしました',
        '代位弁済しました',
        '代位弁済を行いました',
        '代位弁済を受けました',
        '求償債権',
      ),
      phrase(45, '喪失予告', '競売予告', '競売申立予告'),
    ],
  },
  'subrogation-notice': {
    names: [
      '代位弁済通知書',
      '代位弁済のお知らせ',
      '代位弁済完了通知',
      '代位弁済実行通知',
      '求償債権のご請求',
      '求償金請求書',
    ],
    requires: [['代位弁済'], ['求償', '代位弁済いたしました', '代位弁済しました', '代位弁済を行いました']],
    phrases: [
      phrase(30, '代位弁済'),
      phrase(30, '求償債権', '求償権', '求償金'),
      phrase(15, '一括', '全額'),
      phrase(25, '保証委託契約', '代位弁済いたしました', '代位弁済しました', '代位弁済を行いました'),
    ],
    against: [phrase(45, '予告'), phrase(45, '訴状', '主文', '支払督促')],
  },
  'voluntary-sale-form': {
    names: ['任意売却の申出書', '任意売却申出書', '任意売却に関する申出'],
    requires: [['任意売却'], ['申出書', '申出']],
    phrases: [
      phrase(35, '任意売却'),
      phrase(35, '申出書'),
      phrase(30, '媒介契約', '仲介業者'),
      phrase(30, '任意売却に関する申出', '任意売却の申出書', '任意売却申出書'),
    ],
    against: [phrase(30, '全額繰上償還')],
  },
  'auction-warning': {
    names: [
      '競売申立予告通知',
      '競売予告',
      '担保不動産競売申立予告',
      '競売申立予告',
      '競売申立ての予告',
      '法的手続着手予告',
    ],
    requires: [['競売'], announced],
    phrases: [
      phrase(35, '競売'),
      phrase(15, '申立て', '申立', '申し立て'),
      phrase(30, ...announced),
      phrase(20, '法的手続', '法的措置'),
    ],
    against: [
      phrase(50, '喪失予告', '代位弁済予告', '繰上償還'),
      phrase(50, '開始決定', '開札', '売却基準価額', '執行官'),
      phrase(45, '訴訟予告', '提訴予告'),
    ],
  },
  'commencement-order': {
    names: ['担保不動産競売開始決定', '不動産競売開始決定', '競売開始決定通知', '競売開始決定', '競売開始決定正本'],
    requires: [['競売開始決定', '競売手続を開始', '競売の開始決定']],
    phrases: [
      phrase(
        45,
        '担保不動産競売開始決定',
        '不動産競売開始決定',
        '担保不動産競売手続を開始',
        '担保権の実行としての競売',
      ),
      phrase(20, '差し押さえる', '差押える', '差し押える'),
      phrase(15, '事件番号', '当事者目録'),
      phrase(20, '(ケ)第'),
      phrase(10, '物件目録', '担保権・被担保債権・請求債権目録'),
    ],
    against: [
      phrase(45, '現況調査のお知らせ', '現況調査の日時', '現況調査のため'),
      phrase(45, '期間入札の通知', '売却基準価額', '開札期日', '売却許可決定', '配当期日'),
      phrase(60, '強制競売開始決定'),
    ],
  },
  'compulsory-commencement-order': {
    names: ['強制競売開始決定', '不動産強制競売開始決定', '強制競売開始決定正本', '強制競売の開始決定'],
    requires: [['強制競売']],
    phrases: [
      phrase(50, '強制競売開始決定', '強制競売手続を開始', '強制競売の開始'),
      phrase(25, '債務名義', '執行力のある'),
      phrase(25, '(ヌ)第'),
      phrase(15, '差し押さえる'),
    ],
    against: [phrase(45, '現況調査のお知らせ', '期間入札の通知', '売却基準価額', '売却許可決定', '配当期日')],
  },
  'site-inspection-notice': {
    names: [
      '現況調査の通知',
      '現況調査通知書',
      '不動産の現況調査について',
      '現況調査についてのお知らせ',
      '現況調査実施のお知らせ',
    ],
    requires: [['現況調査']],
    phrases: [
      phrase(45, '現況調査'),
      phrase(20, '執行官'),
      phrase(20, '評価人', '不動産鑑定士'),
      phrase(15, '立会い', '立ち会', '立会', 'お立会'),
    ],
    against: [phrase(45, '開札期日', '売却基準価額', '入札期間'), phrase(45, '競売手続を開始する', '差し押さえる')],
  },
  'bid-period-notice': {
    names: [
      '期間入札の通知書',
      '期間入札通知書',
      '期間入札のお知らせ',
      '期間入札の公告',
      '売却実施の通知',
      '売却実施通知書',
    ],
    requires: [['期間入札', '入札期間']],
    phrases: [
      phrase(30, '期間入札', '入札期間'),
      phrase(25, '開札期日', '開札の日時'),
      phrase(25, '売却基準価額'),
      phrase(20, '買受可能価額', '買受申出の保証'),
    ],
    against: [phrase(45, '公売', '国税徴収法')],
  },
  'sale-permission': {
    names: ['売却許可決定通知', '売却許可決定正本', '売却許可の決定', '売却許可決定書'],
    requires: [['売却許可決定', '売却を許可する']],
    phrases: [phrase(55, '売却許可決定'), phrase(45, '最高価買受申出人', '売却を許可する'), phrase(20, '代金納付期限')],
    against: [phrase(50, '期間入札の通知', '入札期間'), phrase(50, '引渡命令', '引き渡せ'), phrase(50, '配当期日')],
  },
  'delivery-order': {
    names: ['引渡命令', '不動産引渡命令正本', '引渡命令正本', '引渡命令の決定'],
    requires: [['引渡命令', '引き渡せ', '引渡せ', '引き渡すべき']],
    phrases: [phrase(45, '引渡命令'), phrase(20, '買受人', '申立人'), phrase(35, '引き渡せ', '引渡せ', '引き渡すべき')],
    against: [phrase(60, '明渡しの催告', '公示書', '引渡し期限', '引渡期限', '断行')],
  },
  'eviction-call': {
    names: ['公示書', '明渡催告', '明渡しの催告書', '引渡しの催告', '明渡し催告の公示書', '明渡しの催告（公示書）'],
    requires: [['引渡し期限', '引渡期限', '明渡しの催告', '明渡催告', '公示書']],
    phrases: [
      phrase(25, '催告'),
      phrase(35, '引渡し期限', '引渡期限', '明渡し期限', '明渡期限'),
      phrase(20, '強制執行', '断行'),
      phrase(20, '公示書', '執行官'),
    ],
    against: [],
  },
  'distribution-summons': {
    names: [
      '配当期日呼出状',
      '弁済金交付の通知',
      '弁済金交付期日通知書',
      '配当期日の呼出状',
      '配当期日通知書',
      '弁済金交付日通知書',
    ],
    requires: [['配当期日', '弁済金交付', '弁済金の交付']],
    phrases: [
      phrase(45, '配当期日', '弁済金交付', '弁済金の交付'),
      phrase(30, '配当表', '配当等の額', '計算書'),
      phrase(25, '剰余金', '呼出状'),
    ],
    against: [phrase(45, '株主', '決算')],
  },
  'assignment-notice': {
    names: [
      '債権譲受通知書',
      '債権譲渡通知',
      '債権譲渡及び債権譲受通知書',
      '債権譲渡のお知らせ',
      '債権譲渡兼譲受通知書',
    ],
    requires: [['債権譲渡', '債権を譲渡', '債権の譲渡', '譲り受け']],
    phrases: [
      phrase(40, '債権譲渡', '債権を譲渡', '債権の譲渡'),
      phrase(25, '譲受人', '譲り受け', '債権譲受'),
      phrase(20, '債権回収株式会社', 'サービサー', '譲渡人'),
      phrase(15, '法務大臣許可', '法務大臣の許可'),
    ],
    against: [phrase(45, '訴状', '主文', '支払督促'), phrase(45, '受託通知', '和解案')],
  },
  'collection-entrustment': {
    names: [
      '受託通知',
      '受託通知書',
      '回収委託のお知らせ',
      '債権管理回収受託通知',
      '業務受託のお知らせ',
      '債権管理回収業務受託通知書',
    ],
    requires: [['受託', '委託を受けました', '委託されました'], ['委託']],
    phrases: [
      phrase(30, '委託'),
      phrase(40, '受託', '委託を受けました', '委託されました'),
      phrase(30, '債権回収', '債権の管理回収', '債権管理回収'),
    ],
    against: [
      phrase(45, '債権譲渡', '債権を譲渡', '譲り受け'),
      phrase(45, '全額繰上償還', '任意売却に関する申出', '和解案', '減額のご提案', '生活状況', '法的措置', '予告'),
      phrase(45, '訴状', '主文', '支払督促'),
    ],
  },
  'settlement-proposal': {
    names: ['和解案', '減額のご提案', '和解のご提案', '和解案のご提案', '和解案のご案内', '特別減額のご案内'],
    requires: [['和解']],
    phrases: [
      phrase(35, '和解'),
      phrase(25, '減額', '免除'),
      phrase(15, '一括'),
      phrase(25, '返送期限', 'ご返送', '回答期限', 'ご回答', '有効期限'),
    ],
    against: [phrase(60, '訴状', '主文', '支払督促', '口頭弁論', '簡易裁判所', '調停')],
  },
  'living-statement-request': {
    names: [
      '生活状況確認表',
      '収支報告書の依頼',
      '生活状況報告書',
      '生活収支報告書',
      '生活状況調査表',
      '家計収支表の提出のお願い',
    ],
    requires: [['生活状況', '生活収支', '家計収支']],
    phrases: [
      phrase(40, '生活状況', '生活収支', '家計収支'),
      phrase(30, '収支', '収入', '支出'),
      phrase(30, '返済計画', '返済可能', '返済の申出', 'ご返済の見込み', '返済方法'),
    ],
    against: [phrase(45, '訴状', '主文')],
  },
  'lawsuit-warning': {
    names: [
      '法的措置予告',
      '訴訟予告通知',
      '法的措置予告通知',
      '法的手続予告通知',
      '訴訟提起予告通知',
      '法的措置移行予告通知書',
    ],
    requires: [
      ['法的措置', '訴訟', '法的手続'],
      ['予告', '移行', '予定', '着手'],
    ],
    phrases: [
      phrase(40, '法的措置', '法的手続'),
      phrase(30, '訴訟', '訴えを提起', '提訴'),
      phrase(30, '予告', '移行', '着手'),
    ],
    against: [
      phrase(50, '競売', '代位弁済', '期限の利益'),
      phrase(50, '訴状', '主文', '督促異議', '口頭弁論期日'),
      phrase(50, '市税', '滞納処分', '給水'),
    ],
  },
  'payment-order': {
    names: ['支払督促正本', '支払督促申立書'],
    requires: [['支払督促']],
    phrases: [
      phrase(40, '支払督促'),
      phrase(25, '督促異議申立書', '督促異議'),
      phrase(20, '簡易裁判所', '裁判所書記官'),
      phrase(15, '(ロ)第'),
    ],
    against: [phrase(60, '仮執行宣言付', '仮執行の宣言を付した', '仮に執行することができる')],
  },
  'provisional-payment-order': {
    names: ['仮執行宣言付き支払督促', '仮執行宣言付支払督促正本', '仮執行宣言'],
    requires: [['支払督促'], ['仮執行宣言', '仮執行の宣言', '仮に執行することができる']],
    phrases: [
      phrase(45, '仮執行宣言', '仮執行の宣言'),
      phrase(25, '支払督促'),
      phrase(40, '仮執行宣言付', '仮に執行することができる', '仮執行の宣言を付した'),
      phrase(10, '督促異議', '(ロ)第', '簡易裁判所'),
    ],
    // A first order only says what may follow it.
    against: [
      phrase(
        60,
        '仮執行宣言の申立て',
        '仮執行宣言を申し立て',
        '仮執行の宣言の申立て',
        '仮執行宣言がされ',
        '仮執行の宣言をします',
        '仮執行宣言が付され',
      ),
    ],
  },
  complaint: {
    names: [
      '訴状',
      '口頭弁論期日呼出状',
      '口頭弁論期日呼出状及び答弁書催告状',
      '答弁書催告状',
      '訴状・口頭弁論期日呼出状・答弁書催告状',
      '期日呼出状',
    ],
    requires: [['訴状', '口頭弁論期日', '答弁書']],
    phrases: [
      phrase(30, '訴状', '請求の趣旨'),
      phrase(25, '答弁書'),
      phrase(25, '口頭弁論期日', '口頭弁論の期日'),
      phrase(20, '(ハ)第', '(ワ)第'),
    ],
    against: [phrase(60, '主文'), phrase(60, '支払督促', '督促異議')],
  },
  judgment: {
    names: ['判決', '判決書', '判決謄本', '判決調書', '少額訴訟判決'],
    requires: [['主文'], ['判決']],
    phrases: [phrase(30, '主文'), phrase(30, '仮に執行することができる', '訴訟費用は'), phrase(40, '判決')],
    against: [phrase(60, '差押命令', '開始決定', '仮に差し押さえる', '支払督促')],
  },
  'claim-seizure-order': {
    names: ['債権差押命令', '債権差押命令正本', '差押命令', '給料差押命令', '債権差押及び転付命令', '預金差押命令'],
    requires: [['債権差押命令', '債権差押']],
    phrases: [
      phrase(40, '債権差押命令', '債権差押'),
      phrase(25, '第三債務者'),
      phrase(20, '請求債権目録', '差押債権目録'),
      phrase(15, '(ル)第', '(ナ)第'),
    ],
    against: [phrase(60, '滞納処分', '国税徴収法'), phrase(60, '債権仮差押', '仮に差し押さえる')],
  },
  'provisional-seizure-order': {
    names: ['仮差押決定', '不動産仮差押決定', '債権仮差押決定', '仮差押命令', '仮差押決定正本'],
    requires: [['仮差押', '仮に差し押さえる', '仮に差押']],
    phrases: [
      phrase(40, '仮差押', '仮差し押さえ'),
      phrase(40, '仮に差し押さえる', '仮に差押', '仮に差し押える'),
      phrase(20, '(ヨ)第', '仮差押解放金'),
    ],
    against: [],
  },
  'tax-seizure': {
    names: [
      '差押予告',
      '差押調書',
      '差押予告書',
      '差押予告通知書',
      '差押調書謄本',
      '差押書',
      '債権差押通知書',
      '差押通知書',
      '差押執行予告通知',
    ],
    requires: [
      ['滞納処分', '差押予告', '差押調書', '差押書', '国税徴収法'],
      ['差押', '差し押'],
    ],
    phrases: [
      phrase(25, '差押', '差し押さえ'),
      phrase(35, '滞納処分', '国税徴収法', '地方税法', '差押調書'),
      phrase(20, '督促状', '滞納'),
      phrase(25, ...taxes, '納税', '保険料', '延滞金'),
    ],
    against: [phrase(60, '見積価額', '公売通知', '公売公告', '公売の日'), phrase(60, '裁判所', '執行官')],
  },
  'tax-sale-notice': {
    names: ['公売通知書', '公売通知', '公売公告兼見積価額公告', '公売のお知らせ', '公売予告通知書', '公売公告'],
    requires: [['公売']],
    phrases: [
      phrase(45, '公売'),
      phrase(30, '見積価額', '公売保証金'),
      phrase(25, '滞納処分', '国税徴収法', '差押財産', '滞納者'),
    ],
    against: [],
  },
  'absence-slip': {
    names: [
      '不在票',
      'ご不在連絡票',
      '郵便物等ご不在連絡票',
      '不在配達通知',
      '郵便物等お預かりのお知らせ',
      '特別送達の不在票',
    ],
    requires: [['特別送達'], ['保管期限', '不在', 'お預かり', '再配達']],
    phrases: [
      phrase(45, '特別送達'),
      phrase(15, '簡易書留', '書留'),
      phrase(40, '保管期限', 'ご不在', '不在連絡', 'お預かりしています', '再配達'),
    ],
    against: [],
  },
  'attorney-notice': {
    names: ['受任通知', '受任通知書', '介入通知', '債務整理開始通知', '債務整理開始のお知らせ', '受任のお知らせ'],
    requires: [['受任', '介入通知', '債務整理開始通知']],
    phrases: [
      phrase(40, '受任', '介入通知', '債務整理開始通知'),
      phrase(30, '債務整理', '自己破産', '個人再生'),
      phrase(30, '代理人'),
    ],
    against: [],
  },
  'guarantee-demand': {
    names: [
      '保証債務履行請求',
      '保証債務の履行請求書',
      '保証債務履行のお願い',
      '保証履行請求書',
      '保証人に対する請求書',
    ],
    requires: [['保証債務']],
    phrases: [phrase(40, '保証債務'), phrase(25, '履行'), phrase(35, '連帯保証人', '保証人')],
    against: [phrase(60, '訴状', '主文', '支払督促', '差押命令')],
  },
  'mortgage-extinction-claim': {
    names: ['抵当権消滅請求', '抵当権消滅請求書', '抵当権消滅請求通知書'],
    requires: [['抵当権消滅請求', '抵当権の消滅を請求']],
    phrases: [
      phrase(55, '抵当権消滅請求', '抵当権の消滅を請求'),
      phrase(45, '第三取得者', '民法第383条', '民法383条', '第三百八十三条'),
    ],
    against: [],
  },
}

/** 手紙ではないもののしるし. What no such letter says: advertisements, and demands for debts that there never were. */
export const foreignSigns = {
  advertisement: [
    '相談無料',
    '無料相談',
    '無料査定',
    '秘密厳守',
    'お任せください',
    '解決事例',
    'お客様の声',
    '解決実績',
    'まずはお電話',
    '24時間受付',
    'お気軽にご相談',
    '年間相談件数',
    '引越し費用最大',
    '相談実績',
  ],
  fraud: [
    '国民訴訟',
    '訴訟通達センター',
    '民事訴訟管理',
    '訴訟管理センター',
    '管轄支局',
    '訴訟最終告知',
    '訴訟最終通達',
    '総合消費料金',
    '消費料金に関する',
    '未納料金',
    '有料動画',
    '有料サイト',
    '出会い系',
    '取り下げ最終期日',
    '取下げ最終期日',
    '電子マネー',
    'プリペイドカード',
    'コンビニで',
    '本日中にご連絡',
    '法務省認定',
    '法務省認可',
  ],
} as const
