import { describe, expect, it } from 'vitest'
import { recordOf, textFact, yenFact } from '#law/facts.ts'
import { listById } from './list-by-id.ts'

const list = listById(recordOf({ id: textFact('名'), amount: yenFact('額') }, '債権'), 'すべての債権')
const rows = (...ids: readonly string[]) => ids.map((id) => ({ id, amount: 1 }))

describe('名で区別する並び', () => {
  it.each([[rows()], [rows('甲')], [rows('甲', '乙', '甲 ')], [rows('__proto__', 'constructor')]])(
    'takes %j',
    (given) => {
      expect(list.schema.safeParse(given)).toMatchObject({ success: true, data: given })
    },
  )

  it('refuses a name that stands twice, in words', () => {
    const { error } = list.schema.safeParse(rows('甲', '乙', '甲'))
    expect(error?.issues).toMatchObject([{ path: [], params: { words: expect.stringContaining('二度') } }])
  })

  it('keeps the label and the unit of a list', () => {
    expect(list).toMatchObject({ label: 'すべての債権', unit: 'list' })
  })
})
