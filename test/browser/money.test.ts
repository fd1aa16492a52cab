import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { started } from './started.ts'
import { isScrolledSideways, openPage, tabTo, untilMade, violations, type WatchedPage } from './watched-page.ts'

const example = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8'))
const seized = example('seized-condominium')

const { browser, served } = await started()

/** The plan page of a matter, on 2026-11-22. */
async function open(matter: object, width = 375, before: () => void = () => undefined): Promise<WatchedPage> {
  const watched = await openPage(browser, 'about:blank', width)
  await watched.page.addInitScript(before)
  await toPlan(watched.page, matter)
  await makeAllParts(watched.page)
  return watched
}

async function toPlan(page: Page, matter: object): Promise<void> {
  await page.clock.setFixedTime('2026-11-22T03:00:00Z')
  await page.goto(`${served.address}file`)
  await page.waitForLoadState('networkidle')
  await page.locator('textarea').fill(JSON.stringify(matter))
  await page.getByRole('button', { name: /^(?:見通しを見る|Show the outlook)$/ }).click()
  await page.getByRole('button', { name: /^(?:この案件で計画のページを開く|Open the page of the plan)/ }).click()
  await page.locator('.sections > section').first().waitFor()
}

/** The parts of the plan are made when they come near; the pictures of the money are the last to stand. */
async function makeAllParts(page: Page): Promise<void> {
  await untilMade(page.locator('main'))
  await page.locator('.money').nth(3).waitFor()
}

const part = (page: Page, title: string) =>
  page.locator('.sections > section').filter({ has: page.getByRole('heading', { level: 2, name: title }) })
const flow = (page: Page) => part(page, 'お金の流れ')
const sheet = (page: Page) => part(page, '代金の分け方を試す')
const fan = (page: Page) => part(page, '残る借金の10年')
const creditors = (page: Page) => part(page, '債権者から見た比べ')
const card = (page: Page, row: string) => sheet(page).locator(`[data-row="${row}"]`)
const amountOf = async (page: Page, row: string) =>
  (await card(page, row).locator('.sheet-amount .figure > span').first().innerText()).trim()
const button = (within: Locator, name: string) => within.getByRole('button', { name, exact: true })

const yen = (text: string) => Number(text.replace(/[^\d]/g, ''))
/** The amounts of a table, as a reader sees them. */
async function amounts(table: Locator, column: string): Promise<readonly number[]> {
  const cells = await table
    .locator(`td[data-label="${column}"] :is(.words, .figure > span:first-child)`)
    .allInnerTexts()
  return cells.map(yen)
}
const sum = (some: readonly number[]) => some.reduce((total, each) => total + each, 0)
const rowAmounts = async (page: Page) =>
  (await sheet(page).locator('[data-row] .sheet-amount .figure > span:first-child').allInnerTexts()).map(yen)

async function setRow(page: Page, row: string, text: string): Promise<void> {
  await card(page, row)
    .getByRole('button', { name: /^額を変える/ })
    .click()
  await card(page, row).getByRole('textbox').fill(text)
  await button(card(page, row), 'この額で計算する').click()
}

async function setPrice(page: Page, text: string): Promise<void> {
  await sheet(page)
    .getByRole('button', { name: /^価格を変える/ })
    .click()
  await sheet(page).locator('.sheet-sum').getByRole('textbox').fill(text)
  await button(sheet(page).locator('.sheet-sum'), 'この額で計算する').click()
}

