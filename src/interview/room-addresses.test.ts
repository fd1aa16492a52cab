import { describe, expect, it } from 'vitest'
import { isRoomAddress } from './room-addresses.ts'

describe('the addresses of the rooms', () => {
  it.each([
    ...[
      '/',
      '/1',
      '/9',
      '/10',
      '/99',
      '/file',
      '/law',
      '/law/brokerage-fee-cap',
      '/keep',
      '/set',
      '/guide',
      '/guide/9',
    ],
    ...['/plan', '/list', '/list/1', '/list/999', '/check', '/papers', '/sheet', '/new'],
  ])('hold %s', (path) => {
    expect(isRoomAddress(path)).toBe(true)
  })

  it.each([
    ...['', '/0', '/01', '/100', '/-1', '/1/', '/files', '/law/', '/law/a/b', '/law/A', '/law/%E6%B3%95', '/guide/0'],
    ...[
      '/guide/10',
      '/list/0',
      '/list/1000',
      '/plan/1',
      '/keep/1',
      '//',
      '/api/v1',
      '/health',
      '/sw.js',
      '/index.html',
    ],
    ...['/assets/engine.js', '/plan\n', 'https://example.com/plan'],
  ])('do not hold %j', (path) => {
    expect(isRoomAddress(path)).toBe(false)
  })
})
