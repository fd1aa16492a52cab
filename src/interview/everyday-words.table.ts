import type { LetterKind } from '#matter/letter-kinds.ts'

// ふだんの言葉. What people call these letters and their senders, and which letters they may mean; gathered in November 2026 from questions
// that households put to law offices, legal aid and boards. A word that may mean several papers names them all, the usual ones first.

export interface EverydayWords {
  readonly words: readonly string[]
  readonly kinds: readonly LetterKind[]
}

export const everydayWords: readonly EverydayWords[] = [
  {
    words: ['サービサー', '債権回収会社', '債権回収', '知らない会社', '回収会社'],
    kinds: [
      'assignment-notice',
      'collection-entrustment',
      'settlement-proposal',
      'living-statement-request',
      'lawsuit-warning',
    ],
  },
  {
    words: ['公庫', '住宅金融公庫', '住宅金融支援機構', '支援機構', '機構', 'フラット35', 'フラット'],
    kinds: ['full-repayment-demand', 'voluntary-sale-form'],
  },
  {
    words: ['差し押さえ', '差押え', '差押', 'さしおさえ'],
    kinds: ['commencement-order', 'claim-seizure-order', 'tax-seizure', 'provisional-seizure-order'],
  },
  {
    words: ['裁判所'],
    kinds: ['commencement-order', 'bid-period-notice', 'payment-order', 'complaint', 'claim-seizure-order'],
  },
  {
    words: ['銀行', '信用金庫', 'ろうきん', '労働金庫', '農協', '金融機関'],
    kinds: ['payment-reminder', 'dunning-letter', 'formal-demand', 'acceleration-warning', 'acceleration-notice'],
  },
  { words: ['給料', '給与', '口座', '預金'], kinds: ['claim-seizure-order', 'tax-seizure'] },
  {
    words: ['競売の通知', '競売', 'けいばい', 'きょうばい'],
    kinds: ['commencement-order', 'auction-warning', 'bid-period-notice', 'compulsory-commencement-order'],
  },
  { words: ['入札', '開札'], kinds: ['bid-period-notice'] },
  { words: ['落札', '売却許可'], kinds: ['sale-permission'] },
  {
    words: ['退去', '立ち退き', '立退き', '明け渡し', '明渡し', '追い出される', '強制執行'],
    kinds: ['eviction-call', 'delivery-order'],
  },
  {
    words: ['一括請求', '一括返済', '全額請求', '一括で払え'],
    kinds: ['acceleration-notice', 'full-repayment-demand', 'subrogation-notice', 'guarantee-demand'],
  },
  { words: ['保証会社', '肩代わり'], kinds: ['subrogation-warning', 'subrogation-notice'] },
  {
    words: ['連帯保証人', '保証人', '保証債務', '元夫', '元妻', '前の夫', '前の妻', '元の夫', '元の妻', '離婚'],
    kinds: ['guarantee-demand', 'attorney-notice'],
  },
  { words: ['訴えられた', '訴える', '訴訟'], kinds: ['complaint', 'payment-order', 'lawsuit-warning', 'judgment'] },
  { words: ['答弁書'], kinds: ['complaint'] },
  { words: ['異議申立書', '督促異議'], kinds: ['payment-order', 'provisional-payment-order'] },
  {
    words: ['特別送達', '書留'],
    kinds: [
      ...(['absence-slip', 'payment-order', 'complaint', 'commencement-order', 'judgment'] as const),
      ...(['provisional-payment-order', 'compulsory-commencement-order', 'claim-seizure-order'] as const),
    ],
  },
  { words: ['内容証明'], kinds: ['formal-demand', 'acceleration-notice', 'assignment-notice', 'attorney-notice'] },
  { words: ['執行官', '家を見に来る', '写真を撮る'], kinds: ['site-inspection-notice', 'eviction-call'] },
  { words: ['減額', '和解'], kinds: ['settlement-proposal'] },
  { words: ['時効', '昔の借金', '古い借金'], kinds: ['assignment-notice', 'collection-entrustment', 'payment-order'] },
  {
    words: ['役所', '市役所', '区役所', '税金', '固定資産税', '住民税', '市税', '国保', '年金'],
    kinds: ['tax-seizure', 'tax-sale-notice'],
  },
  { words: ['引き落とし', '引落し', '残高不足', '延滞'], kinds: ['payment-reminder', 'dunning-letter'] },
  { words: ['家計', '収入と支出', '収支'], kinds: ['living-statement-request'] },
  { words: ['弁護士'], kinds: ['attorney-notice'] },
]
