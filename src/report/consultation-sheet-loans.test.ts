import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { loanRows } from './consultation-sheet-loans.ts'
import { paperRows } from './consultation-sheet-papers.ts'

const on = day('2026-11-22')

function made(fields: object) {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return { plan: planFor(parsed.matter, on), matter: parsed.matter }
}

function lines(fields: object): readonly string[] {
  const { plan, matter } = made(fields)
  return loanRows(plan, matter).rows.map(({ cells }) => cells.map(({ words }) => words).join('|'))
}

function papers(fields: object): readonly string[] {
  const { plan, matter } = made(fields)
  return paperRows(plan, matter).rows.map(({ name }) => name)
}

const bank = { kind: 'bank', name: '青銀行' }
const loan = (fields: object) => ({ loans: [{ id: 'added-1', purpose: 'home', lender: bank, ...fields }] })

describe('契約の条件', () => {
  it('tells the terms, the month in which they end, and the balance with its day', () => {
    // lent on 10 April 2015, the first of 420 instalments in May 2015, the last in April 2050
    const terms = {
      ...{ contractOn: '2015-04-10', amount: 30_000_000, ratePercent: 1.5, termMonths: 420, instalment: 80_000 },
      ...{ bonusInstalment: 70_000, bonusMonths: [1, 7], balance: 24_000_000, balanceOn: '2026-10-31' },
    }
    expect(lines(loan(terms))[0]).toBe(
      '契約の条件：借りた日 2015年4月10日(金)／借りた額 30,000,000円／利率 年1.5%／期間 420か月（2050年4月まで）／' +
        '毎月の返済 80,000円、ボーナス月（1・7月）に70,000円／残高 24,000,000円／残高の日 2026年10月31日(土)',
    )
  })

  it('names once what nobody has asked, and what nobody knows', () => {
    expect(lines(loan({ balance: 9_000_000, ratePercent: null }))).toEqual([
      '契約の条件：残高 9,000,000円／未確認：借りた日・借りた額・期間・毎月の返済・残高の日／不明：利率',
    ])
    const { plan, matter } = made({})
    expect(loanRows(plan, matter)).toMatchObject({ rows: [], note: '住宅ローンの条件：未確認' })
  })

  it('tells what the guarantor paid and when, with what is not known of it', () => {
    const paid = { subrogatedOn: '2026-10-20', subrogatedAmount: 24_300_000 }
    expect(lines(loan(paid))[0]).toContain('保証会社が払った額（代位弁済） 24,300,000円（2026年10月20日(火)）')
    expect(lines(loan({ ...paid, subrogatedAmount: undefined }))[0]).toContain('額は未確認（2026年10月20日(火)）')
    expect(lines(loan({ subrogatedAmount: 1, subrogatedOn: null }))[0]).toContain('1円（日は未確認）')
    expect(lines(loan({}))[0]).not.toContain('保証会社')
    const { plan, matter } = made(loan(paid))
    expect(loanRows(plan, matter).rows[0]?.cells[0]?.finding?.value).toBe(24_300_000)
  })
})

