import * as z from 'zod/mini'
import { type Issue, issuesOf } from '#law/issues.ts'
import { versionOf } from './version.ts'

/** OWASP, Password Storage Cheat Sheet (2023 on): PBKDF2-HMAC-SHA256 with 600,000 rounds. */
const rounds = 600_000

// Fewer would be no lock, and more than ten seconds' work on a slow phone would be no file of ours.
const [leastRounds, mostRounds] = [100_000, 5_000_000]
const saltBytes = 16
// NIST SP 800-38D: 96 bits of IV, 128 bits of tag.
const ivBytes = 12
const tagBytes = 16

/** The shortest passphrase that is taken, in characters. */
export const leastPassphrase = 8

const isBytes = (test: (length: number) => boolean) =>
  z.refine((text) => {
    const bytes = typeof text === 'string' ? fromBase64(text) : null
    return bytes !== null && test(bytes.length)
  })

const lockedSchema = z.strictObject({
  schema: z.literal('ninbai/locked.v1'),
  kdf: z.strictObject({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    iterations: z.int().check(z.gte(leastRounds), z.lte(mostRounds)),
    salt: z.string().check(isBytes((length) => length === saltBytes)),
  }),
  cipher: z.strictObject({
    name: z.literal('AES-GCM'),
    iv: z.string().check(isBytes((length) => length === ivBytes)),
  }),
  data: z.string().check(isBytes((length) => length > tagBytes)),
})

/** 鍵つきのファイル. A text that opens with a passphrase alone; bytes are written in base64. */
export type Locked = Readonly<z.infer<typeof lockedSchema>>
type Head = Omit<Locked, 'data'>

export type ReadLocked =
  | { readonly kind: 'locked'; readonly locked: Locked }
  | { readonly kind: 'newer' }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] }

/** 鍵つきのファイルを読む. Bounds and lengths are held before any work is done for it. */
export function readLocked(value: unknown): ReadLocked {
  if ((versionOf(value, 'locked') ?? 1) > 1) return { kind: 'newer' }
  const parsed = lockedSchema.safeParse(value)
  return parsed.success
    ? { kind: 'locked', locked: parsed.data }
    : { kind: 'issues', issues: issuesOf(parsed.error.issues, value, labelOf) }
}

/** Whether this connection lets a page lock files: browsers allow it over https and on one's own machine only. */
export function canLock(): boolean {
  // TypeScript takes it for granted; over plain http it is not there.
  return (globalThis.crypto as Crypto | undefined)?.subtle !== undefined
}

/** 鍵をかける. Fresh salt and IV each time; the head is authenticated with the text. */
export async function lock(text: string, passphrase: string): Promise<Locked> {
  const [salt, iv] = [saltBytes, ivBytes].map((length) => toBase64(crypto.getRandomValues(new Uint8Array(length))))
  const head: Head = {
    schema: 'ninbai/locked.v1',
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt: salt ?? '' },
    cipher: { name: 'AES-GCM', iv: iv ?? '' },
  }
  const key = await keyOf(head, passphrase, 'encrypt')
  const data = await crypto.subtle.encrypt(wayOf(head), key, utf8(text))
  return { ...head, data: toBase64(new Uint8Array(data)) }
}

/** 鍵を開ける. The text; null where the passphrase is another one or the file was changed: the two cannot be told apart. */
export async function unlock(locked: Locked, passphrase: string): Promise<string | null> {
  const key = await keyOf(locked, passphrase, 'decrypt')
  const bytes = await crypto.subtle.decrypt(wayOf(locked), key, bytesOf(locked.data)).catch(() => null)
  return bytes === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** The passphrase by NFKC, so that the same keys open the file from a phone and from a computer (１２３ and 123). */
async function keyOf({ kdf }: Head, passphrase: string, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), kdf.name, false, ['deriveKey'])
  const way = { name: kdf.name, hash: kdf.hash, iterations: kdf.iterations, salt: bytesOf(kdf.salt) }
  return crypto.subtle.deriveKey(way, base, { name: 'AES-GCM', length: 256 }, false, [use])
}

/** The head in one fixed order, as additional data: whoever changes a number of it changes the file. */
function wayOf({ schema, kdf, cipher }: Head): AesGcmParams {
  const { name, hash, iterations, salt } = kdf
  const head = { schema, kdf: { name, hash, iterations, salt }, cipher: { name: cipher.name, iv: cipher.iv } }
  return {
    name: 'AES-GCM',
    iv: bytesOf(cipher.iv),
    additionalData: utf8(JSON.stringify(head)),
    tagLength: 8 * tagBytes,
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text)

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

/** The bytes; null for what is no base64, or not the one way to write those bytes. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
    return toBase64(bytes) === text ? bytes : null
  } catch {
    return null
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64(text)
  if (bytes === null) throw new RangeError('not base64')
  return bytes
}

const labels: Readonly<Record<string, string>> = {
  iterations: '鍵を作る計算の回数',
  salt: '鍵の材料（salt）',
  iv: '暗号の初めの値（iv）',
  data: '暗号にした中身',
  kdf: '鍵の作り方',
  cipher: '暗号の方式',
}

function labelOf(name: string): string | undefined {
  return Object.hasOwn(labels, name) ? labels[name] : undefined
}
