import { describe, expect, it } from 'vitest'
import { moved, type OwnEntries, pushed, replaced } from './own-entries.ts'

const walk = (...addresses: readonly string[]): OwnEntries =>
  addresses.slice(1).reduce(pushed, { addresses: addresses.slice(0, 1), at: 0 })

describe('the own entries of the history', () => {
  it('grow with each room and forget what lay ahead', () => {
    expect(walk('/', '/1', '/2')).toEqual({ addresses: ['/', '/1', '/2'], at: 2 })
    expect(pushed(moved(walk('/', '/1', '/2'), '/'), '/keep')).toEqual({ addresses: ['/', '/keep'], at: 1 })
  })

  it('stay as many where an address is replaced', () => {
    expect(replaced(walk('/', '/plan'), '/')).toEqual({ addresses: ['/', '/'], at: 1 })
  })

  it.each([
    // walked, come to, the entry that is believed
    [['/', '/1', '/2'], '/1', 1],
    [['/', '/1', '/2'], '/', 0],
    [['/', '/plan', '/list', '/plan'], '/list', 2],
    // Two are possible: the nearer one behind, never one too far ahead.
    [['/plan', '/list', '/plan', '/keep'], '/plan', 2],
  ] as const)('go back along %j to %s', (addresses, to, at) => {
    expect(moved(walk(...addresses), to).at).toBe(at)
  })

  it('go ahead again where nothing behind has the address', () => {
    expect(moved(moved(walk('/', '/1'), '/'), '/1').at).toBe(1)
  })

  it('take an unknown address for an anchor that was followed', () => {
    expect(moved(walk('/', '/plan'), '/plan#part-2')).toEqual({ addresses: ['/', '/plan', '/plan#part-2'], at: 2 })
  })

  it('do not move where the address is the same', () => {
    expect(moved(walk('/', '/1'), '/1').at).toBe(1)
  })
})
