/** 根拠. Where an answer is written: a law and its article, or a published source of practice, with a page to open. */
export interface Citation {
  readonly law: string
  /** '46条1項'; empty where the source has no articles. */
  readonly article: string
  readonly url: string
}

const eGov = (id: string) => `https://laws.e-gov.go.jp/law/${id}`

/** The texts that rules cite. Laws open at e-Gov; notices and practice open where they can be read. */
const texts = {
  民法: eGov('129AC0000000089'),
  民法附則: eGov('129AC0000000089'),
  商法: eGov('132AC0000000048'),
  民事訴訟法: eGov('408AC0000000109'),
  民事執行法: eGov('354AC0000000004'),
  民事執行法施行令: eGov('355CO0000000230'),
  民事執行規則: 'https://www.courts.go.jp/tokyo/saiban/minzi_section21/index.html',
  民事再生法: eGov('411AC0000000225'),
  民事再生法第241条第3項の額を定める政令: eGov('413CO0000000050'),
  破産法: eGov('416AC0000000075'),
  宅地建物取引業法: eGov('327AC1000000176'),
  昭和45年建設省告示第1552号: 'https://www.pref.kochi.lg.jp/doc/2024091900481/',
  印紙税法: eGov('342AC0000000023'),
  租税特別措置法: eGov('332AC0000000026'),
  登録免許税法: eGov('342AC0000000035'),
  利息制限法: eGov('329AC1000000100'),
  貸金業法: eGov('358AC1000000032'),
  消費者契約法: eGov('412AC0000000061'),
  弁護士法: eGov('324AC1000000205'),
  司法書士法: eGov('325AC1000000197'),
  債権管理回収業に関する特別措置法: eGov('410AC1000000126'),
  民事調停法: eGov('326AC1000000222'),
  民事保全法: eGov('401AC0000000091'),
  区分所有法: eGov('337AC0000000069'),
  国税徴収法: eGov('334AC0000000147'),
  国税徴収法基本通達: 'https://www.nta.go.jp/law/tsutatsu/kihon/chosyu/02/05/026/01.htm',
  国税徴収法施行令: eGov('334CO0000000329'),
  国税通則法: eGov('337AC0000000066'),
  '延滞税の割合（国税庁）': 'https://www.nta.go.jp/taxes/shiraberu/taxanswer/osirase/9205.htm',
  地方税法: eGov('325AC0000000226'),
  所得税法: eGov('340AC0000000033'),
  所得税法施行令: eGov('340CO0000000096'),
  相続税法: eGov('325AC0000000073'),
  生活保護法: eGov('325AC0000000144'),
  児童手当法: eGov('346AC0000000073'),
  児童扶養手当法: eGov('336AC0000000238'),
  雇用保険法: eGov('349AC0000000116'),
  生活困窮者自立支援法: eGov('425AC0000000105'),
  昭和38年厚生省告示第158号: 'https://wpa.cahier.org/1-1.php',
  復興財源確保法: eGov('423AC0000000117'),
  不動産登記法: eGov('416AC0000000123'),
  借地借家法: eGov('403AC0000000090'),
  国民健康保険法: eGov('333AC0000000192'),
  国民健康保険法施行令: eGov('333CO0000000362'),
  国民年金法: eGov('334AC0000000141'),
  厚生年金保険法: eGov('329AC0000000115'),
  介護保険法: eGov('409AC0000000123'),
  高齢者の医療の確保に関する法律: eGov('357AC0000000080'),
  令和7年法務省令第56号: 'https://www.kajo.co.jp/f/FamilyLaw_2026_20251219',
  滞納処分と強制執行等との手続の調整に関する法律: eGov('332AC0000000094'),
  仮登記担保契約に関する法律: eGov('353AC0000000078'),
  '住宅金融支援機構の控除費用の取扱い（仲介業者の公表による）': 'http://ninbaicreator.com/2012/05/25/427/',
  '住宅ローンの契約（実務）': 'https://buddy2103buddy.com/?p=6942',
  '元利均等返済の計算（実務）': 'https://ccss.co.jp/tyohyo/2024/staff/p_keiei03.html',
  '元金均等返済の計算（実務）': 'https://ccss.co.jp/tyohyo/2024/staff/p_keiei03.html',
  '売買代金配分表（実務）': 'https://saimu4.com/ninbai/14539/',
  '固定資産税・都市計画税の精算（実務）': 'https://www.jikan-lab.com/2026/02/14.html',
  '破産財団への組入れ（実務）': 'https://mbp-japan.com/tokyo/taisei-kikaku/column/1338851',
  '同時廃止と管財の振分け（裁判所の運用の紹介）': 'https://www.yamanaka-seiri.jp/cont8/62.html',
  'オーバーローンの基準（裁判所の運用の紹介）': 'https://osaka-am-law.net/?p=524',
  '個人再生の負債の限度（法律事務所の解説）': 'https://houtori.com/saimuseiri/kojinsaisei/kosai-youken/5000man',
  '滞納処分による給与の差押えの計算（実務）': 'https://syufu-fx.com/2019/02/20/kyuuyosashiosae-keisan/',
  '国民健康保険料の非自発的失業者の軽減（市の案内）':
    'http://www.city.kurume.fukuoka.jp/1070kenkou/2020kokuhonenkin/3030kokuhoryou/kokuhoryo_hijihatsu_keigen.html',
  '競売評価（実務）': 'https://miyake-rea.com/contents_241.m.html',
  '任意整理の分割払い（実務）': 'https://www.w-index.com/saimless/niniseiri-kikan/',
  '債務整理事件処理の規律を定める規程（日本弁護士連合会）':
    'https://www.nichibenren.or.jp/legal_advice/cost/legal_aid/saimuseiri.html',
  '特定調停の手続（調停協会の解説）': 'http://www.ac-choutei.jp/information/information03/info04_06.html',
  '任意売却と弁護士法72条（宅建業者の研修教材）': 'https://retpc.jp/score-kentei/score-text/main8_1.html',
  '民事法律扶助の資力基準（法テラス）': 'https://www.houterasu.or.jp/k/nagare/flow_step2/taimen_soudan.html',
  '法テラスの立替金の返済（相談窓口の解説）': 'https://shinmama-fukuoka.com/qa/law-04/',
  '返済方法の変更（住宅金融支援機構）': 'http://www.jhf.go.jp/loan/hensai/hensai_type.html',
  '住居確保給付金（文京区の案内）': 'https://www.city.bunkyo.lg.jp/b019/p006547.html',
  東京地裁民事執行センターの予納金:
    'https://www.courts.go.jp/tokyo/saiban/minzi_section21/hudousan_mousitate/index.html',
  'CIC 登録情報の保有期間': 'https://www.cic.co.jp/',
  'JICC 登録情報の内容と登録期間': 'https://jicc.co.jp/faq/registration/',
  全国銀行個人信用情報センター: 'https://www.zenginkyo.or.jp/pcic/about/',
  所得税基本通達: 'https://www.nta.go.jp/law/tsutatsu/kihon/shotoku/02/03.htm',
  令和8年度税制改正の大綱: 'https://www.mof.go.jp/tax_policy/tax_reform/outline/fy2026/08taikou_06.htm',
  '国税庁タックスアンサー No.1440': 'https://www.nta.go.jp/taxes/shiraberu/taxanswer/joto/1440.htm',
  '国税庁タックスアンサー No.3105': 'https://www.nta.go.jp/taxes/shiraberu/taxanswer/joto/3105.htm',
  '国税庁タックスアンサー No.3208': 'https://www.nta.go.jp/taxes/shiraberu/taxanswer/joto/3208.htm',
  '国税庁タックスアンサー No.3258': 'https://www.nta.go.jp/taxes/shiraberu/taxanswer/joto/3258.htm',
  '国税庁タックスアンサー No.3261': 'https://www.nta.go.jp/taxes/shiraberu/taxanswer/joto/3261.htm',
  '国税庁タックスアンサー No.3302': 'https://www.nta.go.jp/taxes/shiraberu/taxanswer/joto/3302.htm',
  '国税庁タックスアンサー No.3305': 'https://www.nta.go.jp/taxes/shiraberu/taxanswer/joto/3305.htm',
  '国税庁タックスアンサー No.3390': 'https://www.nta.go.jp/taxes/shiraberu/taxanswer/joto/3390.htm',
  '国税庁タックスアンサー No.4423': 'https://www.nta.go.jp/taxes/shiraberu/taxanswer/zoyo/4423.htm',
  'リースバックの家賃と買取価格（実務）': 'https://c-realestate.jp/top/12935/',
  '親族間売買の価格の目安（実務）':
    'https://akiya-kaitoritai.com/fair-price-for-real-estate-transactions-between-relatives',
  '媒介契約の期間・登録・報告（解説）': 'https://itami110ban.com/3699',
} as const

/** A citation of a text in the table: `cite('民法', '140条・143条')`. */
export function cite(law: keyof typeof texts, article: string): Citation {
  return { law, article, url: texts[law] }
}
