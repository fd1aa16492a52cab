import { stepNames as easy } from './easy/names-steps.ts'
import { stepNames as en } from './en/names-steps.ts'
import { stepNames as ja } from './ja/names-steps.ts'
import { worded } from './words.ts'

export const stepNames = worded(ja, easy, en)
