import type { Course, Instalment } from '#assessment/debts/instalments.ts'
import type { Residue } from '#assessment/debts/residue.ts'
import type { Plan } from '#assessment/plan.ts'
import { homeIsGone } from '#assessment/road/stage.ts'
import type { Day } from '#base/day.ts'
import { aboutDayWords, aboutYenWords, dayWords, yenWords } from '#base/words.ts'
import type { Finding } from '#law/finding.ts'
import { loanName } from './loan-names.ts'
import { personBlocks } from './plan-people.ts'
import { type Block, type Cell, plain, type Section, shown } from './report.ts'
import { problemWords, roleWords } from './words.ts'

/** 残債の払い方. Per month, months until the end, total; what never ends says so, with the other ways beside it. */
export function residualSection(plan: Plan): Section | null {
  const { residual } = plan
  if (residual === null) return null
  const amount: Block = {
    kind: 'facts',
    rows: [{ label: '残債', cell: shown(yenWords(residual.amount.value), residual.amount) }],
  }
  if (residual.instalments().length === 0) {
    return { id: 'residual', title: '残債の払い方', blocks: [amount, { kind: 'text', text: '残債はない見込みです。' }] }
  }
  const withDamages = residual.instalments().some((instalment) => instalment.withDamages !== null)
  const table = instalmentTable(residual.instalments(), withDamages)
  return { id: 'residual', title: '残債の払い方', blocks: [amount, ...warnings(plan), table, ...otherWays(residual)] }
}

/** What must be known before any of the amounts is promised. */
function warnings({ voluntarySale, auction, states, debts, limitations, residual, stage }: Plan): readonly Block[] {
  const texts: string[] = []
  if (residual?.isBeforeSale === true)
    texts.push('残高が売却の前のものなので、売却や配当で払われた額が引かれていません。その分は少なくなります。')
  if (states.voluntarySale.status === 'closed' && auction !== null)
    texts.push('競売（標準）の見込みで計算した残債です。落札の額が分かると変わります。')
  else if (voluntarySale !== null && voluntarySale.closingAssumed !== null)
    texts.push(`任意売却の決済の日が決まっていないので、${dayWords(voluntarySale.closingOn)}に決済するとした残債です。`)
  if (voluntarySale === null && debts.some(({ damages }) => damages === null))
    texts.push('損害金を計算する事実が足りないため、この残債に損害金は入っていません。その分は多くなります。')
  const undated = debts.flatMap(({ least, total }) =>
    least === null || least.total.value >= total.value ? [] : [{ least, total }],
  )
  if (homeIsGone(stage.value) && undated.length > 0) {
    const span = undated.map(({ least, total }) => `${yenWords(least.total.value)}から${yenWords(total.value)}まで`)
    texts.push(
      `残高がいつの額かと、売れる前の損害金が残っているかで、損害金が変わります。いまの合計は${span.join('、')}の幅があり、下の表は多い方で計算しています。債権者に元金と損害金の内訳を聞いてください。`,
    )
  }
  if (limitations.some(({ finding }) => finding.value.status === 'maybe-complete'))
    texts.push('時効の期間が過ぎているかもしれない借金があります。払う・約束する前に弁護士に確かめてください。')
  return texts.map((text) => ({ kind: 'notice', text }))
}

function instalmentTable(all: readonly Instalment[], withDamages: boolean): Block {
  const head = ['毎月', '終わるまで', '合計', ...(withDamages ? ['損害金がかかり続けると'] : [])]
  return {
    kind: 'table',
    caption: withDamages
      ? '分割したとき（左は損害金が免除されるとき）'
      : '分割したとき（これからの損害金が免除されるとき）',
    head,
    rows: all.map((instalment) => instalmentRow(instalment, withDamages)),
  }
}

function instalmentRow({ withoutDamages, withDamages }: Instalment, wide: boolean): readonly Cell[] {
  const { perMonth, months, total } = withoutDamages.value
  return [
    plain(yenWords(perMonth)),
    shown(months === null ? '100年を超える' : monthsWords(months), withoutDamages),
    plain(total === null ? '—' : yenWords(total)),
    ...(wide ? [withDamages === null ? plain('—') : shown(courseWords(withDamages), withDamages)] : []),
  ]
}

function courseWords({ value }: Finding<Course>): string {
  if (value.ends === 'never') return '終わりません（損害金が毎月の額以上）'
  if (value.months === null || value.total === null) return '100年を超えます'
  return `${monthsWords(value.months)}、合計${aboutYenWords(value.total)}`
}

