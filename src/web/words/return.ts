import { back as easy } from './easy/return.ts'
import { back as en } from './en/return.ts'
import { back as ja } from './ja/return.ts'
import { worded } from './words.ts'

export const returnWords = worded(ja, easy, en)
