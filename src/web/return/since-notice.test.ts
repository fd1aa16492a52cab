import { readFileSync } from 'node:fs'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Router } from 'wouter'
import { type Day, day } from '#base/day.ts'
import { parseMatter } from '#matter/parse.ts'
import { opened } from '#web/session/session.ts'
import { SessionContext } from '#web/session/session-context.ts'
import { type Language, LanguageContext } from '#web/words/words.ts'
import { NewsHome } from './news-home.tsx'
import { SinceNotice } from './since-notice.tsx'

const parsed = parseMatter(readFileSync('examples/guarantee-company.json', 'utf8'))
if ('issues' in parsed) throw new Error('example')
const { matter } = parsed

/** What stands on the page of a matter that was kept on 22 November 2026 and is opened again. */
function page(today: Day, element: ReactElement, language: Language = 'ja'): string {
  const session = opened(matter, { seen: { matter, on: day('2026-11-22') }, kept: null })
  const port = { session, change: () => undefined, today }
  const inside = createElement(Router, { ssrPath: '/plan', children: element })
  return renderToStaticMarkup(
    createElement(LanguageContext, { value: language }, createElement(SessionContext, { value: port }, inside)),
  )
}

describe('前回からの知らせ', () => {
  it('says nothing on the day of the last visit', () => {
    expect(page(day('2026-11-22'), createElement(SinceNotice))).toBe('')
  })

  it('says on a later day since when, and what time has changed', () => {
    // The guarantor paid on 15 October 2026: the six months end on 15 April 2027, and on 5 April that is ten days away.
    const near = page(day('2027-04-05'), createElement(SinceNotice))
    expect(near).toContain('前回（2026年11月22日(日)）から、日がたちました')
    expect(near).toContain('14日のうちに急ぐことが、新しく1つあります。')
    expect(near).toContain('href="/new"')
    expect(page(day('2027-04-16'), createElement(SinceNotice))).toContain(
      '過ぎた期限や、選べなくなったことが1つあります。',
    )
    expect(page(day('2026-11-23'), createElement(SinceNotice))).toContain('段階も期限も、前回と同じです。')
    expect(page(day('2027-04-05'), createElement(SinceNotice), 'en')).toContain(
      '1 more thing must be done within 14 days.',
    )
  })

  it('shows on the page of news what has changed since that day', () => {
    const words = page(day('2027-04-16'), createElement(NewsHome, { matter, onBegin: () => undefined }))
    expect(words).toContain('前回（2026年11月22日(日)）から変わったこと')
    expect(words).toContain('個人再生で家を残す申立て（巻戻し）')
    expect(words).toContain('日が過ぎました')
    expect(words).toContain('2026年11月22日(日)の見通しと、2027年4月16日(金)の見通しを比べました。')
  })
})
