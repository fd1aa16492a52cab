import type { Day } from '#base/day.ts'
import { dayFact, oneOf, orNull } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const causeNames = {
  'ordinary-transfer': 'ふつうの入金（口座の契約だけによる）',
  'prior-specific-agreement': 'それより前の、振込先を定めた特別な約束',
  'legal-cause': '法律の定めによるもの',
  'over-one-year-before-petition': '申立ての1年より前に生じた原因',
} as const

type Cause = keyof typeof causeNames

const outcomes = {
  'after-commencement': { allowed: false, words: '手続開始の日からの入金なので、相殺できない（71条1項1号）' },
  'before-notice': { allowed: true, words: '銀行が知る前の入金なので、相殺できる' },
  'excepted-cause': { allowed: true, words: '銀行が知った後だが、除かれた原因による入金なので、相殺できる（71条2項）' },
  'same-day': { allowed: null, words: '銀行が知った日の入金なので、時刻の前後で決まる' },
  'after-notice': { allowed: false, words: '銀行が知った後の入金なので、相殺できない（71条1項3号・4号）' },
} as const

/** 相殺の禁止. Whether the bank may keep a sum credited to the account against its loan, once proceedings are opened. */
export const depositSetOff = rule({
  id: 'deposit-set-off',
  title: '預金相殺の禁止（破産法71条）',
  citations: [cite('破産法', '71条'), cite('民事再生法', '93条'), cite('民法', '505条・511条')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    creditedOn: dayFact('入金の日'),
    bankLearnedOn: {
      ...orNull(dayFact('支払いの停止（受任通知）か申立てを銀行が知った日（知らなければ空）')),
      otherwise: null,
    },
    commencedOn: { ...orNull(dayFact('破産か再生の手続が始まった日（まだなら空）')), otherwise: null },
    // Object.keys types its result as bare text; the keys are those of the table.
    cause: oneOf(Object.keys(causeNames) as Cause[], '入金の原因', { otherwise: 'ordinary-transfer' }),
  },
  answers: { setOffAllowed: '銀行は相殺できる' },
  find(facts) {
    const outcome = outcomeOf(facts)
    return { setOffAllowed: outcomes[outcome].allowed, outcome }
  },
  explain({ outcome }, { creditedOn, bankLearnedOn, commencedOn, cause }) {
    return [
      step('入金の日', creditedOn),
      step('銀行が支払いの停止か申立てを知った日', bankLearnedOn ?? '知らない'),
      step('手続が始まった日', commencedOn ?? 'まだ始まっていない'),
      step('入金の原因', causeNames[cause]),
      step('相殺できるか', outcomes[outcome].words),
    ]
  },
  notes({ outcome }, { commencedOn }) {
    return [
      ...(commencedOn === null ? [onlyIfOpened] : []),
      ...(outcome === 'same-day' ? [hourDecides] : []),
      ...(outcome === 'excepted-cause' ? [strongAgreement] : []),
      note(
        'caution',
        '受任通知が届くと、銀行は口座を止めて相殺します。給料の受取りや引落しは、通知の前に、借入れのない銀行の口座へ移してください。財産を隠すことはしないでください。',
      ),
    ]
  },
})

const onlyIfOpened = note(
  'caution',
  '相殺の禁止は、破産や再生の手続が始まったときに働きます。任意整理など手続が始まらないときは、返済の期限が来ていれば、銀行は入金の時期を問わず相殺できます。',
)
const hourDecides = note(
  'doubt',
  '入金と、銀行が知ったのとが同じ日です。入金が先なら相殺でき、知った方が先なら相殺できません。時刻の分かる記録を残してください。',
)
const strongAgreement = note(
  'caution',
  'ふつうの口座の契約は、ここでいう特別な約束に当たりません（最高裁昭和60年2月26日判決）。当たるかどうかは弁護士に確かめてください。',
)

function outcomeOf({
  creditedOn,
  bankLearnedOn,
  commencedOn,
  cause,
}: {
  readonly creditedOn: Day
  readonly bankLearnedOn: Day | null
  readonly commencedOn: Day | null
  readonly cause: Cause
}): keyof typeof outcomes {
  if (commencedOn !== null && creditedOn >= commencedOn) return 'after-commencement'
  if (bankLearnedOn === null || creditedOn < bankLearnedOn) return 'before-notice'
  if (cause !== 'ordinary-transfer') return 'excepted-cause'
  return creditedOn === bankLearnedOn ? 'same-day' : 'after-notice'
}
