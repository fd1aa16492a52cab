import { tasks as easy } from './easy/tasks.ts'
import { tasks as en } from './en/tasks.ts'
import { tasks as ja } from './ja/tasks.ts'
import { worded } from './words.ts'

export const tasksWords = worded(ja, easy, en)
