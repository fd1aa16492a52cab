import type { GuideAmounts, GuideText } from '#web/guide/guide-text.ts'

/** The page on divorce and guarantees, in English. */
export const guideDivorce = {
  divorce: (_: GuideAmounts): GuideText => ({
    title: 'Divorce and guarantees',
    lead: 'When you are asked to pay the mortgage of a former husband or wife as a guarantor or a joint borrower: how much, how to get out, and what you can claim back.',
    parts: [
      {
        title: 'A divorce does not change the loan',
        text: [
          'Neither the divorce nor an agreement between the two of you on who pays changes the contract with the bank. The creditor can ask whoever signed it.',
          'What you agreed on helps when you claim back what you paid. Keep the paper.',
          'If you signed nothing, you do not owe the loan of the person you were married to.',
        ],
      },
      {
        title: 'How much can they ask of you?',
        list: [
          'A joint guarantor (連帯保証人): principal, interest, damages and costs, all of it and not a half. You cannot say that the borrower must be asked first (Civil Code, articles 447 and 454).',
          'A joint borrower (連帯債務者): all of it, and not a half (article 436).',
          'Pair loans: beside your own loan you usually guarantee the other one.',
          'Which of them you are stands where the contract was signed.',
        ],
      },
      {
        title: 'Before you pay or sign anything',
        list: [
          'Ask in writing for the parts of the amount (principal, interest, damages) and the day of each.',
          'Ask for a copy of the contract. A guarantee given since April 1, 2005 has no effect unless it is in writing (article 446).',
          'If nobody has paid for years, check first whether the debt has lapsed (消滅時効).',
          'If you became a guarantor on April 1, 2020 or later: a creditor must tell a private guarantor that the whole has fallen due within two months of learning it. Damages for the time before you were told may not be yours to pay (article 458-3).',
          'Even if you cannot pay, see a lawyer of your own before the day on the letter. Legal aid (法テラス) can help.',
        ],
      },
      {
        title: 'Can you get out of the guarantee?',
        text: ['The creditor has to consent, and is free to refuse. What the two of you agree on is not enough.'],
        list: [
          'Another guarantor or other security takes your place.',
          'The borrower takes a new loan in the borrower’s name alone; once the old loan is paid off, your guarantee ends.',
          'The home is sold and the loan paid off. If something is left, you still owe the rest.',
          'If you cannot get out and cannot pay, a bankruptcy (自己破産) or rehabilitation (個人再生) of your own can be thought of.',
        ],
      },
      {
        title: 'What you pay can be claimed back',
        list: [
          'A joint guarantor can claim from the borrower what was paid (求償, article 459).',
          'A joint borrower can claim the other one’s part (article 442), as the two of you agreed.',
          'Tell the other one before you pay; else you may get back less (articles 463 and 443).',
          'Once the other one is discharged in a bankruptcy, that claim can no longer be collected.',
        ],
      },
      {
        title: 'If the other one goes bankrupt or into rehabilitation',
        text: [
          'You owe no less, and may be asked next (Bankruptcy Act, article 253; Civil Rehabilitation Act, article 177). If a court’s plan for keeping the home (住宅資金特別条項) gives the borrower more time, it gives you the same time (article 203).',
          'The other one’s lawyer works for the other one. See a different lawyer.',
        ],
      },
      {
        title: 'Selling the home is for its owner to decide',
        text: [
          'If the home belongs to the other one alone, only the other one can sell it. You can ask whether a sale is meant, and ask the creditor beforehand how much you would be asked for after it.',
          'If you own it together, both must sign for the whole to be sold.',
        ],
      },
      {
        title: 'Division of property and child support',
        list: [
          'You can ask the family court to divide the property within two years of a divorce up to March 31, 2026, and within five years of one since April 1, 2026 (Civil Code, article 768).',
          'Dividing the property changes neither the loan nor the guarantee.',
          'Child support goes on being owed after a bankruptcy (Bankruptcy Act, article 253).',
        ],
      },
    ],
    terms: [
      {
        term: '連帯保証人',
        reading: 'rentai hoshōnin',
        meaning: 'A guarantor who can be asked for the whole, like the borrower.',
      },
      {
        term: '連帯債務者',
        reading: 'rentai saimusha',
        meaning: 'Somebody who borrowed together with another; each owes the whole.',
      },
      { term: '求償', reading: 'kyūshō', meaning: 'To claim back what you paid for somebody else.' },
    ],
  }),
}
