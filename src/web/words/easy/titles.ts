/** 題. What the tab shows of each room, in plain Japanese. */
export const titles = {
  brand: 'ナビ',
  start: 'はじめ',
  step: 'ステップ',
  lost: 'ページなし',
  rooms: {
    file: 'ファイル',
    law: 'きまり',
    keep: '保存',
    set: '表示',
    guide: '案内',
    plan: '見通し',
    list: '質問',
    check: '確認',
    papers: 'しょるい',
    sheet: 'まとめ',
    new: '変わったこと',
  },
}
