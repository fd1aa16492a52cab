import { ratio } from '#base/ratio.ts'
import { least, subtract, times, type Yen, yen } from '#base/yen.ts'
import { countFact, oneOf, yenFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const intervals = ['monthly', 'half-monthly', 'ten-day', 'multi-month', 'daily', 'other-days', 'bonus'] as const

type Interval = (typeof intervals)[number]

/** 152条1項・3項. The part of each payment that may not be seized, up to the cap. */
const keptShare = { ordinary: ratio(3, 4), maintenance: ratio(1, 2) }

/** 給与の差押え. What a creditor may take of one payment of wages, and what the debtor keeps. */
export const wageGarnishment = rule({
  id: 'wage-garnishment',
  title: '給与の差押え可能額',
  citations: [cite('民事執行法', '151条の2・152条・153条'), cite('民事執行法施行令', '2条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    net: yenFact('一回の支払いの手取り（支給額から所得税・住民税・社会保険料を引いた額）'),
    interval: oneOf(intervals, '支払いの間隔'),
    maintenance: yesNo('養育費や婚姻費用などの扶養の請求である', { otherwise: false }),
    months: countFact('何か月ごとの支払いか（multi-month のとき）', 'count', { from: 1, to: 120, otherwise: 1 }),
    days: countFact('何日分の支払いか（other-days のとき）', 'count', { from: 1, to: 3660, otherwise: 1 }),
  },
  answers: { seizable: '差し押さえられる額', kept: '手元に残る額' },
  find({ net, interval, maintenance, months, days }) {
    const share = times(net, maintenance ? keptShare.maintenance : keptShare.ordinary, 'up')
    const cap = capOf(interval, months, days)
    const kept = least(share, cap)
    return { seizable: subtract(net, kept), kept, share, cap }
  },
  explain({ seizable, kept, share, cap }, { net, maintenance }) {
    return [
      step('一回の支払いの手取り', net),
      step(`手取りの${maintenance ? '2分の1（扶養の請求）' : '4分の3'}（1円未満は手元に残す）`, share),
      step('手元に残す額の上限（民事執行法施行令2条、2004年4月1日から）', cap),
      step('手元に残る額（上の二つの少ない方）', kept),
      step('差し押さえられる額（手取りから引く）', seizable),
    ]
  },
  notes() {
    return [
      note(
        'caution',
        '支払いごとに計算します。給料日のたびに、債権と費用を払い終えるまで続きます。勤め先が二つ以上あれば別々に計算します。',
      ),
      note(
        'practice',
        '手取りは、所得税・住民税・社会保険料だけを引いた額です。社宅費・組合費・積立て・勤め先への返済は引きません。通勤手当はふつう含めません。',
      ),
      note(
        'caution',
        '暮らしが立たないときは、差押えの範囲を変えるよう裁判所に申し立てられます（民事執行法153条）。取り立てられる前に、早く申し立ててください。',
      ),
      note('caution', '税金や社会保険料の滞納による差押えは、別の計算です。'),
    ]
  },
})

/** 施行令2条, since 2004-04-01 (平成16年政令第45号). At most this much of one payment is kept. */
function capOf(interval: Interval, months: number, days: number): Yen {
  switch (interval) {
    case 'monthly':
      return yen(330_000)
    case 'half-monthly':
      return yen(165_000)
    case 'ten-day':
      return yen(110_000)
    case 'multi-month':
      return yen(330_000 * months)
    case 'daily':
      return yen(11_000)
    case 'other-days':
      return yen(11_000 * days)
    case 'bonus':
      return yen(330_000)
  }
}
