import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type Plan, planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import { taskList } from '#interview/tasks/task-list.ts'
import { parseMatter } from '#matter/parse.ts'
import { unknownsSection } from '#report/plan-unknowns.ts'
import { blockWithoutPlaces } from '#web/parts/without-places.ts'
import { goTo } from './first-visit.ts'
import { started } from './started.ts'
import { openPage, untilMade, type WatchedPage } from './watched-page.ts'

// What is not known is tried in slices; here they can be held back, on a processor that is four times slower.

const on = '2026-11-22'
const textOf = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const household = textOf('examples/guarantee-company.json')
const other = textOf('test/golden/G-aera-83020.json')

const { browser, served } = await started()

/** Timers of no given length are those of the slices (and of the money of a plan): `hold` keeps them back, `release` lets them go on. */
function holdable(): void {
  const [set, clear] = [globalThis.setTimeout, globalThis.clearTimeout]
  const held = new Map<number, () => void>()
  let isHeld = false
  let ids = -1
  Object.assign(globalThis, {
    setTimeout: (run: () => void, ...rest: [number?]) => {
      if (!isHeld || rest.length > 0) return set(run, ...rest)
      ids -= 1
      held.set(ids, run)
      return ids
    },
    clearTimeout: (id: number) => {
      if (!held.delete(id)) clear(id)
    },
    hold: () => {
      isHeld = true
    },
    release: () => {
      isHeld = false
      for (const run of held.values()) set(run)
      held.clear()
    },
    heldSlices: () => held.size,
  })
}

const hold = (page: Page) => page.evaluate('hold()')
const release = (page: Page) => page.evaluate('release()')
/** Once a first slice has been taken and the next one waits. */
const isHeld = (page: Page) => expect.poll(() => page.evaluate('heldSlices()')).toBeGreaterThan(0)

async function open(): Promise<WatchedPage> {
  const watched = await openPage(browser, 'about:blank', 375)
  const { page } = watched
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.clock.setFixedTime(`${on}T03:00:00Z`)
  await page.addInitScript(holdable)
  await page.goto(`${served.address}file`)
  await page.waitForLoadState('networkidle')
  return watched
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const fileTitle = (page: Page) => page.locator('.plan-title h2')
const part = (page: Page, name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true, level: 2 }) })
const nextTold = (page: Page) => part(page, '次に分かるとよいこと').locator('p')
const ordered = (page: Page) => page.locator('.ways').getByRole('status')

async function submit(page: Page, text: string): Promise<void> {
  await page.getByLabel('案件ファイルの中身').fill(text)
  await button(page, '見通しを見る').click()
}

async function openPlan(text: string): Promise<WatchedPage> {
  const watched = await open()
  await submit(watched.page, text)
  await button(watched.page, 'この案件で計画のページを開く').click()
  await ordered(watched.page).filter({ hasText: /並/ }).waitFor()
  return watched
}

/** Tries a price for the sale, and makes it that of the plan. */
async function writePrice(page: Page, price: string): Promise<void> {
  await page.getByRole('textbox', { name: '売る値段', exact: true }).fill(price)
  await button(page, 'この値で計画を書き換える').click()
}

function planOf(text: string): Plan {
  const parsed = parseMatter(text)
  if ('issues' in parsed) throw new Error('an example is at fault')
  return planFor(parsed.matter, day(on))
}

function withPrice(text: string, price: number): string {
  const matter = JSON.parse(text)
  matter.scenarios[0].voluntarySale.price = price
  return JSON.stringify(matter)
}

/** What the page says of the next question. */
function nextOf(plan: Plan): string {
  const [first] = unknownsSection(plan)?.blocks.map(blockWithoutPlaces) ?? []
  if (first?.kind !== 'notice') throw new Error('nothing is to be asked')
  return first.text.replace('次に分かるとよいこと：', '')
}

function rowsOf(plan: Plan): readonly (readonly string[])[] {
  const blocks = unknownsSection(plan)?.blocks.map(blockWithoutPlaces) ?? []
  return blocks.flatMap((block) =>
    block.kind === 'table' && block.isFolded !== true ? block.rows.map((row) => row.map(({ words }) => words)) : [],
  )
}

