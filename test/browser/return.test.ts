import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answerFirst, arrived, goTo, next, openOn } from './first-visit.ts'
import { started } from './started.ts'
import { isScrolledSideways, tabTo, violations, type WatchedPage } from './watched-page.ts'

const { browser, served } = await started()

async function open(width = 375): Promise<WatchedPage> {
  const watched = await openOn(browser, served.address, '2026-11-22', width)
  await answerFirst(watched.page)
  await goTo(watched.page, '/new', '変わったことを書く')
  return watched
}

const path = (page: Page) => new URL(page.url()).pathname
const isFocused = (page: Page) => page.evaluate(() => document.activeElement?.tagName)

async function tellBids(page: Page, look: () => Promise<void> = async () => {}): Promise<void> {
  await page.getByRole('button', { name: /^新しい手紙が来た/ }).click()
  await arrived(page, 'どんな手紙が来ましたか')
  await page.getByLabel('手紙に書いてある言葉で探す').fill('開札')
  await page.getByRole('checkbox', { name: /^期間入札の通知（/ }).check()
  await look()
  await next(page)
  await arrived(page, '「期間入札の通知」の日')
  await next(page)
  await look()
  await page.getByLabel('受け取った日').fill('11月20日')
  await page.getByLabel('開札期日').fill('令和9年1月27日')
  await next(page)
  await arrived(page, '書き足しました')
  await look()
}

describe.each([375, 1280])('a new letter at %i px', (width) => {
  it('is told of, and its consequences are shown, without a violation of accessibility', async () => {
    const { page, errors } = await open(width)
    expect(await violations(page)).toEqual([])
    await tellBids(page, async () => {
      await expect.poll(() => isFocused(page)).not.toBe('BODY')
      expect(await violations(page)).toEqual([])
      await expect.poll(() => page.title()).toMatch(/^変化 \d - ナビ$/)
    })
    expect(path(page)).toBe('/new/3')
    const stages = await page.locator('.since-stage dd').allInnerTexts()
    expect(stages.map((words) => words.split('\n')[0])).toEqual([
      expect.stringContaining('保証会社が払った'),
      expect.stringContaining('入札の日程が決まった'),
    ])
    // The day before the opening.
    await expect.poll(() => page.locator('.since-days').first().innerText()).toContain('2027年1月26日(火)')
    await expect
      .poll(() => page.locator('.since .steps h3').allInnerTexts())
      .toEqual([
        '家を残したいなら、個人再生と競売の中止命令を一緒に申し立てる',
        '決済と競売の取下げを開札の前に済ませる',
        '引越しの準備をする',
      ])
    const note = page.locator('.letter-notes')
    await expect.poll(() => note.locator('summary').allInnerTexts()).toEqual(['期間入札の通知'])
    await expect.poll(() => note.innerText()).toContain('過ぎると')
    expect(errors).toEqual([])
    await page.close()
  })
})

it('takes back what was written, and writes nothing twice', async () => {
  const { page, errors } = await open()
  await tellBids(page)
  await page.goBack()
  await arrived(page, '変わったことを書く')
  expect(path(page)).toBe('/new')
  await page.getByRole('heading', { name: '書いたことで変わったこと' }).waitFor()
  await goTo(page, '/sheet', '相談シート')
  await expect.poll(() => page.locator('.sheet-letters tbody tr').count()).toBe(2)
  await goTo(page, '/new', '変わったことを書く')
  await page.getByRole('button', { name: /^新しい手紙が来た/ }).click()
  await page.getByLabel('手紙に書いてある言葉で探す').fill('期間入札')
  await page.getByRole('checkbox', { name: /^期間入札の通知（/ }).check()
  await next(page)
  // The letter is there already: it is asked whether this is the same.
  await page.getByRole('radio', { name: /^同じ手紙です/ }).check()
  await page.getByLabel('受け取った日').fill('11月20日')
  await page.getByLabel('開札期日').fill('令和9年2月3日')
  await next(page)
  await arrived(page, '書き足しました')
  await page.getByRole('button', { name: 'いま書いたことを取り消す' }).click()
  await arrived(page, '変わったことを書く')
  await goTo(page, '/sheet', '相談シート')
  await expect.poll(() => page.locator('.sheet-letters').innerText()).toContain('2027年1月27日')
  await expect.poll(() => page.locator('.sheet-letters tbody tr').count()).toBe(2)
  expect(errors).toEqual([])
  await page.close()
})

