import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll } from 'vitest'
import { type Server, serve } from '../serve.ts'
import { launchChromium } from './chromium.ts'

/** What a file of browser tests stands on. */
interface Started {
  readonly browser: Browser
  readonly served: Server
}

/** A browser and a server with an empty folder of its own, for the tests of one file: both end after the last of them. */
export async function started(): Promise<Started> {
  const browser = await launchChromium()
  afterAll(() => browser.close())
  const served = await serve({ PORT: '0', NINBAI_DATA_DIR: mkdtempSync(join(tmpdir(), 'ninbai-')) })
  afterAll(() => served.stop())
  return { browser, served }
}
