import { choiceWords, ownChoiceWords } from './choice-words.table.ts'

/** 選択肢の言葉. A choice as it is shown; where the table has none, as the contract writes it. */
export function wordsOfChoice(rule: string, name: string, choice: string): string {
  return ownChoiceWords[`${rule}.${name}`]?.[choice] ?? choiceWords[choice] ?? choice
}

/** Whether the table knows the choice; the places of a table are Japanese by themselves. */
export function isWorded(choice: string): boolean {
  return choice in choiceWords || /[ぁ-んァ-ヶ一-龠]/u.test(choice)
}
