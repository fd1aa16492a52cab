/** 質問の部屋と、部屋の進み方の言葉. */
export const questions = {
  back: '前に戻る',
  progress: (number: number, all: number) => `${number}／${all}`,
  next: '次へ',
  choose: '一つ選んでください。わからないときは「わからない」を選んでください。',
  write: '書いてください。わからないときは「わからない」を押してください。',
  pick: '上の答えから、一つを押してください。',
}
