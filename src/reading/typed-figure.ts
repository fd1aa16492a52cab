import { grouped } from '#base/words.ts'
import { emptyOrUnknown, plainTyped, type Typed, type Unreadable } from './typed.ts'

/** 打たれた数・言葉. A rate, a count, an area, a share or a name, as the file holds it. */
export interface FigureRead {
  readonly kind: 'figure'
  readonly value: number | string
  readonly words: string
}

export type TypedFigure = Typed<FigureRead>

/** 数の欄. What is known of the field before anything is typed. */
export interface FigureField {
  readonly kind: 'percent' | 'area' | 'whole' | 'share' | 'text'
  readonly label: string
  /** The least and the most of a whole number; `months` may be typed as years. */
  readonly bounds?: { readonly low: number; readonly high: number; readonly unit?: 'months' }
}

const longestText = 200
const mostSquareMetres = 1_000_000
const orUnknown = '分からないときは「わからない」と書いてください。'

/** 打たれた数・言葉を読む. To the end or not at all. */
export function typedFigure(text: string, field: FigureField): TypedFigure {
  if (field.kind === 'text') return typedText(text, field)
  const typed = plainTyped(text)
  if (typed === null) return unreadable(field, '数が読み取れません')
  const open = emptyOrUnknown(typed)
  if (open !== null) return open
  const plain = typed.replace(/^(?:約|およそ|だいたい)+/u, '').replace(/(?:です|ぐらい|くらい|ほど)+$/u, '')
  switch (field.kind) {
    case 'percent':
      return percentIn(plain, field)
    case 'area':
      return areaIn(plain, field)
    case 'whole':
      return wholeIn(plain, field)
    case 'share':
      return shareIn(plain, field)
  }
}

function typedText(text: string, field: FigureField): TypedFigure {
  const trimmed = text.trim()
  const open = emptyOrUnknown(trimmed)
  if (open !== null) return open
  if (trimmed.length > longestText) return unreadable(field, `${longestText}文字までで書いてください`)
  return { kind: 'figure', value: trimmed, words: trimmed }
}

const decimal = /^\d{1,7}(?:\.\d{1,6})?$/u

function percentIn(plain: string, field: FigureField): TypedFigure {
  const figure = plain.replace(/^年(?:利)?/u, '').replace(/(?:%|パーセント)$/u, '')
  const value = Number(figure)
  if (!decimal.test(figure) || value > 100)
    return unreadable(field, '率が読み取れません。「14.6」か「年14.6%」のように書いてください')
  return { kind: 'figure', value, words: `${value}%` }
}

function areaIn(plain: string, field: FigureField): TypedFigure {
  const figure = plain.replace(/(?:㎡|m2|m²|平米|平方メートル)$/iu, '').replace(/(?<=\d),(?=\d{3})/gu, '')
  const value = Number(figure)
  if (!decimal.test(figure) || value > mostSquareMetres)
    return unreadable(field, '広さが読み取れません。「68.52」のように、平方メートル（㎡）の数を書いてください')
  return { kind: 'figure', value, words: `${value}㎡` }
}

const years = /^(\d{1,3})年(?:(\d{1,2})(?:か|ヶ|カ|ケ|箇)?月)?(?:間)?$/u

function wholeIn(plain: string, field: FigureField): TypedFigure {
  const { low = 0, high = Number.MAX_SAFE_INTEGER, unit } = field.bounds ?? {}
  const [, inYears, more = '0'] = unit === 'months' ? (years.exec(plain) ?? []) : []
  const figure = plain.replace(/(?:(?:か|ヶ|カ|ケ|箇)月(?:に1回)?|日|通|回|個|番|筆|つ)$/u, '')
  const value = inYears === undefined ? Number(figure) : Number(inYears) * 12 + Number(more)
  const isRead = inYears !== undefined || /^\d{1,6}$/u.test(figure)
  if (!isRead) return unreadable(field, `数が読み取れません。${low}から${grouped(high)}までの数を書いてください`)
  if (value < low || value > high) return unreadable(field, `${low}から${grouped(high)}までの数を書いてください`)
  return { kind: 'figure', value, words: unit === 'months' ? monthsWords(value) : grouped(value) }
}

function monthsWords(months: number): string {
  const [whole, rest] = [Math.floor(months / 12), months % 12]
  if (whole === 0) return `${months}か月`
  return `${months}か月（${whole}年${rest === 0 ? '' : `${rest}か月`}）`
}

function shareIn(plain: string, field: FigureField): TypedFigure {
  const [, bottom, top] = /^([1-9]\d{0,5})分の([1-9]\d{0,5})$/u.exec(plain) ?? []
  const value = bottom === undefined ? plain : `${top}/${bottom}`
  const whole = /^(?:全部|すべて|全て|1)$/u.test(plain) ? '1/1' : value
  if (!/^[1-9]\d{0,5}\/[1-9]\d{0,5}$/u.test(whole))
    return unreadable(field, '持分が読み取れません。「1/2」か「2分の1」のように書いてください')
  const [over, under] = whole.split('/')
  return { kind: 'figure', value: whole, words: `${under}分の${over}` }
}

function unreadable({ label }: FigureField, why: string): Unreadable {
  return { kind: 'unreadable', message: `${label}：${why}。${orUnknown}` }
}
