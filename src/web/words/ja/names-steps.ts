import { nextStepWords } from '#report/words.ts'

/** 次の一歩の言葉. As the report writes them. */
export const stepNames = nextStepWords
