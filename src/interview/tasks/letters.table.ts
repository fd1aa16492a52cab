import { type LetterKind, letterKinds } from '#matter/letter-kinds.ts'
import type { Matter } from '#matter/matter.ts'
import { amount, choice, choicesOf, day, pastDay, text } from './field-rows.ts'
import { eventWords } from './kind-words.table.ts'
import { asChoices, debtChoices, events, letters, people, properties } from './lists.ts'
import { each, type Question, thingsOf } from './question.ts'
import type { TaskChoice } from './task.ts'

// 手紙と出来事の質問.

const titles = Object.fromEntries(Object.entries(letterKinds).map(([kind, { title }]) => [kind, title]))

/** Letters on which the days of a sale by the court or by an office stand, and no day by which to answer. */
const ofSales: readonly LetterKind[] = ['bid-period-notice', 'tax-sale-notice', 'sale-permission']
/** Letters without a day to heed but that of their receipt. */
const dayless: readonly LetterKind[] = [
  ...(['site-inspection-notice', 'commencement-order', 'compulsory-commencement-order', 'delivery-order'] as const),
  ...(['claim-seizure-order', 'provisional-seizure-order', 'payment-order', 'provisional-payment-order'] as const),
  ...(['judgment', 'assignment-notice', 'collection-entrustment', 'attorney-notice'] as const),
]

/** Letters that ask for the whole, and print how much that is. */
const claiming: readonly LetterKind[] = [
  ...(['guarantee-demand', 'full-repayment-demand', 'acceleration-notice', 'subrogation-notice'] as const),
]

const whichDebt = (matter: Matter) => debtChoices(matter).length > 1
const whichHome = (matter: Matter) => properties.things(matter).length > 1

/** Which debt it is about, where there is more than one. */
const debtField = (matter: Matter) =>
  whichDebt(matter)
    ? [
        choice('about', 'どの借金のことか', '会社の名前や、契約の番号で確かめられます。', debtChoices(matter), {
          none: '借金のことではない',
        }),
      ]
    : []

const homeField = (matter: Matter) =>
  whichHome(matter)
    ? [choice('property', 'どの不動産のことか', '書類に所在地が書かれています。', asChoices(properties, matter))]
    : []

/** 支払い・承認などの日. Each event needs its day. */
const eventChoices: readonly TaskChoice[] = choicesOf(eventWords)

export const letterQuestions: readonly Question[] = [
  thingsOf(letters, {
    id: 'letters',
    section: 'letters',
    title: 'どんな手紙が届いていますか',
    reason: '手紙の種類で、いまの段階と、いつまでに何をするかが決まるためです。',
    kinds: () => choicesOf(titles),
  }),
  each(letters, {
    id: 'letter-received',
    section: 'letters',
    title: 'この手紙を受け取ったのは、いつですか',
    reason: '受け取った日から数える期限があるためです。',
    fields: () => [
      pastDay('receivedOn', '受け取った日', '家族が受け取った日や、郵便局で受け取った日も同じです。'),
      pastDay('sentOn', '手紙に書かれた日付', '手紙の右上などにある日付です。なければ空けておいてください。', {
        isOptional: true,
      }),
    ],
  }),
  each(letters, {
    id: 'letter-deadline',
    section: 'letters',
    title: 'この手紙に、期限は書かれていますか',
    reason: 'その日までにすることを、見通しに入れるためです。',
    when: ({ kind }) => !ofSales.includes(kind) && !dayless.includes(kind),
    fields: ({ receivedOn }) => [
      day('deadlineOn', '手紙に書かれた期限', '「〇月〇日までに」と書かれた日です。', {
        none: '期限は書かれていない',
        ...(receivedOn ? { from: receivedOn } : {}),
      }),
    ],
  }),
  each(letters, {
    id: 'letter-claimed',
    section: 'letters',
    title: 'この手紙は、いくら払うように書いていますか',
    reason: 'こちらの計算と比べ、相談シートに書くためです。',
    when: ({ kind }) => claiming.includes(kind),
    fields: () => [
      amount('claimedAmount', '請求された額', '合計の額です。内訳がなければ、債権者に聞くことができます。', 'balance', {
        none: '額は書かれていない',
      }),
    ],
  }),
  each(letters, {
    id: 'letter-bids',
    section: 'letters',
    title: '入札の日程を教えてください',
    reason: '開札の前の日までなら、任意売却で競売を取り下げてもらえることがあるためです。',
    when: ({ kind }) => kind === 'bid-period-notice' || kind === 'tax-sale-notice',
    fields: () => [
      day('openingOn', '開札期日（公売では公売の日）', '入札期間の後にある日です。'),
      day('bidFrom', '入札期間の初めの日', '「〇月〇日から」の日です。'),
      day('bidTo', '入札期間の終わりの日', '「〇月〇日まで」の日です。'),
      day('saleDecisionOn', '売却決定期日', '裁判所が売却を許すかを決める日です。'),
    ],
  }),
  each(letters, {
    id: 'letter-standard-price',
    section: 'letters',
    title: '売却基準価額（ばいきゃくきじゅんかがく）は、いくらですか',
    reason: '競売の価格を見込むためです。裁判所が決める、値段のもとになる額です。',
    when: ({ kind }) => kind === 'bid-period-notice' || kind === 'tax-sale-notice',
    fields: () => [
      amount('standardPrice', '売却基準価額（公売では見積価額）', '通知か、裁判所の公告に書かれています。', 'price'),
    ],
  }),
  each(letters, {
    id: 'letter-sale-decision',
    section: 'letters',
    title: '売却決定期日は、いつですか',
    reason: '不服を申し立てられる期限（1週間）を数えるためです。',
    when: ({ kind }) => kind === 'sale-permission',
    fields: () => [day('saleDecisionOn', '売却決定期日', '裁判所が売却を許可した日です。')],
  }),
  each(letters, {
    id: 'letter-about',
    section: 'letters',
    title: 'この手紙は、どの借金のことですか',
    reason: '借金ごとに、段階と期限が違うためです。',
    when: (_, matter) => whichDebt(matter) || whichHome(matter),
    fields: (_, matter) => [...debtField(matter), ...homeField(matter)],
  }),
  thingsOf(events, {
    id: 'events',
    section: 'letters',
    title: 'これまでに、こんなことがありましたか',
    reason:
      '少し払った日や「払う」と言った日で、時効（時間がたつと払わなくてよくなる決まり）の数え方が変わるためです。',
    kinds: () => eventChoices,
    dayLabel: 'それは、いつですか',
  }),
  each(events, {
    id: 'event-about',
    section: 'letters',
    title: 'それは、どの借金のことですか',
    reason: '時効は、借金ごと・人ごとに数えるためです。',
    when: (_, matter) => whichDebt(matter) || whichHome(matter) || people.things(matter).length > 1,
    fields: (_, matter) => [
      ...debtField(matter),
      ...homeField(matter),
      ...(people.things(matter).length > 1
        ? [
            choice('person', 'だれがしたか', 'その出来事の本人です。', asChoices(people, matter), {
              none: '家の人がしたことではない',
            }),
          ]
        : []),
    ],
  }),
  each(events, {
    id: 'event-payment',
    section: 'letters',
    title: 'いくら払いましたか',
    reason: '残っている額を数えるためです。',
    when: ({ kind }) => kind === 'payment',
    fields: () => [
      amount('amount', '払った額', '通帳や領収書で確かめられます。'),
      text('note', 'メモ', '払った方法など。なければ空けておいてください。', { isOptional: true }),
    ],
  }),
]
