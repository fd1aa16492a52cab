import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'
import { release, type Site, site } from './site.ts'
import { isScrolledSideways, untilOffline, violations } from './watched-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
})

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const arrived = (page: Page, words: string) => page.getByRole('heading', { level: 1 }).getByText(words).waitFor()
const next = (page: Page) => page.getByRole('button', { name: '次へ', exact: true }).click()
const newVersion = (page: Page) => page.locator('.new-version')
const releaseOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.release)
const cacheNames = (page: Page) => page.evaluate(() => caches.keys())

/** Runs what a household with one device does on one site, on 2026-11-22. */
async function onDevice(width: number, run: (context: BrowserContext, served: Site) => Promise<void>): Promise<void> {
  const served = await site()
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
  })
  await context.clock.setFixedTime('2026-11-22T03:00:00Z')
  try {
    await run(context, served)
  } finally {
    await context.close()
    await served.stop()
  }
}

async function open(context: BrowserContext, { address }: Site, path = ''): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${address}${path}`)
  return page
}

/** The addresses of all that is kept on the device, without their host and revision. */
async function kept(page: Page): Promise<readonly string[]> {
  const urls = await page.evaluate(async () => {
    const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    return caught.flat().map(({ url }) => url)
  })
  return urls.map((url) => new URL(url).pathname).toSorted()
}

/** What the page of a household may ever leave on a device: texts of the build, by their addresses. */
function builtTexts(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const texts = names.filter((name) => /\.(?:html|js|css|svg|webmanifest)$/.test(name) && name !== 'sw.js')
  return texts.map((name) => (name === 'index.html' ? '/' : `/${name}`)).toSorted()
}

async function fromLetterToResult(page: Page): Promise<void> {
  await button(page, /^手紙が来た/).click()
  await arrived(page, 'どんな手紙が来ましたか')
  await field(page, '手紙に書いてある言葉で探す').fill('開札')
  await page.getByRole('checkbox', { name: /^期間入札の通知/ }).check()
  await next(page)
  await field(page, '受け取った日').fill('11月16日')
  await field(page, '開札期日').fill('R9.1.27')
  await next(page)
  await arrived(page, '住宅ローンは、どこから借りていますか')
  await page.getByRole('radio', { name: /^銀行（/ }).check()
  await next(page)
  await arrived(page, '保証会社が代わりに払った日')
  await button(page, 'わからない').click()
  await next(page)
  await arrived(page, 'だいたいの金額')
  await field(page, '住宅ローンの残り').fill('1,900万円')
  await field(page, '家が売れそうな値段').fill('1,500万円')
  await next(page)
  await arrived(page, 'いまの見通し')
  await page.getByText('入札の日程が決まりました。').waitFor()
}

describe.each([375, 1280])('without a network, at %i px', (width) => {
  it('the rooms stand, from a letter to the result; law and guide too', async () => {
    await onDevice(width, async (context, served) => {
      const first = await open(context, served)
      await untilOffline(first)
      const files = builtTexts(served.folder)
      await first.close()
      await served.stop()

      const page = await open(context, served)
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(String(error)))
      await arrived(page, '住宅ローンが払えない')
      await fromLetterToResult(page)
      // The day before the opening; from 22 November: 8 days, 31 of December, 26 of January.
      await button(page, 'あと65日 2027年1月26日(火)まで').waitFor()
      expect(await page.getByText('途中で問題が起きました').isVisible()).toBe(false)

      await page.goto(`${served.address}law`)
      await page.getByRole('link', { name: '仲介手数料（媒介報酬）の上限額' }).click()
      await arrived(page, '仲介手数料（媒介報酬）の上限額')
      await page.reload()
      await arrived(page, '仲介手数料（媒介報酬）の上限額')
      for (const path of ['guide', 'keep', 'set', 'file']) {
        await page.goto(`${served.address}${path}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        expect(await page.getByText('このページはありません').count()).toBe(0)
      }
      expect(errors).toEqual([])
      const left = (await kept(page)).filter((url) => !url.endsWith('.woff2'))
      expect(left).toEqual(files)
    })
  })

  it('an address that no room has leads back, and a room that needs answers leads to the start', async () => {
    await onDevice(width, async (context, served) => {
      const page = await open(context, served)
      await untilOffline(page)
      await served.stop()
      const answer = await page.goto(`${served.address}nothing/here`)
      expect(answer?.status()).toBe(404)
      await arrived(page, 'このページはありません')
      await page.getByRole('link', { name: 'はじめのページへ' }).click()
      await arrived(page, '住宅ローンが払えない')
      await page.goto(`${served.address}plan`)
      await arrived(page, '住宅ローンが払えない')
    })
  })
})

