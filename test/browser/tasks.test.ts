import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { started } from './started.ts'
import { isScrolledSideways, openPage, tabTo, violations, type WatchedPage } from './watched-page.ts'

const { browser, served } = await started()

const hostile = '<img src=x onerror=alert(1)>'
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first()
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })
const arrived = (page: Page, words: string | RegExp) => page.getByRole('heading', { level: 1, name: words }).waitFor()
const path = (page: Page) => new URL(page.url()).pathname
const reckoned = (page: Page) => page.getByText('調べています。').waitFor({ state: 'detached' })

/** From a missed month to the result, on 2026-11-22 in Japan. */
async function toResult(width: number): Promise<WatchedPage> {
  const watched = await openPage(browser, 'about:blank', width)
  const { page } = watched
  await page.clock.setFixedTime('2026-11-22T03:00:00Z')
  await page.goto(served.address)
  const next = () => button(page, '次へ').click()
  await page.getByRole('button', { name: /^払えなかった月がある/ }).click()
  await field(page, '最初に払えなかった月').fill('2か月前')
  await next()
  await page.getByRole('radio', { name: /^銀行（/ }).check()
  await next()
  await page.getByRole('radio', { name: '減っていない' }).check()
  await next()
  await field(page, '住宅ローンの残り').fill('1,900万円')
  await field(page, '家が売れそうな値段').fill('1,500万円')
  await next()
  await arrived(page, 'いまの見通し')
  await reckoned(page)
  return watched
}

async function toList(width: number): Promise<WatchedPage> {
  const watched = await toResult(width)
  await watched.page.locator('.next-task').getByRole('link', { name: '質問の一覧' }).click()
  await arrived(watched.page, '質問の一覧')
  await reckoned(watched.page)
  return watched
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

async function ask(page: Page, title: RegExp): Promise<void> {
  if (path(page) !== '/list') await link(page, '一覧に戻る').click()
  await page.locator('.task-list').getByRole('link', { name: title }).first().click()
  await arrived(page, title)
}

/** Saves, and waits for the question that follows. */
async function save(page: Page): Promise<void> {
  const before = await page.getByRole('heading', { level: 1 }).innerText()
  await button(page, '保存して次へ').click()
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).not.toBe(before)
}

const left = async (page: Page) =>
  Number(
    /\d+/.exec(
      await page
        .getByText(/^あと\d+問あります。$/)
        .first()
        .innerText(),
    )?.[0],
  )

