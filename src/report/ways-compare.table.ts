import type { Learns, WayId } from '#assessment/ways/way.ts'

/** 裁判所に行くか. Which court a way goes through, in a few words; the papers themselves stand with the way. */
export const courtWords: Readonly<Record<WayId, string>> = {
  'keep-paying': '使いません。',
  reschedule: '使いません。',
  'voluntary-sale': '使いません。競売が始まっていれば、取下げの書類だけ出ます。',
  leaseback: '使いません。競売が始まっていれば、取下げの書類だけ出ます。',
  'family-sale': '使いません。競売が始まっていれば、取下げの書類だけ出ます。',
  auction: '地方裁判所が売ります。',
  instalments: '使いません。約束が守れないと、訴えられることがあります。',
  'servicer-settlement': '使いません。',
  'voluntary-arrangement': '使いません。',
  'special-conciliation': '簡易裁判所に申し立てます。',
  'individual-rehabilitation': '地方裁判所に申し立てます。',
  'individual-rehabilitation-home-loan': '地方裁判所に申し立てます。',
  bankruptcy: '地方裁判所に申し立てます。',
  prescription: 'ふつうは手紙で伝えます。訴えられているときは、裁判所に書面を出します。',
  'inheritance-renunciation': '家庭裁判所に申し出ます。',
}

/** 返済が続く道. Ways on which the loan goes on being paid: while it is, its guarantors are usually not asked. */
export const whilePaid: readonly WayId[] = ['keep-paying', 'reschedule', 'individual-rehabilitation-home-loan']

/** 知る人. Who may learn of a way, in a word; how is told with the way itself. */
export const whoWords: Readonly<Record<Learns['who'], string>> = {
  family: '家族',
  neighbours: '近所',
  employer: '勤め先',
  gazette: '官報',
  'court-site': '裁判所のサイト',
  borrower: '借りた人・元の配偶者',
}
