/** 手紙の部屋の言葉. */
export const letters = {
  title: 'どんな手紙が来ましたか',
  reason: '手紙の種類で、いまの段階と、いつまでに何をすればよいかが分かります。いくつでも選べます。',
  search: '手紙に書いてある言葉で探す',
  searchHint: '手紙の名前、送り主、目につく言葉。例：入札、サービサー、一括請求',
  nothingLike: '似た手紙が見つかりません。ほかの言葉か、下の一覧で探せます。',
  kinds: (count: number) => `${count}種類`,
  ticked: (count: number) => `${count}通を選びました`,
  chosen: (titles: string) => `選んだ手紙：${titles}`,
  between: '、',
  choose: '届いた手紙を選んでください。見つからないときは「この中にない・分からない」を押してください。',
  next: '次へ',
  none: 'この中にない・分からない',
  from: (sender: string) => `${sender}。`,
  phrases: 'よくある言葉：',
  foundBy: (words: string) => `（「${words}」で見つかりました）`,
}
