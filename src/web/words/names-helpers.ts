import { helperNames as easy } from './easy/names-helpers.ts'
import { helperNames as en } from './en/names-helpers.ts'
import { helperNames as ja } from './ja/names-helpers.ts'
import { worded } from './words.ts'

export const helperNames = worded(ja, easy, en)
