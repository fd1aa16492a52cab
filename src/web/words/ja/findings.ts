/** 理由と計算の過程のまわりの言葉. What stands around figures and tables; the reasons themselves come from the rules. */
export const findings = {
  why: 'の理由',
  reasonFor: (title: string) => `${title}の理由`,
  colon: '：',
  working: '計算の過程',
  basis: 'もとにした計算',
  sources: '根拠の条文・資料',
  workingAndSources: '計算の過程と根拠の条文',
  item: '項目',
  whoHelps: '相談先',
  guides: {
    'check-limitation': '案内：消滅時効の確認',
    divorce: '案内：離婚と保証',
    'answer-court': '案内：裁判所から支払督促や訴状が来たとき',
  },
}
