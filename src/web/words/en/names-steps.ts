import type { stepNames as ja } from '#web/words/ja/names-steps.ts'

const lawyers =
  'A lawyer (弁護士): Houterasu (法テラス) 0570-078374, weekdays 9:00–21:00, Saturdays 9:00–17:00; in other languages 0570-078377'
const consumer = 'a consumer centre (消費生活センター, telephone 188)'
const lender = `You talk to the lender. If in doubt, ${consumer}`

/** What to do next, in English. */
export const stepNames: typeof ja = {
  'check-limitation': {
    title:
      'Before you pay, sign or promise anything by telephone: check whether the debt has lapsed by time (消滅時効)',
    text: 'The period of an old debt may be over, or nearly so. If you pay even a little, or say that you will pay, it is counted anew.',
    who: lawyers,
  },
  'answer-court': {
    title: 'Answer the court’s paper',
    text: 'If nothing is done, the court decides as the other side says. Your answer must have reached the court by the deadline: allow two or three working days for the post. A payment order (支払督促) and a complaint (訴状) come with a form, on which you can also ask for instalments. First check whether the debt has lapsed by time. Even after the deadline it may not be too late while nothing has been decided.',
    who: lawyers,
  },
  'decide-inheritance': {
    title: 'Decide whether to accept or to renounce the inheritance (相続放棄)',
    text: 'Debts are inherited, too. Within three months of the day you learned of it you can renounce at the family court. Until you have decided, do not use what the deceased owned, and do not pay the debts. Also check the life insurance of the mortgage (団体信用生命保険).',
    who: lawyers,
  },
  'find-stage': {
    title: 'Write which letters have come, and the first month you could not pay',
    text: 'The name of a letter, or that month, tells where you stand now and the days of what comes next.',
    who: 'You and your family',
  },
  'talk-early': {
    title: 'Before any arrears: talk to the lender about the monthly payment',
    text: 'While you can pay, it is easier to ask for a longer term or to pay interest only for a time. There is no need to hurry with a sale.',
    who: lender,
  },
  'ask-reschedule': {
    title: 'Ask the lender for other terms of payment (返済条件の変更)',
    text: 'Make a table of what you earn and spend, and tell how much you can pay each month. If your income has fallen only for a time, you may be able to go on without selling.',
    who: lender,
  },
  'check-insurance': {
    title: 'Check the life insurance of the mortgage (団体信用生命保険)',
    text: 'With riders for illness, injury or care the insurance may pay the loan. Once the whole loan has fallen due it may no longer do so; check it before.',
    who: 'You ask the lender and the insurance company',
  },
  'return-agency-form': {
    title: 'Return the application form for a voluntary sale (任意売却に関する申出書)',
    text: 'On the form of the Japan Housing Finance Agency (or who acts for it) you may be given time to sell. An estimate (査定書) and a contract with a broker (媒介契約) are needed as well.',
    who: 'You and a real estate broker (宅地建物取引業者)',
  },
  'decide-home': {
    title: 'Decide whether to keep or to sell the home, and begin to talk about it',
    text: 'To keep it: civil rehabilitation (個人再生). To sell it: a voluntary sale (任意売却). Both take weeks to prepare. Get some estimates of the home, which are free.',
    who: `${lawyers}; a real estate broker`,
  },
  'decide-before-rewind': {
    title: 'If you want to keep the home: file for civil rehabilitation (個人再生) by this day',
    text: 'Six months after the guarantee company has paid (代位弁済), the mortgage can no longer be put back in this way. The papers take one to two months, so see a lawyer soon.',
    who: lawyers,
  },
  'ask-auction-stay': {
    title:
      'If you want to keep the home: file for civil rehabilitation (個人再生), and with it ask the court to stop the auction',
    text: 'The filing alone does not stop an auction by the mortgage. Where a plan that keeps the home can be expected to be confirmed, the court may order the auction to stop for a time (中止命令, Art. 197 of the Civil Rehabilitation Act). See a lawyer this week, so that it can be asked for before the bids are opened (開札): the papers take one to two months. Where a guarantee company has paid (代位弁済), it is too late six months after that.',
    who: lawyers,
  },
  'start-sale': {
    title: 'If you sell: begin with estimates and a broker this week',
    text: 'The sale must be finished before the bids are opened (開札). Finding a buyer and getting every consent usually takes two to four months.',
    who: `A real estate broker. If you want to keep the home: ${lawyers}`,
  },
  'close-before-opening': {
    title: 'Finish the sale and the withdrawal of the auction before the bids are opened (開札)',
    text: 'The paper of withdrawal (取下げ) must reach the court by then. First ask the creditors for their own last day, which is often earlier.',
    who: 'The broker and the creditors',
  },
  'plan-move': {
    title: 'Prepare to move',
    text: 'When the buyer at auction pays the price, the home has another owner. Plan where to live, school and your belongings. The city office and the social welfare council (社会福祉協議会) can help.',
    who: 'The housing desk of your city, the social welfare council',
  },
  'agree-leaving': {
    title: 'Talk with the new owner about the day of handing over',
    text: 'If you can promise to leave by a day, an eviction by force can sometimes be avoided.',
    who: `You. If it becomes difficult: ${lawyers}`,
  },
  'compare-residual': {
    title: 'Compare how the debt that is left could be paid',
    text: 'Small instalments, one payment that settles it, civil rehabilitation (個人再生) and bankruptcy (自己破産) differ in the monthly amount and in when they end. Make a table of what you earn and spend before you talk.',
    who: lawyers,
  },
  'agree-before-seizure': {
    title: 'Before anything is seized: agree on payments or choose a procedure',
    text: 'With a judgment or the like, wages and deposits can be seized. Before that, think about instalments, civil rehabilitation (個人再生) or bankruptcy (自己破産).',
    who: lawyers,
  },
  'ask-range-change': {
    title: 'If you cannot live on what is left: ask the court to have less seized',
    text: 'With papers on your income and expenses you can ask the court to reduce what is seized (民事執行法153条, Civil Execution Act).',
    who: lawyers,
  },
  'see-own-lawyer': {
    title: 'See a lawyer of your own before you pay or sign',
    text: 'Even if you cannot pay by the day on the letter, talk to a lawyer before that day. Send no money, promise no instalments and sign nothing until then. You may have a lawyer of your own, apart from the borrower’s.',
    who: lawyers,
  },
  'ask-statement': {
    title: 'Ask for the parts of the claim and for a copy of your guarantee',
    text: 'Ask in writing how much is principal, interest and damages, since when the whole is due, and whether all of it is claimed or only what is late. Do not say that you will pay.',
    who: 'You write to the creditor, or your lawyer does',
  },
  'ask-owner': {
    title: 'Ask the owner of the home whether it will be sold',
    text: 'The owner decides whether to sell or to keep it. What a sale pays lessens what you can be asked for. Also ask whether the owner thinks of bankruptcy (破産) or civil rehabilitation (個人再生). If it is hard to talk, a lawyer can do it.',
    who: 'You ask the owner, or your lawyer does',
  },
}
