import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  button,
  heading,
  keepPasted,
  matter,
  openAt,
  openContext,
  openPasted,
  putStored,
  rename,
  storedIn,
  today,
  toKeep,
} from './keep-page.ts'
import { started } from './started.ts'
import { colourViolations, isScrolledSideways, tabTo, violations } from './watched-page.ts'

const { browser, served } = await started()

async function open(width = 375, path = 'keep') {
  const opened = await openContext(browser, width)
  return { ...opened, page: await openAt(opened.context, `${served.address}${path}`) }
}

const row = (page: Page, name: string) => page.getByRole('listitem', { name, exact: true })
const names = (page: Page) => page.locator('.memos h3').allInnerTexts()
const balanceOf = (record: Record<string, unknown> | undefined) =>
  (record?.matter as ReturnType<typeof matter> | undefined)?.loans[0]?.balance

describe.each([375, 1280])('at %i px', (width) => {
  it('writes nothing before it is wanted, then everything, and opens it after a reload', async () => {
    const { page, context, errors } = await open(width)
    await page.getByText('この端末に保存したものは、ありません。').waitFor()
    await openPasted(page, JSON.stringify(matter(19_000_000)))
    await page.getByText('まだ保存していません。').waitFor()
    expect(await storedIn(page)).toBe(null)
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])

    await button(page, 'この端末に保存する').click()
    await page.getByText('「メモ 1」として、この端末に保存しています。').waitFor()
    await page.getByText('家族と共有の端末では').waitFor()
    await page.getByText('まだ書き出していません。').waitFor()
    const [record] = (await storedIn(page)) ?? []
    expect(record).toMatchObject({
      schema: 'ninbai/saved.v1',
      name: 'メモ 1',
      revision: 1,
      savedOn: today,
      first: null,
    })
    expect(record?.matter).toEqual(matter(19_000_000))
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])

    await page.reload()
    await row(page, 'メモ 1').getByText('2026年11月22日(日)').waitFor()
    await button(page, '「メモ 1」を開く').click()
    await page.waitForURL('**/plan')
    await toKeep(page)
    await page.getByText('「メモ 1」として、この端末に保存しています。').waitFor()
    expect(errors).toEqual([])
    await context.close()
  })

  it('is without a violation of accessibility, with everything unfolded, light and dark', async () => {
    const { page, context } = await open(width)
    expect(await violations(page)).toEqual([])
    await openPasted(page, JSON.stringify(matter(19_000_000)))
    expect(await violations(page)).toEqual([])
    await putStored(page, 'broken00', { schema: 'ninbai/saved.v1', name: 7 })
    await putStored(page, 'newer000', { schema: 'ninbai/saved.v2' })
    await button(page, 'この端末に保存する').click()
    await row(page, 'メモ 1').waitFor()
    for (const fold of await page.locator('main summary').all()) await fold.click()
    await button(page, '合言葉つきで書き出す').click()
    await button(page, '「メモ 1」を消す').click()
    await button(page, 'すべて消す').click()
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await colourViolations(page)).toEqual([])
    expect(await isScrolledSideways(page)).toBe(false)
    await context.close()
  })
})

describe('several matters', () => {
  it('stand side by side, are renamed, and a renamed one keeps its name', async () => {
    const { page, context, errors } = await open()
    await keepPasted(page, 10_000_000)
    await keepPasted(page, 20_000_000)
    await row(page, 'メモ 2').getByText('いま開いています').waitFor()
    await expect.poll(() => names(page)).toEqual(['メモ 2', 'メモ 1'])
    for (const [old, name] of [
      ['メモ 1', '<b>母</b>の家🏠'],
      ['メモ 2', 'あ'.repeat(59)],
    ] as const) {
      await rename(page, old, ` ${name}`)
      await page.getByText(`名前を「${name}」に変えました。`).waitFor()
    }
    await expect
      .poll(async () => (await storedIn(page))?.map(({ name }) => name).toSorted())
      .toEqual(['<b>母</b>の家🏠', 'あ'.repeat(59)])
    expect(await isScrolledSideways(page)).toBe(false)
    await page.reload()
    await row(page, '<b>母</b>の家🏠').waitFor()
    await button(page, '「<b>母</b>の家🏠」を開く').click()
    await page.waitForURL('**/plan')
    await expect.poll(async () => (await storedIn(page))?.map(balanceOf).toSorted()).toEqual([10_000_000, 20_000_000])
    expect(errors).toEqual([])
    await context.close()
  })

  it('refuse a name of nothing but spaces', async () => {
    const { page, context } = await open()
    await keepPasted(page, 10_000_000)
    await rename(page, 'メモ 1', '　 ')
    await page.getByText('名前を書いてください。').waitFor()
    await expect
      .poll(() => page.getByLabel('新しい名前').evaluate((field) => field === document.activeElement))
      .toBe(true)
    await context.close()
  })
})

