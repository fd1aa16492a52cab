import { day } from '#base/day.ts'
import { cite } from '#law/sources.ts'

/** 離婚と保証. The articles that the page on it tells in words, beyond those of the rules that it rests on. */
export const divorceGuarantee = {
  id: 'divorce-guarantee',
  title: '離婚した後の保証と連帯債務',
  checked: day('2026-11-22'),
  citations: [
    cite('民法', '436条・442条・446条2項・447条・454条・458条の2・459条・463条'),
    cite('破産法', '253条1項4号・2項'),
  ],
  sources: [],
} as const
