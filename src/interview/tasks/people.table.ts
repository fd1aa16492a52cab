import type { Matter } from '#matter/matter.ts'
import { choice, choices, choicesOf, pastDay, text } from './field-rows.ts'
import { actWords, heirWords, relationWords, reliefWords } from './kind-words.table.ts'
import { type Person, people, personWords } from './lists.ts'
import { each, type Question, thingsOf } from './question.ts'

// 人の質問.

/** Everybody else who has died. */
const deceased = (matter: Matter, { id }: Person) =>
  people.things(matter).filter((one) => typeof one.diedOn === 'string' && one.id !== id)

const isDead = ({ diedOn }: Person) => typeof diedOn === 'string'
const isHeir = ({ heirOf }: Person) => typeof heirOf === 'string'

/** Who owes; where nobody is told to be the debtor, the first of the people stands for one. */
const owes = ({ id, relation }: Person, { loans, people: all }: Matter) =>
  relation === 'self' ||
  (all?.[0]?.id === id && !all.some((one) => one.relation === 'self')) ||
  (loans ?? []).some(({ debtor, jointDebtors }) => debtor === id || jointDebtors?.includes(id))

const guarantees = ({ id }: Person, { loans }: Matter) =>
  (loans ?? []).some(({ jointGuarantors }) => jointGuarantors?.includes(id))

export const peopleQuestions: readonly Question[] = [
  thingsOf(people, {
    id: 'people',
    section: 'people',
    title: '関わる人はだれですか',
    reason:
      'だれに請求が行き、だれの同意が要るかを知るためです。まず、相談しているあなた。それから、借りた人・いっしょに借りた人・保証した人・家を持つ人・いっしょに暮らす人です。',
    kinds: () => choicesOf(relationWords),
  }),
  each(people, {
    id: 'person',
    section: 'people',
    title: 'この人のことを教えてください',
    reason: '年齢で、返せる期間と生活費の目安が変わるためです。',
    fields: () => [
      pastDay('bornOn', '生年月日', '分からなければ「わからない」でかまいません。'),
      text('name', '名前', '「夫」「母」などでもかまいません。なければ空けておいてください。', { isOptional: true }),
      pastDay('diedOn', '亡くなった日', '亡くなった人だけ書いてください。', { isOptional: true }),
    ],
  }),
  each(people, {
    id: 'person-divorced',
    section: 'people',
    title: '離婚の日は、いつですか',
    reason: '財産を分けるように求められる期限があるためです。',
    when: ({ relation, divorcedOn }) => relation === 'formerSpouse' || typeof divorcedOn === 'string',
    fields: () => [pastDay('divorcedOn', '離婚の日', '戸籍に書かれています。')],
  }),
  each(people, {
    id: 'person-guaranteed',
    section: 'people',
    title: 'いつ連帯保証人になりましたか',
    reason: '2020年4月より前と後で、保証の決まりが違うためです。',
    when: guarantees,
    fields: () => [
      pastDay(
        'guaranteedOn',
        '連帯保証人になった契約の日',
        'ローンの契約書か、別の保証契約書の、署名のところに書かれています。',
      ),
    ],
  }),
  each(people, {
    id: 'person-relief',
    section: 'people',
    title: '前に、免責（めんせき）などを受けたことがありますか',
    reason: '受けてから7年たたないと、使えない手続があるためです。',
    when: owes,
    fields: () => [
      choice(
        'earlierRelief',
        '前に受けたもの',
        '自己破産や個人再生をしたことがあるかどうかです。',
        choicesOf(reliefWords),
      ),
    ],
  }),
  each(people, {
    id: 'person-relief-day',
    section: 'people',
    title: 'それが確定したのは、いつですか',
    reason: 'その日から7年を数えるためです。',
    when: ({ earlierRelief }) => typeof earlierRelief === 'string' && earlierRelief !== 'none',
    fields: () => [pastDay('earlierReliefFinalOn', '確定した日', '裁判所の決定の書類で確かめられます。')],
  }),
  each(people, {
    id: 'person-heir',
    section: 'people',
    title: 'この人は、亡くなった人の相続人ですか',
    reason: '借金も相続するため、3か月のうちに放棄するかを決めるからです。',
    when: (person, matter) => !isDead(person) && deceased(matter, person).length > 0,
    fields: (person, matter) => [
      choice(
        'heirOf',
        'だれの相続人か',
        '夫や妻、子、親、兄弟姉妹が相続人になります。',
        deceased(matter, person).map(({ id }) => ({ value: id, label: personWords(matter, id) })),
        { none: '相続人ではない' },
      ),
    ],
  }),
  each(people, {
    id: 'person-inheritance',
    section: 'people',
    title: '相続のことを教えてください',
    reason: '放棄できる期限（知った日から3か月）を数えるためです。',
    when: isHeir,
    fields: () => [
      choice(
        'heirAs',
        '亡くなった人から見た続柄',
        '亡くなった人から見て、この人が何に当たるかです。',
        choicesOf(heirWords),
      ),
      pastDay('knewInheritanceOn', '知った日', '亡くなったことと、自分が相続人であることの両方を知った日です。'),
      pastDay('renouncedOn', '相続放棄が受理された日', '家庭裁判所の通知書にあります。', { none: '放棄していない' }),
    ],
  }),
  each(people, {
    id: 'person-estate-acts',
    section: 'people',
    title: '亡くなった人の財産について、したことはありますか',
    reason: 'したことによっては、相続を認めたとみられて、放棄できなくなるためです。',
    when: isHeir,
    fields: () => [
      choices('estateActs', '知ってから、したこと', 'あてはまるものを、すべて選んでください。', choicesOf(actWords)),
    ],
  }),
]
