import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { bench, describe } from 'vitest'
import { launchChromium } from '../test/browser/chromium.ts'
import { serve } from '../test/serve.ts'

// From the moment at which the page hands its ranges to the worker to the frame that shows the first bands, in the built page (`npm run build`
// first) and a real Chromium; the best of some new pages. As the measure beside it: from the click to the frame that shows the plan.

const pages = 8
const matter = readFileSync(new URL('../examples/guarantee-company.json', import.meta.url), 'utf8')

interface Moments {
  readonly plan: number
  readonly bands: number
}

/** Runs in the page before its scripts: remembers when the worker is asked and when the first rows stand. */
function watch(): void {
  const marks = { asked: 0 }
  Object.assign(globalThis, { marks })
  const post = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (this: Worker, job: unknown) {
    if (marks.asked === 0) marks.asked = performance.now()
    post.call(this, job)
  }
}

/** The moment of the first frame after something stands in the page. */
const frameAfter = (selector: string) =>
  new Promise<number>((resolve) => {
    const look = () => (document.querySelector(selector) === null ? requestAnimationFrame(look) : shown())
    const shown = () => requestAnimationFrame(() => resolve(performance.now()))
    look()
  })

async function momentsOf(browser: Browser, address: string): Promise<Moments> {
  const page = await browser.newPage({ viewport: { width: 375, height: 800 } })
  try {
    await page.addInitScript(watch)
    await page.goto(`${address}file`)
    await page.waitForLoadState('networkidle')
    await page.locator('textarea').first().fill(matter)
    const plan = page.evaluate(frameAfter, '.ranges')
    const rows = page.evaluate(frameAfter, '.range-rows li')
    const clicked = await page.evaluate(() => performance.now())
    await page
      .getByRole('button', { name: /見通し/ })
      .first()
      .click()
    const [planAt, bandsAt] = [await plan, await rows]
    const asked = await page.evaluate(() => (globalThis as unknown as { marks: { asked: number } }).marks.asked)
    return { plan: planAt - clicked, bands: bandsAt - asked }
  } finally {
    await page.close()
  }
}

describe('the first bands on the screen', () => {
  bench(
    'best of some new pages',
    async () => {
      const served = await serve({ PORT: '0', NINBAI_DATA_DIR: mkdtempSync(join(tmpdir(), 'ninbai-')) })
      const browser = await launchChromium()
      const best = { plan: Infinity, bands: Infinity }
      try {
        for (let page = 0; page < pages; page += 1) {
          const { plan, bands } = await momentsOf(browser, served.address)
          best.plan = Math.min(best.plan, plan)
          best.bands = Math.min(best.bands, bands)
        }
      } finally {
        await browser.close()
        await served.stop()
      }
      console.log(`first bands, from asking the worker  ${best.bands.toFixed(0)} ms (at most 100)`)
      console.log(`the plan, from the click             ${best.plan.toFixed(0)} ms`)
    },
    { time: 0, iterations: 1, warmupTime: 0, warmupIterations: 0 },
  )
})
