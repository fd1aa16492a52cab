import type { Decision } from '#assessment/people/person-decisions.ts'
import { type Yen, zeroYen } from '#base/yen.ts'
import { limitedAcceptance } from '#law/family/limited-acceptance.table.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { learnsOf, milestones, wayStep } from './common.ts'
import { type Heir, heirsOf, isUnnamed, lacksOf } from './heirs.ts'
import { hurtfulActs } from './hurtful-acts.ts'
import type { Way, WayContext } from './way.ts'

/** 相続放棄. An heir who renounces at the family court within three months never was an heir; each heir decides alone. */
export function inheritanceRenunciation(context: WayContext): Way {
  const heirs = heirsOf(context)
  const open = heirs.filter(({ state }) => state === 'open')
  const unknown = heirs.filter(({ state }) => state === 'unknown')
  const status = open.length > 0 ? 'open' : unknown.length > 0 || isUnnamed(context) ? 'unknown' : 'closed'
  const days = open.flatMap(({ decision }) => decision ?? []).toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const freed = open.flatMap(({ inherited }) => inherited ?? [])
  return {
    id: 'inheritance-renunciation',
    title: '相続放棄',
    status,
    reasons: [...heirs.map(({ words }) => words), ...reasonsOf(context, heirs)],
    basis: days.map(({ finding }) => finding),
    lacks: status === 'closed' ? [] : lacksOf(context, heirs),
    until: days[0]?.on ?? null,
    home: {
      outcome: 'unchanged',
      ...{ leaveFrom: null, leaveBy: null },
      decidedBy:
        '放棄すると、亡くなった人の家やお金も受け取れません。住んでいる家がその人のものなら、後で家を出ることになります。',
    },
    money: open.length === 0 ? null : moneyOf(freed),
    owedAfter:
      open.length === 0
        ? []
        : milestones.map((months) => ({ months, owed: nothing(`${months}か月後に残る相続の債務`, freed) })),
    people: heirs.map(({ effect }) => effect),
    learns: learnsOf({
      who: 'family',
      answer: 'yes',
      words:
        '放棄すると、次の順位の人（親や兄弟姉妹など）が相続人になり、請求が行くことがあります。先に知らせてください。',
    }),
    credit: [],
    taxes: [{ words: '放棄した人に、相続した債務や財産の税金はかかりません。', finding: null }],
    costs: [],
    help: [
      '手数料と郵便の額は、亡くなった人の最後の住所の家庭裁判所で聞けます。法テラス（0570-078374）に相談できます。',
    ],
    steps: steps(days[0]),
    warnings: warnings(context),
  }
}

function reasonsOf(context: WayContext, heirs: readonly Heir[]): readonly string[] {
  if (heirs.length === 0) {
    return isUnnamed(context)
      ? ['亡くなった人の相続人がだれかで決まります。']
      : ['亡くなった人の相続についての道です。この案件では、当てはまる人がいません。']
  }
  const limited = limitedAcceptance.rows.filter(
    ({ point }) => point === '効き目' || point === 'だれがするか' || point === '税金',
  )
  return [
    '受け取る財産のほうが借金より多い人や、家に住み続けたい人には向きません。先に、団体信用生命保険で住宅ローンがなくならないかを確かめてください。',
    '放棄しても、自分が契約した借金や保証はなくなりません。手元にある亡くなった人の物は、引き渡すまで守る義務があります（民法940条）。',
    `限定承認という方法もあります。${limited.map(({ says }) => says).join('')}`,
  ]
}

function nothing(title: string, freed: readonly Finding<Yen>[]): Finding<Yen> {
  return reckon(
    'nothing-to-pay',
    title,
    zeroYen,
    freed,
    () => [...freed.map((one) => step(`${one.title}（放棄するとなくなる）`, one.value)), step(title, zeroYen)],
    () => [note('caution', '期限のうちに放棄した人だけです。その人自身の債務は別です。')],
  )
}

function moneyOf(freed: readonly Finding<Yen>[]): Way['money'] {
  const [perMonth, total] = [nothing('相続の債務への毎月の支払い', freed), nothing('相続の債務への支払いの合計', freed)]
  return { perMonth, ends: 'ends', months: 0, total }
}

function steps(first: Decision | undefined): Way['steps'] {
  const by = first?.safeOn ?? null
  return [
    wayStep(
      '団体信用生命保険を確かめる',
      '借入先と保険会社に、住宅ローンが保険で払われるかを聞きます。',
      'general-information',
      { by },
    ),
    wayStep(
      '借金と財産を調べる',
      '信用情報の開示や通帳で調べます。間に合わないときは、期限を延ばす申立てができます。',
      'general-information',
      {
        ...{ paper: '期間の伸長の申立書', by },
      },
    ),
    wayStep('家庭裁判所に申し出る', '亡くなった人の最後の住所の家庭裁判所に、人ごとに出します。', 'court-papers', {
      ...{ paper: '相続放棄の申述書、戸籍', by },
    }),
    wayStep('債権者と次の順位の人に知らせる', '受理の通知書の写しを債権者に送ります。', 'general-information', {
      paper: '相続放棄申述受理通知書',
    }),
  ]
}

function warnings(context: WayContext): readonly string[] {
  const acts = hurtfulActs(context).acts.filter(({ id }) => id === 'simple-acceptance')
  return [
    '決めるまで、亡くなった人の財産を使ったり売ったりせず、その口座から借金を払わないでください。相続したことになり、放棄できなくなります（法定単純承認。民法921条）。',
    '相続人として、家の売買や媒介の契約に署名しないでください。',
    ...new Set(acts.map(({ words }) => words)),
  ]
}
