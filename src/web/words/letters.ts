import { letters as easy } from './easy/letters.ts'
import { letters as en } from './en/letters.ts'
import { letters as ja } from './ja/letters.ts'
import { worded } from './words.ts'

export const letterRoomWords = worded(ja, easy, en)
