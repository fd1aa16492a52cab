import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ninbai } from '../cli/ninbai.ts'
import {
  button,
  keepPasted,
  matter,
  openAt,
  openContext,
  openPasted,
  paste,
  storedIn,
  today,
  toKeep,
} from './keep-page.ts'
import { started } from './started.ts'
import { untilOffline, violations } from './watched-page.ts'

const { browser, served } = await started()

async function open(width = 375) {
  const opened = await openContext(browser, width)
  return { ...opened, page: await openAt(opened.context, `${served.address}keep`) }
}

const passphrase = '黒い猫と 月曜日'
const full = readFileSync('test/data/full-matter.json', 'utf8')

/** Presses, and gives the file that comes of it. */
async function downloaded(page: Page, name: string | RegExp) {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()])
  const path = await download.path()
  return { name: download.suggestedFilename(), path, text: readFileSync(path, 'utf8') }
}

async function exportLocked(page: Page) {
  await page.getByText('合言葉をつけて書き出す').click()
  await page.getByLabel('合言葉', { exact: true }).fill(passphrase)
  await page.getByLabel('合言葉（もう一度）').fill(passphrase)
  return downloaded(page, '合言葉つきで書き出す')
}

async function choose(page: Page, name: string, text: string | Buffer): Promise<void> {
  const buffer = typeof text === 'string' ? Buffer.from(text) : text
  await page.getByLabel('ファイルを選ぶ').setInputFiles({ name, mimeType: 'application/json', buffer })
}

async function unlock(page: Page, words: string): Promise<void> {
  await page.getByText('合言葉がついたファイルです').waitFor()
  await page.getByLabel('合言葉', { exact: true }).fill(words)
  await button(page, '合言葉で開く').click()
}

describe.each([375, 1280])('a plain file at %i px', (width) => {
  it('is the matter itself, which the command line reads, and comes in again', async () => {
    const { page, context, errors, requests } = await open(width)
    await openPasted(page, full)
    await untilOffline(page)
    const before = requests.length
    const file = await downloaded(page, '案件ファイルを書き出す')
    expect(file.name).toBe(`memo-${today}.json`)
    expect(JSON.parse(file.text)).toEqual(JSON.parse(full))
    await page.getByText(`「${file.name}」を書き出しました。`).waitFor()
    const [fromFile, fromFull] = [
      await ninbai(['plan', file.path, '--on', today]),
      await ninbai(['plan', 'test/data/full-matter.json', '--on', today]),
    ]
    expect(fromFile.code).toBe(0)
    expect(fromFile.out).toBe(fromFull.out)
    // Nothing was asked of anybody for it.
    expect(requests.slice(before).filter((url) => !url.startsWith('blob:') && !url.endsWith('.woff2'))).toEqual([])

    await page.reload()
    await choose(page, file.name, file.text)
    await page.waitForURL('**/plan')
    await toKeep(page)
    expect((await downloaded(page, '案件ファイルを書き出す')).text).toBe(file.text)
    expect(errors).toEqual([])
    await context.close()
  })

  it('can be copied as text where a browser takes no downloads', async () => {
    const { page, context } = await open(width)
    await openPasted(page, JSON.stringify(matter(7)))
    const file = await downloaded(page, '案件ファイルを書き出す')
    await page.getByText('ファイルが見つからないとき').click()
    await expect.poll(() => page.getByLabel('この文字をすべてコピーして').inputValue()).toBe(file.text)
    expect(await violations(page)).toEqual([])
    await context.close()
  })
})

describe.each([375, 1280])('a locked file at %i px', (width) => {
  it('shows nothing of the matter, and opens with its passphrase and what was typed', async () => {
    const { page, context, errors } = await open(width)
    await keepPasted(page, 19_000_000)
    const file = await exportLocked(page)
    expect(file.name).toBe(`memo-${today}-locked.json`)
    expect(file.text).not.toMatch(/19000000|青い|matter|メモ/)
    expect(JSON.parse(file.text)).toMatchObject({ schema: 'ninbai/locked.v1', kdf: { iterations: 600_000 } })
    // The passphrase does not stay on the page.
    await expect.poll(() => page.getByLabel('合言葉', { exact: true }).inputValue()).toBe('')
    await expect
      .poll(async () => (await storedIn(page))?.[0])
      .toMatchObject({ exportedOn: today, changedSinceExport: false })

    await button(page, 'すべて消す').click()
    await button(page, 'すべて消す（元に戻せません）').click()
    await page.getByText('すべて消しました。').waitFor()
    await choose(page, file.name, file.text)
    await unlock(page, '白い猫と 月曜日')
    await page.getByText('合言葉が違うか、ファイルが壊れているか').waitFor()
    expect(await violations(page)).toEqual([])
    await unlock(page, passphrase)
    await page.waitForURL('**/plan')
    await toKeep(page)
    // It is in memory alone until it is kept again.
    expect(await storedIn(page)).toBe(null)
    expect(JSON.parse((await downloaded(page, '案件ファイルを書き出す')).text)).toEqual(matter(19_000_000))
    expect(errors).toEqual([])
    await context.close()
  })

  it('wants a passphrase of eight characters, twice the same, and can show it', async () => {
    const { page, context } = await open(width)
    await openPasted(page, JSON.stringify(matter(1)))
    await page.getByText('合言葉をつけて書き出す').click()
    const [once, again] = [page.getByLabel('合言葉', { exact: true }), page.getByLabel('合言葉（もう一度）')]
    const isFocused = () => once.evaluate((field) => field === document.activeElement)
    // Seven emoji are fourteen units of text, and seven characters.
    await once.fill('🏠'.repeat(7))
    await button(page, '合言葉つきで書き出す').click()
    await page.getByText('合言葉は8文字以上にしてください。').waitFor()
    await expect.poll(async () => [await once.getAttribute('aria-invalid'), await isFocused()]).toEqual(['true', true])
    await once.fill('🏠'.repeat(8))
    await again.fill('🏠'.repeat(9))
    await button(page, '合言葉つきで書き出す').click()
    await page.getByText('二つの合言葉が違います。').waitFor()
    await expect.poll(() => once.getAttribute('type')).toBe('password')
    await page.getByLabel('合言葉の文字を見せる').check()
    await expect
      .poll(async () => [await once.getAttribute('type'), await again.getAttribute('type')])
      .toEqual(['text', 'text'])
    await context.close()
  })
})

