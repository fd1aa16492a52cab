import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { matterFrom, parseMatter } from '#matter/parse.ts'
import { planReport } from './plan-report.ts'
import type { Block, Report } from './report.ts'

function matterOf(fields: object): Matter {
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', ...fields })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}

function example(name: string): Matter {
  const parsed = parseMatter(readFileSync(`examples/${name}.json`, 'utf8'))
  if ('issues' in parsed) throw new Error(name)
  return parsed.matter
}

const reportOf = (matter: Matter, on = '2026-11-21') => planReport(planFor(matter, day(on)))
const blocks = (report: Report, id: string): readonly Block[] =>
  report.sections.find((section) => section.id === id)?.blocks ?? []
const notices = (report: Report, id: string) =>
  blocks(report, id).flatMap((block) => (block.kind === 'notice' ? [block.text] : []))
const facts = (report: Report, id: string) =>
  blocks(report, id).flatMap((block) =>
    block.kind === 'facts' ? block.rows.map(({ label, cell }) => [label, cell.words]) : [],
  )
const texts = (report: Report, id: string) =>
  blocks(report, id).flatMap((block) => (block.kind === 'text' ? [block.text] : []))
const table = (report: Report, id: string, caption: string) => {
  const found = blocks(report, id).find((block) => block.kind === 'table' && block.caption === caption)
  return found?.kind === 'table' ? found.rows.map((row) => row.map(({ words }) => words)) : []
}

const seed = example('guarantee-company')
const loan = { id: 'loan', lender: { kind: 'bank', name: '銀行' } }

describe('the report of a plan', () => {
  it('tells first where one stands and what to do, and last what is not known', () => {
    expect(reportOf(seed).sections.map(({ id }) => id)).toEqual([
      ...[
        'stage',
        'next-steps',
        'deadlines',
        'timeline',
        'last-days',
        'sale-steps',
        'debts',
        'limitations',
        'ways',
        'combinations',
        'sale',
        'residual',
        'creditors',
        'people',
        'unknowns',
      ],
    ])
    expect(reportOf(matterOf({})).sections.map(({ id }) => id)).toEqual(['stage', 'next-steps', 'ways', 'unknowns'])
    expect(facts(reportOf(matterOf({})), 'stage')).toEqual([['段階', 'いまの段階は、まだ分かりません。']])
  })

  it('explains the terms it uses, and no others', () => {
    const terms = (matter: Matter) => reportOf(matter).terms.map(({ term }) => term)
    expect(terms(seed)).toEqual(expect.arrayContaining(['任意売却', '競売', '残債', '代位弁済', '巻戻し', '消滅時効']))
    expect(terms(seed)).not.toContain('物上保証人')
    // Every term that is explained stands in what is shown.
    const empty = reportOf(matterOf({}))
    const shown = JSON.stringify(empty.sections.map(({ title, blocks }) => [title, blocks]))
    expect(empty.terms.filter(({ term }) => !shown.includes(term))).toEqual([])
  })

  it('says of every answer from when it is, that it is no legal advice, and who may negotiate', () => {
    const { title, on, closing } = reportOf(matterOf({}))
    expect([title, on]).toEqual(['案件の見通し', '2026年11月21日(土)'])
    expect(closing.join('\n')).toMatch(/2026年11月21日\(土\) の時点[\s\S]*法律相談ではありません[\s\S]*弁護士法72条/)
  })

  it('sets the sale beside the auction', () => {
    expect(table(reportOf(seed), 'sale', '任意売却と競売の比べ')).toEqual([
      // 50, 70 and 100 % of 19,000,000; costs of 1,000,000, 800,000 and 500,000; 20,000,000 are owed
      ['売れる価格', '19,000,000円', '約950万円', '約1,330万円', '約1,900万円'],
      ['引かれる費用', '743,000円', '約100万円', '約80万円', '約50万円'],
      ['1番の債権者へ', '18,257,000円', '約850万円', '約1,250万円', '約1,850万円'],
      ['残債', '1,743,000円', '約1,150万円', '約750万円', '約150万円'],
      ['手元に残る額', '0円', '0円', '0円', '0円'],
    ])
  })

  it('gives months as years and months', () => {
    expect(table(reportOf(seed), 'residual', '分割したとき（これからの損害金が免除されるとき）')).toEqual([
      ['5,000円', '349か月（29年1か月）', '1,743,000円'],
      ['10,000円', '175か月（14年7か月）', '1,743,000円'],
      ['30,000円', '59か月（4年11か月）', '1,743,000円'],
    ])
    const months = (balance: number) => {
      const matter = matterOf({
        loans: [{ ...loan, balance, acceleratedOn: '2026-01-31' }],
        properties: [{ id: 'home', kind: 'house', soldOn: '2026-06-30' }],
        settings: { instalments: [10_000] },
      })
      return table(reportOf(matter), 'residual', '分割したとき（これからの損害金が免除されるとき）')[0]?.[1]
    }
    expect([110_000, 120_000, 130_000, 2_000_000, 12_000_001].map(months)).toEqual([
      ...['11か月', '12か月（1年）', '13か月（1年1か月）', '200か月（16年8か月）', '100年を超える'],
    ])
  })

  it('names each figure’s finding', () => {
    const cells = reportOf(seed).sections.flatMap((section) =>
      section.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [])),
    )
    const figures = cells.filter(({ finding }) => finding !== null)
    expect(figures.length).toBeGreaterThan(20)
    expect(cells.find(({ words }) => words === '693,000円')?.finding?.from[0]?.rule).toBe('brokerage-fee-cap')
  })
})

