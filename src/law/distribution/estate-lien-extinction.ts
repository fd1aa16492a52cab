import { addDays } from '#base/day.ts'
import { holidaysKnownUntil, holidaysReckonedUntil, lastOpenDay, nextOpenDay } from '#base/holiday.ts'
import { periodEnd } from '#base/period.ts'
import { ratio } from '#base/ratio.ts'
import { subtract, times } from '#base/yen.ts'
import { dayFact, yenFact } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'estate-lien-extinction'

/** 破産法187条1項. */
const objectionMonths = 1
/** 破産法188条3項. The price and a twentieth of it. */
const counterOffer = ratio(21, 20)
/** A later last day may move past the days whose holidays are known. */
const lastReckoned = lastOpenDay(holidaysReckonedUntil)

/** 担保権消滅許可. A trustee in bankruptcy sells free of liens: what goes to the court, and by when and with how much a holder can answer. */
export const estateLienExtinction = rule({
  id,
  title: '破産管財人の担保権消滅許可（破産法186条以下）',
  citations: [
    cite('破産法', '13条・186条・187条・188条・190条・191条'),
    cite('民法', '140条・143条'),
    cite('民事訴訟法', '95条3項'),
  ],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    price: yenFact('売得金（買主が払う額から、契約で買主の負担とした費用と消費税を引いた額）'),
    estateShare: yenFact('破産財団への組入金（なければ0）'),
    servedDate: dayFact('申立書などが、対象の担保権者の全員に送達された日'),
  },
  answers: {
    toCourt: '裁判所に納められ、配当される額',
    objectionDeadline: '担保権者が対抗できる最後の日',
    minCounterOffer: '買受けの申出の最低額',
  },
  find({ price, estateShare, servedDate }) {
    const toCourt = subtract(price, estateShare)
    if (toCourt < 0) throw new NotCovered(id, servedDate, '組入金が売得金を超えています')
    const monthEnd = periodEnd(servedDate, objectionMonths)
    if (monthEnd > lastReckoned) throw new NotCovered(id, monthEnd, '2099年より後の休日は扱っていません')
    return {
      toCourt,
      objectionDeadline: nextOpenDay(monthEnd),
      minCounterOffer: times(price, counterOffer, 'up'),
      monthEnd,
    }
  },
  explain({ toCourt, monthEnd, objectionDeadline, minCounterOffer }, { price, estateShare, servedDate }) {
    return [
      step('売得金', price),
      step('破産財団への組入金', estateShare),
      step('裁判所に納められ、配当される額', toCourt),
      step('全員に送達された日（初日は数えない）', servedDate),
      step('数え始める日', addDays(servedDate, 1)),
      step('1か月の末日', monthEnd),
      step('担保権者が対抗できる最後の日（休日なら次の開いている日）', objectionDeadline),
      step('買受けの申出の最低額（売得金の20分の21、1円未満切上げ）', minCounterOffer),
    ]
  },
  notes({ objectionDeadline }) {
    return [
      note(
        'caution',
        '担保権者は、この日までに、担保権を実行した（競売を申し立てた）ことを証する書面か、最低額以上の買受けの申出を出せます。どちらもなければ許可され、代金が納まると担保権は消えます。',
      ),
      note(
        'practice',
        '組入金の額は、申立ての前に担保権者と話し合います。後順位の担保権者が高い担保解除料を求めるときの手段にもなります。',
      ),
      ...(objectionDeadline <= holidaysKnownUntil
        ? []
        : [note('caution', 'まだ公表されていない年の祝日を計算で補っています。')]),
    ]
  },
})
