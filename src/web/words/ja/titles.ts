/** 題. What the tab shows of each room: never a topic of the matter. */
export const titles = {
  brand: 'ナビ',
  start: 'はじめ',
  step: '手順',
  lost: 'ページなし',
  rooms: {
    file: 'ファイル',
    law: '規定',
    keep: '保存',
    set: '表示',
    guide: '案内',
    plan: '見通し',
    list: '質問',
    check: '確認',
    papers: '書類',
    sheet: 'まとめ',
    new: '変化',
  },
}
