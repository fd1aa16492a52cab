import { ranges as easy } from './easy/ranges.ts'
import { ranges as en } from './en/ranges.ts'
import { ranges as ja } from './ja/ranges.ts'
import { worded } from './words.ts'

export const rangesWords = worded(ja, easy, en)
