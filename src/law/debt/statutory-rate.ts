import { dayFact, oneOf } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

interface Terms {
  /** 404条; null while the rate of the period is not announced. */
  readonly civil: number | null
  /** 旧商法514条 until its repeal, then the civil rate. */
  readonly commercial: number | null
}

const three = { civil: 3, commercial: 3 }

/** 法定利率. The yearly rate of interest or delay damages where none is agreed, by the day on which they begin. */
export const statutoryRate = rule({
  id: 'statutory-rate',
  title: '法定利率',
  citations: [
    cite('民法', '404条・419条1項'),
    cite('民法附則', '平成29年法律第44号附則15条・17条3項'),
    cite('商法', '旧514条'),
  ],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    delayStart: dayFact('利息が生じた最初の日、または遅れ始めた日'),
    claimKind: oneOf(['civil', 'commercial'], '債権の種類（民事か商事か）', { otherwise: 'civil' }),
  },
  answers: { ratePercent: '法定利率（年）' },
  decidedBy: 'delayStart',
  versions: {
    before: { by: '平成29年法律第44号による改正前の民法404条・商法514条', civil: 5, commercial: 6 },
    '2020-04-01': { by: '平成29年法律第44号（第1期）', ...three },
    '2023-04-01': { by: '民法404条3項から5項まで（第2期。変動なし）', ...three },
    // Base ratio 0.4 % against 0.7 %: a change below one point moves nothing (404条4項).
    '2026-04-01': { by: '民法404条3項から5項まで（第3期。2025年3月31日の告示。変動なし）', ...three },
    '2029-04-01': { by: '民法404条3項（第4期。まだ告示されていない）', civil: null, commercial: null },
  },
  find({ claimKind }, terms: Terms) {
    return { ratePercent: terms[claimKind] }
  },
  explain({ ratePercent }, { delayStart, claimKind }) {
    return [
      step('利息が生じた最初の日、または遅れ始めた日', delayStart),
      step('債権の種類', claimKind === 'civil' ? '民事' : '商事'),
      ratePercent === null
        ? step('その日の法定利率', 'まだ決まっていません')
        : step('その日の法定利率（後の変動では変わらない）', ratePercent, 'percent'),
    ]
  },
  notes({ ratePercent }) {
    return [
      note(
        'caution',
        '法定利率は、利率を決めていないときの率です。契約で決めた遅延損害金の率がこれより高いときは、その率によります（民法419条1項）。契約書を確かめてください。',
      ),
      ...(ratePercent === null ? [notAnnounced] : []),
    ]
  },
})

const notAnnounced = note(
  'expiry',
  '2029年4月1日からの3年間の法定利率は、2028年3月31日までに告示されます。告示を確かめるまで、この日からの計算には使えません。',
)
