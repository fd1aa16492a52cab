import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** A page whose requests and errors are written down. */
export interface WatchedPage {
  readonly page: Page
  readonly requests: readonly string[]
  readonly errors: readonly string[]
}

/** Opens the page, in a browser that asks for Japanese unless `locale` says otherwise. */
export async function openPage(
  browser: Browser,
  url: string,
  width: number,
  height = 800,
  locale = 'ja-JP',
): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width, height }, locale, timezoneId: 'Asia/Tokyo' })
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('dialog', (dialog) => errors.push(`dialog: ${dialog.message()}`))
  await page.goto(url)
  return { page, requests, errors }
}

/** Waits until the worker has all its files and answers for this page: it fetches them when it likes, behind everything else. */
export async function untilOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller !== null) return
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
  })
}

/** What axe finds against WCAG 2.2 AA and its own good practices, one line each. */
export async function violations(page: Page): Promise<readonly string[]> {
  return found(page, { rules: { 'target-size': { enabled: true } } })
}

/** What axe finds of colours alone: all that differs between light and dark. */
export async function colourViolations(page: Page): Promise<readonly string[]> {
  return found(page, { runOnly: ['color-contrast', 'link-in-text-block'] })
}

async function found(page: Page, options: RunOptions): Promise<readonly string[]> {
  // A room fades in, and may begin to once more when it is made anew: what is looked at stands still.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate(axe.source)
  const lines: string[] = []
  for (const { id, nodes } of await faults(page, 'document', options)) {
    for (const { html, target } of nodes) {
      const [selector] = target
      // What lies half under a bar that stays in its place is scrolled free of it, as a person would, and looked at again.
      const isCovered = id === 'target-size' && typeof selector === 'string' && (await isFreeFaultless(page, selector))
      if (!isCovered) lines.push(`${id}: ${html}`)
    }
  }
  return lines
}

async function faults(page: Page, context: string, options: RunOptions): Promise<AxeResults['violations']> {
  // What passes is some thousand places on a long page: they are neither gathered nor sent.
  const asked: RunOptions = { ...options, resultTypes: ['violations'] }
  return page.evaluate(`axe.run(${context}, ${JSON.stringify(asked)}).then(({ violations }) => violations)`)
}

async function isFreeFaultless(page: Page, selector: string): Promise<boolean> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  return (await faults(page, JSON.stringify(selector), { runOnly: ['target-size'] })).length === 0
}

/** Brings what is still to be made in a place of the plan into sight, the first of it each time, until all of it is made. */
export async function untilMade(place: Locator): Promise<void> {
  // Sought and counted in one look: what is made meanwhile pushes the rest away, or is gone before it is asked for.
  const look = () =>
    place.evaluate((element) => {
      const left = [...element.querySelectorAll('.later')]
      left[0]?.scrollIntoView({ block: 'center', behavior: 'instant' })
      return left.length
    })
  await expect.poll(look).toBe(0)
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
