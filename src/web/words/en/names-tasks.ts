import type { TaskNames } from '#web/words/task-texts.ts'
import { homeTasks } from './tasks-home.table.ts'
import { taskKinds } from './tasks-kinds.table.ts'
import { loanTasks } from './tasks-loans.table.ts'
import { moneyTasks } from './tasks-money.table.ts'
import { saleTasks } from './tasks-sale.table.ts'

/** The questions of the list, in English. */
export const taskNames = {
  tasks: { ...loanTasks, ...homeTasks, ...moneyTasks, ...saleTasks },
  kinds: taskKinds,
  things: {
    with: (name, details) => `${name} (${details})`,
    between: ', ',
    nth: (count) => `no. ${count}`,
    mortgage: 'Mortgage',
    home: 'Home',
    person: 'Somebody without a name here',
    receivedOn: (day) => `received on ${day}`,
    statement: 'Statement of a creditor',
    fees: 'Management fees and the like',
    expense: 'Expense',
    rank: (rank) => `rank ${rank}`,
  },
  values: {
    unknown: 'I don’t know',
    none: 'None',
    noneOfThem: 'None (いない・ない)',
    and: ', ',
    months: (count) => (count === 1 ? '1 month' : `${count} months`),
    share: (over, under) => `${over}/${under}`,
  },
} satisfies TaskNames
