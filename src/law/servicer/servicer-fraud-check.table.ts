import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly order: number
  readonly part: '確かめること' | '本物がしないこと' | '相談先'
  readonly check: string
  readonly says: string
}

/** 本物の確認. How to tell a licensed servicer from someone who uses its name. */
export const servicerFraudCheck = table<Row>({
  id: 'servicer-fraud-check',
  title: '本物の確認',
  kind: 'data',
  confidence: 'official',
  checked: '2026-11-21',
  citations: [cite('債権管理回収業に関する特別措置法', '3条')],
  sources: ['https://www.moj.go.jp/housei/servicer/kanbou_housei_chousa19.html'],
  columns: { order: '順番', part: '区分', check: '項目', says: '内容' },
  rows: [
    {
      order: 1,
      part: '確かめること',
      check: '法務省の一覧',
      says: '法務省の「債権管理回収業の営業を許可した株式会社一覧」で、会社の名前、住所、電話番号を確かめます。電話は、手紙の番号ではなく、一覧の番号にかけます。',
    },
    {
      order: 2,
      part: '本物がしないこと',
      check: '請求の種類',
      says: 'アダルトサイトや出会い系サイトの料金、「未払いの番組の料金」などは請求しません。',
    },
    {
      order: 2,
      part: '本物がしないこと',
      check: 'はがき',
      says: '中身が見えるはがきで請求することはありません。',
    },
    {
      order: 2,
      part: '本物がしないこと',
      check: '携帯電話の番号',
      says: '連絡先に携帯電話の番号を書くことはありません。',
    },
    {
      order: 2,
      part: '本物がしないこと',
      check: '個人の口座',
      says: '個人の名前の口座に払わせることはありません。',
    },
    {
      order: 2,
      part: '本物がしないこと',
      check: 'SMS',
      says: '「今日中に連絡を」というSMS（携帯電話のメッセージ）を送ることはありません。',
    },
    {
      order: 3,
      part: '確かめること',
      check: 'もとの債権者',
      says: '前の債権者に、債権を譲ったかどうかを聞きます。',
    },
    {
      order: 4,
      part: '確かめること',
      check: '書類',
      says: '債権譲渡の通知と、請求の内訳を出してもらいます。',
    },
    {
      order: 5,
      part: '確かめること',
      check: '先に払わない',
      says: '確かめる前に、少しの額でも払わないでください。',
    },
    {
      order: 6,
      part: '相談先',
      check: '警察・消費生活センター',
      says: 'おかしいと思ったら、警察か消費生活センター（電話188）に相談します。',
    },
  ],
  notes: [
    note(
      'caution',
      'にせの会社は「法務省認定」「法務省認可」という言葉を使うことがあります。正しくは、法務大臣の「許可」です。言葉だけでは、本物かにせ物かは分かりません。',
    ),
    note(
      'caution',
      '本物の会社でも、払ったり認めたりすると時効は数え直しになります（民法152条）。古い借金のときは、先に時効を確かめてください。',
    ),
  ],
})