describe.each([375, 1280])('the flow of the money, at %i px', (width) => {
  it('adds up to the yen in the page, and ends at nothing', async () => {
    const { page, errors } = await open(seized, width)
    const [paid, owed] = [flow(page).getByRole('table').nth(0), flow(page).getByRole('table').nth(1)]
    const [price, ...rows] = await amounts(paid, '額')
    expect(price).toBe(18_800_000)
    // 686,400 + 4,000 + 44,000 + 10,000 + 436,800 + 200,000 + 100,000 + 200,000 = 1,681,200; the first creditor gets the rest.
    expect(rows).toEqual([686_400, 4_000, 44_000, 10_000, 436_800, 200_000, 100_000, 200_000, 17_118_800])
    expect(sum(rows)).toBe(price)
    await expect.poll(async () => (await amounts(paid, '払った後の残り')).at(-1)).toBe(0)
    // 22,586,545 − 17,118,800; 3,110,800 − 200,000; 341,200 − 100,000.
    await expect.poll(() => amounts(owed, '額')).toEqual([5_467_745, 2_910_800, 241_200, 8_619_745])
    const name = await flow(page).getByRole('img').getAttribute('aria-label')
    expect(name).toContain('任意売却（話し合いで売る）のお金の流れの図。')
    expect(name).toContain('保証会社（1番）への支払い、17,118,800円。')
    expect(errors).toEqual([])
    await page.close()
  })

  it('shows the auction by its three estimates, each adding up', async () => {
    const { page } = await open(seized, width)
    const seen: number[] = []
    for (const course of ['競売（低い見込み）', '競売（標準の見込み）', '競売（高い見込み）']) {
      await flow(page).getByRole('radio', { name: course }).check()
      const [price = 0, ...rows] = await amounts(flow(page).getByRole('table').nth(0), '額')
      expect(sum(rows)).toBe(price)
      seen.push(price)
    }
    // 18,800,000 × 70 % less the 436,800 of building fees that the buyer takes over: 12,723,200.
    expect(seen[1]).toBe(12_723_200)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    await page.close()
  })

  it('lies as bars on a phone and stands as columns on a desk', async () => {
    const { page } = await open(seized, width)
    const bars = await flow(page)
      .locator('.fall-box .bar')
      .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().toJSON()))
    expect(bars).toHaveLength(14)
    const along = bars.map(({ x, y }) => (width === 375 ? y : x))
    expect(along).toEqual(along.toSorted((a, b) => a - b))
    // The price is the longest bar; the direction is that of the drawing.
    const lengths = bars.map(({ width: across, height }) => (width === 375 ? across : height))
    expect(Math.max(...lengths)).toBe(lengths[0])
    await page.close()
  })
})

describe.each([375, 1280])('the sheet of the sale, at %i px', (width) => {
  it('moves the others when a row is set, tells it, and goes back and on step by step', async () => {
    const { page, errors } = await open(seized, width)
    await expect.poll(() => amountOf(page, 'city-tax')).toBe('100,000円')
    await sheet(page).getByText('市役所：あと200,000円足りません').waitFor()
    await setRow(page, 'city-tax', '３０万')
    // What the city gets more the guarantee company gets less: 17,118,800 − 200,000.
    await expect
      .poll(async () => [await amountOf(page, 'city-tax'), await amountOf(page, 'home-loan')])
      .toEqual(['300,000円', '16,918,800円'])
    expect(sum(await rowAmounts(page))).toBe(18_800_000)
    await expect.poll(() => sheet(page).locator('.reach').innerText()).toMatch(/^必要な額に、全員届く計算です。/)
    await expect
      .poll(() => card(page, 'city-tax').locator('.moved li').allInnerTexts())
      .toEqual([
        '市役所の差押えの解除：100,000円 → 300,000円（＋200,000円）',
        '保証会社（1番）への支払い：17,118,800円 → 16,918,800円（－200,000円）',
      ])
    await expect
      .poll(() => sheet(page).locator('[aria-live]').first().innerText())
      .toContain('合計は18,800,000円で、売買代金と同じです。')
    await setRow(page, 'moving', '0円')
    await expect.poll(() => amountOf(page, 'home-loan')).toBe('17,118,800円')
    await expect.poll(() => amountOf(page, 'moving')).toBe('0円')
    const steps = sheet(page).locator('.sheet-steps')
    await button(steps, '一つ前に戻す').click()
    await expect
      .poll(async () => [await amountOf(page, 'moving'), await amountOf(page, 'home-loan')])
      .toEqual(['200,000円', '16,918,800円'])
    await button(steps, '一つ前に戻す').click()
    await expect
      .poll(async () => [await amountOf(page, 'city-tax'), await amountOf(page, 'home-loan')])
      .toEqual(['100,000円', '17,118,800円'])
    await button(steps, '一つ先に進める').click()
    await button(steps, '一つ先に進める').click()
    await expect
      .poll(async () => [await amountOf(page, 'moving'), await amountOf(page, 'city-tax')])
      .toEqual(['0円', '300,000円'])
    await button(steps, '元に戻す').click()
    await expect.poll(() => amountOf(page, 'home-loan')).toBe('17,118,800円')
    await button(steps, '一つ前に戻す').click()
    await expect.poll(() => amountOf(page, 'city-tax')).toBe('300,000円')
    expect(errors).toEqual([])
    await page.close()
  })

  it('follows another price', async () => {
    const { page } = await open(seized, width)
    await setPrice(page, '1000万')
    // (10,000,000 × 3 % + 60,000) × 1.1 = 396,000; the stamp up to 10,000,000 is 5,000;
    // 396,000 + 4,000 + 44,000 + 5,000 + 436,800 + 200,000 + 100,000 + 200,000 = 1,385,800.
    await expect
      .poll(async () => [await amountOf(page, 'brokerage'), await amountOf(page, 'stamp')])
      .toEqual(['396,000円', '5,000円'])
    await expect.poll(() => amountOf(page, 'home-loan')).toBe('8,614,200円')
    expect(sum(await rowAmounts(page))).toBe(10_000_000)
    await page.close()
  })
})

