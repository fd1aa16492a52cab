import { browserPath } from './chromium.ts'

/**
 * Unpacks the browser that npm brought once, before any test: of two that unpack it at the same time, the second starts half
 * a file. Where there is no browser, each test says so itself.
 */
export async function setup(): Promise<void> {
  await browserPath().catch(() => undefined)
}
