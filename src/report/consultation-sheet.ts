import type { Plan } from '#assessment/plan.ts'
import { dayWords } from '#base/words.ts'
import type { Matter } from '#matter/matter.ts'
import { debtRows } from './consultation-sheet-debts.ts'
import { onTwoPages } from './consultation-sheet-fit.ts'
import { homeRows, rightRows } from './consultation-sheet-home.ts'
import { loanRows } from './consultation-sheet-loans.ts'
import { arrearRows, assetRows, budgetRows, wishRows } from './consultation-sheet-money.ts'
import { deadlineRows, letterRows, peopleRows, stageRows } from './consultation-sheet-now.ts'
import { paperRows } from './consultation-sheet-papers.ts'
import { oneColumn, type SheetSection, sheetRow, sheetSection } from './consultation-sheet-parts.ts'
import { questionRows, type SheetQuestion, sheetQuestions, unknownRows } from './consultation-sheet-questions.ts'
import { dontRows, wayRows } from './consultation-sheet-ways.ts'

/** 相談シート. Two A4 pages that an adviser can work from at once: what is, until when, what is wanted, and what is to be asked. */
export interface Sheet {
  readonly title: string
  /** 基準日, written out. */
  readonly on: string
  /** Whose words they are. */
  readonly origin: string
  readonly pages: readonly [readonly SheetSection[], readonly SheetSection[]]
  /** All that could be asked, chosen or not. */
  readonly questions: readonly SheetQuestion[]
  readonly closing: string
}

/** 相談シートの選び方. What the household leaves out, and what it adds in its own words. */
export interface SheetChoices {
  readonly withoutQuestions: readonly string[]
  readonly note: string
}

const everything: SheetChoices = { withoutQuestions: [], note: '' }

/** The most letters of an own note: it takes five lines of the sheet at most. */
export const mostNote = 300

/**
 * 相談シートを作る. Of a plan and the matter that it was made of, named by `sheetMatter`. The sections stand in one order; what has no room on two
 * pages is told by its number and by name (`onTwoPages`), so that the same matter gives the same sheet.
 */
export function consultationSheet(plan: Plan, matter: Matter, choices: SheetChoices = everything): Sheet {
  const questions = sheetQuestions(plan, matter)
  const firsts = [
    stageRows(plan, matter),
    peopleRows(plan, matter),
    deadlineRows(plan),
    letterRows(matter),
    homeRows(matter),
    rightRows(matter),
    debtRows(plan, matter),
  ]
  const others = [
    loanRows(plan, matter),
    budgetRows(plan, matter),
    assetRows(matter),
    arrearRows(plan, matter),
    wishRows(matter),
    dontRows(plan),
    wayRows(plan),
    questionRows(questions, choices.withoutQuestions),
    unknownRows(plan, matter),
    paperRows(plan, matter),
    ...noteRows(choices.note),
  ]
  return {
    title: '相談シート',
    on: dayWords(plan.on),
    origin: '本人や家族が答えたことから、任売ナビが作りました。相手の書類と照らし合わせてはいません。',
    pages: onTwoPages([...firsts, ...others], firsts.length),
    questions,
    closing: `「未確認」はまだ確かめていないこと、「不明」は本人も分からないことです。金額は${dayWords(plan.on)}の時点の計算です。法律相談ではありません。`,
  }
}

function noteRows(note: string): readonly SheetSection[] {
  const words = Array.from(note.trim()).slice(0, mostNote).join('')
  if (words === '') return []
  const rows = [sheetRow('書いたこと', words)]
  return [sheetSection({ id: 'note', title: '伝えたいこと', columns: oneColumn, rows, least: 1 }, 5)]
}
