import { sheet as easy } from './easy/sheet.ts'
import { sheet as en } from './en/sheet.ts'
import { sheet as ja } from './ja/sheet.ts'
import { worded } from './words.ts'

export const sheetWords = worded(ja, easy, en)
