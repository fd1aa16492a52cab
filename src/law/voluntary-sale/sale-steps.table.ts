import { day } from '#base/day.ts'
import { type Span, span } from '#law/road-row.ts'

// 任意売却の9つの段階. The steps of the agency's procedure (jhf-procedure), which other creditors follow too, with how long before the closing
// each must be done. Built from: 0.5–1.5 months before listing, one to three months (usual: three) from listing to an offer, one to two months
// from the offer to the closing (market.md), one to two weeks for the price (jhf-procedure), seven days to REINS (専任媒介契約), and a contract
// about a month before the bids. Compared on 2026-11-21; confidence: one source each.

/** The day on which the rows were last compared with their sources. */
export const saleStepsChecked = day('2026-11-21')

export interface SaleStepRow {
  /** 1 to 9. */
  readonly order: number
  readonly title: string
  readonly who: string
  /** The papers, where the creditor has no forms of its own. */
  readonly papers: readonly string[]
  /** Time before the closing at the fastest, and as it usually goes. */
  readonly least: Span
  readonly usual: Span
  readonly sources: readonly string[]
}

const broker = '宅地建物取引業者'
const market = ['https://midori110.net/about-4.html', 'https://ninbai-fukuoka.net/loan/']
const listing = ['https://www.re-port.net/amp/article/news/0000027057']
const procedure = ['http://fudosun.jp/tango/pamphlet.html']
const contract = ['https://gentosha-go.com/articles/-/11812', 'https://century21-ninbai.jp/?p=611']

/** In the order of the procedure. */
export const saleStepRows: readonly SaleStepRow[] = [
  {
    order: 1,
    title: '任意売却を申し出て、仲介業者の名前を伝える',
    who: `本人（所有者の全員）と${broker}`,
    papers: ['任意売却の申出の書類', '本人確認の書類', '家計と、払えなくなった理由のメモ'],
    least: span(2, 15),
    usual: span(6, 15),
    sources: market,
  },
  {
    order: 2,
    title: '残高と物件の資料を集める',
    who: `${broker}（本人の委任状）、債権者`,
    papers: ['残高証明書', '登記事項証明書', '固定資産の評価証明・公課証明', '税と管理費の滞納の明細'],
    least: span(2, 15),
    usual: span(6, 7),
    sources: market,
  },
  {
    order: 3,
    title: '家を調べて、価格を査定する',
    who: broker,
    papers: ['査定書（2社から）', '家の状態のチェック表'],
    least: span(2, 15),
    usual: span(6),
    sources: market,
  },
  {
    order: 4,
    title: '売出価格を債権者が確認する',
    who: '債権者（債権回収会社）',
    papers: ['売出価格の確認の申請', '査定書'],
    least: span(2, 7),
    usual: span(5, 14),
    sources: procedure,
  },
  {
    order: 5,
    title: '専任媒介契約を結び、レインズに登録する',
    who: `本人（所有者の全員）と${broker}`,
    papers: ['専任媒介契約書', 'レインズの登録証明書'],
    least: span(2),
    usual: span(5, 7),
    sources: procedure,
  },
  {
    order: 6,
    title: '売り出して、販売の状況を報告する',
    who: broker,
    papers: ['販売活動の報告書', '価格の見直しの相談'],
    least: span(2),
    usual: span(5),
    sources: listing,
  },
  {
    order: 7,
    title: '買主が見つかったら、債権者に報告する',
    who: broker,
    papers: ['買付証明書', '購入希望者の報告'],
    least: span(1),
    usual: span(2),
    sources: market,
  },
  {
    order: 8,
    title: '売却予定価格と費用の明細を出し、全員の同意をもらって契約する',
    who: `${broker}、債権者と役所の全員、本人と買主`,
    papers: ['売買代金配分表（案）', '費用の見積書', '債権者と役所の同意書', '売買契約書'],
    least: span(1),
    usual: span(1),
    sources: contract,
  },
  {
    order: 9,
    title: '決済、抵当権の抹消、差押えの解除、競売の取下げ、引渡し',
    who: `本人、買主、${broker}、司法書士、債権者`,
    papers: ['抵当権抹消の書類', '競売の取下書', '差押解除の書類', '鍵と、家を空けた確認'],
    least: span(0),
    usual: span(0),
    sources: [],
  },
]
