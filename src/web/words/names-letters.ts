import { letterNames as easy } from './easy/names-letters.ts'
import { letterNames as en } from './en/names-letters.ts'
import { letterNames as ja } from './ja/names-letters.ts'
import { worded } from './words.ts'

export const letterNames = worded(ja, easy, en)
