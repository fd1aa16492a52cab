import { money as easy } from './easy/money.ts'
import { money as en } from './en/money.ts'
import { money as ja } from './ja/money.ts'
import { worded } from './words.ts'

export const moneyWords = worded(ja, easy, en)
