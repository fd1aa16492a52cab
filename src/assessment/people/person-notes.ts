import { isKnown } from '#assessment/known.ts'
import type { Day } from '#base/day.ts'
import { type Note, note } from '#law/finding.ts'
import type { Matter } from '#matter/matter.ts'
import { askerOf, borrowersOf, borrowerWords } from './asker.ts'
import type { PersonRole } from './people.ts'
import { acceptances, guaranteedOn, type Person } from './person-decisions.ts'

interface Seen {
  readonly matter: Matter
  readonly person: Person
  readonly roles: readonly PersonRole[]
  readonly owesNothing: boolean
  readonly on: Day
}

/** 知っておくこと. What somebody in this place must know before signing or paying. */
export function notesFor({ matter, person, roles, owesNothing, on }: Seen): readonly Note[] {
  const is = (role: PersonRole) => roles.includes(role)
  const isPledged = is('collateralProvider')
  return [
    ...(is('deceased') ? [insured] : []),
    ...(is('spouse') && owesNothing ? [spouseOwesNothing] : []),
    ...((is('formerSpouse') || isOfDivorce(matter, person)) && !owesNothing ? [divorceChangesNothing] : []),
    ...(is('formerSpouse') && owesNothing ? [formerOwesNothing] : []),
    ...(is('jointGuarantor') ? [wholeFirst(matter, person), ...guarantorsNotice(matter, person)] : []),
    ...(isPledged ? [propertyOnly] : []),
    ...(is('coOwner') ? [consent, ...(owesNothing ? [ownsOnly] : [])] : []),
    ...(is('heir') ? [beforeDeciding, ...accepted(person)] : []),
    ...(hasRenounced(person, on) ? [renounced(owesNothing)] : []),
  ]
}

const insured = note(
  'caution',
  '亡くなった人のローンには、団体信用生命保険が付いていることがあります。相続の手続や支払いの前に、借入先と保険会社に確かめてください。',
)
const spouseOwesNothing = note(
  'caution',
  '配偶者というだけでは、ローンを払う義務はありません。債権者から署名や支払いを求められても、その場で応じず、先に弁護士に確かめてください。',
)
/** 民法177条 and the contracts: a divorce binds the couple, not the creditor. */
const divorceChangesNothing = note(
  'caution',
  '離婚しても、ローンの責任は変わりません。二人の間で「相手が払う」と決めていても、債権者は請求できます。払ったときは、決めたことをもとに相手に求められます。',
)
const formerOwesNothing = note('caution', '契約に署名していなければ、離婚した相手のローンを払う義務はありません。')
/** Whether it is who asks, and a former husband or wife of hers or his stands in the file: relations are told from her or him. */
function isOfDivorce({ people }: Matter, { relation }: Person): boolean {
  return relation === 'self' && (people ?? []).some((one) => one.relation === 'formerSpouse')
}

/** 民法452条から454条まで. Told to who asks as such, and of all others by what they are; 本人 would be two people. */
function wholeFirst(matter: Matter, { id }: Person): Note {
  const { person, role } = askerOf(matter)
  const isAsker = person === id && role === 'guarantor'
  const loans = (matter.loans ?? []).filter(({ jointGuarantors }) => jointGuarantors?.includes(id))
  const [borrower, ...others] = borrowersOf(matter, loans)
  const who = borrowerWords({ borrower: others.length === 0 ? (borrower ?? null) : null })
  const start = isAsker ? 'あなたは連帯保証人なので' : '連帯保証人は'
  return note(
    'caution',
    `${start}、先に借りた人に請求してほしいと言えず、全額を請求されることがあります。払うと、${who}にその全額を求められます（求償）。払う前に、${who}に知らせてください。知らせないと、求められる額が減ることがあります（民法463条）。`,
  )
}

const propertyOnly = note(
  'caution',
  '担保に出した不動産のほかに、請求されることはありません。主債務者の時効が完成していれば、それを使えます（民法145条）。家が売られて借金に充てられたときは、その分を主債務者に求められます（民法351条・372条）。',
)
const consent = note(
  'caution',
  '家の全部を売るには、共有者全員の同意が要ります。自分の持分だけなら売れますが、価格は大きく下がるのがふつうです。',
)
const ownsOnly = note(
  'caution',
  '共有者というだけでは、ローンを払う義務はありません。ただし、抵当権が持分にも付いていれば、競売では家の全部が売られます。',
)
/** 民法921条. */
const beforeDeciding = note(
  'caution',
  '相続するかどうかを決めるまで、亡くなった人の財産を使ったり売ったりせず、その口座から借金を払わないでください。放棄できなくなることがあります。保証人や連帯債務者としての自分の責任は、放棄しても残ります。',
)

function accepted(person: Person): readonly Note[] {
  const found = acceptances(person).map(({ value }) => value.accepted)
  if (found.includes(true))
    return [
      note(
        'caution',
        'すでに相続したとみられることをしています（民法921条）。放棄できるかどうか、すぐに弁護士に確かめてください。',
      ),
    ]
  return found.includes(null)
    ? [
        note(
          'doubt',
          'したことによっては、相続したとみられることがあります。放棄を考えているなら、すぐに弁護士に確かめてください。',
        ),
      ]
    : []
}

function hasRenounced({ heirOf, renouncedOn }: Person, on: Day): boolean {
  return isKnown(heirOf) && isKnown(renouncedOn) && renouncedOn <= on
}

/** 民法939条. */
function renounced(owesNothing: boolean): Note {
  const own = owesNothing ? '' : 'ここにあるのは、この人自身の借金や保証です。'
  return note('caution', `相続を放棄したので、亡くなった人の借金は負いません。次の順位の人に知らせてください。${own}`)
}

/** 458条の2・458条の3: the second for individuals whose guarantee is of 2020-04-01 or later. */
function guarantorsNotice(matter: Matter, person: Person): readonly Note[] {
  const loans = (matter.loans ?? []).filter(({ jointGuarantors }) => (jointGuarantors ?? []).includes(person.id))
  const days = loans.map((loan) => guaranteedOn(person, loan))
  if (days.some((on) => on === null)) return [askContract]
  return days.some((on) => on !== null && on >= '2020-04-01') ? [askCreditor] : [noDuty]
}

const askContract = note(
  'caution',
  '保証契約の日が2020年4月1日より前か後かで、債権者が知らせる義務と時効が変わります。契約書の日を確かめてください。',
)
const askCreditor = note(
  'caution',
  '2020年4月1日からの保証では、一括請求になったことを、債権者は知ってから2か月以内に保証人に知らせる義務があります（民法458条の3）。返済の様子は、頼まれた保証人ならいつでも聞けます（458条の2）。',
)
const noDuty = note(
  'caution',
  '2020年3月31日までの保証なので、一括請求になったことを債権者が保証人に知らせる義務（民法458条の3）はありません。返済の様子を、借りた人や債権者に聞いてください。',
)
