import { guide as easy } from './easy/guide.ts'
import { guide as en } from './en/guide.ts'
import { guide as ja } from './ja/guide.ts'
import { worded } from './words.ts'

export const guideWords = worded(ja, easy, en)
