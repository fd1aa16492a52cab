import { keep as easy } from './easy/keep.ts'
import { keep as en } from './en/keep.ts'
import { keep as ja } from './ja/keep.ts'
import { worded } from './words.ts'

export const keepWords = worded(ja, easy, en)
