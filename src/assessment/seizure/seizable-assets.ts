import { isKnown } from '#assessment/known.ts'
import { fromTable } from '#assessment/table-finding.ts'
import { type Yen, yen } from '#base/yen.ts'
import { type Finding, note, reckon, step } from '#law/finding.ts'
import { depositGarnishment } from '#law/seizure/deposit-garnishment.table.ts'
import { movableExemption } from '#law/seizure/movable-exemption.ts'
import { retirementGarnishment } from '#law/seizure/retirement-garnishment.ts'
import type { Matter } from '#matter/matter.ts'
import { owingPeople } from './seizures.ts'

type Asset = NonNullable<Matter['assets']>[number]

/** 差し押さえられる財産. What an ordinary creditor with a title could take of one asset. */
export interface AssetTake {
  readonly asset: string
  readonly kind: Asset['kind']
  readonly value: Yen
  readonly seizable: Finding<Yen>
}

/** For the cash, deposits and retirement pay of those who owe; an asset without an owner counts as theirs. */
export function assetTakes(matter: Matter): readonly AssetTake[] {
  const owing = owingPeople(matter)
  return (matter.assets ?? []).flatMap((asset) => {
    const { id, kind, owner, value } = asset
    const isTheirs = !isKnown(owner) || owing === null || owing.includes(owner)
    if (!isTheirs || !isKnown(value)) return []
    const seizable = takeOf(matter, asset, value)
    return seizable === null ? [] : [{ asset: id, kind, value, seizable }]
  })
}

function takeOf(matter: Matter, { kind }: Asset, value: Yen): Finding<Yen> | null {
  switch (kind) {
    case 'cash': {
      // 131条3号 counts all cash of one debtor together; a second entry of cash would be kept twice.
      const found = movableExemption({ cash: value })
      return taken('現金から差し押さえられる額', value, yen(found.value.seizableCash), found)
    }
    case 'retirementPay': {
      const found = retirementGarnishment({ netRetirement: value, maintenance: false })
      return taken('退職手当から差し押さえられる額', value, yen(found.value.seizable), found)
    }
    case 'deposit':
      return fromTable(
        depositGarnishment,
        '預金から差し押さえられる額',
        value,
        () => [
          step('口座の残高', value),
          step('差し押さえられる額（差押命令が銀行に届いた時の残高。請求の額まで）', value),
        ],
        () => lenders(matter),
      )
    default:
      return null
  }
}

function taken(title: string, value: Yen, amount: Yen, from: Finding<unknown>): Finding<Yen> {
  return reckon('seizable-asset', title, amount, [from], () => [
    step('いまの額', value),
    step('差し押さえられる額', amount),
    step('手元に残る額', yen(value - amount)),
  ])
}

/** 相殺. The lending bank sets off what stands on its own accounts. */
function lenders({ loans }: Matter) {
  const names = (loans ?? []).flatMap(({ lender }) => lender?.name ?? [])
  return names.length === 0
    ? []
    : [note('caution', `${names.join('・')}の口座なら、判決がなくても、借金と差し引かれる（相殺）ことがあります。`)]
}
