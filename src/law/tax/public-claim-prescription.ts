import { addDays } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { dayFact, oneOf, orNull } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'public-claim-prescription'

/** Years since the 法定納期限, by the law of each claim. */
const claims = {
  'national-tax': { name: '国税', years: 5, article: '国税通則法72条' },
  'local-tax': { name: '地方税（固定資産税・住民税など）', years: 5, article: '地方税法18条' },
  'nhi-tax': { name: '国民健康保険税', years: 5, article: '地方税法18条' },
  'nhi-premium': { name: '国民健康保険料', years: 2, article: '国民健康保険法110条' },
  'national-pension-premium': { name: '国民年金の保険料', years: 2, article: '国民年金法102条' },
  'employees-pension-premium': { name: '厚生年金の保険料', years: 2, article: '厚生年金保険法92条' },
  'care-premium': { name: '介護保険料', years: 2, article: '介護保険法200条' },
  'late-elderly-premium': { name: '後期高齢者医療の保険料', years: 2, article: '高齢者の医療の確保に関する法律160条' },
} as const

type Kind = keyof typeof claims

/** Claims whose written demand is reckoned here. */
const taxes: readonly Kind[] = ['national-tax', 'local-tax', 'nhi-tax']

/** 通則法73条1項4号・地方税法18条の2第1項2号. Ten days from its sending, that day counted, and until the end of the next. */
const demandDays = 10

/** 税・保険料の時効. The last day of the period after which the office can no longer collect. */
export const publicClaimPrescription = rule({
  id,
  title: '税・保険料の徴収権の消滅時効',
  citations: [
    cite('国税通則法', '72条・73条'),
    cite('地方税法', '18条・18条の2'),
    cite('国民健康保険法', '110条'),
    cite('国民年金法', '102条'),
    cite('厚生年金保険法', '92条'),
    cite('介護保険法', '200条'),
    cite('高齢者の医療の確保に関する法律', '160条'),
  ],
  confidence: 'unverified',
  checked: '2026-11-21',
  facts: {
    // Object.keys types its result as bare text; the keys are those of the table.
    kind: oneOf(Object.keys(claims) as Kind[], '税か保険料の種類'),
    statutoryDue: dayFact('その期の法定納期限'),
    demandSentOn: { ...orNull(dayFact('督促状が出された日（税だけ。なければ空）')), otherwise: null },
  },
  answers: { years: '時効の年数', completionDate: '時効の期間の末日' },
  find({ kind, statutoryDue, demandSentOn }) {
    if (demandSentOn !== null && !taxes.includes(kind)) {
      throw new NotCovered(id, demandSentOn, '保険料の督促による時効の数え直しは扱っていません')
    }
    if (demandSentOn !== null && demandSentOn < statutoryDue) {
      throw new NotCovered(
        id,
        demandSentOn,
        '督促状の日（demandSentOn）が法定納期限（statutoryDue）より前になっています',
      )
    }
    const { years } = claims[kind]
    const first = periodEnd(statutoryDue, 12 * years)
    const renewedOn = demandSentOn !== null && demandSentOn <= first ? addDays(demandSentOn, demandDays) : null
    return { years, completionDate: renewedOn === null ? first : periodEnd(renewedOn, 12 * years), first, renewedOn }
  },
  explain({ years, completionDate, first, renewedOn }, { kind, statutoryDue, demandSentOn }) {
    const { name, article } = claims[kind]
    const demand = demandSentOn === null ? [] : [step('督促状が出された日', demandSentOn)]
    const renewed =
      renewedOn === null ? [] : [step('督促状を出した日から数えて10日を経過した日（この翌日から数え直す）', renewedOn)]
    return [
      step('税か保険料の種類', `${name}（${article}）`),
      step('法定納期限（翌日から数える）', statutoryDue),
      step('時効の期間', years, 'years'),
      step('はじめの期間の末日', first),
      ...demand,
      ...renewed,
      step('時効の期間の末日', completionDate),
    ]
  },
  notes({ renewedOn }, { kind, demandSentOn }) {
    return [
      note(
        'caution',
        '差押え、競売での交付要求、猶予、一部の支払い、払う約束などがあると、止まるか数え直しになります。ここでは見ていません。役所に確かめてください。',
      ),
      note('caution', '税や保険料の時効は、援用（使うと伝えること）をしなくても、期間が過ぎれば成立します。'),
      ...(demandSentOn !== null && renewedOn === null
        ? [note('caution', '督促状が期間の末日より後なので、数え直していません。')]
        : []),
      ...(taxes.includes(kind)
        ? []
        : [
            note(
              'caution',
              '保険料も、督促や差押えがあると数え直しになります。督促を受けていれば、この日より後になります。',
            ),
          ]),
    ]
  },
})
