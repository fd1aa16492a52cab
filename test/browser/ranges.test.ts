import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { parseMatter } from '#matter/parse.ts'
import { rangesSection } from '#report/ranges-report.ts'
import { rangesOf } from '#simulation/ranges.ts'
import { started } from './started.ts'
import {
  colourViolations,
  isScrolledSideways,
  openPage,
  tabTo,
  unfoldAll,
  violations,
  type WatchedPage,
} from './watched-page.ts'

const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')
/** With answers that are missing. */
const large = example('guarantee-company.json')
const small = example('wage-seizure.json')
const on = '2026-11-22'

const { browser, served } = await started()

/** The room of files; `before` runs in the page before any of its scripts. */
async function open(width = 375, before: () => void = () => undefined): Promise<WatchedPage> {
  const watched = await openPage(browser, 'about:blank', width)
  await watched.page.clock.setFixedTime(`${on}T03:00:00Z`)
  await watched.page.addInitScript(before)
  await watched.page.goto(`${served.address}file`)
  await watched.page.waitForLoadState('networkidle')
  return watched
}

/** Workers whose every message comes late: there is time to look on and to stop. */
function slowWorkers(): void {
  const pause = 400
  globalThis.Worker = class extends Worker {
    #tell: ((event: MessageEvent) => void) | null = null
    #last = Promise.resolve()
    constructor(...how: ConstructorParameters<typeof Worker>) {
      super(...how)
      this.addEventListener('message', (event) => {
        this.#last = this.#last
          .then(() => new Promise((done) => setTimeout(done, pause)))
          .then(() => this.#tell?.(event))
      })
    }
    override set onmessage(tell: (event: MessageEvent) => void) {
      this.#tell = tell
    }
    override terminate(): void {
      this.#tell = null
      super.terminate()
    }
  }
}

function noWorkers(): void {
  Reflect.deleteProperty(globalThis, 'Worker')
}

async function submit(page: Page, text: string): Promise<void> {
  await page.getByLabel('案件ファイルの中身').fill(text)
  await page.getByRole('button', { name: '見通しを見る' }).click()
}

const panel = (page: Page) => page.locator('.ranges')
const rows = (page: Page) => page.locator('.range-rows').first()
const button = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true })
const told = (page: Page) => panel(page).locator('.told').innerText()
const whole = (page: Page) => button(page, '終わりました').waitFor({ timeout: 120_000 })
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

/** The rows of all tables below 「幅を表で見る」, as words. */
async function tablesOf(page: Page): Promise<readonly (readonly string[])[]> {
  await panel(page).getByText('幅を表で見る').click()
  return page
    .locator('.range-tables tbody tr')
    .evaluateAll((found) => found.map((row) => [...row.children].map(({ textContent }) => textContent ?? '')))
}

/** The same rows, reckoned here. */
function expectedTables(text: string): readonly (readonly string[])[] {
  const parsed = parseMatter(text)
  if ('issues' in parsed) throw new Error('an example is at fault')
  const plan = planFor(parsed.matter, day(on))
  const ranges = rangesOf(plan.courses(), { seed: 1, paths: 10_000 })
  if (ranges === null) throw new Error('no way has a course')
  return rangesSection(ranges, plan).blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ words }) => words)) : [],
  )
}

