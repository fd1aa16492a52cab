import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { bench, describe } from 'vitest'
import { launchChromium } from '../test/browser/chromium.ts'
import { serve } from '../test/serve.ts'
import type { PlanTimes } from './page/plan-timer.ts'
import { middle, ms, slowPage } from './page/slow-page.ts'

// How soon another figure stands after a change, in a real Chromium on a processor four times slower, over golden matters: the plan and its report
// alone; then, in the built page (`npm run build` first), from the input of a slider of もしこうなら to the frame that shows other figures.

const timesSlower = 4
const on = '2026-11-22'
const rounds = 12
const once = { time: 0, iterations: 1, warmupTime: 0, warmupIterations: 0 }

/** Whole households of the examples, and cases that were published: letters, several loans, several people, a sale, an auction. */
const matters = [
  ...['examples/condominium-arrears', 'examples/guarantee-company', 'examples/pair-loan', 'examples/wage-seizure'],
  ...[
    'B-cvmax-overloan',
    'G-aera-83020',
    'H-gendai-75010',
    'H-shinginza-1390',
    'H-storec-depressed',
    'H-storec-uncle',
  ].map((name) => `test/golden/${name}`),
].map((path) => ({
  name: path.split('/').at(-1) ?? path,
  text: readFileSync(new URL(`../${path}.json`, import.meta.url), 'utf8'),
}))

async function inBrowser(run: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await launchChromium()
  try {
    await run(browser)
  } finally {
    await browser.close()
  }
}

/** The engine with its stopwatch, as one script for a page. */
async function timerScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['ninbai-source'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'bench/page/plan-timer.ts', formats: ['iife'], name: 'timer', fileName: 'timer' },
    },
  })
  const [bundle] = Array.isArray(built) ? built : [built]
  if (bundle === undefined || !('output' in bundle)) throw new Error('nothing was built')
  return bundle.output[0].code
}

const line = (name: string, first: number, rest: readonly number[]) =>
  `${name.padEnd(28)} first ${ms(first)}, then best ${ms(Math.min(...rest))}, middle ${ms(middle(rest))}`

describe('the plan after a change', () => {
  bench(
    'planFor and planReport alone',
    async () =>
      inBrowser(async (browser) => {
        const script = await timerScript()
        for (const { name, text } of matters) {
          const page = await slowPage(browser, timesSlower)
          await page.addScriptTag({ content: script })
          const { plan, report } = await page.evaluate<PlanTimes>(
            `planTimes(${JSON.stringify(text)}, ${JSON.stringify(on)}, ${rounds})`,
          )
          console.log(line(name, plan[0] ?? Number.NaN, plan.slice(1)))
          console.log(line('  its report', report[0] ?? Number.NaN, report.slice(1)))
          await page.close()
        }
      }),
    once,
  )

  bench(
    'from the slider to the figure on the screen (at most 100 ms)',
    async () =>
      inBrowser(async (browser) => {
        const served = await serve({ PORT: '0', NINBAI_DATA_DIR: mkdtempSync(join(tmpdir(), 'ninbai-')) })
        try {
          for (const { name, text } of matters) {
            const found = await sliderTimes(browser, served.address, text)
            const [first = Number.NaN, ...rest] = found
            console.log(
              found.length < 2 ? `${name.padEnd(28)} no slider that changes a figure` : line(name, first, rest),
            )
          }
        } finally {
          await served.stop()
        }
      }),
    once,
  )
})

/** How long each move of a slider took until other figures were painted: of the first slider that changes any. */
async function sliderTimes(browser: Browser, address: string, text: string): Promise<readonly number[]> {
  const page = await slowPage(browser, timesSlower)
  try {
    const sliders = await openWhatIf(page, address, text)
    for (let slider = 0; slider < sliders; slider += 1) {
      // The first move opens the column of the figures to compare: it is not counted.
      if ((await page.evaluate(moveSlider, { slider, share: 0.05 })) === null) continue
      const times: number[] = []
      for (let round = 1; round <= rounds; round += 1) {
        const time = await page.evaluate(moveSlider, { slider, share: round / rounds })
        if (time !== null) times.push(time)
      }
      if (times.length > 1) return times
    }
    return []
  } finally {
    await page.close()
  }
}

/** Opens the matter and unfolds もしこうなら; how many sliders it has. */
async function openWhatIf(page: Page, address: string, text: string): Promise<number> {
  await page.clock.setFixedTime(`${on}T03:00:00Z`)
  await page.goto(`${address}file`)
  await page.locator('textarea').first().fill(text)
  await page.getByRole('button', { name: '見通しを見る' }).click()
  await page.locator('.plan').waitFor()
  const way = page
    .getByRole('button', { name: /計画のページを開く/ })
    .or(page.locator('a[href="/plan"]'))
    .first()
  if ((await way.count()) === 0) return 0
  await way.click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const bar = page.locator('.what-if')
  if ((await bar.count()) === 0) return 0
  await bar.first().evaluate((element) => element.setAttribute('open', ''))
  return bar.locator('input[type=range]').count()
}

interface Move {
  readonly slider: number
  readonly share: number
}

/** Moves a slider to a share of its span; the time until a table of figures has changed and was painted, or null after a second. */
function moveSlider({ slider: number, share }: Move): Promise<number | null> {
  const slider = document.querySelectorAll<HTMLInputElement>('.what-if input[type=range]')[number]
  const figures = document.querySelector('.what-if table')
  if (slider === undefined || figures === null) return Promise.resolve(null)
  const [low, high] = [Number(slider.min), Number(slider.max)]
  return new Promise((resolve) => {
    const started = performance.now()
    const seen = new MutationObserver(() => {
      seen.disconnect()
      // A message that is posted in a frame comes when that frame has been painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now() - started)
        port2.postMessage(null)
      })
    })
    seen.observe(figures, { childList: true, subtree: true, characterData: true })
    setTimeout(() => resolve(null), 1_000)
    // React hears of a value only where it is set past its own notes.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
      slider,
      `${low + share * (high - low)}`,
    )
    slider.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
