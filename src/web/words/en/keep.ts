/** Keeping on the device, export, import and deleting, in English. */
export const keep = {
  title: 'Keep or export',
  lead: 'Nothing that you write is stored until you ask for it. Here you can keep it, take it out as a file, or delete it.',

  open: 'What is open now',
  onlyMemory: 'It is not stored yet. What you wrote is gone when you close this page.',
  whatSaving:
    'Once stored, it stays in this browser on this device alone, and later changes are stored by themselves. Nothing leaves the device.',
  shared:
    'If you share this device with your family, anybody who uses it can open what is stored. If nobody may see it, do not store it: export it with a passphrase instead.',
  save: 'Store on this device',
  notSaved:
    'It could not be stored. The device may be full, or the browser does not allow it. What you wrote is still on this page; you can export it.',
  isKept: (name: string) => `Stored on this device as “${name}”. Changes are stored by themselves.`,
  lasting:
    'The browser answered that it will not delete this when space runs low. Clearing the history or the data of sites deletes it all the same.',
  mayVanish:
    'The browser may delete what is stored: when space runs low, when the history is cleared, or when Safari on an iPhone or Mac has not opened this site for seven days. Export what matters to you.',
  reminders: {
    never: 'It has not been exported yet. An export is safe even if the browser deletes what is stored.',
    changed: 'It has changed since the last export. A new export would be safer.',
    old: 'The last export is seven days old or more. A new export would be safer.',
  },

  export: 'Export',
  exportText: 'Takes what is open out as a file. The file is made on this device and goes nowhere else.',
  exportPlain: 'Export the file',
  exportPlainHint: 'This file has no lock: whoever has it can read it. You can hand it to an adviser.',
  exportLocked: 'Export with a passphrase',
  exported: (name: string) => `“${name}” was exported. Look among the downloads of this device.`,
  noFile: 'If you cannot find the file',
  copyThis: 'Copy all of this text and paste it into a note to keep it.',
  cannotLock:
    'The browser does not allow passphrases on this connection. Open the site at an address that begins with https.',
  lockText:
    'Makes a file that opens with the passphrase alone. If the passphrase is forgotten, nobody can open the file: it cannot be recovered.',
  passphrase: 'Passphrase',
  passphraseHint: (least: number) =>
    `At least ${least} ${least === 1 ? 'character' : 'characters'}. A longer one that you can remember is safer.`,
  passphraseAgain: 'Passphrase (again)',
  passphraseAgainHint: 'To be sure that it is typed right.',
  show: 'Show the passphrase',
  lock: 'Export with this passphrase',
  locking: 'Making the lock. One moment, please.',
  lockFailed: 'The lock could not be made. Please press again.',
  short: (least: number) => `Please use at least ${least} ${least === 1 ? 'character' : 'characters'}.`,
  differs: 'The two passphrases differ. Please type it again.',

  list: 'What is stored',
  looking: 'Looking.',
  unavailable:
    'This browser cannot store anything here, perhaps because of private browsing or its settings. Export and import work.',
  newerStore:
    'This was stored by a newer version. This version neither opens nor changes it. Reloading the page may bring the newer version.',
  nothingKept: 'Nothing is stored on this device.',
  savedOn: 'Stored on',
  isOpen: 'Open now',
  goToPlan: 'To the outlook',
  openIt: 'Open',
  openOf: (name: string) => `Open “${name}”`,
  openFailed: 'It could not be opened: it was deleted in another tab, or stored by a newer version.',
  exportIt: 'Export',
  exportOf: (name: string) => `Export “${name}”`,
  renameIt: 'Rename',
  renameOf: (name: string) => `Rename “${name}”`,
  remove: 'Delete',
  removeOf: (name: string) => `Delete “${name}”`,
  renameTitle: 'Rename',
  name: 'New name',
  nameHint: 'It is shown on the screen: choose one that others may see.',
  nameEmpty: 'Please write a name.',
  renameYes: 'Use this name',
  renamed: (name: string) => `It is now called “${name}”.`,
  changedElsewhere: 'It was changed in another tab, so it was left as it is. The list is up to date now.',
  removeTitle: (name: string) => `Delete “${name}”?`,
  removeText: 'It is deleted from this device and cannot be brought back. Exported files stay.',
  removeOpenText:
    'It is open now. It is deleted from this device and closed on this page, and cannot be brought back. Exported files stay.',
  removeYes: 'Delete (cannot be undone)',
  removed: (name: string) => `“${name}” was deleted.`,
  stop: 'Cancel',

  newerTitle: 'Stored by a newer version',
  newerText: 'This version neither opens, changes nor deletes it. Reloading the page may bring the newer version.',
  brokenTitle: 'Damaged: it cannot be opened',
  brokenText: 'Some of it cannot be read. You can take it out as it stands. It is not deleted until you ask for it.',
  brokenWhy: 'What could not be read (in Japanese)',
  takeRaw: 'Take it out as it stands',
  removeBrokenTitle: 'Delete this one, which cannot be opened?',
  removedBroken: 'What could not be opened was deleted.',

  import: 'Import',
  importText: 'Opens an exported file or a matter file (案件ファイル). It is read on this device alone.',
  chooseFile: 'Choose a file',
  chooseHint: 'Its name ends in .json. On a computer you can also drop it on this page.',
  paste: 'Paste text instead',
  pasteLabel: 'Content of the file',
  readPasted: 'Read what was pasted',
  fileProblems: {
    'not-text': 'This is no text file (UTF-8). Choose an exported file whose name ends in .json, not a photo or a PDF.',
    unreadable: 'The file could not be opened. Check that it is no folder and is still there.',
    'too-long': 'The file is too large. Check that it is the right one.',
  },
  newerFile: 'This file was exported by a newer version, and this version cannot open it. The file is as it was.',
  unlockTitle: 'This file has a passphrase',
  unlockHint: 'The one that was chosen when the file was exported.',
  unlock: 'Open with the passphrase',
  unlocking: 'Opening. One moment, please.',
  wrong:
    'It could not be opened. Either the passphrase is another one, or the file is damaged or was changed; the two cannot be told apart.',
  loseTitle: 'What you are writing is not stored',
  loseText: 'If you open something else, it is lost.',
  keepFirst: 'Store it first, then open',
  loseYes: 'Open without storing',

  erase: 'Delete everything',
  eraseText: 'Deletes all that this site has stored on this device. Exported files stay.',
  eraseTitle: 'Delete everything that is stored?',
  eraseAsk: 'All that is stored, the display settings and what is open on this page are deleted. It cannot be undone.',
  eraseYes: 'Delete everything (cannot be undone)',
  erased: 'Everything was deleted. Nothing is left on this device.',
  notErased: 'It could not be deleted. Close the other tabs of this site and press again.',

  leaving: 'If you must close the page at once',
  leavingText:
    'Press “Close now” at the top, or the Esc key three times: the page turns white. Going back does not show what you wrote. What is stored stays; what is not stored is gone. The history of the browser may still show that this site was opened.',

  stateLabel: 'State of storing',
  nameOpen: (name: string) => `“${name}”: `,
  saved: 'stored on this device',
  saving: 'storing',
  halts: {
    conflict: {
      title: 'Another tab has stored something newer',
      text: 'So that nothing is overwritten, this page has stopped storing. What is on this page is still here.',
    },
    gone: {
      title: 'It is no longer stored',
      text: 'Another tab or the browser has deleted it. What is on this page is still here, but it is not stored.',
    },
    newer: {
      title: 'Stored by a newer version',
      text: 'So that nothing of it is damaged, this page has stopped storing. You can export what is on this page.',
    },
    failed: {
      title: 'It could not be stored',
      text: 'The device may be full, or the browser does not allow it. What is on this page is still here.',
    },
  },
  openTheirs: 'Open what the other tab stored',
  keepMine: 'Store this page as another memo',
  retry: 'Try again',
  goOn: 'Go on without storing',
  toExport: 'To export',
  memo: (number: number) => `Memo ${number}`,
  copyOf: (name: string) => `Other ${name}`,
}
