import { addDays } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { dayFact, oneOf, orNull } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 384条1号. */
const petitionMonths = 2

const names = {
  buyer: '第三取得者（抵当権の付いた不動産を買うなどした人）',
  debtor: '主たる債務者かその承継人（請求できない・380条）',
  guarantor: '保証人かその承継人（請求できない・380条）',
} as const

/** 抵当権消滅請求. Whether a buyer can offer a sum to be rid of the mortgages, and until when a creditor can answer by an auction. */
export const mortgageExtinctionClaim = rule({
  id: 'mortgage-extinction-claim',
  title: '抵当権消滅請求（民法379条以下）',
  citations: [cite('民法', '379条・380条・382条・383条・384条・386条・140条・143条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    requester: oneOf(['buyer', 'debtor', 'guarantor'], '請求する人'),
    receivedDate: dayFact('書面がその登記のある債権者に届いた日'),
    seizureEffective: orNull(dayFact('抵当権の実行としての競売の差押えが効力を生じた日（なければなし）')),
  },
  answers: { allowed: '請求できる', petitionDeadline: '債権者が競売を申し立てられる最後の日' },
  find({ requester, receivedDate, seizureEffective }) {
    const inTime = seizureEffective === null || receivedDate < seizureEffective
    const allowed = requester === 'buyer' && inTime
    return { allowed, petitionDeadline: allowed ? periodEnd(receivedDate, petitionMonths) : null, inTime }
  },
  explain({ allowed, petitionDeadline, inTime }, { requester, receivedDate, seizureEffective }) {
    return [
      step('請求する人', names[requester]),
      step('書面が債権者に届いた日', receivedDate),
      step('競売の差押えが効力を生じた日', seizureEffective ?? 'なし'),
      step('差押えの効力が生じる前（382条）', inTime ? 'はい' : 'いいえ'),
      step('抵当権消滅請求', allowed ? 'できる' : 'できない'),
      ...(petitionDeadline === null
        ? []
        : [
            step('数え始める日（届いた日の翌日）', addDays(receivedDate, 1)),
            step('債権者が競売を申し立てられる最後の日（2か月）', petitionDeadline),
          ]),
    ]
  },
  notes({ allowed }) {
    if (!allowed) return []
    return [
      note(
        'caution',
        'この日までに競売を申し立てない債権者は、申し出た額を承諾したとみなされます。抵当権が消えるのは、登記のある債権者の全員が承諾し、その額を払うか供託したときです（386条）。期限は債権者ごとに、書面が届いた日から数えます。',
      ),
      note(
        'doubt',
        '最後の日が休日でも動かしていません。休日に当たるときは次の平日まで延びる（民法142条）と読む余地があります。',
      ),
      note('practice', '買主が先に買ってから請求するので、住宅ではあまり使われません。'),
    ]
  },
})
