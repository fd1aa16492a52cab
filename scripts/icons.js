// Draws the icons of the installed page from src/web/public/icon.svg: `npm run icons`, after a change of the drawing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { withTestModules } from './test-modules.js'

const svg = readFileSync('src/web/public/icon.svg', 'utf8')
const folder = 'src/web/public/icons'

/** `isFilled`: the colour goes to the edges, and the drawing stays within the four fifths that every mask leaves. */
const icons = [
  { name: 'icon-192', size: 192, isFilled: false },
  { name: 'icon-512', size: 512, isFilled: false },
  { name: 'maskable-512', size: 512, isFilled: true },
  { name: 'apple-touch-icon', size: 180, isFilled: true },
]

mkdirSync(folder, { recursive: true })
await withTestModules(async (load) => {
  const { launchChromium } = await load('/test/browser/chromium.ts')
  const browser = await launchChromium()
  for (const icon of icons) await draw(browser, icon)
  await browser.close()
})

async function draw(browser, { name, size, isFilled }) {
  const drawn = Math.round(size * (isFilled ? 0.8 : 1))
  const place = `position:absolute;inset:${(size - drawn) / 2}px;width:${drawn}px;height:${drawn}px`
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<body style="margin:0;${isFilled ? 'background:#0017c1' : ''}"><div style="${place}">${svg}</div>`,
  )
  const bytes = await page.screenshot({ omitBackground: true })
  writeFileSync(`${folder}/${name}.png`, bytes)
  console.log(`${name}.png: ${bytes.length} bytes`)
}
