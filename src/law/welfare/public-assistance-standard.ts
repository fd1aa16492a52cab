import type { Month } from '#base/day.ts'
import { multiplyDivide } from '#base/rounding.ts'
import { grouped } from '#base/words.ts'
import { add, type Yen, yen } from '#base/yen.ts'
import { countFact, listOf, monthFact, oneOf } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import {
  firstClass,
  firstClassOldest,
  type Grade,
  grades,
  largest,
  type SizeRow,
  sizes,
  specialAdditions,
} from './public-assistance-standard.table.ts'

const id = 'public-assistance-standard'

/** The last of the special additions stands in the press alone. */
const announcedSince = '2026-10'

/** 生活扶助基準. The amount for one month of living by the standard of public assistance, without what is added in single cases. */
export const publicAssistanceStandard = rule({
  id,
  title: '生活扶助基準（簡易計算）',
  citations: [cite('生活保護法', '8条'), cite('昭和38年厚生省告示第158号', '別表第1')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    grade: oneOf(grades, '級地（1級地-1か2級地-2）'),
    ages: listOf(countFact('年齢', 'years', { from: 0, to: 150 }), '世帯の全員の年齢'),
    month: monthFact('何月の基準か（2023年10月から2027年9月まで）'),
  },
  answers: {
    livelihoodAidExact: '生活扶助基準額（端数を処理しない額）',
    roundedUp10: '生活扶助基準額（10円未満切上げ）',
  },
  find({ grade, ages, month }) {
    if (ages.length === 0) throw new NotCovered(id, null, '年齢（ages）には、1人以上を書いてください')
    const perPerson = specialAddition(month)
    const personal = ages.map((age) => personalAmount(age, grade))
    const total = add(...personal)
    const { reductionPercent, secondClass } = sizeRow(ages.length)
    const special = yen(perPerson * ages.length)
    const whole = add(secondClass, special)
    const hundredths = total * reductionPercent
    return {
      livelihoodAidExact: (hundredths + 100 * whole) / 100,
      roundedUp10: add(yen(10 * multiplyDivide(total, reductionPercent, 1000, 'up')), whole),
      ...{ personal, total, reductionPercent, reduced: hundredths / 100, secondClass, special },
    }
  },
  explain(found, { grade, ages, month }) {
    return [
      step('何月の基準か', month),
      step('級地', gradeNames[grade]),
      ...found.personal.map((amount, index) => step(`第1類（${ages[index]}歳）`, amount)),
      step('第1類の合計', found.total),
      step(`世帯の人数（${ages.length}人）による逓減率`, found.reductionPercent, 'percent'),
      step('第1類の合計 × 逓減率', decimalYenWords(found.reduced)),
      step(`第2類（${ages.length}人）`, found.secondClass),
      step('特例加算（人数分）', found.special),
      step('合計（端数を処理しない額）', decimalYenWords(found.livelihoodAidExact)),
      step('合計（逓減率を掛けた第1類を10円未満切上げ）', found.roundedUp10),
    ]
  },
  notes(_, { month }) {
    return [
      note(
        'caution',
        'ここでの額は低めです。経過的加算、住宅扶助、児童・障害・母子などの加算、冬季加算などを含みません。市区町村の福祉事務所で確かめてください。',
      ),
      ...(month >= announcedSince ? [announcedOnly] : []),
      note(
        'doubt',
        '10円未満の切上げは、告示の原文で確かめていません。切り上げた額と、端数を処理しない額の両方を示しています。',
      ),
      note(
        'caution',
        '入院している人と、施設に入っている人の特例加算は、1,000円のままとする資料があります（一つだけの資料です）。',
      ),
    ]
  },
})

const gradeNames: Readonly<Record<Grade, string>> = { '1-1': '1級地-1', '2-2': '2級地-2' }

const announcedOnly = note(
  'expiry',
  '2026年10月からの特例加算（1人2,500円）は、2027年9月までの1年間と報じられたものです。告示はまだ見ていません。',
)

function specialAddition(month: Month): Yen {
  const found = specialAdditions.find(({ from, until }) => from <= month && month <= until)
  if (found === undefined) throw new NotCovered(id, null, '2023年10月から2027年9月までの月だけを扱っています')
  return found.perPerson
}

/** 第1類. The line of the age. */
function personalAmount(age: number, grade: Grade): Yen {
  return (firstClass.find(({ upToAge }) => age <= upToAge)?.amounts ?? firstClassOldest)[grade]
}

/** 逓減率 and 第2類 of a household. */
function sizeRow(persons: number): SizeRow {
  const listed = sizes.find((row) => row.persons === persons)
  if (listed !== undefined) return listed
  const further = yen(largest.perFurtherPerson * (persons - largest.persons))
  return { ...largest, secondClass: add(largest.secondClass, further) }
}

/** 90,487.5円. */
function decimalYenWords(amount: number): string {
  const [whole = '', decimals] = String(amount).split('.')
  return `${grouped(Number(whole))}${decimals === undefined ? '' : `.${decimals}`}円`
}
