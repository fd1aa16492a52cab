import { add, least, most, subtract, type Yen, yen, zeroYen } from '#base/yen.ts'
import { largestRemainder } from '#law/distribution/largest-remainder.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { wageGarnishment } from '#law/seizure/wage-garnishment.ts'

/** 支払いの間隔. How often a wage is paid, as the rule asks for it. */
export type Pay = Pick<Parameters<typeof wageGarnishment>[0], 'interval' | 'months' | 'days'>

/** 競合する差押え. One creditor's claim against one payment of wages. */
export interface Competitor {
  readonly claim: string
  /** What people call it. */
  readonly name: string
  readonly amount: Yen
  /** 扶養の請求: up to a half may be taken for it. */
  readonly maintenance: boolean
  /** 養育費の先取特権. What of the claim is paid before all others (民法308条の2). */
  readonly lien: Yen
}

/** What each gets of one payment. */
export interface SharedPay {
  readonly taken: Yen
  readonly kept: Yen
  readonly shares: readonly { readonly claim: string; readonly amount: Yen }[]
}

/** 差押えの競合. Several creditors share what may be taken; each does not take a part of its own. */
export function sharedPay(net: Yen, pay: Pay, claims: readonly Competitor[]): Finding<SharedPay> {
  const nameOf = (id: string) => claims.find(({ claim }) => claim === id)?.name ?? '債権'
  const facts = { net, ...pay }
  const ordinary = wageGarnishment({ ...facts, maintenance: false })
  const wide = wageGarnishment({ ...facts, maintenance: true })
  const isMaintenance = claims.some(({ maintenance }) => maintenance)
  const value = share(net, yen(ordinary.value.seizable), isMaintenance ? yen(wide.value.seizable) : null, claims)
  return reckon(
    'competing-seizures',
    '差押えが重なったときの分け方',
    value,
    isMaintenance ? [ordinary, wide] : [ordinary],
    () => [
      step('1回の手取り', net),
      step('ふつうの債権者が差し押さえられる部分', yen(ordinary.value.seizable)),
      ...(isMaintenance
        ? [step('扶養の請求があるときの部分（足すのではなく、全部でここまで）', yen(wide.value.seizable))]
        : []),
      ...value.shares.map(({ claim, amount }) => step(`「${nameOf(claim)}」へ`, amount)),
      step('手元に残る額', value.kept),
    ],
    () => [
      note(
        'caution',
        '差押えが重なっても、取られる部分は増えません。勤め先は供託し、裁判所が分けます（民事執行法156条2項・166条）。',
      ),
      ...(isMaintenance
        ? [
            note(
              'doubt',
              '4分の1までの部分をすべての債権者で、それを超えて2分の1までの部分を扶養の請求だけで分けると読みました。裁判所の配当表で確かめてください。',
            ),
          ]
        : []),
      note('caution', '税の滞納による差押えは、別の計算と順番です。'),
    ],
  )
}

/** The lien first; then the common part among all in proportion; the wider part for maintenance alone. */
function share(net: Yen, common: Yen, wide: Yen | null, claims: readonly Competitor[]): SharedPay {
  const owed = new Map(claims.map(({ claim, amount }) => [claim, amount]))
  const got = new Map<string, Yen>(claims.map(({ claim }) => [claim, zeroYen]))
  const pay = (from: Yen, weights: readonly (readonly [string, Yen])[]): Yen => {
    const sum = add(...weights.map(([, weight]) => weight))
    const given = largestRemainder(least(from, sum), weights, ([, weight]) => weight)
    for (const [[claim], amount] of given) {
      got.set(claim, add(got.get(claim) ?? zeroYen, amount))
      owed.set(claim, subtract(owed.get(claim) ?? zeroYen, amount))
    }
    return subtract(from, add(...given.map(([, amount]) => amount)))
  }
  const left = (one: Competitor) => [one.claim, owed.get(one.claim) ?? zeroYen] as const
  const maintenance = claims.filter((one) => one.maintenance)
  // What the lien takes is taken of the wider part first: there nobody else has a claim.
  const wider = subtract(most(wide ?? common, common), common)
  const liens = maintenance.map((one) => [one.claim, least(one.lien, one.amount)] as const)
  const lienOnWider = pay(wider, liens)
  const liensLeft = liens.map(
    ([claim, lien]) => [claim, subtract(lien, least(lien, got.get(claim) ?? zeroYen))] as const,
  )
  pay(pay(common, liensLeft), claims.map(left))
  pay(lienOnWider, maintenance.map(left))
  const taken = add(...got.values())
  const shares = claims.map(({ claim }) => ({ claim, amount: got.get(claim) ?? zeroYen }))
  return { taken, kept: subtract(net, taken), shares }
}
