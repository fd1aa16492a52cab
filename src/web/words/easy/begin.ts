/** 新しく始めるときの言葉. The same in plain Japanese. */
export const begin = {
  title: '新しくはじめますか',
  text: 'いま開いているものは、保存していません。新しくはじめると、消えます。',
  begin: '新しくはじめる',
  keep: '保存・書き出しへ',
  stop: 'やめる',
}
