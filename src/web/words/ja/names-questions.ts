import {
  agencyField,
  askedOfOthers,
  askerField,
  balanceField,
  dayFields,
  debtLeftField,
  debtLeftWords,
  type FirstField,
  type FirstQuestionId,
  firstMissedField,
  firstUnpaidField,
  homeFields,
  incomeFallFields,
  instalmentField,
  lastPaidField,
  lastReceivedField,
  lenderField,
  priceField,
  publicSaleFields,
  questionWords,
} from '#interview/first-questions.table.ts'

/** 欄の言葉. Its name, a hint, and its choices by their values; `unknown` is わからない. */
export interface FieldName {
  readonly label: string
  readonly hint: string
  readonly choices: Readonly<Record<string, string>>
}

interface QuestionName {
  readonly title: string
  readonly reason: string
}

/** 質問の名. `debt-left` stands for `amounts` where only the debt is asked, the last two for what is asked of who did not borrow. */
export type QuestionKey = FirstQuestionId | 'debt-left' | 'first-unpaid' | 'last-received'

/** Every field of the table by a key of its own: some ask for the same path in other words. */
export const fieldsByKey = {
  asker: askerField,
  receivedOn: dayFields.receivedOn,
  deadlineOn: dayFields.deadlineOn,
  openingOn: dayFields.openingOn,
  saleDecisionOn: dayFields.saleDecisionOn,
  subrogatedOn: dayFields.subrogatedOn,
  acceleratedOn: dayFields.acceleratedOn,
  publicSaleOn: publicSaleFields.openingOn,
  publicSaleDecisionOn: publicSaleFields.saleDecisionOn,
  home: homeFields[0],
  soldOn: homeFields[1],
  firstMissedMonth: firstMissedField,
  firstUnpaidMonth: firstUnpaidField,
  lastPaidOn: lastPaidField,
  lastReceivedOn: lastReceivedField,
  lender: lenderField,
  agency: agencyField,
  incomeFall: incomeFallFields[0],
  incomeBackIn: incomeFallFields[1],
  instalment: instalmentField,
  balance: balanceField,
  debtLeft: debtLeftField,
  price: priceField,
} as const satisfies Readonly<Record<string, FirstField | undefined>>

export type FieldKey = keyof typeof fieldsByKey

interface QuestionNames {
  readonly questions: Readonly<Record<QuestionKey, QuestionName>>
  readonly fields: Readonly<Record<FieldKey, FieldName>>
}

function named(field: FirstField | undefined): FieldName {
  if (field === undefined) throw new Error('the table of first questions lacks a field')
  const choices = field.choices.map(({ value, label }) => [value ?? 'unknown', label])
  return { label: field.label, hint: field.hint, choices: Object.fromEntries(choices) }
}

/** 最初の質問の言葉. As the table of questions writes them. */
export const questionNames: QuestionNames = {
  questions: {
    ...questionWords,
    'debt-left': debtLeftWords,
    'first-unpaid': askedOfOthers['first-missed'],
    'last-received': askedOfOthers['last-paid'],
  },
  // Every field of the map above, under the same key.
  fields: Object.fromEntries(
    Object.entries(fieldsByKey).map(([key, field]) => [key, named(field)]),
  ) as QuestionNames['fields'],
}
