import type * as z from 'zod/mini'
import type { CreditorView, MirrorInput } from '#assessment/creditors/creditor-view.ts'
import type { creditorSchema, mirrorInputSchema } from './creditors-schema.ts'
import { type FindingMap, figuresBy } from './finding-map.ts'

/** 債権者から見た比べ as plain JSON by `creditorSchema`. */
export function creditorJson(view: CreditorView, idOf: FindingMap['idOf']): z.infer<typeof creditorSchema> {
  const { figure, orNull } = figuresBy(idOf)
  const { creditor, kind, claims, claimed, courses, least, letter } = view
  return {
    ...{ creditor, kind, claims: [...claims], claimed: orNull(claimed) },
    courses: courses.map(({ way, basis, receipts, total, present, low, high, why }) => ({
      ...{ way, basis },
      receipts: receipts.map(({ amount, ...rest }) => ({ amount: figure(amount), ...rest })),
      ...{ total: orNull(total), present: orNull(present), low: orNull(low), high: orNull(high), why },
    })),
    least: least.map(({ amount, ...rest }) => ({ ...rest, amount: figure(amount) })),
    letter: [...letter],
  }
}

/** 前提 as plain JSON by `mirrorInputSchema`. */
export function mirrorInputJson({ values, ...rest }: MirrorInput): z.infer<typeof mirrorInputSchema> {
  return { ...rest, values: [...values] }
}