describe('時効にかかわる日', () => {
  it('stand in their order, with the day on which the period ends', () => {
    // 31 March 2022 is the last payment, the guarantor's claim runs from its payment on 15 October 2024: five years, to 15 October 2029
    const dated = { lastPaidOn: '2022-03-31', acceleratedOn: '2022-09-30', subrogatedOn: '2024-10-15' }
    const guarantor = { contractOn: '2015-04-10', guarantor: { kind: 'guarantee-company' } }
    expect(lines(loan({ ...dated, ...guarantor }))[1]).toBe(
      '時効にかかわる日：最後の支払い 2022年3月31日(木) → 一括請求（期限の利益の喪失） 2022年9月30日(金) → ' +
        '代位弁済 2024年10月15日(火) → 時効の期間の末日（見込み） 2029年10月15日(月)',
    )
  })

  it('are payments, acknowledgements, papers of a court and a sale of the home, and nothing after today', () => {
    const events = [
      { id: 'e1', kind: 'acknowledgement', on: '2025-02-01', loan: 'added-1' },
      { id: 'e2', kind: 'consultation', on: '2025-03-01', loan: 'added-1' },
      { id: 'e3', kind: 'payment', on: '2027-01-01', loan: 'added-1' },
    ]
    const letters = [{ id: 'l1', kind: 'payment-order', receivedOn: '2026-11-16', loan: 'added-1' }]
    const properties = [{ id: 'home', kind: 'house', soldOn: '2022-08-31' }]
    const words = lines({ ...loan({ lastPaidOn: '2022-03-31' }), events, letters, properties })[1]
    expect(words?.split(' → ').slice(0, 4)).toEqual([
      '時効にかかわる日：最後の支払い 2022年3月31日(木)',
      '家の売却 2022年8月31日(水)',
      '債務の承認 2025年2月1日(土)',
      '支払督促 2026年11月16日(月)',
    ])
    expect(words).not.toContain('2027年1月1日')
  })

  it('stand for each loan and each other debt, and for none of which no day is known', () => {
    const loans = [
      { id: 'a', purpose: 'home', debtor: 'h', lastPaidOn: '2026-01-27' },
      { id: 'b', purpose: 'home', debtor: 'w' },
    ]
    const people = [
      { id: 'h', name: '夫' },
      { id: 'w', relation: 'self' },
    ]
    const otherDebts = [{ id: 'card', kind: 'cardLoan', lastPaidOn: '2024-05-05' }]
    expect(lines({ loans, people, otherDebts }).map((line) => line.split('：')[0])).toEqual([
      ...['夫の住宅ローン', '夫の住宅ローンの日', '本人の住宅ローン', 'カードローンの債権者の日'],
    ])
  })
})

describe('持っていく書類', () => {
  const home = { properties: [{ id: 'home', kind: 'house' }] }

  it('follow the stage: the schedule while instalments run, the days once the whole is due', () => {
    const early = papers({ ...home, ...loan({ firstMissedMonth: '2026-09' }) })
    expect(early).toContain('住宅ローンの契約書・返済予定表')
    expect(early).not.toContain('一括請求・代位弁済の通知')
    const due = papers({ ...home, ...loan({ acceleratedOn: '2026-10-31' }) })
    expect(due).toContain('一括請求・代位弁済の通知')
    expect(due).toContain('最後に払った日の分かる通帳・控え（古いものも）')
    expect(due).toContain('登記事項証明書（あれば）')
    expect(due).not.toContain('住宅ローンの契約書・返済予定表')
  })

  it('are those of the sale once the home is gone, and no more those of the home', () => {
    const sold = { properties: [{ id: 'home', kind: 'house', soldOn: '2022-08-31', brokerEstimates: [1] }] }
    const after = papers({ ...sold, ...loan({ subrogatedOn: '2022-03-01' }) })
    expect(after).toContain('家を売ったときの契約書・精算書、または競売の配当の書類')
    expect(after).toContain('残った借金の額が分かる通知')
    for (const gone of ['登記事項証明書（あれば）', '固定資産税の納税通知書', '家の査定書', '一括請求・代位弁済の通知'])
      expect(after).not.toContain(gone)
  })

  it('are the papers of the court, with the form that came with them', () => {
    const letters = [{ id: 'l', kind: 'payment-order', receivedOn: '2026-11-16' }]
    expect(papers({ ...loan({ subrogatedOn: '2022-03-01' }), letters }).slice(1, 3)).toEqual([
      '「支払督促」と封筒',
      '同封の異議申立書・答弁書の用紙',
    ])
    const opened = [{ id: 'l', kind: 'commencement-order', receivedOn: '2026-11-16' }]
    expect(papers({ ...home, ...loan({}), letters: opened })).toContain('裁判所から届いた競売の書類のすべて')
    expect(papers(home)).not.toContain('裁判所から届いた競売の書類のすべて')
  })
})