describe('the sheet of the sale', () => {
  it('keeps what cannot be read or paid, and says why at the field', async () => {
    const { page, errors } = await open(seized)
    const field = card(page, 'city-tax').getByRole('textbox')
    const problem = card(page, 'city-tax').locator('.problem')
    const long = '9'.repeat(200)
    for (const [text, words] of [
      ['<img src=x onerror=alert(1)>', '金額'],
      ['-5万', 'マイナス'],
      ['わからない', '金額を一つ書いてください'],
      ['10万〜20万', 'どちらにしますか'],
      ['', '金額を書いてください'],
      ['💴💴', '数字がありません'],
      [long, '金額'],
      ['2000万', '売買代金（18,800,000円）より多くはできません。'],
      ['50万', '債権の額（341,200円）より多くは払えません。'],
    ] as const) {
      if ((await field.count()) === 0) {
        await card(page, 'city-tax')
          .getByRole('button', { name: /^額を変える/ })
          .click()
      }
      await field.fill(text)
      await button(card(page, 'city-tax'), 'この額で計算する').click()
      await expect.poll(() => problem.innerText(), { message: text }).toContain(words)
      await expect.poll(() => field.inputValue()).toBe(text)
      await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
      await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true)
    }
    await expect.poll(() => amountOf(page, 'city-tax')).toBe('100,000円')
    expect(errors).toEqual([])
    await page.close()
  })

  it('lets one set moving money that nobody has asked for', async () => {
    const { page } = await open(example('guarantee-company'))
    await expect.poll(() => amountOf(page, 'moving')).toBe('0円')
    await setRow(page, 'moving', '100,000円')
    // 19,000,000 − 693,000 − 40,000 − 10,000 − 100,000; and what stays owed of the 20,000,000.
    await expect.poll(() => amountOf(page, 'home-loan')).toBe('18,157,000円')
    await sheet(page).locator('.sheet-sum').getByText('1,843,000円').waitFor()
    await card(page, 'moving')
      .getByRole('button', { name: /^計算の額に戻す/ })
      .click()
    await expect.poll(() => amountOf(page, 'home-loan')).toBe('18,257,000円')
    await page.close()
  })

  it('shares the price of two mortgages', async () => {
    const { page } = await open(example('pair-loan'))
    expect(sum(await rowAmounts(page))).toBe(33_500_000)
    await setRow(page, 'wife-loan', '700万')
    // 33,500,000 − 1,171,500 − 4,000 − 66,000 − 10,000 − 7,000,000.
    await expect.poll(() => amountOf(page, 'husband-loan')).toBe('25,248,500円')
    expect(sum(await rowAmounts(page))).toBe(33_500_000)
    await page.close()
  })

  it('puts a proposal in', async () => {
    const { page } = await open(seized)
    await sheet(page)
      .getByRole('button', { name: /^この案を入れる\s*（早く同意/ })
      .click()
    await expect
      .poll(async () => [await amountOf(page, 'city-tax'), await amountOf(page, 'moving')])
      .toEqual(['300,000円', '0円'])
    await expect.poll(() => amountOf(page, 'home-loan')).toBe('17,118,800円')
    await page.close()
  })

  it('writes what it can into the plan, names what it cannot, and takes it out again', async () => {
    const { page } = await open(seized)
    await setRow(page, 'city-tax', '300,000')
    await setRow(page, 'brokerage', '500,000')
    await button(sheet(page), 'この配分を計画に書く').click()
    await sheet(page).locator('.sheet-write').getByText('この配分を計画に書きました。').waitFor()
    await expect
      .poll(() => sheet(page).locator('.sheet-write li').allInnerTexts())
      .toEqual(['仲介手数料', '保証会社（1番）への支払い'])
    const table = flow(page).getByRole('table').nth(0)
    // The city's 300,000 stand in the plan; the fee is that of the cap: 17,118,800 − 200,000.
    await expect.poll(async () => (await amounts(table, '額')).slice(-3)).toEqual([300_000, 200_000, 16_918_800])
    await button(sheet(page), '書く前に戻す').click()
    await expect.poll(async () => (await amounts(table, '額')).slice(-3)).toEqual([100_000, 200_000, 17_118_800])
    await page.close()
  })

  it('says what is missing where there is no sale, and leads to the questions', async () => {
    const { page } = await open(example('first-letters'))
    await expect.poll(() => sheet(page).locator('.money-missing li').count()).toBeGreaterThan(0)
    expect(await sheet(page).locator('.money-missing').innerText()).not.toMatch(/〔|scenarios|loans/)
    await sheet(page).getByRole('link', { name: '質問の一覧で答える' }).click()
    expect(new URL(page.url()).pathname).toBe('/list')
    await page.close()
  })

  it('is used by the keyboard alone, and the focus comes back', async () => {
    const { page } = await open(seized)
    const change = card(page, 'city-tax').getByRole('button', { name: /^額を変える/ })
    await tabTo(page, change)
    await page.keyboard.press('Enter')
    await page.keyboard.type('25万円')
    await page.keyboard.press('Enter')
    await expect.poll(() => amountOf(page, 'city-tax')).toBe('250,000円')
    await expect.poll(() => change.evaluate((element) => element === document.activeElement)).toBe(true)
    await tabTo(page, button(card(page, 'city-tax'), '一つ前に戻す'))
    await page.keyboard.press('Space')
    await expect.poll(() => amountOf(page, 'city-tax')).toBe('100,000円')
    await page.close()
  })
})

