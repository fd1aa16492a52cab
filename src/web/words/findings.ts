import { findings as easy } from './easy/findings.ts'
import { findings as en } from './en/findings.ts'
import { findings as ja } from './ja/findings.ts'
import { worded } from './words.ts'

export const findingsWords = worded(ja, easy, en)
