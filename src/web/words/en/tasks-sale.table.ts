import { ask, field } from '#web/words/task-texts.ts'
import { taskKinds as kinds } from './tasks-kinds.table.ts'

const ifPlanned = 'If it is not settled, “I don’t know” is fine.'
const ifOffered = 'If there is no offer, “I don’t know” is fine.'
const ifNone = 'If there are none, choose “None (いない・ない)”.'

/** The questions on a sale and on what is wished for, in English. */
export const saleTasks = {
  'sale-price': ask(
    'At which price do you think of a voluntary sale (任意売却)?',
    'The debt that would be left after it is counted from it.',
    {
      'scenarios.voluntarySale.price': field(
        'Price of the sale',
        'If it is not settled, “I don’t know” is fine: the price at which the home might sell is then used.',
      ),
    },
  ),
  'sale-properties': ask('Which properties are sold together?', 'Sold together, the price is divided in another way.', {
    'scenarios.voluntarySale.properties': field('Properties to be sold', 'Choose all that are sold.'),
  }),
  'sale-days': ask(
    'Are there days planned for the sale?',
    'Damages grow until the day of payment; the rules on fees and stamps go by the day of the contract.',
    {
      'scenarios.voluntarySale.mediationContractOn': field(
        'The day of the contract with a broker (媒介契約)',
        `The contract by which a broker is asked to sell. ${ifPlanned}`,
      ),
      'scenarios.voluntarySale.contractOn': field('The day of the contract of sale', ifPlanned),
      'scenarios.voluntarySale.closingOn': field('The day of payment and handing over (決済)', ifPlanned),
    },
  ),
  'sale-moving': ask(
    'Might the cost of moving be left to you from the price?',
    'It is counted whether there will be money for the move.',
    {
      'scenarios.voluntarySale.movingCost': field(
        'What you ask for the move',
        'The amount of the estimate. If you do not ask for it, write 「なし」.',
      ),
      'scenarios.voluntarySale.movingApproved': field('Did the creditor agree?', 'The broker asks the creditor.', {
        choices: { yes: 'Agreed', no: 'Not agreed yet' },
      }),
    },
  ),
  'sale-costs': ask(
    'Are there estimates of what the sale costs?',
    'The costs that come off the price are counted from them.',
    {
      'scenarios.voluntarySale.scrivenerFee': field(
        'Fee of the judicial scrivener (司法書士)',
        `It stands in the estimate. ${ifPlanned}`,
      ),
      'scenarios.voluntarySale.registrationCosts': field(
        'All costs of registration',
        `They stand in the estimate. ${ifPlanned}`,
      ),
      'scenarios.voluntarySale.landlordConsent': field(
        'Fee for the consent of the landlord (譲渡承諾料)',
        `The amount the landlord told you. ${ifPlanned}`,
      ),
      'scenarios.voluntarySale.estateShare': field(
        'What goes to the bankruptcy estate (破産財団)',
        'Only where there is a trustee in bankruptcy (破産管財人). If there is none, write 「なし」.',
      ),
    },
  ),
  'sale-contract': ask('Is the form of the contract settled?', 'Stamps and the fee of the broker depend on it.', {
    'scenarios.voluntarySale.medium': field('Form of the contract', ifPlanned, {
      choices: { paper: 'On paper', electronic: 'Electronic' },
    }),
    'scenarios.voluntarySale.deeds': field(
      'Number of paper contracts',
      'Usually 2 (for the seller and for the buyer).',
    ),
    'scenarios.voluntarySale.brokerTaxable': field('Does the broker pay consumption tax?', 'Usually it does.', {
      choices: { yes: 'It does (課税事業者)', no: 'It does not (免税事業者)' },
    }),
    'scenarios.voluntarySale.lowPriceAgreed': field(
      'Did you agree to the special fee for homes of a low price?',
      'For homes up to 8,000,000 yen. It is explained with the contract with the broker.',
      { choices: { yes: 'I agreed', no: 'I did not agree' } },
    ),
  }),
  'sale-auction': ask('For how much might it go at auction?', 'It is compared with a voluntary sale.', {
    'scenarios.auction.salePrice': field(
      'The price you expect at auction',
      'If you do not know, “I don’t know” is fine: a usual share of the price is then used.',
    ),
  }),
  leaseback: ask(
    'Have you been offered a leaseback (リースバック)?',
    'To sell, rent and stay is compared in figures. Write this only if a company has told you its terms.',
    {
      'scenarios.leaseback.price': field('What the company would pay', ifOffered),
      'scenarios.leaseback.rent': field('Rent each month', ifOffered),
      'scenarios.leaseback.months': field('How long you could rent (in months)', 'You may also write 「2年」.'),
    },
  ),
  'family-sale': ask('Might a relative buy the home?', 'To have a relative buy it and stay is compared in figures.', {
    'scenarios.familySale.buyer': field('The buyer', 'Add whoever is missing at “People” first.', {
      none: 'There is nobody',
    }),
    'scenarios.familySale.price': field('The price', ifOffered),
    'scenarios.familySale.funded': field(
      'Can the price be paid?',
      'Whether a loan has been approved, or there is money of their own.',
      { choices: { yes: 'It can', no: 'It cannot' } },
    ),
  }),
  'keep-home': ask(
    'Do you want to go on living in the home?',
    'It decides whether ways to keep or to sell it are looked at first. You can change it later.',
    {
      'wishes.keepHome': field('The home', 'If you are not sure, “I don’t know” is fine.', {
        choices: { yes: 'I want to stay', no: 'I may leave' },
      }),
    },
  ),
  secrecy: ask('Is there anybody who should not learn of it?', 'Who learns of it differs from way to way.', {
    'wishes.secrecy': field('Who should not learn of it', ifNone, { choices: kinds.secrecy }),
  }),
  'leave-by': ask(
    'Is there a day by which you want to move?',
    'It is looked at which ways keep to it, for school or work.',
    { 'wishes.leaveBy': field('The day by which you want to move', 'If there is none, “I don’t know” is fine.') },
  ),
  intends: ask(
    'Is there something you think of doing before a procedure?',
    'Some things can be undone later, or close a procedure: so that you know beforehand, and not to blame you.',
    { 'wishes.intends': field('What you think of', ifNone, { choices: kinds.intention }) },
  ),
}
