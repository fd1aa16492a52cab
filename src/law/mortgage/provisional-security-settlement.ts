import { addDays, type Day } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { most, subtract, type Yen, zeroYen } from '#base/yen.ts'
import { dayFact, orNull, yenFact } from '#law/facts.ts'
import { NotCovered, type Note, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'provisional-security-settlement'

/** 2条1項. 清算期間. */
const liquidationMonths = 2

/** 仮登記担保の清算. Whether the holder of a provisional registration gets the house against a settlement, or joins the distribution of an auction. */
export const provisionalSecuritySettlement = rule({
  id,
  title: '仮登記担保の清算と競売',
  citations: [
    cite('仮登記担保契約に関する法律', '2条・3条・6条・11条・13条・14条・15条・17条'),
    cite('民法', '140条・143条'),
  ],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    noticeArrived: dayFact('清算金の見積額の通知が所有者に届いた日'),
    propertyValue: yenFact('清算期間が終わるときの不動産の価額'),
    claim: yenFact('債権の額（所有者が負担する費用を含む）'),
    auctionPetition: orNull(dayFact('ほかの者が競売を申し立てた日（滞納処分の差押えの日。なければなし）')),
    settlementPaid: orNull(dayFact('清算金を払い終えた日（払っていなければなし）')),
  },
  answers: {
    liquidationEnds: '清算期間の最後の日',
    settlement: '清算金',
    route: '所有権を取るか、配当を受けるか',
  },
  find({ noticeArrived, propertyValue, claim, auctionPetition, settlementPaid }) {
    if (auctionPetition !== null && auctionPetition === settlementPaid) {
      throw new NotCovered(id, auctionPetition, '競売の申立てと清算金の支払いが同じ日のときは扱っていません')
    }
    const liquidationEnds = periodEnd(noticeArrived, liquidationMonths)
    const settlement = most(zeroYen, subtract(propertyValue, claim))
    const overtaken =
      auctionPetition !== null && comesBefore(auctionPetition, { settlement, settlementPaid, liquidationEnds })
    const route: 'ownership' | 'distribution' = overtaken ? 'distribution' : 'ownership'
    return { liquidationEnds, settlement, route }
  },
  explain({ liquidationEnds, settlement, route }, facts) {
    return [
      step('通知が所有者に届いた日', facts.noticeArrived),
      step('数え始める日', addDays(facts.noticeArrived, 1)),
      step('清算期間（2か月）の最後の日', liquidationEnds),
      step('不動産の価額', facts.propertyValue),
      step('債権の額', facts.claim),
      step('清算金（価額から債権を引いた額）', settlement),
      step('ほかの者の競売の申立て', facts.auctionPetition ?? 'なし'),
      step('清算金を払い終えた日', facts.settlementPaid ?? '払っていない'),
      step(
        '仮登記担保の権利者',
        route === 'distribution'
          ? '競売が先なので、仮登記の日の抵当権者として配当を受ける（債権の届出が要る）'
          : '清算期間の後に、清算金と引換えに所有権を取得できる',
      ),
    ]
  },
  notes({ liquidationEnds, settlement, route }, { auctionPetition, settlementPaid }) {
    if (route === 'distribution') return [inAuction]
    if (settlement === 0) return []
    if (settlementPaid === null) return [buyBack]
    if (settlementPaid > liquidationEnds) return []
    return [note(auctionPetition === null ? 'caution' : 'doubt', paidEarly)]
  },
})

const inAuction: Note = note(
  'caution',
  '配当では、利息と損害金は最後の2年分までです（13条）。配当要求の終期までに債権を届け出ないと配当されません（17条）。根仮登記担保は競売では効力がありません（14条）。',
)
const buyBack: Note = note(
  'caution',
  '清算金が払われるまでは、債権の額を払えば取り戻せます。ただし、清算期間の後5年たったときや、第三者が所有権を取得したときは取り戻せません（11条）。',
)
const paidEarly =
  '清算期間が終わる前に払った清算金は、後順位の担保権者に対しては払ったと言えません（6条2項）。その後に競売の申立てがあると、払っていないものとして配当になることがあります。'

/** 15条: before the settlement is paid, or, where there is none to pay, before the period is over. */
function comesBefore(
  petition: Day,
  end: { readonly settlement: Yen; readonly settlementPaid: Day | null; readonly liquidationEnds: Day },
): boolean {
  if (end.settlement === 0) return petition <= end.liquidationEnds
  return end.settlementPaid === null || petition < end.settlementPaid
}
