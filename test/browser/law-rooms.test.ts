import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { started } from './started.ts'
import { isScrolledSideways, openPage, tabTo, violations } from './watched-page.ts'

const { browser, served } = await started()

const open = (path: string, width = 375) => openPage(browser, `${served.address}${path}`, width)
const answer = (page: Page) => page.getByRole('button', { name: '答えを見る' })

describe.each([375, 1280])('the pages of law at %i px', (width) => {
  it('lead from the start to a figure worked by hand, and to its article', async () => {
    const { page, requests, errors } = await open('', width)
    await page.getByRole('link', { name: '計算に使う規定を見る' }).click()
    await page.getByLabel('言葉で絞る').fill('仲介手数料　報酬')
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: '仲介手数料（媒介報酬）の上限額' }).click()
    expect(new URL(page.url()).pathname).toBe('/law/brokerage-fee-cap')
    await page.getByText('2024年7月1日(月)から（令和6年国土交通省告示第949号）').waitFor()
    // How to write a day stands there once.
    await expect.poll(() => page.getByText('例：2026年7月1日').count()).toBe(1)
    const price = page.getByLabel('売買代金（消費税抜き）')
    await tabTo(page, price)
    await page.keyboard.type('１，５００万円')
    await tabTo(page, page.getByLabel('媒介契約を結んだ日'))
    await page.keyboard.type('令和6年7月1日')
    await page.getByLabel('売主').check()
    await answer(page).click()
    // 2,000,000 x 5 % + 2,000,000 x 4 % + 11,000,000 x 3 % = 510,000; with 10 % consumption tax 561,000.
    await page.locator('.answer').getByText('561,000円').first().waitFor()
    await page.getByText('計算の過程と根拠の条文').click()
    await page.getByText('根拠の条文・資料').click()
    await expect
      .poll(() => page.locator('.answer .sources a').first().getAttribute('href'))
      .toMatch(/^https:\/\/laws\.e-gov\.go\.jp\//)
    expect(await violations(page)).toEqual([])
    expect(requests.filter((url) => !url.startsWith(served.address))).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })
})

it('names what is missing and what cannot be read at its field, and keeps what was written', async () => {
  const { page } = await open('law/brokerage-fee-cap')
  await page.getByLabel('売買代金（消費税抜き）').fill('<b>たくさん</b>')
  await page.getByLabel('媒介契約を結んだ日').fill('2026年2月30日')
  await answer(page).click()
  await page.getByText('直すところがあります（3か所）').waitFor()
  const price = page.getByLabel('売買代金（消費税抜き）')
  await expect.poll(() => price.inputValue()).toBe('<b>たくさん</b>')
  await expect.poll(() => price.evaluate((element) => element === document.activeElement)).toBe(true)
  await expect.poll(() => page.getByText('必要な項目がありません').count()).toBeGreaterThan(0)
  expect(await violations(page)).toEqual([])
  await page.close()
})

it('says that a day before the encoded law is not covered', async () => {
  const { page } = await open('law/brokerage-fee-cap')
  await page.getByLabel('売買代金（消費税抜き）').fill('1500万円')
  await page.getByLabel('媒介契約を結んだ日').fill('2019年9月30日')
  await page.getByLabel('買主').check()
  await answer(page).click()
  await page.getByText('この規定では答えられません').waitFor()
  await page.close()
})

it('asks for lists entry by entry', async () => {
  const { page } = await open('law/shiho-shoshi-140', 320)
  await page.getByLabel('債権の元金').first().fill('140万円')
  await page.getByRole('button', { name: '債権の元金を足す' }).click()
  await page.getByLabel('債権の元金').nth(1).fill('1,400,001円')
  await answer(page).click()
  // 司法書士法3条1項7号: up to 1,400,000 yen for each creditor.
  await page.locator('.answer').getByText('はい、いいえ').waitFor()
  expect(await isScrolledSideways(page)).toBe(false)
  expect(await violations(page)).toEqual([])
  await page.close()
})

it('has a page with a way back for a rule that there is not', async () => {
  const { page } = await open('law/no-such-rule')
  await page.getByRole('heading', { name: 'この規定のページはありません' }).waitFor()
  await page.getByRole('link', { name: '規定の一覧を見る' }).click()
  await page.getByRole('heading', { name: '計算に使う規定' }).waitFor()
  await page.close()
})
