import { yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 資力喪失の場合の譲渡所得の非課税. Whether the gain of a seller who cannot pay the debts stays untaxed, and a loss unusable. */
export const insolvencyExemption = rule({
  id: 'insolvency-exemption',
  title: '資力喪失の場合の譲渡所得の非課税',
  citations: [
    cite('所得税法', '9条1項10号・2項2号'),
    cite('所得税法施行令', '26条'),
    cite('所得税基本通達', '9-12の2・9-12の4・9-12の5'),
    cite('国税通則法', '2条10号'),
    cite('国税庁タックスアンサー No.3105', ''),
  ],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    viaForcedSale: yesNo('競売・公売、または破産管財人による売却（強制換価手続）である'),
    insolvent: yesNo('譲渡のとき、信用や技能を使っても、債務の全部を今もこの先も払いきれない'),
    forcedSaleUnavoidable: yesNo('強制換価手続の実行が避けられない状態で売った（任意売却のときだけ見る）'),
    netProceedsAllToDebts: yesNo('代金から譲渡の費用を引いた額を、すべて債務の弁済にあてた（任意売却のときだけ見る）'),
  },
  answers: { exempt: '譲渡益に所得税がかからない', lossUsable: '譲渡の損失が無かったものとはされない' },
  find({ viaForcedSale, insolvent, forcedSaleUnavoidable, netProceedsAllToDebts }) {
    const exempt = insolvent && (viaForcedSale || (forcedSaleUnavoidable && netProceedsAllToDebts))
    return { exempt, lossUsable: !exempt }
  },
  explain({ exempt, lossUsable }, facts) {
    const voluntary = [
      step('強制換価手続の実行が避けられない', words(facts.forcedSaleUnavoidable)),
      step('費用を引いた代金をすべて債務にあてた', words(facts.netProceedsAllToDebts)),
    ]
    return [
      step('債務を払いきれない（資力を喪失して、弁済することが著しく困難）', words(facts.insolvent)),
      step('強制換価手続による', words(facts.viaForcedSale)),
      ...(facts.viaForcedSale ? [] : voluntary),
      step('譲渡益', exempt ? '非課税' : '課税'),
      step('譲渡の損失', lossUsable ? 'この規定では妨げられない' : '無かったものとされる'),
    ]
  },
  notes({ exempt }, { viaForcedSale, insolvent, forcedSaleUnavoidable, netProceedsAllToDebts }) {
    const keptMoney = insolvent && !viaForcedSale && forcedSaleUnavoidable && !netProceedsAllToDebts
    return [...(exempt ? forExempt : []), ...(keptMoney ? [kept] : []), taxAccountant]
  },
})

function words(holds: boolean): string {
  return holds ? 'はい' : 'いいえ'
}

const forExempt = [
  note(
    'caution',
    '非課税になる譲渡では、損失も無かったものとされます（所得税法9条2項2号）。居住用財産の譲渡損失の特例（措法41条の5の2）と一緒には使えません。どちらになるかを、申告の前に決めてください。',
  ),
  note(
    'practice',
    '非課税の譲渡益は、申告は要らないとされています。払いきれない状態だったこと、代金の行き先が分かる書類は、とっておいてください。',
  ),
]
const kept = note(
  'doubt',
  '通達（9-12の4）は、代金から譲渡の費用を引いた全部が、そのときの債務の弁済にあてられたかを見ます。引越しのためなどで手元に残したお金は譲渡の費用ではないので、非課税にならないと読んでいます。引越費用の扱いは通達に書かれておらず、残した額によっては非課税のままという読み方もありえます。担保解除料や、決済のときに払う滞納は、費用か債務の弁済で、手元に残したお金ではありません。',
)
const taxAccountant = note(
  'caution',
  '払いきれないかどうかは、譲渡のときの財産と債務の全体で決まります。3,000万円の特別控除があれば、ふつう非課税でなくても税はかかりません。税理士か税務署に確かめてください。',
)
