import { borrowerWords, owesBeside } from '#assessment/people/asker.ts'
import type { Plan } from '#assessment/plan.ts'
import { dayWords } from '#base/words.ts'
import type { Matter } from '#matter/matter.ts'
import { isSoldBy } from '#matter/sold-home.ts'
import { factAt } from '#matter/with-fact.ts'
import { sheetDays } from './consultation-sheet-now.ts'
import { notAsked, oneColumn, type SheetSection, sheetRow, sheetSection } from './consultation-sheet-parts.ts'
import { bareTitle } from './consultation-sheet-ways.ts'
import { titleStateWords } from './consultation-sheet-words.ts'
import { bareField } from './words.ts'

/** 聞きたいこと. One question to the adviser; the id stays the same while what it is about exists. */
export interface SheetQuestion {
  readonly id: string
  readonly words: string
}

/** What to ask, from the deadlines, the papers, the doubts and the unknowns of a plan; what presses most first. */
export function sheetQuestions(plan: Plan, matter: Matter): readonly SheetQuestion[] {
  const all = [
    ...ofDays(plan, false),
    ...ofTitles(plan),
    ...ofLimitations(plan),
    ...ofHome(plan, matter),
    ...ofAsker(plan),
    ...ofPeople(plan),
    ...ofActs(plan),
    question('costs', '費用はいくらですか。法テラスの立替えや、分割は使えますか。'),
    ...ofUnknowns(plan),
    ...ofContradictions(plan),
    ...ofDoubts(plan),
    ...ofDays(plan, true),
  ]
  return [...new Map(all.map((question) => [question.words, question])).values()]
}

const question = (id: string, words: string): SheetQuestion => ({ id, words })

/** Of what has passed only what law fixes: a day on a letter can be talked about. */
function ofDays(plan: Plan, passed: boolean): readonly SheetQuestion[] {
  const days = sheetDays(plan).filter((day) => day.passed === passed && (!passed || day.isHard))
  return days.map(({ id, title, on }) => {
    const name = title.startsWith('「') ? title : `「${title}」`
    const words = passed
      ? `${name}は${dayWords(on)}に過ぎています。まだできることはありますか。`
      : `${name}は${dayWords(on)}までです。間に合わせるには、だれが何をすればよいですか。`
    return question(`day-${id}`, words)
  })
}

function ofTitles({ enforcement }: Plan): readonly SheetQuestion[] {
  return (enforcement?.titles ?? []).map(({ id, title, creditor, state }) => {
    const what = `${title}（${creditor}、${titleStateWords[state]}）`
    const words =
      state === 'used'
        ? `${what}を止める、または減らす方法はありますか。`
        : state === 'ready'
          ? `${what}があります。差し押さえられる前にできることは何ですか。`
          : `${what}に、どう答えればよいですか。`
    return question(`title-${id}`, words)
  })
}

function ofLimitations({ limitations, otherLimitations }: Plan): readonly SheetQuestion[] {
  const all = [
    ...limitations.map(({ loan, person, finding }) => ({ id: `${loan}-${person ?? ''}`, name: '住宅ローン', finding })),
    ...otherLimitations
      .filter(({ kind }) => kind !== 'tax')
      .map(({ claim, name, finding }) => ({ id: claim, name, finding })),
  ]
  return all.flatMap(({ id, name, finding: { value } }) => {
    const { status, completesOn, otherwiseOn } = value
    if (completesOn === null) return []
    const other = otherwiseOn === null ? '' : `（読み方や事実によっては${dayWords(otherwiseOn)}）`
    if (status === 'maybe-complete') {
      const words = `${name}の時効の期間が、${dayWords(completesOn)}${other}に過ぎているかもしれません。援用できますか。それまでにしてはいけないことは何ですか。`
      return [question(`limitation-${id}`, words)]
    }
    if (otherwiseOn === null) return []
    const words = `${name}の時効が終わる日は、${dayWords(completesOn)}と${dayWords(otherwiseOn)}のどちらと考えますか。`
    return [question(`limitation-${id}`, words)]
  })
}

function ofHome({ ways, asker, on }: Plan, { wishes, properties }: Matter): readonly SheetQuestion[] {
  const open = ways.filter(({ status }) => status === 'open').map(bareTitle)
  const which =
    open.length < 2
      ? []
      : [question('ways', `「${open.join('」「')}」のうち、この家計ではどれが合いますか。理由は何ですか。`)]
  // What has been sold is not kept or sold again.
  const isSold = (properties ?? []).length > 0 && (properties ?? []).every((home) => isSoldBy(home, on))
  // Nor is another's home for who asks to keep or to sell.
  if (isSold || asker.owns === false) return which
  if (wishes?.keepHome === true)
    return [
      question('keep-home', '家を残す方法はありますか。そのために、毎月いくら払えなければなりませんか。'),
      ...which,
    ]
  if (wishes?.keepHome === false && asker.livesThere !== false)
    return [question('leave-home', '家を売るとき、いつまで住めますか。引越しのお金は残せますか。'), ...which]
  return [question('home', '家を残すことと売ることの、どちらを先に考えるべきですか。'), ...which]
}

