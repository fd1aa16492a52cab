import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openOn } from './first-visit.ts'
import { started } from './started.ts'
import { colourViolations, isScrolledSideways, openPage, unfoldAll, violations } from './watched-page.ts'

const { browser, served } = await started()

const open = (width = 375, path = '') => openOn(browser, `${served.address}${path}`, '2026-11-22', width)

const hostile = '<img src=x onerror=alert(1)>'
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const next = (page: Page) => button(page, '次へ').click()
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const arrived = (page: Page, words: string) => page.getByRole('heading', { level: 1 }).getByText(words).waitFor()
const path = (page: Page) => new URL(page.url()).pathname

/** Visits every room of a household with a letter of the court; `look` is called in each. */
async function visitRooms(page: Page, look: () => Promise<void>): Promise<void> {
  await look()
  await page.getByRole('button', { name: /^手紙が来た/ }).click()
  await arrived(page, 'どんな手紙が来ましたか')
  await next(page)
  await page.getByText('届いた手紙を選んでください。').waitFor()
  for (const sender of await page.locator('.sender > summary').all()) await sender.click()
  await look()
  await page.getByRole('checkbox', { name: /^期間入札の通知/ }).check()
  await next(page)
  await arrived(page, '手紙の日')
  await next(page)
  await look()
  await field(page, '受け取った日').fill('11月16日')
  await field(page, '開札期日').fill('R9.1.27')
  await next(page)
  await arrived(page, 'どこから借りて')
  await next(page)
  await look()
  await page.getByRole('radio').first().check()
  await next(page)
  await arrived(page, '保証会社が代わりに')
  await button(page, 'わからない').click()
  await next(page)
  await arrived(page, 'だいたいの金額')
  await field(page, '住宅ローンの残り').fill('1900')
  await field(page, '家が売れそうな値段').fill('1,800万〜1,900万')
  await button(page, '1,900万円').waitFor()
  await button(page, '18,000,000円').waitFor()
  await look()
  await button(page, '1,900万円').click()
  await button(page, '18,000,000円').click()
  await next(page)
  await arrived(page, 'いまの見通し')
  await page.getByText('調べています。').waitFor({ state: 'detached' })
  await look()
}

describe.each([
  { width: 375, colorScheme: 'light', look: violations },
  { width: 1280, colorScheme: 'light', look: violations },
  { width: 375, colorScheme: 'dark', look: colourViolations },
] as const)('every room at $width px, $colorScheme', ({ width, colorScheme, look }) => {
  it('is without a violation of accessibility', async () => {
    const { page, errors } = await open(width)
    await page.emulateMedia({ colorScheme })
    await visitRooms(page, async () => expect(await look(page)).toEqual([]))
    expect(errors).toEqual([])
    await page.close()
  })
})

it('never scrolls sideways at 320 px', async () => {
  const { page } = await open(320)
  await visitRooms(page, async () => expect([page.url(), await isScrolledSideways(page)]).toEqual([page.url(), false]))
  await page.locator('.whole > summary').click()
  await unfoldAll(page, 2)
  expect(await isScrolledSideways(page)).toBe(false)
  await page.close()
})

describe('what is kept private', () => {
  it('asks its own server only, after loading for nothing but letters; address, title, history and stores tell nothing', async () => {
    const { page, requests } = await open()
    await page.waitForLoadState('networkidle')
    const loaded = requests.length
    const seen: string[] = []
    await visitRooms(page, async () => {
      seen.push(path(page))
      const number = path(page).slice(1)
      await expect.poll(() => page.title()).toBe(number === '' ? 'はじめ - ナビ' : `手順 ${number} - ナビ`)
      expect(await page.evaluate(() => history.state)).toBe(null)
    })
    expect(seen).toEqual(['/', '/1', '/2', '/3', '/5', '/6'])
    expect(requests.filter((url) => !url.startsWith(served.address) && url !== 'about:blank')).toEqual([])
    expect(requests.slice(loaded).filter((url) => !url.endsWith('.woff2'))).toEqual([])
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
    await page.close()
  })

  it.each(['1', '4', '99'])('leads from /%s without answers to the start', async (room) => {
    const { page } = await open(375, room)
    await arrived(page, '住宅ローンが払えない')
    expect(path(page)).toBe('/')
    await page.close()
  })
})

describe('going back', () => {
  it('goes back a room and loses nothing, with the browser and with the page', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: /^払えなかった月がある/ }).click()
    await field(page, '最初に払えなかった月').fill('Ｒ８．７')
    await next(page)
    await page.getByRole('radio', { name: /^フラット35/ }).check()
    await next(page)
    await arrived(page, '収入は減りましたか')
    await page.goBack()
    await expect.poll(() => page.getByRole('radio', { name: /^フラット35/ }).isChecked()).toBe(true)
    await button(page, '前に戻る').click()
    await arrived(page, '最初に払えなかったのは')
    await expect.poll(() => field(page, '最初に払えなかった月').inputValue()).toBe('Ｒ８．７')
    await page.goForward()
    await page.goForward()
    await arrived(page, '収入は減りましたか')
    await page.close()
  })

  it('keeps what another way in has heard out of the answer', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: /^手紙が来た/ }).click()
    await page.getByText('裁判所から（競売）').click()
    await page.getByRole('checkbox', { name: /^期間入札の通知/ }).check()
    await page.goBack()
    await page.getByRole('button', { name: /^まだ払えている/ }).click()
    for (let room = 1; room <= 4; room += 1) {
      for (const radio of await page.getByRole('radio', { name: 'わからない' }).all()) await radio.check()
      for (const unknown of await page.getByRole('button', { name: 'わからない' }).all()) await unknown.click()
      await next(page)
      await page.waitForURL(`**/${room + 1}`)
    }
    await page.getByText('いまは払えています。').waitFor()
    expect(await page.getByText('入札の日程').count()).toBe(0)
    await page.close()
  })
})

