import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Flags that a root user in a container needs, and that keep the browser from calling home. */
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** A real Chromium: `CHROME_PATH`, an installed one, or the one that npm brought. Throws where there is none; a test never skips. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await browserPath()
  try {
    return await chromium.launch({ executablePath, args: flags.split(' ') })
  } catch (cause) {
    throw new Error(`${executablePath} does not start. ${advice}`, { cause })
  }
}

const advice = 'Install one with `apt-get install -y chromium`, or set CHROME_PATH to a Chrome or Chromium.'

/** Where the browser is; the one that npm brought is unpacked first. Throws where there is none. */
export async function browserPath(): Promise<string> {
  const { CHROME_PATH } = process.env
  if (CHROME_PATH !== undefined && CHROME_PATH !== '') return CHROME_PATH
  const found = installed.find((path) => existsSync(path))
  if (found !== undefined) return found
  // The package unpacks the libraries that it needs only where it believes to run in this cloud.
  if (!hasLibrary('libnss3.so')) process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    return await packed.executablePath()
  } catch (cause) {
    throw new Error(`No browser found. ${advice}`, { cause })
  }
}

function hasLibrary(name: string): boolean {
  const folders = ['/lib', '/usr/lib', '/usr/lib64', '/usr/local/lib']
  const machines = ['', '/x86_64-linux-gnu', '/aarch64-linux-gnu']
  return folders.some((folder) => machines.some((machine) => existsSync(`${folder}${machine}/${name}`)))
}
