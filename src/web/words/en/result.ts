/** The room of the outlook, in English. */
export const result = {
  title: 'Where you stand now',
  asOf: (day: string) => `These are the answers as of ${day}.`,
  asker: {
    guarantor: 'You are a joint guarantor (連帯保証人). You can be asked for the whole, not for a half.',
    guarantorRecourse: (who: string) =>
      `What you pay you can claim back from ${who} (求償). That claim is cut or lost in a bankruptcy or rehabilitation of the borrower’s.`,
    jointDebtor: 'You are a joint borrower (連帯債務者). You can be asked for the whole, not for a half.',
    jointDebtorRecourse: (who: string) => `After paying you can claim the other part of it from ${who} (求償).`,
    divorced:
      'A divorce changes nothing in what you owe. Whatever you two agreed on who pays, the creditor can still ask you.',
    notYours: 'The home is not yours: whether it is sold or kept is for its owner to decide.',
  },
  borrower: (name: string) => `the borrower (${name})`,
  borrowerAlone: 'the borrower',
  payBy: 'The day by which you are asked to pay (if you cannot, get advice by then)',
  stage: 'The stage now',
  since: (day: string) => `Since ${day}`,
  deadline: 'The nearest deadline',
  today: 'Today is the last day',
  daysLeft: (days: number) => (days === 1 ? '1 day left' : `${days} days left`),
  by: (day: string) => `By ${day}`,
  safePassed: (day: string) => `The safe day (${day}) has passed. Act at once.`,
  safeBy: (day: string) => `You are safe if it is done by ${day}.`,
  firstStep: 'Do this first',
  mustPay: {
    title: 'Must I pay?',
    answers: {
      old: 'It is not known yet. A debt does not end only because it is old; but if the limitation period is over and you say that you use it (援用), you need not pay. Until that has been checked, do not pay and do not promise to.',
      court:
        'A paper from a court alone does not decide that you must. If the debt is still there you owe it, but if you answer before it is decided, you can contest it or talk about how to pay.',
      'court-old':
        'It is not known yet. If the limitation period is over and you say that you use it (援用), you may not have to. Check that before you pay; either way your answer must be at the court in time.',
      seizable:
        'With a judgment or the like, wages and deposits can be seized if you do not pay. Within its time limit you can still object or appeal; and if you cannot pay, there are instalments, civil rehabilitation (個人再生) and bankruptcy (自己破産).',
      'seizable-old':
        'There is a paper by which things can be seized, or they have been seized already. You may still not have to pay, for instance because of limitation (消滅時効): show the papers to a lawyer at once, before you pay.',
    },
  },
  call: 'Whom to call',
  road: 'The road ahead',
  ways: 'Ways to think about now',
  otherWays: 'Other ways can be compared in “The whole outlook” below: the money, the home and each person.',
  lastStart: (status: string) => `${status}. Last day to begin: `,
  settleExpected: (safe: string, last: string) =>
    `To be settled (paid and handed over) by ${safe} if things go fast, usually by ${last}, as the opening of bids is expected`,
  settleSet: (safe: string, last: string) =>
    `To be settled (paid and handed over) safely by ${safe}, at the latest by ${last}`,
  beginBefore: 'It must be begun well before that.',
  beginExpected: (usual: string, latest: string) =>
    `For the earlier of the two days, to be begun usually by ${usual}; at the fastest by ${latest}`,
  beginSet: (usual: string, latest: string) => `To be begun usually by ${usual}; at the fastest by ${latest}`,
  beginPassed: { usual: ' (the usual day has passed)', both: ' (both have passed: ask today)' },
  ranges: 'How far the money may vary',
  nextQuestion: 'What it would help most to know next',
  looking: 'Looking into it.',
  whole: 'The whole outlook',
  more: 'Answer more questions for a closer answer',
  sheet: 'Make the sheet to show to a lawyer (相談シート)',
  closing: 'This is not legal advice. When you close the page without keeping it, what you have written is gone. ',
  toStart: 'To the first page',
}