describe('what is written', () => {
  it('is kept and mended at its field, whatever it is', async () => {
    const { page, errors } = await open()
    await page.getByRole('button', { name: /^払えなかった月がある/ }).click()
    const month = field(page, '最初に払えなかった月')
    for (const [text, problem] of [
      ['', '書いてください'],
      [hostile, '読み取れません'],
      ['令和0年5月', ''],
      ['2026年13月', ''],
      ['あ'.repeat(200), '読み取れません'],
    ] as const) {
      await month.fill(text)
      await next(page)
      await expect.poll(() => page.locator('.problem').innerText()).toContain(problem)
      await expect.poll(() => page.locator('.problem').innerText()).not.toBe('')
      await expect.poll(() => month.getAttribute('aria-invalid')).toBe('true')
      await expect.poll(() => month.evaluate((element) => element === document.activeElement)).toBe(true)
      await expect.poll(() => month.inputValue()).toBe(text)
      expect(path(page)).toBe('/1')
    }
    expect(await page.locator('img').count()).toBe(0)
    expect(errors).toEqual([])
    await page.close()
  })

  it('is asked about where 円 and 万円 may be mixed up, and both answers count', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: /^まだ払えている/ }).click()
    await page.getByRole('radio', { name: '減っていない' }).check()
    await next(page)
    const instalment = field(page, '毎月の返済額')
    await instalment.fill('１２')
    await page.getByText('12円でよいですか。12万円のことですか。').waitFor()
    await next(page)
    await expect.poll(() => page.locator('.problem').innerText()).toContain('一つを押して')
    await button(page, '12円').click()
    await page.getByText('12円として受け取りました。').waitFor()
    await instalment.fill('12')
    await button(page, '12万円').click()
    await page.getByText('12万円（120,000円）として受け取りました。').waitFor()
    await expect.poll(() => instalment.inputValue()).toBe('12万円')
    await next(page)
    await arrived(page, 'どこから借りて')
    await page.close()
  })

  it('is read back once the keys rest, not at each of them', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: /^払えなかった月がある/ }).click()
    await arrived(page, 'いつですか')
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(window, { said })
      const echo = document.querySelector('.echo')
      if (echo === null) throw new Error('no echo')
      new MutationObserver(() => said.push(echo.textContent ?? '')).observe(echo, {
        childList: true,
        subtree: true,
        characterData: true,
      })
    })
    await field(page, '最初に払えなかった月').pressSequentially('2026年7月', { delay: 20 })
    await page.getByText('2026年7月（令和8年）として受け取りました。').waitFor()
    const said = await page.evaluate<readonly string[]>('window.said')
    expect(said.filter((words) => words !== '')).toEqual(['2026年7月（令和8年）として受け取りました。'])
    await page.close()
  })

  it('is not read back under a finger, which would miss what it presses', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: /^払えなかった月がある/ }).click()
    await arrived(page, 'いつですか')
    await page.getByRole('textbox').first().fill('2026年7月')
    const next = await button(page, '次へ').boundingBox()
    if (next === null) throw new Error('no button')
    await page.mouse.move(next.x + 20, next.y + 2)
    await page.mouse.down()
    // Longer than the keys have to rest.
    await page.waitForTimeout(800)
    expect(await button(page, '次へ').boundingBox()).toEqual(next)
    await page.mouse.up()
    await arrived(page, '住宅ローンは、どこから')
    await page.close()
  })
})

describe('letters', () => {
  it('finds by everyday words, keeps several, and goes on without any', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: /^手紙が来た/ }).click()
    const search = field(page, '手紙に書いてある言葉で探す')
    await search.fill('サ―ビサー')
    await page.getByRole('checkbox', { name: /^債権譲渡通知書/ }).check()
    await search.fill(hostile)
    await page.getByText('似た手紙が見つかりません。').waitFor()
    await search.fill('支払督促')
    await page.getByRole('checkbox', { name: /^支払督促/ }).check()
    await page.getByText('選んだ手紙：債権譲渡通知書、支払督促').waitFor()
    await button(page, 'この中にない・分からない').click()
    await arrived(page, '最初に払えなかったのは')
    expect(path(page)).toBe('/2')
    await page.close()
  })
})

describe('what is loaded behind the first screen', () => {
  it('tells calmly that it cannot be loaded, and goes on once it can', async () => {
    const { page } = await openPage(browser, 'about:blank', 375)
    let isBroken = true
    await page.route(/\/assets\/rooms-[^/]+\.js/, (route) => (isBroken ? route.abort() : route.continue()))
    await page.goto(served.address)
    await page.getByRole('button', { name: /^手紙が来た/ }).click()
    await arrived(page, '続きを読み込めませんでした')
    await page.getByRole('alert').getByText('どこにも送られていません').waitFor()
    expect(await violations(page)).toEqual([])
    isBroken = false
    await button(page, 'もう一度読み込む').click()
    await arrived(page, 'どんな手紙が来ましたか')
    await page.close()
  })
})

it('has a plain page with a way back for an address that it has not', async () => {
  const { page } = await open(375, 'nothing/here')
  await arrived(page, 'このページはありません')
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: 'はじめのページへ' }).click()
  await arrived(page, '住宅ローンが払えない')
  expect((await page.request.get(`${served.address}nothing/here`)).status()).toBe(404)
  await page.close()
})