describe('what is kept on the device', () => {
  it('are the texts of the page as built, at once: no letters, no compressed twins, nothing of the API', async () => {
    await onDevice(375, async (context, served) => {
      const page = await open(context, served)
      await untilOffline(page)
      const names = await cacheNames(page)
      expect(names.filter((name) => name.startsWith('ninbai-files-'))).toHaveLength(1)
      await page.goto(`${served.address}api/v1/openapi.json`)
      await page.goto(`${served.address}health`)
      await page.goto(served.address)
      const [version = ''] = names
      const urls = await page.evaluate(
        async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url),
        version,
      )
      expect(urls.map((url) => new URL(url).pathname).toSorted()).toEqual(builtTexts(served.folder))
      expect((await kept(page)).filter((url) => /^\/(?:api|health)/.test(url))).toEqual([])
    })
  })

  it('is a slice of the letters once a device has asked for it, and no other', async () => {
    await onDevice(375, async (context, served) => {
      const page = await open(context, served)
      await untilOffline(page)
      const slices = readdirSync(join(served.folder, 'assets')).filter((file) => file.endsWith('.woff2'))
      // A device with Japanese letters asks for none, one without for those of the first page: this one is of neither.
      const before = await kept(page)
      const slice = slices.map((name) => `/assets/${name}`).find((url) => !before.includes(url)) ?? ''
      const load = () =>
        page.evaluate((url) => new FontFace('slice', `url(${url})`).load().then(({ status }) => status), slice)
      expect(await load()).toBe('loaded')
      await expect.poll(() => kept(page)).toContain(slice)
      expect((await kept(page)).filter((url) => url.endsWith('.woff2')).length).toBeLessThan(slices.length)
      await served.stop()
      await page.reload()
      expect(await load()).toBe('loaded')
    })
  })

  it('lets the page ask for nothing more than before, whether it comes from the network or from the device', async () => {
    await onDevice(375, async (context, served) => {
      const page = await open(context, served)
      const canAsk = () =>
        page.evaluate(() =>
          fetch('/health').then(
            () => true,
            () => false,
          ),
        )
      expect(await canAsk()).toBe(false)
      await untilOffline(page)
      expect(await canAsk()).toBe(false)
      await page.reload()
      await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
      expect(await canAsk()).toBe(false)
    })
  })

  it('is fetched by a worker that may ask its own server only, and that is asked for anew each time', async () => {
    await onDevice(375, async (context, served) => {
      const answer = await context.request.get(`${served.address}sw.js`)
      expect(answer.headers()['content-security-policy']).toBe("default-src 'none'; connect-src 'self'")
      expect(answer.headers()['cache-control']).toBe('no-cache')
      expect(answer.headers()['content-type']).toContain('javascript')
      const page = await context.request.get(served.address)
      expect(page.headers()['content-security-policy']?.split('; ')).toEqual(
        expect.arrayContaining(["connect-src 'none'", "worker-src 'self'", "manifest-src 'self'"]),
      )
    })
  })
})

