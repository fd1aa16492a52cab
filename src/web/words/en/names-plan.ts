import type { PlanNames } from '#web/words/ja/names-plan.ts'

/** The names of the outlook, in English. */
export const planNames: PlanNames = {
  stages: {
    unknown: {
      title: 'Not known yet',
      text: 'It is not known yet where you stand. The name of a letter, or the first month you could not pay, would tell.',
    },
    paying: {
      title: 'Payments are being made',
      text: 'You can pay now. While you can pay, more can be talked over than at any later time.',
    },
    arrears: {
      title: 'Arrears have begun',
      text: 'You still have the right to pay in instalments, and can ask for other terms.',
    },
    demanded: {
      title: 'A formal demand has come (催告)',
      text: 'Up to the day on the letter you often still have the right to pay in instalments.',
    },
    accelerated: {
      title: 'The whole loan is asked for at once (期限の利益の喪失)',
      text: 'The home still belongs to its owner. You can still choose whether to sell it or keep it.',
    },
    subrogated: {
      title: 'The guarantee company has paid (代位弁済)',
      text: 'It paid in your place, and is now the one who asks for the money. A petition to keep the home has a time limit.',
    },
    'auction-opened': {
      title: 'The court has begun an auction (競売)',
      text: 'You can still live in the home. Before the bids are opened (開札) a sale of your own may still be possible.',
    },
    inspected: {
      title: 'The home has been inspected for the auction',
      text: 'Next, the days of the bidding are fixed. Before the bids are opened (開札) a sale of your own may still be possible.',
    },
    'bidding-fixed': {
      title: 'The days of the bidding are fixed',
      text: 'If a sale of your own is finished before the bids are opened (開札), the auction may be withdrawn.',
    },
    'sold-by-court': {
      title: 'The court has allowed the sale at auction',
      text: 'Once the highest bidder has paid the price, the home has another owner.',
    },
    'to-be-left': {
      title: 'You are asked to leave the home',
      text: 'The day of leaving can sometimes be agreed with the new owner.',
    },
    residual: {
      title: 'The home is sold, and a debt is left',
      text: 'You can choose how to pay it, or how to bring it to an end.',
    },
    sued: {
      title: 'Papers have come from a court over the debt that is left',
      text: 'If you answer, you can talk about how to pay.',
    },
    judged: {
      title: 'There is a judgment or the like over the debt that is left',
      text: 'Before anything is seized you can talk, or choose a procedure.',
    },
    seized: {
      title: 'Wages or deposits have been seized',
      text: 'If you cannot live on what is left, you can ask the court to have less seized.',
    },
  },
  ways: {
    'keep-paying': 'Keep paying as now',
    reschedule: 'Other terms of payment (返済条件の変更)',
    'voluntary-sale': 'Voluntary sale, with the creditors’ consent (任意売却)',
    leaseback: 'Sale and lease back (リースバック)',
    'family-sale': 'Sale to a member of the family (親族間売買)',
    auction: 'Auction by the court (競売)',
    instalments: 'Paying the debt that is left in instalments',
    'servicer-settlement': 'One payment settles it with a debt collection company (サービサー)',
    'voluntary-arrangement': 'Voluntary arrangement through a lawyer (任意整理)',
    'special-conciliation': 'Special conciliation at a summary court (特定調停)',
    'individual-rehabilitation': 'Civil rehabilitation, not keeping the home (個人再生)',
    'individual-rehabilitation-home-loan': 'Keeping the home by civil rehabilitation (個人再生・住宅資金特別条項)',
    bankruptcy: 'Bankruptcy (自己破産)',
    prescription: 'Invoking that the debt has lapsed by time (消滅時効)',
    'inheritance-renunciation': 'Renouncing an inheritance (相続放棄)',
  },
  reasons: {
    'keep-paying': 'If you can make up for what is overdue, you can stay in the home under the present contract.',
    reschedule:
      'Before the whole is asked for at once you can ask to pay less each month: a longer term, or interest only for a time.',
    'voluntary-sale':
      'With the consent of the creditors you sell the home yourself before an auction. Finding a buyer and the consents takes months.',
    leaseback: 'You sell the home to a company and stay as its tenant. The rent and the term need a close look.',
    'family-sale': 'The family buys the home and stays in it. It takes the buyer’s money and the creditors’ consent.',
    auction: 'This happens if nothing is done. When you leave depends on the court and on who buys the home.',
    instalments: 'You pay an agreed amount of the debt each month. You can check beforehand when it would end.',
    'servicer-settlement':
      'You agree with the debt collection company to pay a reduced amount at once. It takes that much money in hand.',
    'voluntary-arrangement': 'A lawyer agrees with the creditors on instalments with less interest.',
    'special-conciliation': 'At a summary court you agree with the creditors on how to pay.',
    'individual-rehabilitation':
      'A plan approved by a court reduces the debts, to be paid in three to five years. Once it goes on, seizures can be stopped as well.',
    'individual-rehabilitation-home-loan':
      'You go on paying the mortgage, a court reduces the other debts, and you keep the home. It has a time limit.',
    bankruptcy:
      'When it cannot be paid at all, a court may release you from the debts. Joint guarantors are still asked to pay.',
    prescription:
      'An old debt need not always be paid once you say that its time is over. Check that before you pay or sign anything.',
    'inheritance-renunciation':
      'If it is declared to the family court in time, you do not take over the debts of somebody who has died.',
  },
  payingReasons: {
    'keep-paying':
      'While you can pay, there is no need to hurry with a sale. Your budget tells whether you can go on paying.',
    reschedule: 'Before any arrears, it is easier to ask for a longer term and the like.',
    'voluntary-sale':
      'If you also think of selling, you can find out first what the home would bring and whether a debt would be left. There is no hurry.',
  },
  statuses: { open: 'Still open', closed: 'Not open now', unknown: 'Not known yet' },
  lastDays: {
    'voluntary-sale': 'Finish a voluntary sale (任意売却) and have the auction withdrawn',
    withdrawal: 'Have the creditor withdraw the auction (取下げ)',
    rewind: 'File for civil rehabilitation (個人再生) to keep the home',
    objection: 'Object to the court’s paper (異議)',
    'sale-appeal': 'Appeal against the court’s decision (執行抗告)',
    'public-sale': 'Pay the tax, or finish a voluntary sale, to stop the public sale (公売)',
    answer: 'Answer by the day on the letter',
    leaving: 'Hand over the home (明渡し)',
    renunciation: 'Renounce the inheritance at the family court (相続放棄)',
    'property-division': 'Apply for the division of property after a divorce (財産分与)',
  },
  notToSell: {
    'paying-and-solvent': 'The mortgage is being paid, and your budget can carry it. There is no need to sell now.',
    'over-mortgaged-not-in-arrears':
      'Even at a good price a debt would be left, and nothing is overdue. Selling now would cost you the home and leave you a debt.',
    'temporary-loss-of-income':
      'Your income should come back. Before you sell, ask the lender for other terms, such as interest only for a time.',
    'limitation-near':
      'A debt may have lapsed by time, or soon will (消滅時効). Offering a sale, paying or signing may start its period anew. Ask a lawyer first.',
    'rewind-open':
      'By civil rehabilitation (個人再生) the mortgage may be put back and the home kept. Once you sell, that way is gone.',
  },
  asks: {
    nothingYet: 'No deadline with a fixed day has been found. When a new letter comes, enter its name and its days.',
    openingUnset:
      'The day on which bids are opened (開札) is not fixed yet. When the notice of the bidding period (期間入札の通知) comes, enter its days at once: the last day for a sale can then be counted.',
    subrogationUnknown:
      'If you find out the day on which the guarantee company paid (代位弁済の日), the time limit for keeping the home by civil rehabilitation (個人再生) can be counted.',
    letter: 'Days of your letter are still missing. Once they are known, the deadline can be counted.',
  },
}
