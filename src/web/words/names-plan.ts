import { planNames as easy } from './easy/names-plan.ts'
import { planNames as en } from './en/names-plan.ts'
import { planNames as ja } from './ja/names-plan.ts'
import { worded } from './words.ts'

export const planNames = worded(ja, easy, en)
