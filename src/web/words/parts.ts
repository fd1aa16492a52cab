import { parts as easy } from './easy/parts.ts'
import { parts as en } from './en/parts.ts'
import { parts as ja } from './ja/parts.ts'
import { worded } from './words.ts'

export const partsWords = worded(ja, easy, en)