describe('what stays owed over ten years', () => {
  it('has one run with the panel, and the plan without chance beside the bands', async () => {
    const { page } = await open(seized, 1280, () => {
      const post = Worker.prototype.postMessage
      const paths: string[] = []
      Reflect.set(globalThis, 'runsBegunAt', paths)
      Worker.prototype.postMessage = function (this: Worker, ...sent: readonly unknown[]) {
        const [job] = sent
        const isFirst = typeof job === 'object' && job !== null && 'stages' in job && String(job.stages) !== ''
        if (isFirst) paths.push(location.pathname)
        Reflect.apply(post, this, sent)
      }
    })
    await fan(page).getByRole('button', { name: '終わりました' }).waitFor({ timeout: 120_000 })
    await expect
      .poll(() => page.locator('.range-progress .told').allInnerTexts())
      .toEqual(['10,000／10,000通り', '10,000／10,000通り'])
    const begun: readonly string[] = await page.evaluate(() => Reflect.get(globalThis, 'runsBegunAt'))
    // The room before may have begun it, or even ended it; none begins it twice.
    expect(begun).not.toEqual([])
    expect(begun).toEqual([...new Set(begun)])
    await expect.poll(() => page.locator('.range-fan[role="img"]').count()).toBe(1)
    await fan(page).getByRole('combobox').selectOption('auction')
    await fan(page)
      .getByText(/^競売.*：残る借金/)
      .waitFor()
    const name = await fan(page).getByRole('img').getAttribute('aria-label')
    expect(name).toContain('ゆれがないときの計画の額は、1年後は')
    // Four years that are told, and the legend.
    await expect.poll(() => fan(page).locator('.exact-point').count()).toBe(5)
    await expect.poll(() => fan(page).getByRole('columnheader').allInnerTexts()).toContain('ゆれがないとき（計画の額）')
    await page.close()
  })

  it('is stopped and gone on with in both places at once', async () => {
    const { page } = await openPage(browser, 'about:blank', 1280)
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'))
    await toPlan(page, seized)
    // It is stopped before it ends, and only then are the other parts made.
    await untilMade(fan(page))
    await button(fan(page), '計算を止める').click()
    await makeAllParts(page)
    await expect.poll(() => page.locator('.range-progress').getByRole('button', { name: '続ける' }).count()).toBe(2)
    await page.locator('.range-progress').getByRole('button', { name: '続ける' }).first().click()
    await fan(page).getByRole('button', { name: '終わりました' }).waitFor({ timeout: 120_000 })
    await page.close()
  })
})

