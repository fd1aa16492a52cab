import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { guideIds } from '#web/guide/guide-ids.ts'
import { walkFirstRooms } from './first-visit.ts'
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

const { browser, served } = await started()

async function open(path: string, width = 375): Promise<WatchedPage> {
  const watched = await openPage(browser, 'about:blank', width)
  await watched.page.clock.setFixedTime('2026-11-22T03:00:00Z')
  await watched.page.goto(`${served.address}${path}`)
  return watched
}

/** The list of guides in a language: the first, second or third of the settings. */
async function guideIn(page: Page, language: number): Promise<void> {
  await page.locator('input[name=language]').nth(language).check()
  if (language === 1) await page.locator('h1 rt').first().waitFor()
  await page.locator('.menu a[href="/guide"]').click()
  await page.locator('.guide-list').waitFor()
}

const japanese = ['Japanese', 0, /^案内.* - ナビ$/] as const
// With the readings above its words: the widest that a line can be, so on the narrow screen.
const plainJapanese = ['plain Japanese', 1, /^案内.* - ナビ$/] as const
const english = ['English', 2, /^Guide - Navi$/] as const

describe.each([
  { width: 375, languages: [japanese, plainJapanese, english] },
  { width: 1280, languages: [japanese, english] },
])('the guide at $width px', ({ width, languages }) => {
  it.each(languages)('has every page without a violation, light and dark, in %s', async (_, language, title) => {
    const { page, errors, requests } = await open('set', width)
    await guideIn(page, language)
    expect(await violations(page)).toEqual([])
    await expect.poll(() => page.locator('.guide-list a').count()).toBe(guideIds.length)
    for (let place = 0; place < guideIds.length; place += 1) {
      await page.locator('.guide-list a').nth(place).click()
      await page.locator('.guide-part').first().waitFor()
      expect(new URL(page.url()).pathname).toBe(`/guide/${place + 1}`)
      await unfoldAll(page, 2)
      expect(await violations(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await colourViolations(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await isScrolledSideways(page)).toBe(false)
      await expect.poll(() => page.locator('.helper').count()).toBeGreaterThan(2)
      await page.locator('.back a').click()
      await page.locator('.guide-list').waitFor()
    }
    await expect.poll(() => page.title()).toMatch(title)
    expect(requests.filter((url) => !url.startsWith(served.address) && url !== 'about:blank')).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })

  it('leads by keyboard from a page to the article behind it, and on to the next page', async () => {
    const { page } = await open('guide', width)
    await tabTo(page, page.locator('.guide-list a').first())
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '任意売却の不動産会社の選び方' }).waitFor()
    // 15,000,000: 510,000 and 10 % tax. 3,000,000 with the special of 2024: 300,000 and 10 % tax.
    await page.getByText('15,000,000円で売れたとき、売主が払うのは消費税込みで561,000円までです。').waitFor()
    await page.getByText('3,000,000円の家では、消費税込みで330,000円までです。').waitFor()
    await tabTo(page, page.getByText('もとにした法律と資料'))
    await page.keyboard.press('Enter')
    const article = page.getByRole('link', { name: /^宅地建物取引業法 46条/ })
    await tabTo(page, article)
    await expect.poll(() => article.getAttribute('href')).toBe('https://laws.e-gov.go.jp/law/327AC1000000176')
    await expect.poll(() => article.getAttribute('rel')).toBe('noreferrer noopener')
    await tabTo(page, page.getByRole('link', { name: 'だれが交渉できるか' }))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'だれが交渉できるか' }).waitFor()
    await page.close()
  })
})

it('answers who may do what as the rule does', async () => {
  const { page } = await open('guide/4')
  await page.locator('.guide-cards').waitFor()
  const rows = await page
    .locator('.guide-cards > li')
    .evaluateAll((cards) => cards.map((card) => [...card.querySelectorAll('dd')].map((cell) => cell.textContent)))
  const [yes, no, limited] = ['できる', 'できない', '元金1,400,000円までの借金なら、できる']
  // For each: selling, consent, reduction, instalments, court papers, general information.
  expect(rows).toEqual([
    [yes, yes, yes, yes, yes, yes],
    [yes, yes, yes, yes, yes, yes],
    [no, no, limited, limited, yes, yes],
    [yes, yes, no, no, no, yes],
    [no, no, no, no, no, yes],
    [no, no, no, no, no, yes],
  ])
  await page.close()
})

