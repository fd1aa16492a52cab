import { addDays, type Day, dayOf, daysBetween, parts } from '#base/day.ts'
import { ratio } from '#base/ratio.ts'
import { times } from '#base/yen.ts'
import { dayFact, oneOf, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const firstMonths = { '01-01': 1, '04-01': 4 } as const

const roundings = {
  floor: { how: 'down', words: '1円未満切捨て' },
  round: { how: 'half-up', words: '1円未満四捨五入' },
} as const

/** 固定資産税・都市計画税の精算. What the buyer pays the seller for the days from the delivery to the end of the contract's year. */
export const propertyTaxSettlement = rule({
  id: 'property-tax-settlement',
  title: '固定資産税・都市計画税の精算',
  citations: [
    cite('固定資産税・都市計画税の精算（実務）', ''),
    cite('地方税法', '359条'),
    cite('国税庁タックスアンサー No.1440', ''),
  ],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    annualTax: yenFact('固定資産税と都市計画税の1年分'),
    periodStart: oneOf(['01-01', '04-01'], '起算日（契約で決めた1年の最初の日）'),
    deliveryDate: dayFact('引渡しの日（買主の分に入る）'),
    rounding: oneOf(['floor', 'round'], '端数の扱い（floor 切捨て、round 四捨五入）', { otherwise: 'floor' }),
  },
  answers: { sellerDays: '売主の日数', buyerDays: '買主の日数', buyerShare: '買主が売主に払う額' },
  find({ annualTax, periodStart, deliveryDate, rounding }) {
    const start = startOfPeriod(deliveryDate, firstMonths[periodStart])
    const { year, month } = parts(start)
    const sellerDays = daysBetween(start, deliveryDate)
    const buyerDays = daysBetween(deliveryDate, dayOf(year + 1, month, 1))
    const share = ratio(buyerDays, sellerDays + buyerDays)
    return { sellerDays, buyerDays, buyerShare: times(annualTax, share, roundings[rounding].how), start }
  },
  explain({ sellerDays, buyerDays, buyerShare, start }, { annualTax, deliveryDate, rounding }) {
    const days = sellerDays + buyerDays
    return [
      step('1年分の税額', annualTax),
      step('起算日', start),
      step('引渡しの日', deliveryDate),
      step('売主の日数（引渡しの前日まで）', sellerDays, 'days'),
      step('買主の日数（引渡しの日から）', buyerDays, 'days'),
      step('期間の最後の日', addDays(start, days - 1)),
      step(`買主の負担（税額 × ${buyerDays}日 ÷ ${days}日。${roundings[rounding].words}）`, buyerShare),
    ]
  },
  notes() {
    return [
      note(
        'practice',
        '法律ではなく、売買契約で決める慣行です。起算日は東日本で1月1日、近畿・中国・四国で4月1日が多く、端数の扱いも契約によります。契約書で確かめてください。',
      ),
      note(
        'caution',
        'その年の税金を役所に納めるのは、1月1日の所有者（売主）です。買主から精算金を受け取っても変わりません。滞納があるときは、精算金をその支払いにあてるよう債権者や役所が求めることが多くあります。',
      ),
      note('caution', '受け取った精算金は、税金の計算では売った代金に加えます。'),
    ]
  },
})

/** The first day of the one-year period in which the day lies. */
function startOfPeriod(on: Day, firstMonth: number): Day {
  const { year, month } = parts(on)
  return dayOf(month < firstMonth ? year - 1 : year, firstMonth, 1)
}
