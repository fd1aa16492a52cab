import { addDays, type Day, day } from '#base/day.ts'
import { periodEnd } from '#base/period.ts'
import { dayFact, oneOf, orNull, yesNo } from '#law/facts.ts'
import { NotCovered, type Note, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'lessee-grace'

/** 395条1項. */
const graceMonths = 6
/** 平成15年法律第134号 (from memory): an older short lease may still have the protection of the old 395条. */
const graceSince = day('2004-04-01')

type Status = 'binding' | 'grace' | 'none'

const statusNames: Readonly<Record<Status, string>> = {
  binding: '賃借権を買主に主張できる',
  grace: '引渡しが猶予される',
  none: '猶予はない',
}

const occupantNames = {
  owner: '債務者か所有者と、その家族',
  lessee: '賃借人',
  'loan-for-use': 'ただで借りている人（使用貸借）',
} as const

/** 引渡しの猶予. Whether someone who lives in a house sold at auction may stay, and until when. */
export const lesseeGrace = rule({
  id,
  title: '抵当建物使用者の引渡しの猶予（民法395条）',
  citations: [cite('民法', '387条・395条・140条・143条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    occupant: oneOf(['owner', 'lessee', 'loan-for-use'], '住んでいる人'),
    possessionDate: orNull(dayFact('賃借人が賃貸借により住み始めた日（賃借人でなければなし）')),
    firstMortgageRegistered: dayFact('競売で消える抵当権のうち、いちばん古いものの登記の日'),
    auctionStart: dayFact('競売の差押えが効力を生じた日'),
    paymentDate: dayFact('買主が代金を納めた日'),
    demandIgnored: yesNo('買主から1か月分以上の使用の対価を求められ、相当の期間のうちに払わなかった', {
      otherwise: false,
    }),
  },
  answers: { status: '住み続けられるか', graceEnds: '猶予の最後の日' },
  find(facts) {
    const status = statusOf(facts)
    return { status, graceEnds: status === 'grace' ? periodEnd(facts.paymentDate, graceMonths) : null }
  },
  explain({ status, graceEnds }, facts) {
    return [
      step('住んでいる人', occupantNames[facts.occupant]),
      step('住み始めた日', facts.possessionDate ?? 'なし'),
      step('いちばん古い抵当権の登記の日', facts.firstMortgageRegistered),
      step('競売の差押えが効力を生じた日', facts.auctionStart),
      step('使用の対価の求めに応じなかった', facts.demandIgnored ? 'はい' : 'いいえ'),
      step('結論', statusNames[status]),
      ...(graceEnds === null
        ? []
        : [
            step('代金を納めた日', facts.paymentDate),
            step('数え始める日', addDays(facts.paymentDate, 1)),
            step('猶予の最後の日（6か月）', graceEnds),
          ]),
    ]
  },
  notes({ status }, { occupant, possessionDate, auctionStart }) {
    if (status === 'binding') return [bindingNote]
    if (occupant !== 'lessee' || possessionDate === null || possessionDate >= auctionStart) return []
    return [
      consentNote,
      status === 'grace' ? priceNote : lostNote,
      ...(possessionDate < graceSince ? [oldLeaseNote] : []),
    ]
  },
})

interface Occupation {
  readonly occupant: keyof typeof occupantNames
  readonly possessionDate: Day | null
  readonly firstMortgageRegistered: Day
  readonly auctionStart: Day
  readonly demandIgnored: boolean
}

function statusOf(facts: Occupation): Status {
  const { possessionDate, firstMortgageRegistered } = facts
  if (facts.occupant !== 'lessee') return 'none'
  if (possessionDate === null) throw new NotCovered(id, null, '賃借人が住み始めた日（possessionDate）が要ります')
  if (possessionDate === firstMortgageRegistered) {
    throw new NotCovered(id, possessionDate, '住み始めた日と抵当権の登記が同じ日のときは扱っていません')
  }
  if (possessionDate < firstMortgageRegistered) return 'binding'
  return possessionDate < facts.auctionStart && !facts.demandIgnored ? 'grace' : 'none'
}

const bindingNote: Note = note('caution', '抵当権より先の賃貸借なので、買主は敷金を含めて賃貸借を引き継ぎます。')
const consentNote: Note = note(
  'caution',
  '抵当権より後の賃貸借でも、すべての抵当権者が同意し、その登記があれば買主に主張できます（387条）。そのときは抵当権より先の賃貸借と同じです。',
)
const priceNote: Note = note(
  'caution',
  '猶予のあいだも使用の対価を払います。買主から1か月分以上を求められ、相当の期間のうちに払わないと、猶予はなくなります。敷金は買主に引き継がれません。',
)
const lostNote: Note = note('caution', '使用の対価の求めに応じなかったときは、猶予は受けられません（395条2項）。')
const oldLeaseNote: Note = note(
  'doubt',
  '2004年3月31日までの短い賃貸借には、改正前の民法395条の保護が残ることがあります。ここでは計算していません。弁護士に確かめてください。',
)
