/** 外わくの言葉. The head and the foot of every room. */
export const shell = {
  brand: '任売ナビ',
  private: '入力した内容は、この端末の外に出ません。',
  leave: 'すぐに閉じる',
  leaveHint: 'Escキーを3回続けて押しても閉じます。',
  menu: 'このサイトの部屋',
  plan: '見通し',
  list: '質問の一覧',
  keep: '保存・書き出し',
  guide: '案内',
  settingsFirst: { lang: 'ja', name: 'ことば・文字' },
  settingsThen: { lang: 'en', name: 'Language' },
  skip: '本文へ',
  inJapanese: '',
  lost: 'このページはありません',
  toStart: 'はじめのページへ',
  noMatter: 'まだ何も書かれていません。はじめのページから、手紙か月を選んでください。',
}
