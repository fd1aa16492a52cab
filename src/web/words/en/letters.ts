/** The room of letters, in English. */
export const letters = {
  title: 'Which letters have come?',
  reason: 'The kind of letter tells where you stand now, and what to do by when. You may choose several.',
  search: 'Search by words that stand on the letter',
  searchHint:
    'Its name, who it is from, or words that catch the eye, in Japanese or in English. For example: 「入札」, auction, court',
  nothingLike: 'Nothing like it was found. Try other words, or look through the list below.',
  kinds: (count: number) => (count === 1 ? '1 kind of letter' : `${count} kinds of letter`),
  ticked: (count: number) => `${count} chosen`,
  chosen: (titles: string) => `Chosen: ${titles}`,
  between: ', ',
  choose: 'Choose the letters that have come. If you cannot find yours, press “Not among these, or I don’t know”.',
  next: 'Next',
  none: 'Not among these, or I don’t know',
  from: (sender: string) => `From ${sender}. `,
  phrases: 'Words often found on it: ',
  foundBy: (words: string) => ` (found by “${words}”)`,
}
