import { ways as easy } from './easy/ways.ts'
import { ways as en } from './en/ways.ts'
import { ways as ja } from './ja/ways.ts'
import { worded } from './words.ts'

export const waysWords = worded(ja, easy, en)
