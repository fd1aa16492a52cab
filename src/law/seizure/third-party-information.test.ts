import { describe, expect, it } from 'vitest'
import { thirdPartyInformation } from './third-party-information.ts'

const targets = ['bank', 'securities', 'real-estate', 'employer'] as const
const ordinary = ['bank', 'jhf', 'guarantee-company', 'servicer', 'other-creditor'] as const
const privileged = ['child-support', 'injury'] as const

type Target = (typeof targets)[number]
type Applicant = (typeof ordinary)[number] | (typeof privileged)[number]

const finding = (target: Target, applicant: Applicant, disclosureWithin3Years: boolean) =>
  thirdPartyInformation({ target, applicant, disclosureWithin3Years })
const allowed = (target: Target, applicant: Applicant, disclosed: boolean) =>
  finding(target, applicant, disclosed).value.allowed

describe('第三者からの情報取得', () => {
  it.each([
    // 205〜207条: target, who; without and with a 財産開示 within three years
    ['bank', ordinary, true, true],
    ['bank', privileged, true, true],
    ['securities', ordinary, true, true],
    ['securities', privileged, true, true],
    ['real-estate', ordinary, false, true],
    ['real-estate', privileged, false, true],
    ['employer', ordinary, false, false],
    ['employer', privileged, false, true],
  ] as const)('%s for %j: %s without a disclosure, %s with one', (target, applicants, without, withOne) => {
    for (const applicant of applicants) {
      expect(allowed(target, applicant, false), applicant).toBe(without)
      expect(allowed(target, applicant, true), applicant).toBe(withOne)
    }
  })

  it('tells what is wrong with the facts', () => {
    expect(thirdPartyInformation.evaluate({ target: 'car', applicant: 'me' })).toMatchObject([
      { path: 'target' },
      { path: 'applicant' },
      { path: 'disclosureWithin3Years' },
    ])
  })

  it('tells its working', () => {
    const values = (...facts: Parameters<typeof finding>) => finding(...facts).steps.map(({ value }) => value)
    expect(values('employer', 'bank', true)).toEqual([
      ...['勤め先（市町村・日本年金機構など）（民事執行法206条）', '銀行'],
      ...['いいえ（扶養の請求と、生命・身体の損害賠償だけ）', '要る（あった）', '調べられない'],
    ])
    expect(values('real-estate', 'jhf', false)).toEqual([
      ...['不動産（登記所）（民事執行法205条）', '住宅金融支援機構'],
      ...['はい', '要る（なかったので求められない）', '調べられない'],
    ])
    expect(values('bank', 'servicer', false).slice(2)).toEqual(['はい', '要らない', '調べられる'])
  })

  it('tells when the debtor hears of it, and what an ordinary creditor cannot do', () => {
    const notes = (...facts: Parameters<typeof finding>) =>
      finding(...facts).notes.map(({ kind, text }) => [kind, text])
    const words = (word: string) => ['caution', expect.stringContaining(word)]
    const after = ['practice', expect.stringContaining('1か月')]
    expect(notes('bank', 'bank', false)).toEqual([words('197条'), after])
    expect(notes('securities', 'bank', false)).toEqual([words('197条'), after])
    expect(notes('real-estate', 'bank', true)).toEqual([words('197条'), words('情報が出る前'), words('2021年5月1日')])
    expect(notes('employer', 'injury', true)).toEqual([words('197条'), words('情報が出る前')])
    expect(notes('employer', 'jhf', true)).toEqual([
      words('197条'),
      words('情報が出る前'),
      words('勤め先を調べられません'),
    ])
    expect(Object.keys(thirdPartyInformation.answers)).toEqual(['allowed'])
    expect(thirdPartyInformation.citations.map(({ law }) => law)).toEqual(['民事執行法'])
  })
})
