import type { LetterKind } from '#matter/letter-kinds.ts'
import type { letterNames as ja } from '#web/words/ja/names-letters.ts'

type Row = readonly [title: string, sender: string, what: string]

const lender = 'the bank or other lender'
const court = 'the district court (地方裁判所)'
const summary = 'the summary court (簡易裁判所), by special delivery (特別送達)'
const collector = 'a debt collection company (債権回収会社)'

const rows: Readonly<Record<LetterKind, Row>> = {
  'payment-reminder': ['Payment reminder', lender, 'The instalment could not be taken from your account.'],
  'dunning-letter': ['Dunning letter', lender, 'It presses you to pay what is overdue, with damages for delay.'],
  'formal-demand': ['Formal demand', lender, 'It demands payment by a day; otherwise the whole loan may fall due.'],
  'acceleration-warning': [
    'Warning that the whole loan will fall due',
    lender,
    'Unless you pay by the day on it, you lose the right to pay in instalments (期限の利益).',
  ],
  'acceleration-notice': [
    'Notice that the whole loan is due',
    lender,
    'You have lost the right to pay in instalments (期限の利益); everything is asked for at once.',
  ],
  'full-repayment-demand': [
    'Demand for early repayment of the whole',
    'the Japan Housing Finance Agency (住宅金融支援機構) or the bank that acts for it',
    'All that is left of the loan is asked for at once, or soon will be.',
  ],
  'subrogation-warning': [
    'Warning that the guarantee company will pay',
    'the lender or the guarantee company (保証会社)',
    'Unless you pay, the guarantee company pays the bank in your place.',
  ],
  'subrogation-notice': [
    'Notice that the guarantee company has paid (subrogation)',
    'the guarantee company (保証会社), also in the name of the bank',
    'The guarantee company has paid the bank in your place and now asks you for the whole. Some time limits run from that day.',
  ],
  'voluntary-sale-form': [
    'Application form for a voluntary sale',
    'the Japan Housing Finance Agency (住宅金融支援機構) or a collector that acts for it',
    'The form by which you ask to sell the home yourself instead of an auction.',
  ],
  'auction-warning': [
    'Warning of an auction',
    'the guarantee company or a debt collection company',
    'Unless something is agreed, they will ask the court to auction the home.',
  ],
  'commencement-order': [
    'Order that the auction begins (mortgage)',
    `${court}, by special delivery (特別送達)`,
    'The court has begun to auction the home for a creditor with a mortgage (抵当権). You can still live there.',
  ],
  'compulsory-commencement-order': [
    'Order that the auction begins (judgment)',
    `${court}, by special delivery (特別送達)`,
    'The court has begun to auction the home for a creditor with a judgment or the like.',
  ],
  'site-inspection-notice': [
    'Notice of the inspection of the home',
    'the bailiff (執行官) of the district court',
    'The bailiff and a valuer will come to look at the home and take pictures.',
  ],
  'bid-period-notice': [
    'Notice of the bidding period',
    court,
    'It gives the days of the bidding and the day on which bids are opened (開札期日). A sale of your own must be finished before that.',
  ],
  'sale-permission': ['Permission of the sale', court, 'The court has allowed the sale to the highest bidder.'],
  'delivery-order': [
    'Order to hand over the home',
    court,
    'You are ordered to hand the home over to the person who bought it.',
  ],
  'eviction-call': [
    'Call to leave the home',
    'the bailiff (執行官) of the district court',
    'It gives the day by which to leave, and the day of an eviction by force.',
  ],
  'distribution-summons': [
    'Summons to the distribution of the proceeds',
    court,
    'The day on which it is settled who gets how much of the price of the auction.',
  ],
  'assignment-notice': [
    'Notice that the debt has been assigned',
    'the old creditor, sometimes together with the new one',
    'Your debt now belongs to another company.',
  ],
  'collection-entrustment': [
    'Notice that a company collects for the creditor',
    `${collector} or a law office`,
    'Another company now collects the debt.',
  ],
  'settlement-proposal': [
    'Offer of a settlement or a reduction',
    collector,
    'They offer to take less. Before you answer, have checked whether the debt has lapsed by time (消滅時効).',
  ],
  'living-statement-request': [
    'Request for a statement of income and expenses',
    'the creditor or a debt collection company',
    'They ask what you earn and spend, to agree on payments.',
  ],
  'lawsuit-warning': [
    'Warning of a lawsuit',
    `${collector} or a law office (not a court)`,
    'They say that they will go to court unless you pay or answer.',
  ],
  'payment-order': [
    'Payment order by the court',
    summary,
    'The court orders payment without a hearing. You can object within two weeks of the day you received it.',
  ],
  'provisional-payment-order': [
    'Payment order that can be enforced',
    summary,
    'The creditor can now seize wages and deposits. You can still object within two weeks of the day you received it.',
  ],
  complaint: [
    'Complaint and summons to a hearing',
    'the summary court (up to 1,400,000 yen) or the district court, by special delivery (特別送達)',
    'Somebody sues you. It gives the day of the hearing and the day by which to answer in writing.',
  ],
  judgment: [
    'Judgment',
    'a court, by special delivery (特別送達)',
    'The court has decided. You can appeal within two weeks of the day you received it.',
  ],
  'claim-seizure-order': [
    'Order that seizes wages or deposits',
    `${court}, by special delivery (特別送達); your employer or bank receives it too`,
    'Part of your wages, or money in your account, has been seized.',
  ],
  'provisional-seizure-order': [
    'Provisional seizure',
    court,
    'Something you own may not be sold or drawn until a court has decided.',
  ],
  'tax-seizure': [
    'Warning or record of a seizure for taxes',
    'the city, the prefecture, the tax office or the pension office',
    'The office seizes, or is about to seize, because taxes or premiums are unpaid.',
  ],
  'tax-sale-notice': [
    'Notice of a public sale for taxes',
    'the city, the prefecture or the tax office',
    'The office will sell the home or another thing that it has seized (公売).',
  ],
  'absence-slip': [
    'Slip for a letter that could not be delivered (special delivery)',
    'the post office',
    'A letter from a court waits for you at the post office, up to the day on the slip.',
  ],
  'attorney-notice': [
    'Notice that a lawyer acts for somebody',
    'a lawyer or a judicial scrivener (司法書士)',
    'From now on a lawyer speaks for the person named in it.',
  ],
  'guarantee-demand': [
    'Demand to the guarantor',
    'the creditor or the guarantee company',
    'It asks a joint guarantor (連帯保証人), such as a former husband or wife (ex-husband, ex-wife), to pay in the place of the borrower.',
  ],
  'mortgage-extinction-claim': [
    'Claim to extinguish the mortgage',
    'the person who bought the property; it is addressed to the creditors',
    'The buyer offers the creditors an amount so that the mortgage (抵当権) ends.',
  ],
}

/** The letters in English; the Japanese name that stands on the paper is shown beside each. */
export const letterNames: typeof ja = {
  groups: {
    lender: 'From the lender or the guarantee company',
    auction: 'From a court (auction)',
    collection: 'From a debt collector, a law office or the like',
    court: 'From a court (demand for payment), or from the post office',
    tax: 'From a public office (taxes, insurance premiums)',
  },
  // The keys are those of the rows.
  kinds: Object.fromEntries(
    Object.entries(rows).map(([kind, [title, sender, what]]) => [kind, { title, sender, what }]),
  ) as typeof ja.kinds,
}
