/** What stands around figures and tables, in English; the reasons themselves come from the rules in Japanese. */
export const findings = {
  why: ': why',
  reasonFor: (title: string) => `Reasons for 「${title}」`,
  colon: ': ',
  working: 'How it is worked out',
  basis: 'Worked out from',
  sources: 'Articles of law and sources',
  workingAndSources: 'How it is worked out, and the articles of law',
  item: 'Item',
  whoHelps: 'Who can help:',
  guides: {
    'check-limitation': 'Guide: checking limitation (消滅時効) of an old debt',
    divorce: 'Guide: divorce and guarantees',
    'answer-court': 'Guide: when a payment order (支払督促) or a complaint (訴状) comes',
  },
}
