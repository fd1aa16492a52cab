import { isKnown } from '#assessment/known.ts'
import { isHomeSold } from '#assessment/road/happenings.ts'
import type { Day } from '#base/day.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import type { Matter, Property } from '#matter/matter.ts'
import { tellsOfSale } from '#matter/sold-home.ts'
import {
  amount,
  area,
  choice,
  choices,
  choicesOf,
  pastDay,
  pastMonth,
  share,
  text,
  whole,
  yesNo,
} from './field-rows.ts'
import { propertyWords } from './kind-words.table.ts'
import { asChoices, condominiumArrears, people, personWords, properties } from './lists.ts'
import { isSaidNone } from './origins.ts'
import { each, type Question, thingsOf } from './question.ts'

// 家の質問.

const register = '法務局の登記事項証明書（とうきじこうしょうめいしょ）にあります。'

const lastLetters: readonly LetterKind[] = [
  'sale-permission',
  'delivery-order',
  'eviction-call',
  'distribution-summons',
]
const mayBeSold = (matter: Matter) => (matter.letters ?? []).some(({ kind }) => lastLetters.includes(kind))
/** Of a home that somebody else has, nothing is asked about a sale that is over. */
const isOwn = (home: Property, matter: Matter, on: Day | null) => !isHomeSold(matter, home, on)
/** わからない is said of the day of the sale, and not that there was none. */
const isDayUnknown = (matter: Matter, id: string, soldOn: Day | null | undefined) =>
  soldOn === null && !isSaidNone(matter.provenance?.[id]?.soldOn ?? null)
const isCondominium = ({ kind }: { readonly kind: string }) => kind === 'condominium'
const fewestEstimates = 3
const mostEstimates = 10