/** 保証人・連帯債務者が聞くこと. Who owes beside the borrower has questions of her own. */
function ofAsker({ asker }: Plan): readonly SheetQuestion[] {
  const { role, divorced } = asker
  if (!owesBeside(asker)) return []
  const who = borrowerWords(asker)
  const isGuarantor = role === 'guarantor'
  return [
    ...(isGuarantor
      ? [
          question(
            'guarantee',
            '保証契約書の写しを債権者からもらえますか。この保証は有効ですか。請求の内訳は正しいですか。',
          ),
        ]
      : []),
    question('release', `${isGuarantor ? '保証' : '連帯債務'}から外れる方法は、ありますか。`),
    question('recourse', `払ったら、${who}にいくら求められますか（求償）。いま、しておくことはありますか。`),
    question('borrower-insolvent', `${who}が自己破産や個人再生をしたら、私への請求と、求償はどうなりますか。`),
    question('own-lawyer', `${who}とは別の弁護士に頼むべきですか。`),
    ...(divorced ? [question('divorce', '養育費や財産分与の取り決めは、この請求とどう関わりますか。')] : []),
  ]
}

function ofPeople({ personViews, asker }: Plan): readonly SheetQuestion[] {
  const beside = personViews.filter(
    ({ person, roles }) =>
      !(person === asker.person && asker.role !== 'borrower') &&
      roles.some((role) => role === 'jointDebtor' || role === 'jointGuarantor' || role === 'collateralProvider'),
  )
  if (beside.length === 0) return []
  const names = beside.map(({ name }) => name).join('、')
  return [question('people', `${names}には、いつ、何が起きますか。いま話しておくことは何ですか。`)]
}

function ofActs({ hurtfulActs }: Plan): readonly SheetQuestion[] {
  return hurtfulActs
    .filter(({ isDone }) => isDone)
    .map(({ path, words }) =>
      question(`act-${path}`, `次のことがありました。どう扱えばよいですか：${firstSentence(words)}`),
    )
}

const mostDoubts = 3

/** 見解の分かれる点. Doubts of law behind the deadlines, the limitation periods and what has been done. */
function ofDoubts({ deadlines, limitations, otherLimitations, hurtfulActs }: Plan): readonly SheetQuestion[] {
  const findings = [
    ...deadlines.map(({ day }) => day),
    ...[...limitations, ...otherLimitations].map(({ finding }) => finding),
    ...hurtfulActs.flatMap(({ basis }) => basis),
  ]
  const notes = findings.flatMap(({ notes: own }) => own)
  const doubts = [...new Set(notes.filter(({ kind }) => kind === 'doubt').map(({ text }) => text))]
  return doubts
    .slice(0, mostDoubts)
    .map((text, index) =>
      question(`doubt-${index + 1}`, `読み方が分かれる点です。どう考えますか：${firstSentence(text)}`),
    )
}

function ofContradictions({ problems }: Plan): readonly SheetQuestion[] {
  return problems.flatMap((problem) =>
    problem.kind === 'contradiction'
      ? [
          question(
            `contradiction-${problem.paths.join('+')}`,
            `書類の内容が合いません。どう確かめればよいですか：${firstSentence(problem.message)}`,
          ),
        ]
      : [],
  )
}

const mostAsked = 5

function ofUnknowns(plan: Plan): readonly SheetQuestion[] {
  const names = [...new Set(missingFacts(plan).map(({ path }) => bareField(path)))]
  if (names.length === 0) return []
  const words = `${names.slice(0, mostAsked).join('、')}${names.length > mostAsked ? 'など' : ''}`
  return [question('unknowns', `まだ分からないこと（${words}）は、どれから、どう調べればよいですか。`)]
}

/** What the household could find out. What a sale is assumed to be is nothing that an adviser can look up. */
function missingFacts({ problems }: Plan): readonly { readonly path: string; readonly why: string }[] {
  return problems.flatMap((one) => (one.kind === 'missing' && !one.path.startsWith('scenarios') ? [one] : []))
}

function firstSentence(text: string): string {
  return text.match(/^[^。]*。/u)?.[0] ?? text
}

/** 聞きたいことの欄. `left`: the questions that the household does not want to ask. */
export function questionRows(all: readonly SheetQuestion[], left: readonly string[]): SheetSection {
  const rows = all.filter(({ id }) => !left.includes(id)).map(({ words }) => sheetRow('', words))
  return sheetSection(
    {
      ...{ id: 'questions', title: '聞きたいこと', columns: oneColumn, mark: '□', rows, least: 4 },
      note: rows.length > 0 ? '' : 'なし',
    },
    2,
  )
}

/** 分からないことの欄. What nobody has asked yet, and what nobody knows. */
export function unknownRows(plan: Plan, matter: Matter): SheetSection {
  const rows = missingFacts(plan).map(({ path, why }) => {
    const name = bareField(path)
    const state = factAt(matter, path) === null ? '不明' : notAsked
    return sheetRow(name, `${name}（${state}）：${why}`)
  })
  return sheetSection(
    {
      ...{ id: 'unknowns', title: 'まだ分からないこと', columns: oneColumn, across: 2, rows, least: 4 },
      note: rows.length > 0 ? '' : '計算に要ることは、そろっています。',
    },
    2,
  )
}
