import { readerOf } from './reader.ts'
import { readings } from './readings.table.ts'

/** 読み手. The reader with its table: a part of its own, loaded when readings are first switched on. */
export const reader = readerOf(readings)
