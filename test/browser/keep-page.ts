import type { Browser, BrowserContext, Page } from 'playwright-core'

/** 2026-11-22, a Sunday, in Japan. */
export const today = '2026-11-22'

/** A matter of our own words, small enough to be seen through. */
export const matter = (balance: number, title = '青い屋根') => ({
  schema: 'ninbai/matter.v1',
  title,
  loans: [{ id: 'loan', balance }],
})

/** A browser context with its clock at rest. Errors and dialogs of every page are written down. */
export async function openContext(browser: Browser, width: number, height = 800) {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' })
  await context.clock.setFixedTime(`${today}T03:00:00Z`)
  const [errors, requests]: [string[], string[]] = [[], []]
  context.on('weberror', (error) => errors.push(String(error.error())))
  context.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  context.on('dialog', (dialog) => errors.push(`dialog: ${dialog.message()}`))
  context.on('request', (request) => requests.push(request.url()))
  return { context, errors, requests }
}

export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
export const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })

export async function openAt(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  return page
}

/** To another room by the bar at the top, so that memory is kept. */
export async function toKeep(page: Page): Promise<void> {
  await page.locator('.top').getByRole('link', { name: '保存・書き出し' }).click()
  await page.getByRole('heading', { level: 1, name: '保存・書き出し' }).waitFor()
  await page.getByText('調べています。').waitFor({ state: 'detached' })
}

export async function paste(page: Page, text: string): Promise<void> {
  const field = page.getByLabel('ファイルの中身')
  if (!(await field.isVisible())) await page.getByText('文字を貼り付けて読み込む').click()
  await field.fill(text)
  await button(page, '貼り付けた内容を読み込む').click()
}

/** Opens a matter by pasting it, and comes back to the room of keeping. */
export async function openPasted(page: Page, text: string): Promise<void> {
  await paste(page, text)
  await page.waitForURL('**/plan')
  await toKeep(page)
}

/** Opens a matter and stores it under its first name. */
export async function keepPasted(page: Page, balance: number): Promise<void> {
  await openPasted(page, JSON.stringify(matter(balance)))
  await button(page, 'この端末に保存する').click()
  await page.getByText('として、この端末に保存しています。').waitFor()
}

/** Types another name for what is kept; it counts once it is pressed. */
export async function typeName(page: Page, from: string, to: string): Promise<void> {
  await button(page, `「${from}」の名前を変える`).click()
  await page.getByLabel('新しい名前').fill(to)
}

export async function rename(page: Page, from: string, to: string): Promise<void> {
  await typeName(page, from, to)
  await button(page, 'この名前にする').click()
}

/** What stands in the database; null where there is no database. */
export function storedIn(page: Page): Promise<readonly Record<string, unknown>[] | null> {
  return page.evaluate(async () => {
    if ((await indexedDB.databases()).length === 0) return null
    const open = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('navi')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const all = await new Promise<Record<string, unknown>[]>((resolve) => {
      const request = open.transaction('memos').objectStore('memos').getAll()
      request.onsuccess = () => resolve(request.result)
    })
    open.close()
    return all
  })
}

/** Puts a record into the database, as some other version or a fault would have left it. */
export function putStored(page: Page, key: string, value: unknown): Promise<void> {
  return page.evaluate(
    async ([id, record]) => {
      const open = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('navi')
        request.onupgradeneeded = () => request.result.createObjectStore('memos')
        request.onsuccess = () => resolve(request.result)
      })
      await new Promise((resolve) => {
        const transaction = open.transaction('memos', 'readwrite')
        transaction.objectStore('memos').put(record, String(id))
        transaction.oncomplete = resolve
      })
      open.close()
    },
    [key, value] as const,
  )
}
