import type { GuideAmounts, GuideText } from '#web/guide/guide-text.ts'

/** The pages on fraud, on who may negotiate, and on what this tool does not know, in English. */
export const guideSafety = {
  fraud: (_: GuideAmounts): GuideText => ({
    title: 'Signs of fraud',
    lead: 'If even one of these fits, do not sign and do not pay. Ask someone first.',
    parts: [
      {
        title: '“All your debts will be gone”',
        text: [
          'What the price of the home does not cover stays owed. It is dealt with by talks, civil rehabilitation (個人再生) or bankruptcy (自己破産). Do not count on all of it being forgiven for nothing.',
        ],
      },
      {
        title: 'Money in advance',
        text: [
          'If someone asks for money before the sale, as a deposit, a registration fee or for papers, show it to the consumer centre (telephone 188) or a lawyer before you pay. What a seller pays a broker is the commission, which has a limit.',
          'Usually the deposit of the buyer (手付金) is small or none, or the broker holds it. Have a lawyer look at a contract with a large deposit.',
        ],
      },
      {
        title: 'Blank papers, your seal, your title papers',
        text: [
          'Do not sign or seal a blank power of attorney (委任状) or contract. What is added later may say that you asked for things that you did not ask for.',
          'Do not hand over your registered seal (実印), its certificate or your title papers (権利証) before the day of closing.',
        ],
      },
      {
        title: '“Put the home in the name of your family”',
        text: [
          'A gift, a change of name or a sale far below value may be undone later (Civil Code art. 424, Bankruptcy Act art. 160). The mortgage stays on the home whoever owns it.',
          'If it has already happened, tell a lawyer openly.',
        ],
      },
      {
        title: 'Leaseback: sell, then rent the same home',
        list: [
          'The price is usually below the market: about 60 to 80 % by the pages of companies. Sales far below that have been reported.',
          'Most leases are for a fixed term (定期借家). When it ends you have no right to stay.',
          'Selling a home to a company has no cooling-off period.',
          'Complaints to consumer centres rose from 56 in fiscal 2020 to 251 in fiscal 2024.',
          'If you are told that you can buy it back, check price and day in the contract.',
        ],
      },
      {
        title: 'Claims in the name of a debt collection company (サービサー)',
        list: [
          'Compare name, address and telephone number with the list of licensed companies of the ministry of justice (法務省), and call the number of that list, not that of the letter.',
          'Real ones do not use open postcards, mobile numbers, accounts in the name of a person, or messages such as “call today”.',
          'The right word is licensed (許可) by the minister of justice. Other words (認定, 認可) are not used.',
          'Pay nothing before you have checked, not even a little. Even with a real one, paying or admitting starts the limitation period anew.',
        ],
      },
      {
        title: 'Someone says that they are a court or an office',
        text: [
          'Call back by a number that you have found yourself, not by the one that they gave you.',
          'Do not throw away papers of a court because you take them for fraud: their deadlines run. If in doubt, take them to someone who advises.',
        ],
      },
    ],
    terms: [
      { term: '委任状', reading: 'ininjō', meaning: 'A power of attorney: a paper that lets someone act for you.' },
      {
        term: '定期借家',
        reading: 'teiki shakuya',
        meaning: 'A lease that ends on its day, without a right to go on.',
      },
      {
        term: '権利証',
        reading: 'kenrishō',
        meaning: 'Papers that show the owner to the register; today a code (登記識別情報).',
      },
    ],
  }),
  negotiate: ({ scrivenerLimit }: GuideAmounts): GuideText => ({
    title: 'Who may negotiate',
    lead: 'The law says who may make a business of negotiating debts.',
    parts: [
      {
        title: 'Who may do what',
        text: ['These are the answers of the rule that this site reckons with. You yourself may do all of it.'],
        figure: 'who',
      },
      {
        title: 'Attorneys Act, article 72 (弁護士法72条)',
        text: [
          'Only lawyers may, for reward, make a business of negotiating debts or giving legal advice for others. For anyone else it can mean up to 2 years of imprisonment or a fine of up to 3,000,000 yen (articles 72 and 77).',
        ],
      },
      {
        title: 'Judicial Scriveners Act, article 3 (司法書士法3条)',
        text: [
          `A certified judicial scrivener may negotiate debts with a principal of up to ${scrivenerLimit}, and may draw up papers for a court whatever the amount.`,
        ],
      },
      {
        title: 'What a broker may do',
        text: [
          'Appraise the home, offer it, and ask creditors to consent to its price and to how it is shared out. A broker may not negotiate a lower debt or instalments for the rest.',
          'Where a sale ends and a negotiation begins is not quite clear: the training book of the trade warns that talks with creditors can touch article 72.',
        ],
      },
      {
        title: 'Debt collection companies (サービサー)',
        text: [
          'Only companies with a licence of the minister of justice may collect debts of others as a business: among other things they need a capital of 500,000,000 yen and a lawyer among their directors. Without a licence it can mean up to 3 years of imprisonment, a fine of up to 3,000,000 yen, or both.',
          'No one may threaten you or disturb your life or work to make you pay.',
        ],
      },
      {
        title: 'If your family helps',
        text: ['Family may carry your decisions and bring back answers. They may not decide for you or take a reward.'],
      },
    ],
    terms: [
      { term: '非弁行為', reading: 'hiben kōi', meaning: 'Doing the work of a lawyer for reward without being one.' },
      { term: '元金', reading: 'gankin', meaning: 'The principal: what was borrowed, without interest.' },
      { term: '取立て', reading: 'toritate', meaning: 'Asking for payment of a debt.' },
    ],
  }),
  limits: ({ checked }: GuideAmounts): GuideText => ({
    title: 'The limits of this tool',
    lead: 'What it knows, what it does not, and where your words are.',
    parts: [
      {
        title: 'It is not legal advice',
        text: [
          'ninbai counts days and amounts by the law and by published sources from what you write. It does not decide what you should do. Show it to a lawyer before you decide on something important.',
        ],
      },
      {
        title: 'The law up to which day',
        text: [
          `The limit of the commission was compared with its text on ${checked}. Each rule tells the day of its own last check. What changed later is not in it.`,
          'For days before a rule begins, and for law that is not encoded, it says that it cannot answer.',
        ],
      },
      {
        title: 'What it does not know',
        list: [
          'How creditors, courts and offices will decide in your case',
          'At what price and when your home will really sell',
          'Debts, guarantors, seizures and family matters that you have not written',
          'What differs by court, office or company. Where no source could be checked, it says so',
        ],
      },
      {
        title: 'How to read ranges',
        text: [
          'Ranges of money and days show what may happen under the assumptions named. They are no forecast and no promise. It can turn out outside of them.',
        ],
      },
      {
        title: 'Where your words are',
        text: [
          'All is reckoned on this device. There is no way for the page to pass it on: it is served with a policy that stops all connections (Content-Security-Policy). Addresses, titles and cookies hold no answers.',
          'Unless you choose to keep it, it is gone when you close the page. If you do, it stays in this browser alone. You can delete it under “Keep or export”, or by clearing the data of this site in the browser.',
          'If you share this device with family, mind whether you keep things, and where you put exported files.',
        ],
      },
      {
        title: 'How it is checked',
        text: [
          'Every amount has its working and its article. Rules are tested against examples worked by hand. If you find a mistake, do not use that amount; check it with the article and with someone who advises.',
        ],
      },
    ],
    terms: [
      { term: '規定', reading: 'kitei', meaning: 'A rule: one article, written so that it can be reckoned with.' },
      { term: '前提', reading: 'zentei', meaning: 'An assumption: what is taken as given before reckoning.' },
      { term: '端末', reading: 'tanmatsu', meaning: 'The telephone or computer that you use.' },
    ],
  }),
}
