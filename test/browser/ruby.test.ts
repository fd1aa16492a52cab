import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { started } from './started.ts'
import { isScrolledSideways, openPage, violations, type WatchedPage } from './watched-page.ts'

const { browser, served } = await started()

async function open(width = 375): Promise<WatchedPage> {
  const watched = await openPage(browser, 'about:blank', width)
  await watched.page.clock.setFixedTime('2026-11-22T03:00:00Z')
  await watched.page.goto(served.address)
  return watched
}

// By place, not by name: with readings on, what a name is made of is just what is looked at here.
const next = (page: Page) => page.locator('button[type=submit]').click()
const title = (page: Page) => page.locator('h1')

/** Switches readings in the room of settings and comes back by the browser's own way. */
async function switchReadings(page: Page, isOn: boolean): Promise<void> {
  await page.locator('.menu a[href="/set"]').click()
  await page.locator(`input[name=ruby] >> nth=${isOn ? 0 : 1}`).check()
  await expect.poll(() => page.locator('h1 rt').count()).toBe(isOn ? 2 : 0)
  await page.goBack()
}

/** From the start to the result of a missed month. */
async function walkByMonth(page: Page): Promise<void> {
  await page.locator('.starts button').nth(1).click()
  await page.locator('input[type=text]').fill('2か月前')
  await next(page)
  await page.getByText('どこから').waitFor()
  for (let rooms = 0; rooms < 4 && (await page.locator('.where').count()) === 0; rooms += 1) {
    for (const group of await page.getByRole('radiogroup').all()) await group.getByRole('radio').last().check()
    for (const unknown of await page.locator('.typing button').all()) await unknown.click()
    const before = await title(page).textContent()
    await next(page)
    await expect.poll(() => title(page).textContent()).not.toBe(before)
  }
  await page.locator('.where').waitFor()
  await settled(page)
}

/** The result stands: the next question has been found, and the ranges, which nothing is known for, have said so. */
async function settled(page: Page): Promise<void> {
  await page.locator('.next-task h3').waitFor()
  await expect.poll(() => page.locator('progress').count()).toBe(0)
}

/** Words and readings of an element: 家[いえ]を. */
const marked = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const copy = element.cloneNode(true)
      if (!(copy instanceof HTMLElement)) return ''
      for (const reading of copy.querySelectorAll('rt')) reading.replaceWith(`[${reading.textContent}]`)
      return copy.textContent
    })

/** Text with kanji outside of any ruby. */
const withoutReading = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.querySelector('#app') ?? document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement: parent, textContent: text } = walker.currentNode
      if (/\p{Script=Han}/u.test(text ?? '') && parent?.closest('ruby, svg, option, textarea') === null)
        found.push(text ?? '')
    }
    return found
  })

/** The names that a screen reader is told, by Chromium's own reckoning. */
async function accessibleNames(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes
    .filter(({ role }) => /^(?:link|button|heading|radio|textbox|columnheader|rowheader)$/.test(String(role?.value)))
    .map(({ role, name }) => `${role?.value}: ${name?.value}`)
    .toSorted()
}

describe.each([375, 1280])('readings at %i px', (width) => {
  it('stand above every kanji of the result, and go again', async () => {
    const { page, errors } = await open(width)
    await walkByMonth(page)
    const names = await accessibleNames(page)
    await expect.poll(() => page.locator('rt').count()).toBe(0)

    await switchReadings(page, true)
    await page.locator('.where rt').first().waitFor()
    await expect.poll(() => marked(page, 'h1')).toBe('いまの見通[みとお]し')
    await expect
      .poll(() => marked(page, 'h1 + .hint'))
      .toBe('2026年[ねん]11月[がつ]22日[にち](日[にち])の時点[じてん]の答[こた]えです。')
    await expect.poll(() => marked(page, '.where .hint')).toBe('2026年[ねん]9月[がつ]30日[にち](水[すい])から')
    await expect
      .poll(() => marked(page, '.first-step h3'))
      .toBe('借入[かりいれ]先[さき]に返済[へんさい]条件[じょうけん]の変更[へんこう]を相談[そうだん]する')
    expect(await violations(page)).toEqual([])
    await page.locator('.whole > summary').click()
    await page.locator('.whole .plan rt').first().waitFor()
    await expect.poll(() => page.locator('rt').count()).toBeGreaterThan(1_000)
    await expect.poll(() => withoutReading(page)).toEqual([])
    expect(await isScrolledSideways(page)).toBe(false)

    await switchReadings(page, false)
    await page.locator('.where').waitFor()
    await settled(page)
    await expect.poll(() => page.locator('rt').count()).toBe(0)
    await expect.poll(() => accessibleNames(page)).toEqual(names)
    expect(errors).toEqual([])
    await page.close()
  })
})

it('says the same names to a screen reader with readings as without', async () => {
  const { page } = await open()
  const plain = await accessibleNames(page)
  await switchReadings(page, true)
  await page.locator('.starts rt').first().waitFor()
  await expect.poll(() => accessibleNames(page)).toEqual(plain)
  expect(plain).toContain('link: 任売ナビ')
  await page.close()
})

it('keeps what was typed, and puts no reading into a field', async () => {
  const { page, errors } = await open()
  await page.locator('.starts button').nth(0).click()
  await page.locator('input[type=search]').fill('裁判所')
  await page.locator('.letters input').first().check()
  const chosen = await page.locator('.chosen').textContent()
  await switchReadings(page, true)
  await page.locator('.sender rt').first().waitFor()
  await expect.poll(async () => (await marked(page, '.chosen'))?.replace(/\[[^\]]*\]/g, '')).toBe(chosen)
  await page.locator('input[type=search]').fill('<b>開札</b>')
  await expect.poll(() => page.locator('input[type=search]').inputValue()).toBe('<b>開札</b>')
  await expect.poll(() => page.title()).toMatch(/ - ナビ$/)
  expect(errors).toEqual([])
  await page.close()
})

it('changes the page in place: what is focused and folded open stays', async () => {
  const { page } = await open()
  await page.goto(`${served.address}set`)
  await page.locator('input[name=ruby]').first().focus()
  await page.evaluate(() => {
    Object.assign(globalThis, { before: document.activeElement, heading: document.querySelector('h1') })
  })
  await page.keyboard.press('Space')
  await page.locator('h1 rt').first().waitFor()
  await expect.poll(() => page.evaluate<boolean>('before === document.activeElement && before.isConnected')).toBe(true)
  await expect.poll(() => page.evaluate<boolean>('heading === document.querySelector("h1")')).toBe(true)
  await page.close()
})

it('tells when the readings cannot be loaded, and loads them when asked again', async () => {
  const { page } = await open()
  await page.goto(`${served.address}set`)
  await page.route('**/assets/ruby-*.js*', (route) => route.abort())
  await page.locator('input[name=ruby]').first().check()
  await page.getByText('ふりがなを読み込めませんでした。').waitFor()
  expect(await violations(page)).toEqual([])
  await page.unroute('**/assets/ruby-*.js*')
  await page.getByRole('button', { name: 'もう一度読み込む' }).click()
  await page.locator('h1 rt').first().waitFor()
  await page.close()
})