describe('days', () => {
  const letters = [{ id: 'a', kind: 'formal-demand', receivedOn: '2026-11-01', deadlineOn: '2026-11-25' }]
  const left = (on: string) => table(reportOf(matterOf({ letters }), on), 'deadlines', '守りたい期限')[0]?.[3]

  it.each([
    ['2026-11-21', '4日'],
    ['2026-11-25', '今日まで'],
    ['2026-11-26', '過ぎています'],
  ])('on %s there are left: %s', (on, words) => {
    expect(left(on)).toBe(words)
  })

  it('that are known are told as past or fixed, and the others as thirds of a month', () => {
    const notice = { id: 'b', kind: 'bid-period-notice', receivedOn: '2026-11-20', openingOn: '2027-01-27' }
    const rows = table(reportOf(matterOf({ letters: [notice] })), 'timeline', 'これからの見通し')
    expect(rows.slice(0, 3)).toEqual([
      ['期間入札の通知が届く', '2026年11月20日(金)', '（済み）', ''],
      ['開札', '2027年1月27日(水)', '（決まった日）', ''],
      ['売却決定期日', '2027年1月下旬', '2027年2月上旬', '2027年2月中旬'],
    ])
  })

  it('that should have come are told', () => {
    const late = matterOf({
      loans: [{ ...loan, firstMissedMonth: '2025-01', paymentDay: 27, balance: 1, balanceOn: '2026-11-01' }],
    })
    expect(notices(reportOf(late), 'timeline').join('')).toContain('見落としていないか')
    expect(notices(reportOf(seed), 'timeline')).toEqual([])
  })
})