describe.each([375, 1280])('the task list at %i px', (width) => {
  it('is answered by keyboard alone, with わからない, one less each time', async () => {
    const { page, errors } = await toList(width)
    const count = await left(page)
    await press(page, link(page, '次の質問へ'))
    // Whether to stay comes first, then the people; what decides most follows them.
    await arrived(page, '家に住み続けたいですか')
    expect(path(page)).toMatch(/^\/list\/\d+$/)
    await tabTo(page, page.getByRole('radio').first())
    await page.keyboard.press('Space')
    await press(page, button(page, '保存して次へ'))
    await arrived(page, '関わる人はだれですか')
    await expect.poll(() => left(page)).toBe(count - 1)
    await press(page, button(page, 'あるか分からない'))
    await arrived(page, 'どんな収入がありますか')
    await press(page, button(page, 'あるか分からない'))
    await expect.poll(() => left(page)).toBe(count - 3)
    await press(page, link(page, '一覧に戻る'))
    await arrived(page, '質問の一覧')
    await press(page, page.getByRole('link', { name: /^毎月いくら、何日に/ }))
    await arrived(page, /毎月いくら/)
    await tabTo(page, field(page, '毎月の返済額'))
    await page.keyboard.type('１０万円')
    await page.getByText('10万円（100,000円）として受け取りました。').waitFor()
    await press(page, page.locator('.field').nth(1).getByRole('button', { name: 'わからない' }))
    await press(page, button(page, '保存して次へ'))
    await expect.poll(() => left(page)).toBe(count - 4)
    await press(page, link(page, '一覧に戻る'))
    const row = page.locator('.task-list > li', { hasText: '毎月いくら、何日に' })
    await expect.poll(() => row.locator('.state').innerText()).toBe('わからない')
    await row.getByRole('link').click()
    await expect.poll(() => field(page, '毎月の返済額').inputValue()).toBe('100,000円')
    expect(errors).toEqual([])
    await page.close()
  })

  it('names what is to be mended at its field, and loses nothing', async () => {
    const { page, errors } = await toList(width)
    await ask(page, /^利率と、返し方/)
    await field(page, '利率（年）').fill(hostile)
    await field(page, '返済期間（月の数）').fill('-35年')
    await button(page, '保存して次へ').click()
    await page.locator('.problem', { hasText: '率が読み取れません' }).waitFor()
    await page.locator('.problem', { hasText: '1から1,200までの数' }).waitFor()
    await page.locator('.problem', { hasText: '選んでください' }).waitFor()
    const isFocused = () => field(page, '利率（年）').evaluate((element) => element === document.activeElement)
    await expect.poll(isFocused).toBe(true)
    expect(await page.locator('img').count()).toBe(0)
    await ask(page, /^利率と、返し方/)
    await expect.poll(() => field(page, '利率（年）').inputValue()).toBe(hostile)
    await field(page, '利率（年）').fill('年1.475%')
    await field(page, '返済期間（月の数）').fill('35年')
    await page.getByText('420か月（35年）として受け取りました。').waitFor()
    await page.getByRole('radio', { name: /^元利均等/ }).check()
    await save(page)
    await ask(page, /^毎月いくら/)
    await field(page, '毎月の返済額').fill('12')
    await page.getByText('12円でよいですか。12万円のことですか。').waitFor()
    await field(page, '毎月の返済日').fill('月末')
    await button(page, '保存して次へ').click()
    await page.locator('.problem', { hasText: '一つを押してください' }).waitFor()
    await button(page, '12万円').click()
    await field(page, '毎月の返済日').fill('31')
    await save(page)
    expect(errors).toEqual([])
    await page.close()
  })

  it('takes people and debts in and out, asks of each, and takes the last change back', async () => {
    const { page, errors } = await toList(width)
    await ask(page, /^関わる人はだれですか/)
    await button(page, '足す').click()
    await page.getByText('種類を選んでから「足す」を押してください。').waitFor()
    for (const label of ['わたし（相談している人）', '前の夫・前の妻']) {
      await field(page, '足すものの種類').selectOption({ label })
      await button(page, '足す').click()
    }
    await page.getByText('「前の夫・前の妻」を足しました。').waitFor()
    await ask(page, /^離婚の日は/)
    await ask(page, /^関わる人はだれですか/)
    await button(page, '「元配偶者」を消す').click()
    await page.getByText('「元配偶者」を消しました。').waitFor()
    expect(
      await page
        .locator('.said')
        .first()
        .evaluate((element) => element === document.activeElement),
    ).toBe(true)
    await link(page, '一覧に戻る').click()
    expect(await page.getByRole('link', { name: /^離婚の日は/ }).count()).toBe(0)
    await button(page, '一つ前に戻す').click()
    await page.getByRole('link', { name: /^離婚の日は/ }).waitFor()
    await ask(page, /^住宅ローンのほかに/)
    await field(page, '足すものの種類').selectOption({ label: 'カードローン・キャッシング' })
    await button(page, '足す').click()
    await save(page)
    await ask(page, /^この借金は、いくら/)
    await field(page, '残っている額').fill('80万円')
    await page.getByRole('radio', { name: '本人' }).check()
    await save(page)
    await ask(page, /^これまでに、こんなことが/)
    await field(page, '足すものの種類').selectOption({ label: '少しでも払った' })
    await button(page, '足す').click()
    await page.getByText('その日を書いてください。').waitFor()
    await field(page, 'それは、いつですか').fill('2026年3月10日')
    await button(page, '足す').click()
    await page.locator('.thing-list', { hasText: '少しでも払った（2026年3月10日(火)）' }).waitFor()
    expect(errors).toEqual([])
    await page.close()
  })

  it('asks next of whom was just added, and takes a month of long ago once the day is said to be forgotten', async () => {
    const { page, errors } = await toList(width)
    await ask(page, /^関わる人はだれですか/)
    for (const label of ['わたし（相談している人）', '前の夫・前の妻']) {
      await field(page, '足すものの種類').selectOption({ label })
      await button(page, '足す').click()
    }
    await page.getByText('くわしいことは、次の質問で聞きます。').waitFor()
    for (const about of ['本人', '元配偶者']) {
      await button(page, '保存して次へ').click()
      await arrived(page, 'この人のことを教えてください')
      await page.locator('.about', { hasText: about }).waitFor()
      await page.locator('.field').first().getByRole('button', { name: 'わからない' }).click()
    }
    await ask(page, /^払えなかった月はありますか/)
    await page.getByText('例：2022年3月15日、令和4年3月15日。').waitFor()
    await field(page, '最後に払った日').fill('2026年10月')
    await page.getByText('最近のことは、期限を数えるので、日にちまで要ります').waitFor()
    await field(page, '最後に払った日').fill('2022年3月')
    await button(page, '日は覚えていない（2022年3月31日として数えます）').click()
    await page.getByText('日が分からないことも、記録に残します。').waitFor()
    await save(page)
    await link(page, '一覧に戻る').click()
    await link(page, '答えを確かめる').click()
    await page
      .locator('.values', { hasText: '2022年3月31日(木)聞いた・2026年11月22日(日)（月までの答え。日は分からない）' })
      .waitFor()
    expect(errors).toEqual([])
    await page.close()
  })

  it('is reviewed and changed: from the review and back to it, with what does not agree', async () => {
    const { page, errors } = await toList(width)
    await ask(page, /^ローンは、いくら残って/)
    await field(page, 'その残高の日').fill('2026年10月31日')
    await save(page)
    await ask(page, /^いつ、いくら借り/)
    await field(page, '契約の日').fill('2012年6月1日')
    await field(page, '借りた額').fill('1,800万円')
    await save(page)
    await link(page, '一覧に戻る').click()
    await link(page, '答えを確かめる').click()
    await reckoned(page)
    // 19,000,000 are owed of 18,000,000.
    await page.getByText('「残高（残元金）」（19,000,000円）が「借りた金額」（18,000,000円）を超えています。').waitFor()
    await expect.poll(() => page.locator('.values').getByText('2012年6月1日(金)').count()).toBe(1)
    await link(page, /いつ、いくら借りましたか」を変える/).click()
    expect(path(page)).toMatch(/^\/check\/\d+$/)
    await field(page, '借りた額').fill('3,000万円')
    await button(page, '保存して戻る').click()
    await arrived(page, '答えの確かめ')
    await page.getByText('食い違いは見つかりません。').waitFor()
    await expect.poll(() => page.locator('.values').getByText('30,000,000円').count()).toBe(1)
    expect(errors).toEqual([])
    await page.close()
  })

  it('does not bring the next question under a finger that is going back to the list', async () => {
    const { page } = await toList(width)
    await ask(page, /^家に住み続けたいですか/)
    await page.getByRole('radio').first().check()
    const title = await page.getByRole('heading', { level: 1 }).innerText()
    const back = await link(page, '一覧に戻る').boundingBox()
    if (back === null) throw new Error('no link')
    await page.mouse.move(back.x + back.width / 2, back.y + back.height / 2)
    await page.mouse.down()
    await button(page, '保存して次へ').dispatchEvent('click')
    await page.getByText('次の質問を選んでいます').waitFor()
    // Longer than the next question takes to be known.
    await page.waitForTimeout(3_000)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title)
    await page.mouse.up()
    await arrived(page, '質問の一覧')
    await page.waitForTimeout(500)
    expect(path(page)).toBe('/list')
    await page.close()
  })

  it('keeps how far the papers are, as the person tells it', async () => {
    const { page, errors } = await toList(width)
    await link(page, '書類').click()
    await arrived(page, '書類')
    const row = page.locator('.paper-list > li', { hasText: '返済条件変更の申出書' })
    await expect.poll(() => row.locator('.state').innerText()).toBe('未記入')
    await press(page, row.locator('summary'))
    await row.getByRole('radio', { name: '提出済み' }).check()
    await row.getByLabel('記入した日').fill('2026年11月21日')
    await row.getByLabel('提出した日').fill('2026年11月20日')
    await row.getByRole('button', { name: '保存する' }).click()
    await row.getByText('提出した日が、記入した日より前になっています。').waitFor()
    await row.getByLabel('提出した日').fill('今日')
    await row.getByLabel('提出した先').fill(hostile)
    await row.getByRole('button', { name: '保存する' }).click()
    await page.getByText('「返済条件変更の申出書」を保存しました。').waitFor()
    await expect.poll(() => row.locator('.state').innerText()).toBe('提出済み（2026年11月22日(日)）')
    expect(await page.locator('main').innerText()).not.toMatch(/送信/)
    expect(await page.locator('img').count()).toBe(0)
    expect(errors).toEqual([])
    await page.close()
  })

  it('begins on the result, where the next question is answered in place', async () => {
    const { page, errors } = await toResult(width)
    const next = page.locator('.next-task')
    const heading = await next.getByRole('heading', { level: 2 }).innerText()
    expect(heading).toMatch(/^あと\d+問で、くわしくなります$/)
    const asked = () => next.getByRole('heading', { level: 3 }).innerText()
    await expect.poll(asked).toBe('家に住み続けたいですか')
    await next.getByRole('radio', { name: '住み続けたい' }).check()
    await next.getByRole('button', { name: '保存して次へ' }).click()
    await expect.poll(asked).toBe('関わる人はだれですか')
    await next.getByRole('button', { name: 'あるか分からない' }).click()
    await expect.poll(asked).toBe('どんな収入がありますか')
    await next.getByLabel('足すものの種類').selectOption({ label: '給与（手取り）' })
    await next.getByRole('button', { name: '足す', exact: true }).click()
    await next.getByText('「給与（手取り）」を足しました。').waitFor()
    await next.getByRole('button', { name: '保存して次へ' }).click()
    await next.getByText('保存しました。').waitFor()
    // What was just added is asked about next, as it says.
    await expect.poll(() => next.locator('.hint').first().innerText()).toBe('給与（手取り）')
    await expect.poll(asked).not.toBe('どんな収入がありますか')
    await next.getByRole('link', { name: '見通しを見る' }).click()
    expect(path(page)).toBe('/plan')
    expect(errors).toEqual([])
    await page.close()
  })
})

