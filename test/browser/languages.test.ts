import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { started } from './started.ts'
import { isScrolledSideways, openPage, violations, type WatchedPage } from './watched-page.ts'

const { browser, served } = await started()

/** A room on 2026-11-22, a Sunday, in a browser that asks for the language. */
async function open(locale: string, path = ''): Promise<WatchedPage> {
  const watched = await openPage(browser, 'about:blank', 375, 800, locale)
  await watched.page.clock.setFixedTime('2026-11-22T03:00:00Z')
  await watched.page.goto(`${served.address}${path}`)
  return watched
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
const write = (page: Page, label: string | RegExp, text: string) => page.getByLabel(label).fill(text)
const choose = (page: Page, name: string | RegExp) => page.getByRole('radio', { name }).check()
const arrived = (page: Page, words: string) => page.getByRole('heading', { level: 1 }).getByText(words).waitFor()

/** Lines with Japanese that are not marked as such, but for terms in brackets and quotes. */
async function unmarkedJapanese(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u
    const term = /[（(][^（()）]*[)）]|「[^「」]*」/gu
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      if (element === null || element.closest('[lang="ja"], script, style, noscript, [hidden]') !== null) continue
      // A term in brackets may be split over the lines of a drawing: the whole of its text counts.
      const whole = element.closest('svg text')?.textContent ?? node.textContent ?? ''
      if (japanese.test(whole.replace(term, ''))) found.push(whole.trim())
    }
    for (const element of document.querySelectorAll('[aria-label]')) {
      const label = element.getAttribute('aria-label') ?? ''
      if (element.closest('[lang="ja"]') === null && japanese.test(label.replace(term, ''))) found.push(label)
    }
    return found
  })
}

/** What holds of every room in English. */
async function inEnglish(page: Page): Promise<void> {
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en')
  expect(await page.title()).not.toMatch(/mortgage|auction|debt|競売|滞納|ローン/)
  await expect.poll(() => unmarkedJapanese(page)).toEqual([])
  expect(await isScrolledSideways(page)).toBe(false)
}

describe('from the start to the result in English', () => {
  it('a bid notice with its opening day', async () => {
    const { page, errors } = await open('en-US')
    await arrived(page, 'When you cannot pay your mortgage')
    await inEnglish(page)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: /^A letter has come/ }).click()
    await arrived(page, 'Which letters have come?')
    await press(page, 'Next')
    await page.getByText('Choose the letters that have come.').waitFor()
    await write(page, 'Search by words that stand on the letter', 'bidding period')
    await page.getByText('1 kind of letter', { exact: true }).first().waitFor()
    await page.getByRole('checkbox', { name: /^Notice of the bidding period/ }).check()
    await page.getByText('Chosen: Notice of the bidding period').waitFor()
    await inEnglish(page)
    expect(await violations(page)).toEqual([])
    await press(page, 'Next')
    await arrived(page, 'Which days belong to the letter?')
    await write(page, 'The day you received it', '16 November 2026')
    await page.getByText('Taken as 16 November 2026 (Mon).').waitFor()
    await write(page, /^The day on which bids are opened/, 'some day')
    await press(page, 'Next')
    await page.locator('.problem').getByText('This could not be read as a day.').waitFor()
    await write(page, /^The day on which bids are opened/, 'Jan 27, 2027')
    await page.getByText('Taken as 27 January 2027 (Wed).').waitFor()
    await press(page, 'Next')
    await arrived(page, 'Who gave you the mortgage?')
    await press(page, 'Next')
    await page.getByText('Choose one. If you do not know').waitFor()
    await choose(page, /^A bank/)
    await inEnglish(page)
    await press(page, 'Next')
    await arrived(page, 'Do you know the day on which the guarantee company paid?')
    await press(page, 'I don’t know')
    await page.getByText('Going on with “I don’t know”.').waitFor()
    await press(page, 'Next')
    await arrived(page, 'How much is it, roughly?')
    await write(page, 'What is left of the mortgage', '1900')
    await page.getByText('Which one do you mean?').waitFor()
    await press(page, '19,000,000 yen')
    await page.getByText('Taken as 19,000,000 yen.').waitFor()
    await write(page, 'The price at which the home might sell', '15 million')
    await press(page, 'Next')
    await arrived(page, 'Where you stand now')
    await page.getByText('The days of the bidding are fixed', { exact: true }).waitFor()
    // The day before the opening; from 22 November: 8 days, 31 of December, 26 of January.
    await page.getByRole('button', { name: '65 days left By 26 January 2027 (Tue)' }).click()
    const panel = page.getByRole('group', { name: /^Reasons for / })
    await panel.getByText('How it is worked out').click()
    await panel.getByText('Articles of law and sources').first().click()
    await panel
      .getByRole('link', { name: /^民事執行法/ })
      .first()
      .waitFor()
    await expect
      .poll(() => page.locator('.steps h3').first().innerText())
      .toMatch(/^Finish the sale and the withdrawal/)
    await expect.poll(() => page.locator('a[href="tel:0570783110"]').count()).toBe(1)
    await page
      .getByRole('img', { name: /^A picture of the road ahead\. Today is 22 November 2026 \(Sun\)\./ })
      .waitFor()
    await page
      .locator('.range-progress')
      .getByText(/^Worked out/)
      .waitFor({ timeout: 60_000 })
    await inEnglish(page)
    await page.getByText('The whole outlook', { exact: true }).click()
    await page.getByRole('heading', { name: 'これからの見通し' }).waitFor()
    await inEnglish(page)
    expect(await violations(page)).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })

  it('a missed month', async () => {
    const { page, errors } = await open('en-US')
    await page.getByRole('button', { name: /^There is a month that I could not pay/ }).click()
    await arrived(page, 'When could you not pay for the first time?')
    await write(page, 'The first month you could not pay', 'two months ago')
    await page.getByText('Taken as September 2026.').waitFor()
    await press(page, 'Next')
    await choose(page, 'I don’t know')
    await press(page, 'Next')
    await arrived(page, 'Has your income fallen?')
    await choose(page, /^has fallen for a time/)
    await write(page, /the month in which it should be back/, 'April 2027')
    await press(page, 'Next')
    await write(page, 'What is left of the mortgage', "I don't know")
    await write(page, 'The price at which the home might sell', 'not sure')
    await press(page, 'Next')
    await page.getByText('Arrears have begun', { exact: true }).waitFor()
    await expect.poll(() => page.locator('.steps h3').first().innerText()).toMatch(/^Ask the lender for other terms/)
    await expect
      .poll(() => page.locator('.first-ways h3').allInnerTexts())
      .toContain('Other terms of payment (返済条件の変更)')
    await inEnglish(page)
    expect(errors).toEqual([])
    await page.close()
  })

  it('still paying', async () => {
    const { page, errors } = await open('en-US')
    await page.getByRole('button', { name: /^I can still pay/ }).click()
    await choose(page, /^has fallen and will probably stay so/)
    await press(page, 'Next')
    await write(page, 'What you pay each month', '110 thousand yen')
    await page.getByText('Taken as 110,000 yen.').waitFor()
    await press(page, 'Next')
    await choose(page, /^Flat 35/)
    await press(page, 'Next')
    await write(page, 'What is left of the mortgage', '23 million')
    await write(page, 'The price at which the home might sell', '20,000,000 yen')
    await press(page, 'Next')
    await page.getByText('Payments are being made', { exact: true }).waitFor()
    await expect.poll(() => page.locator('.first-ways h3').first().innerText()).toBe('Keep paying as now')
    await inEnglish(page)
    expect(errors).toEqual([])
    await page.close()
  })
})

