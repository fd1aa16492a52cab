import type { PersonView } from '#assessment/people/person-views.ts'
import type { Plan } from '#assessment/plan.ts'
import { dayWords, yenWords } from '#base/words.ts'
import { noteText } from './finding-words.ts'
import { loanName } from './loan-names.ts'
import { type Block, type Cell, plain, shown } from './report.ts'

/** 人ごとの見通し. What heirs take over, what each must decide by when, what can be claimed back, and what each must know. */
export function personBlocks(plan: Plan): readonly Block[] {
  const { personViews: views } = plan
  return [
    ...table(
      '相続で負う額',
      ['人', '借金', '額'],
      views.flatMap((view) => sharesOf(plan, view)),
    ),
    ...table(
      '人ごとに決めること・守られる期限',
      ['人', 'こと', '安全な日', '最後の日', '過ぎると'],
      views.flatMap(decisionsOf),
    ),
    ...table(
      'ほかの人に求められる額（求償）',
      ['払った人', '求める相手', '借金', '額'],
      views.flatMap((view) => recourseOf(plan, view)),
    ),
    ...views.flatMap(({ name, notes }) =>
      notes.map((each): Block => ({ kind: 'notice', text: `${name}：${noteText(each)}` })),
    ),
  ]
}

type Row = readonly Cell[]

function table(caption: string, head: readonly string[], rows: readonly Row[]): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, head, rows }]
}

function sharesOf(plan: Plan, { name, owes }: PersonView): readonly Row[] {
  const inherited = owes.filter((owed) => owed.owes === 'share')
  return inherited.map(({ claim, amount }) => [
    plain(name),
    plain(loanName(plan, claim)),
    amount === null ? plain('分かりません（0円ではありません）') : shown(yenWords(amount.value), amount),
  ])
}

function decisionsOf({ name, decisions }: PersonView): readonly Row[] {
  return decisions.map(({ title, on, safeOn, lost, passed, finding }) => [
    plain(name),
    plain(title),
    plain(dayWords(safeOn)),
    shown(passed ? `${dayWords(on)}（過ぎています）` : dayWords(on), finding),
    plain(lost),
  ])
}

function recourseOf(plan: Plan, { name, recourse }: PersonView): readonly Row[] {
  const nameOf = (id: string) => plan.personViews.find(({ person }) => person === id)?.name ?? id
  return recourse.map(({ claim, from, amount }) => [
    plain(name),
    plain(nameOf(from)),
    plain(loanName(plan, claim)),
    shown(yenWords(amount.value), amount),
  ])
}