export const homeQuestions: readonly Question[] = [
  thingsOf(properties, {
    id: 'properties',
    section: 'home',
    title: 'どんな不動産がありますか',
    reason: '家のほかに、土地や別の建物があると、分け方と手続が変わるためです。',
    kinds: () => choicesOf(propertyWords),
  }),
  each(properties, {
    id: 'property-kind',
    section: 'home',
    title: 'どんな家ですか',
    reason: '売れる時期、競売の価格、聞くことが、家の種類で違うためです。',
    fields: () => [
      choice('kind', '種類', 'いちばん近いものを選んでください。', choicesOf(propertyWords), { isSure: true }),
      text('name', '呼び名', '「緑町の家」など。なければ空けておいてください。', { isOptional: true }),
    ],
  }),
  each(properties, {
    id: 'property-value',
    section: 'home',
    title: '家は、いくらで売れそうですか',
    reason: '売ると借金が残るかどうかは、この額で決まるためです。',
    when: isOwn,
    fields: () => [
      amount(
        'marketValue.typical',
        'ふつうに売れる値段',
        '近くで売りに出ている似た家の値段が目安になります。だいたいでかまいません。',
        'price',
      ),
      amount(
        'marketValue.low',
        '安くみた値段',
        '分からなければ「わからない」でかまいません。上の値段で計算します。',
        'price',
      ),
      amount(
        'marketValue.high',
        '高くみた値段',
        '分からなければ「わからない」でかまいません。上の値段で計算します。',
        'price',
      ),
      pastDay('marketValueOn', 'いつの見込みか', '調べた日です。なければ空けておいてください。', { isOptional: true }),
    ],
  }),
  each(properties, {
    id: 'property-estimates',
    section: 'home',
    title: '不動産会社の査定（さてい）は受けましたか',
    reason: '査定が2社からあると、売れる値段の幅が分かるためです。査定は無料です。',
    when: isOwn,
    fields: ({ brokerEstimates }) => {
      const told = (brokerEstimates ?? []).length
      const count = Math.min(mostEstimates, Math.max(fewestEstimates, told))
      return Array.from({ length: count }, (_, at) =>
        amount(
          `brokerEstimates[${at}]`,
          `${at + 1}社目の査定額`,
          at === 0 ? '査定書に書かれた額です。' : 'なければ空けておいてください。',
          'price',
          at === 0 ? { none: '査定は受けていない' } : { isOptional: true },
        ),
      )
    },
  }),
  each(properties, {
    id: 'property-bought',
    section: 'home',
    title: 'いつ、いくらで手に入れましたか',
    reason: '売ったときの税金がかかるかどうかを見るためです。',
    fields: () => [
      pastDay('boughtOn', '手に入れた日', '売買契約書か、登記事項証明書にあります。'),
      amount('boughtFor', '買った値段', '建てたときは、土地と建物の合計です。', 'price'),
    ],
  }),
  each(properties, {
    id: 'property-register',
    section: 'home',
    title: '登記と、家の広さを教えてください',
    reason: '登記の税金と、住宅ローンの特則（家を残す個人再生）が使えるかを見るためです。',
    when: isOwn,
    fields: () => [
      whole('registeredUnits', '登記の数（土地の筆数＋建物の数）', register, [1, 1000]),
      area('areaM2', '床面積（㎡）', register),
      area(
        'residenceAreaM2',
        'そのうち、住まいに使う床面積（㎡）',
        'すべて住まいなら、上と同じ数です。店や貸した部屋は入れません。',
      ),
    ],
  }),
  each(properties, {
    id: 'property-tax',
    section: 'home',
    title: '固定資産税は、いくらですか',
    reason: '売るときに買主と分ける税金と、登記の税金を計算するためです。',
    when: isOwn,
    fields: () => [
      amount(
        'annualPropertyTax',
        '固定資産税・都市計画税（1年分）',
        '毎年4〜6月ごろ届く納税通知書にあります。',
        'propertyTax',
      ),
      amount(
        'assessedLand',
        '土地の評価額',
        '納税通知書の「価格」か「評価額」です。土地がないときは「なし」と書いてください。',
      ),
      amount('assessedBuilding', '建物の評価額', '納税通知書の「価格」か「評価額」です。'),
    ],
  }),
  each(properties, {
    id: 'property-owners',
    section: 'home',
    title: 'だれが持っていて、だれが住んでいますか',
    reason: '売るには、持っている人の全員の同意が要るためです。',
    when: (home, matter, on) => isOwn(home, matter, on) && people.things(matter).length > 0,
    fields: (_, matter) => [
      choices(
        'owners',
        '持っている人（所有者）',
        register,
        people.things(matter).map(({ id }) => ({ value: { person: id }, label: personWords(matter, id) })),
      ),
      choices('residents', '住んでいる人', '今、住んでいる人です。', asChoices(people, matter)),
    ],
  }),
  each(properties, {
    id: 'property-shares',
    section: 'home',
    title: 'それぞれの持分（もちぶん）を教えてください',
    reason: '手取りと借金を、持分で分けるためです。',
    when: (home, matter, on) => isOwn(home, matter, on) && (home.owners ?? []).length > 1,
    fields: ({ owners }, matter) =>
      (owners ?? []).map(({ person }, at) =>
        share(
          `owners[${at}].share`,
          `${personWords(matter, person)}の持分`,
          '「2分の1」か「1/2」のように書いてください。登記事項証明書にあります。',
        ),
      ),
  }),
  each(properties, {
    id: 'property-tenure',
    section: 'home',
    title: '土地は、自分のものですか',
    reason: '借地（しゃくち）なら、売るときに地主の承諾と承諾料が要るためです。',
    when: (home, matter, on) => isOwn(home, matter, on) && home.kind !== 'condominium',
    fields: () => [
      choice('tenure', '土地の権利', '毎月か毎年の地代を払っていれば、借地です。', [
        { value: 'owned', label: '自分（たち）の土地' },
        { value: 'leasehold', label: '借りている土地（借地）' },
      ]),
    ],
  }),
  each(properties, {
    id: 'property-landlord',
    section: 'home',
    title: '地主はだれですか',
    reason: '承諾をもらう相手を、書類に書くためです。答えは変わりません。',
    when: (home, matter, on) => isOwn(home, matter, on) && home.tenure === 'leasehold',
    fields: () => [text('landlord', '地主の名前', '契約書に書かれています。')],
  }),
  each(properties, {
    id: 'property-sold',
    section: 'home',
    title: '家は、もう売れましたか',
    reason: '家が売れた後は、残った借金をどうするかの話になるためです。',
    when: (home, matter) => tellsOfSale(home) || mayBeSold(matter),
    fields: ({ id, sold, soldOn }, matter) => [
      ...(typeof soldOn === 'string' || (!isKnown(sold) && !isDayUnknown(matter, id, soldOn))
        ? []
        : [yesNo('sold', '家は', '売れた日が分からなくても、答えられます。', 'もう売れた', 'まだ売れていない')]),
      pastDay('soldOn', '引き渡した日', '任意売却や競売で、人のものになった日です。', {
        ...(sold === true ? {} : { none: 'まだ売れていない' }),
      }),
      ...(typeof soldOn === 'string' || sold === true
        ? [amount('soldFor', '売れた値段', '売買契約書か、裁判所の書類にあります。', 'price' as const)]
        : []),
    ],
  }),
  thingsOf(condominiumArrears, {
    id: 'condominium-arrears',
    section: 'home',
    title: '管理費や修繕積立金の滞納はありますか',
    reason: '管理組合は、売った代金から先に受け取れるためです。',
    when: (matter) => properties.things(matter).some(isCondominium),
    kinds: (matter) =>
      properties
        .things(matter)
        .filter(isCondominium)
        .map((home) => ({ value: home.id, label: properties.words(home, matter) })),
  }),
  each(condominiumArrears, {
    id: 'condominium-arrears-amount',
    section: 'home',
    title: '管理費などは、いくら遅れていますか',
    reason: '売った代金から先に払う額を数えるためです。',
    fields: () => [
      amount('principal', '管理費・修繕積立金の滞納', '管理組合か管理会社の請求書にあります。', 'arrears'),
      amount('lateCharge', '遅延損害金', 'ないときは「なし」と書いてください。'),
      amount('parking', '駐車場代などの滞納', 'ないときは「なし」と書いてください。'),
      pastMonth('fromMonth', '滞納の始まった月', 'いちばん古い、払っていない月です。'),
    ],
  }),
  each(condominiumArrears, {
    id: 'condominium-arrears-limitation',
    section: 'home',
    title: '管理費の滞納を、認めたり、請求されたりしましたか',
    reason: '古い管理費が時効にかかるかどうかを見るためです。',
    fields: () => [
      yesNo(
        'acknowledged',
        '滞納を認めた（少し払った・裁判があったときも）',
        '口で「払います」と言ったときも「認めた」です。',
        '認めたことがある',
        '認めたことはない',
      ),
      pastDay('demandedOn', '競売で配当要求をされた日', '裁判所か管理組合から知らせが来ます。', {
        none: 'されていない',
      }),
    ],
  }),
]
