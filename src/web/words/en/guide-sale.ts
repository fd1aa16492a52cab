import type { GuideAmounts, GuideText } from '#web/guide/guide-text.ts'

/** The pages on brokers and lawyers, in English. */
export const guideSale = {
  broker: ({ price, fee, lowPrice, lowFee }: GuideAmounts): GuideText => ({
    title: 'Choosing a broker for a voluntary sale (任意売却)',
    lead: 'Licence, kind of contract, money and written promises: what to check before you sign.',
    parts: [
      {
        title: 'Check first',
        list: [
          'Ask for the licence number (免許番号). The ministry of land (国土交通省) has a search that tells whether it is still valid and where the office is.',
          'Another search of the ministry shows penalties of the past years by company name (ネガティブ情報等検索サイト).',
          'Ask two or three companies the same questions and compare. You need not decide on the spot.',
        ],
      },
      {
        title: 'There are three kinds of contract',
        text: [
          'The contract by which a broker sells your home is called a mediation contract (媒介契約, baikai keiyaku). With an exclusive one (専任 or 専属専任) the broker must report to you and register the home. With a general one (一般) it need not.',
          'No law says that it must be exclusive. Creditors often ask for that.',
          'An exclusive contract lasts at most 3 months. It goes on only if you ask for it.',
        ],
        figure: 'contracts',
      },
      {
        title: 'What you pay is the commission, once the home is sold',
        text: [
          `The law limits the commission (仲介手数料). For a sale at ${price} the seller pays at most ${fee}, consumption tax included.`,
          `For homes up to 8,000,000 yen the limit can be higher if you agreed to it in the contract: for a home at ${lowPrice}, at most ${lowFee}, tax included.`,
          'If you are asked for other money, such as a consulting fee or a retainer, ask the consumer centre (telephone 188) or a lawyer before you pay.',
        ],
      },
      {
        title: 'Creditors decide on money for moving',
        text: [
          'Whether moving costs may come out of the price is for the creditors to decide. You have no right to them. The Japan Housing Finance Agency (住宅金融支援機構) as a rule does not allow them.',
          'If someone says that you will get money for moving, ask in writing how much, who decides, and when.',
        ],
      },
      {
        title: 'What to ask',
        list: [
          'The licence number, and the name of the person in charge',
          'The kind of contract, its term, how often you get a report, the amount of the commission',
          'Who speaks with the creditors, when, and about what',
          'If an auction has begun: what must be finished by which day',
          'What happens if the home is not sold, and whether you would owe anything then',
          'Which lawyer takes over the talks about the rest of the debt: a broker may not',
        ],
      },
      {
        title: 'Keep promises on paper',
        text: [
          'Keep what was said in notes or mail with the date and names. You may take a contract home and read it before you sign.',
          'Contracts of voluntary sale usually say that the sale depends on the consent of all creditors, that the deposit is small or none, and that the seller is not liable for defects found later. Tell the buyer beforehand of defects that you know of.',
        ],
      },
    ],
    terms: [
      {
        term: '仲介手数料',
        reading: 'chūkai tesūryō',
        meaning: 'The commission of the broker who brought the sale about.',
      },
      {
        term: 'レインズ',
        reading: 'reinzu (REINS)',
        meaning: 'The network in which brokers show each other what is for sale.',
      },
      { term: '債権者', reading: 'saikensha', meaning: 'A creditor: a person or company to whom money is owed.' },
    ],
  }),
  lawyer: ({ scrivenerLimit, perCreditor }: GuideAmounts): GuideText => ({
    title: 'Choosing a lawyer (弁護士) or judicial scrivener (司法書士)',
    lead: 'Whom you can ask, free advice, what it may cost, and first questions.',
    parts: [
      {
        title: 'Whom you can ask',
        text: [
          `A lawyer (弁護士, bengoshi) may handle any debt, in talks and in court. A certified judicial scrivener (認定司法書士) may negotiate for you where the principal is at most ${scrivenerLimit}: each debt by itself, not all together.`,
          'Home loans are usually larger. For the home loan, and for what remains after a sale, see a lawyer.',
        ],
      },
      {
        title: 'If you have no money: Houterasu (法テラス)',
        text: [
          'Houterasu, the legal support centre of the state, gives free advice to people whose income and assets are below its limits, and can pay a lawyer in advance. The advance is a loan without interest: as a rule 5,000 yen to 10,000 yen a month, repaid within three years.',
          'Rent or home loan payments are added to the limits below, up to a ceiling; the income of a spouse counts too. The table was last seen unchanged in March 2023; the amounts of 2026 were not checked. Even if you are above it, ask Houterasu.',
        ],
        figure: 'means',
      },
      {
        title: 'What it may cost',
        text: [
          'Fees are free and differ by office. These are rough ranges. For those of bankruptcy and rehabilitation no source was checked. Ask for a written estimate (見積書) first.',
          `For settlements out of court (任意整理) a rule of the bar limits the settlement fee to ${perCreditor} before tax for each ordinary creditor. The last term that could be confirmed ended on 31 March 2026: ask the bar association whether it goes on.`,
        ],
        figure: 'fees',
      },
      {
        title: 'First questions',
        list: [
          'What is the nearest deadline in my case?',
          'Can you look both at keeping the home and at selling it?',
          'What does it cost in all? Can I pay in parts? Can I use Houterasu?',
          'What do I pay if it does not work out?',
          'Whom do I contact, and how?',
        ],
      },
      {
        title: 'What changes then',
        text: [
          'Once a lawyer has told a debt collection company of your case (受任通知), the company may not ask you for payment by telephone or in person without good reason. Letters may still come.',
          'That notice does not stop a lawsuit, a seizure or an auction. Answer papers of a court in time.',
        ],
      },
    ],
    terms: [
      {
        term: '認定司法書士',
        reading: 'nintei shihō shoshi',
        meaning: 'A judicial scrivener who may also negotiate smaller debts.',
      },
      {
        term: '受任通知',
        reading: 'junin tsūchi',
        meaning: 'The letter by which a lawyer tells creditors that they act for you.',
      },
      { term: '見積書', reading: 'mitsumorisho', meaning: 'A written estimate of what something will cost.' },
    ],
  }),
}
