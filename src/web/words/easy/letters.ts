/** 手紙の部屋の言葉. */
export const letters = {
  title: 'どんな手紙が来ましたか',
  reason: '手紙で、いまの様子が分かります。いつまでに何をするかも分かります。いくつ選んでもいいです。',
  search: '手紙に書いてある言葉でさがす',
  searchHint: '手紙の名前、だれから来たか、書いてある言葉。例：入札、裁判所、一括',
  nothingLike: '見つかりません。ほかの言葉でさがしてください。下の一覧からもさがせます。',
  kinds: (count: number) => `${count}種類`,
  ticked: (count: number) => `${count}つ選びました`,
  chosen: (titles: string) => `選んだ手紙：${titles}`,
  between: '、',
  choose: '来た手紙を選んでください。見つからないときは「この中にない・分からない」を押してください。',
  next: '次へ',
  none: 'この中にない・分からない',
  from: (sender: string) => `${sender}から来ます。`,
  phrases: 'よく書いてある言葉：',
  foundBy: (words: string) => `（「${words}」で見つかりました）`,
}