describe('deleting', () => {
  it('deletes one for good after asking, and nothing else', async () => {
    const { page, context, errors } = await open()
    await keepPasted(page, 10_000_000)
    await keepPasted(page, 20_000_000)
    await button(page, '「メモ 1」を消す').click()
    await page.getByText('元には戻せません。').first().waitFor()
    await button(page, 'やめる').click()
    await expect.poll(() => storedIn(page)).toHaveLength(2)
    await button(page, '「メモ 1」を消す').click()
    await button(page, '消す（元に戻せません）').click()
    await page.getByText('「メモ 1」を消しました。').waitFor()
    await expect.poll(async () => (await storedIn(page))?.map(balanceOf)).toEqual([20_000_000])
    // The one that is open was another one, and stays open.
    await expect.poll(() => heading(page, 'いま開いているもの').count()).toBe(1)
    expect(errors).toEqual([])
    await context.close()
  })

  it('closes the open one with its record, and does not write it again', async () => {
    const { page, context } = await open()
    await keepPasted(page, 10_000_000)
    await button(page, '「メモ 1」を消す').click()
    await page.getByText('保存からも、この画面からも消します。').waitFor()
    await button(page, '消す（元に戻せません）').click()
    await page.getByText('「メモ 1」を消しました。').waitFor()
    await expect.poll(() => heading(page, 'いま開いているもの').count()).toBe(0)
    await page.reload()
    await page.getByText('この端末に保存したものは、ありません。').waitFor()
    await expect.poll(() => storedIn(page)).toEqual([])
    await context.close()
  })

  it('of everything leaves no database and closes what is open', async () => {
    const { page, context, errors } = await open()
    await page.evaluate(() => localStorage.setItem('setting', '1'))
    await keepPasted(page, 10_000_000)
    await keepPasted(page, 20_000_000)
    await button(page, 'すべて消す').click()
    await button(page, 'すべて消す（元に戻せません）').click()
    await page.getByText('すべて消しました。').waitFor()
    expect(await storedIn(page)).toBe(null)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await expect.poll(() => heading(page, 'いま開いているもの').count()).toBe(0)
    await page.getByText('この端末に保存したものは、ありません。').waitFor()
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('what cannot be opened', () => {
  it('of a newer version is told calmly, and stays as it is whatever else is saved', async () => {
    const { page, context, errors } = await open()
    const newer = { schema: 'ninbai/saved.v2', id: 'newer000', matter: { schema: 'ninbai/matter.v9' }, more: ['鍵'] }
    await putStored(page, 'newer000', newer)
    await page.reload()
    await row(page, '新しい版で保存されたもの').getByText('新しい版で保存されています。').waitFor()
    await keepPasted(page, 10_000_000)
    await expect.poll(() => storedIn(page)).toContainEqual(newer)
    expect(errors).toEqual([])
    await context.close()
  })

  it('of a newer database is left alone, and export still works', async () => {
    const { page, context } = await open()
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('navi', 3)
          request.onupgradeneeded = () => request.result.createObjectStore('of tomorrow')
          request.onsuccess = () => resolve(request.result.close())
        }),
    )
    await page.reload()
    await page.getByText('新しい版で保存されています。').waitFor()
    await openPasted(page, JSON.stringify(matter(1)))
    await expect.poll(() => button(page, 'この端末に保存する').isDisabled()).toBe(true)
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([{ name: 'navi', version: 3 }])
    await expect.poll(() => button(page, '案件ファイルを書き出す').isEnabled()).toBe(true)
    await context.close()
  })

  it('is told to be broken, is handed out as it stands, and goes only when asked', async () => {
    const { page, context, errors } = await open()
    const broken = {
      schema: 'ninbai/saved.v1',
      id: 'broken00',
      name: 'メモ 1',
      matter: { schema: 'ninbai/matter.v1', loans: '<i>' },
    }
    await putStored(page, 'broken00', broken)
    await page.reload()
    const item = row(page, '壊れていて開けないもの')
    await item.getByText('読めなかったところ').click()
    await item.getByText('savedOn').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'そのままの形で取り出す').click(),
    ])
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(broken)
    await expect.poll(() => storedIn(page)).toEqual([broken])
    await item.getByRole('button', { name: '消す', exact: true }).click()
    await button(page, '消す（元に戻せません）').click()
    await page.getByText('開けないものを消しました。').waitFor()
    await expect.poll(() => storedIn(page)).toEqual([])
    expect(errors).toEqual([])
    await context.close()
  })
})

