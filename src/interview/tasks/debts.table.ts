import { amount, choice, choicesOf, judgmentDay, pastDay, text, yesNo } from './field-rows.ts'
import { assetWords, debtWords, taxWords } from './kind-words.table.ts'
import { asChoices, assets, otherDebts, people, taxArrears } from './lists.ts'
import { each, type Question, thingsOf } from './question.ts'

// 財産と、ほかの借金・税の質問.

export const assetQuestions: readonly Question[] = [
  thingsOf(assets, {
    id: 'assets',
    section: 'assets',
    title: '家のほかに、どんな財産がありますか',
    reason: '手続で払う額と、使える手続が、財産の額で変わるためです。貯金が少しでもあれば足してください。',
    kinds: () => choicesOf(assetWords),
  }),
  each(assets, {
    id: 'asset',
    section: 'assets',
    title: 'この財産は、いくらですか',
    reason: '財産の合計（清算価値）を計算するためです。',
    fields: ({ kind }, matter) => [
      amount('value', '今の額', '預金は残高、保険は解約すると戻る額、車は売れる値段です。'),
      pastDay('on', 'いつの額か', '調べた日です。なければ空けておいてください。', { isOptional: true }),
      ...(people.things(matter).length > 1
        ? [choice('owner', 'だれのものか', '名義の人です。', asChoices(people, matter))]
        : []),
      ...(kind === 'retirementPay'
        ? [
            yesNo(
              'retirementImminent',
              '退職は近いか',
              '近いと4分の1、先なら8分の1で数えます。',
              '決まっている・もうすぐ',
              'まだ先',
            ),
          ]
        : []),
    ],
  }),
]

const hasLimit = ({ kind }: { readonly kind: string }) => kind === 'cardLoan' || kind === 'creditCard'

export const debtQuestions: readonly Question[] = [
  thingsOf(otherDebts, {
    id: 'other-debts',
    section: 'debts',
    title: '住宅ローンのほかに、どんな借金がありますか',
    reason: '借金を減らす手続の効果と、毎月払える額が変わるためです。',
    kinds: () => choicesOf(debtWords),
  }),
  each(otherDebts, {
    id: 'other-debt',
    section: 'debts',
    title: 'この借金は、いくら残っていますか',
    reason: '借金の合計で、使える手続と払う額が決まるためです。',
    fields: (_, matter) => [
      amount('balance', '残っている額', '請求書や会員ページで確かめられます。だいたいでかまいません。', 'otherDebt'),
      pastDay('balanceOn', 'いつの額か', 'なければ空けておいてください。', { isOptional: true }),
      text('creditor', '会社の名前', 'なければ空けておいてください。', { isOptional: true }),
      ...(people.things(matter).length > 1
        ? [choice('debtor', 'だれの借金か', '契約した人です。', asChoices(people, matter))]
        : []),
    ],
  }),
  each(otherDebts, {
    id: 'other-debt-course',
    section: 'debts',
    title: 'いつ借りて、いつまで払いましたか',
    reason: '古い借金は時効にかかることがあるためです。',
    fields: (debt) => [
      amount('monthly', '毎月の返済額', '払っていないときは「なし」と書いてください。', 'instalment'),
      pastDay(
        'lastPaidOn',
        '最後に払った日',
        '少しでも払った日です。相手に電話で聞くのは、時効を確かめてからにしてください。',
      ),
      pastDay('contractOn', '契約の日', 'カードを作った日などです。だいたいでかまいません。'),
      ...(hasLimit(debt)
        ? [amount('creditLimit', '借りられる上限の額', 'カードの「利用可能枠」です。', 'otherDebt' as const)]
        : []),
    ],
  }),
  each(otherDebts, {
    id: 'other-debt-judgment',
    section: 'debts',
    title: 'この借金で、判決などが確定していますか',
    reason: '確定すると、給料や預金を差し押さえられることがあるためです。',
    fields: () => [judgmentDay],
  }),
  thingsOf(taxArrears, {
    id: 'tax-arrears',
    section: 'debts',
    title: '税金や保険料の滞納はありますか',
    reason: '税金の差押えは、家を売るときに役所の同意が要るためです。',
    kinds: () => choicesOf(taxWords),
  }),
  each(taxArrears, {
    id: 'tax-arrears-amount',
    section: 'debts',
    title: 'この滞納は、いくらですか',
    reason: '売った代金の分け方で、抵当権より先か後かが決まるためです。',
    fields: () => [
      amount('principal', '滞納の額（本税・保険料）', '納付書か、役所の窓口で確かめられます。', 'arrears'),
      amount('lateCharge', '延滞金', '分からなければ「わからない」でかまいません。'),
      pastDay('statutoryDueOn', '法定納期限（ほうていのうきげん）', 'いちばん古い納期限の日です。役所で聞けます。'),
      text('office', '役所の名前', '「〇〇市役所」など。なければ空けておいてください。', { isOptional: true }),
    ],
  }),
]
