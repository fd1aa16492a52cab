import type { taskNames as en } from '#web/words/en/names-tasks.ts'
import { homeTasks } from './tasks-home.table.ts'
import { taskKinds } from './tasks-kinds.table.ts'
import { loanTasks } from './tasks-loans.table.ts'
import { moneyTasks } from './tasks-money.table.ts'
import { saleTasks } from './tasks-sale.table.ts'

/** 質問の一覧の言葉. */
export const taskNames: typeof en = {
  tasks: { ...loanTasks, ...homeTasks, ...moneyTasks, ...saleTasks },
  kinds: taskKinds,
  things: {
    with: (name, details) => `${name}（${details}）`,
    between: '・',
    nth: (count) => `${count}つ目`,
    mortgage: '家のローン',
    home: '家',
    person: '名前を書いていない人',
    receivedOn: (day) => `${day}に受け取った`,
    statement: 'お金を計算した紙',
    fees: '管理費など',
    expense: '使うお金',
    rank: (rank) => `${rank}番`,
  },
  values: {
    unknown: 'わからない',
    none: 'ない',
    noneOfThem: 'いない・ない',
    and: '、',
    months: (count) => `${count}か月`,
    share: (over, under) => `${under}分の${over}`,
  },
}