describe('what is not known', () => {
  const balance = { ...loan, balance: 1_000_000, balanceOn: '2026-11-01' }
  const damages = (fields: object) => facts(reportOf(matterOf(fields)), 'debts')

  it('is told as unknown, and as surely more than nothing once the whole is due', () => {
    expect(damages({ loans: [balance] })).toContainEqual(['遅延損害金', '分かりません（0円とは限りません）'])
    expect(damages({ loans: [{ ...balance, subrogatedOn: '2026-10-15' }] })).toEqual([
      ['残元金', '1,000,000円'],
      ['遅延損害金', '分かりません（0円ではありません）'],
      ['合計（損害金を除く）', '1,000,000円'],
    ])
    expect(damages({ loans: [{ ...balance, lastPaidOn: '2026-11-01' }] })).toContainEqual(['遅延損害金', '0円'])
  })

  it('is said beside the arrears', () => {
    const arrears = { ...balance, firstMissedMonth: '2026-10', paymentDay: 27, instalment: 90_000 }
    expect(damages({ loans: [arrears] })).toContainEqual(['延滞を解消するための額（損害金を除く）', '90,000円'])
    expect(damages({ loans: [{ ...arrears, delayRatePercent: 14 }] })).toContainEqual([
      ...['延滞を解消するための額', '90,863円'], // 25 days: 863
    ])
    const late = { ...arrears, firstMissedMonth: '2025-01' }
    expect(notices(reportOf(matterOf({ loans: [late] })), 'debts').join('')).toContain('残りの全額を求められます')
    expect(notices(reportOf(matterOf({ loans: [arrears] })), 'debts')).toEqual([])
  })

  it('is a balance from before the sale', () => {
    const properties = [{ id: 'home', kind: 'house', soldOn: '2026-11-02' }]
    expect(notices(reportOf(matterOf({ properties, loans: [balance] })), 'residual')[0]).toContain('売却の前のもの')
  })

  it('is said beside what is left once the home is gone', () => {
    const properties = [{ id: 'home', kind: 'house', soldOn: '2026-06-30' }]
    const gone = (more: object) =>
      notices(reportOf(matterOf({ properties, loans: [{ ...balance, ...more }] })), 'residual')
    expect(gone({})[0]).toContain('この残債に損害金は入っていません')
    expect(gone({ acceleratedOn: '2026-01-31', delayRatePercent: 14 })).not.toContainEqual(
      expect.stringContaining('入っていません'),
    )
  })
})

