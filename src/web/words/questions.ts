import { questions as easy } from './easy/questions.ts'
import { questions as en } from './en/questions.ts'
import { questions as ja } from './ja/questions.ts'
import { worded } from './words.ts'

export const questionRoomWords = worded(ja, easy, en)
