import { percent } from '#base/ratio.ts'
import { multiplyDivide } from '#base/rounding.ts'
import { most, subtract, times, zeroYen } from '#base/yen.ts'
import { yenFact } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'family-sale-low-price'

/** A rule of thumb after a judgment of the 東京地方裁判所 of 2007; the law names no percentage. */
const ruleOfThumb = percent('80')

/** 親族間売買の低額譲渡. How far the price lies below the market value, where the difference may be taxed as a gift. */
export const familySaleLowPrice = rule({
  id,
  title: '親族間売買の低額譲渡',
  citations: [
    cite('相続税法', '7条'),
    cite('国税庁タックスアンサー No.4423', ''),
    cite('親族間売買の価格の目安（実務）', ''),
  ],
  confidence: 'one-source',
  checked: '2026-11-21',
  facts: { marketValue: yenFact('時価'), price: yenFact('売買代金') },
  answers: {
    ratioPct: '時価に対する代金の割合（%。1%未満切捨て）',
    difference: '時価に足りない額',
    belowEightyPct: '代金は時価の80%より低い',
  },
  find({ marketValue, price }) {
    if (marketValue === 0) throw new NotCovered(id, null, '時価（marketValue）が0円では、代金の割合を出せません')
    return {
      ratioPct: multiplyDivide(price, 100, marketValue, 'down'),
      difference: most(zeroYen, subtract(marketValue, price)),
      // A whole amount is below a limit just when it is below the limit rounded up.
      belowEightyPct: price < times(marketValue, ruleOfThumb, 'up'),
    }
  },
  explain({ ratioPct, difference, belowEightyPct }, { marketValue, price }) {
    return [
      step('時価', marketValue),
      step('売買代金', price),
      step('時価に対する代金の割合（1%未満切捨て）', ratioPct, 'percent'),
      step('時価に足りない額', difference),
      step('目安の80%と比べて', belowEightyPct ? '80%より低い' : '80%以上'),
    ]
  },
  notes({ difference }) {
    return [...(difference === 0 ? [] : [deemedGift, noSafeHarbour]), mortgagee, reliefsLost]
  },
})

const deemedGift = note(
  'caution',
  '代金が時価より著しく低いと、差額は贈与とみなされ、買った人に贈与税がかかることがあります（相続税法7条）。買った人自身が債務を払いきれない状態で、扶養義務のある人から低い代金で譲り受けたときは、その債務の弁済にあてる部分は贈与とされません。',
)
const noSafeHarbour = note(
  'doubt',
  '「著しく低い」が何%かは、法律に書かれていません。80%は2007年の東京地方裁判所の判決からいわれる目安で、80%以上なら贈与税がかからないという決まりではありません。契約の前に、税理士に確かめてください。',
)
const mortgagee = note(
  'practice',
  '抵当権者は、親族への売却でも相場の価格を求め、ふつう査定書を二つ求めます。親族間の売買に住宅ローンを貸す金融機関は多くありません。',
)
const reliefsLost = note(
  'caution',
  '買う人が配偶者、親や子などの直系の親族、生計を一にする親族、または売った後に一緒に住む親族だと、売主は3,000万円の特別控除と、居住用財産の譲渡損失の特例を使えません。',
)
