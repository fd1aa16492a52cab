import { road as easy } from './easy/road.ts'
import { road as en } from './en/road.ts'
import { road as ja } from './ja/road.ts'
import { worded } from './words.ts'

export const roadWords = worded(ja, easy, en)
