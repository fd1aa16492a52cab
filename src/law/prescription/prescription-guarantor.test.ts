import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import { prescriptionGuarantor } from './prescription-guarantor.ts'

type Facts = Parameters<typeof prescriptionGuarantor>[0]

const finding = (guaranteeDate: string, act: Facts['act'], against: Facts['against'], agreement = false) =>
  prescriptionGuarantor({ guaranteeDate: day(guaranteeDate), act, against, agreement })

describe('時効と保証人・主債務者への影響', () => {
  it.each([
    // the table of the reference: whether the principal debt is reached through the joint guarantor, under the old law, under the
    // new law, and under the new law by agreement
    ['lawsuit', true, false, true],
    ['claim', true, false, true],
    ['acknowledgment', false, false, false],
    ['seizure', false, false, false],
  ] as const)('%s against the joint guarantor: %s, %s, agreed %s', (act, old, current, agreed) => {
    const principal = (on: string, agreement = false) =>
      finding(on, act, 'joint-guarantor', agreement).value.principalAffected
    expect(principal('1900-01-01')).toBe(old)
    expect(principal('2020-03-31')).toBe(old)
    expect(principal('2020-03-31', true)).toBe(old)
    expect(principal('2020-04-01')).toBe(current)
    expect(principal('2020-04-01', true)).toBe(agreed)
  })

  it('reaches both through the principal debtor, and always the guarantee itself', () => {
    for (const act of ['lawsuit', 'claim', 'acknowledgment', 'seizure'] as const) {
      for (const on of ['2020-03-31', '2020-04-01']) {
        expect(finding(on, act, 'principal').value).toEqual({ principalAffected: true, guarantorAffected: true })
        expect(finding(on, act, 'joint-guarantor').value.guarantorAffected).toBe(true)
      }
    }
  })

  it('names the version by the day of the guarantee', () => {
    expect(finding('2020-03-31', 'claim', 'principal')).toMatchObject({ on: '2020-03-31', version: { since: null } })
    expect(finding('2020-04-01', 'claim', 'principal').version).toEqual({
      since: '2020-04-01',
      by: '平成29年法律第44号',
    })
  })

  it('takes no agreement unless told, and tells what is wrong with the facts', () => {
    const facts = { guaranteeDate: '2023-06-01', act: 'claim', against: 'joint-guarantor' }
    expect(prescriptionGuarantor.evaluate(facts)).toMatchObject({ value: { principalAffected: false } })
    expect(prescriptionGuarantor.evaluate({ guaranteeDate: 'x', act: 'x', against: 'x', agreement: 1 })).toMatchObject([
      { path: 'guaranteeDate' },
      { path: 'act' },
      { path: 'against' },
      { path: 'agreement' },
    ])
  })

  it('tells its working', () => {
    const values = (...facts: Parameters<typeof finding>) => finding(...facts).steps.map(({ value }) => value)
    expect(values('2017-06-01', 'lawsuit', 'joint-guarantor')).toEqual([
      ...['2017-06-01', '裁判上の請求', '連帯保証人', '旧458条・旧434条：連帯保証人への請求は主債務者にも及ぶ'],
      ...['更新・完成猶予になる', '更新・完成猶予になる'],
    ])
    expect(values('2023-06-01', 'claim', 'joint-guarantor').slice(3)).toEqual([
      expect.stringContaining('441条'),
      ...['変わらない', '更新・完成猶予になる'],
    ])
    expect(values('2017-06-01', 'seizure', 'joint-guarantor').slice(3, 5)).toEqual([
      ...['請求ではないので、主債務者に及ばない', '変わらない'],
    ])
    expect(values('2023-06-01', 'acknowledgment', 'principal').slice(2, 5)).toEqual([
      ...['主債務者', '457条1項：保証人にも及ぶ', '更新・完成猶予になる'],
    ])
  })

  it.each([
    ['2023-06-01', 'claim', 'principal', []],
    ['2023-06-01', 'lawsuit', 'principal', ['10年になり']],
    ['2023-06-01', 'acknowledgment', 'principal', []],
    ['2023-06-01', 'claim', 'joint-guarantor', ['条項があることが多い']],
    ['2017-06-01', 'claim', 'joint-guarantor', []],
    ['2023-06-01', 'lawsuit', 'joint-guarantor', ['条項があることが多い', '10年になり']],
    ['2017-06-01', 'lawsuit', 'joint-guarantor', ['10年になり']],
    ['2023-06-01', 'seizure', 'joint-guarantor', []],
    ['2023-06-01', 'acknowledgment', 'joint-guarantor', ['主債務の時効を援用できる']],
    ['2017-06-01', 'acknowledgment', 'joint-guarantor', ['主債務の時効を援用できる']],
  ] as const)('%s, %s against the %s: says %j, and that the end decides', (on, act, against, words) => {
    const texts = finding(on, act, against).notes.map(({ text }) => text)
    expect(texts).toEqual([...words, '出来事の終わり方で決まります'].map((word) => expect.stringContaining(word)))
  })
})
