/** Fields in which one writes freely, in English. */
export const typed = {
  unknown: 'I don’t know',
  takenUnknown: 'Going on with “I don’t know”.',
  takenAs: (words: string) => `Going on with “${words}”.`,
  taken: (words: string) => `Taken as ${words}. `,
  nearestYear: 'No year was written, so the nearest one up to today was taken.',
  yearAfterLetter: 'No year was written, so the first one after the letter came was taken.',
  pickOne: 'This can be read in more than one way, or is not certain. Which one do you mean?',
  whichDay: 'Add the day of the month if you know it. If you do not remember it, choose below.',
  notTheDay: (day: string) => `I don’t remember the day (it is counted as ${day})`,
  asMonth: 'It is kept with the answer that the day is not known.',
  examples: {
    day: 'For example: 1 July 2026, 2026-07-01, 1 July',
    dayOrMonth: 'For example: 15 March 2022 or 2022-03-15. Of something long ago, the month alone will do: March 2022',
    month: 'For example: July 2026, 2026-07, last month',
  },
  unreadable: {
    amount:
      'This could not be read as an amount. Write one amount, such as “19 million yen” or “19,000,000”. If you do not know, press “I don’t know”.',
    day: 'This could not be read as a day. Write it with its year, such as “1 July 2026” or “2026-07-01”. If you do not know, press “I don’t know”.',
    month:
      'This could not be read as a month. Write it with its year, such as “July 2026” or “2026-07”. If you do not know, press “I don’t know”.',
    percent: 'This could not be read as a rate. Write it such as “14.6%”. If you do not know, press “I don’t know”.',
    area: 'This could not be read as an area. Write the number of square metres, such as “68.5”. If you do not know, press “I don’t know”.',
    whole:
      'This could not be read as a number, or it is outside of what is possible. Write a whole number, such as “3”. If you do not know, press “I don’t know”.',
    share: 'This could not be read as a share. Write it such as “1/2”. If you do not know, press “I don’t know”.',
    text: 'This is too long. Write at most 200 characters.',
  },
}
