import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { button, keepPasted, matter, openAt, openContext, openPasted, rename, storedIn, typeName } from './keep-page.ts'
import { started } from './started.ts'
import { isScrolledSideways, tabTo, untilOffline } from './watched-page.ts'

const { browser, served } = await started()

const leaveButton = (page: Page) => button(page, 'すぐに閉じる')
const blank = () => `${served.address}blank.html`

/** From a page outside through three rooms of a matter whose title would be known again. */
async function inMatter(width: number, prepare?: (context: BrowserContext) => Promise<unknown>) {
  const opened = await openContext(browser, width)
  await prepare?.(opened.context)
  const page = await openAt(opened.context, `${served.address}health`)
  await page.goto(served.address)
  await page.getByRole('link', { name: '保存したものを開く' }).click()
  await openPasted(page, JSON.stringify(matter(12_345_678)))
  return { ...opened, page }
}

/** Presses すぐに閉じる, and gives what stands in the page and its title in the same turn. */
function leftAtOnce(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    document.querySelector<HTMLElement>('.leave button')?.click()
    return [document.body.innerHTML, document.title]
  })
}

/** Goes back as far as there is anything, and gives every address and text that was seen on the way. */
async function seenBack(page: Page): Promise<readonly string[]> {
  const seen: string[] = []
  const length = await page.evaluate(() => history.length)
  for (let steps = 0; steps < length; steps += 1) {
    await page.goBack()
    seen.push(`${page.url()} ${await page.title()} ${await page.locator('body').innerText()}`)
  }
  return seen
}

/** Waits for the empty page itself: its address stands before it is loaded. */
async function isBlank(page: Page): Promise<void> {
  const look = () =>
    page.evaluate(() => [location.pathname, document.title, document.body.innerHTML.trim(), document.scripts.length])
  await expect.poll(() => look().catch(() => null)).toEqual(['/blank.html', '新しいタブ', '', 0])
}

describe.each([375, 1280])('leaving at once at %i px', (width) => {
  it('by click goes to an empty page, and back finds neither a room nor a word', async () => {
    const { page, context, errors, requests } = await inMatter(width)
    await untilOffline(page)
    await leaveButton(page).click()
    await isBlank(page)
    const paths = requests.map((url) => new URL(url).pathname)
    const asked = paths.slice(paths.lastIndexOf('/blank.html'))
    expect(asked[0]).toBe('/blank.html')
    // Letters of the room may still be on their way.
    expect(asked.slice(1).filter((path) => !/^\/assets\/blank-[\w-]+\.svg$|\.woff2$/.test(path))).toEqual([])
    const seen = await seenBack(page)
    // Two entries of the empty page, and then what was there before.
    expect(seen.map((one) => one.split(' ')[0])).toEqual([
      blank(),
      `${served.address}health`,
      'about:blank',
      'about:blank',
    ])
    expect(seen.join('\n')).not.toMatch(/ナビ|ローン|青い|12,?345/)
    expect(errors).toEqual([])
    await context.close()
  })

  it('by keyboard does the same, and forward finds nothing either', async () => {
    const { page, context } = await inMatter(width)
    await tabTo(page, leaveButton(page))
    await page.keyboard.press('Enter')
    await isBlank(page)
    await page.goBack()
    await isBlank(page)
    await page.goForward()
    await isBlank(page)
    await page.goForward()
    await isBlank(page)
    await context.close()
  })

  it('by Esc pressed three times does the same, also from within a field', async () => {
    const { page, context } = await inMatter(width)
    await page.getByText('文字を貼り付けて読み込む').click()
    await page.getByLabel('ファイルの中身').fill('秘密')
    for (const _ of [1, 2]) await page.keyboard.press('Escape')
    expect(page.url()).toBe(`${served.address}keep`)
    await page.keyboard.press('Escape')
    await isBlank(page)
    await context.close()
  })
})

it('leaves as well where the browser does not count its history for the page', async () => {
  const { page, context } = await inMatter(375, (before) =>
    before.addInitScript(() => Object.defineProperty(window, 'navigation', { value: undefined })),
  )
  await page.goBack()
  await page.goForward()
  await leaveButton(page).click()
  await isBlank(page)
  expect((await seenBack(page)).join('\n')).not.toMatch(/ナビ|ローン|青い/)
  await context.close()
})

