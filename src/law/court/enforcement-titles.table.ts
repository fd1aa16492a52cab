import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly part: '債務名義' | '確定判決と同じ効力のもの' | '執行に要るもの' | '債務名義の要否'
  readonly name: string
  readonly says: string
  readonly basis: string
}

const title = { part: '債務名義', basis: '民事執行法22条' } as const
const equal = { part: '確定判決と同じ効力のもの', basis: '民事執行法22条' } as const

/** 債務名義. The papers on which a creditor can have wages, deposits and other things seized. */
export const enforcementTitles = table<Row>({
  id: 'enforcement-titles',
  title: '債務名義',
  kind: 'data',
  confidence: 'official',
  checked: '2026-11-21',
  citations: [cite('民事執行法', '22条'), cite('民事調停法', '17条')],
  sources: [],
  columns: { part: '区分', name: '名前', says: '内容', basis: '根拠' },
  rows: [
    { ...title, name: '確定判決', says: 'もう争えなくなった判決です。' },
    {
      ...title,
      name: '仮執行宣言の付いた判決',
      says: '確定する前でも差し押さえてよいと書かれた判決です。',
    },
    {
      ...title,
      name: '抗告でだけ争える裁判',
      says: '決定や命令のうち、抗告という方法でだけ争えるものです。',
    },
    { ...title, name: '費用額を決める処分', says: '裁判などの費用の額を決めた書記官の処分です。' },
    {
      ...title,
      name: '仮執行宣言の付いた支払督促',
      says: '支払督促に異議を出さないでいると付くことがある、差押えのできる書類です。',
    },
    {
      ...title,
      name: '執行証書',
      says: '「払わないときは強制執行を受けてもよい」と書かれた公正証書です。',
    },
    {
      ...title,
      name: '外国の確定判決・仲裁判断',
      says: '日本の裁判所の執行判決や執行決定の付いたものです。',
    },
    { ...equal, name: '裁判所での和解', says: '和解調書に書かれた内容です。' },
    {
      ...equal,
      name: '債権者表',
      says: '破産や再生の手続で認められた債権を書いた表です。',
    },
    { ...equal, name: '調停調書', says: '調停でまとまった内容を書いた調書です。' },
    {
      ...equal,
      name: '17条決定',
      says: '調停に代わる決定です。異議がないまま期限が過ぎたものです。',
      basis: '民事執行法22条、民事調停法17条',
    },
    {
      part: '執行に要るもの',
      name: '執行文',
      says: '債務名義に付けてもらう証明です。多くの場合に要ります。',
      basis: '民事執行法',
    },
    {
      part: '執行に要るもの',
      name: '送達証明',
      says: '債務名義が相手に届いたことの証明が要ります。',
      basis: '民事執行法',
    },
    {
      part: '債務名義の要否',
      name: '抵当権の競売',
      says: '抵当権による競売には、債務名義は要りません。',
      basis: '民事執行法',
    },
    {
      part: '債務名義の要否',
      name: '競売や任意売却の後の残債',
      says: '残債で給料や預金を差し押さえるには、債務名義が要ります。公正証書（執行証書）や、倒産手続の債権者表がすでにあるときは、それが債務名義になります。',
      basis: '民事執行法22条',
    },
  ],
  notes: [
    note(
      'caution',
      '公正証書は債務名義ですが、判決ではありません。時効が10年になるわけではありません（「判決で確定した権利の時効（169条）」）。',
    ),
  ],
})
