/** 理由と計算の過程のまわりの言葉. */
export const findings = {
  why: 'の理由',
  reasonFor: (title: string) => `${title}の理由`,
  colon: '：',
  working: '計算のしかた',
  basis: '使った計算',
  sources: '法律・資料',
  workingAndSources: '計算のしかたと法律',
  item: '項目',
  whoHelps: '相談するところ',
  guides: {
    'check-limitation': '案内：消滅時効の確認',
    divorce: '案内：離婚と保証',
    'answer-court': '案内：裁判所から「お金を払ってください」という紙が来たとき',
  },
}
