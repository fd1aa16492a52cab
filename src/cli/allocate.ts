import type { RowChange } from '#assessment/allocation/changes.ts'
import { allocationStudy } from '#assessment/allocation/study.ts'
import { yen } from '#base/yen.ts'
import { allocationJson } from '#report/allocation-json.ts'
import { allocationReport } from '#report/allocation-report.ts'
import { problemWords } from '#report/words.ts'
import { dayOption, readMatter } from './input.ts'
import { depthOption, type PlanOptions } from './plan.ts'
import { reportLines } from './report-text.ts'
import { WrongUse } from './wrong-use.ts'

interface AllocateOptions extends PlanOptions {
  readonly set?: readonly string[] | undefined
}

/** `ninbai allocate FILE`: the 売買代金配分表 of the first scenario, as text or as JSON; `--set ROW=YEN` fixes a row by hand. */
export async function allocateCommand(path: string, options: AllocateOptions): Promise<string> {
  const depth = depthOption(options.why)
  const on = dayOption(options.on)
  const changes = (options.set ?? []).map(changeOption)
  const result = allocationStudy(await readMatter(path), on, changes)
  switch (result.kind) {
    case 'missing':
      throw new WrongUse(
        '配分表を作るための事実が足りません。',
        ...result.problems.map((one) => `・${problemWords(one)}`),
      )
    case 'issues':
      throw new WrongUse(
        '書き換えられない行があります。',
        ...result.issues.map(({ path, message }) => `・${path}：${message}`),
      )
    case 'study':
      return options.json === true
        ? `${JSON.stringify(allocationJson(result.study), null, 2)}\n`
        : `${[...reportLines(allocationReport(result.study), depth), ...editing].join('\n')}\n`
  }
}

const editing = ['行の額を変えて試すには、--set 行の名=金額 を付けます（例 --set moving=200000）。']

/** `ROW=YEN`; commas between the digits are allowed. */
function changeOption(text: string): RowChange {
  const [, row, digits] = /^([\w:-]{1,200})=(\d[\d,]{0,20})$/.exec(text) ?? []
  const amount = Number(digits?.replaceAll(',', ''))
  if (row === undefined || !Number.isSafeInteger(amount)) {
    throw new WrongUse(
      `--set は「行の名前=金額」の形で、金額を円の整数で書いてください（たとえば --set moving=200000。いまの値：${JSON.stringify(text.slice(0, 80))}）。`,
    )
  }
  return { row, amount: yen(amount) }
}
