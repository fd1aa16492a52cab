import { taskNames as easy } from './easy/names-tasks.ts'
import { taskNames as en } from './en/names-tasks.ts'
import type { TaskNames } from './task-texts.ts'
import { worded } from './words.ts'

/** In Japanese the table of questions says them itself. */
export const taskNames = worded<TaskNames | null>(null, easy, en)
