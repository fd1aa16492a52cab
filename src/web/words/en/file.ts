/** The room of matter files, and the frame of the whole outlook, in English. */
export const file = {
  title: 'Matter files and examples',
  examples: 'Look at an example',
  examplesHint: 'Choose one and its outlook appears at once. The people and the amounts are made up.',
  own: 'Look at your own matter',
  choose: 'Choose a matter file',
  chooseHint: 'The outlook appears at once. On a computer you can also drop the file onto this page.',
  content: 'What the matter file holds',
  contentHint: 'You can also paste it here (JSON).',
  restore: 'Back to what I wrote',
  day: 'Day of reckoning',
  dayHint: 'As of which day everything is worked out. Usually it stays at today.',
  toToday: 'Back to today',
  show: 'Show the outlook',
  issues: (count: number) => (count === 1 ? 'There is 1 thing to correct' : `There are ${count} things to correct`),
  place: 'Where it stands: ',
  loading: 'Getting ready to work it out. One moment, please.',
  failed: 'The part that works things out could not be loaded',
  failedKept: 'What you have entered is still on this screen. It has gone nowhere.',
  failedAgain:
    'Check your connection and press “Show the outlook” again. If that does not help, copy what the matter file holds to a safe place and load the page anew.',
  wrongDay: 'Day of reckoning: choose a day that exists, from 1900 to 2199.',
  notText:
    'This is not a file of text (UTF-8). Choose a matter file, whose name ends in .json, and not a picture or a PDF.',
  unreadable: 'The file could not be opened. Check that it is not a folder and that it is still there.',
  asOf: 'As of ',
  toEntry: 'Back to what was entered',
  unfold:
    'Press words or amounts with a blue dotted line, and the reason opens in place: one step further the working, and one more the articles of law.',
  contents: 'Contents',
  ranges: 'How far the money may vary',
  terms: 'Words explained',
}