describe('a file that does not open', () => {
  const record = readFileSync('test/data/saved/saved.v1-matter.v1-first-rooms.json', 'utf8')

  it('says what is to be mended, with the field in words, and what is open stays', async () => {
    const { page, context, errors } = await open()
    await keepPasted(page, 19_000_000)
    for (const [text, words] of [
      ['', '案件ファイルが空です。'],
      ['{"schema":', 'JSONとして読めません'],
      ['{"schema":"ninbai/matter.v1","loans":[{"id":"a","balance":"1900万"}]}', '残高'],
      ['{"schema":"ninbai/matter.v1","title":"<img src=x onerror=alert(1)>","more":1}', 'この名前の項目はありません'],
      [record.replace('"revision": 7', '"revision": -7'), '保存の回数'],
    ] as const) {
      await paste(page, text)
      await expect.poll(() => page.locator('.issues').innerText()).toContain(words)
      await expect.poll(() => page.getByLabel('ファイルの中身').getAttribute('aria-invalid')).toBe('true')
    }
    await choose(page, 'photo.json', Buffer.from([0xff, 0xd8, 0xff, 0xe0]))
    await page.getByText('文字（UTF-8）のファイルではありません。').waitFor()
    for (const name of ['matter', 'saved', 'locked']) {
      await paste(page, JSON.stringify({ schema: `ninbai/${name}.v2` }))
      await page.getByText('新しい版で書き出されたファイルです。').waitFor()
      await paste(page, '')
    }
    await page.getByText('「メモ 1」として、この端末に保存しています。').waitFor()
    expect(errors).toEqual([])
    await context.close()
  })

  it('refuses a locked file that would keep the device busy without end', async () => {
    const { page, context } = await open()
    await openPasted(page, JSON.stringify(matter(1)))
    const { text } = await exportLocked(page)
    await paste(page, text.replace('600000', '999999999'))
    await expect.poll(() => page.locator('.issues').innerText()).toContain('鍵を作る計算の回数')
    await context.close()
  })

  it('brings a saved record in whole', async () => {
    const { page, context } = await open()
    await choose(page, 'memo-raw.json', record)
    await page.waitForURL('**/plan')
    await toKeep(page)
    await button(page, 'この端末に保存する').click()
    await page.getByText('「メモ 1」として').waitFor()
    const { visit, first, matter: own } = JSON.parse(record)
    await expect.poll(async () => (await storedIn(page))?.[0]).toMatchObject({ visit, first, matter: own, revision: 1 })
    await context.close()
  })
})

describe('what is open and kept nowhere', () => {
  it('is asked about before a file takes its place; nothing happens on やめる', async () => {
    const { page, context } = await open()
    await openPasted(page, JSON.stringify(matter(1)))
    await paste(page, JSON.stringify(matter(2)))
    await page.getByText('別のものを開くと、いま書いている内容は消えます。').waitFor()
    await button(page, 'やめる').click()
    expect(JSON.parse((await downloaded(page, '案件ファイルを書き出す')).text)).toEqual(matter(1))
    await context.close()
  })

  it('is stored first where that is wanted', async () => {
    const { page, context } = await open()
    await openPasted(page, JSON.stringify(matter(1)))
    await paste(page, JSON.stringify(matter(2)))
    await button(page, 'いまの内容を保存してから開く').click()
    await page.waitForURL('**/plan')
    await expect.poll(async () => (await storedIn(page))?.map((one) => one.matter)).toEqual([matter(1)])
    await toKeep(page)
    expect(JSON.parse((await downloaded(page, '案件ファイルを書き出す')).text)).toEqual(matter(2))
    await context.close()
  })

  it('is given up where that is wanted', async () => {
    const { page, context } = await open()
    await openPasted(page, JSON.stringify(matter(1)))
    await paste(page, JSON.stringify(matter(2)))
    await button(page, '保存しないで開く').click()
    await page.waitForURL('**/plan')
    expect(await storedIn(page)).toBe(null)
    await context.close()
  })
})
