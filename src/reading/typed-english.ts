// 英語で書かれたもの. What is typed in English, written as it is in Japanese, so that there is one reading of amounts and days. The texts come
// without spaces but those between two digits (`typed.ts`); what is no English stays as it is.

const shifts: Readonly<Record<string, number>> = {
  ...{ thousand: 3, k: 3, million: 6, mil: 6, billion: 9, bn: 9 },
}
/** What those who live in Japan say in Latin letters. */
const units: Readonly<Record<string, string>> = { man: '万', 万: '万', oku: '億', 億: '億' }

const about = /^(?:about|around|approx(?:imately)?\.?|roughly|probably|maybe)/i
const orSo = /(?:orso|maybe|probably|ithink|\?)$/i
const amount =
  /^(?:jpy|yen|[¥\\])?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(thousand|million|billion|mil|bn|k|man|oku|万|億)?(yen|jpy|en|円)?$/i
const range = /^(?:between|from)?(.+?)(?:to|and|[-–—~])(.+)$/i
const none = /^(?:none|nothing|zero|nil)(?:yen)?$/i

/** 英語の金額. 19 million yen as 19000000円, 1,900 man as 1,900万円. */
export function fromEnglishAmount(plain: string): string {
  if (!/[a-z]/i.test(plain)) return plain
  if (none.test(plain)) return 'なし'
  const one = oneAmount(plain)
  if (one !== null) return one
  const [, low = '', high = ''] = range.exec(plain) ?? []
  const ends = [low, high].map(oneAmount)
  // An end without its unit may count thousands or single yen: nothing is guessed.
  return ends.every((end) => end?.endsWith('円') === true) ? ends.join('〜') : plain
}

function oneAmount(text: string): string | null {
  const polite = text.replace(orSo, '')
  const core = polite.replace(about, '')
  const [, number, unit = '', yen] = amount.exec(core) ?? []
  if (number === undefined) return null
  const shift = shifts[unit.toLowerCase()]
  const value = shift === undefined ? `${number}${units[unit.toLowerCase()] ?? ''}` : shifted(number, shift)
  if (value === null) return null
  const isYen = unit !== '' || yen !== undefined || /^(?:jpy|yen|[¥\\])/i.test(core)
  return `${core === text ? '' : '約'}${value}${isYen ? '円' : ''}`
}

/** The digits of a decimal times a power of ten; null where a fraction of a yen would be left. */
function shifted(number: string, by: number): string | null {
  const [whole = '', decimals = ''] = number.replace(/,/g, '').split('.')
  if (decimals.length > by) return null
  return `${whole}${decimals.padEnd(by, '0')}`.replace(/^0+(?=\d)/, '')
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
const weekday =
  '(?:on)?(?:(sun(?:day)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?)\\.?,?)?'
const date = '(?:the)?(\\d{1,2})(?:st|nd|rd|th)?'
const dateFirst = new RegExp(`^${weekday}${date}(?:of|-)?${month}[,-]?(\\d{4})?$`, 'i')
const monthFirst = new RegExp(`^${weekday}${month}${date}(?:,? ?(\\d{4}))?$`, 'i')
const yearFirst = new RegExp(`^(\\d{4})[-,]?${month}(?:[-,]?${date})?$`, 'i')
const monthOnly = new RegExp(`^(?:in)?${month}(?:of)?[,-]?(\\d{4})?$`, 'i')

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      today: '今日',
      yesterday: '昨日',
      tomorrow: '明日',
      thedaybeforeyesterday: '一昨日',
      thedayaftertomorrow: '明後日',
    },
    ...{ thismonth: '今月', lastmonth: '先月', nextmonth: '来月' },
  }),
)
const numbers = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const counted = new RegExp(`^(in)?(\\d{1,3}|an?|${numbers.slice(1).join('|')})(day|week|month|year)s?(ago)?$`, 'i')
const per: Readonly<Record<string, string>> = { day: '日', week: '週間', month: 'か月', year: '年' }

/** 英語の日や月. July 1, 2026 as 2026年7月1日, July 2026 as 2026年7月, two months ago as 2か月前. */
export function fromEnglishDate(plain: string): string {
  if (!/[a-z]{3}/i.test(plain)) return plain
  const polite = plain.replace(orSo, '')
  const core = polite.replace(about, '')
  const words = named.get(core.toLowerCase()) ?? fromNow(core) ?? calendar(core)
  if (words === null) return plain
  return core === plain ? words : `だいたい${words}`
}

function fromNow(core: string): string | null {
  const [, ahead, count = '', unit = '', ago] = counted.exec(core) ?? []
  const words = per[unit.toLowerCase()]
  if (words === undefined || (ahead === undefined) === (ago === undefined)) return null
  const place = numbers.indexOf(count.toLowerCase().replace(/^an$/, 'a'))
  const number = place < 0 ? count : String(Math.max(1, place))
  return `${number}${words}${ago === undefined ? '後' : '前'}`
}

function calendar(core: string): string | null {
  const [, firstDay, ...first] = dateFirst.exec(core) ?? []
  if (first.length > 0) return written(first[2], first[1], first[0], firstDay)
  const [, secondDay, ...second] = monthFirst.exec(core) ?? []
  if (second.length > 0) return written(second[2], second[0], second[1], secondDay)
  const [, year, named, on] = yearFirst.exec(core) ?? []
  if (named !== undefined) return written(year, named, on, undefined)
  const [, alone, ofYear] = monthOnly.exec(core) ?? []
  return alone === undefined ? null : written(ofYear, alone, undefined, undefined)
}

function written(
  year: string | undefined,
  name: string | undefined,
  on: string | undefined,
  weekdayName: string | undefined,
): string {
  const at = monthNames.findIndex((one) => name?.toLowerCase().startsWith(one) === true)
  const day = weekdayNames.findIndex((one) => weekdayName?.toLowerCase().startsWith(one) === true)
  const ofWeek = day < 0 ? '' : `(${'日月火水木金土'[day]})`
  return `${year === undefined ? '' : `${year}年`}${at + 1}月${on === undefined ? '' : `${Number(on)}日${ofWeek}`}`
}

/** 英語の「わからない」. */
export const notKnownInEnglish =
  /^(?:i?(?:don['’]?t|donot|can['’]?t|cannot)(?:know|remember)|dunno|noidea|(?:i['’]?m)?notsure|unknown|notknown|i(?:have)?forg[oe]t(?:ten)?)$/i
