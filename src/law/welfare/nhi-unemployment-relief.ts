import { addDays, type Day, day, dayOf, parts } from '#base/day.ts'
import { ratio } from '#base/ratio.ts'
import { times } from '#base/yen.ts'
import { countFact, dayFact, yenFact } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'nhi-unemployment-relief'

/** The relief began with the premiums of April 2010; earlier months have none. */
const reliefSince = day('2010-04-01')

const ageLimit = 65
/** 特定受給資格者 (11 to 32) and 特定理由離職者 (23, 33, 34). */
const codes: readonly number[] = [11, 12, 21, 22, 31, 32, 23, 33, 34]
const countedShare = ratio(30, 100)

/** 非自発的失業者の軽減. How much salary income counts for the health-insurance premium of a person who lost the job, and how long. */
export const nhiUnemploymentRelief = rule({
  id,
  title: '国民健康保険料の非自発的失業者軽減',
  citations: [
    cite('国民健康保険法施行令', '29条の7の2'),
    cite('地方税法', '703条の5の2'),
    cite('国民健康保険料の非自発的失業者の軽減（市の案内）', ''),
  ],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    leftOn: dayFact('離職日'),
    ageAtLeaving: countFact('離職日の年齢', 'years', { from: 0, to: 150 }),
    code: countFact('離職理由コード（雇用保険受給資格者証などの2桁の数字）', 'count', { from: 0, to: 99 }),
    salaryIncome: yenFact('前の年の給与所得（給与の収入から給与所得控除を引いた額）'),
  },
  answers: {
    eligible: '軽減の対象になる',
    countedSalaryIncome: '保険料の計算に使う給与所得',
    from: '軽減の最初の日',
    until: '軽減の最後の日',
  },
  find({ leftOn, ageAtLeaving, code, salaryIncome }) {
    const eligible = ageAtLeaving < ageLimit && codes.includes(code)
    if (!eligible) return { eligible, countedSalaryIncome: salaryIncome, from: null, until: null, period: null }
    const from = addDays(leftOn, 1)
    if (from < reliefSince) throw new NotCovered(id, leftOn, '軽減が始まった2010年4月より前の離職は扱っていません')
    const period = { from, until: endOfNextYear(from) }
    return { eligible, countedSalaryIncome: times(salaryIncome, countedShare, 'down'), ...period, period }
  },
  explain({ eligible, countedSalaryIncome, period }, { leftOn, ageAtLeaving, code, salaryIncome }) {
    const person = [
      step('離職日', leftOn),
      step('離職日の年齢（65歳未満が対象）', ageAtLeaving, 'years'),
      step('離職理由コード（11・12・21・22・31・32・23・33・34が対象）', `${code}`),
      step('軽減の対象か', eligible ? '対象になる' : '対象にならない'),
      step('前の年の給与所得', salaryIncome),
    ]
    if (period === null) return [...person, step('保険料の計算に使う給与所得', countedSalaryIncome)]
    return [
      ...person,
      step('保険料の計算に使う給与所得（30%。1円未満切捨て）', countedSalaryIncome),
      step('軽減の最初の日（離職日の翌日）', period.from),
      step('軽減の最後の日（最初の日の翌年度の3月31日）', period.until),
    ]
  },
  notes({ eligible }) {
    if (!eligible) {
      return [
        note(
          'caution',
          'この軽減の対象でなくても、所得が減ったときの減免を市区町村が定めていることがあります。窓口で聞いてください。',
        ),
      ]
    }
    return [
      note(
        'caution',
        '申請しないと軽減されません。後からでも申請できます。市区町村の国民健康保険の窓口で手続きしてください。',
      ),
      note('caution', '30%になるのは離職した人の給与所得だけです。ほかの所得や、家族の所得はそのまま計算されます。'),
      note('caution', '再就職して勤め先の健康保険に入ると、軽減は終わります。'),
    ]
  },
})

/** 翌年度末. The last day of the fiscal year (April to March) after the one in which the day lies. */
function endOfNextYear(on: Day): Day {
  const { year, month } = parts(on)
  return dayOf(month >= 4 ? year + 2 : year + 1, 3, 31)
}
