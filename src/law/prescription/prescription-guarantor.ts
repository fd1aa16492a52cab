import { dayFact, oneOf, yesNo } from '#law/facts.ts'
import { type Note, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

interface Terms {
  /** Whether a claim against the joint guarantor reaches the principal debtor without their agreement. */
  readonly claimReachesPrincipal: boolean
  readonly basis: string
}

const actNames = {
  lawsuit: '裁判上の請求',
  claim: '裁判によらない請求（履行の請求）',
  acknowledgment: '承認・支払い',
  seizure: '差押え',
} as const

type Act = keyof typeof actNames

/** 時効と保証人・主債務者への影響. Whose prescription a claim, a payment or a seizure holds up: the debtor's, the guarantor's or both. */
export const prescriptionGuarantor = rule({
  id: 'prescription-guarantor',
  title: '時効と保証人・主債務者への影響',
  citations: [cite('民法', '441条・457条1項・458条・旧434条'), cite('民法附則', '平成29年法律第44号附則21条1項')],
  confidence: 'unverified',
  checked: '2026-11-21',
  facts: {
    guaranteeDate: dayFact('保証契約の日'),
    act: oneOf(['lawsuit', 'claim', 'acknowledgment', 'seizure'], 'あったこと'),
    against: oneOf(['principal', 'joint-guarantor'], 'だれに対してか（承認・支払いはだれがしたか）'),
    agreement: yesNo('保証人への請求が主債務者にも及ぶと、債権者と主債務者が決めている', { otherwise: false }),
  },
  answers: {
    principalAffected: '主債務の時効が更新または完成猶予になる',
    guarantorAffected: '保証債務の時効が更新または完成猶予になる',
  },
  decidedBy: 'guaranteeDate',
  versions: {
    before: {
      by: '平成29年法律第44号による改正前の民法',
      claimReachesPrincipal: true,
      basis: '旧458条・旧434条：連帯保証人への請求は主債務者にも及ぶ',
    },
    '2020-04-01': {
      by: '平成29年法律第44号',
      claimReachesPrincipal: false,
      basis: '458条・441条：連帯保証人への請求は、決めておかなければ主債務者に及ばない',
    },
  },
  find({ act, against, agreement }, { claimReachesPrincipal }: Terms) {
    const throughGuarantor = isClaim(act) && (claimReachesPrincipal || agreement)
    return { principalAffected: against === 'principal' || throughGuarantor, guarantorAffected: true }
  },
  explain({ principalAffected }, { guaranteeDate, act, against }, { basis }) {
    const reaches = principalAffected ? '更新・完成猶予になる' : '変わらない'
    return [
      step('保証契約の日', guaranteeDate),
      step('あったこと', actNames[act]),
      ...(against === 'principal'
        ? [step('相手（承認・支払いはした人）', '主債務者'), step('当てはまる規定', '457条1項：保証人にも及ぶ')]
        : [step('相手（承認・支払いはした人）', '連帯保証人'), step('当てはまる規定', guarantorBasis(act, basis))]),
      step('主債務の時効', reaches),
      step('保証債務の時効', '更新・完成猶予になる'),
    ]
  },
  notes(_, { act, against }, { claimReachesPrincipal }) {
    return [
      ...(against === 'joint-guarantor' ? ofGuarantor(act, claimReachesPrincipal) : []),
      ...(act === 'lawsuit' ? [tenYears] : []),
      note(
        'caution',
        '更新になるか完成猶予にとどまるか、いつまでかは、出来事の終わり方で決まります（時効完成日の計算）。主債務者と保証人で完成の日が違うことがあります。',
      ),
    ]
  },
})

function guarantorBasis(act: Act, basis: string): string {
  return isClaim(act) ? basis : '請求ではないので、主債務者に及ばない'
}

const isClaim = (act: Act) => act === 'lawsuit' || act === 'claim'

function ofGuarantor(act: Act, claimReachesPrincipal: boolean): readonly Note[] {
  if (act === 'acknowledgment') return [ownAcknowledgment]
  return isClaim(act) && !claimReachesPrincipal ? [agreementInForm] : []
}

const ownAcknowledgment = note(
  'doubt',
  '保証人は、自分が払った後でも、主債務の時効を援用できると考えられます（民法145条）。ただし、払い方や約束のしかたによっては認められないことがあります。弁護士に確かめてください。',
)
const agreementInForm = note(
  'practice',
  '銀行の契約書には、保証人への請求が主債務者にも及ぶという条項があることが多いので、確かめてください。',
)
const tenYears = note(
  'doubt',
  '主債務者への判決が確定すると保証債務も10年になり、保証人だけへの判決では保証債務だけが10年になると読まれています（最高裁昭和43年10月17日判決など。まだ原文で確かめていません）。',
)
