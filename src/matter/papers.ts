import * as z from 'zod/mini'
import { facts, id, onDay, required, text } from './fields.ts'

/** 書類の種類. The papers that a household on this road makes or has made for it, in the usual order, with their Japanese names. */
export const paperKinds = {
  'consultation-sheet': '相談シート',
  'living-statement': '生活収支報告書（家計の表）',
  'creditor-list': '債権者の一覧',
  'asset-list': '財産の目録',
  'reschedule-request': '返済条件変更の申出書',
  'voluntary-sale-form': '任意売却に関する申出書',
  appraisal: '査定書',
  'brokerage-agreement': '媒介契約書',
  'allocation-table': '売買代金配分表（案）',
  'sale-contract': '売買契約書',
  'payment-order-objection': '督促異議申立書',
  'written-answer': '答弁書',
  'limitation-notice': '時効援用の通知',
  'instalment-offer': '分割返済の申出書',
  'settlement-offer': '和解の申出書',
  'conciliation-petition': '特定調停の申立書',
  'rehabilitation-petition': '個人再生の申立書',
  'bankruptcy-petition': '破産手続開始・免責許可の申立書',
  'range-change-petition': '差押えの範囲の変更の申立書',
  'leaving-agreement': '明渡しの合意書',
  'renunciation-statement': '相続放棄の申述書',
  'inheritance-extension': '期間の伸長の申立書',
} as const

export type PaperKind = keyof typeof paperKinds

// The keys of a constant table, in its order; there is at least one.
const kinds = Object.keys(paperKinds) as [PaperKind, ...PaperKind[]]

/** 書類の種類の名. */
export const paperKindIds: readonly PaperKind[] = kinds

/** 書類. A paper of the household: when it was filled in, when it was handed in and to whom. The person tells both; ninbai hands nothing in. */
export const paperSchema = z.strictObject({
  ...required({ id, kind: z.enum(kinds) }),
  ...facts({ preparedOn: onDay, submittedOn: onDay, to: text }),
})
