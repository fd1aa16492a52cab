import { type Yen, yen } from '#base/yen.ts'

/** ふつうの幅. Between which amounts an answer usually lies. Not law and no limit: outside it a slip of 円 and 万円 is asked about. */
export interface UsualAmounts {
  readonly low: Yen
  readonly high: Yen
  /** Why these two ends. */
  readonly why: string
}

/**
 * 項目ごとのふつうの幅. Wide, so that few true answers are asked about; but no end is 10,000 times the other, or a slip would go
 * unseen. Set by judgement, from no statistics: a wrong end costs one question.
 */
export const usualAmounts = {
  balance: {
    low: yen(100_000),
    high: yen(300_000_000),
    why: '住宅ローンの残高。完済の間際で10万円ほど、高い家で3億円ほどまで。',
  },
  price: {
    low: yen(500_000),
    high: yen(500_000_000),
    why: '家の値段・査定・売買代金。地方の古い家で50万円ほどから、都心の家で5億円ほどまで。',
  },
  instalment: {
    low: yen(3_000),
    high: yen(1_000_000),
    why: '毎月の返済額。和解の後の分割で3,000円ほどから、高い家のローンで100万円ほどまで。',
  },
  bonusInstalment: {
    low: yen(10_000),
    high: yen(3_000_000),
    why: 'ボーナス月の加算額。1万円ほどから300万円ほどまで。',
  },
  income: {
    low: yen(3_000),
    high: yen(3_000_000),
    why: '手取り（1回あたり）。日払いで3,000円ほどから、月収や賞与で300万円ほどまで。',
  },
  yearlyIncome: {
    low: yen(100_000),
    high: yen(50_000_000),
    why: '年収。短い仕事だけの年で10万円ほどから、5,000万円ほどまで。',
  },
  expense: {
    low: yen(300),
    high: yen(1_000_000),
    why: '毎月の支出の一つ。新聞や保険の安いもので数百円から、家賃や学費で100万円ほどまで。',
  },
  propertyTax: {
    low: yen(3_000),
    high: yen(3_000_000),
    why: '固定資産税・都市計画税（年額）。山林などの安い土地で3,000円ほどから、大きな家で300万円ほどまで。',
  },
  arrears: {
    low: yen(3_000),
    high: yen(20_000_000),
    why: '税・保険料・管理費の滞納。1期分や1か月分で3,000円ほどから、長い滞納で2,000万円ほどまで。',
  },
  otherDebt: {
    low: yen(3_000),
    high: yen(20_000_000),
    why: 'カードや消費者金融などの借金。残りわずかで3,000円ほどから、2,000万円ほどまで。',
  },
} as const satisfies Readonly<Record<string, UsualAmounts>>
