import { settings as easy } from './easy/settings.ts'
import { settings as en } from './en/settings.ts'
import { settings as ja } from './ja/settings.ts'
import { worded } from './words.ts'

export const settingsWords = worded(ja, easy, en)
