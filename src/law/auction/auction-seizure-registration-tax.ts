import { multiplyDivide } from '#base/rounding.ts'
import { most, type Yen, yen } from '#base/yen.ts'
import { yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 登免法15条・通則法118条: the base in whole thousands, and a thousand at the least. */
const baseUnit = 1_000
/** 別表第一第1号(5): four thousandths of the claim. */
const perThousand = 4
/** 通則法119条: the tax in whole hundreds. 登免法19条: a thousand at the least. */
const taxUnit = 100
const least = yen(1_000)

/** 差押登記の登録免許税. What the registry takes for entering the seizure, advanced by the creditor. */
export const auctionSeizureRegistrationTax = rule({
  id: 'auction-seizure-registration-tax',
  title: '差押登記の登録免許税',
  citations: [cite('登録免許税法', '別表第一第1号(5)・15条・19条'), cite('国税通則法', '118条・119条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: { claim: yenFact('請求債権の額') },
  answers: { tax: '登録免許税の額' },
  find({ claim }) {
    const base = most(least, wholeUnits(claim, 1, baseUnit, baseUnit))
    return { tax: most(least, wholeUnits(base, perThousand, 1_000 * taxUnit, taxUnit)), base }
  },
  explain({ tax, base }, { claim }) {
    return [
      step('請求債権の額', claim),
      step('課税標準（1,000円未満切捨て。1,000円に満たないときは1,000円）', base),
      step('税額（課税標準 × 1000分の4。100円未満切捨て。1,000円に満たないときは1,000円）', tax),
    ]
  },
  notes() {
    return [
      note(
        'caution',
        '申し立てる債権者が立て替え、競売の費用の一部として売却代金からはじめに返ります（民事執行法42条）。',
      ),
    ]
  },
})

/** `amount` × `num` ÷ `den` whole units, of so many yen each. */
function wholeUnits(amount: Yen, num: number, den: number, unit: number): Yen {
  return yen(multiplyDivide(amount, num, den, 'down') * unit)
}
