import { percent } from '#base/ratio.ts'
import { times, yen } from '#base/yen.ts'
import { countFact, percentFact, yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const timesRepayment = 4
const monthlyPerPerson = 64_000
const leastDropPercent = 20

/** 返済負担率. Above this share of the income, by the income. */
const burdens = [
  { below: yen(3_000_000), percent: 30 },
  { below: yen(4_000_000), percent: 35 },
  { below: yen(7_000_000), percent: 40 },
]
const burdenFromSevenMillion = 45

/** 返済方法の変更. Whether income is low enough for the JHF to stretch the repayments; its reasons and its outlook are not looked at. */
export const jhfReschedule = rule({
  id: 'jhf-reschedule',
  title: '機構の返済方法の変更（収入基準）',
  citations: [cite('返済方法の変更（住宅金融支援機構）', '')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    annualIncome: yenFact('年収'),
    jhfAnnual: yenFact('機構への1年の返済額'),
    allLoansAnnual: yenFact('すべての住宅ローンの1年の返済額（機構の分を含む）'),
    household: countFact('世帯の人数', 'count', { from: 1, to: 1_000 }),
    incomeDropPercent: percentFact('収入が減った割合'),
  },
  answers: { testTwoMet: '収入基準を満たす' },
  find({ annualIncome, jhfAnnual, allLoansAnnual, household, incomeDropPercent }) {
    const fourTimes = yen(timesRepayment * jhfAnnual)
    const yearlyForHousehold = yen(12 * monthlyPerPerson * household)
    const burdenPercent = burdens.find(({ below }) => annualIncome < below)?.percent ?? burdenFromSevenMillion
    // A whole number lies above a fraction exactly when it lies above the fraction cut to whole yen.
    const bearable = times(annualIncome, percent(burdenPercent), 'down')
    const byRepayment = annualIncome <= fourTimes
    const byHousehold = annualIncome <= yearlyForHousehold
    const byBurden = allLoansAnnual > bearable && incomeDropPercent >= leastDropPercent
    return {
      testTwoMet: byRepayment || byHousehold || byBurden,
      ...{ fourTimes, yearlyForHousehold, burdenPercent, bearable, byRepayment, byHousehold, byBurden },
    }
  },
  explain(found, { annualIncome, jhfAnnual, allLoansAnnual, household, incomeDropPercent }) {
    return [
      step('年収', annualIncome),
      step('機構への1年の返済額', jhfAnnual),
      step('その4倍（年収がこの額まで）', found.fourTimes),
      step('アの基準', words(found.byRepayment)),
      step('世帯の人数', household, 'count'),
      step('人数 × 64,000円の12か月分（年収がこの額まで）', found.yearlyForHousehold),
      step('イの基準', words(found.byHousehold)),
      step('すべての住宅ローンの1年の返済額', allLoansAnnual),
      step(`年収の${found.burdenPercent}%（返済額がこの額を超える。1円未満切捨て）`, found.bearable),
      step('収入が減った割合（20%以上）', incomeDropPercent, 'percent'),
      step('ウの基準', words(found.byBurden)),
      step('収入基準（ア・イ・ウのどれか）', words(found.testTwoMet)),
    ]
  },
  notes({ testTwoMet }) {
    return [
      note(
        'caution',
        '見ているのは収入の条件だけです。ほかに、失業・病気・減収などの事情があることと、変更の後は返済を続けられることが必要です。審査で認められないこともあります。',
      ),
      ...(testTwoMet ? [whatFollows] : [otherMenus]),
      note(
        'practice',
        '法律ではなく、機構の取扱いです。確かめたページは新しくありません。いまの条件は、返済している金融機関か機構に聞いてください。滞納する前に相談するのが安全です。',
      ),
    ]
  },
})

const whatFollows = note(
  'caution',
  '返済期間を最長15年延ばせます。失業中か、収入が20%以上減ったときは、3年まで利息だけの支払いにもできます。毎月の額は減りますが、払う総額は増えます。80歳までに終わることが必要とする記事があります（一つだけの資料です）。',
)
const otherMenus = note(
  'caution',
  'この基準に合わなくても、一定の期間だけ返済額を減らす方法や、ボーナス払いを変える方法があります。機構に相談してください。',
)

function words(met: boolean): string {
  return met ? '当てはまる' : '当てはまらない'
}
