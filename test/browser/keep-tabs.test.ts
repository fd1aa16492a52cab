import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { button, keepPasted, matter, openAt, openContext, rename, storedIn, toKeep } from './keep-page.ts'
import { started } from './started.ts'
import { violations } from './watched-page.ts'

const { browser, served } = await started()

const isSaved = (page: Page) => page.locator('.keeping [role=status]').getByText('この端末に保存しました').waitFor()
const namesIn = async (page: Page) => (await storedIn(page))?.map(({ name }) => name).toSorted()

/** Two tabs of one browser with the same matter open, both in the room of keeping. */
async function twoTabs(isDeaf = false) {
  const { context, errors } = await openContext(browser, 375)
  // A tab that hears nothing, as one does that the system had put to sleep.
  if (isDeaf)
    await context.addInitScript(() => Object.assign(BroadcastChannel.prototype, { postMessage: () => undefined }))
  const one = await openAt(context, `${served.address}keep`)
  await keepPasted(one, 10_000_000)
  const other = await openAt(context, `${served.address}keep`)
  await button(other, '「メモ 1」を開く').click()
  await other.waitForURL('**/plan')
  await toKeep(other)
  await isSaved(other)
  return { context, errors, one, other }
}

describe('two tabs with the same matter', () => {
  it('tell each other at once, and the slower one stops before it could overwrite', async () => {
    const { context, errors, one, other } = await twoTabs()
    await rename(one, 'メモ 1', '一つ目の画面')
    await isSaved(one)
    await other.getByText('別のタブで、新しく保存されました').waitFor()
    expect(await violations(other)).toEqual([])
    await button(other, '別のタブの内容を開く').click()
    await other.waitForURL('**/plan')
    await other.getByText('「一つ目の画面」').waitFor()
    await isSaved(other)
    // From here the two go on in turn.
    await toKeep(other)
    await rename(other, '一つ目の画面', '二つ目の画面')
    await one.getByText('別のタブで、新しく保存されました').waitFor()
    await expect.poll(() => namesIn(one)).toEqual(['二つ目の画面'])
    expect(errors).toEqual([])
    await context.close()
  })

  it('never overwrite each other, even where one hears nothing: the revision is compared in the store', async () => {
    const { context, one, other } = await twoTabs(true)
    await rename(one, 'メモ 1', '一つ目の画面')
    await isSaved(one)
    await rename(other, 'メモ 1', '二つ目の画面')
    await other.getByText('別のタブで、新しく保存されました').waitFor()
    await expect.poll(() => namesIn(one)).toEqual(['一つ目の画面'])
    await button(other, 'この画面の内容を、別のメモとして保存する').click()
    await isSaved(other)
    await expect.poll(() => namesIn(one)).toEqual(['一つ目の画面', '別の二つ目の画面'])
    await expect
      .poll(async () => (await storedIn(one))?.map((record) => record.matter))
      .toEqual([matter(10_000_000), matter(10_000_000)])
    await context.close()
  })

  it('tell where the other one has deleted it; it does not come back by itself', async () => {
    const { context, errors, one, other } = await twoTabs()
    await button(one, '「メモ 1」を消す').click()
    await button(one, '消す（元に戻せません）').click()
    await other.getByText('保存が消されています').waitFor()
    await button(other, '保存しないで続ける').click()
    await other.getByText('まだ保存していません。').waitFor()
    await expect.poll(() => storedIn(other)).toEqual([])
    expect(errors).toEqual([])
    await context.close()
  })

  it('let everything be deleted while both are open', async () => {
    const { context, errors, one, other } = await twoTabs()
    await button(one, 'すべて消す').click()
    await button(one, 'すべて消す（元に戻せません）').click()
    await one.getByText('すべて消しました。').waitFor()
    await other.getByText('保存が消されています').waitFor()
    await expect.poll(() => storedIn(one)).toBe(null)
    // What stands in the other tab can still be kept, once somebody says so.
    await button(other, 'この画面の内容を、別のメモとして保存する').click()
    await isSaved(other)
    await expect.poll(() => namesIn(one)).toEqual(['別のメモ 1'])
    expect(errors).toEqual([])
    await context.close()
  })
})

it('says that the browser refuses, keeps what is on the page, and tries again when asked', async () => {
  const { context } = await openContext(browser, 375)
  const page = await openAt(context, `${served.address}keep`)
  await keepPasted(page, 10_000_000)
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      IDBObjectStore.prototype.put = put
      throw new DOMException('The device is full.', 'QuotaExceededError')
    }
  })
  await rename(page, 'メモ 1', '満員')
  await page.getByText('保存できませんでした').waitFor()
  await expect.poll(() => namesIn(page)).toEqual(['メモ 1'])
  await button(page, 'もう一度保存する').click()
  await isSaved(page)
  await expect.poll(() => namesIn(page)).toEqual(['満員'])
  await context.close()
})
