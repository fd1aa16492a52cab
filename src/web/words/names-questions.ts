import { questionNames as easy } from './easy/names-questions.ts'
import { questionNames as en } from './en/names-questions.ts'
import { questionNames as ja } from './ja/names-questions.ts'
import { worded } from './words.ts'

export const questionNames = worded(ja, easy, en)
