import { typed as easy } from './easy/typed.ts'
import { typed as en } from './en/typed.ts'
import { typed as ja } from './ja/typed.ts'
import { worded } from './words.ts'

export const typedWords = worded(ja, easy, en)
