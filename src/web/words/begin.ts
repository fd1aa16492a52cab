import { begin as easy } from './easy/begin.ts'
import { begin as en } from './en/begin.ts'
import { begin as ja } from './ja/begin.ts'
import { worded } from './words.ts'

export const beginWords = worded(ja, easy, en)
