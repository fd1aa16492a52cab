import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { started } from './started.ts'
import { isScrolledSideways, openPage, tabTo, violations, type WatchedPage } from './watched-page.ts'

const { browser, served } = await started()

const open = (path: string, width = 375): Promise<WatchedPage> => openPage(browser, `${served.address}${path}`, width)
const choice = (page: Page, group: string, place: number) => page.locator(`input[name=${group}]`).nth(place)
const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
const [white, dark] = ['rgb(255, 255, 255)', 'rgb(22, 24, 29)']

describe.each([375, 1280])('the settings at %i px', (width) => {
  it('are reached, chosen and heard by keyboard alone', async () => {
    const { page, errors } = await open('', width)
    await tabTo(page, page.locator('.menu a[href="/set"]'))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'ことばと文字の設定' }).waitFor()
    expect(await violations(page)).toEqual([])
    await tabTo(page, choice(page, 'size', 0))
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.getByRole('status').textContent()).toBe('変えました。文字の大きさ：大きい')
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('19px')
    await tabTo(page, choice(page, 'theme', 0))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => background(page)).toBe(dark)
    expect(await violations(page)).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })

  it('change the language of the page and keep what was typed', async () => {
    const { page } = await open('', width)
    await page.getByRole('button', { name: /^払えなかった月がある/ }).click()
    await page.getByLabel('最初に払えなかった月').fill('8月')
    await page.locator('.menu a[href="/set"]').click()
    await choice(page, 'language', 2).check()
    await page.getByRole('heading', { level: 1, name: 'Language and display' }).waitFor()
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Changed. Language: English')
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(await violations(page)).toEqual([])
    await choice(page, 'language', 1).check()
    await page.locator('h1 rt').first().waitFor()
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('ja')
    await expect.poll(() => choice(page, 'ruby', 0).isChecked()).toBe(true)
    await choice(page, 'ruby', 1).check()
    await expect.poll(() => page.locator('rt').count()).toBe(0)
    await choice(page, 'language', 0).check()
    await page.goBack()
    await expect.poll(() => page.getByLabel('最初に払えなかった月').inputValue()).toBe('8月')
    await page.close()
  })
})

it.each([
  ['light', 'device', 0, white],
  ['dark', 'device', 0, dark],
  ['dark', 'light', 1, white],
  ['light', 'dark', 2, dark],
] as const)('on a device that is %s the colours «%s» are those', async (colorScheme, _, place, expected) => {
  const { page } = await open('set')
  await page.emulateMedia({ colorScheme })
  await choice(page, 'theme', place).check()
  await expect.poll(() => background(page)).toBe(expected)
  expect(await violations(page)).toEqual([])
  await page.close()
})

it('moves nothing where somebody wants no motion, on the device or here', async () => {
  const { page } = await open('set')
  const animation = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('main') ?? document.body).animationName)
  await expect.poll(animation).toBe('enter')
  await choice(page, 'motion', 1).check()
  await expect.poll(animation).toBe('none')
  await choice(page, 'motion', 0).check()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect.poll(animation).toBe('none')
  await page.close()
})

it.each(['', 'set', 'guide', 'guide/4', 'file', 'law', 'keep'])(
  '/%s never scrolls sideways at 320 px with the largest letters and readings',
  async (path) => {
    const { page } = await open('set', 320)
    await choice(page, 'size', 2).check()
    await choice(page, 'language', 1).check()
    await page.locator('h1 rt').first().waitFor()
    await page.evaluate((to) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, `/${path}`)
    await page.waitForTimeout(300)
    expect(new URL(page.url()).pathname).toBe(`/${path}`)
    expect(await isScrolledSideways(page)).toBe(false)
    await page.close()
  },
)

it('marks what is chosen where the system gives the colours', async () => {
  const { page } = await open('set')
  await page.emulateMedia({ forcedColors: 'active' })
  const outline = (place: number) =>
    choice(page, 'size', place).evaluate((input) => {
      const label = input.closest('label')
      return label === null ? '' : getComputedStyle(label).outlineStyle
    })
  await expect.poll(async () => [await outline(0), await outline(1)]).toEqual(['solid', 'none'])
  await page.close()
})

it.each(['', 'set', 'file', 'law', 'law/brokerage-fee-cap', 'guide', 'guide/1', 'keep'])(
  '/%s has a way over the menu to its content, and its address stays',
  async (path) => {
    const { page } = await open(path)
    await page.waitForLoadState('networkidle')
    await page.locator('h1').waitFor()
    await page.evaluate(() => document.querySelector<HTMLElement>('.skip')?.focus())
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content')
    expect(page.url()).toBe(`${served.address}${path}`)
    await page.close()
  },
)

it('forgets all of it when the page is loaded anew, and stores nothing', async () => {
  const { page } = await open('set')
  await choice(page, 'theme', 2).check()
  await choice(page, 'language', 2).check()
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'ことばと文字の設定' }).waitFor()
  await expect.poll(() => background(page)).toBe(white)
  await page.close()
})
