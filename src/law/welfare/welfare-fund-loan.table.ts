import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly loan: string
  readonly part: string
  readonly household: string | null
  readonly mostYen: number | null
  readonly monthly: boolean | null
  readonly usualMonths: number | null
  readonly mostMonths: number | null
  readonly percentWithGuarantor: number | null
  readonly percentWithoutGuarantor: number | null
  readonly leastAge: number | null
}

const living = {
  loan: '総合支援資金',
  part: '生活のお金',
  monthly: true,
  usualMonths: 3,
  mostMonths: 12,
  percentWithGuarantor: 0,
  percentWithoutGuarantor: 1.5,
  leastAge: null,
}
const once = { household: null, monthly: false, usualMonths: null, mostMonths: null, leastAge: null }

/** 生活福祉資金. Loans of the welfare councils for living, moving and a new start; never for repaying debts. */
export const welfareFundLoan = table<Row>({
  id: 'welfare-fund-loan',
  title: '生活福祉資金',
  kind: 'data',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: [],
  columns: {
    loan: '資金',
    part: '使いみち',
    household: '世帯',
    mostYen: '上限の額（円）',
    monthly: '月ごとの額か',
    usualMonths: 'ふつうの期間（か月）',
    mostMonths: 'いちばん長い期間（か月）',
    percentWithGuarantor: '保証人があるときの利率（年%）',
    percentWithoutGuarantor: '保証人がないときの利率（年%）',
    leastAge: '年齢の下限（歳）',
  },
  rows: [
    { ...living, household: '2人以上', mostYen: 200_000 },
    { ...living, household: '1人', mostYen: 150_000 },
    {
      ...once,
      loan: '総合支援資金',
      part: '新しい住まいに入るお金',
      mostYen: 400_000,
      percentWithGuarantor: 0,
      percentWithoutGuarantor: 1.5,
    },
    {
      ...once,
      loan: '総合支援資金',
      part: '生活を立て直すための一時のお金',
      mostYen: 600_000,
      percentWithGuarantor: 0,
      percentWithoutGuarantor: 1.5,
    },
    {
      ...once,
      loan: '緊急小口資金',
      part: '急に要るお金',
      mostYen: 100_000,
      percentWithGuarantor: null,
      percentWithoutGuarantor: null,
    },
    {
      loan: '不動産担保型生活資金',
      part: '家を担保にした生活のお金',
      household: null,
      mostYen: null,
      monthly: null,
      usualMonths: null,
      mostMonths: null,
      percentWithGuarantor: null,
      percentWithoutGuarantor: null,
      leastAge: 65,
    },
  ],
  notes: [
    note(
      'doubt',
      'この資料は記憶によるもので、公の案内と見比べていません。額、期間、利率は、市区町村の社会福祉協議会に確かめてください。',
    ),
    note(
      'doubt',
      '元の資料は、利率（保証人があれば0%、なければ年1.5%）を資金の名前を分けずに書いています。すべての資金に当てはまるとも、総合支援資金だけとも読めます。ここでは総合支援資金だけに入れ、緊急小口資金と不動産担保型では空けてあります。',
    ),
    note('caution', '借金の返済には使えません。これも借入れなので、後で返すことになります。'),
  ],
})
