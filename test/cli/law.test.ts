import { describe, expect, it } from 'vitest'
import { ninbai } from './ninbai.ts'

const window = ['--from', '2026-11-21', '--to', '2027-04-01']

describe('ninbai law health', () => {
  it('names the stamp duty that changes on 2027-04-01, from six months before it', async () => {
    const { code, out } = await ninbai(['law', 'health', '--on', '2026-10-01', '--json'])
    expect(code).toBe(0)
    const { months, items } = JSON.parse(out)
    expect(months).toBe(6)
    expect(items).toContainEqual(expect.objectContaining({ kind: 'changes', id: 'stamp-duty-sale-contract' }))
    const earlier = JSON.parse((await ninbai(['law', 'health', '--on', '2026-09-30', '--json'])).out).items
    expect(earlier).not.toContainEqual(expect.objectContaining({ kind: 'changes', id: 'stamp-duty-sale-contract' }))
  })

  it('names what was not checked for so many months, and the weak sources', async () => {
    const items = async (on: string, months: string) =>
      JSON.parse((await ninbai(['law', 'health', '--on', on, '--months', months, '--json'])).out).items
    const kinds = (list: readonly { readonly kind: string }[]) => new Set(list.map(({ kind }) => kind))
    expect(kinds(await items('2027-11-21', '12'))).not.toContain('unchecked')
    expect(kinds(await items('2027-11-22', '12'))).toContain('unchecked')
    expect(kinds(await items('2026-11-21', '1'))).toContain('weak')
  })

  it('is a report that a person can read, and never a failure', async () => {
    const { code, out } = await ninbai(['law', 'health', '--on', '2026-11-21'])
    expect(code).toBe(0)
    for (const heading of ['6か月以内に変わる規定', '6か月以上確かめていない規定', '出どころが弱い規定'])
      expect(out).toContain(heading)
  })
})

describe('ninbai law diff', () => {
  it('tells which rules change between two days, the later one included', async () => {
    const ids = async (to: string) =>
      JSON.parse((await ninbai(['law', 'diff', '--from', '2026-11-21', '--to', to, '--json'])).out).rules.map(
        ({ id }: { readonly id: string }) => id,
      )
    expect(await ids('2027-04-01')).toContain('stamp-duty-sale-contract')
    expect(await ids('2027-03-31')).not.toContain('stamp-duty-sale-contract')
  })

  it('tells what the change would mean for a matter: the stamp doubles if the contract slips', async () => {
    const { out } = await ninbai(['law', 'diff', ...window, 'examples/guarantee-company.json', '--json'])
    const { matters } = JSON.parse(out)
    const stamp = matters[0].changes.find(({ rule }: { readonly rule: string }) => rule === 'stamp-duty-sale-contract')
    expect(stamp).toMatchObject({
      since: '2027-04-01',
      on: '2026-12-10',
      now: { tax: 10_000, table: 'reduced' },
      changed: { kind: 'answer', output: { tax: 20_000, table: 'main' } },
    })
  })

  it('prints the same for a person', async () => {
    const { code, out } = await ninbai(['law', 'diff', ...window, 'examples/guarantee-company.json'])
    expect(code).toBe(0)
    expect(out).toContain('stamp-duty-sale-contract')
    expect(out).toContain('20000')
  })

  it.each([
    [['law', 'diff'], '--from'],
    [['law', 'diff', '--from', '2026-11-21'], '--to'],
    [['law', 'diff', '--from', '2026-02-30', '--to', '2026-12-01'], '--from'],
    [['law', 'diff', '--from', '2027-01-01', '--to', '2026-12-01'], '--to'],
    [['law', 'diff', ...window, 'no-such-file'], 'no-such-file'],
    [['law', 'health', '--months', '0'], '--months'],
    [['law', 'health', '--on', 'x'], '--on'],
    [['law'], 'law'],
  ])('%j: says what is wrong with exit code 2', async (words, expected) => {
    const { code, out, err } = await ninbai(words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(expected)
  })
})
