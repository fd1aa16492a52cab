import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { planFor } from '#assessment/plan.ts'
import { day } from '#base/day.ts'
import type { Matter } from '#matter/matter.ts'
import { parseMatter } from '#matter/parse.ts'
import { consultationSheet, type Sheet } from '#report/consultation-sheet.ts'
import { sheetMatter } from '#report/consultation-sheet-names.ts'
import { SheetPaper } from '#web/sheet/sheet-paper.tsx'
import { answerFirst, goTo, openOn } from './first-visit.ts'
import { started } from './started.ts'
import { isScrolledSideways, tabTo, violations, type WatchedPage } from './watched-page.ts'

const { browser, served } = await started()

const on = day('2026-11-22')

async function open(width: number): Promise<WatchedPage> {
  const watched = await openOn(browser, served.address, on, width)
  await answerFirst(watched.page)
  return watched
}

async function openSheet(width: number): Promise<WatchedPage> {
  const watched = await open(width)
  await goTo(watched.page, '/sheet', '相談シート')
  return watched
}

/** The text of each page of the PDF. A font may give another middle dot; blanks are where the lines break. */
async function printed(page: Page): Promise<readonly string[]> {
  const file = await page.pdf({ preferCSSPageSize: true })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: false })
  return text.map(bare)
}

function bare(text: string): string {
  return text.replace(/[\s\u3000]/gu, '').replaceAll('‧', '・')
}

function read(path: string): Matter {
  const parsed = parseMatter(readFileSync(path, 'utf8'))
  if ('issues' in parsed) throw new Error(path)
  return sheetMatter(parsed.matter, { names: true })
}

/** Puts the sheet of another matter into the paper of the room, as the room itself would draw it. */
async function draw(page: Page, sheet: Sheet): Promise<void> {
  const markup = renderToStaticMarkup(createElement(SheetPaper, { sheet }))
  await page.evaluate((html) => {
    const paper = document.querySelector('.sheet')
    if (paper === null) throw new Error('no sheet')
    paper.outerHTML = html
  }, markup)
}

/** A file with more of everything than a sheet can hold, in the longest words. */
function crowded(): Matter {
  const name = '長い名前の債権者'.repeat(25)
  const many = <T extends object>(id: string, item: T) =>
    Array.from({ length: 200 }, (_, at) => ({ id: `${id}${at}`, ...item }))
  const file = {
    schema: 'ninbai/matter.v1',
    people: many('p', { name, relation: 'relative' }),
    loans: many('l', {
      purpose: 'home',
      debtor: 'p0',
      jointGuarantors: ['p1', 'p2'],
      balance: 999_999_999,
      balanceOn: '2026-11-01',
    }),
    otherDebts: many('o', { kind: 'cardLoan', creditor: name, balance: 1_000_000_000_000, debtor: 'p0' }),
    letters: many('t', { kind: 'bid-period-notice', receivedOn: '2026-11-01', openingOn: '2027-01-27' }),
    taxArrears: many('x', { kind: 'residentTax', office: name, principal: 999_999_999 }),
    assets: many('a', { kind: 'other', value: 123_456_789, owner: 'p1', note: '<b>家</b>😀WWW'.repeat(100) }),
  }
  const parsed = parseMatter(JSON.stringify(file))
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return sheetMatter(parsed.matter, { names: true })
}

/** By how many pixels the words of each page of the paper go beyond it. */
function overflow(page: Page): Promise<readonly number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.sheet-page')].map((one) => {
      const lowest = Math.max(...[...one.querySelectorAll('*')].map((inner) => inner.getBoundingClientRect().bottom))
      return Math.max(0, Math.round(lowest - one.getBoundingClientRect().bottom))
    }),
  )
}

const matters = [
  ...['B-tv-elderly-3050', 'C-gentosha-divorced', 'D-tokyo-liquidation-sheet', 'E-kubohiro-10', 'E-saimulaw-60'],
  ...['F-fukuoka2002', 'G-aera-83020', 'G-elifestage-jhf', 'H-gendai-75010', 'H-shinginza-1390', 'H-storec-uncle'],
  ...['H-storec-divorce-guarantor', 'H-nodachi-toolate', 'G-rej-2022'],
].map((name) => `test/golden/${name}.json`)
const examples = ['guarantee-company', 'pair-loan', 'seized-condominium', 'wage-seizure'].map(
  (name) => `examples/${name}.json`,
)

