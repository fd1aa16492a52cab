import type { questionNames as ja } from '#web/words/ja/names-questions.ts'

const about = 'A rough figure is enough, for example “19 million yen”.'
const lenderHint = 'It stands in the bank book from which you pay, or in the repayment schedule (返済予定表).'
const flat35 = 'Flat 35 (フラット35, Japan Housing Finance Agency)'
const agency =
  'Directly from the former Housing Loan Corporation (住宅金融公庫) or the Japan Housing Finance Agency (住宅金融支援機構)'
const unknown = 'I don’t know'

/** The first questions, in English. */
export const questionNames: typeof ja = {
  questions: {
    asker: {
      title: 'What are you to this loan?',
      reason: 'It decides who can be asked for what, and what is yours to choose.',
    },
    'letter-days': {
      title: 'Which days belong to the letter?',
      reason: 'From the day it came and the days printed on it, it is counted what to do by when.',
    },
    home: {
      title: 'Has the home been sold already?',
      reason: 'The same paper leaves other choices before the home is sold than after it.',
    },
    'first-missed': {
      title: 'When could you not pay for the first time?',
      reason: 'From that month it is counted where you stand now and when further letters will come.',
    },
    'last-paid': {
      title: 'When did you pay for the last time?',
      reason: 'An old debt may have lapsed by time (消滅時効): after enough years it need not be paid if you say so.',
    },
    'first-unpaid': {
      title: 'When did the payments on the loan stop?',
      reason: 'From that month it is counted where things stand now and when further letters will come.',
    },
    'last-received': {
      title: 'When was the loan last paid?',
      reason: 'An old debt may have lapsed by time (消滅時効): after enough years it need not be paid if you say so.',
    },
    subrogation: {
      title: 'Do you know the day on which the guarantee company paid?',
      reason:
        'Within six months of that day, civil rehabilitation (個人再生, a court procedure) may let you keep the home.',
    },
    lender: {
      title: 'Who gave you the mortgage?',
      reason: 'Whom to ask for other terms, and what comes afterwards, differ by lender.',
    },
    'income-fall': {
      title: 'Has your income fallen?',
      reason: 'If it has fallen only for a time, asking for other terms comes before selling the home.',
    },
    instalment: {
      title: 'How much do you pay back each month?',
      reason: 'It tells what a month would cost if the terms were changed.',
    },
    amounts: {
      title: 'How much is it, roughly?',
      reason: 'What you can choose depends on whether a sale would leave a debt or not.',
    },
    'debt-left': {
      title: 'How much debt is left?',
      reason: 'It tells how much a month it would be, when it ends, and whether it ends at all.',
    },
  },
  fields: {
    asker: {
      label: 'I am',
      hint: 'What you are by the contract of the loan. See where it was signed.',
      choices: {
        guarantor: 'a joint guarantor (連帯保証人: I promised to pay in the borrower’s place)',
        jointDebtor: 'a joint borrower (連帯債務者: we borrowed together)',
        ...{ borrower: 'the borrower', family: 'family or somebody else (I signed nothing)', unknown },
      },
    },
    receivedOn: {
      label: 'The day you received it',
      hint: 'A day on which your family received it, or on which you fetched it from the post office, counts as well. Write that very day, not a rough one.',
      choices: {},
    },
    deadlineOn: {
      label: 'The deadline printed on the letter',
      hint: 'The day printed as “by …” (〇月〇日までに).',
      choices: {},
    },
    openingOn: {
      label: 'The day on which bids are opened (開札期日)',
      hint: 'It is printed as 「開札期日」, after the bidding period.',
      choices: {},
    },
    saleDecisionOn: {
      label: 'The day of the decision on the sale (売却決定期日)',
      hint: 'The day on which the court allowed the sale.',
      choices: {},
    },
    subrogatedOn: {
      label: 'The day of subrogation (代位弁済)',
      hint: 'The day on which the guarantee company paid the bank in the borrower’s place. It is printed on the letter.',
      choices: {},
    },
    acceleratedOn: {
      label: 'The day on which the whole fell due (期限の利益の喪失)',
      hint: 'The day on which you lost the right to pay in instalments, printed as 「〇月〇日をもって」 or the like.',
      choices: {},
    },
    publicSaleOn: {
      label: 'The day of the public sale (公売)',
      hint: 'The day on which the office takes bids.',
      choices: {},
    },
    publicSaleDecisionOn: {
      label: 'The day of the decision on the sale (売却決定)',
      hint: 'It is printed as 「売却決定の日時」.',
      choices: {},
    },
    home: {
      label: 'The home is now',
      hint: 'If it has become somebody else’s by a voluntary sale or an auction, it is sold.',
      choices: { own: 'not sold yet', sold: 'sold', unknown },
    },
    soldOn: {
      label: 'The day on which it was handed over after the sale',
      hint: 'If it has not been sold, leave this empty.',
      choices: {},
    },
    firstMissedMonth: {
      label: 'The first month you could not pay',
      hint: 'Months that you made up for later do not count. It is the oldest month that is still unpaid.',
      choices: {},
    },
    firstUnpaidMonth: {
      label: 'The first month that was not paid',
      hint: 'This is about the loan, not about you. It is the oldest month that is still unpaid.',
      choices: {},
    },
    lastReceivedOn: {
      label: 'The day the loan was last paid',
      hint: 'Any payment by anybody counts, however small. Do not call the creditor about it before it has been checked whether the debt has lapsed (消滅時効).',
      choices: {},
    },
    lastPaidOn: {
      label: 'The day you last paid',
      hint: 'Any payment counts, however small. Look into the bank book or at receipts. Do not call the creditor about it before it has been checked whether the debt has lapsed (消滅時効).',
      choices: {},
    },
    lender: {
      label: 'The lender of the mortgage',
      hint: lenderHint,
      choices: {
        ...{ bank: 'A bank (with a guarantee company, 保証会社)', flat35, agency },
        ...{ other: 'Another one (credit union, Rokin, JA, a bank without a guarantee company …)', unknown },
      },
    },
    agency: { label: 'The lender of the mortgage', hint: lenderHint, choices: { flat35, agency, unknown } },
    incomeFall: {
      label: 'My income',
      hint: 'Less overtime, leave from work or a lost bonus count as a fall, too.',
      choices: {
        ...{ none: 'has not fallen', 'for-a-time': 'has fallen for a time only (it should come back)' },
        ...{ 'for-good': 'has fallen and will probably stay so', unknown },
      },
    },
    incomeBackIn: {
      label: 'If for a time only: the month in which it should be back',
      hint: 'A rough answer is enough.',
      choices: {},
    },
    instalment: {
      label: 'What you pay each month',
      hint: `Without the additional payments of bonus months. ${about}`,
      choices: {},
    },
    balance: {
      label: 'What is left of the mortgage',
      hint: `It stands in the repayment schedule (返済予定表) or the statement of the balance (残高証明書). ${about}`,
      choices: {},
    },
    debtLeft: {
      label: 'The debt that is left (principal)',
      hint: `It stands on the papers that came. ${about}`,
      choices: {},
    },
    price: {
      label: 'The price at which the home might sell',
      hint: `Prices of similar homes on offer nearby give an idea. ${about}`,
      choices: {},
    },
  },
}