it('keeps what is kept, with its last change, and loses what is not', async () => {
  const { context } = await openContext(browser, 375)
  const page = await openAt(context, `${served.address}keep`)
  await keepPasted(page, 10_000_000)
  await rename(page, 'メモ 1', '直前')
  await leaveButton(page).click()
  await isBlank(page)
  await expect.poll(async () => (await storedIn(page))?.map(({ name }) => name)).toEqual(['直前'])
  await page.goto(`${served.address}keep`)
  await page.getByRole('listitem', { name: '直前' }).waitFor()
  await expect.poll(() => page.getByRole('heading', { name: 'いま開いているもの' }).count()).toBe(0)
  await context.close()
})

it('lets what is being written come to its end, behind an empty screen', async () => {
  const { context } = await openContext(browser, 375)
  const page = await openAt(context, `${served.address}keep`)
  await keepPasted(page, 10_000_000)
  await typeName(page, 'メモ 1', '直前')
  // The store is busy with something else for a while: what is written now waits behind it.
  await page.evaluate(async () => {
    const open = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('navi')
      request.onsuccess = () => resolve(request.result)
    })
    const store = open.transaction('memos', 'readwrite').objectStore('memos')
    const until = performance.now() + 200
    const look = () => {
      store.count().onsuccess = () => performance.now() < until && look()
    }
    look()
  })
  await button(page, 'この名前にする').click()
  expect(await leftAtOnce(page)).toEqual(['', '新しいタブ'])
  await isBlank(page)
  await expect.poll(async () => (await storedIn(page))?.map(({ name }) => name)).toEqual(['直前'])
  await context.close()
})

it('empties the page in the same moment, before anything is loaded', async () => {
  const { page, context } = await inMatter(375)
  expect(await leftAtOnce(page)).toEqual(['', '新しいタブ'])
  await context.close()
})

describe.each([
  [375, 667],
  [320, 568],
  // 1280 px at 200 %, and at 400 %.
  [640, 400],
  [320, 256],
])('the button at %i × %i px', (width, height) => {
  it('stays in sight, is large enough, and hides nothing that has the focus', async () => {
    const { context } = await openContext(browser, width, height)
    const page = await openAt(context, `${served.address}keep`)
    await page.getByText('この端末に保存したものは、ありません。').waitFor()
    for (const to of [0, 300, 100_000]) {
      await page.evaluate((y) => window.scrollTo(0, y), to)
      const box = await leaveButton(page).boundingBox()
      if (box === null) throw new Error('the button is not there')
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.y + box.height).toBeLessThanOrEqual(height)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      expect(Math.min(box.height, box.width)).toBeGreaterThanOrEqual(44)
    }
    // Backwards, so that each is scrolled in from above.
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Shift+Tab')
      const covered = await page.evaluate(() => {
        const [strip, focused] = [document.querySelector('.leave'), document.activeElement]
        if (strip === null || focused === null || focused === document.body || strip.contains(focused)) return 0
        return strip.getBoundingClientRect().bottom - focused.getBoundingClientRect().bottom
      })
      expect(covered).toBeLessThanOrEqual(0)
    }
    expect(await isScrolledSideways(page)).toBe(false)
    await context.close()
  })
})

it('has a title in every room that tells where one is and nothing else', async () => {
  const { page, context } = await inMatter(375)
  await expect.poll(() => page.title()).toBe('保存 - ナビ')
  for (const [link, title] of [
    ['見通し', '見通し - ナビ'],
    ['質問の一覧', '質問 - ナビ'],
    ['案内', '案内 - ナビ'],
    [/Language/, '表示 - ナビ'],
  ] as const) {
    await page.locator('.top').getByRole('link', { name: link }).click()
    await expect.poll(() => page.title()).toBe(title)
  }
  await page.locator('.brand a').click()
  await expect.poll(() => page.title()).toBe('はじめ - ナビ')
  await context.close()
})
