import type { Day } from '#base/day.ts'
import { dayWords } from '#base/words.ts'
import type { Yen } from '#base/yen.ts'
import { type Finding, type Note, note, reckon, step } from '#law/finding.ts'
import type { WholeDue } from './whole-due.ts'

/** 少ない方の損害金. What a sale has left bore none of its own before the sale (民法489条1項: they are paid before principal). */
export function leastDamages({ sinceSale }: Pick<WholeDue, 'sinceSale'>): Finding<Yen> | null {
  if (sinceSale === null) return null
  const { soldOn, spans, amount } = sinceSale
  const from = spans.map(({ finding }) => finding)
  const steps = () => [
    step('家が売れた日', soldOn),
    ...spans.map((span) => step(`${span.finding.value.days}日分の遅延損害金`, span.amount)),
    step('遅延損害金（少ない方）', amount),
  ]
  return reckon('least-damages', '遅延損害金（少ない方）', amount, from, steps, () => [leftBySale(soldOn)])
}

/** 売却の後の残高. Told wherever the damages on it are no more than a range. */
export function leftBySale(soldOn: Day): Note {
  return note(
    'doubt',
    `残高が、家が売れた日（${dayWords(soldOn)}）より後に残った額のときは、その額に、売れた日より前の損害金は付いていません。売れた日より前の損害金は、代金から先に払われたか（民法489条1項）、残っているかが、書類を見ないと分かりません。残高の日が分からないときは、その額に損害金が入っていることもあります。そのため幅で示します。債権者の計算書で、元金・損害金と、その日を確かめてください。`,
  )
}
