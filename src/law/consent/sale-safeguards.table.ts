import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly clause: string
  readonly says: string
  readonly limits: string | null
}

/** 任意売却の特約. The clauses that a contract of voluntary sale usually has, for a seller without money. */
export const saleSafeguards = table<Row>({
  id: 'sale-safeguards',
  title: '任意売却の特約',
  kind: 'practice',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [cite('宅地建物取引業法', '40条'), cite('消費者契約法', '8条'), cite('民法', '572条')],
  sources: [],
  columns: { clause: '特約', says: '内容', limits: '使えないとき・注意' },
  rows: [
    {
      clause: '債権者の同意を条件にする特約',
      says: 'すべての債権者が担保を外し、競売などを取り下げることを、売買の条件にします。',
      limits: null,
    },
    {
      clause: '手付金を少なくする特約',
      says: '手付金は、なしか少額にするか、仲介業者が預かります。',
      limits: null,
    },
    {
      clause: '契約不適合責任の免責',
      says: '売った後に不具合が見つかっても、売主は責任を負わないことにします。',
      limits:
        '売主が宅建業者のときや、消費者契約法などに反するときは、使えないことがあります（宅地建物取引業法40条、消費者契約法8条）。',
    },
    {
      clause: '現状のままの引渡し',
      says: '家は、今のままの状態で引き渡します。',
      limits: null,
    },
    {
      clause: '決済までの明渡し',
      says: '決済の日までに、家を空にします。',
      limits: null,
    },
  ],
  notes: [
    note('practice', 'ふつうに使われる特約です。契約ごとに違うので、契約書の文を確かめてください。'),
    note(
      'caution',
      '知っている不具合を買主に伝えなかったときは、免責の特約があっても責任を負います（民法572条）。知っていることは、契約の前に伝えてください。',
    ),
    note('doubt', '宅地建物取引業法40条、消費者契約法8条、民法572条は、条文を読み直していません。'),
  ],
})
