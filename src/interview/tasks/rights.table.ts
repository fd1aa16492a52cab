import { isHomeSold } from '#assessment/road/happenings.ts'
import type { Day } from '#base/day.ts'
import type { Matter, Right } from '#matter/matter.ts'
import { amount, choice, choicesOf, pastDay, percent, text, whole, yesNo } from './field-rows.ts'
import { rightWords } from './kind-words.table.ts'
import {
  asChoices,
  condominiumArrears,
  debtChoices,
  ownHomes,
  people,
  properties,
  rights,
  taxArrears,
} from './lists.ts'
import { each, type Question, thingsOf } from './question.ts'
import type { TaskChoice } from './task.ts'

// 登記の質問.

const isMortgage = ({ kind }: Right) =>
  kind === 'mortgage' || kind === 'revolvingMortgage' || kind === 'provisionalRegistration'
const isRevolving = ({ kind }: Right) => kind === 'revolvingMortgage'

const secured = (matter: Matter): readonly TaskChoice[] => [
  ...debtChoices(matter),
  ...asChoices(taxArrears, matter),
  ...asChoices(condominiumArrears, matter),
]

/** Of a home that somebody else has, its register tells no more. */
const isOnOwn = ({ property }: Right, matter: Matter, on: Day | null) =>
  !properties.things(matter).some((home) => home.id === property && isHomeSold(matter, home, on))

const isOfLoan = ({ claim }: Right, matter: Matter) => (matter.loans ?? []).some(({ id }) => id === claim)

export const rightQuestions: readonly Question[] = [
  thingsOf(rights, {
    id: 'rights',
    section: 'rights',
    title: '登記簿に、どんな権利や差押えがありますか',
    reason:
      '家を売るには、登記された権利を持つ人の全員の同意が要るためです。法務局の登記事項証明書の「乙区」と「甲区」にあります。',
    when: (matter, on) => ownHomes(matter, on).length > 0,
    kinds: () => choicesOf(rightWords),
  }),
  each(rights, {
    id: 'right-claim',
    section: 'rights',
    title: 'この権利は、何のためのもので、何番目ですか',
    reason: '順位の早いものから受け取るためです。',
    when: isOnOwn,
    fields: (_, matter) => [
      ...(properties.things(matter).length > 1
        ? [
            choice('property', 'どの不動産か', '登記は不動産ごとにあります。', asChoices(properties, matter), {
              isSure: true,
            }),
          ]
        : []),
      choice('claim', 'どの借金・滞納のためか', '「債権額」や「債務者」で確かめられます。', secured(matter), {
        none: 'この中にない',
      }),
      whole('rank', '順位', '「順位番号」の数です。差押えにないときは「わからない」でかまいません。', [1, 100]),
      pastDay('registeredOn', '登記（または差押え）の日', '「受付年月日」です。'),
    ],
  }),
  each(rights, {
    id: 'right-holder',
    section: 'rights',
    title: 'だれの権利ですか',
    reason: '同意をもらう相手を、書類に書くためです。答えは変わりません。',
    when: isOnOwn,
    fields: () => [text('holder', '権利者の名前', '「抵当権者」「債権者」などのところにあります。')],
  }),
  each(rights, {
    id: 'right-amount',
    section: 'rights',
    title: 'この権利で、いくら請求できますか',
    reason: '売った代金の分け方を計算するためです。',
    when: (right, matter, on) =>
      isOnOwn(right, matter, on) && isMortgage(right) && (isRevolving(right) || !isOfLoan(right, matter)),
    fields: (right) => [
      ...(isRevolving(right)
        ? [
            amount(
              'maximumAmount',
              '極度額（きょくどがく。担保する上限の額）',
              '登記に書かれています。',
              'price' as const,
            ),
            pastDay('principalFixedOn', '元本確定（がんぽんかくてい）の日', '担保する額が決まった日です。', {
              none: 'まだ確定していない',
            }),
          ]
        : []),
      amount('securedBalance', '今、残っている額', '相手の会社の書類にあります。', 'balance'),
      percent('delayRatePercent', '損害金の率（年）', '登記の「損害金」に書かれています。'),
    ],
  }),
  each(rights, {
    id: 'right-consent',
    section: 'rights',
    title: 'いくらなら同意すると言われていますか',
    reason: '任意売却は、権利を持つ人の全員が同意した値段で成り立つためです。',
    when: isOnOwn,
    fields: (right) => [
      ...(isMortgage(right)
        ? [
            amount('leastAccepted', '同意に必要な最低の売値・受取額', '債権者に聞いた額です。', 'price' as const, {
              none: '聞いていない',
            }),
          ]
        : []),
      amount('releaseAsked', '抹消・解除のために求められている額', '「ハンコ代」と呼ばれることもあります。', null, {
        none: '求められていない',
      }),
    ],
  }),
  each(rights, {
    id: 'right-owner',
    section: 'rights',
    title: 'だれの持分に付いていますか',
    reason: '持分だけの差押えや抵当権は、その人の分からだけ受け取るためです。',
    when: (right, matter, on) =>
      isOnOwn(right, matter, on) &&
      (properties.things(matter).find(({ id }) => id === right.property)?.owners ?? []).length > 1,
    fields: (_, matter) => [
      choice('owner', 'だれの持分か', '「〇〇持分」と書かれていれば、その人の持分です。', asChoices(people, matter), {
        none: '全体に付いている',
      }),
    ],
  }),
  each(rights, {
    id: 'right-joint',
    section: 'rights',
    title: '共同根抵当（きょうどうねていとう）の登記ですか',
    reason: 'いくつかの不動産で一つの極度額か、別々かで、分け方が変わるためです。',
    when: (right, matter, on) =>
      isOnOwn(right, matter, on) && isRevolving(right) && properties.things(matter).length > 1,
    fields: () => [
      yesNo(
        'jointRegistered',
        '登記',
        '「共同根抵当」という記載があるかどうかです。',
        '共同根抵当の登記がある',
        '共同根抵当の登記はない',
      ),
    ],
  }),
]
