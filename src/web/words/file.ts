import { file as easy } from './easy/file.ts'
import { file as en } from './en/file.ts'
import { file as ja } from './ja/file.ts'
import { worded } from './words.ts'

export const fileWords = worded(ja, easy, en)
