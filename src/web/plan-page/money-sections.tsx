import type { ComponentType } from 'react'
import type { Plan } from '#assessment/plan.ts'
import type { WayId } from '#assessment/ways/way.ts'
import type { Matter } from '#matter/matter.ts'
import { moneyWords } from '#web/words/money.ts'
import { useWords } from '#web/words/words.ts'
import { AllocationCards } from './money-allocation.tsx'
import { CreditorsView } from './money-creditors.tsx'
import { ResidualFan } from './money-fan.tsx'
import { MoneyWaterfall } from './money-waterfall.tsx'

/** お金の部分の材料. What the parts about money are given; `onMatter` writes into the matter, and can be taken back. */
export interface MoneySectionProps {
  readonly plan: Plan
  readonly matter: Matter
  /** The way that was chosen on the page. */
  readonly way: WayId
  readonly onMatter: (matter: Matter) => void
}

/** お金の部分. Its heading in the language of the page, and what stands below it. */
export interface MoneySection {
  readonly id: string
  readonly Title: ComponentType
  readonly Part: ComponentType<MoneySectionProps>
  /** Whether it follows a price that is still to come: it does not stand once the home is sold. */
  readonly isOfSale: boolean
}

/** お金の部分の場所. They stand between the what-if and the people, in this order, and are made when they are scrolled near. */
export const moneySections: readonly MoneySection[] = [
  { id: 'fall', Title: () => useWords(moneyWords).fall.title, Part: MoneyWaterfall, isOfSale: true },
  { id: 'sheet', Title: () => useWords(moneyWords).sheet.title, Part: AllocationCards, isOfSale: true },
  // The panel of the ranges on the same page reads the progress out.
  {
    id: 'fan',
    Title: () => useWords(moneyWords).fan.title,
    Part: (props) => <ResidualFan {...props} isHeard={false} />,
    isOfSale: false,
  },
  { id: 'creditors', Title: () => useWords(moneyWords).creditors.title, Part: CreditorsView, isOfSale: false },
]
