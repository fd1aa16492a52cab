import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { started } from './started.ts'
import { isScrolledSideways, openPage, violations } from './watched-page.ts'

const { browser, served } = await started()

interface Said {
  readonly choice: string
  readonly start: RegExp
  readonly month: string
  readonly next: string
  readonly unknown: string
  readonly notFallen: string
  readonly list: string
  readonly working: string
  readonly balance: RegExp
  readonly about: string
  readonly back: string
  readonly check: string
  readonly save: string
  readonly toCheck: string
  readonly missed: RegExp
  readonly firstMonth: string
  readonly lender: RegExp
  readonly bank: string
}

const easy: Said = {
  ...{ choice: 'やさしい日本語' },
  ...{ start: /^払えなかった月がある/, month: '最初に払えなかった月', next: '次へ', unknown: 'わからない' },
  ...{ notFallen: 'へっていない', list: '質問の一覧', working: '調べています。', back: '一覧にもどる' },
  ...{ balance: /^ローンは、いくら残っていますか/, about: '家のローン', check: '答えの確かめ', save: '書いて次へ' },
  ...{ toCheck: '答えをもう一度見る' },
  ...{
    missed: /^払えなかった月はありますか/,
    firstMonth: '2026年9月',
    lender: /^どこから借りていますか/,
    bank: '信用金庫',
  },
}
const en: Said = {
  ...{ choice: 'English' },
  ...{ start: /^There is a month that I could not pay/, month: 'The first month you could not pay', next: 'Next' },
  ...{ unknown: 'I don’t know', notFallen: 'has not fallen', list: 'List of questions', working: 'Working it out.' },
  ...{ balance: /^How much of the loan is left\?/, about: 'Mortgage', back: 'Back to the list' },
  ...{
    toCheck: 'Check your answers',
    check: 'Check your answers',
    save: 'Save and go on',
    missed: /^Are there months you could not pay\?/,
  },
  ...{ firstMonth: 'September 2026', lender: /^Who gave you the loan\?/, bank: 'Shinkin bank (信用金庫)' },
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const arrived = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

/** By the choice in the settings, and by a missed month, to the list of questions. */
async function toList(said: Said) {
  const watched = await openPage(browser, 'about:blank', 375)
  const { page } = watched
  await page.clock.setFixedTime('2026-11-22T03:00:00Z')
  await page.goto(`${served.address}set`)
  await page.getByRole('radio', { name: said.choice }).check()
  // Readings would stand among the words that are looked for, and in the name of the choice itself.
  await page.locator('input[name=ruby]').last().check()
  await page.locator('.brand a').click()
  await page.getByRole('button', { name: said.start }).click()
  await page.getByLabel(said.month).fill('2026-09')
  await button(page, said.next).click()
  await page.getByRole('radio', { name: said.unknown }).check()
  await button(page, said.next).click()
  await page.getByRole('radio', { name: said.notFallen }).check()
  await button(page, said.next).click()
  for (const unknown of await button(page, said.unknown).all()) await unknown.click()
  await button(page, said.next).click()
  await page.locator('.next-task').getByRole('link', { name: said.list }).click()
  await arrived(page, said.list)
  await page.getByText(said.working).waitFor({ state: 'detached' })
  return watched
}

/** What says of itself that it is Japanese. */
const marked = (page: Page) => page.locator('main [lang="ja"]').allInnerTexts()

async function isWell(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([])
  expect(await isScrolledSideways(page)).toBe(false)
}

describe.each([
  { language: 'やさしい日本語', said: easy },
  { language: 'English', said: en },
])('the questions in $language', ({ said }) => {
  it('are listed, asked and read back in the words of the page', async () => {
    const { page, errors } = await toList(said)
    await expect.poll(() => marked(page)).toEqual([])
    await isWell(page)

    await page.locator('.task-list').getByRole('link', { name: said.lender }).click()
    await arrived(page, said.lender)
    await expect.poll(() => page.locator('.about').innerText()).toBe(said.about)
    await page.getByRole('radio', { name: said.bank, exact: true }).check()
    await expect.poll(() => marked(page)).toEqual([])
    await isWell(page)
    await button(page, said.save).click()
    await page.getByRole('link', { name: said.back }).click()

    await arrived(page, said.list)
    await page.getByRole('link', { name: said.toCheck }).click()
    await arrived(page, said.check)
    await page.getByText(said.working).waitFor({ state: 'detached' })
    const missed = page.locator('.answered', { has: page.getByRole('heading', { name: said.missed }) })
    await expect.poll(() => missed.locator('dd').first().innerText()).toContain(said.firstMonth)
    const lender = page.locator('.answered', { has: page.getByRole('heading', { name: said.lender }) })
    await expect.poll(() => lender.locator('dd').first().innerText()).toContain(said.bank)
    await expect.poll(() => marked(page)).toEqual([])
    await isWell(page)
    expect(errors).toEqual([])
    await page.close()
  })
})

it('keeps a name of one’s own as Japanese on the English page', async () => {
  const { page, errors } = await toList(en)
  await page
    .locator('.task-list')
    .getByRole('link', { name: /^Who is concerned\?/ })
    .click()
  await page.getByLabel('What to add').selectOption({ label: 'Husband or wife' })
  await button(page, 'Add').click()
  await page.getByText('“Husband or wife” was added.').waitFor()
  await page.getByRole('link', { name: en.back }).click()
  await arrived(page, en.list)
  await page
    .locator('.task-list')
    .getByRole('link', { name: /^About this person/ })
    .first()
    .click()
  await arrived(page, 'About this person')
  await page.getByLabel('Name', { exact: true }).fill('花子')
  await page.getByLabel('Day of birth').fill('1 July 1980')
  await button(page, en.save).click()
  await page.getByRole('link', { name: en.back }).click()
  await arrived(page, en.list)
  expect(new Set(await marked(page))).toEqual(new Set(['花子']))
  expect(errors).toEqual([])
  await page.close()
})