describe('what is not known', () => {
  it.each([
    ['examples/guarantee-company.json'],
    ['test/golden/G-aera-83020.json'],
    ['test/golden/H-shinginza-1390.json'],
  ])('is told on the page as outside of it: %s', async (file) => {
    const text = textOf(file)
    const plan = planOf(text)
    const { page, errors } = await openPlan(text)
    await expect.poll(() => nextTold(page).innerText()).toBe(nextOf(plan))
    const missing = part(page, '分かるともっと正確になること')
    await untilMade(missing)
    const table = missing.locator('table').filter({ hasText: '書く場所と理由' })
    await table.waitFor()
    const rows = await table
      .locator('tbody tr')
      .evaluateAll((found) => found.map((row) => [...row.children].map(({ textContent }) => textContent ?? '')))
    expect(rows).toEqual(rowsOf(plan))
    await goTo(page, '/list', '質問の一覧')
    const parsed = parseMatter(text)
    const next = 'matter' in parsed ? taskList(parsed.matter, plan).next : null
    await expect.poll(() => page.locator('.next-title').innerText()).toBe(next?.title)
    expect(errors).toEqual([])
    await page.close()
  })

  it('is that of the file which was asked for last, and the room says that it reckons', async () => {
    const { page, errors } = await open()
    await hold(page)
    await submit(page, household)
    await page.getByText('計算の準備をしています。').waitFor()
    await isHeld(page)
    expect(await fileTitle(page).count()).toBe(0)
    await submit(page, other)
    await expect.poll(() => page.evaluate('heldSlices()')).toBe(2)
    await release(page)
    await fileTitle(page).getByText(JSON.parse(other).title).waitFor()
    await page.getByText('計算の準備をしています。').waitFor({ state: 'detached' })
    // The earlier one is at its end too by now.
    await page.waitForTimeout(1_500)
    expect(await fileTitle(page).innerText()).toBe(JSON.parse(other).title)
    expect(errors).toEqual([])
    await page.close()
  })

  it('lets the page answer meanwhile, and is never that of an older matter', async () => {
    const { page, errors } = await openPlan(household)
    await page.locator('.what-if summary').click()
    await hold(page)
    await writePrice(page, '1,500万円')
    await isHeld(page)
    await expect.poll(() => nextTold(page).innerText()).toBe('調べています。')
    await ordered(page).getByText('分からないことで順番が変わらないかを調べています。').waitFor()
    // Another price while the first one is not yet reckoned: its key figures stand, and it takes the place of the first.
    await writePrice(page, '2,000万円')
    await page.locator('.ways-table').getByText('776,000円').first().waitFor()
    await isHeld(page)
    await page.evaluate(() => {
      const told: string[] = []
      Object.assign(globalThis, { told })
      const look = () => {
        const words = document.querySelector('#next-question + p')?.textContent ?? ''
        if (told.at(-1) !== words) told.push(words)
      }
      look()
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
    })
    await release(page)
    await ordered(page).filter({ hasText: /並/ }).waitFor()
    const expected = nextOf(planOf(withPrice(household, 20_000_000)))
    await expect.poll(() => page.evaluate('told')).toEqual(['調べています。', expected])
    expect(errors).toEqual([])
    await page.close()
  })

  it('does not keep paper waiting', async () => {
    const { page, errors } = await openPlan(household)
    await page.locator('.what-if summary').click()
    await hold(page)
    await writePrice(page, '2,000万円')
    await isHeld(page)
    const plan = planOf(withPrice(household, 20_000_000))
    const printed = await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'))
      return document.querySelector('main')?.textContent ?? ''
    })
    expect(printed).toContain(nextOf(plan))
    for (const words of rowsOf(plan).flat()) expect(printed).toContain(words)
    expect(printed).not.toContain('調べています。')
    expect(errors).toEqual([])
    await page.close()
  })
})
