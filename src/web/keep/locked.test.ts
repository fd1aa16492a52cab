import { createCipheriv, createDecipheriv, pbkdf2Sync } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Locked, lock, readLocked, unlock } from './locked.ts'

const passphrase = '黒い猫と 月曜日'
const text = '{"残り":"19,000,000円","絵":"🏠"}\n'
const head = (iterations: number, salt: Buffer, iv: Buffer) =>
  `{"schema":"ninbai/locked.v1","kdf":{"name":"PBKDF2","hash":"SHA-256","iterations":${iterations},"salt":"${salt.toString('base64')}"},"cipher":{"name":"AES-GCM","iv":"${iv.toString('base64')}"}}`

/** The same format by node:crypto alone, with fewer rounds so that many can be tried. */
function sealed(content: string, words: string, iterations = 100_000): Locked {
  const salt = Buffer.from('00112233445566778899aabbccddeeff', 'hex')
  const iv = Buffer.from('0102030405060708090a0b0c', 'hex')
  const cipher = createCipheriv('aes-256-gcm', pbkdf2Sync(words, salt, iterations, 32, 'sha256'), iv)
  cipher.setAAD(Buffer.from(head(iterations, salt, iv)))
  const data = Buffer.concat([cipher.update(content, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return { ...JSON.parse(head(iterations, salt, iv)), data: data.toString('base64') }
}

const sample = sealed(text, passphrase)
const kindOf = (value: unknown) => readLocked(value).kind
/** Opens what a file says; null where it is refused before or by the key. */
async function openedFrom(value: unknown): Promise<string | null> {
  const read = readLocked(JSON.parse(JSON.stringify(value)))
  return read.kind === 'locked' ? unlock(read.locked, passphrase) : null
}

function flipped(base64: string, at: number, bit: number): string {
  const bytes = Buffer.from(base64, 'base64')
  const index = at % bytes.length
  bytes[index] = (bytes[index] ?? 0) ^ (1 << bit)
  return bytes.toString('base64')
}

describe('a locked file', () => {
  it('opens with its passphrase and with no other', async () => {
    const locked = await lock(text, passphrase)
    expect(await openedFrom(locked)).toBe(text)
    expect(await unlock(locked, '黒い猫と 火曜日')).toBe(null)
    expect(await unlock(locked, '')).toBe(null)
  })

  it('is what node:crypto makes of the same passphrase, both ways', async () => {
    expect(await openedFrom(sample)).toBe(text)
    const { kdf, cipher, data } = await lock(text, passphrase)
    expect(kdf.iterations).toBe(600_000)
    const [salt, iv, bytes] = [kdf.salt, cipher.iv, data].map((base64) => Buffer.from(base64, 'base64'))
    if (salt === undefined || iv === undefined || bytes === undefined) throw new Error('three were decoded')
    expect([salt.length, iv.length, bytes.length]).toEqual([16, 12, Buffer.byteLength(text) + 16])
    const decipher = createDecipheriv('aes-256-gcm', pbkdf2Sync(passphrase, salt, 600_000, 32, 'sha256'), iv)
    decipher.setAAD(Buffer.from(head(600_000, salt, iv)))
    decipher.setAuthTag(bytes.subarray(-16))
    expect(Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString()).toBe(text)
  })

  it('never has the same salt, IV or data twice', async () => {
    const [one, other] = [await lock(text, passphrase), await lock(text, passphrase)]
    expect(one.kdf.salt).not.toBe(other.kdf.salt)
    expect(one.cipher.iv).not.toBe(other.cipher.iv)
    expect(one.data).not.toBe(other.data)
  })

  it('opens whether the passphrase was typed in full or half width', async () => {
    expect(await unlock(sealed(text, 'Neko2026ガラス'), 'Ｎｅｋｏ２０２６ｶﾞﾗｽ')).toBe(text)
  })

  it('holds any text', async () => {
    const any = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom('\uFEFF{}', '\n', '<script>'))
    await fc.assert(
      fc.asyncProperty(
        any.filter((one) => one !== ''),
        async (content) => {
          expect(await openedFrom(sealed(content, passphrase))).toBe(content)
        },
      ),
      { seed: 20261121, numRuns: 20 },
    )
  })
})

describe('a file that was changed', () => {
  const changes = fc.tuple(fc.constantFrom('salt', 'iv', 'data'), fc.nat(1_000), fc.nat(7))
  it('does not open, whichever bit of it was turned', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async ([part, at, bit]) => {
        const { kdf, cipher, data } = sample
        const changed: Locked = {
          ...sample,
          kdf: part === 'salt' ? { ...kdf, salt: flipped(kdf.salt, at, bit) } : kdf,
          cipher: part === 'iv' ? { ...cipher, iv: flipped(cipher.iv, at, bit) } : cipher,
          data: part === 'data' ? flipped(data, at, bit) : data,
        }
        expect(kindOf(changed)).toBe('locked')
        expect(await openedFrom(changed)).toBe(null)
      }),
      { seed: 20261121, numRuns: 100 },
    )
  })

  it('does not open where it was cut short or grew', async () => {
    const bytes = Buffer.from(sample.data, 'base64')
    for (const length of [0, 1, 15, 16, 17, bytes.length - 1])
      expect(await openedFrom({ ...sample, data: bytes.subarray(0, length).toString('base64') }), `${length}`).toBe(
        null,
      )
    expect(await openedFrom({ ...sample, data: Buffer.concat([bytes, Buffer.alloc(1)]).toString('base64') })).toBe(null)
  })

  it('does not open with other rounds, for the head is sealed too', async () => {
    expect(await openedFrom({ ...sample, kdf: { ...sample.kdf, iterations: 100_001 } })).toBe(null)
  })
})

