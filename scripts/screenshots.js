// Takes the pictures of docs/images from the built page, on 2026-11-22: `npm run screenshots`. A room that is empty is left out and named.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withTestModules } from './test-modules.js'

const folder = 'docs/images'
const mostBytes = 150_000
const screens = [
  { width: 375, height: 812, deviceScaleFactor: 2 },
  { width: 1280, height: 900, deviceScaleFactor: 1 },
]

/** Each picture, and what somebody does until the room stands. `at` brings a part of the room to the top. */
const pictures = [
  { name: 'start', walk: [] },
  { name: 'letters', walk: [toLetters] },
  { name: 'result', walk: [toLetters, toResult] },
  { name: 'road', walk: [toLetters, toResult], at: '#road' },
  { name: 'ranges', walk: [toLetters, toResult], at: '#ranges' },
  { name: 'plan', walk: [toLetters, toResult, room('/plan')] },
  { name: 'what-if', walk: [toLetters, toResult, room('/plan'), unfold('.what-if')], at: '.what-if' },
  { name: 'list', walk: [toLetters, toResult, room('/list')] },
  { name: 'check', walk: [toLetters, toResult, room('/check')] },
  { name: 'papers', walk: [toLetters, toResult, room('/papers')] },
  { name: 'sheet', walk: [toLetters, toResult, room('/sheet')] },
  { name: 'keep', walk: [toLetters, toResult, room('/keep')] },
  { name: 'guide', walk: [room('/guide')] },
  { name: 'rule', walk: [room('/law/wage-garnishment')] },
]

async function toLetters(page) {
  await page.getByRole('button', { name: /^手紙が来た/ }).click()
  await page.getByLabel('手紙に書いてある言葉で探す', { exact: true }).fill('開札')
}

async function toResult(page) {
  const next = () => page.getByRole('button', { name: '次へ', exact: true }).click()
  await page.getByRole('checkbox', { name: /^期間入札の通知/ }).check()
  await next()
  await page.getByLabel('受け取った日', { exact: true }).fill('11月16日')
  await page.getByLabel('開札期日', { exact: true }).fill('令和9年1月27日')
  await next()
  await page.getByRole('radio', { name: /^銀行（/ }).check()
  await next()
  await page.getByRole('button', { name: 'わからない', exact: true }).click()
  await next()
  await page.getByLabel('住宅ローンの残り', { exact: true }).fill('1,900万円')
  await page.getByLabel('家が売れそうな値段', { exact: true }).fill('1,500万円')
  await next()
  await page.getByText('調べています。').waitFor({ state: 'detached' })
  await page.locator('.range-rows li').first().waitFor()
  await page.getByText('計算しています').first().waitFor({ state: 'detached', timeout: 120_000 })
}

/** Goes to a room without loading the page anew, so that what was answered is still there. */
function room(address) {
  return async (page) => {
    await page.evaluate((path) => history.pushState(null, '', path), address)
    await page.waitForURL(`**${address}`)
    await settled(page)
  }
}

/** Waits until the room says the same twice: parts that are reckoned later have come then. */
async function settled(page) {
  const text = () => page.evaluate(() => document.body.innerText)
  let [before, now] = ['', await text()]
  while (before !== now) {
    await page.waitForTimeout(700)
    ;[before, now] = [now, await text()]
  }
}

function unfold(part) {
  return async (page) => {
    const found = page.locator(part).first()
    if ((await found.count()) > 0) await found.evaluate((element) => element.setAttribute('open', ''))
  }
}

/** Whether the room is more than its title, and has the part that is to be seen. */
async function stands(page, at) {
  if (at !== undefined && (await page.locator(at).count()) === 0) return false
  return page.locator('main').evaluate((main) => main.childElementCount > 1)
}

async function take(browser, address, { name, walk, at }, { width, height, deviceScaleFactor }) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    await page.clock.setFixedTime('2026-11-22T03:00:00Z')
    await page.goto(address)
    for (const step of walk) await step(page)
    const file = `${folder}/${name}-${width}.webp`
    if (!(await stands(page, at))) {
      console.log(`${file}: left out, the room is empty`)
      return
    }
    await page.evaluate((part) => {
      if (part === null) window.scrollTo(0, 0)
      else document.querySelector(part)?.scrollIntoView()
      // What was chosen last is no part of the picture.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    }, at ?? null)
    await settled(page)
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    if (await page.locator('#failure').isVisible()) throw new Error(`${name}: the page told of a failure`)
    const devtools = await context.newCDPSession(page)
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 80 })
    const bytes = Buffer.from(data, 'base64')
    if (bytes.length > mostBytes) throw new Error(`${file} has ${bytes.length} bytes, more than ${mostBytes}`)
    writeFileSync(file, bytes)
    console.log(`${file}: ${bytes.length} bytes`)
  } finally {
    await context.close()
  }
}

mkdirSync(folder, { recursive: true })
await withTestModules(async (load) => {
  const { launchChromium } = await load('/test/browser/chromium.ts')
  const { serve } = await load('/test/serve.ts')
  const served = await serve({ PORT: '0', NINBAI_DATA_DIR: mkdtempSync(join(tmpdir(), 'ninbai-')) })
  const browser = await launchChromium()
  const wanted = process.argv.slice(2)
  try {
    for (const picture of pictures.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))
      for (const screen of screens) await take(browser, served.address, picture, screen)
  } finally {
    await browser.close()
    await served.stop()
  }
})