it('shows the limits of legal aid and the ranges of fees from the tables', async () => {
  const { page } = await open('guide/2')
  await page.locator('.guide-cards').first().waitFor()
  const cards = page.locator('.guide-cards > li')
  await expect.poll(() => cards.nth(0).innerText()).toContain('182,000円まで')
  await expect.poll(() => cards.nth(3).innerText()).toContain('328,900円まで')
  await expect.poll(() => cards.nth(4).innerText()).toContain('200,000円〜500,000円')
  await page.getByText('税抜き20,000円までという決まりがあります').waitFor()
  await page.close()
})

it('counts the two weeks of a payment order from today', async () => {
  const { page } = await open('guide/6')
  await page.getByRole('heading', { level: 1, name: '裁判所から支払督促や訴状が来たとき' }).waitFor()
  // 11-22 + 14 = 12-06, a Sunday; the Monday after it.
  await page.getByText('今日（2026年11月22日(日)）受け取ったなら、2026年12月7日(月)までに').waitFor()
  await page.close()
})

it('shows the years of limitation, and leads to the rules that count them', async () => {
  const { page } = await open('guide/7')
  await page.locator('.guide-cards').waitFor()
  const [before, since] = await page.locator('.guide-cards > li').allInnerTexts()
  expect(before?.match(/\d+年(?:か\d+年)?(?=\n|（見|$)/gu)).toEqual(['5年', '10年', '5年', '10年', '5年か10年'])
  expect(since).toMatch(/2020年4月1日\(水\)からの契約[\s\S]*5年$/u)
  // Nothing has been told yet: the first page instead of the list of questions.
  const rooms = page.locator('.guide-part ul.links').first()
  await expect.poll(() => rooms.locator('a').first().getAttribute('href')).toBe('/')
  await rooms.getByRole('link', { name: '時効完成日の計算' }).click()
  await page.getByRole('heading', { level: 1, name: '時効完成日の計算' }).waitFor()
  await page.close()
})

describe.each([375, 1280])('a paper of a court at %i px', (width) => {
  it('has its answer in a sentence, and leads to its guides and back to the questions', async () => {
    const { page, requests, errors } = await open('', width)
    await walkFirstRooms(page, {
      ...{ start: 'letter', letters: ['支払督促'] },
      answers: { 受け取った日: '11月16日', '家は、いま': 'もう売れた', '売れたとき、引き渡した日': '2022年3月31日' },
    })
    const mustPay = page.getByRole('region', { name: '払わないといけませんか' })
    await expect.poll(() => mustPay.innerText()).toContain('まだ分かりません。')
    await expect.poll(() => mustPay.innerText()).toContain('裁判所への返事は、どちらの場合も期限までに')
    expect(await violations(page)).toEqual([])
    const steps = page.locator('.first-step .steps > li')
    const guides = await steps
      .locator('a[href^="/guide"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(guides).toEqual(['/guide/7', '/guide/6'])
    await tabTo(page, steps.locator('a[href="/guide/7"]'))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '消滅時効の確認' }).waitFor()
    await expect.poll(() => page.title()).toBe('案内 7 - ナビ')
    await page.getByRole('link', { name: '質問の一覧に、日を書く' }).click()
    await page.getByRole('heading', { level: 1, name: '質問の一覧' }).waitFor()
    await page.locator('.menu a[href="/plan"]').click()
    await mustPay.waitFor()
    await page.locator('.letter-notes summary').first().click()
    await expect
      .poll(() => page.locator('.letter-note a[href^="/guide"]').allInnerTexts())
      .toEqual(['案内：裁判所から支払督促や訴状が来たとき', '案内：消滅時効の確認'])
    expect(await isScrolledSideways(page)).toBe(false)
    expect(requests.filter((url) => !url.startsWith(served.address) && url !== 'about:blank')).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })
})

it('names the line for other languages first, in English, and marks what is Japanese', async () => {
  const { page } = await open('set')
  await guideIn(page, 2)
  await page.locator('.guide-list a').nth(2).click()
  await page.getByRole('heading', { level: 1, name: 'Signs of fraud' }).waitFor()
  await expect.poll(() => page.locator('.guide-part .helper .telephone').first().textContent()).toContain('0570-078377')
  await expect.poll(() => page.locator('.guide-part .helpers').getAttribute('lang')).toBe('ja')
  await page.close()
})

it('has the list for a page that there is not', async () => {
  const { page } = await open('guide/9')
  await page.getByRole('heading', { level: 1, name: '案内' }).waitFor()
  await expect.poll(() => page.locator('.guide-list > li').count()).toBe(8)
  await page.close()
})
