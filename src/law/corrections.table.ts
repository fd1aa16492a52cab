import { day } from '#base/day.ts'

// よくある説明とのちがい. What published articles and cases say of this subject that law or practice does not bear out as it stands.
// Source: the project's collection of published articles and of 79 published cases, each compared with the texts that the named rules
// and tables cite, on 2026-11-21. docs/corrections.md shows the same rows; a test holds the two together.

/** The day on which the rows were last compared with the law and the practice. */
export const correctionsChecked = day('2026-11-21')

/** よくある説明とのちがい. One statement that readers meet elsewhere, and what holds instead. */
export interface Correction {
  /** As it is commonly said: a phrase that stands in quotation marks. */
  readonly said: string
  /** Whole sentences, the last without its full stop. */
  readonly actually: string
  /** The rules, tables and settings at which a reader meets the statement. */
  readonly rules: readonly string[]
  readonly where: CorrectionSection
}

/** The sections of docs/corrections.md, in their order. */
export const correctionSections = {
  sale: '任意売却と競売',
  ranks: '配分と順位',
  residual: '残債・時効・差押え',
  insolvency: '債務整理',
  reckoning: '計算',
} as const

type CorrectionSection = keyof typeof correctionSections

/** In the order of the page. */
export const corrections: readonly Correction[] = [
  {
    said: '競売の取下げには、開札の2日前までに債権者全員の同意が要る',
    actually:
      '条文にそのような日数はありません。最高価買受申出人が決まった後は、その人の同意が要ります。裁判所に届くのは開札の前日までが実務で、債権者が自分で決めた締切（1〜14日前）があることも多いです',
    rules: ['auction-withdrawal'],
    where: 'sale',
  },
  {
    said: '任意売却は代位弁済の後でないとできない',
    actually:
      '保証会社の付いたローンの実務です。住宅金融支援機構や保証のないローンに代位弁済はなく、銀行が早く同意することもあります',
    rules: ['consent-matrix', 'arrears-timeline'],
    where: 'sale',
  },
  {
    said: '競売の価格は市場の50〜70%',
    actually: 'それは裁判所の評価の基礎です。大都市の落札は、その1.3〜1.7倍（市場に近い価格）のこともあります',
    rules: ['auction-price-estimate', 'auctionPricePercent'],
    where: 'sale',
  },
  {
    said: '競売を避けられるのは1割もない',
    actually: '2000〜2015年は、毎年20〜25%の担保不動産競売が取下げで終わりました（裁判所の統計）',
    rules: ['auction-statistics'],
    where: 'sale',
  },
  {
    said: '競売の後は残りを一括で払う、任意売却なら分割できる',
    actually: '残る借金も、適用される法律も同じです。どちらの後でも分割の話し合いはあります',
    rules: ['residual-instalment-practice'],
    where: 'sale',
  },
  {
    said: '引越費用が10万〜30万円もらえる',
    actually: '債権者が決めることです。住宅金融支援機構は原則として認めません',
    rules: ['jhf-moving-cost', 'jhf-deduction-sheet'],
    where: 'sale',
  },
  {
    said: '印紙代と司法書士報酬（2万〜5万円）は売買代金から出る',
    actually: '機構では、印紙は認められず、司法書士報酬は1万円ほどまでです',
    rules: ['jhf-deduction-sheet'],
    where: 'sale',
  },
  {
    said: '費用を100万円に丸めて、残債は200万円',
    actually: '内訳どおりなら費用は743,000円、残債は1,743,000円です',
    rules: ['allocation-table'],
    where: 'sale',
  },
  {
    said: '400万円の家の仲介手数料は 4.4% で176,000円',
    actually: '段階ごとに計算して198,000円が上限です',
    rules: ['brokerage-fee-cap'],
    where: 'sale',
  },
  {
    said: '専任の媒介契約が法律で求められる',
    actually: '債権者の実務です',
    rules: ['brokerage-contract-term'],
    where: 'sale',
  },
  {
    said: '近所には知られない',
    actually: '競売の公告（配当要求の終期の公告）までの話です',
    rules: ['arrears-timeline'],
    where: 'sale',
  },
  {
    said: '連帯保証人の同意も法律で要る',
    actually: '共有者の同意は法律、保証人の同意は債権者の実務です（民法504条）',
    rules: ['consent-matrix'],
    where: 'sale',
  },
  {
    said: '買受人は立退きの裁判をする',
    actually: '裁判は要りません。代金納付から6か月以内の引渡命令で強制執行できます',
    rules: ['delivery-order-window', 'arrears-timeline'],
    where: 'sale',
  },
  {
    said: '期限の利益を失うのは、催告書が届いてから3〜6か月後',
    actually:
      '多くの説明は、最初の滞納から数えます。3か月、4〜6か月、長くて12か月です。催告書に書かれた期限を過ぎると、すぐに失うこともあります',
    rules: ['arrears-timeline'],
    where: 'sale',
  },
  {
    said: '滞納から2か月で、銀行から競売の通知が来た',
    actually:
      '銀行の手紙は「競売にする」という予告です。裁判所の競売開始決定は、期限の利益を失い、競売が申し立てられた後に届きます',
    rules: ['arrears-timeline'],
    where: 'sale',
  },
  {
    said: '代位弁済から15〜30日で競売が申し立てられる',
    actually: '早いときの話です。任意売却のために3〜6か月待つ保証会社も多くあります',
    rules: ['arrears-timeline'],
    where: 'sale',
  },
  {
    said: '競売の開始決定まで1年近く、終わるまで18〜24か月ある',
    actually:
      'もっと早く進むという説明が多くあります。最初の滞納から明渡しまで12〜18か月という説明もあります。遅い方の数字をあてにせず、幅で見てください',
    rules: ['arrears-timeline'],
    where: 'sale',
  },
  {
    said: '売却許可決定が7月8日に確定し、代金の期限は8月31日',
    actually:
      '期限は、確定から1か月以内の日に決められます（民事執行規則56条1項）。この例では8月8日までです。手紙の日付を確かめてください',
    rules: ['price-payment-deadline'],
    where: 'sale',
  },
  {
    said: '2,000万円の残高の家が1,500万円で売れると、残債は500万円',
    actually: '売却の費用も引かれます。仲介手数料が上限の561,000円なら、それだけで残債は約556万円になります',
    rules: ['allocation-table'],
    where: 'sale',
  },
  {
    said: '任意売却の業者が、残債の交渉まで全部してくれる',
    actually:
      '宅地建物取引業者ができるのは、売却の価格と配分の同意を求めるところまでです。残債の減額や分割の交渉は、弁護士（140万円までなら認定司法書士も）の仕事です（弁護士法72条）',
    rules: ['who-may-negotiate'],
    where: 'sale',
  },
  {
    said: '税金は抵当権より先に払われる',
    actually: '税の法定納期限等と、抵当権の登記の日で決まります。登記が同じ日か先なら抵当権が先です',
    rules: ['tax-vs-mortgage-priority'],
    where: 'ranks',
  },
  {
    said: '管理費の先取特権は1年分だけ',
    actually:
      '区分所有法7条に1年の上限はありません（2年の上限は民法375条の利息・損害金）。登記された抵当権には後れます',
    rules: ['condo-fee-lien-rank'],
    where: 'ranks',
  },
  {
    said: '後順位へのハンコ代に決まりはない',
    actually: '1番が住宅金融支援機構なら、30万円（2番）か残元金の1割の低い方などの基準があります',
    rules: ['jhf-hanko-fee-cap'],
    where: 'ranks',
  },
  {
    said: '後順位はハンコ代で終わる',
    actually: '抵当権が消えるだけで、借金は残ります',
    rules: ['allocation-table'],
    where: 'ranks',
  },
  {
    said: '1円でも払うか裁判を起こされると、時効は成立しない',
    actually:
      '数え直しになるだけで、そこから5年（判決などの後は10年）でまた完成しえます。取り下げられた裁判は6か月待つだけです',
    rules: ['prescription-renewal', 'prescription-period'],
    where: 'residual',
  },
  {
    said: '最後の返済から5〜10年で時効',
    actually: '期限の利益の喪失・代位弁済・最後の返済のうち、遅いものから数えます',
    rules: ['prescription-start', 'prescription-period'],
    where: 'residual',
  },
  {
    said: '改正の前後とも5年',
    actually: '2020年3月31日までの原因では、信用金庫・信用保証協会・公庫などは10年のことがあります',
    rules: ['prescription-period'],
    where: 'residual',
  },
  {
    said: '差押えで時効が10年延びる',
    actually: '確定の日から10年に置き換わります',
    rules: ['prescription-judgment'],
    where: 'residual',
  },
  {
    said: '差し押さえられるのは給料の4分の1か、場合によってはそれ以上',
    actually:
      'ふつうの債権で4分の1を超えるのは、手取りが44万円を超えるときだけです。養育費などの扶養の請求では2分の1です',
    rules: ['wage-garnishment'],
    where: 'residual',
  },
  {
    said: '差し押さえられる割合は家族構成で裁判所が決める',
    actually: '割合は法律で決まっています。家族の事情は、範囲変更の申立て（民事執行法153条）で考えられます',
    rules: ['wage-garnishment'],
    where: 'residual',
  },
  {
    said: '差押えを防ぐ手段はない',
    actually: '範囲変更の申立て、和解、個人再生、自己破産などがあります',
    rules: ['garnishment-range-change', 'wage-garnishment'],
    where: 'residual',
  },
  {
    said: '残債は結局すべて免除される',
    actually: '公表された和解の例は、一部をまとめて払うものです。何も払わずに全部が免除されることを前提にはできません',
    rules: ['settlement-market'],
    where: 'residual',
  },
  {
    said: '連帯保証人は、本人が払えないときに払う',
    actually: '連帯保証人は、はじめから全額を請求されます（民法454条）',
    rules: ['joint-guarantor'],
    where: 'residual',
  },
  {
    said: '信用情報は約5年で消える',
    actually: '完済や契約の終わりから5年です。月1万円で返し続けると、その間も残ります',
    rules: ['credit-information-retention'],
    where: 'residual',
  },
  {
    said: '住宅金融公庫・信用金庫・労働金庫の時効は10年',
    actually:
      '10年になりうるのは、2020年3月31日までの原因（契約）です。その後の契約では5年です。判決などがあると、確定から10年になります',
    rules: ['prescription-period'],
    where: 'residual',
  },
  {
    said: '訴状が届いたら、分割を希望すると答弁書に書いて出せばよい',
    actually:
      '先に時効を確かめてください。時効の期間が過ぎていても、借金を認めると、時効を使えなくなることがあります。出す前に弁護士に相談できます',
    rules: ['prescription-completed-acknowledgement', 'lawsuit-timeline', 'prescription-period'],
    where: 'residual',
  },
  {
    said: '養育費と和解金をまとめて払えば、養育費から払ったことになる',
    actually:
      'どちらに充てるかを示さずに払うと、受け取る側の指定か、法律の順で決まります（民法488条）。合意があれば合意によります。払うときに、どの分かを書いて残せます',
    rules: ['payment-allocation'],
    where: 'residual',
  },
  {
    said: '家財道具や車は差し押さえられない',
    actually:
      '生活に欠かせない衣類・家具・台所用具などは差し押さえられません（民事執行法131条）。価値のある車は差し押さえられることがあります',
    rules: ['movable-exemption'],
    where: 'residual',
  },
  {
    said: '公的な貸し手や信用保証協会は、残債を決して減らさない',
    actually:
      '法律の決まりではなく、実務の説明です。住宅金融支援機構は減額しないと説明されています。信用保証協会には、事業の再生計画や、保証人が一部を払って解放されるときに応じた例があります',
    rules: ['jhf-no-haircut', 'settlement-market'],
    where: 'residual',
  },
  {
    said: '住宅ローンを3回以上滞納すると、信用情報に載る',
    actually: '回数ではなく、61日以上か3か月以上の遅れで登録されます（CIC・JICC）',
    rules: ['credit-information-retention'],
    where: 'residual',
  },
  {
    said: '債権回収会社は法務大臣の認可を受けている',
    actually:
      '認可ではなく許可です（債権管理回収業に関する特別措置法3条）。手紙の許可番号を、法務省の一覧で確かめられます',
    rules: ['servicer-licence'],
    where: 'residual',
  },
  {
    said: '債権回収会社は77社ある',
    actually:
      '2019年6月1日の数とされています。2021年12月31日は76社（法務省）、2024年4月1日は72社という説明があります。今の会社は法務省の一覧で確かめられます',
    rules: ['servicer-licence'],
    where: 'residual',
  },
  {
    said: '和解の書面に、ほかに譲らないと書けば、もう譲渡されない',
    actually: '知らないで買った人には効きません（民法466条3項）。残りの免除と清算条項の方が大切です',
    rules: ['settlement-contract-clauses', 'assignment-notice'],
    where: 'residual',
  },
  {
    said: '個人再生で1,000万円が100万円になる',
    actually: '5分の1の200万円です。100万円になるのは500万円までです',
    rules: ['rehab-minimum-repayment'],
    where: 'insolvency',
  },
  {
    said: '300万円なら5分の1になる',
    actually: '100万円（3分の1）です',
    rules: ['rehab-minimum-repayment'],
    where: 'insolvency',
  },
  {
    said: '現金100万円まで残せる',
    actually: '99万円です（破産法34条3項1号）',
    rules: ['bankruptcy-free-assets'],
    where: 'insolvency',
  },
  {
    said: '家があると個人再生は使えない／売却の後の残債は減らせない',
    actually: '売る前は住宅資金特別条項があり、売った後の残債はふつうの借金として減らせます',
    rules: ['rehab-housing-clause'],
    where: 'insolvency',
  },
  {
    said: '行政書士に交渉を頼める',
    actually: '書類の作成だけです。交渉は弁護士（140万円までなら認定司法書士も）',
    rules: ['who-may-negotiate'],
    where: 'insolvency',
  },
  {
    said: '個人再生で借金は5分の1から10分の1になる',
    actually:
      '段があります。100万円未満はそのまま、500万円までは100万円、1,500万円までは5分の1、3,000万円までは300万円、5,000万円までは10分の1です。財産の額などの方が多ければ、その額です',
    rules: ['rehab-minimum-repayment'],
    where: 'insolvency',
  },
  {
    said: '500万円までの借金は、どれも100万円になる',
    actually: '100万円より少ない借金は減りません。全額を払います',
    rules: ['rehab-minimum-repayment'],
    where: 'insolvency',
  },
  {
    said: '退職金は、全額が財産に数えられる',
    actually: '働き続けるときは8分の1、退職が近いときは4分の1で数えるのが、多くの裁判所の運用です',
    rules: ['bankruptcy-retirement-valuation', 'rehab-liquidation-value'],
    where: 'insolvency',
  },
  {
    said: '法律で20万円までの財産は残せる',
    actually: '20万円は法律ではなく、裁判所の運用です。裁判所によって違います',
    rules: ['bankruptcy-free-assets'],
    where: 'insolvency',
  },
  {
    said: '100万円・年15%・30日の損害金は12,329円',
    actually: '端数を切り捨てると12,328円です（12,328.77円）',
    rules: ['delay-damages-daycount'],
    where: 'reckoning',
  },
  {
    said: '6か月後は、6か月足した月の同じ日',
    actually: '2026年2月28日から6か月の末日は2026年8月31日です',
    rules: ['civil-period-end'],
    where: 'reckoning',
  },
  {
    said: '3,500万円・年3%・35年の返済は月145,000円',
    actually: '月134,697円です。145,000円なら年3.5%ほどになります',
    rules: ['loan-annuity-payment'],
    where: 'reckoning',
  },
  {
    said: '5月20日から9月1日は3か月足らず',
    actually: '104日で、3か月を過ぎています',
    rules: ['court-period-calc'],
    where: 'reckoning',
  },
  {
    said: '退職金7,568,900円の8分の1は946,113円',
    actually: '946,112.5円です。ninbai は切り捨てて946,112円とします',
    rules: ['bankruptcy-retirement-valuation'],
    where: 'reckoning',
  },
  {
    said: '300万円を36回で分割すると、月8万3,333万円',
    actually: '月83,333円です（単位の書き違い）',
    rules: ['voluntary-arrangement'],
    where: 'reckoning',
  },
]
