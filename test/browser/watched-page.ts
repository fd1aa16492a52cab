import axe, { type AxeResults } from 'axe-core'
import type { Browser, Locator, Page } from 'playwright-core'

/** A page whose requests and errors are written down. */
export interface WatchedPage {
  readonly page: Page
  readonly requests: readonly string[]
  readonly errors: readonly string[]
}

/** Opens the page. */
export async function openPage(browser: Browser, url: string, width: number, height = 800): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' })
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('dialog', (dialog) => errors.push(`dialog: ${dialog.message()}`))
  await page.goto(url)
  return { page, requests, errors }
}

/** What axe finds against WCAG 2.2 AA and its own good practices, one line each. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const rules = { 'target-size': { enabled: true } }
  const results = await page.evaluate<AxeResults>(`axe.run(document, { rules: ${JSON.stringify(rules)} })`)
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** Presses Tab until the element has the focus. Throws when it is never reached. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`The keyboard does not reach ${target}`)
}

/** Opens everything that unfolds, and what stands inside, some levels deep. */
export async function unfoldAll(page: Page, levels: number): Promise<void> {
  for (let level = 0; level < levels; level += 1) {
    await page.evaluate(() => {
      for (const closed of document.querySelectorAll<HTMLElement>(
        '.figure[aria-expanded="false"], .fold:not([open]) > summary',
      ))
        closed.click()
    })
    await page.waitForTimeout(50)
  }
}

export async function isScrolledSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
}
