import { ratio } from '#base/ratio.ts'
import { least, subtract, times, yen } from '#base/yen.ts'
import { yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

// 民事執行法131条3号 and 民事執行法施行令1条, since 2004-04-01. One mirror of the order prints 670,000; e-Gov read 660,000 in 2026-08.
const exemptFromSeizure = yen(660_000)
/** 破産法34条3項1号. */
const share = ratio(3, 2)

/** 自由財産（現金）. The cash that a bankrupt keeps, and what of it belongs to the estate. */
export const bankruptcyFreeAssets = rule({
  id: 'bankruptcy-free-assets',
  title: '自由財産（現金）',
  citations: [cite('破産法', '34条3項1号・4項'), cite('民事執行法', '131条3号'), cite('民事執行法施行令', '1条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: { cash: yenFact('破産手続開始のときの現金') },
  answers: { estateCash: '破産財団に入る額' },
  find({ cash }) {
    const kept = least(cash, times(exemptFromSeizure, share, 'down'))
    return { estateCash: subtract(cash, kept), kept }
  },
  explain({ estateCash, kept }, { cash }) {
    return [
      step('破産手続開始のときの現金', cash),
      step('差押えが禁止される現金', exemptFromSeizure),
      step('手元に残る額（その2分の3の99万円まで）', kept),
      step('破産財団に入る額', estateCash),
    ]
  },
  notes() {
    return [
      note(
        'caution',
        '現金だけの計算です。預金は現金に当たりません。差押えができない財産と、開始の後に得た財産も、手元に残ります。',
      ),
      note(
        'practice',
        '預金・保険・自動車なども、裁判所の許可で手元に残せることがあります（自由財産の拡張。34条4項）。種類ごとに20万円以下、全部で99万円くらいまでが目安ですが、裁判所の運用です。申立ては、開始決定が確定してから1か月までです。',
      ),
      note(
        'caution',
        '現金が99万円以下でも、手続が同時廃止になるとは限りません。同時廃止・管財の振分けを見てください。',
      ),
    ]
  },
})
