import { describe, expect, it } from 'vitest'
import type { Matter } from '#matter/matter.ts'
import { matterFrom } from '#matter/parse.ts'
import { isAsUsual } from './as-usual.ts'

function matterOf(low: number, typical: number, origin: object = {}): Matter {
  const properties = [{ id: 'home', kind: 'house', marketValue: { low, typical, high: 20_000_000 } }]
  const said = { from: 'said', on: '2026-11-22' }
  const provenance = { home: { marketValue: said, ...origin } }
  const parsed = matterFrom({ schema: 'ninbai/matter.v1', properties, provenance })
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return parsed.matter
}
const at = (figure: string) => `properties[0].marketValue.${figure}`

describe('ふつうの値段と同じ', () => {
  it('is a low or high price that is the usual one: only that was said', () => {
    const one = matterOf(20_000_000, 20_000_000)
    expect(['low', 'typical', 'high'].map((figure) => isAsUsual(one, at(figure)))).toEqual([true, false, true])
    expect(isAsUsual(one, 'properties[0].marketValue')).toBe(false)
  })

  it('is none that differs, or that has an origin of its own', () => {
    expect(isAsUsual(matterOf(18_000_000, 20_000_000), at('low'))).toBe(false)
    const own = { 'marketValue.low': { from: 'document', on: '2026-11-22' } }
    expect(isAsUsual(matterOf(20_000_000, 20_000_000, own), at('low'))).toBe(false)
  })

  it('is nothing where no price is told', () => {
    expect(isAsUsual({ schema: 'ninbai/matter.v1', properties: [{ id: 'home', kind: 'house' }] }, at('low'))).toBe(
      false,
    )
  })
})
