import { type Day, day } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { dayFact, orNull } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'creditor-rescission-deadline'

interface Terms {
  /** From the act, whatever the creditor knew. */
  readonly absoluteYears: number
}

/** From the creditor's knowledge, before and after the amendment. */
const knowledgeYears = 2

const newLawSince = day('2020-04-01')

/** 詐害行為取消請求の出訴期間. Until which day a creditor may sue to undo a transfer that the debtor made knowing that it harms the creditors. */
export const creditorRescissionDeadline = rule({
  id,
  title: '詐害行為取消請求の出訴期間（民法426条）',
  citations: [cite('民法', '140条・143条・424条から426条まで'), cite('民法附則', '平成29年法律第44号附則19条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    actOn: dayFact('行為（贈与や売却など）の日'),
    creditorKnewOn: {
      ...orNull(dayFact('債務者が害すると知ってしたことを、債権者が知った日（分からなければ null）')),
      otherwise: null,
    },
  },
  answers: {
    suitUntil: '訴えを起こせる最後の日（休日でも動かさない）',
    absoluteUntil: '行為から数えた最後の日（休日でも動かさない）',
  },
  decidedBy: 'actOn',
  versions: {
    before: { by: '平成29年法律第44号附則19条により改正前の例による', absoluteYears: 20 },
    '2020-04-01': { by: '平成29年法律第44号', absoluteYears: 10 },
  },
  find({ actOn, creditorKnewOn }, { absoluteYears }: Terms) {
    if (creditorKnewOn !== null && creditorKnewOn < actOn) {
      throw new NotCovered(id, actOn, '債権者が知った日（creditorKnewOn）が、行為の日（actOn）より前になっています')
    }
    const absoluteUntil = periodEnd(actOn, 12 * absoluteYears)
    const knowledgeUntil = creditorKnewOn === null ? null : periodEnd(creditorKnewOn, 12 * knowledgeYears)
    return { suitUntil: earlier(knowledgeUntil, absoluteUntil), absoluteUntil, knowledgeUntil }
  },
  explain({ suitUntil, absoluteUntil, knowledgeUntil }, { actOn, creditorKnewOn }, { absoluteYears }) {
    return [
      step('行為の日（数えない）', actOn),
      step('行為からの期間', absoluteYears, 'years'),
      step('行為から数えた最後の日', absoluteUntil),
      step('債権者が知った日（数えない）', creditorKnewOn ?? '分からない'),
      ...(knowledgeUntil === null
        ? []
        : [step('知った日からの期間', knowledgeYears, 'years'), step('知った日から数えた最後の日', knowledgeUntil)]),
      step('訴えを起こせる最後の日（早い方）', suitUntil),
    ]
  },
  notes(_, { actOn, creditorKnewOn }) {
    return [
      ...(creditorKnewOn === null ? [mayBeEarlier] : []),
      ...(actOn < newLawSince ? [oldLaw] : []),
      note(
        'caution',
        '債権者が使える手段の期限です。受け取った人が害することを知らなかったときは、取り消されません。最後の日は、休日でも動かしていません。',
      ),
      note('caution', '破産手続が始まると、この手段の代わりに破産管財人の否認権が使われます。期間も別です。'),
      note(
        'doubt',
        '離婚の財産分与は多すぎる部分だけ、遺産分割は取消しの対象になり、相続放棄はならないとされます（最高裁の判決によりますが、原文は確かめていません）。',
      ),
    ]
  },
})

function earlier(first: Day | null, second: Day): Day {
  return first !== null && first < second ? first : second
}

const mayBeEarlier = note('caution', '債権者がすでに知っていれば、知った日から2年で終わり、この日より早くなります。')
const oldLaw = note(
  'caution',
  '2020年3月31日までの行為には、改正前の民法が使われ、行為から20年です。改正前は、知った日からの2年は時効として数えられ、中断すると延びることがあります。',
)
