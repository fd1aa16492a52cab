import { addDays, type Day } from '#base/day.ts'
import { holidaysKnownUntil, holidaysReckonedUntil, lastOpenDay } from '#base/holiday.ts'
import { dayFact, orNull, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

type Stage = 'free' | 'consent' | 'impossible'
type Consenter = 'highest-bidder-or-buyer' | 'next-highest-bidder'

const stageWords: Readonly<Record<Stage, string>> = {
  free: '差押債権者だけで取り下げられる（開札期日より前）',
  consent: '開札期日から後で、代金はまだ納付されていない',
  impossible: '取り下げられない（代金が納付され、家の持ち主が変わった）',
}

/** 競売の取下げ. Whether the seizing creditor can still withdraw the auction on a day, and who must consent. */
export const auctionWithdrawal = rule({
  id: 'auction-withdrawal',
  title: '競売の取下げ',
  citations: [cite('民事執行法', '47条2項・76条1項・79条・188条')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    on: dayFact('取下げ書を出す日'),
    openDate: dayFact('開札期日'),
    paymentDate: orNull(dayFact('買受人が代金を納付する（した）日（まだで、分からなければ空欄）')),
    otherSeizingCreditorContinues: yesNo(
      '配当要求の終期までに申し立てた別の差押債権者が、買受人の引き受ける権利を変えずに競売を続ける',
      {
        otherwise: false,
      },
    ),
  },
  answers: { stage: '取下げの段階', consentFrom: '同意が要る人' },
  find({ on, openDate, paymentDate, otherSeizingCreditorContinues }) {
    const stage = stageOn(on, openDate, paymentDate)
    const consentFrom: readonly Consenter[] =
      stage === 'consent' && !otherSeizingCreditorContinues ? ['highest-bidder-or-buyer', 'next-highest-bidder'] : []
    return { stage, consentFrom }
  },
  explain({ stage, consentFrom }, { on, openDate, paymentDate }) {
    const steps = [
      step('取下げ書を出す日', on),
      step('開札期日', openDate),
      step('代金納付の日', paymentDate ?? 'まだ分からない'),
      step('取下げの段階', stageWords[stage]),
    ]
    if (stage === 'free') return [...steps, ...lastDays(openDate)]
    if (stage === 'impossible') return steps
    const needed = '最高価買受申出人（売却許可の後は買受人）と、次順位買受申出人がいればその人'
    return [...steps, step('同意が要る人', consentFrom.length === 0 ? '買受けを申し出た人の同意は要らない' : needed)]
  },
  notes({ stage }, { on, openDate, otherSeizingCreditorContinues }) {
    const everyone = otherSeizingCreditorContinues ? [goesOn] : [everyCreditor]
    if (stage === 'impossible') return []
    if (stage === 'consent') return [...everyone, unlikely, noBids]
    return [
      ...everyone,
      ownCutOff,
      strictReading,
      ...(openDate <= holidaysReckonedUntil && on > lastDayBefore(openDate) ? [courtClosed] : []),
      ...(openDate <= holidaysKnownUntil ? [] : [predicted]),
    ]
  },
})

function stageOn(on: Day, openDate: Day, paymentDate: Day | null): Stage {
  if (paymentDate !== null && on >= paymentDate) return 'impossible'
  return on < openDate ? 'free' : 'consent'
}

/** The last open day of the court before the opening. */
function lastDayBefore(openDate: Day): Day {
  return lastOpenDay(addDays(openDate, -1))
}

function lastDays(openDate: Day) {
  if (openDate > holidaysReckonedUntil) return []
  const last = lastDayBefore(openDate)
  return [
    step('開札期日の前で、裁判所が開いている最後の日', last),
    step('余裕をみた日（開札期日の2開庁日前）', lastOpenDay(addDays(last, -1))),
  ]
}

const everyCreditor = note(
  'caution',
  '競売を申し立てた債権者の全員が取り下げなければ、競売は止まりません（民事執行法47条2項）。ほかに差押えがないか、登記で確かめてください。',
)
const goesOn = note(
  'caution',
  '別の差押債権者の競売が続くので、この取下げだけでは家は残りません。買受人の同意が要らないのは、その債権者の申立てが配当要求の終期までにあり、買受人の引き受ける権利が変わらないときです（民事執行法76条1項ただし書）。',
)
const ownCutOff = note(
  'practice',
  '裁判所は開札期日の前日までに取下げ書が届くことを求めます。債権者はそれより早い自分の締切り（2日前から2週間前など）を持っていることがあります。締切りを債権者に確かめてください。債権者は代金を受け取るまで取り下げないので、決済と取下げは同じ日になります。',
)
const strictReading = note(
  'doubt',
  '入札が始まった後は、開札の前でも入札した人の同意が要ると読む見方があります（少数）。ここでは、開札までは差押債権者だけで取り下げられると読みました。裁判所の扱いもそうです。',
)
const courtClosed = note(
  'caution',
  'この日から開札期日まで、裁判所が開いている日がありません。取下げ書が開札までに届くか、裁判所に確かめてください。',
)
const predicted = note('caution', 'まだ公表されていない年の祝日を計算で補っています。')
const unlikely = note(
  'caution',
  '買受けを申し出た人が同意することは、あまり期待できません。代金が納付されると、同意があっても取り下げられません。',
)
const noBids = note(
  'caution',
  '入札がなかったときは、同意を求める相手がいません。ただし、特別売却で買受けの申出があった後は、その人の同意が要ります。',
)
