import { describe, expect, it } from 'vitest'
import { servicerConduct } from './servicer-conduct.ts'

const finding = (contact: 'visit' | 'phone' | 'letter', lawyerNoticeReceived: boolean, goodReason: boolean) =>
  servicerConduct({ contact, lawyerNoticeReceived, goodReason })

describe('受任通知の後の取立て（18条8項）', () => {
  it.each([
    // way, notice received, good reason, against 18条8項: every case of the paragraph
    ['visit', true, false, true],
    ['phone', true, false, true],
    ['letter', true, false, false],
    ['visit', true, true, false],
    ['phone', true, true, false],
    ['letter', true, true, false],
    ['visit', false, false, false],
    ['phone', false, false, false],
    ['letter', false, false, false],
    ['visit', false, true, false],
    ['phone', false, true, false],
    ['letter', false, true, false],
  ] as const)('a demand by %s, notice %s, good reason %s: %s', (contact, notice, reason, violation) => {
    expect(finding(contact, notice, reason).value).toEqual({ violation })
  })

  it('takes it that there is no good reason unless one is told', () => {
    expect(servicerConduct.evaluate({ contact: 'phone', lawyerNoticeReceived: true })).toMatchObject({
      value: { violation: true },
    })
    expect(servicerConduct.evaluate({ contact: 'fax', lawyerNoticeReceived: 1, goodReason: null })).toMatchObject([
      { path: 'contact' },
      { path: 'lawyerNoticeReceived' },
      { path: 'goodReason' },
    ])
  })

  it('tells its working, its doubt and what to keep', () => {
    const found = finding('visit', true, false)
    expect(found.steps.map(({ value }) => value)).toEqual(['訪問', '先に受け取っている', 'ない', '反する'])
    expect(found.notes.map(({ kind }) => kind)).toEqual(['caution', 'doubt', 'caution'])
    expect(found.notes[0]?.text).toContain('書きとめて')
    expect(found.notes[1]?.text).toContain('認定司法書士')
    const letter = finding('letter', false, true)
    expect(letter.steps.map(({ value }) => value)).toEqual(['手紙', '受け取っていない', 'ある', '反しない'])
    expect(letter.notes.map(({ kind }) => kind)).toEqual(['doubt', 'caution'])
    expect(finding('phone', true, false).steps[0]?.value).toBe('電話')
  })
})