describe('the other rooms in English', () => {
  it.each(['file', 'law', 'law/brokerage-fee-cap', 'law/none'])('%s', async (path) => {
    const { page, errors } = await open('en-US', path)
    await page
      .getByRole('heading', { level: 1 })
      .getByText(/Getting ready/)
      .waitFor({ state: 'detached' })
    await inEnglish(page)
    expect(await violations(page)).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })

  it('a rule is asked in English, and answers in its own words', async () => {
    const { page } = await open('en-US', 'law/brokerage-fee-cap')
    await press(page, 'Show the answer')
    await page.getByText(/^There are \d+ things to correct$/).waitFor()
    await write(page, /^売買代金/, '15 million yen')
    await page.getByText('Taken as 15,000,000 yen.').waitFor()
    await write(page, /^媒介契約を結んだ日/, 'October 1, 2026')
    await choose(page, '売主')
    await press(page, 'Show the answer')
    // 15,000,000 × 3 % + 60,000 = 510,000, and 10 % of tax.
    await page.getByText('561,000円').first().waitFor()
    await inEnglish(page)
    await page.close()
  })
})

describe('the language of the browser', () => {
  it.each([
    ['ja-JP', 'ja', '住宅ローンが払えない'],
    ['en-GB', 'en', 'When you cannot pay'],
    // Neither of the two: Japanese, as the letters are.
    ['vi-VN', 'ja', '住宅ローンが払えない'],
  ])('%s gives a page in %s', async (locale, lang, words) => {
    const { page } = await open(locale)
    await arrived(page, words)
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(lang)
    await page.close()
  })
})

describe('from a month to the result in やさしい日本語', () => {
  it('by the choice in the settings, which is kept from room to room', async () => {
    const { page, errors } = await open('ja-JP', 'set')
    await choose(page, 'やさしい日本語')
    // Readings, which come with it, would stand within the words that are looked for, and in the name of the choice itself.
    await page.locator('input[name=ruby]').last().check()
    await page.locator('.brand a').click()
    await arrived(page, '家のローンが払えないとき')
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ja')
    await page.getByRole('button', { name: /^払えなかった月がある/ }).click()
    await write(page, '最初に払えなかった月', '2か月前')
    await page.getByText('2026年9月（令和8年）と読みました。').waitFor()
    await press(page, '次へ')
    await choose(page, 'わからない')
    await press(page, '次へ')
    await choose(page, 'へっていない')
    await press(page, '次へ')
    for (const unknown of await page.getByRole('button', { name: 'わからない' }).all()) await unknown.click()
    await press(page, '次へ')
    await arrived(page, 'いまの様子と、これから')
    await page.getByText('払えない月が始まった', { exact: true }).waitFor()
    await expect
      .poll(() => page.locator('.steps h3').first().innerText())
      .toBe('お金を借りたところに、返し方を変える相談をする')
    expect(await violations(page)).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })
})
