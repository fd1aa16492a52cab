import { readdirSync, readFileSync } from 'node:fs'
import type { Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { longestMatter } from '#matter/parse.ts'
import { started } from './started.ts'
import { colourViolations, isScrolledSideways, openPage, tabTo, unfoldAll, violations } from './watched-page.ts'

const examples = new URL('../../examples/', import.meta.url)
const exampleText = (name: string) => readFileSync(new URL(name, examples), 'utf8')
const titleOf = (name: string): string => JSON.parse(exampleText(name)).title

const hostile = '<img src=x onerror=alert(1)>'
const short = (changes: object) =>
  JSON.stringify({ schema: 'ninbai/matter.v1', title: '短い案件', ...changes }, null, 2)

const { browser, served } = await started()

/** The room of matter files. */
const fileRoom = () => `${served.address}file`
const open = (width = 375) => openPage(browser, fileRoom(), width)
const textarea = (page: Page) => page.getByLabel('案件ファイルの中身')
const alert = (page: Page) => page.getByRole('alert')
/** What has the focus. It moves after what is shown, and that may wait for the engine. */
const focused = (page: Page) => expect.poll(() => page.evaluate(() => document.activeElement?.textContent))

async function submit(page: Page, text: string): Promise<void> {
  await textarea(page).fill(text)
  await page.getByRole('button', { name: '見通しを見る' }).click()
  await page.locator('.plan, .issues').first().waitFor()
}

describe.each([375, 1280])('the page at %i px', (width) => {
  it('leads from an example to the article behind the 残債 by keyboard alone', async () => {
    const { page, errors } = await open(width)
    const name = 'condominium-arrears.json'
    await tabTo(page, page.getByRole('button', { name: titleOf(name) }))
    await page.keyboard.press('Enter')
    await focused(page).toBe(titleOf(name))

    const row = page.locator('.facts > div', { has: page.getByText('残債', { exact: true }) })
    const figure = row.getByRole('button')
    await tabTo(page, figure)
    await page.keyboard.press('Enter')
    await expect.poll(() => figure.getAttribute('aria-expanded')).toBe('true')
    const panel = row.getByRole('group', { name: /の理由$/ })
    await expect.poll(() => panel.innerText()).toMatch(/^残債（売却の後に残る借金）：[\d,]+円\s+計算の過程$/)

    await page.keyboard.press('Tab')
    await focused(page).toBe('計算の過程')
    await page.keyboard.press('Enter')
    await panel.getByText('決済の日の債務').waitFor()
    const article = panel.getByRole('link', { name: /^民法 / })
    for (let presses = 0; presses < 40 && (await article.count()) === 0; presses += 1) {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForTimeout(50)
    }
    await tabTo(page, article.first())
    await expect.poll(() => article.first().getAttribute('href')).toMatch(/^https:\/\/laws\.e-gov\.go\.jp\/law\//)
    await expect.poll(() => article.first().getAttribute('rel')).toBe('noreferrer noopener')
    await expect.poll(() => panel.getByText('最後に確かめた日').count()).toBeGreaterThan(0)
    expect(errors).toEqual([])
    await page.close()
  })

  it('has no accessibility violation: empty, with issues, and with a plan', async () => {
    const { page } = await open(width)
    expect(await violations(page)).toEqual([])
    await submit(page, '{}')
    expect(await violations(page)).toEqual([])
    await submit(page, exampleText('guarantee-company.json'))
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  it('has no accessibility violation with all of a plan unfolded', async () => {
    const { page } = await open(width)
    await submit(page, exampleText('wage-seizure.json'))
    await unfoldAll(page, 4)
    await expect.poll(() => page.locator('.panel .sources a').count()).toBeGreaterThan(0)
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  it('asks its own server only, and after it has loaded for nothing but letters', async () => {
    const { page, requests, errors } = await open(width)
    await page.waitForLoadState('networkidle')
    const loaded = requests.length
    await submit(page, exampleText('agency-second-mortgage.json'))
    await unfoldAll(page, 3)
    await page.waitForLoadState('networkidle')
    expect(requests.filter((url) => !url.startsWith(served.address))).toEqual([])
    expect(requests.slice(loaded).filter((url) => !url.endsWith('.woff2'))).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })
})

it('has enough contrast in the dark', async () => {
  const { page } = await open()
  await page.emulateMedia({ colorScheme: 'dark' })
  await submit(page, '{}')
  expect(await colourViolations(page)).toEqual([])
  await submit(page, exampleText('wage-seizure.json'))
  await unfoldAll(page, 3)
  expect(await colourViolations(page)).toEqual([])
  await page.close()
})

describe('what is kept private', () => {
  it('puts no answer into the address, the title, the history or any store', async () => {
    const { page } = await open()
    const before = await page.evaluate(() => history.length)
    await submit(page, exampleText('wage-seizure.json'))
    await page.getByRole('heading', { name: titleOf('wage-seizure.json') }).waitFor()
    expect(page.url()).toBe(fileRoom())
    await expect.poll(() => page.title()).toBe('ファイル - ナビ')
    expect(await page.evaluate(() => history.length)).toBe(before)
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
    await page.getByText('目次').click()
    await page.getByRole('navigation').getByRole('link').last().click()
    expect(page.url()).toMatch(/#part-\d+$/)
    await page.close()
  })

  it('is empty and works after a reload', async () => {
    const { page, errors } = await open()
    await textarea(page).fill(short({}))
    await page.reload()
    await expect.poll(() => textarea(page).inputValue()).toBe('')
    await submit(page, short({}))
    await page.getByRole('heading', { name: '短い案件' }).waitFor()
    expect(errors).toEqual([])
    await page.close()
  })
})

describe('narrow screens', () => {
  it.each(readdirSync(examples))('never scrolls sideways at 320 px, whatever is unfolded: %s', async (name) => {
    const { page } = await open(320)
    await submit(page, exampleText(name))
    await page.getByRole('heading', { name: titleOf(name) }).waitFor()
    expect(await isScrolledSideways(page)).toBe(false)
    await unfoldAll(page, 6)
    expect(await isScrolledSideways(page)).toBe(false)
    await page.close()
  })

  it('never scrolls sideways for one long word', async () => {
    const { page } = await open(320)
    await submit(page, short({ title: 'W'.repeat(200) }))
    expect(await isScrolledSideways(page)).toBe(false)
    await page.close()
  })
})

describe('what cannot be read', () => {
  it('keeps a broken text and says where it breaks', async () => {
    const { page } = await open()
    const broken = '{\n  "schema": "ninbai/matter.v1",\n  "title": "途中'
    await submit(page, broken)
    await expect.poll(() => alert(page).innerText()).toContain('JSONとして読めません')
    await focused(page).toContain('直すところがあります')
    await expect.poll(() => textarea(page).inputValue()).toBe(broken)
    await page.close()
  })

  it('names the field of a day that does not exist', async () => {
    const { page } = await open()
    await submit(page, short({ loans: [{ id: 'loan', subrogatedOn: '2026-02-30' }] }))
    const words = await alert(page).innerText()
    expect(words).toContain('2026-02-30')
    expect(words).toContain('代位弁済')
    expect(words).toContain('loans[0].subrogatedOn')
    await page.close()
  })

  it('moves the focus again when the same fault is sent again', async () => {
    const { page } = await open()
    await submit(page, '{}')
    await submit(page, '{}')
    await focused(page).toContain('直すところがあります')
    await page.close()
  })

  it('refuses a picture and keeps the text', async () => {
    const { page } = await open()
    await textarea(page).fill('書きかけ')
    const buffer = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10])
    await page.locator('input[type=file]').setInputFiles({ name: 'photo.json', mimeType: 'application/json', buffer })
    await alert(page).getByText('案件ファイル（名前の終わりが .json）を選んでください').waitFor()
    await expect.poll(() => textarea(page).inputValue()).toBe('書きかけ')
    await page.close()
  })

  it.each([longestMatter + 1, 3 * longestMatter + 1])('refuses a file of %i characters', async (length) => {
    const { page } = await open()
    const buffer = Buffer.from(short({}).padEnd(length))
    await page.locator('input[type=file]').setInputFiles({ name: 'long.json', mimeType: 'application/json', buffer })
    await alert(page).getByText('大きすぎます').waitFor()
    await page.close()
  })

  it('asks for a 基準日 when it is taken away', async () => {
    const { page } = await open()
    await page.getByLabel('基準日').fill('')
    await submit(page, short({}))
    await expect.poll(() => alert(page).innerText()).toContain('基準日')
    await page.getByRole('button', { name: '今日に戻す' }).click()
    await page.getByRole('button', { name: '見通しを見る' }).click()
    await page.getByRole('heading', { name: '短い案件' }).waitFor()
    await page.close()
  })
})

it('tells the reader when something breaks that nothing has caught', async () => {
  const { page } = await open()
  const words = page.getByText('途中で問題が起きました')
  expect(await words.isVisible()).toBe(false)
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('on purpose')
    })
  })
  await words.waitFor()
  await focused(page).toContain('途中で問題が起きました')
  await page.close()
})

describe('what is loaded behind the first screen', () => {
  /** The page whose engine, when asked for, meets what the test says. */
  async function openMeeting(engine: (route: Route) => Promise<void>): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 375, height: 800 }, locale: 'ja-JP' })
    await page.route(/\/assets\/engine-[^/]+\.js/, engine)
    await page.goto(fileRoom())
    return page
  }

  it('is waited for in words, and then answers what was asked last', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const page = await openMeeting(async (route) => {
      await held
      await route.continue()
    })
    await page.getByRole('button', { name: titleOf('first-letters.json') }).click()
    await expect.poll(() => textarea(page).inputValue()).toBe(exampleText('first-letters.json'))
    await page.getByRole('button', { name: titleOf('wage-seizure.json') }).click()
    await page.getByRole('status').getByText('計算の準備をしています').waitFor()
    expect(await violations(page)).toEqual([])
    release()
    await page.getByRole('heading', { name: titleOf('wage-seizure.json') }).waitFor()
    await expect.poll(() => page.getByRole('status').innerText()).toBe('')
    await page.close()
  })

  it('tells calmly that it cannot be loaded, and loses nothing', async () => {
    const page = await openMeeting((route) => route.abort())
    await textarea(page).fill('書きかけ')
    expect(await alert(page).count()).toBe(0)
    await page.getByRole('button', { name: '見通しを見る' }).click()
    await alert(page).getByText('計算の部分を読み込めませんでした').waitFor()
    await focused(page).toContain('この画面に残っています')
    await expect.poll(() => textarea(page).inputValue()).toBe('書きかけ')
    expect(await page.getByText('途中で問題が起きました').isVisible()).toBe(false)
    expect(await violations(page)).toEqual([])
    await page.close()
  })
})

