import { titleWords } from '#web/words/titles.ts'
import type { Language } from '#web/words/words.ts'

/** 題. What the tab shows for an address: neutral words of one table, and of a room with a number that number; nothing of what was written. */
export function titleOf(path: string, language: Language): string {
  const { brand, start, step, lost, rooms } = titleWords[language]
  if (path === '/') return `${start} - ${brand}`
  const [, name = '', number = ''] = /^\/([a-z]*)\/?([1-9]\d{0,2})?\/?$/.exec(path) ?? []
  if (name === '' && number !== '') return `${step} ${number} - ${brand}`
  const room = /^\/law\//.test(path) ? rooms.law : roomOf(rooms, name)
  if (room === undefined) return `${lost} - ${brand}`
  return number === '' ? `${room} - ${brand}` : `${room} ${number} - ${brand}`
}

function roomOf(rooms: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(rooms, name) ? rooms[name] : undefined
}
