import { offline as easy } from './easy/offline.ts'
import { offline as en } from './en/offline.ts'
import { offline as ja } from './ja/offline.ts'
import { worded } from './words.ts'

export const offlineWords = worded(ja, easy, en)
