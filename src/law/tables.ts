import type { ReferenceTable } from './table.ts'

/** 資料の一覧. Every table of data, ranges, practice and law in words. */
export const tables: readonly ReferenceTable[] = []