describe('a new version', () => {
  it('waits, is told quietly, and takes nothing away from a page that is open', async () => {
    await onDevice(375, async (context, served) => {
      const page = await open(context, served)
      await untilOffline(page)
      expect(await newVersion(page).count()).toBe(0)
      await button(page, /^払えなかった月がある/).click()
      await field(page, '最初に払えなかった月').fill('2026年7月')

      release(served.folder, 'second')
      const other = await open(context, served)
      await newVersion(page).getByText('新しい版があります').waitFor()
      await expect.poll(() => field(page, '最初に払えなかった月').inputValue()).toBe('2026年7月')
      // Opened after the release, and yet of one piece with the page that is open.
      expect(await releaseOf(other)).toBe(undefined)
      await arrived(other, '住宅ローンが払えない')

      await button(other, '新しい版に切りかえる').click()
      await expect.poll(() => releaseOf(other).catch(() => null)).toBe('second')
      expect(await newVersion(other).count()).toBe(0)

      // The first page was left alone: what was typed, and a part that it has not loaded yet and that the server has no more.
      await expect.poll(() => field(page, '最初に払えなかった月').inputValue()).toBe('2026年7月')
      await page.goBack()
      await page.getByRole('link', { name: '計算に使う規定を見る' }).click()
      await page.getByRole('link', { name: '仲介手数料（媒介報酬）の上限額' }).waitFor()
      await page.goBack()
      await button(page, /^払えなかった月がある/).click()
      await expect.poll(() => field(page, '最初に払えなかった月').inputValue()).toBe('2026年7月')
      expect(await releaseOf(page)).toBe(undefined)

      await button(page, '新しい版に切りかえる').click()
      await expect.poll(() => releaseOf(page).catch(() => null)).toBe('second')
      await served.stop()
      await page.reload()
      await fromLetterToResult(page)
    })
  })

  it('comes by itself once every page is closed, and leaves one version behind it', async () => {
    await onDevice(375, async (context, served) => {
      const versions = async (page: Page) => (await cacheNames(page)).filter((name) => name.startsWith('ninbai-files-'))
      const first = await open(context, served)
      await untilOffline(first)
      const [one] = await versions(first)
      let page = first
      for (const name of ['second', 'third']) {
        release(served.folder, name)
        await page.reload()
        await newVersion(page).getByText('新しい版があります').waitFor()
        await page.close()
        page = await open(context, served)
        await arrived(page, '住宅ローンが払えない')
        expect(await releaseOf(page)).toBe(name)
      }
      expect(await versions(page)).toHaveLength(2)
      expect(await versions(page)).not.toContain(one)
    })
  })

  it.each([
    [320, 'ja-JP'],
    [1280, 'en-US'],
  ])('is told at %i px to %s without a violation of accessibility', async (width, locale) => {
    const served = await site()
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale })
    const page = await open(context, served)
    await untilOffline(page)
    release(served.folder, 'second')
    await page.reload()
    await newVersion(page).getByRole('button').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await isScrolledSideways(page)).toBe(false)
    await context.close()
    await served.stop()
  })
})

describe('where there is no worker', () => {
  const without: Readonly<Record<string, (context: BrowserContext, served: Site) => unknown>> = {
    'the browser has none': (context) =>
      context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')),
    'the browser refuses without a word': (context) =>
      context.addInitScript(() =>
        Object.assign(navigator.serviceWorker, { register: () => Promise.resolve(undefined) }),
      ),
    'the host has none': (_, { folder }) => rmSync(join(folder, 'sw.js')),
  }

  it.each(Object.keys(without))('%s: the page works as before', async (why) => {
    await onDevice(375, async (context, served) => {
      await without[why]?.(context, served)
      const page = await context.newPage()
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(String(error)))
      await page.goto(served.address)
      await page.waitForLoadState('networkidle')
      await fromLetterToResult(page)
      expect(await page.getByText('途中で問題が起きました').isVisible()).toBe(false)
      expect(errors).toEqual([])
      expect(await cacheNames(page)).toEqual([])
    })
  })
})

describe('on a home screen', () => {
  it('stands under a name that tells nothing, with icons of the sizes that it promises', async () => {
    await onDevice(375, async (context, served) => {
      const page = await open(context, served)
      await untilOffline(page)
      const devtools = await context.newCDPSession(page)
      const { url, errors, data = '' } = await devtools.send('Page.getAppManifest')
      expect([url, errors]).toEqual([`${served.address}manifest.webmanifest`, []])
      const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
      expect(installabilityErrors).toEqual([])
      const manifest = JSON.parse(data)
      expect([manifest.short_name, manifest.start_url, manifest.scope, manifest.display]).toEqual([
        'ナビ',
        '/',
        '/',
        'standalone',
      ])
      const touch = {
        src: await page.locator('link[rel=apple-touch-icon]').getAttribute('href'),
        sizes: '180x180',
        type: 'image/png',
      }
      for (const { src, sizes, type } of [...manifest.icons, touch]) {
        const answer = await page.request.get(new URL(src, served.address).href)
        const bytes = await answer.body()
        expect([answer.status(), answer.headers()['content-type']?.split(';')[0]]).toEqual([200, type])
        expect(bytes.length).toBeLessThan(30_000)
        // The head of a PNG tells its width and height.
        if (type === 'image/png') expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes)
      }
    })
  })
})
