import { yen, zeroYen } from '#base/yen.ts'
import { countFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 別表第一第1号(14): for each property 1,000 yen, however many there are. */
const perProperty = 1_000

/** 住所変更登記の登録免許税. What the registry takes for bringing the owner's registered address up to date. */
export const registrationTaxAddressChange = rule({
  id: 'registration-tax-address-change',
  title: '住所変更登記の登録免許税',
  citations: [cite('登録免許税法', '別表第一第1号(14)・5条4号・5号')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    propertyCount: countFact('不動産の数（土地は筆、建物は個）', 'count', { from: 0, to: 10_000 }),
    exempt: yesNo('住居表示の実施、行政区画の変更、または登記官の職権による変更である', { otherwise: false }),
  },
  answers: { tax: '登録免許税の額' },
  find({ propertyCount, exempt }) {
    return { tax: exempt ? zeroYen : yen(perProperty * propertyCount) }
  },
  explain({ tax }, { propertyCount, exempt }) {
    return [
      step('不動産の数', propertyCount, 'count'),
      step(
        exempt
          ? '登録免許税の額（5条4号・5号または職権による変更のため非課税）'
          : '登録免許税の額（1個につき1,000円。上限はない）',
        tax,
      ),
    ]
  },
  notes(_, { exempt }) {
    return [
      note(
        'caution',
        '売買による移転登記をするには、登記されている売主の住所が今の住所と同じになっていることが要ります。何度か引っ越していても、1回の申請にまとめられます。',
      ),
      ...(exempt
        ? [note('caution', '住居表示の実施や行政区画の変更で非課税になるには、その証明書を付けて申請します。')]
        : []),
    ]
  },
})
