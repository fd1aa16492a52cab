import { oneOf } from '#law/facts.ts'
import { type Note, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

interface Kind {
  readonly name: string
  /** The article by which the claim survives the discharge; null where it does not. */
  readonly basis: string | null
}

/** 253条1項. Claims that the discharge does not reach, and for comparison the usual ones that it does. */
const kinds = {
  tax: { name: '税金', basis: '破産法253条1項1号' },
  'social-insurance-premium': { name: '社会保険料・国民健康保険料など', basis: '破産法253条1項1号' },
  'malicious-tort': { name: '悪意で加えた不法行為の損害賠償', basis: '破産法253条1項2号' },
  'intentional-or-gross-negligence-injury': {
    name: '故意か重い過失で人の生命や身体を害した不法行為の損害賠償',
    basis: '破産法253条1項3号',
  },
  'marital-support': { name: '婚姻費用', basis: '破産法253条1項4号' },
  'child-support': { name: '養育費', basis: '破産法253条1項4号' },
  'kin-support': { name: '親族の扶養料', basis: '破産法253条1項4号' },
  'employee-wages': { name: '雇っていた人の給料など', basis: '破産法253条1項5号' },
  'knowingly-unlisted-debt': { name: '知りながら債権者名簿に書かなかった債務', basis: '破産法253条1項6号' },
  fine: { name: '罰金など', basis: '破産法253条1項7号' },
  'public-assistance-recovery': {
    name: '返還・徴収を求められた生活保護費',
    basis: '破産法253条1項1号・生活保護法77条の2・78条（税と同じように徴収される）',
  },
  'residual-mortgage': { name: '住宅ローンの残債', basis: null },
  'reimbursement-claim': { name: '保証会社などの求償権', basis: null },
  'credit-card': { name: 'クレジットカードの債務', basis: null },
  'personal-loan': { name: '個人や貸金業者からの借入れ', basis: null },
  other: { name: 'そのほかの債務', basis: null },
} as const satisfies Readonly<Record<string, Kind>>

type Claim = keyof typeof kinds

/** 非免責債権. Whether a claim must still be paid after the discharge. */
export const bankruptcyNondischargeable = rule({
  id: 'bankruptcy-nondischargeable',
  title: '非免責債権',
  citations: [cite('破産法', '97条4号・253条'), cite('生活保護法', '77条の2・78条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    // Object.keys types its result as bare text; the keys are those of the table.
    claim: oneOf(Object.keys(kinds) as Claim[], '債務の種類'),
  },
  answers: { survivesDischarge: '免責の後も払う義務が残る' },
  find({ claim }) {
    return { survivesDischarge: kinds[claim].basis !== null }
  },
  explain({ survivesDischarge }, { claim }) {
    return [
      step('債務の種類', kinds[claim].name),
      step('当てはまる条文', kinds[claim].basis ?? '253条1項の各号に当てはまらない'),
      step('免責の後', survivesDischarge ? '払う義務が残る' : '払う義務がなくなる'),
    ]
  },
  notes(_, { claim }) {
    return [...(cautions[claim] ?? []), guarantors]
  },
})

const cautions: Readonly<Partial<Record<Claim, readonly Note[]>>> = {
  'social-insurance-premium': [
    note('caution', '税と同じように徴収されるものは残ります。介護保険料、保育料、下水道の料金なども同じです。'),
  ],
  'knowingly-unlisted-debt': [
    note(
      'caution',
      'その債権者が破産手続の開始を知っていたときは、免責されます。債権者名簿には、すべての債務を書いてください。',
    ),
  ],
  'public-assistance-recovery': [
    note(
      'caution',
      '生活保護を受けている間に家を売ると、保護費の返還を求められることがあります。売る前に福祉事務所に相談してください。',
    ),
  ],
  other: [note('caution', '種類がはっきりしない債務は、条文に当てはまらないかを弁護士に確かめてください。')],
}

const guarantors = note(
  'caution',
  '免責が許可されて確定したときのことです。保証人と連帯債務者の義務、ほかの人が出した担保は、免責の後も残ります（253条2項）。',
)