describe.each([375, 1280])('the ranges at %i px', (width) => {
  it('stand there coarse, and grow finer while one looks, without moving what is around', async () => {
    const { page, errors } = await open(width, slowWorkers)
    await page.evaluate(() => {
      const seen: unknown[] = []
      Object.assign(globalThis, { seen })
      new MutationObserver(() => {
        const words = document.querySelector('.told')?.textContent ?? ''
        const [first, button] = ['.range-rows dd', '.range-progress button'].map((name) => document.querySelector(name))
        const height = button?.parentElement?.getBoundingClientRect().height
        const next = JSON.stringify([words, height, first?.textContent !== undefined])
        if (words !== '' && seen.at(-1) !== next) seen.push(next)
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
    })
    await submit(page, small)
    await whole(page)
    const seen = await page.evaluate<readonly string[]>('seen.map((one) => JSON.parse(one))')
    const height = expect.any(Number)
    expect(seen).toEqual([
      ['0／10,000通り', height, false],
      ['100／10,000通り', height, true],
      ['1,000／10,000通り', height, true],
      ['4,000／10,000通り', height, true],
      ['10,000／10,000通り', height, true],
    ])
    expect(new Set(seen.map(([, own]) => own)).size).toBe(1)
    expect(errors).toEqual([])
    await page.close()
  })

  it('have no accessibility violation, stopped or whole, light or dark', async () => {
    const { page } = await open(width, slowWorkers)
    const isWell = async () => {
      expect(await violations(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await colourViolations(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'light' })
    }
    await submit(page, small)
    await button(page, '計算を止める').click()
    await isWell()
    await button(page, '続ける').click()
    await whole(page)
    await panel(page).getByText('幅を表で見る').click()
    await panel(page)
      .locator('.fold:not([open]) > summary')
      .evaluateAll((found) => {
        for (const summary of found) summary.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      })
    await isWell()
    await page.close()
  })

  it('are stopped and gone on with, looked into and read by keyboard alone', async () => {
    const { page, errors } = await open(width, slowWorkers)
    await submit(page, small)
    await rows(page).waitFor()
    await page.getByRole('heading', { name: 'お金の幅' }).focus()
    await tabTo(page, button(page, '計算を止める'))
    await page.keyboard.press('Enter')
    const stopped = await told(page)
    await expect.poll(() => focused(page)).toBe('続ける')
    await page.waitForTimeout(1_000)
    expect(await told(page)).toBe(stopped)
    await page.keyboard.press('Enter')
    await whole(page)
    await expect.poll(() => focused(page)).toBe('終わりました')
    const picture = panel(page).getByRole('img')
    const before = await picture.getAttribute('aria-label')
    await tabTo(page, panel(page).getByLabel('見る道'))
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => picture.getAttribute('aria-label')).not.toBe(before)
    await tabTo(page, panel(page).getByText('幅を表で見る'))
    await page.keyboard.press('Enter')
    await page.locator('.range-tables table').first().waitFor()
    expect(errors).toEqual([])
    await page.close()
  })
})

describe('the numbers', () => {
  it('are those that the same seed gives outside the page, stopped or not', async () => {
    const { page } = await open()
    await submit(page, large)
    await whole(page)
    expect(await tablesOf(page)).toEqual(expectedTables(large))
    await page.close()
    const { page: slow } = await open(375, slowWorkers)
    await submit(slow, small)
    await rows(slow).waitFor()
    await button(slow, '計算を止める').click()
    await button(slow, '続ける').click()
    await whole(slow)
    expect(await tablesOf(slow)).toEqual(expectedTables(small))
    await slow.close()
  })

  it('are the same where a browser has no worker', async () => {
    const { page, errors } = await open(375, noWorkers)
    await submit(page, small)
    await whole(page)
    expect(page.workers()).toEqual([])
    expect(await tablesOf(page)).toEqual(expectedTables(small))
    expect(errors).toEqual([])
    await page.close()
  })

  it('are the same where the script of the worker does not come', async () => {
    const { page, errors } = await openPage(browser, 'about:blank', 375)
    await page.clock.setFixedTime(`${on}T03:00:00Z`)
    await page.route('**/ranges-worker*', (route) => route.abort())
    await page.goto(`${served.address}file`)
    await page.waitForLoadState('networkidle')
    await submit(page, small)
    await whole(page)
    expect(await tablesOf(page)).toEqual(expectedTables(small))
    expect(errors.filter((error) => !error.includes('ERR_FAILED'))).toEqual([])
    await page.close()
  })
})

describe('the run', () => {
  it('is in a worker of our own, and the page listens meanwhile', async () => {
    const { page, requests, errors } = await open(375, slowWorkers)
    const loaded = requests.length
    expect(requests.filter((url) => url.includes('ranges-worker'))).toHaveLength(1)
    await submit(page, small)
    await rows(page).waitFor()
    expect(page.workers().map((worker) => worker.url())).toEqual([expect.stringContaining('/assets/ranges-worker-')])
    await page.getByLabel('案件ファイルの中身').fill('計算の間に書く')
    await expect.poll(() => page.getByLabel('案件ファイルの中身').inputValue()).toBe('計算の間に書く')
    await whole(page)
    expect(requests.slice(loaded).filter((url) => !url.endsWith('.woff2'))).toEqual([])
    expect(requests.filter((url) => !url.startsWith(served.address) && url !== 'about:blank')).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })

  it('gives way to that of a new plan', async () => {
    const { page } = await open(375, slowWorkers)
    await submit(page, small)
    await rows(page).waitFor()
    const other = example('joint-debtors-divorced.json')
    await submit(page, other)
    await page.getByRole('heading', { name: JSON.parse(other).title }).waitFor()
    await whole(page)
    expect(await tablesOf(page)).toEqual(expectedTables(other))
    expect(page.workers()).toHaveLength(1)
    await page.close()
  })

  it('ends when the room is left', async () => {
    const { page, errors } = await open(375, slowWorkers)
    await submit(page, small)
    await rows(page).waitFor()
    await page.getByRole('link', { name: '任売ナビ' }).first().click()
    await page.getByRole('heading', { name: '住宅ローンが払えない' }).waitFor()
    await expect.poll(() => page.workers()).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })
})

it('stand below the ways of the room of the result: those first, all others folded', async () => {
  const { page, errors } = await open()
  await page.goto(served.address)
  const next = () => page.getByRole('button', { name: '次へ', exact: true }).click()
  await page.getByRole('button', { name: /^まだ払えている/ }).click()
  await page.getByRole('radio', { name: /^減ったまま/ }).check()
  await next()
  await page.getByLabel('毎月の返済額', { exact: true }).fill('11万円')
  await next()
  await page.getByRole('radio', { name: /^フラット35/ }).check()
  await next()
  await page.getByLabel('住宅ローンの残り', { exact: true }).fill('2,300万円')
  await page.getByLabel('家が売れそうな値段', { exact: true }).fill('2000万円')
  await next()
  await whole(page)
  const ways = await page.locator('.first-ways h3').allInnerTexts()
  const shown = await rows(page).locator('h4').allInnerTexts()
  expect(shown.length).toBeGreaterThan(0)
  expect(ways).toEqual(expect.arrayContaining(shown))
  await panel(page).getByText('ほかの道の幅も見る').click()
  const others = await page.locator('.range-rows').nth(1).locator('h4').allInnerTexts()
  expect(others.filter((title) => ways.includes(title))).toEqual([])
  expect(await isScrolledSideways(page)).toBe(false)
  expect(await violations(page)).toEqual([])
  expect(errors).toEqual([])
  await page.close()
})

it('says so where no way can be run', async () => {
  const { page, errors } = await open()
  await submit(page, example('first-letters.json'))
  await page.getByText('数字が足りないので、幅を計算できる道がまだありません。').waitFor()
  expect(errors).toEqual([])
  await page.close()
})

it('never scrolls sideways at 320 px, whatever is unfolded', async () => {
  const { page } = await open(320)
  await submit(page, small)
  await whole(page)
  await unfoldAll(page, 3)
  expect(await isScrolledSideways(page)).toBe(false)
  await page.close()
})
