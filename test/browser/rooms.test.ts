import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openOn } from './first-visit.ts'
import { started } from './started.ts'
import { tabTo } from './watched-page.ts'

const { browser, served } = await started()

/** The start room on 2026-11-22, a Sunday, in Japan. */
const open = (width = 375) => openOn(browser, served.address, '2026-11-22', width)

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const title = (page: Page) => page.getByRole('heading', { level: 1 })

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

async function write(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, field(page, name))
  await page.keyboard.type(text)
}

/** Tab enters a group of choices, arrows walk through it. */
async function choose(page: Page, name: string | RegExp): Promise<void> {
  const radio = page.getByRole('radio', { name })
  await press(page, page.getByRole('radio').first(), 'Space')
  for (let presses = 0; presses < 10 && !(await radio.isChecked()); presses += 1) await page.keyboard.press('ArrowDown')
  await expect.poll(() => radio.isChecked()).toBe(true)
}

const next = (page: Page) => press(page, button(page, '次へ'))
const arrived = (page: Page, words: string) => title(page).getByText(words).waitFor()

/** From a figure to the article behind it, by keyboard. */
async function toArticle(page: Page, figure: Locator): Promise<void> {
  await press(page, figure)
  await expect.poll(() => figure.getAttribute('aria-expanded')).toBe('true')
  const panel = page.getByRole('group', { name: /の理由$/ }).first()
  await press(page, panel.getByText('計算の過程'))
  await press(page, panel.getByText('根拠の条文・資料').first())
  const article = panel.getByRole('link', { name: /^民事執行法 |^民法 / }).first()
  await tabTo(page, article)
  await expect.poll(() => article.getAttribute('href')).toMatch(/^https:\/\/laws\.e-gov\.go\.jp\/law\//)
}

describe.each([375, 1280])('from the start to an article by keyboard alone, at %i px', (width) => {
  it('a bid notice with its opening day', async () => {
    const { page, errors } = await open(width)
    await press(page, page.getByRole('button', { name: /^手紙が来た/ }))
    await arrived(page, 'どんな手紙が来ましたか')
    await write(page, '手紙に書いてある言葉で探す', '開札')
    await press(page, page.getByRole('checkbox', { name: /^期間入札の通知/ }), 'Space')
    await next(page)
    await arrived(page, '手紙の日を教えてください')
    await write(page, '受け取った日', '１１月１６日')
    await write(page, '開札期日', '令和９年１月２７日')
    await page.getByText('2027年1月27日（令和9年）(水)として受け取りました。').waitFor()
    await next(page)
    await arrived(page, '住宅ローンは、どこから借りていますか')
    await choose(page, /^銀行（/)
    await next(page)
    await arrived(page, '保証会社が代わりに払った日')
    await press(page, button(page, 'わからない'))
    await next(page)
    await arrived(page, 'だいたいの金額')
    await write(page, '住宅ローンの残り', '1,900万')
    await write(page, '家が売れそうな値段', '１５００万円')
    await next(page)
    await arrived(page, 'いまの見通し')
    await page.getByText('入札の日程が決まりました。').waitFor()
    // The day before the opening; from 22 November: 8 days, 31 of December, 26 of January.
    const deadline = page.getByRole('button', { name: 'あと65日 2027年1月26日(火)まで' })
    await page.getByText('2027年1月25日(月)までに済ませると安全です。').waitFor()
    await expect
      .poll(() => page.locator('.steps h3').first().innerText())
      .toBe('決済と競売の取下げを開札の前に済ませる')
    await expect.poll(() => page.locator('a[href="tel:0570783110"]').count()).toBe(1)
    await expect
      .poll(() => page.locator('.first-ways h3').allInnerTexts())
      .toContainEqual(expect.stringContaining('任意売却'))
    await toArticle(page, deadline)
    expect(errors).toEqual([])
    await page.close()
  })

  it('a missed month', async () => {
    const { page, errors } = await open(width)
    await press(page, page.getByRole('button', { name: /^払えなかった月がある/ }))
    await arrived(page, '最初に払えなかったのは')
    await write(page, '最初に払えなかった月', '２か月前')
    await page.getByText('2026年9月（令和8年）として受け取りました。').waitFor()
    await next(page)
    await choose(page, 'わからない')
    await next(page)
    await arrived(page, '収入は減りましたか')
    await choose(page, /^一時だけ/)
    await write(page, '一時だけのとき、戻りそうな月', '来年の4月')
    await next(page)
    await arrived(page, 'だいたいの金額')
    await write(page, '住宅ローンの残り', 'わからない')
    await write(page, '家が売れそうな値段', '？')
    await next(page)
    await page.getByText('滞納が始まったところです。').waitFor()
    await expect.poll(() => page.locator('.steps h3').first().innerText()).toBe('借入先に返済条件の変更を相談する')
    const table = page.getByText('道のりを表で見る')
    await press(page, table)
    await toArticle(page, page.getByRole('row', { name: /競売の開始決定が届く/ }).getByRole('button'))
    expect(errors).toEqual([])
    await page.close()
  })

  it('still paying', async () => {
    const { page, errors } = await open(width)
    await press(page, page.getByRole('button', { name: /^まだ払えている/ }))
    await arrived(page, '収入は減りましたか')
    await choose(page, /^減ったまま/)
    await next(page)
    await write(page, '毎月の返済額', '十一万円')
    await page.getByText('11万円（110,000円）として受け取りました。').waitFor()
    await next(page)
    await choose(page, /^フラット35/)
    await next(page)
    await write(page, '住宅ローンの残り', '2,300万円')
    await write(page, '家が売れそうな値段', '2000万')
    await next(page)
    await page.getByText('いまは払えています。').waitFor()
    await expect.poll(() => page.locator('.first-ways h3').first().innerText()).toMatch(/払い続け|いまのまま/)
    await expect
      .poll(() => page.locator('.steps h3').first().innerText())
      .toBe('滞納する前に、借入先に返済額の相談をする')
    await press(page, page.getByText('くわしい見通し', { exact: true }))
    await page.locator('.plan').getByRole('heading', { name: 'これからの見通し' }).waitFor()
    await press(page, page.getByText('道のりを表で見る'))
    await toArticle(
      page,
      page
        .locator('.road-chart')
        .getByRole('row', { name: /競売の開始決定が届く/ })
        .getByRole('button'),
    )
    expect(errors).toEqual([])
    await page.close()
  })
})

describe('the drawn road', () => {
  const toResult = async (page: Page) => {
    await page.getByRole('button', { name: /^手紙が来た/ }).click()
    await field(page, '手紙に書いてある言葉で探す').fill('期間入札')
    await page.getByRole('checkbox').first().check()
    await button(page, '次へ').click()
    await field(page, '受け取った日').fill('2026-11-16')
    await field(page, '開札期日').fill('2027-01-27')
    await button(page, '次へ').click()
    for (const words of ['住宅ローンは、どこから', '保証会社が代わりに', 'だいたいの金額']) {
      await arrived(page, words)
      for (const radio of await page.getByRole('radio', { name: 'わからない' }).all()) await radio.check()
      for (const unknown of await page.getByRole('button', { name: 'わからない' }).all()) await unknown.click()
      await button(page, '次へ').click()
    }
    await arrived(page, 'いまの見通し')
  }

  it.each([
    [375, true],
    [1280, false],
  ])('at %i px stands upright: %s; tells today, the deadline and each stop in words', async (width, isUpright) => {
    const { page } = await open(width)
    await toResult(page)
    const road = page.getByRole('img', { name: /^これからの道のりの図。今日は2026年11月22日\(日\)。/ })
    const name = (await road.getAttribute('aria-label')) ?? ''
    expect(name).toContain('任意売却の決済と競売の取下げ、2027年1月26日(火)まで（あと65日）')
    expect(name).toContain('開札、2027年1月27日(水)')
    const places = await road.locator('.mark').evaluateAll((marks) =>
      marks.map((mark) => {
        const { x, y, width: w, height: h } = mark.getBoundingClientRect()
        return { x: x + w / 2, y: y + h / 2, shape: mark.getAttribute('d') }
      }),
    )
    // Time runs down, or to the right; never back.
    const along = places.map(({ x, y }) => (isUpright ? y : x))
    expect(along).toEqual(along.toSorted((a, b) => a - b))
    const [diamond] = await road
      .locator('.mark.hard')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('d')))
    expect(places.filter(({ shape }) => shape === diamond)).toHaveLength(1)
    const box = await road.boundingBox()
    expect((box?.height ?? 0) > (box?.width ?? 0)).toBe(isUpright)
    await page.getByText('道のりを表で見る').click()
    await expect.poll(() => page.locator('.road-chart table').count()).toBeGreaterThan(0)
    await page.close()
  })

  it('tells afterwards what would tell most, and blocks nothing before', async () => {
    const { page } = await open()
    await toResult(page)
    await page.getByRole('heading', { name: /^あと\d+問で、くわしくなります$/ }).waitFor()
    await page.getByText('調べています。').waitFor({ state: 'detached' })
    expect(await page.locator('section[aria-labelledby="next-question"]').innerText()).not.toContain('loans')
    await page.close()
  })

  it('moves nothing where movement is not wanted', async () => {
    const { page } = await open()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await toResult(page)
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    await page.close()
  })
})
