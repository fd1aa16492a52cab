import { day } from '#base/day.ts'
import { cite } from '#law/sources.ts'

/** 裁判所の紙への返事. The articles that the page on it tells in words, beyond those of the rules that count its days. */
export const courtAnswers = {
  id: 'court-answers',
  title: '支払督促と訴状への返事',
  checked: day('2026-11-22'),
  citations: [
    cite(
      '民事訴訟法',
      '106条1項・158条・159条・266条・267条・382条・386条・390条・391条・393条・395条・396条・403条1項',
    ),
    cite('民事執行法', '22条4号'),
    cite('民法', '152条1項・169条1項'),
  ],
  sources: [
    'https://www.courts.go.jp/saiban/syurui/syurui_minzi/minzi_04_02_15/index.html',
    'https://shomin-law.com/wakaruminjitobenshosakusei.html',
  ],
} as const
