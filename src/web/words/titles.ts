import { titles as easy } from './easy/titles.ts'
import { titles as en } from './en/titles.ts'
import { titles as ja } from './ja/titles.ts'
import { worded } from './words.ts'

export const titleWords = worded(ja, easy, en)