/** 181か月（15年1か月）. */
function monthsWords(months: number): string {
  if (months < 12) return `${months}か月`
  const [years, rest] = [Math.floor(months / 12), months % 12]
  return `${months}か月（${years}年${rest === 0 ? '' : `${rest}か月`}）`
}

/** Where instalments last for more than ten years or never end, the ways that do end stand next to them. */
function otherWays({ rehabilitation, instalments, otherDebts }: Residue): readonly Block[] {
  const { minimum } = rehabilitation.value
  const long = instalments().some(({ withoutDamages, withDamages }) => [withoutDamages, withDamages].some(isLong))
  const debts = otherDebts > 0 ? `（ほかの借金${aboutYenWords(otherDebts)}を含む）` : ''
  const plan: Block =
    minimum === null
      ? {
          kind: 'notice',
          text: '借金の合計が5,000万円を超えるため、個人再生は使えません。ほかの手続を弁護士に相談できます。',
        }
      : {
          kind: 'facts',
          rows: [
            {
              label: `個人再生の最低弁済額${debts}`,
              cell: shown(`${yenWords(minimum)}（3年なら月${yenWords(Math.ceil(minimum / 36))}）`, rehabilitation),
            },
          ],
        }
  const text =
    '分割が長く続くか終わらないときは、まとめて払う和解（一括）、個人再生、自己破産と比べてください。どれが合うかは弁護士に相談できます。'
  const credit = instalments().flatMap(({ creditUntil, withoutDamages }) =>
    creditUntil === null
      ? []
      : [
          {
            label: `月${yenWords(withoutDamages.value.perMonth)}なら`,
            cell: shown(creditWords(creditUntil, withoutDamages.value), creditUntil),
          },
        ],
  )
  return [
    ...(long ? [{ kind: 'notice', text } as const] : []),
    plan,
    ...(credit.length === 0
      ? []
      : ([
          { kind: 'text', text: '信用情報（銀行系のセンター）に残る期間の見込み：' },
          { kind: 'facts', rows: credit },
        ] as const)),
  ]
}

/** A working life, in months: an entry that lasts longer is gone for nobody who is paying now. */
const workingLife = 420

function creditWords(until: Finding<Day>, { months }: Course): string {
  if (months !== null && months > workingLife) return '払い続けているあいだ残ります'
  return `${aboutDayWords(until.value)}まで`
}

function isLong(found: Finding<Course> | null): boolean {
  return found !== null && (found.value.months === null || found.value.months > 120)
}

/** 請求される人. Who can be asked for how much. */
export function peopleSection(plan: Plan): Section | null {
  const { people } = plan
  const views = personBlocks(plan)
  if (people.length === 0 && views.length === 0) return null
  const isDead = (id: string) =>
    plan.personViews.some(({ person, roles }) => person === id && roles.includes('deceased'))
  const rows = people.map(({ person, name, role, loan, owes }) => [
    plain(name),
    plain(roleWords[role]),
    plain(loanName(plan, loan)),
    plain(isDead(person) ? '亡くなっています。相続人が負います（放棄できます）' : owesWords[owes]),
  ])
  const text =
    '連帯債務者と連帯保証人は、半分ではなく、それぞれ全額を請求されます。だれかが自己破産をしても、ほかの人の責任は残ります。'
  const joint = people.some(({ role }) => role === 'jointDebtor' || role === 'jointGuarantor')
  const blocks: Block[] = [
    { kind: 'table', caption: '請求される人', head: ['人', '立場', 'いまの債権者', '請求される範囲'], rows },
  ]
  const notice: readonly Block[] = joint ? [{ kind: 'notice', text }] : []
  const asked = people.length === 0 ? [] : [...blocks, ...notice]
  return { id: 'people', title: '請求される人', blocks: [...asked, ...views] }
}

const owesWords = {
  whole: '全額を請求されます',
  'property-only': '担保の不動産だけ。それ以上は請求されません',
} as const

/** 分かっていないこと. What is missing, contradictory, or beyond the encoded law. */
export function problemSection({ problems }: Pick<Plan, 'problems'>): Section | null {
  if (problems.length === 0) return null
  const of = (kind: 'missing' | 'contradiction' | 'not-covered') => problems.filter((problem) => problem.kind === kind)
  const notices = [...of('contradiction'), ...of('not-covered')].map(
    (problem): Block => ({ kind: 'notice', text: problemWords(problem) }),
  )
  const open = of('missing').map((problem) => [plain(problemWords(problem))])
  const list: readonly Block[] =
    open.length === 0
      ? []
      : [{ kind: 'table', caption: '分かると、もっと正確になること', head: ['書く場所と理由'], rows: open }]
  return { id: 'problems', title: '確かめたいこと', blocks: [...notices, ...list] }
}