it('tells beside a finding what is commonly said otherwise', async () => {
  const { page } = await open()
  await submit(page, exampleText('wage-seizure.json'))
  await unfoldAll(page, 3)
  await expect
    .poll(() => page.locator('.correction').allInnerTexts())
    .toContainEqual(
      expect.stringContaining('よくある説明とのちがい：「差し押さえられる割合は家族構成で裁判所が決める」'),
    )
  await page.close()
})

describe('ways in', () => {
  it('reads a file that is dropped on the page', async () => {
    const { page } = await open(1280)
    const dataTransfer = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], 'matter.json', { type: 'application/json' }))
      return transfer
    }, short({}))
    await page.dispatchEvent('main', 'dragover', { dataTransfer })
    await page.dispatchEvent('main', 'drop', { dataTransfer })
    await page.getByRole('heading', { name: '短い案件' }).waitFor()
    await expect.poll(() => textarea(page).inputValue()).toBe(short({}))
    await page.close()
  })

  it('gives back what the reader wrote before an example took its place', async () => {
    const { page } = await open()
    await textarea(page).fill('自分で書いた')
    await page.getByRole('button', { name: titleOf('first-letters.json') }).click()
    await page.getByRole('button', { name: titleOf('wage-seizure.json') }).click()
    await page.getByRole('button', { name: '自分で書いた内容に戻す' }).click()
    await expect.poll(() => textarea(page).inputValue()).toBe('自分で書いた')
    await page.close()
  })

  it('reckons for the 基準日 that is chosen', async () => {
    const { page } = await open()
    await page.getByLabel('基準日').fill('2030-01-07')
    await submit(page, short({}))
    await page.getByText('基準日 2030年1月7日(月)').waitFor()
    await page.close()
  })

  it('shows a hostile title as text', async () => {
    const { page, errors } = await open()
    await submit(
      page,
      short({ title: hostile, loans: [{ id: 'loan', balance: 1, lender: { kind: 'bank', name: hostile } }] }),
    )
    await focused(page).toBe(hostile)
    expect(await page.locator('img').count()).toBe(0)
    expect(errors).toEqual([])
    await page.close()
  })
})