describe('before any work is done', () => {
  const withRounds = (iterations: number) => ({ ...sample, kdf: { ...sample.kdf, iterations } })

  it.each([
    ['too few rounds', withRounds(99_999), 'kdf.iterations'],
    ['rounds without end', withRounds(5_000_001), 'kdf.iterations'],
    ['rounds beyond numbers', withRounds(1e300), 'kdf.iterations'],
    ['negative rounds', withRounds(-600_000), 'kdf.iterations'],
    ['half a round', withRounds(600_000.5), 'kdf.iterations'],
    ['a short salt', { ...sample, kdf: { ...sample.kdf, salt: 'AAAA' } }, 'kdf.salt'],
    ['a long IV', { ...sample, cipher: { ...sample.cipher, iv: sample.kdf.salt } }, 'cipher.iv'],
    ['no base64', { ...sample, data: 'あ'.repeat(40) }, 'data'],
    ['base64 in another writing', { ...sample, data: `${sample.data}\n` }, 'data'],
    ['no more than a tag', { ...sample, data: Buffer.alloc(16).toString('base64') }, 'data'],
    ['another hash', { ...sample, kdf: { ...sample.kdf, hash: 'SHA-1' } }, 'kdf.hash'],
    ['another cipher', { ...sample, cipher: { ...sample.cipher, name: 'AES-CBC' } }, 'cipher.name'],
    ['an unknown field', { ...sample, hint: 'the cat' }, 'hint'],
  ])('refuses %s, and names the place', (_, value, path) => {
    const read = readLocked(value)
    expect(read.kind === 'issues' && read.issues.map((issue) => issue.path)).toEqual([path])
  })

  it.each([100_000, 5_000_000])('takes %i rounds', (iterations) => {
    expect(kindOf(withRounds(iterations))).toBe('locked')
  })

  it('tells a newer version apart from a broken file', () => {
    expect(kindOf({ schema: 'ninbai/locked.v2', kdf: { name: 'Argon2id' } })).toBe('newer')
  })
})