describe('the creditors’ side', () => {
  it('is reckoned when it comes near, and tells what each gets out of the home', async () => {
    const { page } = await openPage(browser, 'about:blank', 1280)
    await toPlan(page, seized)
    expect(await creditors(page).getByRole('table').count()).toBe(0)
    await untilMade(creditors(page))
    const sides = creditors(page).getByRole('table').first()
    await sides.waitFor()
    await expect
      .poll(() => sides.getByRole('rowheader').allInnerTexts())
      .toEqual(['保証会社', '信販会社', '市役所', '管理組合'])
    // The association gets its 436,800, and the 31,200 beyond it stay with the buyer: 468,000.
    await expect.poll(() => amounts(sides, '任意売却')).toEqual([17_118_800, 200_000, 100_000, 468_000])
    await creditors(page).getByText('手紙の文の例を見る').first().click()
    await creditors(page).getByText('保証会社への手紙の文の例：').waitFor()
    await page.close()
  })
})

describe('the page of the money', () => {
  it.each([
    [375, 'light'],
    [1280, 'dark'],
  ] as const)(
    'is without a fault that axe knows, with reasons and a field unfolded, at %i px, %s',
    async (width, colorScheme) => {
      const { page } = await open(seized, width)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await untilMade(creditors(page))
      await creditors(page).getByRole('table').first().waitFor()
      await sheet(page)
        .getByRole('button', { name: /^額を変える\s*（市役所/ })
        .click()
      await button(card(page, 'city-tax'), 'この額で計算する').click()
      await setRow(page, 'moving', '10万')
      for (const section of [flow(page), card(page, 'city-tax'), creditors(page)]) {
        await section.locator('.figure').first().click()
      }
      await creditors(page).getByText('手紙の文の例を見る').first().click()
      expect(await violations(page)).toEqual([])
      await page.close()
    },
  )

  it('fits 320 px and takes names of any length as text', async () => {
    const name = `<b onclick="x">${'あ'.repeat(60)}</b>🏦`
    const rights = (seized.rights as readonly object[]).map((right, index) =>
      index === 1 ? { ...right, holder: name } : right,
    )
    const { page, errors } = await open({ ...seized, rights }, 320)
    await untilMade(creditors(page))
    await creditors(page).getByRole('table').first().waitFor()
    await sheet(page)
      .getByRole('button', { name: /^額を変える\s*（市役所/ })
      .click()
    expect(await isScrolledSideways(page)).toBe(false)
    expect(await page.locator('.money b').count()).toBe(0)
    await expect.poll(() => flow(page).getByRole('table').nth(1).innerText()).toContain(name)
    expect(errors).toEqual([])
    await page.close()
  })

  it('says in English what is its own, and marks what stays Japanese', async () => {
    const page = await browser.newPage({
      viewport: { width: 375, height: 800 },
      locale: 'en-US',
      timezoneId: 'Asia/Tokyo',
    })
    await toPlan(page, seized)
    await makeAllParts(page)
    const english = part(page, 'Where the money goes')
    await english.getByText('Voluntary sale (任意売却)').waitFor()
    const unmarked = await page
      .locator('.money [data-row] h4 > span:first-child')
      .evaluateAll((all) => all.filter((one) => one.getAttribute('lang') !== 'ja').length)
    expect(unmarked).toBe(0)
    await page.close()
  })
})
