import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { started } from './started.ts'
import {
  isScrolledSideways,
  openPage,
  tabTo,
  unfoldAll,
  untilMade,
  violations,
  type WatchedPage,
} from './watched-page.ts'

const { browser, served } = await started()

const root = new URL('../../', import.meta.url)
const seed = 'examples/guarantee-company.json'
const guarantor = 'test/golden/H-storec-divorce-guarantor.json'
const hostile = '<img src=x onerror=alert(1)>'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const bar = (page: Page) => page.locator('.what-if')
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** The page of the plan for a matter file, on 2026-11-22 in Japan, once the order of the ways is known. */
async function openPlan(file: string, width = 375, change = (text: string) => text): Promise<WatchedPage> {
  const watched = await openPage(browser, 'about:blank', width)
  const { page } = watched
  await page.clock.setFixedTime('2026-11-22T03:00:00Z')
  await page.goto(`${served.address}file`)
  await page.getByLabel('案件ファイルの中身').fill(change(readFileSync(new URL(file, root), 'utf8')))
  await button(page, '見通しを見る').click()
  await button(page, 'この案件で計画のページを開く').click()
  await title(page).getByText('見通し').waitFor()
  await page.locator('.ways').getByRole('status').filter({ hasText: /並/ }).waitFor()
  return watched
}

const wayTitles = (page: Page) => page.locator('.ways-table .way-title').allInnerTexts()

/** A key figure of the what-if: what the plan says, and what the tried values say. */
async function figure(page: Page, name: RegExp): Promise<readonly string[]> {
  const cells = bar(page).getByRole('row', { name }).getByRole('cell')
  return (await cells.allInnerTexts()).map((text) => text.replace('の理由', '').trim())
}

async function openBar(page: Page): Promise<void> {
  await bar(page).locator('summary').click()
  await field(page, '売る値段').waitFor()
}

