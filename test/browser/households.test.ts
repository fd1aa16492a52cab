import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { stageWords } from '#interview/stage-words.table.ts'
import { letterKinds } from '#matter/letter-kinds.ts'
import { parseMatter } from '#matter/parse.ts'
import { nextStepWords } from '#report/words.ts'
import { walkFirstRooms } from './first-visit.ts'
import { type Household, households } from './households.table.ts'
import { started } from './started.ts'
import { isScrolledSideways, violations } from './watched-page.ts'

const { browser, served } = await started()

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const menu = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true })

/** The stage, the nearest deadline and the first steps: the same words wherever the outlook stands. */
async function expectOutlook(page: Page, { stage, deadline, step }: Household): Promise<void> {
  await page.locator('section.where').getByText(stageWords[stage]).waitFor()
  const until = await page.locator('section.until').innerText()
  if (deadline === null) expect(until).not.toMatch(/あと\d/)
  else {
    expect(until).toContain(`あと${deadline.left}日`)
    expect(until).toContain(`${deadline.on}まで`)
  }
  await expect.poll(() => page.locator('.first-step h3').allInnerTexts()).toContain(nextStepWords[step].title)
}

async function expectSound(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([])
  expect(await isScrolledSideways(page)).toBe(false)
}

/** The question that the list puts first is answered わからない, and stands so in the list. */
async function answerOne(page: Page): Promise<void> {
  await menu(page, '質問の一覧').click()
  await page.getByRole('link', { name: '次の質問へ' }).first().click()
  await page.waitForURL(/\/list\/\d+$/)
  await expectSound(page)
  const asked = await title(page).innerText()
  const isThings = (await page.locator('form.things').count()) > 0
  if (isThings) await button(page, 'あるか分からない').click()
  else {
    for (const radio of await page.getByRole('radio', { name: 'わからない' }).all()) await radio.check()
    for (const unknown of await button(page, 'わからない').all()) await unknown.click()
    for (const choice of await page.locator('form select').all()) await choice.selectOption({ label: 'わからない' })
    await button(page, '保存して次へ').click()
  }
  // The next question comes by itself: a pointer would miss what it moves.
  await title(page).filter({ hasNotText: asked }).waitFor()
  await menu(page, '質問の一覧').click()
  await page.locator('.task-list li').filter({ hasText: asked }).filter({ hasText: 'わからない' }).first().waitFor()
  await expectSound(page)
}

/** The sheet has two pages, and names the day, the letters and the nearest deadline. */
async function expectPaper(page: Page, { letters, deadline }: Household): Promise<void> {
  // By key: what is made as it comes near moves the end of the page under a pointer.
  await page.locator('a[href="/sheet"]').first().press('Enter')
  await title(page).getByText('相談シート').waitFor()
  await expectSound(page)
  const file = await page.pdf({ preferCSSPageSize: true })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: false })
  expect(text).toHaveLength(2)
  const bare = text.join('').replace(/[\s\u3000]/gu, '')
  // 滞 and 納 are lost where a PDF is read back: words are looked for without them.
  for (const words of [...letters, ...(deadline === null ? [] : [deadline.on])])
    for (const part of words.split(/[滞納・]/u)) expect(bare).toContain(part)
}

async function openPlan(page: Page, household: Household): Promise<void> {
  await page.waitForURL('**/plan')
  await title(page).getByText('見通し').waitFor()
  await expectOutlook(page, household)
}

describe.each([375, 1280])('ten households from the letter to the file and back, at %i px', (width) => {
  it.each(households.map((household) => [household.case, household] as const))('%s', async (_, household) => {
    const context = await browser.newContext({
      ...{ viewport: { width, height: 800 }, locale: 'ja-JP', timezoneId: 'Asia/Tokyo', acceptDownloads: true },
    })
    const page = await context.newPage()
    const [errors, requests]: [string[], string[]] = [[], []]
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('request', (request) => requests.push(request.url()))
    await page.clock.setFixedTime(`${household.today}T03:00:00Z`)
    await page.goto(served.address)

    await walkFirstRooms(page, household)
    await expectOutlook(page, household)
    await expectSound(page)
    await answerOne(page)
    await menu(page, '見通し').click()
    await openPlan(page, household)
    await expectSound(page)
    await expectPaper(page, household)

    // Kept, and there again after a reload.
    await menu(page, '保存・書き出し').click()
    await button(page, 'この端末に保存する').click()
    await page.getByText('「メモ 1」として、この端末に保存しています。').waitFor()
    await page.reload()
    await button(page, '「メモ 1」を開く').click()
    await openPlan(page, household)

    // Exported, deleted, and back from the file.
    await menu(page, '保存・書き出し').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, '案件ファイルを書き出す').click(),
    ])
    const path = await download.path()
    const parsed = parseMatter(readFileSync(path, 'utf8'))
    if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
    const titles = (parsed.matter.letters ?? []).map(({ kind }) => letterKinds[kind].title)
    expect(titles).toEqual(household.letters)
    await button(page, '「メモ 1」を消す').click()
    await button(page, '消す（元に戻せません）').click()
    await page.getByText('「メモ 1」を消しました。').waitFor()
    await page.locator('input[type=file]').first().setInputFiles(path)
    await openPlan(page, household)

    expect(errors).toEqual([])
    expect(requests.filter((url) => !url.startsWith(served.address) && !url.startsWith('blob:'))).toEqual([])
    await context.close()
  })
})
