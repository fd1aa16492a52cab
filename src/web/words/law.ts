import { law as easy } from './easy/law.ts'
import { law as en } from './en/law.ts'
import { law as ja } from './ja/law.ts'
import { worded } from './words.ts'

export const lawWords = worded(ja, easy, en)
