import { assetQuestions, debtQuestions } from './debts.table.ts'
import { homeQuestions } from './home.table.ts'
import { letterQuestions } from './letters.table.ts'
import { loanQuestions } from './loans.table.ts'
import { moneyQuestions } from './money.table.ts'
import { peopleQuestions } from './people.table.ts'
import type { Question } from './question.ts'
import { rightQuestions } from './rights.table.ts'
import { saleQuestions, wishQuestions } from './sale.table.ts'

/** 質問の表. Every question, in the order in which a reader meets them. */
export const questions: readonly Question[] = [
  ...letterQuestions,
  ...wishQuestions,
  ...peopleQuestions,
  ...loanQuestions,
  ...homeQuestions,
  ...rightQuestions,
  ...moneyQuestions,
  ...assetQuestions,
  ...debtQuestions,
  ...saleQuestions,
]
