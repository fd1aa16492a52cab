import { result as easy } from './easy/result.ts'
import { result as en } from './en/result.ts'
import { result as ja } from './ja/result.ts'
import { worded } from './words.ts'

export const resultWords = worded(ja, easy, en)