describe('what is kept', () => {
  it('follows each change by itself, and brings the first rooms back too', async () => {
    const { page, context, errors } = await open(375, '')
    const next = () => button(page, '次へ').click()
    await page.getByRole('button', { name: /^まだ払えている/ }).click()
    await page.getByRole('radio', { name: '減っていない' }).check()
    await next()
    await page.getByLabel('毎月の返済額').fill('11万円')
    await next()
    await page.getByRole('radio').first().check()
    await next()
    await page.getByLabel('住宅ローンの残り').fill('1,900万円')
    await page.getByLabel('家が売れそうな値段').fill('2,000万円')
    await next()
    await page.getByRole('heading', { level: 1, name: 'いまの見通し' }).waitFor()
    await toKeep(page)
    await button(page, 'この端末に保存する').click()
    await row(page, 'メモ 1').waitFor()
    await page.goBack()
    await page.goBack()
    const balance = page.getByLabel('住宅ローンの残り')
    await balance.fill('1,850万円')
    await page.getByText('18,500,000').first().waitFor()
    await next()
    await page.getByRole('heading', { level: 1, name: 'いまの見通し' }).waitFor()
    await expect.poll(async () => JSON.stringify(await storedIn(page))).toContain('"balance":18500000')
    await page.getByText('この端末に保存しました').waitFor()

    await page.goto(`${served.address}keep`)
    await button(page, '「メモ 1」を開く').click()
    await page.waitForURL('**/plan')
    await page.evaluate(() => history.pushState(null, '', '/4'))
    await expect.poll(() => balance.inputValue()).toBe('1,850万円')
    expect(errors).toEqual([])
    await context.close()
  })

  it('is written when the page is hidden before the pause is over', async () => {
    const { page, context } = await open()
    await page.clock.install({ time: `${today}T03:00:00Z` })
    await page.reload()
    await keepPasted(page, 10_000_000)
    await page.clock.pauseAt(`${today}T04:00:00Z`)
    await rename(page, 'メモ 1', '急ぎ')
    await page.locator('.keeping').getByText('保存しています').waitFor()
    await expect.poll(async () => (await storedIn(page))?.map(({ name }) => name)).toEqual(['メモ 1'])
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect.poll(async () => (await storedIn(page))?.map(({ name }) => name)).toEqual(['急ぎ'])
    await context.close()
  })

  it('has last time from the day on which it was saved, once it is opened on a later one', async () => {
    const { page, context } = await open()
    await keepPasted(page, 10_000_000)
    await context.clock.setFixedTime('2026-12-05T03:00:00Z')
    await page.reload()
    await button(page, '「メモ 1」を開く').click()
    await page.waitForURL('**/plan')
    await expect
      .poll(async () => (await storedIn(page))?.[0])
      .toMatchObject({ savedOn: '2026-12-05', seen: { matter: matter(10_000_000), on: today } })
    await context.close()
  })
})

describe('a new beginning', () => {
  it('leaves what is kept as it is', async () => {
    const { page, context } = await open()
    await keepPasted(page, 10_000_000)
    await page.locator('.brand a').click()
    await page.getByRole('button', { name: /^まだ払えている/ }).click()
    await page.getByRole('heading', { level: 1, name: '収入は減りましたか' }).waitFor()
    await toKeep(page)
    await expect.poll(() => heading(page, 'いま開いているもの').count()).toBe(0)
    await expect.poll(async () => (await storedIn(page))?.map(balanceOf)).toEqual([10_000_000])
    await context.close()
  })

  it('asks before what came from a file would be lost', async () => {
    const { page, context } = await open()
    await openPasted(page, JSON.stringify(matter(10_000_000)))
    await page.locator('.brand a').click()
    const start = page.getByRole('button', { name: /^まだ払えている/ })
    await start.click()
    await page.getByText('新しく始めると消えます。').waitFor()
    expect(await violations(page)).toEqual([])
    await button(page, 'やめる').click()
    await page.locator('.top').getByRole('link', { name: '見通し' }).waitFor()
    await start.click()
    await button(page, '新しく始める').click()
    await page.waitForURL('**/1')
    await expect.poll(() => page.locator('.top').getByRole('link', { name: '見通し' }).count()).toBe(0)
    await context.close()
  })
})

it('works by keyboard alone, and says what it did where the focus is', async () => {
  const { page, context } = await open(375, '')
  const press = async (name: string) => {
    await tabTo(page, button(page, name))
    await page.keyboard.press('Enter')
  }
  await tabTo(page, page.getByRole('link', { name: '保存したものを開く' }))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '保存・書き出し' }).waitFor()
  await tabTo(page, page.getByText('文字を貼り付けて読み込む'))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('ファイルの中身'))
  await page.keyboard.insertText(JSON.stringify(matter(1)))
  await press('貼り付けた内容を読み込む')
  await page.waitForURL('**/plan')
  await tabTo(page, page.locator('.top').getByRole('link', { name: '保存・書き出し' }))
  await page.keyboard.press('Enter')
  await press('この端末に保存する')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('として、この端末に保存しています。')
  await press('「メモ 1」を消す')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('「メモ 1」を消しますか')
  await press('消す（元に戻せません）')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('「メモ 1」を消しました。')
  await expect.poll(() => storedIn(page)).toEqual([])
  await context.close()
})
