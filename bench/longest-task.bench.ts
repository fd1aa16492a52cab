import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { bench, describe } from 'vitest'
import { launchChromium } from '../test/browser/chromium.ts'
import { walkFirstRooms } from '../test/browser/first-visit.ts'
import { serve } from '../test/serve.ts'
import { ms, slowPage } from './page/slow-page.ts'

// How long the page does not answer at most: the longest task on its own thread, in the built page (`npm run build` first), on a processor four times
// slower, after the first outlook, in the list of questions, on the page of the plan, after a value was tried there, and after it was written.

const timesSlower = 4
const on = '2026-11-22'

/** With many facts that are not known: these take longest to be tried. */
const matters = ['examples/guarantee-company', 'test/golden/G-aera-83020', 'test/golden/H-shinginza-1390']

const categories = ['toplevel', 'disabled-by-default-devtools.timeline']

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds of the thread's own time: what else the machine does is not counted. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** The longest tasks since the last look, once the page has rested. */
async function told(browser: Browser, page: Page, name: string): Promise<void> {
  await page.waitForTimeout(4_000)
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString())
  await browser.startTracing(page, { categories })
  const at = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
  const own = trace.traceEvents.filter((event) => event.name === 'thread_name' && event.args.name === 'CrRendererMain')
  const threads = new Set(own.map(at))
  // The timeline tells the same tasks once more by another name.
  const tasks = trace.traceEvents
    .filter((event) => event.ph === 'X' && event.name === 'ThreadControllerImpl::RunTask' && threads.has(at(event)))
    .map(({ tdur = 0 }) => tdur / 1_000)
    .toSorted((one, other) => other - one)
  const long = tasks.filter((task) => task >= 100)
  console.log(`${name.padEnd(40)} longest ${ms(tasks[0] ?? Number.NaN)}, of 100 ms or more: ${long.map(ms).join('')}`)
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()
const title = (page: Page, words: string) => page.getByRole('heading', { level: 1 }).getByText(words).waitFor()
const looked = (page: Page) => page.getByText('調べています').first().waitFor({ state: 'detached' })
const ordered = (page: Page) => page.locator('.ways').getByRole('status').filter({ hasText: /並/ }).waitFor()

async function newPage(browser: Browser, address: string): Promise<Page> {
  const page = await slowPage(browser, timesSlower)
  await page.clock.setFixedTime(`${on}T03:00:00Z`)
  await browser.startTracing(page, { categories })
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  return page
}

async function firstVisit(browser: Browser, address: string): Promise<void> {
  const page = await newPage(browser, address)
  await walkFirstRooms(page, {
    ...{ start: 'month', letters: [] },
    answers: { 住宅ローンの残り: '1900万円', 家が売れそうな値段: '1500万円' },
  })
  await looked(page)
  await told(browser, page, 'from the start to the first outlook')
  await page.locator('.next-task').getByRole('link', { name: '質問の一覧' }).click()
  await looked(page)
  await told(browser, page, '  the list of questions')
  await page
    .locator('.task-list')
    .getByRole('link', { name: /^毎月いくら/ })
    .click()
  await title(page, '毎月いくら')
  await page.getByLabel('毎月の返済額', { exact: true }).fill('10万円')
  await page.locator('.field').nth(1).getByRole('button', { name: 'わからない' }).click()
  await told(browser, page, '  a question')
  await button(page, /^保存して次へ/).click()
  await page.locator('h1').filter({ hasNotText: '毎月いくら' }).waitFor()
  await told(browser, page, '  after an answer')
  await browser.stopTracing()
  await page.close()
}

async function planOf(browser: Browser, address: string, path: string): Promise<void> {
  const page = await newPage(browser, `${address}file`)
  await page.locator('textarea').fill(readFileSync(new URL(`../${path}.json`, import.meta.url), 'utf8'))
  await told(browser, page, path.split('/').at(-1) ?? path)
  await button(page, '見通しを見る').click()
  await page.locator('.plan').waitFor()
  await told(browser, page, '  the whole report of a file')
  await button(page, /計画のページを開く/).click()
  await ordered(page)
  await told(browser, page, '  the page of the plan')
  await page.locator('.what-if summary').click()
  await page.getByRole('textbox', { name: '売る値段', exact: true }).fill('1,777万円')
  await told(browser, page, '  after a value was tried')
  await button(page, 'この値で計画を書き換える').click()
  await ordered(page)
  await told(browser, page, '  after it was written')
  await browser.stopTracing()
  await page.close()
}

describe('the longest task on the thread of the page', () => {
  bench(
    'room by room',
    async () => {
      const served = await serve({ PORT: '0', NINBAI_DATA_DIR: mkdtempSync(join(tmpdir(), 'ninbai-')) })
      const browser = await launchChromium()
      try {
        await firstVisit(browser, served.address)
        for (const path of matters) await planOf(browser, served.address, path)
      } finally {
        await browser.close()
        await served.stop()
      }
    },
    { time: 0, iterations: 1, warmupTime: 0, warmupIterations: 0 },
  )
})
