/** The words around the consultation sheet, in English. */
export const sheet = {
  title: 'Consultation sheet (相談シート)',
  lead: 'A paper with which a lawyer (弁護士) or the legal aid centre (法テラス) can begin at once: two A4 pages.',
  inJapanese: 'The sheet itself stays in Japanese: it is read by a lawyer in Japan.',
  share: 'Only the people to whom you hand it see it. Nothing goes anywhere from here.',
  choose: 'What stands on the paper',
  names: 'Include names',
  namesHint:
    'Without them, no person, creditor or office is named, and what you wrote freely is left out. The paper says “the person” (本人) or “the lender” (借入先) instead.',
  questions: 'Questions to ask',
  questionsHint: 'Untick what you do not want to ask.',
  chosen: (count: number, all: number) => `${count} of ${all}`,
  note: 'What you want to say (may be left empty)',
  noteHint: (most: number) =>
    `At most ${most} ${most === 1 ? 'letter' : 'letters'}. It is gone when you leave this room.`,
  print: 'Print or make a PDF',
  how: 'How to make a PDF',
  phones: [
    'iPhone, iPad: press the button above, spread the preview with two fingers, then choose “Save to Files” in the share menu.',
    'Android: press the button above and choose “Save as PDF” as the printer.',
    'Computer: press the button above and choose “Save as PDF” as the destination.',
  ],
  shop: 'Without a printer at home, a convenience store prints PDFs. Leave names out above if you would rather not have them there.',
  papers: 'Papers to take with you',
  back: 'Back to the outlook',
  page: (number: number) => `Page ${number}`,
}
