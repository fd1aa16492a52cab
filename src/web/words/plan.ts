import { plan as easy } from './easy/plan.ts'
import { plan as en } from './en/plan.ts'
import { plan as ja } from './ja/plan.ts'
import { worded } from './words.ts'

export const planWords = worded(ja, easy, en)
