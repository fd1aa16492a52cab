import { questionNames } from '#web/words/en/names-questions.ts'
import { ask, field, known } from '#web/words/task-texts.ts'
import { taskKinds as kinds } from './tasks-kinds.table.ts'

const first = questionNames.fields
const contract = 'It stands in the contract or in the repayment schedule (返済予定表).'
const mayBeEmpty = 'If there is none, leave this empty.'
const whichDebt = field('Which debt it is about', 'See the name of the company or the number of the contract.', {
  none: 'It is not about a debt',
})
const whichHome = field('Which property it is about', 'The address stands on the paper.')
const unstated = 'If it is not stated, “I don’t know” is fine.'

/** The questions on letters, events and loans, in English. */
export const loanTasks = {
  letters: ask(
    'Which letters have come?',
    'The kind of a letter tells where you stand now and what is to be done by when.',
    {},
  ),
  'letter-received': ask('When did you receive this letter?', 'Some time limits run from the day it was received.', {
    receivedOn: known(first.receivedOn),
    sentOn: field('The date on the letter', 'It often stands at the top right. If there is none, leave this empty.'),
  }),
  'letter-deadline': ask(
    'Is there a deadline on this letter?',
    'What is to be done by that day goes into the outlook.',
    {
      deadlineOn: known(first.deadlineOn, 'There is no deadline on it'),
    },
  ),
  'letter-claimed': ask(
    'How much does this letter ask for?',
    'It is held against what is reckoned here, and stands on the consultation sheet.',
    {
      claimedAmount: field(
        'The amount asked for',
        'The total. If its parts are not told, you may ask the creditor for them.',
        { none: 'No amount is stated' },
      ),
    },
  ),
  'letter-bids': ask(
    'What are the days of the bidding?',
    'Up to the day before the bids are opened, a voluntary sale (任意売却) may still have the auction withdrawn.',
    {
      openingOn: field(
        'The day on which bids are opened (開札期日; of a public sale, the day of 公売)',
        'It comes after the bidding period.',
      ),
      bidFrom: field('First day of the bidding period', 'The day printed as “from …” (〇月〇日から).'),
      bidTo: field('Last day of the bidding period', 'The day printed as “until …” (〇月〇日まで).'),
      saleDecisionOn: field(
        'The day of the decision on the sale (売却決定期日)',
        'The day on which the court decides whether to allow the sale.',
      ),
    },
  ),
  'letter-standard-price': ask(
    'What is the standard price of the sale (売却基準価額)?',
    'It helps to foresee the price at auction. The court sets it as the base of the bids.',
    {
      standardPrice: field(
        'Standard price of the sale (売却基準価額; of a public sale, 見積価額)',
        'It stands in the notice or in the announcement of the court.',
      ),
    },
  ),
  'letter-sale-decision': ask(
    'When is the day of the decision on the sale (売却決定期日)?',
    'The time limit for an appeal (one week) is counted from it.',
    { saleDecisionOn: known(first.saleDecisionOn) },
  ),
  'letter-about': ask(
    'Which debt is this letter about?',
    'Where you stand and the time limits differ from debt to debt.',
    { about: whichDebt, property: whichHome },
  ),
  events: {
    ...ask(
      'Has any of these happened?',
      'A day on which something was paid, or payment was promised, changes how the time is counted after which a debt lapses (消滅時効).',
      {},
    ),
    dayLabel: 'When was it?',
  },
  'event-about': ask(
    'Which debt was it about?',
    'The time after which a debt lapses (消滅時効) is counted for each debt and each person.',
    {
      about: whichDebt,
      property: whichHome,
      person: field('Who did it', 'The person whose act it was.', { none: 'Nobody of the household did it' }),
    },
  ),
  'event-payment': ask('How much was paid?', 'What is left is counted from it.', {
    amount: field('The amount paid', 'See the bank book or the receipt.'),
    note: field('Note', 'How it was paid, for example. If there is nothing to note, leave this empty.'),
  }),
  loans: ask(
    'Which loans are there?',
    'All loans secured by the home count. Secured (担保) means: if they are not paid back, the home may be sold to pay them.',
    {},
  ),
  'loan-lender': ask(
    'Who gave you the loan?',
    'Whom to ask for other terms, what comes afterwards, and after how many years a debt lapses all differ by lender.',
    {
      lender: field('The kind of lender', 'See the bank book from which you pay, or the repayment schedule.', {
        choices: kinds.lender,
      }),
    },
  ),
  'loan-guarantor': ask(
    'Is there a guarantee company (保証会社)?',
    'If it pays in your place, somebody else asks you for the money, and the time limit for keeping the home changes.',
    {
      guarantor: field('The guarantee company or the like', 'It stands in the contract under 「保証委託」.', {
        none: 'There is no guarantee company',
        choices: kinds.guarantor,
      }),
    },
  ),
  'loan-names': ask(
    'What are the companies called?',
    'So that it is clear in consultations and papers which company is meant. The outcome does not change.',
    {
      'lender.name': field('Name of the lender', 'The name of the bank, for example.'),
      'guarantor.name': field('Name of the guarantee company', 'It stands in the contract.'),
    },
  ),
  'guarantor-contract': ask(
    'When was the guarantee agreed, and at which rate?',
    'The day decides after how many years the debt lapses; the rate decides how fast the damages for delay (遅延損害金) grow.',
    {
      'guarantor.contractOn': field(
        'The day of the contract with the guarantee company (保証委託)',
        'Usually the same day as the loan contract.',
      ),
      'guarantor.delayRatePercent': field(
        'The rate of damages for delay of the guarantee company (a year)',
        'It is written like 「年14.6%」.',
      ),
    },
  ),
  'loan-contract': ask(
    'When did you borrow, and how much?',
    'What is left, and after how many years a debt lapses, is counted from it.',
    { contractOn: field('The day of the contract', contract), amount: field('The amount borrowed', contract) },
  ),
  'loan-terms': ask(
    'What are the interest rate and the way of repayment?',
    'They tell what a month would cost over a longer term.',
    {
      ratePercent: field('Interest rate (a year)', 'The rate of today. It is written like 「年1.475%」.'),
      termMonths: field('Term (in months)', 'You may also write 「35年」: it is read as 420 months.'),
      method: field('The way of repayment', 'It stands in the repayment schedule (返済予定表).', {
        choices: kinds.method,
      }),
    },
  ),
  'loan-instalment': ask(
    'How much is due each month, and on which day?',
    'The overdue amount and the days of delay are counted from it.',
    {
      instalment: field('What is due each month', 'Without the additional payments of bonus months.'),
      paymentDay: field(
        'The day of the month',
        'The day it is taken from the account. For the last day of the month write 31.',
      ),
    },
  ),
  'loan-bonus': ask(
    'Are there bonus payments (ボーナス払い)?',
    'They count towards what is paid in a year, and it may be possible to ask for an end to them.',
    {
      bonusInstalment: field('What is added in a bonus month', 'If there are no bonus payments, write 「なし」.'),
    },
  ),
  'loan-bonus-months': ask(
    'In which months are the bonus payments, and how much of the loan do they pay back?',
    'So that what is paid in a year is counted rightly.',
    {
      bonusMonths: field('The months of the bonus payments', contract, {
        choices: {
          ...{ 1: 'January', 2: 'February', 3: 'March', 4: 'April', 5: 'May', 6: 'June', 7: 'July' },
          ...{ 8: 'August', 9: 'September', 10: 'October', 11: 'November', 12: 'December' },
        },
      }),
      bonusPrincipal: field('The part of the loan that bonus payments pay back', contract),
    },
  ),
  'loan-balance': ask(
    'How much of the loan is left?',
    'Whether a debt would be left after a sale is decided by this amount.',
    {
      balance: field(
        'The balance (principal)',
        'It stands in the repayment schedule (返済予定表) or the statement of the balance (残高証明書). Without interest and damages.',
      ),
      balanceOn: field('The day of that balance', 'The date of the paper.'),
    },
  ),
  'loan-missed': ask(
    'Are there months you could not pay?',
    'From that month it is counted where you stand now and when further letters will come.',
    {
      firstMissedMonth: known(first.firstMissedMonth, 'There is no such month'),
      lastPaidOn: known(first.lastPaidOn),
    },
  ),
  'loan-damages': ask('What was agreed on damages for delay?', 'It tells how much they grow each day.', {
    delayRatePercent: field('The rate of damages for delay (a year)', 'The contract says 「年14%」 or the like.'),
    dayCount: field('How a day is counted', 'It stands in the contract where it tells how damages are reckoned.', {
      choices: { fixed365: 'Always divided by 365 days', calendarYear: 'Divided by 366 days in a leap year' },
    }),
    accruedDamages: field(
      'Damages that had built up by the day of the balance',
      'It stands on the demand for payment.',
      {
        none: 'It is not stated',
      },
    ),
  }),
  'loan-accelerated': ask(
    'Were you told to pay everything at once?',
    'Once the right to pay in instalments (期限の利益) is lost, things go on from talks with the bank to the next stage.',
    {
      wholeDemanded: field(
        'To pay all that is left at once',
        'A letter that asks for the whole (一括で, 全額を) means yes. A mere warning (予告) does not yet.',
        { choices: { yes: 'I was told to', no: 'Not yet' } },
      ),
    },
  ),
  'loan-accelerated-day': ask(
    'When was the right to pay in instalments lost?',
    'From that day damages for delay (遅延損害金) run, and the time after which a debt lapses begins.',
    { acceleratedOn: known(first.acceleratedOn) },
  ),
  'loan-subrogated': ask(
    'Has the guarantee company paid in the borrower’s place?',
    'Within six months of that day, civil rehabilitation (個人再生) may still let you keep the home.',
    { subrogatedOn: known(first.subrogatedOn, 'It has not paid yet') },
  ),
  'loan-subrogated-amount': ask(
    'How much did the guarantee company pay?',
    'What it may ask for is decided by what it paid.',
    { subrogatedAmount: field('The amount it paid (代位弁済の額)', 'It stands in the notice of the payment.') },
  ),
  'loan-assigned': ask(
    'Does another company ask for the money now?',
    'Once the debt has gone to a debt collection company (サービサー), it may be possible to settle it with one smaller payment.',
    {
      assignedOn: field('The day of the assignment (債権譲渡)', 'It stands in the notice 「債権譲渡通知」.', {
        none: 'The company is the same',
      }),
      assignee: field('The new company', 'It stands in the notice.', {
        none: 'The company is the same',
        choices: kinds.assignee,
      }),
    },
  ),
  'loan-judgment': ask(
    'Is there a final judgment or the like on this loan?',
    'Once it is final, the debt lapses only after ten years, and wages and deposits may be seized.',
    {
      judgmentFinalOn: field(
        'The day on which it became final',
        'About two weeks after a judgment or a payment order was received.',
        { none: 'There is no judgment or the like' },
      ),
    },
  ),
  'loan-judgment-rate': ask(
    'What rate of damages does the judgment give?',
    'After it is final, damages grow at the rate of the judgment.',
    {
      judgmentRatePercent: field('The rate of damages in the judgment (a year)', 'It stands in the main part (主文).'),
      allocationOrder: field(
        'What a payment goes to first',
        'Whether it was agreed that payments go to the principal first.',
        {
          choices: {
            statutory: 'Nothing was agreed (costs, then interest, then principal)',
            principalFirst: 'It was agreed that they go to the principal first',
          },
        },
      ),
    },
  ),
  'loan-withdrawal': ask(
    'Until when would the creditor withdraw the auction?',
    'That day is often earlier than the one of the court, and a voluntary sale must be finished by then.',
    {
      withdrawalBy: field('The last day on which they would withdraw it', 'The day the creditor told you.', {
        none: 'I have not asked',
      }),
    },
  ),
  'loan-people': ask(
    'Who borrowed, and who guarantees?',
    'It tells who is asked to pay. Add whoever is missing at “People” first.',
    {
      debtor: field('The borrower (債務者)', 'The person in whose name the contract is.'),
      jointDebtors: field('Joint debtors (連帯債務者)', 'Those who borrowed together, such as husband and wife.'),
      jointGuarantors: field(
        'Joint guarantors (連帯保証人)',
        'Those who promised to pay in the place of the borrower.',
      ),
      collateralProviders: field(
        'Those who gave their own home or land as security (物上保証人)',
        'For example, if the home was built on land of a parent.',
      ),
    },
  ),
  statements: ask(
    'Has a statement of what a creditor asks for come?',
    'What it states is compared with what is counted here.',
    {},
  ),
  'statement-total': ask(
    'What are the day and the total of the statement?',
    'It is compared as the amount asked for on that day.',
    {
      on: field('The day of the statement', 'The day printed as “as of …” (〇月〇日現在).'),
      total: field('Total', 'All that is asked for.'),
      creditor: field('The company that made it', mayBeEmpty),
    },
  ),
  'statement-parts': ask('What does the total consist of?', 'So that it is found which part differs.', {
    principal: field('Principal (元金)', 'What is left of the loan itself.'),
    interest: field('Interest (利息)', unstated),
    damages: field('Damages for delay (遅延損害金)', unstated),
    costs: field('Costs (of demands, of the court)', 'If there are none, write 「なし」.'),
  }),
}
