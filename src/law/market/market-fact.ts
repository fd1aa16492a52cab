import { type Note, note } from '#law/finding.ts'

/** 市場の事実. One published figure: a value or a span, what it measures, and when. */
export interface MarketFact {
  readonly subject: string
  readonly place: string | null
  readonly period: string
  readonly from: string | null
  readonly until: string | null
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly remark: string | null
  /** Addresses, with a space between two. */
  readonly source: string | null
  readonly attested: '公的' | '複数' | '一つ' | '未確認'
}

export const marketFactColumns: { readonly [K in keyof MarketFact]: string } = {
  subject: '項目',
  place: '場所・種類',
  period: '時期',
  from: '時期の始め',
  until: '時期の終わり',
  value: '値',
  low: '値の幅の下',
  high: '値の幅の上',
  unit: '単位',
  remark: '補足',
  source: '出所',
  attested: '確かさ',
}

export type Period = Pick<MarketFact, 'period' | 'from' | 'until'>

type Given = Pick<MarketFact, 'subject' | 'source' | 'attested' | 'period' | 'from' | 'until'> & Partial<MarketFact>

/** A row with what is not given left unknown. */
export function fact(given: Given): MarketFact {
  return { place: null, value: null, low: null, high: null, unit: null, remark: null, ...given }
}

/** 時期の書かれていない数字. */
export const undated: Period = { period: '時期は書かれていない', from: null, until: null }

export function inYear(year: number, words = `${year}年`): Period {
  return { period: words, from: `${year}-01-01`, until: `${year}-12-31` }
}

export function inYears(first: number, last: number): Period {
  return { period: `${first}〜${last}年`, from: `${first}-01-01`, until: `${last}-12-31` }
}

export function inHalf(year: number, half: '上期' | '下期'): Period {
  return half === '上期'
    ? { period: `${year}年上期`, from: `${year}-01-01`, until: `${year}-06-30` }
    : { period: `${year}年下期`, from: `${year}-07-01`, until: `${year}-12-31` }
}

/** Every address that the rows name, once. */
export function sourcesOf(rows: readonly MarketFact[]): readonly string[] {
  return [...new Set(rows.flatMap(({ source }) => source?.split(' ') ?? []))]
}

/** What a reader of any market figure must know. */
export const marketFactNotes: readonly Note[] = [
  note(
    'caution',
    '市場の数字は、その時期と場所のものです。一軒の家の見込みでも、約束でもありません。法律の期限の計算や、道筋の順位には使いません。2年より古い数字は、日付を添えて薄く示します。',
  ),
]
