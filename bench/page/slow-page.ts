import type { Browser, CDPSession, Page } from 'playwright-core'

/** A page of a phone: narrow, in Japan, and with a processor that is as many times slower. Nothing is in its cache. */
export async function slowPage(browser: Browser, timesSlower: number): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 375, height: 800 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
  })
  const devtools: CDPSession = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: timesSlower })
  return page
}

export const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
export const ms = (value: number) => `${value.toFixed(0)} ms`.padStart(8)
