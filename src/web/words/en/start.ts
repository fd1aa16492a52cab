/** The first room, in English. */
export const start = {
  title: 'When you cannot pay your mortgage, or soon may not be able to',
  lead: 'This page shows the dates and the amounts of what comes next, with the working and the articles of law. It does not ask for your name or how to reach you.',
  which: 'Which of these is closest to you now?',
  starts: {
    letter: {
      title: 'A letter has come',
      text: 'from a bank, a guarantee company, a court, a debt collector or a public office',
    },
    month: { title: 'There is a month that I could not pay', text: 'no letter has come, or I do not know' },
    paying: { title: 'I can still pay', text: 'but soon I may not be able to' },
  },
  few: 'There are at most five questions. You may answer “I don’t know”. What you write stays in this page: it goes nowhere, and is kept only if you choose so.',
  others: 'Other ways in',
  keep: 'Open what you kept',
  file: 'Open a matter file, or look at an example',
  law: 'See the rules that are used',
  noAdvice:
    'This is not legal advice. Before you decide on something important you can ask a bar association (弁護士会), Houterasu (法テラス) or a consumer centre (消費生活センター).',
}