describe.each([375, 1280])('the page of the plan at %i px', (width) => {
  it('tells first where one stands, until when, what to do and whom to call, then every part under its heading', async () => {
    const { page, errors } = await openPlan(seed, width)
    await untilMade(page.locator('main'))
    await expect
      .poll(() => page.getByRole('heading', { level: 2 }).allInnerTexts())
      .toEqual([
        ...[
          'いまの段階',
          'いちばん近い期限',
          'まず、これをする',
          '手紙の説明',
          '電話するところ',
          '次に分かるとよいこと',
        ],
        ...['これからの道のり', '道を並べて比べる', 'もしこうなら', 'お金の流れ', '代金の分け方を試す（配分表）'],
        ...['残る借金の10年', '債権者から見た比べ', '人ごとに見る', '見解が分かれるところ'],
        ...['分かるともっと正確になること', 'お金の幅', '見通しの全体', 'ことばの説明', '次にすること'],
        'つらくて、どうしようもないとき',
      ])
    // From 22 November 2026: 8 days, 31, 31, 28, 31, and 15 of April.
    await page.getByRole('button', { name: 'あと144日 2027年4月15日(木)まで' }).waitFor()
    await expect.poll(() => page.title()).toBe('見通し - ナビ')
    expect(new URL(page.url()).pathname).toBe('/plan')
    expect(errors).toEqual([])
    await page.close()
  })

  it('has no accessibility violation, with all parts made and the first things unfolded', async () => {
    const { page } = await openPlan(seed, width)
    await openBar(page)
    await untilMade(page.locator('main'))
    expect(await violations(page)).toEqual([])
    await page.locator('.ways-table .figure').first().click()
    await page.locator('.ways-table .fold > summary').first().click()
    await page.locator('.ways-table .fold > summary').nth(1).click()
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  it('tries another price: 1,743,000 stay owed at 19,000,000, and 776,000 at 20,000,000', async () => {
    // A million more, less 3 % fee and its tax, 33,000, comes off what is owed; at 10,000 a month that is 78 months.
    const { page, errors } = await openPlan(seed, width)
    await openBar(page)
    await expect.poll(() => figure(page, /^残債/)).toEqual(['1,743,000円', '—'])
    await field(page, '売る値段').fill('2,000万円')
    await expect.poll(() => figure(page, /^残債/)).toEqual(['1,743,000円', '776,000円'])
    await expect.poll(() => figure(page, /^払い終わるまで/)).toEqual(['175か月', '78か月'])
    await expect.poll(() => figure(page, /^毎月/)).toEqual(['10,000円', '変わりません'])
    await page.getByText('試した値では、残債（売った後に残る借金）は776,000円、').waitFor({ state: 'attached' })
    // Nothing is written: the ways still tell what the plan takes.
    await expect.poll(() => page.locator('.ways-table').innerText()).toContain('1,743,000円')
    await bar(page).getByRole('button', { name: '元に戻す', exact: true }).click()
    await expect.poll(() => field(page, '売る値段').inputValue()).toBe('')
    await expect.poll(() => figure(page, /^残債/)).toEqual(['1,743,000円', '—'])
    expect(errors).toEqual([])
    await page.close()
  })
})

describe('the ways side by side', () => {
  const sort = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check()

  it('stand by the home where that is the wish, those that are closed apart with their reason', async () => {
    const { page } = await openPlan(seed)
    const before = await wayTitles(page)
    expect(before.slice(0, 2)).toEqual([
      '任意売却（債権者の同意をもらって売る）',
      'リースバック（売って借りて住み続ける）',
    ])
    await sort(page, '家を残したい')
    await page.getByText('「家を残したい」の順に並べました。').waitFor()
    const after = await wayTitles(page)
    expect(after[0]).toBe('個人再生で家を残す（住宅資金特別条項）')
    expect(after[1]).toBe('リースバック（売って借りて住み続ける）')
    expect(after.toSorted()).toEqual(before.toSorted())
    expect(after).not.toContain('そのまま払い続ける')
    await page.getByText(/^いまは選べない道と、その理由/).click()
    await page.locator('.closed-ways').getByRole('heading', { name: 'そのまま払い続ける' }).waitFor()
    await expect.poll(() => page.locator('.closed-ways li').first().innerText()).toContain('期限の利益')
    await page.close()
  })

  it('stand in the order of the wishes at once', async () => {
    const wish = (text: string) => text.replace('"schema"', '"wishes": { "keepHome": true }, "schema"')
    const { page } = await openPlan(seed, 375, wish)
    await expect.poll(() => page.getByRole('radio', { name: '家を残したい', exact: true }).isChecked()).toBe(true)
    await expect.poll(async () => (await wayTitles(page))[0]).toBe('個人再生で家を残す（住宅資金特別条項）')
    await page.close()
  })

  it('are told as equal, or not placed, where the file does not tell them apart', async () => {
    const { page } = await openPlan(seed)
    await sort(page, '保証人に請求が行かないようにしたい')
    await page.getByText('いま分かっていることでは、まだ順番を言えません。').waitFor()
    expect(new Set(await page.locator('.way-place').allInnerTexts())).toEqual(new Set(['まだ順番を言えません']))
    await page.close()
    const other = await openPlan(guarantor)
    await sort(other.page, '保証人に請求が行かないようにしたい')
    await expect
      .poll(async () => (await wayTitles(other.page)).slice(0, 2))
      .toEqual(['そのまま払い続ける', '返済条件の変更（リスケジュール）'])
    await expect
      .poll(async () => (await other.page.locator('.way-place').allInnerTexts())[0])
      .toBe('1番目（同じくらいの道が2つ）')
    await other.page.close()
  })

  it('unfold from a figure to the article behind it, and set what the what-if looks at', async () => {
    const { page } = await openPlan(seed, 1280)
    const row = page.getByRole('row', { name: /^個人再生で家を残す/ })
    await row.getByRole('button', { name: /^2027年4月15日/ }).click()
    const panel = row.getByRole('group', { name: /の理由$/ })
    await panel.getByText('計算の過程').click()
    const article = panel.getByRole('link', { name: /^民事再生法 / })
    const closed = panel.locator('.fold:not([open]) > summary')
    for (let folds = 0; folds < 20 && (await article.count()) === 0; folds += 1) {
      await closed.first().click()
      // What a fold holds is made when it opens.
      await article.or(closed).first().waitFor()
    }
    await expect.poll(() => article.first().getAttribute('href')).toMatch(/^https:\/\/laws\.e-gov\.go\.jp\/law\//)
    await page.getByRole('button', { name: /^この道で見る\s*（競売/ }).click()
    await openBar(page)
    await expect.poll(() => bar(page).getByRole('combobox').inputValue()).toBe('auction')
    await expect.poll(async () => (await figure(page, /^残債/))[0]).toBe('7,500,000円')
    await page.close()
  })

  it('are a table with row headers on a wide screen, and cards on a phone', async () => {
    for (const [width, isTable] of [
      [1280, true],
      [375, false],
    ] as const) {
      const { page } = await openPlan(seed, width)
      const head = page.locator('.ways-table thead')
      // On a phone the head is heard alone, and each fact of a card has its name before it.
      await expect
        .poll(() => head.evaluate((element) => getComputedStyle(element).position))
        .toBe(isTable ? 'static' : 'absolute')
      await expect.poll(() => page.getByRole('columnheader', { name: '払い終わる時期' }).count()).toBe(1)
      await expect.poll(() => page.getByRole('rowheader', { name: /^任意売却/ }).count()).toBe(1)
      await page.close()
    }
  })
})

describe('what is tried', () => {
  it('is written into the plan when told to, and comes back', async () => {
    const { page } = await openPlan(seed)
    await openBar(page)
    await field(page, '売る値段').fill('2000万円')
    await expect.poll(() => figure(page, /^残債/)).toEqual(['1,743,000円', '776,000円'])
    await button(page, 'この値で計画を書き換える').click()
    await page.getByText('計画を書き換えました。').waitFor()
    await expect.poll(() => figure(page, /^残債/)).toEqual(['776,000円', '—'])
    await expect.poll(() => page.locator('.ways-table').innerText()).toContain('776,000円')
    await button(page, '書き換えを取り消す').click()
    await expect.poll(() => figure(page, /^残債/)).toEqual(['1,743,000円', '—'])
    await expect.poll(() => page.locator('.ways-table').innerText()).toContain('1,743,000円')
    expect(
      await bar(page)
        .locator('summary')
        .evaluate((element) => element === document.activeElement),
    ).toBe(true)
    await page.close()
  })

  it('is moved by the keyboard alone, and said in words', async () => {
    const { page } = await openPlan(seed)
    await tabTo(page, bar(page).locator('summary'))
    await page.keyboard.press('Enter')
    const slider = page.getByRole('slider', { name: '売る値段のつまみ' })
    await tabTo(page, slider)
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('19,000,000円')
    await page.keyboard.press('ArrowRight')
    // 100,000 more, of which 3,300 go to the fee: 1,743,000 − 96,700.
    await expect.poll(() => figure(page, /^残債/)).toEqual(['1,743,000円', '1,646,300円'])
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('19,100,000円')
    await expect.poll(() => field(page, '売る値段').inputValue()).toBe('19,100,000円')
    const month = page.getByRole('slider', { name: '売る月（決済の月）のつまみ' })
    await tabTo(page, month)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => month.getAttribute('aria-valuetext')).toBe('2027年1月')
    await page.close()
  })

  it('tells whether the closing is in time', async () => {
    const { page } = await openPlan(seed)
    await openBar(page)
    // Before the earliest opening that practice knows, and before the usual one.
    await expect.poll(async () => (await figure(page, /^期限に/))[0]).toBe('間に合う見込み（2027年3月31日(水)まで）')
    await field(page, '売る月（決済の月）').fill('2027年6月')
    await expect
      .poll(async () => (await figure(page, /^期限に/))[1])
      .toBe('間に合わないおそれがあります（早ければ2027年3月31日(水)まで、ふつうは2027年9月10日(金)まで）')
    await field(page, '売る月（決済の月）').fill('2027年10月')
    await expect.poll(async () => (await figure(page, /^期限に/))[1]).toBe('間に合いません（2027年9月10日(金)まで）')
    await page.close()
  })

  it('keeps what cannot be read, says so, and changes nothing', async () => {
    const { page, errors } = await openPlan(seed)
    await openBar(page)
    for (const text of [hostile, 'マイナス100万円', '0円', '😱', 'あ'.repeat(200)]) {
      await field(page, '売る値段').fill(text)
      await page.waitForTimeout(600)
      expect(await field(page, '売る値段').inputValue()).toBe(text)
      expect(await figure(page, /^残債/)).toEqual(['1,743,000円', '—'])
    }
    await field(page, '売る値段').fill('999,999,999,999円')
    await expect.poll(() => figure(page, /^残債/)).toEqual(['1,743,000円', '0円'])
    expect(await page.locator('img').count()).toBe(0)
    expect(errors).toEqual([])
    await page.close()
  })
})

describe('people, doubts and the rest', () => {
  it('has a card for each person with what can be asked', async () => {
    const { page } = await openPlan(guarantor)
    const cards = page.locator('.person')
    await cards.first().waitFor()
    await expect
      .poll(() => cards.getByRole('heading', { level: 3 }).allInnerTexts())
      .toEqual(['元夫', '元妻（あなた）'])
    await expect.poll(() => cards.nth(1).innerText()).toContain('連帯保証人')
    await expect.poll(() => cards.nth(1).innerText()).toContain('18,000,000円')
    await page.close()
  })

  it('leads by its contents to each part without a word of the matter in the address', async () => {
    const { page } = await openPlan(seed, 1280)
    await page.getByRole('link', { name: '人ごとに見る' }).click()
    expect(new URL(page.url()).hash).toMatch(/^#p-\d+$/)
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('人ごとに見る')
    await page.close()
  })

  it('shows names that are written to harm as they are', async () => {
    const named = (text: string) =>
      text.replace('"name": "本人"', JSON.stringify(`name`).concat(`: ${JSON.stringify(hostile.repeat(3))}`))
    const { page, errors } = await openPlan(seed, 320, named)
    await untilMade(page.locator('main'))
    await expect.poll(() => page.locator('.person h3').innerText()).toBe(hostile.repeat(3))
    expect(await isScrolledSideways(page)).toBe(false)
    expect(await page.locator('img').count()).toBe(0)
    expect(errors).toEqual([])
    await page.close()
  })
})

describe('a home that is sold', () => {
  const sold = 'examples/wage-seizure.json'

  it('is tried by the monthly amount alone, and neither kept nor priced', async () => {
    const { page, errors } = await openPlan(sold)
    const titles = await page.locator('.sections > section > h2').allInnerTexts()
    expect(titles).toEqual([
      ...['これからの道のり', '道を並べて比べる', 'もしこうなら', '残る借金の10年', '債権者から見た比べ'],
      ...[
        '人ごとに見る',
        '見解が分かれるところ',
        '分かるともっと正確になること',
        'お金の幅',
        '見通しの全体',
        'ことばの説明',
        '次にすること',
      ],
    ])
    expect(await page.getByRole('radio', { name: '家を残したい', exact: true }).count()).toBe(0)
    await expect.poll(() => page.getByRole('radio', { name: '早く終わらせたい', exact: true }).count()).toBe(1)
    await bar(page).locator('summary').click()
    await field(page, '残債に毎月払う額').waitFor()
    expect(await field(page, '売る値段').count()).toBe(0)
    expect(await field(page, '売る月（決済の月）').count()).toBe(0)
    expect(errors).toEqual([])
    await page.close()
  })
})

describe('small screens and the dark', () => {
  it.each([375, 1280])('has one left edge for its head, headings, text and cards at %i px', async (width) => {
    const { page } = await openPlan(seed, width)
    const edges = ['.brand', 'h1', '.plan-now > section', '.sections > section > h2', '.ways > p', '.ways-table']
    const lefts = await Promise.all(edges.map(async (edge) => (await page.locator(edge).first().boundingBox())?.x))
    expect(new Set(lefts.map((x) => Math.round(x ?? -1)))).toEqual(new Set([16]))
    await page.close()
  })

  it('has its contents at the head on a phone, and the way back to them after each part', async () => {
    const { page } = await openPlan(seed)
    const contents = page.locator('.plan-contents summary')
    const [own, first] = [await contents.boundingBox(), await page.locator('.where').boundingBox()]
    expect((own?.y ?? 0) + (own?.height ?? 0)).toBeLessThanOrEqual(first?.y ?? 0)
    await contents.click()
    await page.getByRole('link', { name: '人ごとに見る' }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('人ごとに見る')
    const people = page.locator('section[aria-labelledby]', {
      has: page.getByRole('heading', { name: '人ごとに見る' }),
    })
    await people.getByRole('link', { name: '目次に戻る' }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('p-0')
    await page.close()
  })

  it('never scrolls sideways at 320 px, with everything unfolded', async () => {
    const { page } = await openPlan(seed, 320)
    await openBar(page)
    await untilMade(page.locator('main'))
    expect(await isScrolledSideways(page)).toBe(false)
    await unfoldAll(page, 2)
    expect(await isScrolledSideways(page)).toBe(false)
    await page.close()
  })

  it('has enough contrast in the dark', async () => {
    const { page } = await openPlan(seed)
    await page.emulateMedia({ colorScheme: 'dark' })
    await openBar(page)
    await untilMade(page.locator('main'))
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  it('never covers what the keyboard reaches: the bar is in its place on a phone, and leaves room on a wide screen', async () => {
    const phone = await openPlan(seed)
    await expect
      .poll(() => phone.page.locator('.bar').evaluate((element) => getComputedStyle(element).position))
      .toBe('static')
    await phone.page.close()
    const { page } = await openPlan(seed, 1280)
    await expect
      .poll(() => page.locator('.bar').evaluate((element) => getComputedStyle(element).position))
      .toBe('sticky')
    const link = page.getByRole('button', { name: /^この道で見る/ }).nth(2)
    await tabTo(page, link)
    const [own, above] = [await link.boundingBox(), await bar(page).boundingBox()]
    expect((own?.y ?? 0) + (own?.height ?? 0)).toBeLessThanOrEqual(above?.y ?? 0)
    await page.close()
  })
})

it('is made whole for paper, without what only a screen needs', async () => {
  const { page, errors } = await openPlan(seed, 1280)
  const file = await page.pdf({ preferCSSPageSize: true })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: true })
  const bare = text.replace(/\s/gu, '')
  // The last of the terms, far below what has been looked at; and a figure of the way on a row of its own.
  expect(bare).toContain('破産した人の財産を、裁判所に選ばれて売り、分ける人です。')
  expect(bare).toContain('払う合計1,743,000円')
  for (const control of ['準備をしています', '動かして試す', '家を残したい毎月', 'このページの目次', 'この道で見る'])
    expect(bare).not.toContain(control)
  expect(errors).toEqual([])
  await page.close()
})