it('prints two pages for whatever matter, with its day, its deadlines, every creditor and the total', async () => {
  const { page, errors } = await openSheet(1280)
  const files = [...matters, ...examples, 'test/data/full-matter.json'].map((path) => [path, read(path)] as const)
  for (const [path, matter] of [...files, ['crowded', crowded()] as const]) {
    const sheet = consultationSheet(planFor(matter, on), matter)
    await draw(page, sheet)
    const pages = await printed(page)
    expect([path, pages.length]).toEqual([path, 2])
    const text = pages.join('')
    expect(text).toContain('相談シート基準日2026年11月22日(日)1／2')
    for (const { id, rows, foot } of sheet.pages.flat())
      if (id === 'deadlines' || id === 'debts')
        for (const { cells } of [...rows, ...foot])
          for (const { words } of cells)
            for (const part of bare(words).split(/[滞納]/u))
              expect([path, text]).toEqual([path, expect.stringContaining(part)])
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 703, height: 1000 })
    expect([path, await overflow(page)]).toEqual([path, [0, 0]])
    await page.emulateMedia({ media: null })
  }
  expect(errors).toEqual([])
  await page.close()
})

describe('the room of the sheet on paper', () => {
  it('prints the paper alone: no menu, no form, no button, black on white in the dark theme too', async () => {
    const { page } = await openSheet(375)
    await page.emulateMedia({ colorScheme: 'dark' })
    const pages = await printed(page)
    expect(pages.length).toBe(2)
    const text = pages.join('')
    expect(text).toContain('個人再生で家を残す申立て（巻戻し）2027年4月30日(金)')
    for (const words of ['保存・書き出し', '紙にのせるもの', 'PDFにするには', '見通しに戻る'])
      expect(text).not.toContain(words)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const colours = await page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.body)
      return [backgroundColor, getComputedStyle(document.querySelector('.sheet .words') ?? document.body).color]
    })
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
    await page.close()
  })

  it('leaves out what is unticked and prints the own note as it is, on two pages still', async () => {
    const { page, errors } = await openSheet(375)
    await page.locator('.sheet-choices .sender > summary').click()
    const question = page.getByRole('checkbox', { name: /^費用はいくらですか/ })
    await question.uncheck()
    await page.getByText('5のうち4', { exact: true }).waitFor()
    await page.getByLabel('伝えたいこと').fill('<b>長男</b>の学校は4月から')
    await page.getByRole('checkbox', { name: '名前をのせる' }).uncheck()
    const pages = await printed(page)
    expect(pages.length).toBe(2)
    expect(pages.join('')).not.toContain('費用はいくらですか')
    expect(pages.join('')).toContain(bare('<b>長男</b>の学校は4月から'))
    expect(errors).toEqual([])
    await page.close()
  })
})

describe.each([375, 1280])('the room of the sheet at %i px', (width) => {
  it('is without a violation of accessibility, folded and unfolded, and its figures open', async () => {
    const { page, errors } = await openSheet(width)
    expect(await violations(page)).toEqual([])
    await page.locator('.sheet-choices .sender > summary').click()
    const figure = page.getByRole('button', { name: /^2027年4月30日\(金\)/ })
    await tabTo(page, figure)
    await page.keyboard.press('Enter')
    await expect.poll(() => figure.getAttribute('aria-expanded')).toBe('true')
    expect(await violations(page)).toEqual([])
    // What was unfolded on the screen takes no room on paper.
    expect((await printed(page)).length).toBe(2)
    expect(errors).toEqual([])
    await page.close()
  })
})

it('does not scroll sideways at 320 px', async () => {
  const { page } = await openSheet(320)
  expect(await isScrolledSideways(page)).toBe(false)
  const matter = read('test/data/full-matter.json')
  await draw(page, consultationSheet(planFor(matter, on), matter))
  expect(await isScrolledSideways(page)).toBe(false)
  await page.close()
})

describe('the outlook on paper', () => {
  it('has the day of reckoning, the deadline, the first step and the road, and no menu', async () => {
    const { page } = await open(1280)
    await page.getByText('調べています。').waitFor({ state: 'detached' })
    const pages = await printed(page)
    const text = pages.join('')
    expect(text).toContain('2026年11月22日(日)の時点の答えです。')
    expect(text).toContain('2027年4月30日(金)まで')
    expect(text).toContain('家を残したいなら、この日までに個人再生を申し立てる')
    // Folded on the screen, and needed on paper: the road in words, and what the letter means.
    expect(text).toContain('競売の開始決定が届く')
    expect(text).toContain(bare('代位弁済の日（払った日）を控えます。'))
    expect(text).toContain('法律相談ではありません')
    expect(text).not.toContain('保存・書き出し')
    // Both are folded again.
    await expect.poll(() => page.locator('.road-chart > .fold[open], .letter-notes .fold[open]').count()).toBe(0)
    await page.close()
  })

  it('breaks no card and no row between two pages', async () => {
    const { page } = await open(1280)
    await page.emulateMedia({ media: 'print' })
    const breaks = await page.evaluate(() =>
      [...document.querySelectorAll('.where, .until, .helper, .steps > li, .cells tbody tr, svg')].map(
        (element) => getComputedStyle(element).breakInside,
      ),
    )
    expect(breaks.length).toBeGreaterThan(5)
    expect(new Set(breaks)).toEqual(new Set(['avoid']))
    await page.close()
  })
})
