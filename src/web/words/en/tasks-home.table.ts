import { ask, field } from '#web/words/task-texts.ts'
import { taskKinds as kinds } from './tasks-kinds.table.ts'

const register = 'It stands in the certificate of the register (登記事項証明書) of the Legal Affairs Bureau (法務局).'
const mayBeEmpty = 'If you have none, leave this empty.'
const asAbove = '“I don’t know” is fine; the price above is then used.'
const orNone = 'If there is none, write 「なし」.'

/** The questions on the home and on what is registered on it, in English. */
export const homeTasks = {
  properties: ask(
    'Which real estate is there?',
    'Land or a building beside the home changes how things are divided and which procedures are open.',
    {},
  ),
  'property-kind': ask(
    'What kind of home is it?',
    'When it can be sold, its price at auction and what is asked here differ by kind.',
    {
      kind: field('Kind', 'Choose what comes closest.', { choices: kinds.property }),
      name: field('What you call it', 'For example 「緑町の家」. If it has no name, leave this empty.'),
    },
  ),
  'property-value': ask(
    'At which price might the home sell?',
    'Whether a debt would be left after a sale is decided by this amount.',
    {
      'marketValue.typical': field(
        'The price at which it would usually sell',
        'Prices of similar homes on offer nearby give an idea. A rough figure is enough.',
      ),
      'marketValue.low': field('A low price', asAbove),
      'marketValue.high': field('A high price', asAbove),
      marketValueOn: field(
        'The day of these prices',
        'The day you looked them up. If you do not know, leave this empty.',
      ),
    },
  ),
  'property-estimates': ask(
    'Have real estate brokers estimated the home (査定)?',
    'With estimates of two brokers it is known between which prices it might sell. Estimates are free.',
    {
      brokerEstimates: {
        label: (of: string) => `Estimate no. ${of}`,
        hint: 'The amount on the estimate.',
        further: mayBeEmpty,
        none: 'It has not been estimated',
      },
    },
  ),
  'property-bought': ask(
    'When did you get the home, and for how much?',
    'It tells whether there would be a tax on the sale.',
    {
      boughtOn: field('The day you got it', 'It stands in the contract of sale or in the certificate of the register.'),
      boughtFor: field('The price you paid', 'If you had it built: land and building together.'),
    },
  ),
  'property-register': ask(
    'How is it registered, and how large is it?',
    'It tells the registration tax, and whether civil rehabilitation that keeps the home (住宅ローン特則) is open.',
    {
      registeredUnits: field('Number of registered units (plots of land + buildings)', register),
      areaM2: field('Floor area (m²)', register),
      residenceAreaM2: field(
        'Of this, the floor area you live in (m²)',
        'If you live in all of it, the same figure. Leave out a shop or rooms that are let.',
      ),
    },
  ),
  'property-tax': ask(
    'How much is the property tax (固定資産税)?',
    'The tax that is shared with a buyer and the registration tax are counted from it.',
    {
      annualPropertyTax: field(
        'Property tax and city planning tax (for one year)',
        'They stand in the tax notice (納税通知書) that comes each year from April to June.',
      ),
      assessedLand: field(
        'Assessed value of the land',
        'It stands in the tax notice as 「価格」 or 「評価額」. If there is no land, write 「なし」.',
      ),
      assessedBuilding: field(
        'Assessed value of the building',
        'It stands in the tax notice as 「価格」 or 「評価額」.',
      ),
    },
  ),
  'property-owners': ask(
    'Who owns it, and who lives in it?',
    'For a sale, everybody who owns a part of it must agree.',
    {
      owners: field('Owners (所有者)', register),
      residents: field('Those who live in it', 'Those who live there now.'),
    },
  ),
  'property-shares': ask(
    'Which share (持分) does each own?',
    'What a sale brings, and the debts, are divided by the shares.',
    {
      'owners.share': field(
        (of: string) => `Share of the owner (${of})`,
        'Write 「2分の1」 or 「1/2」. It stands in the certificate of the register.',
      ),
    },
  ),
  'property-tenure': ask(
    'Is the land your own?',
    'On leased land (借地), a sale needs the consent of the landlord, and usually a fee for it.',
    {
      tenure: field('The right to the land', 'If you pay rent for the land each month or year, it is leased.', {
        choices: { owned: 'It is our own land', leasehold: 'It is leased land (借地)' },
      }),
    },
  ),
  'property-landlord': ask(
    'Who is the landlord?',
    'So that papers name who must consent. The outcome does not change.',
    { landlord: field('Name of the landlord', 'It stands in the contract.') },
  ),
  'property-sold': ask(
    'Has the home been sold already?',
    'After a sale, the question is what to do about the debt that is left.',
    {
      sold: field('The home', 'You can answer this even if the day is not known.', {
        choices: { yes: 'It has been sold', no: 'It has not been sold' },
      }),
      soldOn: field(
        'The day it was handed over',
        'The day on which a voluntary sale or an auction made it somebody else’s.',
        {
          none: 'It has not been sold',
        },
      ),
      soldFor: field('The price it sold for', 'It stands in the contract of sale or in the papers of the court.'),
    },
  ),
  'condominium-arrears': ask(
    'Are management fees or repair funds overdue (管理費・修繕積立金)?',
    'The owners’ association is paid first from the price of a sale.',
    {},
  ),
  'condominium-arrears-amount': ask(
    'How much of the fees is overdue?',
    'It is counted what must be paid first from the price of a sale.',
    {
      principal: field(
        'Overdue management fees and repair funds',
        'They stand on the demand of the owners’ association or the management company.',
      ),
      lateCharge: field('Damages for delay (遅延損害金)', orNone),
      parking: field('Overdue parking fees and the like', orNone),
      fromMonth: field('The month in which the arrears began', 'The oldest month that is not paid.'),
    },
  ),
  'condominium-arrears-limitation': ask(
    'Were the overdue fees admitted, or asked for in the auction?',
    'It tells whether old fees may have lapsed by time (消滅時効).',
    {
      acknowledged: field(
        'The arrears were admitted (also by paying a little, or in a lawsuit)',
        'To say “I will pay” counts as well.',
        { choices: { yes: 'They were admitted', no: 'They were never admitted' } },
      ),
      demandedOn: field(
        'The day on which they were asked for in the auction (配当要求)',
        'A notice of it comes from the court or the association.',
        { none: 'They were not' },
      ),
    },
  ),
  rights: ask(
    'Which rights or seizures stand in the register?',
    'For a sale, everybody with a registered right must agree. They stand in parts 「乙区」 and 「甲区」 of the certificate of the register.',
    {},
  ),
  'right-claim': ask(
    'What is this right for, and which rank does it have?',
    'The earlier the rank, the earlier it is paid.',
    {
      property: field('Which property', 'Each property has its own register.'),
      claim: field('For which debt or arrears', 'See the amount (債権額) and the debtor (債務者) in the register.', {
        none: 'It is none of these',
      }),
      rank: field('Rank', 'The figure at 「順位番号」. If a seizure has none, “I don’t know” is fine.'),
      registeredOn: field('The day of the registration or seizure', 'The day at 「受付年月日」.'),
    },
  ),
  'right-holder': ask('Whose right is it?', 'So that papers name who must consent. The outcome does not change.', {
    holder: field('Name of the holder', 'It stands at 「抵当権者」, 「債権者」 or the like.'),
  }),
  'right-amount': ask(
    'How much may be asked for under this right?',
    'The division of the price of a sale is counted from it.',
    {
      maximumAmount: field('Maximum amount (極度額): the most that is secured', 'It stands in the register.'),
      principalFixedOn: field(
        'The day on which the principal was fixed (元本確定)',
        'The day on which it was settled which amount is secured.',
        { none: 'Not fixed yet' },
      ),
      securedBalance: field('What is left of it now', 'It stands on the papers of that company.'),
      delayRatePercent: field('The rate of damages (a year)', 'It stands in the register at 「損害金」.'),
    },
  ),
  'right-consent': ask(
    'For how much would they consent?',
    'A voluntary sale (任意売却) needs a price to which everybody with a right agrees.',
    {
      leastAccepted: field('The least price or payment they would accept', 'The amount the creditor told you.', {
        none: 'I have not asked',
      }),
      releaseAsked: field(
        'What they ask for giving up the right',
        'It is sometimes called 「ハンコ代」 (a fee for the seal).',
        { none: 'They ask for nothing' },
      ),
    },
  ),
  'right-owner': ask(
    'On whose share does it lie?',
    'A seizure or mortgage on one share is paid from the part of that person only.',
    {
      owner: field('Whose share', 'If the register says 「〇〇持分」, it is the share of that person.', {
        none: 'It lies on the whole',
      }),
    },
  ),
  'right-joint': ask(
    'Is it registered as a joint revolving mortgage (共同根抵当)?',
    'Whether several properties have one maximum amount or one each changes the division.',
    {
      jointRegistered: field('The register', 'Whether the words 「共同根抵当」 stand in it.', {
        choices: { yes: 'It is registered as joint', no: 'It is not registered as joint' },
      }),
    },
  ),
}
