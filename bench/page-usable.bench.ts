import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { bench, describe } from 'vitest'
import { launchChromium } from '../test/browser/chromium.ts'
import { serve } from '../test/serve.ts'
import { middle, ms, slowPage } from './page/slow-page.ts'

// When the first page answers: from the start of the navigation until a press on the first of its buttons has led to the next room, in the built page
// (`npm run build` first) with nothing in the cache, on a processor four times slower. The button is pressed in the first frame that shows it.

const pages = 11
const timesSlower = 4

interface Moments {
  readonly shown: number
  readonly answered: number
}

/** Runs in the page before its scripts: presses as soon as there is something to press, and notes both frames. */
function press(): void {
  const marks = { shown: 0, answered: 0 }
  Object.assign(globalThis, { marks })
  const look = () => {
    const button = document.querySelector<HTMLElement>('.starts button')
    if (button !== null && marks.shown === 0) {
      marks.shown = performance.now()
      button.click()
    }
    const isThere =
      marks.shown > 0 && location.pathname === '/1' && document.querySelector('input[type=search]') !== null
    requestAnimationFrame(isThere ? done : look)
  }
  const done = () => {
    marks.answered = performance.now()
  }
  requestAnimationFrame(look)
}

async function momentsOf(browser: Browser, address: string): Promise<Moments> {
  const page = await slowPage(browser, timesSlower)
  try {
    await page.addInitScript(press)
    await page.goto(address)
    const marks = await page.waitForFunction(() => {
      const found = (globalThis as unknown as { readonly marks: Moments }).marks
      return found.answered > 0 ? found : null
    })
    return (await marks.jsonValue()) ?? { shown: Number.NaN, answered: Number.NaN }
  } finally {
    await page.close()
  }
}

describe('the first page', () => {
  bench(
    'some new pages',
    async () => {
      const served = await serve({ PORT: '0', NINBAI_DATA_DIR: mkdtempSync(join(tmpdir(), 'ninbai-')) })
      const browser = await launchChromium()
      try {
        // The server has read its files once before.
        await momentsOf(browser, served.address)
        const found: Moments[] = []
        for (let page = 0; page < pages; page += 1) found.push(await momentsOf(browser, served.address))
        const [shown, answered] = [found.map((each) => each.shown), found.map((each) => each.answered)]
        console.log(`its buttons stand         best ${ms(Math.min(...shown))}, middle ${ms(middle(shown))}`)
        console.log(
          `a press led to a room     best ${ms(Math.min(...answered))}, middle ${ms(middle(answered))} (at most 2000)`,
        )
      } finally {
        await browser.close()
        await served.stop()
      }
    },
    { time: 0, iterations: 1, warmupTime: 0, warmupIterations: 0 },
  )
})
