import type { Day } from '#base/day.ts'
import { percent } from '#base/ratio.ts'
import { add, least, subtract, times, type Yen, yen, zeroYen } from '#base/yen.ts'
import { brokerageFeeCap } from '#law/brokerage/brokerage-fee-cap.ts'
import { countFact, dayFact, listOf, recordOf, yenFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { jhfHankoFeeCap } from './jhf-hanko-fee-cap.ts'
import { jhfJuniorTaxCap } from './jhf-junior-tax-cap.ts'

/** One row of the sheet: what is asked for, and what the JHF lets be taken from the price. */
interface Line {
  readonly label: string
  readonly requested: Yen
  readonly allowed: Yen
}

// Some pages allow the scrivener 10,000 yen per claim (債権), others per parcel (筆); per claim is usually the lower sum.
const scrivenerPerClaim = 10_000
const estateShare = percent('3')
const movingLimit = yen(300_000)

/** 控除費用明細. What the JHF lets be taken from the price of a voluntary sale, what is then remitted to it, and what is left to the seller. */
export const jhfDeductionSheet = rule({
  id: 'jhf-deduction-sheet',
  title: '売却予定価格・控除費用明細（機構）',
  citations: [cite('住宅金融支援機構の控除費用の取扱い（仲介業者の公表による）', '')],
  confidence: 'several',
  checked: '2026-11-21',
  facts: {
    price: yenFact('売買代金'),
    mediationContractDate: dayFact('媒介契約を結んだ日'),
    cancelTax: yenFact('抹消の登録免許税'),
    scrivenerFee: yenFact('司法書士報酬の請求額'),
    scrivenerClaims: countFact('司法書士が扱う債権の数', 'count', { from: 0, to: 1000 }),
    juniorLiens: listOf(
      recordOf(
        {
          rank: countFact('順位', 'count', { from: 2, to: 1000 }),
          remainingPrincipal: yenFact('残元金'),
          requested: yenFact('求められた担保解除料'),
        },
        '後順位の抵当権',
      ),
      '後順位の抵当権',
    ),
    priorityTax: yenFact('機構に優先する租税'),
    juniorTaxes: listOf(
      recordOf(
        { requested: yenFact('役所が求める額'), annualPropertyTax: yenFact('固定資産税と都市計画税の1年分') },
        '劣後する租税の差押え',
      ),
      '劣後する租税の差押え',
    ),
    condo: recordOf(
      {
        principal: yenFact('5年以内の管理費・修繕積立金'),
        lateCharge: yenFact('遅延損害金'),
        parking: yenFact('駐車場使用料'),
      },
      'マンションの滞納（戸建ては0）',
    ),
    bankruptcyEstateRequested: yenFact('破産管財人が求める組入額（なければ0）'),
    movingRequested: yenFact('引越費用の希望額'),
    movingApproved: yesNo('引越費用が承認された'),
    stamp: yenFact('売買契約書の印紙代'),
  },
  answers: {
    allowedTotal: '控除できる費用の合計',
    remit: '機構への返済にあてる額',
    sellerBurden: '控除できず、売主が別に用意する額',
  },
  find(facts) {
    const { price, juniorLiens, juniorTaxes, condo } = facts
    const brokerage = brokerageFeeCap.value(brokerageFacts(facts)).capIncTax
    const lines: readonly Line[] = [
      line('仲介手数料（上限額。低廉な空家等の特例は使わない）', brokerage, brokerage),
      line('抵当権抹消の登録免許税', facts.cancelTax, facts.cancelTax),
      line('司法書士報酬（1債権1万円まで）', facts.scrivenerFee, yen(scrivenerPerClaim * facts.scrivenerClaims)),
      ...juniorLiens.map((lien) =>
        line(`第${lien.rank}順位の担保解除料`, lien.requested, jhfHankoFeeCap.value(lien).cap),
      ),
      line('機構に優先する租税', facts.priorityTax, facts.priorityTax),
      ...juniorTaxes.map((tax, index) =>
        line(`劣後する租税（${index + 1}件目）`, tax.requested, jhfJuniorTaxCap.value(tax).cap),
      ),
      line('管理費・修繕積立金（5年以内の元本）', condo.principal, condo.principal),
      line('管理費等の遅延損害金', condo.lateCharge, zeroYen),
      line('駐車場使用料', condo.parking, zeroYen),
      line('破産財団組入額（売買代金の3%まで）', facts.bankruptcyEstateRequested, times(price, estateShare, 'down')),
      line('引越費用', facts.movingRequested, facts.movingApproved ? movingLimit : zeroYen),
      line('売買契約書の印紙代', facts.stamp, zeroYen),
    ]
    const allowedTotal = add(...lines.map(({ allowed }) => allowed))
    const sellerBurden = subtract(add(...lines.map(({ requested }) => requested)), allowedTotal)
    return { allowedTotal, remit: subtract(price, allowedTotal), sellerBurden, lines }
  },
  explain({ allowedTotal, remit, sellerBurden, lines }, { price }) {
    return [
      step('売買代金', price),
      ...lines.flatMap(({ label, requested, allowed }) => [
        step(`${label}：請求額`, requested),
        step(`${label}：控除額`, allowed),
      ]),
      step('控除額の合計', allowedTotal),
      step('売買代金から控除額の合計を引いた額（機構への返済）', remit),
      step('請求額のうち控除できない額（売主の負担）', sellerBurden),
    ]
  },
  notes({ remit }, { movingRequested }) {
    const notes = [
      note(
        'practice',
        '法律ではなく、仲介業者が公表している機構の取扱いです。新しいものでも2023年のページで、2026年の扱いは確かめていません。費用ごとに資料が求められ、競売の方が多く回収できるときなどは、表に合う費用でも機構が認めないことがあります。',
      ),
      note(
        'doubt',
        '司法書士報酬の上限は、1債権につき1万円とする資料と、土地建物1筆につき1万円とする資料があります。ここでは、ふつう少なくなる1債権ごとで計算しています。',
      ),
    ]
    if (movingRequested > 0) {
      notes.push(note('practice', '引越費用は原則として認められません。承認されたときも、受け取る権利ではありません。'))
    }
    if (remit < 0) {
      notes.push(
        note(
          'caution',
          '控除する費用が売買代金を超えています。この価格と費用では成り立ちません。数字を見直してください。',
        ),
      )
    }
    return notes
  },
  from(_, facts) {
    return [
      brokerageFeeCap(brokerageFacts(facts)),
      ...facts.juniorLiens.map((lien) => jhfHankoFeeCap(lien)),
      ...facts.juniorTaxes.map((tax) => jhfJuniorTaxCap(tax)),
    ]
  },
})

/** A taxable broker, and the special for low prices not agreed. */
function brokerageFacts({
  price,
  mediationContractDate,
}: {
  readonly price: Yen
  readonly mediationContractDate: Day
}) {
  return { price, mediationContractDate, side: 'seller', lowPriceAgreed: false, agentTaxable: true } as const
}

function line(label: string, requested: Yen, cap: Yen): Line {
  return { label, requested, allowed: least(requested, cap) }
}
