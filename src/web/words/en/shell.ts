/** The head and the foot of every room, in English. */
export const shell = {
  brand: 'ninbai',
  private: 'What you write stays on this device.',
  leave: 'Close now',
  leaveHint: 'Pressing the Esc key three times closes the page too.',
  menu: 'Rooms of this site',
  plan: 'Outlook',
  list: 'Questions',
  keep: 'Keep or export',
  guide: 'Guide',
  settingsFirst: { lang: 'en', name: 'Language' },
  settingsThen: { lang: 'ja', name: 'ことば・文字' },
  skip: 'Skip to the content',
  inJapanese:
    'Some parts below stay in Japanese: reasons, working and articles of law are shown as they are written there.',
  lost: 'There is no such page',
  toStart: 'To the first page',
  noMatter: 'Nothing has been written yet. Begin on the first page with a letter or a month.',
}
