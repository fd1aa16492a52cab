import { shell as easy } from './easy/shell.ts'
import { shell as en } from './en/shell.ts'
import { shell as ja } from './ja/shell.ts'
import { worded } from './words.ts'

export const shellWords = worded(ja, easy, en)
