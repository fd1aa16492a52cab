import { start as easy } from './easy/start.ts'
import { start as en } from './en/start.ts'
import { start as ja } from './ja/start.ts'
import { worded } from './words.ts'

export const startWords = worded(ja, easy, en)
