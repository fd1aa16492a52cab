import type { StageId } from '#assessment/road/stage.ts'
import type { WayId } from '#assessment/ways/way.ts'

// いま見る道筋の選び方. Which ways are shown first, by stage, and why these. No way is called the best; a closed one is never shown, and
// which of them fits is for the whole plan and the people themselves. The order within a row is ours, by what is lost first.

export interface FirstWaysRow {
  readonly stages: readonly StageId[]
  /** The first three that are not closed are shown. */
  readonly ways: readonly WayId[]
  /** Why these and in this order. */
  readonly because: string
}

/** 段階ごとの道筋. */
export const firstWays: readonly FirstWaysRow[] = [
  {
    stages: ['paying'],
    ways: ['keep-paying', 'reschedule', 'voluntary-sale'],
    because: '払えている人に売却を急がせない。返し方の変更は、滞納の前がいちばん通りやすい。',
  },
  {
    stages: ['unknown', 'arrears', 'demanded'],
    ways: ['reschedule', 'keep-paying', 'voluntary-sale', 'individual-rehabilitation-home-loan'],
    because:
      '一括で請求されると返し方の変更と返済の続行が閉じるので、先に並べる。売る道も、準備に何か月もかかるので並べる。',
  },
  {
    stages: ['accelerated', 'subrogated'],
    ways: ['individual-rehabilitation-home-loan', 'voluntary-sale', 'bankruptcy'],
    because:
      '家を残す申立ては代位弁済から6か月で閉じ、売ると使えなくなるので先に並べる。残る債務を終わらせる道も並べる。',
  },
  {
    stages: ['auction-opened', 'inspected', 'bidding-fixed'],
    ways: ['voluntary-sale', 'individual-rehabilitation-home-loan', 'bankruptcy'],
    because: '開札で閉じる売却を先に、家を残す道をその次に並べる。',
  },
  {
    stages: ['sold-by-court'],
    ways: ['individual-rehabilitation-home-loan', 'bankruptcy', 'individual-rehabilitation', 'auction'],
    because: '売却は閉じている。家を残す道は代金の納付までで、その後は残る債務を終わらせる道になる。',
  },
  {
    stages: ['to-be-left', 'residual'],
    ways: ['instalments', 'bankruptcy', 'individual-rehabilitation', 'servicer-settlement'],
    because: '家は売れている。残った債務を払う道と終わらせる道を並べる。',
  },
  {
    stages: ['sued', 'judged', 'seized'],
    ways: ['individual-rehabilitation', 'bankruptcy', 'voluntary-arrangement', 'instalments'],
    because: '差押えを止めうるのは個人再生と破産なので先に、話合いの道をその次に並べる。',
  },
]

/** Where hardly any way of the row is left. */
export const otherWays: readonly WayId[] = [
  ...(['individual-rehabilitation-home-loan', 'voluntary-sale', 'bankruptcy', 'individual-rehabilitation'] as const),
  ...(['instalments', 'voluntary-arrangement', 'special-conciliation', 'auction'] as const),
]

/** 先に確かめる道筋. They are lost by paying, signing, selling or waiting; so they stand before every row where they are not closed. */
export const beforeOthers: readonly WayId[] = ['inheritance-renunciation', 'prescription']

/** 家を残す道筋. Those that keep the home as one's own; of those that end it, at least one is shown beside, and the other way round. */
export const keepingWays: readonly WayId[] = ['keep-paying', 'reschedule', 'individual-rehabilitation-home-loan']
export const endingWays: readonly WayId[] = ['voluntary-sale', 'leaseback', 'family-sale', 'auction']

/** この道筋を見る理由. */
export const wayReasons: Readonly<Record<WayId, string>> = {
  'keep-paying': '遅れている分を払えるなら、いまの契約のまま家に住み続けられます。',
  reschedule: '一括で請求される前なら、期間を延ばす・しばらく利息だけにするなど、毎月の額を下げる相談ができます。',
  'voluntary-sale': '債権者の同意をもらって、競売になる前に自分で売る方法です。買主探しと同意に何か月もかかります。',
  leaseback: '家を業者に売り、家賃を払って住み続ける方法です。家賃と期間の条件をよく確かめる必要があります。',
  'family-sale': '家族が買い取り、住み続ける方法です。買う人のお金と、債権者の同意が要ります。',
  auction: '何もしないと進む道です。家を出る時期は、裁判所の手続と落札した人で決まります。',
  instalments: '残った借金を、話合いで決めた額で毎月払う方法です。いつ終わるかを先に確かめられます。',
  'servicer-settlement': '債権回収会社と、減らした額をまとめて払う約束をする方法です。まとまったお金が要ります。',
  'voluntary-arrangement': '弁護士などが債権者と話し合い、利息を減らして分割で払う方法です。',
  'special-conciliation': '簡易裁判所で、債権者と返し方を話し合う方法です。',
  'individual-rehabilitation': '裁判所の計画で借金を減らし、3年から5年で払う方法です。進めば差押えも止められます。',
  'individual-rehabilitation-home-loan':
    '住宅ローンを払い続け、ほかの借金を減らして家を残す裁判所の手続です。使える期限があります。',
  bankruptcy: '払いきれないときに、残る借金を免除してもらう裁判所の手続です。連帯保証人への請求は残ります。',
  prescription:
    '古い借金は、時効を伝えると払わなくてよくなることがあります。払う前や署名の前に確かめる必要があります。',
  'inheritance-renunciation': '亡くなった人の借金は、期限までに家庭裁判所に申し出ると引き継がずにすみます。',
}

/** 払えているときの理由, where it differs. */
export const payingReasons: Partial<Readonly<Record<WayId, string>>> = {
  'keep-paying': '払えているあいだは、急いで売る必要はありません。家計でこれからも払えるかを確かめられます。',
  reschedule: '滞納する前のほうが、期間を延ばすなどの相談がしやすいです。',
  'voluntary-sale': '売ることも考えるなら、いくらで売れて借金が残るかを、先に調べられます。急ぐ必要はありません。',
}
