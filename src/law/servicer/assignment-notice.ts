import { dayFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

interface Terms {
  /** 旧468条1項. Consent without objection cuts the debtor's defences off. */
  readonly consentCutsOff: boolean
}

/** 債権譲渡と抗弁. Whether the debtor can still raise against the buyer of a claim what could be raised against its seller. */
export const assignmentNotice = rule({
  id: 'assignment-notice',
  title: '債権譲渡と抗弁',
  citations: [cite('民法', '467条・468条・旧468条1項'), cite('民法附則', '平成29年法律第44号附則22条')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    assignedOn: dayFact('債権が譲渡された日（譲渡のもとになった契約の日）'),
    consentWithoutObjection: yesNo('何も条件を付けずに譲渡を承諾した（異議をとどめない承諾）', { otherwise: false }),
    defenceAroseBeforeNotice: yesNo('もとの債権者への言い分（払い終えた、契約が無効など）は、譲渡の通知より前に生じた'),
  },
  answers: { defenceSurvives: '新しい債権者にも言い分を使える' },
  decidedBy: 'assignedOn',
  versions: {
    before: { by: '平成29年法律第44号による改正前の民法468条', consentCutsOff: true },
    '2020-04-01': { by: '平成29年法律第44号', consentCutsOff: false },
  },
  find({ consentWithoutObjection, defenceAroseBeforeNotice }, { consentCutsOff }: Terms) {
    const cutOff = consentCutsOff && consentWithoutObjection
    return { defenceSurvives: defenceAroseBeforeNotice && !cutOff, cutOff }
  },
  explain({ defenceSurvives, cutOff }, facts) {
    return [
      step('債権が譲渡された日', facts.assignedOn),
      step('言い分が生じた時', facts.defenceAroseBeforeNotice ? '譲渡の通知より前' : '譲渡の通知より後'),
      step('異議をとどめない承諾', facts.consentWithoutObjection ? 'した' : 'していない'),
      step('承諾によって言い分を使えなくなるか（旧468条1項。2020年3月31日までの譲渡）', cutOff ? 'なる' : 'ならない'),
      step('新しい債権者にも言い分を使えるか', defenceSurvives ? '使える' : '使えない'),
    ]
  },
  notes({ cutOff }, { defenceAroseBeforeNotice }) {
    return [
      ...(cutOff && defenceAroseBeforeNotice ? [buyerKnew] : []),
      note(
        'caution',
        '新しい債権者が請求できるのは、もとの債権者からの通知か、債務者の承諾があってからです（467条1項）。通知が新しい会社だけから来たら、払う前に、もとの債権者に確かめてください。',
      ),
      note(
        'caution',
        '時効の期間が過ぎているときは、払う、待ってもらう、書面に署名するなどの前に、弁護士に相談してください。',
      ),
    ]
  },
})

const buyerKnew = note(
  'doubt',
  '承諾があっても、新しい債権者が言い分のあることを知っていたか、不注意で知らなかったときは、言い分を使えるとした判例があるとされます（最高裁平成27年6月1日判決。まだ原文で確かめていません）。あきらめる前に、弁護士に確かめてください。',
)
