/** 外わくの言葉. The head and the foot of every room, in plain Japanese. */
export const shell = {
  brand: '任売ナビ',
  private: '書いたことは、このスマホやパソコンの中だけにあります。',
  leave: 'すぐに閉じる',
  leaveHint: 'Escキーを3回おしても閉じます。',
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
