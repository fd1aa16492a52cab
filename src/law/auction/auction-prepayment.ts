import { day } from '#base/day.ts'
import { type Yen, yen } from '#base/yen.ts'
import { dayFact, oneOf, yenFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

interface Terms {
  /** For a claim below the lowest band. */
  readonly small: Yen
}

/** From this claim on; the highest first. */
const bands = [
  { from: yen(100_000_000), amount: yen(2_000_000) },
  { from: yen(50_000_000), amount: yen(1_500_000) },
  { from: yen(20_000_000), amount: yen(1_000_000) },
]
/** For a second seizure, whatever its claim. */
const secondSeizure = yen(300_000)
const raisedOn = day('2020-04-01')

/** 競売の予納金. What the creditor must deposit with the court for the costs of the auction. */
export const auctionPrepayment = rule({
  id: 'auction-prepayment',
  title: '競売の予納金',
  citations: [cite('東京地裁民事執行センターの予納金', ''), cite('民事執行法', '14条1項・42条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    court: oneOf(['tokyo'], '裁判所（東京地方裁判所だけを扱う）'),
    claim: yenFact('請求債権の額'),
    filedDate: dayFact('申立ての日'),
    duplicate: yesNo('すでに競売が始まっている家への二重の申立てである', { otherwise: false }),
  },
  answers: { amount: '予納金の額' },
  decidedBy: 'filedDate',
  versions: {
    before: { by: '2020年4月1日より前の東京地方裁判所の定め', small: yen(600_000) },
    '2020-04-01': { by: '2020年4月1日からの東京地方裁判所の定め', small: yen(800_000) },
  },
  find({ claim, duplicate }, { small }: Terms) {
    if (duplicate) return { amount: secondSeizure }
    return { amount: bands.find(({ from }) => claim >= from)?.amount ?? small }
  },
  explain({ amount }, { claim, filedDate, duplicate }, { small }) {
    return [
      step('申立ての日', filedDate),
      step('請求債権の額', claim),
      step(
        duplicate
          ? '二重の申立ての予納金（請求債権の額によらない）'
          : `予納金（2,000万円未満${small / 10_000}万円、5,000万円未満100万円、1億円未満150万円、1億円以上200万円）`,
        amount,
      ),
    ]
  },
  notes(_, { filedDate }) {
    const always = [
      note(
        'caution',
        '予納金は申し立てる債権者が立て替えます。競売の費用は債務者の負担で、売却代金からはじめに債権者へ返ります（民事執行法42条）。使わなかった分は債権者に戻ります。',
      ),
      note(
        'practice',
        '裁判所ごとに額が違います。京都地方裁判所の本庁は一律80万円です。ほかに申立手数料（担保権1つにつき4,000円）と差押登記の登録免許税がかかります。',
      ),
    ]
    if (filedDate >= raisedOn) return always
    return [...always, note('caution', '2020年3月31日までの額がいつ始まったかは、確かめていません。')]
  },
})
