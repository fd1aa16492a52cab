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
  破産法: eGov('416AC0000000075'),
  宅地建物取引業法: eGov('327AC1000000176'),
  昭和45年建設省告示第1552号: 'https://www.pref.kochi.lg.jp/doc/2024091900481/',
  印紙税法: eGov('342AC0000000023'),
  租税特別措置法: eGov('332AC0000000026'),
  登録免許税法: eGov('342AC0000000035'),
  利息制限法: eGov('329AC1000000100'),
  消費者契約法: eGov('412AC0000000061'),
  弁護士法: eGov('324AC1000000205'),
  区分所有法: eGov('337AC0000000069'),
  国税徴収法: eGov('334AC0000000147'),
  地方税法: eGov('325AC0000000226'),
  '住宅金融支援機構の控除費用の取扱い（仲介業者の公表による）': 'http://ninbaicreator.com/2012/05/25/427/',
  '住宅ローンの契約（実務）': 'https://buddy2103buddy.com/?p=6942',
  '元利均等返済の計算（実務）': 'https://ccss.co.jp/tyohyo/2024/staff/p_keiei03.html',
  '売買代金配分表（実務）': 'https://saimu4.com/ninbai/14539/',
  '競売評価（実務）': 'https://miyake-rea.com/contents_241.m.html',
  'CIC 登録情報の保有期間': 'https://www.cic.co.jp/',
  'JICC 登録情報の内容と登録期間': 'https://jicc.co.jp/faq/registration/',
  全国銀行個人信用情報センター: 'https://www.zenginkyo.or.jp/pcic/about/',
} as const

/** A citation of a text in the table: `cite('民法', '140条・143条')`. */
export function cite(law: keyof typeof texts, article: string): Citation {
  return { law, article, url: texts[law] }
}
