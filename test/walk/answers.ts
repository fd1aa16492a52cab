import fc from 'fast-check'
import { none, type Task, type TaskField } from '#interview/tasks/task.ts'
import { ago } from './values.ts'

// 答え. What somebody may say to a question: any value that its field can take, わからない, and that there is none.

const answerIn = ({ kind, choices, bounds }: TaskField): fc.Arbitrary<unknown> => {
  switch (kind) {
    case 'amount':
      return fc.constantFrom(0, 1, 80_000, 19_000_000, 1_000_000_000_000)
    case 'day':
      return ago(-400, 9_000)
    case 'month':
      return ago(0, 900).map((on) => on.slice(0, 7))
    case 'percent':
      return fc.constantFrom(0, 1.475, 14.6, 100)
    case 'area':
      return fc.constantFrom(0, 68.52, 1_000_000)
    case 'whole':
      return fc.integer({ min: bounds?.low ?? 1, max: bounds?.high ?? 1 })
    case 'share':
      return fc.constantFrom('1/2', '1/1', '999999/999999')
    case 'text':
      return fc.constantFrom('緑', '<b>名</b>', '🏠'.repeat(100), '-1')
    case 'choice':
      return fc.constantFrom(...choices.map(({ value }) => value))
    case 'choices':
      return fc.subarray(choices.map(({ value }) => value))
  }
}

const answerTo = (field: TaskField): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 4, arbitrary: answerIn(field) },
    ...(field.isSure === true ? [] : [{ weight: 1, arbitrary: fc.constant(null) }]),
    ...(field.none === undefined ? [] : [{ weight: 1, arbitrary: fc.constant(none) }]),
    ...(field.isOptional === true ? [{ weight: 1, arbitrary: fc.constant(undefined) }] : []),
  )

/** An answer to every field of a task. */
export const answersTo = ({ fields }: Pick<Task, 'fields'>): fc.Arbitrary<Readonly<Record<string, unknown>>> =>
  fc
    .tuple(...fields.map(answerTo))
    .map((values) => Object.fromEntries(fields.map(({ path }, at) => [path, values[at]])))
