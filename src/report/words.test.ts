import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day } from '#base/day.ts'
import type { Problem } from '#matter/problem.ts'
import { nextStepWords, problemWords, roleWords, statusWords } from './words.ts'

describe('the words of a problem', () => {
  const problems: readonly (readonly [Problem, string])[] = [
    [
      { kind: 'missing', path: 'loans[0].guarantor.delayRatePercent', why: '遅延損害金を計算するため' },
      '遅延損害金の率（年%）〔loans[0].guarantor.delayRatePercent〕：遅延損害金を計算するため',
    ],
    [
      { kind: 'missing', path: 'properties', why: '家の価格と権利を知るため' },
      '不動産〔properties〕：家の価格と権利を知るため',
    ],
    [{ kind: 'missing', path: 'x[0].none', why: '分からないため' }, '項目〔x[0].none〕：分からないため'],
    [
      { kind: 'contradiction', paths: ['letters[0]', 'loans[0].firstMissedMonth'], message: '日付が合いません。' },
      '届いた手紙〔letters[0]〕 と 最初に払えなかった月〔loans[0].firstMissedMonth〕：日付が合いません。',
    ],
    [
      { kind: 'not-covered', rule: 'a-rule', title: '規定', on: day('2019-09-30'), reason: '扱っていません' },
      '規定（2019年9月30日(月)）：扱っていません。この部分は計算していません。',
    ],
    [
      { kind: 'not-covered', rule: 'a-rule', title: null, on: null, reason: '扱っていません' },
      'a-rule：扱っていません。この部分は計算していません。',
    ],
  ]

  it.each(problems)('%j', (problem, words) => {
    expect(problemWords(problem)).toBe(words)
  })
})

describe('the words of a step', () => {
  it.each(Object.entries(nextStepWords))('%s say what to do, and who can help', (_, { title, text, who }) => {
    expect(title).not.toBe('')
    expect(text).toMatch(/。$/)
    expect(who).not.toBe('')
  })

  it('name who may negotiate debts: a lawyer, wherever money is promised or a court is answered', () => {
    for (const id of ['check-limitation', 'answer-court', 'compare-residual', 'agree-before-seizure'] as const)
      expect(nextStepWords[id].who).toContain('弁護士')
  })

  it('promise neither time nor money', () => {
    expect(nextStepWords['return-agency-form'].text).toContain('ことがあります')
    expect(nextStepWords['ask-range-change'].text).toContain('ことがあります')
  })

  it('put the check of limitation before an answer to the court', () => {
    expect(nextStepWords['answer-court'].text).toContain('時効を確かめてから')
  })
})

describe('every role and every state', () => {
  it('has words', () => {
    for (const words of [...Object.values(roleWords), ...Object.values(statusWords)]) expect(words).not.toBe('')
  })
})

describe('the texts of the program', () => {
  const files = ['assessment', 'report', 'matter', 'law']
    .flatMap((folder) =>
      readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' }).map((name) => `src/${folder}/${name}`),
    )
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))

  it('promise nothing for certain', () => {
    const certain = files.filter((name) => /必ず|絶対/.test(readFileSync(name, 'utf8')))
    expect(certain).toEqual([])
  })
})
