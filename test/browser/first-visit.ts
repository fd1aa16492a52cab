import type { Browser, Locator, Page } from 'playwright-core'
import type { Household } from './households.table.ts'
import { openPage, type WatchedPage } from './watched-page.ts'

/** The start room at noon of a day in Japan. */
export async function openOn(browser: Browser, address: string, on: string, width: number): Promise<WatchedPage> {
  const watched = await openPage(browser, 'about:blank', width)
  await watched.page.clock.setFixedTime(`${on}T03:00:00Z`)
  await watched.page.goto(address)
  return watched
}

/** Waits for the title of a room. */
export async function arrived(page: Page, words: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).getByText(words).waitFor()
}

export async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: '次へ', exact: true }).click()
}

/** A household to whom the guarantor's letter of 30 October came, up to its first outlook. */
export function answerFirst(page: Page): Promise<void> {
  return walkFirstRooms(page, {
    start: 'letter',
    letters: ['代位弁済通知'],
    answers: {
      ...{ 受け取った日: '11月10日', '代位弁済（だいいべんさい）の日': '10月30日', 住宅ローンの借入先: '銀行' },
      ...{ 住宅ローンの残り: '1900万円', 家が売れそうな値段: '1500万円' },
    },
  })
}

/** Goes to a room as a link of the page would, without loading it anew. */
export async function goTo(page: Page, path: string, title: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), path)
  await arrived(page, title)
}

/** The one heading of the room. */
const title = (page: Page) => page.getByRole('heading', { level: 1 })

/** What a household answers in the first rooms. */
type Answering = Pick<Household, 'start' | 'letters' | 'answers'>

const starts = { letter: /^手紙が来た/, month: /^払えなかった月がある/, paying: /^まだ払えている/ } as const

/** From the start room to the result: what the household answers is answered, everything else is わからない. */
export async function walkFirstRooms(page: Page, { start, letters, answers }: Answering): Promise<void> {
  await page.getByRole('button', { name: starts[start] }).click()
  if (start === 'letter') {
    await title(page).getByText('どんな手紙が来ましたか').waitFor()
    for (const letter of letters) {
      await page.getByRole('searchbox').fill(letter)
      await page
        .getByRole('checkbox', { name: new RegExp(`^${letter}`) })
        .first()
        .check()
    }
    await goOn(page)
  }
  while ((await title(page).innerText()) !== 'いまの見通し') {
    await answerRoom(page, answers)
    await goOn(page)
  }
}

async function answerRoom(page: Page, answers: Household['answers']): Promise<void> {
  const count = await page.locator('.question .field').count()
  for (let index = 0; index < count; index += 1) {
    const field = page.locator('.question .field').nth(index)
    const answer = answers[(await field.locator('.label').first().innerText()).trim()]
    if ((await field.getByRole('radio').count()) > 0) await choose(field, answer ?? 'わからない')
    else if (answer !== undefined) await field.getByRole('textbox').fill(answer)
    else await field.getByRole('button', { name: 'わからない' }).click()
  }
  // A choice may have called for a further field.
  if ((await page.locator('.question .field').count()) > count) await answerRoom(page, answers)
}

async function choose(field: Locator, beginning: string): Promise<void> {
  const labels = await field.locator('.radio').allInnerTexts()
  const place = labels.findIndex((label) => label.trim().startsWith(beginning))
  if (place < 0) throw new Error(`no choice begins with ${beginning}: ${labels.join(' / ')}`)
  await field.getByRole('radio').nth(place).check()
}

/** Presses 次へ and waits until another room stands. */
async function goOn(page: Page): Promise<void> {
  const before = await title(page).innerText()
  await next(page)
  await page.waitForFunction((words) => document.querySelector('h1')?.innerText !== words, before)
}
