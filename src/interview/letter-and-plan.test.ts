import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { courtDeadlines } from '#assessment/road/court-deadlines.ts'
import { addDays, day } from '#base/day.ts'
import { matterFrom } from '#matter/parse.ts'
import { letterGuide } from '#reading/letter-guide.ts'

it('the letter and the plan tell the same last day and the same safe day of a paper of the court', () => {
  const kinds = fc.constantFrom('payment-order', 'provisional-payment-order', 'judgment')
  fc.assert(
    fc.property(kinds, fc.integer({ min: 0, max: 2_000 }), (kind, ahead) => {
      const receivedOn = addDays(day('2024-01-01'), ahead)
      const parsed = matterFrom({ schema: 'ninbai/matter.v1', letters: [{ id: 'paper', kind, receivedOn }] })
      if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
      const told = courtDeadlines(parsed.matter, receivedOn).find(({ id }) => id === 'objection-paper')
      const ofLetter = letterGuide(kind, { receivedOn }, receivedOn).found.deadlines
      expect(ofLetter.map(({ day: last, safeOn }) => [last.value, safeOn])).toContainEqual([
        told?.day.value,
        told?.safeOn,
      ])
    }),
  )
})
