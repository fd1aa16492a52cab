/** 新しく始めるときの言葉. On the first page, where something is open that is kept nowhere. */
export const begin = {
  title: '新しく始めますか',
  text: 'いま開いている内容は、保存されていません。新しく始めると消えます。',
  begin: '新しく始める',
  keep: '保存・書き出しへ',
  stop: 'やめる',
}
