/** What rooms have in common, in English: telephone cards, loading, links out of the page. */
export const parts = {
  crisis: 'When it is too much to bear',
  crisisText:
    'There are people who listen to how you feel now. You need not give your name. Most of them speak Japanese.',
  otherNumbers: 'Other numbers',
  callName: (name: string) => `Call ${name}: `,
  page: 'Their page (in Japanese)',
  whatAndWhen: 'What it is, and when it is open',
  whoAndSource: 'Who can use it, and our source',
  ofName: (name: string) => ` (${name})`,
  hoursAndCost: '. ',
  openToday: (from: string, to: string) => `Open today from ${from} to ${to}`,
  openNext: (day: string, from: string, to: string) => `Next day to call: ${day}, ${from} to ${to}`,
  checked: 'Date of the source: ',
  newTab: ' (opens in a new tab)',
  failed: 'The rest could not be loaded',
  failedKept: 'What you have written is still on this screen. It has gone nowhere. Please check your connection.',
  failedAgain:
    'If nothing changes however often you press, load the page anew. What you have written will then be gone.',
  again: 'Load again',
  loading: 'Getting ready',
  wait: 'One moment, please.',
}