describe.each([
  [320, 'light'],
  [375, 'dark'],
  [1280, 'light'],
] as const)('each page at %i px, %s', (width, colorScheme) => {
  it('is without a violation of accessibility and never scrolls sideways; address, title and history tell nothing', async () => {
    const { page, errors, requests } = await toList(width)
    await page.emulateMedia({ colorScheme })
    const loaded = requests.length
    const look = async () => {
      expect([page.url(), await violations(page)]).toEqual([page.url(), []])
      expect([page.url(), await isScrolledSideways(page)]).toEqual([page.url(), false])
      await expect.poll(() => page.title()).toMatch(/^(?:質問|確認|書類)(?: \d+)? - ナビ$/)
      expect(await page.evaluate(() => history.state)).toBe(null)
      expect(path(page)).toMatch(/^\/(?:list|check|papers)(?:\/\d+)?$/)
    }
    await look()
    await ask(page, /^関わる人はだれですか/)
    await field(page, '足すものの種類').selectOption({ label: 'わたし（相談している人）' })
    await button(page, '足す').click()
    await look()
    await ask(page, /^この人のことを教えて/)
    await field(page, '名前').fill('あ'.repeat(200))
    await button(page, 'わからない').first().click()
    await save(page)
    await ask(page, /^だれが借りて、だれが/)
    await button(page, '保存して次へ').click()
    await look()
    await link(page, '一覧に戻る').click()
    await look()
    await link(page, '答えを確かめる').click()
    await reckoned(page)
    await look()
    await link(page, '書類').click()
    await page.locator('summary').first().click()
    await page.getByRole('radio', { name: '提出済み' }).check()
    await look()
    expect(requests.slice(loaded).filter((url) => !url.endsWith('.woff2'))).toEqual([])
    expect(errors).toEqual([])
    await page.close()
  })
})
