import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Router } from 'wouter'
import { day } from '#base/day.ts'
import type { FirstAnswers } from '#interview/first-answers.ts'
import { firstQuestions } from '#interview/first-questions.ts'
import { noSession } from '#web/session/session.ts'
import { SessionContext } from '#web/session/session-context.ts'
import { type Language, LanguageContext } from '#web/words/words.ts'
import { LetterRoom } from './letter-room.tsx'
import { QuestionRoom } from './question-room.tsx'
import { StartRoom } from './start-room.tsx'
import { noVisit } from './visit.ts'

const today = day('2026-11-22')
const nothing = () => undefined

/** The markup of a room in a language. */
function markupOf<Props extends object>(room: FunctionComponent<Props>, props: Props, language: Language): string {
  const port = { session: noSession, change: nothing, today }
  const routed = createElement(Router, { ssrPath: '/', children: createElement(room, props) })
  const inside = createElement(SessionContext, { value: port }, routed)
  return renderToStaticMarkup(createElement(LanguageContext, { value: language }, inside))
}

/** The same without its tags. */
function wordsOf<Props extends object>(room: FunctionComponent<Props>, props: Props, language: Language): string {
  return markupOf(room, props, language).replace(/<[^>]*>/g, '\n')
}

const visiting = { visit: noVisit, onVisit: nothing, onNext: nothing }

describe('the rooms in やさしい日本語', () => {
  it('the start', () => {
    const words = wordsOf(StartRoom, { onBegin: nothing, children: null }, 'easy')
    expect(words).toContain('家のローンが払えないとき、払えなくなりそうなとき')
    expect(words).toContain('死にたいほどつらいとき、話を聞いてくれます。')
    expect(words).not.toContain('計算の過程と法律の条文といっしょに')
  })

  it('the letters, with their names as they stand on the paper and one easy line each', () => {
    const words = wordsOf(LetterRoom, visiting, 'easy')
    expect(words).toContain('催告書')
    expect(words).toContain('決めた日までに払ってください、という強い手紙です。')
    expect(words).toContain('お金を借りたところ・保証会社から')
  })

  it.each([
    [{ start: 'paying', letters: [] }, '収入（もらうお金）は、へりましたか', 'へっていない'],
    [{ start: 'month', letters: [] }, '家のローンは、どこから借りていますか', 'フラット35（住宅金融支援機構）'],
    [{ start: 'letter', letters: ['payment-order'] }, '手紙の日を教えてください', '家族が受け取った日でもいいです。'],
  ] as const satisfies readonly (readonly [FirstAnswers, string, string])[])(
    'the first question after %o',
    (answers, title, part) => {
      const [question] = firstQuestions(answers)
      if (question === undefined) throw new Error('no question')
      const words = wordsOf(QuestionRoom, { question, today, ...visiting }, 'easy')
      expect(words).toContain(title)
      expect(words).toContain(part)
      expect(words).toContain('わからない')
    },
  )

  it('writes what somebody has typed as it is, whatever it holds', () => {
    const [question] = firstQuestions({ start: 'letter', letters: ['payment-order'] })
    if (question === undefined) throw new Error('no question')
    const text = '<script>alert(1)</script> 🏠 -5'
    const visit = { ...noVisit, drafts: { 'dates.receivedOn': { text, chosen: null } } }
    for (const language of ['ja', 'easy', 'en'] as const) {
      const markup = markupOf(QuestionRoom, { question, today, ...visiting, visit }, language)
      expect(markup).toContain('value="&lt;script&gt;alert(1)&lt;/script&gt; 🏠 -5"')
    }
  })
})
