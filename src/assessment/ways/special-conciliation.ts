import { covered } from '#assessment/covered.ts'
import { addMonths } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import { yen } from '#base/yen.ts'
import { specialConciliation as objection } from '#law/arrangement/special-conciliation.ts'
import { agreed } from './agreed-instalments.ts'
import { creditAfter, learnsOf, wayStep } from './common.ts'
import { beforeFiling, filerEffects, homeApart, limitationFirst } from './insolvency.ts'
import { owedWhilePaying } from './payable.ts'
import { statusOf } from './voluntary-arrangement.ts'
import type { Way, WayContext, WayCost } from './way.ts'

/** For each creditor: the fee, and stamps for letters that differ by court. */
const fee = yen(500)
const postage = { low: yen(250), high: yen(500) }
const source = 'http://www.ac-choutei.jp/information/information03/info04_06.html'

/** 特定調停. The summary court mediates instalments; the record is as good as a judgment. */
export function specialConciliation(context: WayContext): Way {
  const found = agreed(context, {
    enough: '簡易裁判所の調停委員が間に入って、分割を話し合います。元金や、それまでの利息・損害金はふつう減りません。',
    short: '特定調停では元金がふつう減らないので、この人には向きません。個人再生や自己破産と比べてください。',
  })
  const { debts, money, months } = found
  // Only how long the objection runs: the day of the notice is not yet known.
  const until = covered(() => ({
    found: objection({ decisionNotified: context.on }).value.objectionUntil,
    problems: [],
  }))
  const ifToday = until.found === null ? '' : `今日届いたとすると${dayWords(until.found)}までです。`
  return {
    id: 'special-conciliation',
    title: '特定調停',
    ...statusOf(found),
    until: null,
    home: homeApart(
      context,
      '家は、この道では動きません。進んでいる競売や差押えは、裁判所が止めることがあります（特定調停法7条）が、担保を求められることがあります。',
    ),
    money,
    owedAfter: money === null ? [] : owedWhilePaying(money, 0),
    people: filerEffects(
      context,
      {
        debtor: '調停で決まったとおりに払うと、その債務は終わります。払えなくなると、裁判をせずに差押えを受けます。',
        jointDebtor: '調停に加わらないと、全額を請求されることがあります。',
        jointGuarantor: '申し立てた人の調停では、保証人の責任は減りません。全額を請求されることがあります。',
        spouse: '保証人でなければ、払う義務はありません。',
        collateralProvider: '担保に出した不動産の担保は、そのまま残ります。',
      },
      debts.total,
    ),
    learns: learnsOf({
      who: 'family',
      answer: 'possible',
      words: '裁判所からの郵便と呼出しの日があり、家計の表も要ります。',
    }),
    credit: creditAfter(months === null ? null : addMonths(context.on, months)),
    taxes: [{ words: '元金が減らなければ、税金の問題は起きません。', finding: null }],
    costs: costs(new Set(debts.debts.map(({ creditor }) => creditor)).size),
    help: ['本人だけでも申し立てられます。書き方は簡易裁判所の窓口で聞けます。'],
    steps: [
      wayStep('時効を確かめる', '長く払っていない借金は、申し立てる前に時効を確かめます。', 'general-information'),
      wayStep('申立ての書類を出す', '債権者の住所を受け持つ簡易裁判所に出します。', 'court-papers', {
        paper: '特定調停の申立書、債権者の一覧、財産の一覧、家計の表',
      }),
      wayStep('調停の日に行く', '払える額を、調停委員に家計の表で示します。', 'court-papers'),
      wayStep(
        '決定が届いたら、払えるかを確かめる',
        `債権者が来ないときなどは、裁判所が決定を出すことがあります（17条決定）。届いてから2週間のうちなら、異議を出せます。${ifToday}債権者も異議を出せます。`,
        'court-papers',
        { paper: '異議の申立書' },
      ),
    ],
    warnings: [
      ...limitationFirst(context),
      '調停で決まると判決と同じ力を持ちます。払えない額で決めないでください。',
      ...beforeFiling(context),
    ],
  }
}

function costs(creditors: number): readonly WayCost[] {
  if (creditors === 0) return []
  return [
    {
      label: `申立ての手数料と郵便（${creditors}社分）`,
      low: yen(creditors * (fee + postage.low)),
      high: yen(creditors * (fee + postage.high)),
      ...{ aided: false, source },
    },
  ]
}
