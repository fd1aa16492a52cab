import { addMonths } from '#base/day.ts'
import { zeroYen } from '#base/yen.ts'
import { lawyerFeeCaps } from '#law/arrangement/lawyer-fee-caps.ts'
import { type Agreed, agreed } from './agreed-instalments.ts'
import { creditAfter, learnsOf, wayStep } from './common.ts'
import { filerEffects, greatest, homeApart, limitationFirst } from './insolvency.ts'
import { legalAid } from './legal-aid.ts'
import type { OwnDebts } from './own-debts.ts'
import { owedWhilePaying } from './payable.ts'
import type { Way, WayContext, WayCost } from './way.ts'

const words = {
  enough: '裁判所を通さずに、債権者ごとに分割を話し合います。応じるかどうかは債権者が決めます。',
  short: '任意整理は元金がふつう減らないので、この人には向きません。個人再生や自己破産と比べてください。',
}

/** 任意整理. Debts without security paid off in three to five years without further interest, as each creditor agrees; `among` in place of all that is left after the home. */
export function voluntaryArrangement(context: WayContext, among?: OwnDebts): Way {
  const found = agreed(context, words, among)
  const { debts, money, months } = found
  const claim = greatest(debts.debts.map(({ amount }) => amount))
  const aid = legalAid(context)
  return {
    id: 'voluntary-arrangement',
    title: '任意整理',
    ...statusOf(found),
    until: null,
    home: homeApart(
      context,
      '家は、この道では動きません。住宅ローンを外して、ほかの借金だけを話し合うこともできます。住宅ローンの銀行からほかにも借りていると、預金を止められることがあります。',
    ),
    money,
    owedAfter: money === null ? [] : owedWhilePaying(money, 0),
    people: filerEffects(
      context,
      {
        debtor: '和解したとおりに払うと、その債務は終わります。',
        jointDebtor: '和解に加わらないと、全額を請求されることがあります。和解に名前を入れるかを確かめてください。',
        jointGuarantor:
          'ほかの人が和解しても、保証人は全額を請求されることがあります。和解に名前を入れるかを確かめてください。',
        spouse: '保証人でなければ、払う義務はありません。',
        collateralProvider: '担保に出した不動産の担保は、そのまま残ります。',
      },
      debts.total,
    ),
    learns: learnsOf({
      who: 'family',
      answer: 'possible',
      words: '家計の表を作るので、同じ家計の家族には話すことが多くなります。',
    }),
    credit: creditAfter(months === null ? null : addMonths(context.on, months)),
    taxes: [
      {
        words: '元金の一部を免除されたときは、所得になることがあります（所得税法36条・44条の2）。',
        finding: null,
      },
    ],
    costs: costs(debts, aid.meets !== false),
    help: aid.words,
    steps: [
      wayStep('時効を確かめる', '長く払っていない借金は、払う前に時効を確かめます。', 'general-information', {
        paper: '契約書、最後に払った日の分かるもの',
      }),
      wayStep(
        '弁護士か司法書士に相談する',
        '受任の通知で請求が止まります。預金のある銀行からの借入れがあるときは、先に口座を移します。',
        'explain-procedures',
        {
          paper: '債権者の一覧、家計の表',
        },
      ),
      wayStep(
        '分割の話し合いをする',
        '36回から60回、これからの利息なしの形で話し合います。',
        'negotiate-residual-instalments',
        {
          claim,
          paper: '和解書',
        },
      ),
      wayStep('和解のとおりに払う', '2回分おくれると、残りを一括で求められるのがふつうです。', 'general-information'),
    ],
    warnings: [
      ...limitationFirst(context),
      '訴訟・差押え・遅延損害金は、受任の通知では止まりません。裁判所の書類には期限までに応じてください。',
      '一部の債権者だけに先に払うと、後で破産や個人再生をするときに問題になります（偏頗弁済）。',
    ],
  }
}

/** What both ways of agreed instalments say of themselves. */
export function statusOf({
  status,
  reasons,
  basis,
  lacks,
}: Agreed): Pick<Way, 'status' | 'reasons' | 'basis' | 'lacks'> {
  return { status, reasons, basis, lacks }
}

function costs({ debts }: OwnDebts, aided: boolean): readonly WayCost[] {
  if (debts.length === 0) return []
  const creditors = new Set(debts.map(({ creditor }) => creditor)).size
  const caps = lawyerFeeCaps({
    ...{ creditors, commercialLoanCreditors: 0, reduction: zeroYen },
    ...{ recoveredOutOfCourt: zeroYen, recoveredBySuit: zeroYen },
  })
  return [
    {
      ...{
        label: `解決報酬金（${creditors}社分の上限。税抜き。着手金は別）`,
        low: zeroYen,
        high: caps.value.settlementCap,
      },
      ...{ aided, source: `${caps.rule}（確かめられた最後の期限は2026年3月31日）` },
    },
  ]
}
