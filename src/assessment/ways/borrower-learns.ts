import { borrowerWords, owesBeside } from '#assessment/people/asker.ts'
import type { Learns, WayContext, WayId } from './way.ts'

type Told = readonly [answer: Learns['answer'], words: (who: string) => string]

const signs: Told = ['yes', (who) => `${who}が持ち主なら、売買の契約に署名します。`]
const filed: Told = [
  'possible',
  (who) =>
    `${who}は、払った分を求める関係（求償）にあるため、債権者の一覧などに名前を書くことがあります。書くと、裁判所から知らせが届くことがあります。`,
]
const quiet: Told = [
  'possible',
  (who) =>
    `${who}に知らせる手続はありません。ただし、払う前に知らせておかないと、後で求められる額が減ることがあります（民法463条・443条）。`,
]
const never: Told = ['no', (who) => `${who}に知らせる手続はありません。`]

const byWay: Readonly<Record<WayId, Told>> = {
  'keep-paying': never,
  reschedule: ['yes', (who) => `条件を変える契約は、${who}が結びます。`],
  'voluntary-sale': signs,
  leaseback: signs,
  'family-sale': signs,
  auction: ['yes', (who) => `${who}には、裁判所から競売開始決定が届きます。`],
  instalments: quiet,
  'servicer-settlement': quiet,
  'voluntary-arrangement': quiet,
  'special-conciliation': quiet,
  'individual-rehabilitation': filed,
  'individual-rehabilitation-home-loan': filed,
  bankruptcy: filed,
  prescription: never,
  'inheritance-renunciation': never,
}

/** 借りた人に知られるか. Asked by who owes beside the borrower alone: of an own loan there is nobody to tell. */
export function borrowerLearns({ plan }: WayContext, way: WayId): readonly Learns[] {
  if (!owesBeside(plan.asker)) return []
  const [answer, words] = byWay[way]
  return [{ who: 'borrower', answer, words: words(borrowerWords(plan.asker)) }]
}

/** 家を売るのは持ち主. What stands before a sale that is not for who asks to decide (民法206条); nothing where it may be. */
export function ownersDecide({ plan }: Pick<WayContext, 'plan'>): readonly string[] {
  if (plan.asker.owns !== false) return []
  const owners = ownersOf(plan.personViews)
  const who = owners.length === 0 ? '家の持ち主' : `${owners.join('・')}（家の持ち主）`
  return [
    `${who}が売ると決めたときだけ、進められます。あなたができるのは、売る気があるかを聞くことと、売った後にあなたに請求される額を、決まる前に債権者に確かめることです。`,
  ]
}

/** 持ち主の名. Who owns a home of the file that is not sold. */
export function ownersOf(views: WayContext['plan']['personViews']): readonly string[] {
  return views.filter(({ roles }) => roles.includes('owner') || roles.includes('coOwner')).map(({ name }) => name)
}

/** 住んでいない人. Whoever does not live in the home has no day on which to leave it. */
export const livesElsewhereWords =
  'あなたはこの家に住んでいないので、あなたが家を出る日はありません。住んでいる人が出る日は、別に決まります。'
