import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly point: string
  readonly says: string
  readonly basis: string
  readonly attested: '公的' | '複数' | '一つ' | '未確認'
}

const answers = '国税庁タックスアンサー No.1225・No.1233・No.1234（2025年4月）'

/** 住宅ローン控除が切れるとき. When the mortgage tax credit ends: moving out, shortening, subrogation, sale. */
export const mortgageTaxCreditLoss = table<Row>({
  id: 'mortgage-tax-credit-loss',
  title: '住宅ローン控除が切れるとき',
  kind: 'prose',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [
    cite('国税庁タックスアンサー No.1225', ''),
    cite('国税庁タックスアンサー No.1233', ''),
    cite('国税庁タックスアンサー No.1234', ''),
  ],
  sources: [],
  columns: { point: '論点', says: '内容', basis: '根拠', attested: '確かさ' },
  rows: [
    {
      point: '年末に住んでいること',
      says: 'その年の控除には、その年の12月31日にその家に住んでいることが要ります。',
      basis: answers,
      attested: '公的',
    },
    {
      point: '引っ越したとき',
      says: '引っ越すと、その年から控除がなくなります。',
      basis: answers,
      attested: '公的',
    },
    {
      point: '後で戻ったとき',
      says: '戻って控除がまた使えるのは、会社の命令による転勤などで引っ越し、引っ越す前に届け出ていたときで、残りの年の分だけです。',
      basis: answers,
      attested: '公的',
    },
    {
      point: '返済の期間',
      says: '最初の返済から最後の返済まで、10年以上あることが要ります。',
      basis: answers,
      attested: '公的',
    },
    {
      point: '期間の延長と短縮',
      says: '期間を延ばしても控除に影響はありません。短くすると、控除がなくなることがあります。',
      basis: answers,
      attested: '公的',
    },
    {
      point: '借換え',
      says: '新しいローンも同じ条件を満たすなら、借り換えても控除は続きます。',
      basis: answers,
      attested: '公的',
    },
    {
      point: '代位弁済の後',
      says: '代位弁済の後の借金は、決められた金融機関からの借入れではなくなります。',
      basis: '記憶による',
      attested: '未確認',
    },
    {
      point: '家を売った年',
      says: '家を売った年には控除がありません。年末調整を直してください。',
      basis: answers,
      attested: '公的',
    },
  ],
  notes: [
    note(
      'doubt',
      '代位弁済の後に控除がなくなることは記憶によるもので、税務署の文書で確かめていません。ほかの点は国税庁のページにあります。代位弁済があった年の控除は、税務署に聞いてください。',
    ),
    note(
      'caution',
      '控除を受け続けてしまうと、後で税金を返すことになります。引っ越した年は、会社にも知らせてください。',
    ),
  ],
})