describe('what must not be missed', () => {
  it('is a claim that may be past its limitation, before any payment', () => {
    const properties = [{ id: 'home', kind: 'house', soldOn: '2015-06-30' }]
    const old = { ...loan, contractOn: '2005-01-31', balance: 3_000_000, acceleratedOn: '2015-01-31' }
    const report = reportOf(matterOf({ properties, loans: [old] }))
    expect(notices(report, 'residual').join('')).toContain('払う・約束する前に弁護士に確かめてください')
    expect(facts(report, 'limitations')[0]?.[1]).toContain('2020年1月31日(金)で時効の期間が過ぎているかもしれません')
    expect(blocks(report, 'next-steps')).toMatchObject([
      { items: [{ title: expect.stringContaining('消滅時効') }, {}] },
      { kind: 'text', text: expect.stringContaining('法テラス（0570-078374）に電話できる日') },
    ])
  })

  it.each([
    // Friday; Saturday is shorter
    ['2026-11-20', '今日は9時から21時まで。その次は2026年11月21日(土) 9時から17時まで。'],
    // Sunday, and a holiday on Monday
    ['2026-11-22', '次は2026年11月24日(火) 9時から21時まで。'],
    // Wednesday 30 December: nobody until Monday 4 January
    ['2026-12-30', '次は2027年1月4日(月) 9時から21時まで。'],
  ])('is on %s when somebody can be called', (on, words) => {
    const letters = [{ id: 'suit', kind: 'complaint', receivedOn: '2026-11-16' }]
    const report = planReport(planFor(matterOf({ loans: [loan], letters }), day(on)))
    expect(blocks(report, 'next-steps')[1]).toEqual({
      kind: 'text',
      text: `法テラス（0570-078374）に電話できる日：${words}`,
    })
  })

  it('is the day on which a sale is taken to be settled, and whether somebody has told it', () => {
    expect(notices(reportOf(example('condominium-arrears')), 'sale').join('')).toContain(
      '2027年2月26日(金)に決済するとして',
    )
    const loans = [{ id: 'loan', balance: 20_000_000, balanceOn: '2026-11-21', lastPaidOn: '2026-11-20' }]
    const marketValue = { low: 19_000_000, typical: 19_000_000, high: 19_000_000 }
    const open = reportOf(matterOf({ properties: [{ id: 'home', kind: 'house', marketValue }], loans }))
    // six months and fifteen days from 2026-11-21 end on a Saturday
    expect(notices(open, 'sale').join('')).toContain('2027年6月7日(月)に決済するとしました')
    expect(notices(open, 'residual').join('')).toContain('2027年6月7日(月)に決済するとした残債です')
  })

  it('is a tax that stays, and costs beyond the price', () => {
    expect(notices(reportOf(example('condominium-arrears')), 'sale')[0]).toContain('1,900,000円残ります')
    const home = { properties: [{ id: 'home', kind: 'house' }], loans: [{ ...loan, balance: 1_000_000 }] }
    const scenarios = [{ id: 'sale', voluntarySale: { price: 100_000, registrationCosts: 200_000 } }]
    expect(notices(reportOf(matterOf({ ...home, scenarios })), 'sale')[0]).toContain('費用が売買代金を超えています')
  })

  it('is that joint debtors owe the whole', () => {
    const report = reportOf(example('joint-debtors-divorced'))
    expect(table(report, 'people', '請求される人')).toEqual([
      ['元夫', '債務者', '保証会社', '全額を請求されます'],
      ['本人（元妻）', '連帯債務者', '保証会社', '全額を請求されます'],
    ])
    expect(notices(report, 'people')[0]).toContain('それぞれ全額')
    expect(notices(reportOf(seed), 'people')).toEqual([])
  })

  it('is who can seize wages', () => {
    expect(texts(reportOf(example('wage-seizure')), 'seizures')[0]).toContain('あるので')
    expect(texts(reportOf(example('first-letters')), 'seizures')[0]).toContain('督促の手紙だけで')
    expect(table(reportOf(example('wage-seizure')), 'seizures', '1回の支払いごとの額')).toEqual([
      ['本人', '600,000円', '270,000円', '330,000円'],
    ])
  })

  it('is that individual rehabilitation ends at 50,000,000 yen', () => {
    const properties = [{ id: 'home', kind: 'house', soldOn: '2026-06-30' }]
    const at = (balance: number) =>
      notices(reportOf(matterOf({ properties, loans: [{ ...loan, balance }] })), 'residual')
    expect(at(50_000_001).join('')).toContain('個人再生は使えません')
    expect(at(50_000_000).join('')).not.toContain('個人再生は使えません')
  })
})

describe('the names of loans', () => {
  it('are their creditors, with what they are only where there are several', () => {
    expect(texts(reportOf(seed), 'debts')).toEqual(['保証会社'])
    expect(texts(reportOf(example('agency-second-mortgage')), 'debts')).toEqual([
      '住宅金融支援機構（住宅ローン）',
      '年金福祉事業団の引継ぎ先（住宅ローン2）',
    ])
    const people = [{ id: 'me', name: '本人' }]
    const unknown = matterOf({ people, loans: [{ id: 'loan', debtor: 'me' }] })
    expect(table(reportOf(unknown), 'people', '請求される人')[0]).toEqual([
      '本人',
      '債務者',
      'ローン',
      '全額を請求されます',
    ])
  })
})

describe('the entry at the credit bureau', () => {
  it('has a day, but not for more than a working life', () => {
    const credit = facts(reportOf(example('agency-second-mortgage')), 'residual').slice(-2)
    expect(credit).toEqual([
      ['月10,000円なら', '払い続けているあいだ残ります'], // 1,048 months
      ['月30,000円なら', '2061年5月中旬まで'], // 350 months after 2027-03-15, and five years
    ])
  })
})
