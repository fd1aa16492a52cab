/** One neutral address of a room each, as a pattern: none tells an answer, a letter or a topic of the matter. */
const addresses = [
  '', // the start
  '[1-9][0-9]?', // the questions, by how many rooms have been entered
  'file',
  'law(?:/[a-z0-9-]+)?',
  'keep',
  'set',
  'guide(?:/[1-9])?',
  'plan',
  'list(?:/[1-9][0-9]{0,2})?',
  'check(?:/[1-9][0-9]{0,2})?',
  'papers',
  'sheet',
  'new(?:/[1-9])?',
]

const pattern = new RegExp(`^/(?:${addresses.join('|')})$`)

/** 部屋のアドレス. Whether a path is a room's: whoever serves the page, online or off, answers each of them with the same file. */
export function isRoomAddress(path: string): boolean {
  return pattern.test(path)
}
