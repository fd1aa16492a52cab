import type { BrowserContext, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { button, keepPasted, openAt, openContext, storedIn } from './keep-page.ts'
import { started } from './started.ts'

const { browser, served } = await started()

const at = (context: BrowserContext, path: string) => openAt(context, `${served.address}${path}`)
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })

/** By their places, for with ふりがな their names hold the readings. */
const languages = (page: Page) => page.locator('input[name="language"]')

/** The room of the settings, where the language, the readings and the size are chosen. */
async function choose(page: Page): Promise<void> {
  await page.evaluate(() => history.pushState(null, '', '/set'))
  await radio(page, 'English').check()
  await radio(page, 'Very large').check()
  await radio(page, 'やさしい日本語').check()
  await page.locator('h1 rt').first().waitFor()
}

/** What stands beside the records; null where there is no database. */
function keptDisplay(page: Page): Promise<readonly unknown[] | null> {
  return page.evaluate(async () => {
    if ((await indexedDB.databases()).length === 0) return null
    const open = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('navi')
      request.onsuccess = () => resolve(request.result)
    })
    const all = await new Promise<unknown[]>((resolve) => {
      const request = open.transaction('display').objectStore('display').getAll()
      request.onsuccess = () => resolve(request.result)
    })
    open.close()
    return all
  })
}

const chosen = { language: 'easy', ruby: null, size: 'largest', theme: 'device', motion: 'device' }

it('goes when the page is closed where nothing is kept, and leaves no trace', async () => {
  const { context, errors } = await openContext(browser, 375)
  const page = await at(context, 'set')
  await choose(page)
  expect(await storedIn(page)).toBe(null)
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'ことばと文字の設定' }).waitFor()
  await radio(page, '日本語').and(page.locator(':checked')).waitFor()
  expect(await storedIn(page)).toBe(null)
  expect(errors).toEqual([])
  await context.close()
})

it('stands again after a reload where something is kept, and goes with the last of it', async () => {
  const { context, errors } = await openContext(browser, 375)
  const page = await at(context, 'keep')
  await keepPasted(page, 10_000_000)
  await expect.poll(() => keptDisplay(page)).toEqual([])
  await choose(page)
  await expect.poll(() => keptDisplay(page)).toEqual([chosen])

  await page.reload()
  await page.locator('input[name="language"]:checked').and(languages(page).nth(1)).waitFor()
  await page.locator('h1 rt').first().waitFor()
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ja')
  await languages(page).first().check()
  await expect.poll(() => keptDisplay(page)).toEqual([{ ...chosen, language: 'ja' }])

  await page.evaluate(() => history.pushState(null, '', '/keep'))
  await button(page, '「メモ 1」を消す').click()
  await button(page, '消す（元に戻せません）').click()
  await page.getByText('「メモ 1」を消しました。').waitFor()
  await expect.poll(() => keptDisplay(page)).toEqual([])
  expect(errors).toEqual([])
  await context.close()
})

it('that was chosen before is kept with the first record, and goes with everything', async () => {
  const { context, errors } = await openContext(browser, 375)
  const page = await at(context, 'set')
  await radio(page, 'とても大きい').check()
  await page.evaluate(() => history.pushState(null, '', '/keep'))
  await keepPasted(page, 10_000_000)
  await expect.poll(() => keptDisplay(page)).toEqual([{ ...chosen, language: 'ja' }])
  await button(page, 'すべて消す').click()
  await button(page, 'すべて消す（元に戻せません）').click()
  await page.getByText('すべて消しました。').waitFor()
  expect(await keptDisplay(page)).toBe(null)
  await page.reload()
  await page.getByText('この端末に保存したものは、ありません。').waitFor()
  expect(await storedIn(page)).toBe(null)
  expect(errors).toEqual([])
  await context.close()
})