it('finds a letter by its words, with what speaks for it, and fills in the days that are certain', async () => {
  const { page, requests, errors } = await open()
  await page.getByRole('button', { name: /^新しい手紙が来た/ }).click()
  await page.getByRole('button', { name: 'この中にない・分からない' }).click()
  await arrived(page, '手紙の言葉から探す')
  const before = requests.length
  const words = page.getByLabel('手紙に書いてあること')
  await words.fill('本日はお日柄もよく')
  await page.getByRole('button', { name: '読み取る' }).click()
  await page.getByText('どの手紙か、この言葉からは分かりませんでした。').waitFor()
  expect(await violations(page)).toEqual([])
  await words.fill(
    '期間入札の通知\n令和8年(ケ)第123号\n入札期間　令和9年1月13日から令和9年1月20日まで\n開札期日　令和9年1月27日午前10時\n売却決定期日　令和9年2月17日\n売却基準価額　12,800,000円\n買受可能価額 10,240,000円',
  )
  await page.getByRole('button', { name: '読み取る' }).click()
  const suggestion = page.locator('.suggested li').first()
  await expect.poll(() => suggestion.innerText()).toMatch(/期間入札の通知[\s\S]*手がかり \d+%/)
  expect(await violations(page)).toEqual([])
  await suggestion.getByRole('button').click()
  await arrived(page, '「期間入札の通知」の日')
  await expect.poll(() => page.getByLabel('開札期日').inputValue()).toBe('2027年1月27日')
  await page.getByText('2027年1月27日（令和9年）(水)として受け取りました。').waitFor()
  await page.getByLabel('受け取った日').fill('11月20日')
  await next(page)
  await arrived(page, '書き足しました')
  expect(requests.slice(before).filter((url) => !url.endsWith('.woff2'))).toEqual([])
  expect(errors).toEqual([])
  await page.close()
})

it('shows hostile words as words, and warns of demands for debts that never were', async () => {
  const { page, errors } = await open(320)
  await page.getByRole('button', { name: /^新しい手紙が来た/ }).click()
  await page.getByRole('button', { name: 'この中にない・分からない' }).click()
  await page.getByLabel('手紙に書いてあること').fill('<img src=x onerror=alert(1)> 総合消費料金に関する訴訟最終告知')
  await page.getByRole('button', { name: '読み取る' }).click()
  await page.getByText('消費生活センター（188）').first().waitFor()
  expect(await page.locator('main img').count()).toBe(0)
  expect(await isScrolledSideways(page)).toBe(false)
  expect(errors).toEqual([])
  await page.close()
})

describe('払った・払えなかった', () => {
  it('names what is missing at its field, by keyboard', async () => {
    const { page } = await open()
    const entry = page.getByRole('button', { name: /^払った・払えなかった/ })
    await tabTo(page, entry)
    await page.keyboard.press('Enter')
    await arrived(page, '返済のことを書く')
    await tabTo(page, page.getByRole('button', { name: '次へ', exact: true }))
    await page.keyboard.press('Enter')
    await page.getByText('一つ選んでください。').waitFor()
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'radio')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Space')
    await page.getByLabel('払った日').fill('わからない')
    await next(page)
    await page.getByText('払った日が要ります。').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await isScrolledSideways(page)).toBe(false)
    await page.close()
  })

  it('writes a payment into the matter', async () => {
    const { page, errors } = await open(320)
    await page.getByRole('button', { name: /^払った・払えなかった/ }).click()
    await page.getByRole('radio', { name: '払った', exact: true }).check()
    await page.getByLabel('払った日').fill('11月20日')
    await page.getByLabel('払った額').fill('10万円')
    await page.getByRole('radio', { name: /^まだある/ }).check()
    expect(await isScrolledSideways(page)).toBe(false)
    await next(page)
    await arrived(page, '書き足しました')
    expect(await isScrolledSideways(page)).toBe(false)
    await goTo(page, '/sheet', '相談シート')
    await expect.poll(() => page.locator('.sheet-stage').innerText()).toContain('最後に払った日：2026年11月20日(金)')
    expect(errors).toEqual([])
    await page.close()
  })
})

it('leads from a step that nobody has come to back to the entries', async () => {
  const { page } = await open()
  await page.evaluate(() => history.pushState(null, '', '/new/4'))
  await page.waitForFunction(() => location.pathname === '/new')
  await arrived(page, '変わったことを書く')
  await page.close()
})
