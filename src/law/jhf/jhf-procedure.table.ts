import { note } from '#law/finding.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly order: number
  readonly step: string
  readonly form: string | null
  readonly formNumber: number | null
  readonly weeksLeast: number | null
  readonly weeksMost: number | null
  readonly attested: '公的' | '複数' | '一つ' | '未確認'
}

const untimed = { weeksLeast: null, weeksMost: null } as const

/** 機構の任意売却手続. The steps and forms of a voluntary sale whose creditor is the 住宅金融支援機構. */
export const jhfProcedure = table<Row>({
  id: 'jhf-procedure',
  title: '機構の任意売却手続',
  kind: 'data',
  confidence: 'unverified',
  checked: '2026-11-21',
  citations: [],
  sources: [
    'https://lawinsider.com/ja/contracts/dLZixksIOeo',
    'http://fudosun.jp/tango/pamphlet.html',
    'http://www.nb-bs.net/blog/?p=387',
    'https://mbp-japan.com/kyoto/k-rm/column/2615539',
    'https://www.iesuku-baikyaku.com/blog/detail430918/',
    'http://house.tudura.com/046.html',
  ],
  columns: {
    order: '順番',
    step: '段階',
    form: '書類',
    formNumber: '書式の番号（号）',
    weeksLeast: 'かかる期間の下（週）',
    weeksMost: 'かかる期間の上（週）',
    attested: '確かさ（書式の番号は未確認）',
  },
  rows: [
    {
      order: 1,
      step: '所有者が任意売却を申し出て、仲介業者の名前を伝えます。',
      form: '任意売却に関する申出書',
      formNumber: 1,
      ...untimed,
      attested: '複数',
    },
    {
      order: 2,
      step: '情報の提供を頼み、物件の資料を出します。',
      form: '情報提供依頼書',
      formNumber: 2,
      ...untimed,
      attested: '複数',
    },
    {
      order: 2,
      step: '情報の提供を頼み、物件の資料を出します。',
      form: '任意売却物件情報・売却仲介希望申請書',
      formNumber: 3,
      ...untimed,
      attested: '複数',
    },
    {
      order: 2,
      step: '情報の提供を頼み、物件の資料を出します。',
      form: '売却仲介手続依頼書',
      formNumber: 4,
      ...untimed,
      attested: '複数',
    },
    {
      order: 3,
      step: '仲介業者が現地を調べ、価格を査定します。',
      form: '価格査定書（戸建て）',
      formNumber: 6,
      ...untimed,
      attested: '複数',
    },
    {
      order: 3,
      step: '仲介業者が現地を調べ、価格を査定します。',
      form: '実査チェックシート（戸建て）',
      formNumber: 7,
      ...untimed,
      attested: '複数',
    },
    {
      order: 3,
      step: '仲介業者が現地を調べ、価格を査定します。',
      form: '価格査定書（マンション）',
      formNumber: 8,
      ...untimed,
      attested: '複数',
    },
    {
      order: 3,
      step: '仲介業者が現地を調べ、価格を査定します。',
      form: '実査チェックシート（マンション）',
      formNumber: 9,
      ...untimed,
      attested: '複数',
    },
    {
      order: 4,
      step: '債権回収会社が売出価格を確認します。',
      form: '売出価格確認申請書',
      formNumber: 5,
      weeksLeast: 1,
      weeksMost: 2,
      attested: '複数',
    },
    {
      order: 5,
      step: '専任媒介契約を結び、契約書とレインズの登録証明書を出します。',
      form: null,
      formNumber: null,
      ...untimed,
      attested: '複数',
    },
    {
      order: 6,
      step: '仲介業者が販売活動を定期に（実務では毎月）報告し、価格を見直します。',
      form: '販売活動状況報告書',
      formNumber: 10,
      ...untimed,
      attested: '未確認',
    },
    {
      order: 7,
      step: '買主が見つかったら報告します。',
      form: '購入希望者報告書',
      formNumber: 11,
      ...untimed,
      attested: '複数',
    },
    {
      order: 8,
      step: '売却予定価格と、売買代金から引く費用の明細を出します。',
      form: '売却予定価格・控除費用明細書',
      formNumber: 12,
      ...untimed,
      attested: '未確認',
    },
    {
      order: 9,
      step: '承認の後、売買契約、決済、抵当権の抹消、名義の移転をします。',
      form: '抵当権抹消の書類',
      formNumber: null,
      ...untimed,
      attested: '複数',
    },
  ],
  notes: [
    note(
      'practice',
      '機構の直接の融資とフラット35（買取型）には保証会社がないので、代位弁済はありません。債権は機構が持ち、債権回収会社が代わりに手続をします。',
    ),
    note(
      'doubt',
      'フラット35（保証型）では、金融機関が債権を持ち、機構の保険が付くと考えられます。これは資料で確かめていません。',
    ),
    note(
      'practice',
      '約6か月の滞納で期限の利益を失う通知が届き、全額を請求されます（遅延損害金は年14.5%）。任意売却の申出がなければ、競売に進みます。6か月と14.5%は、一つの資料によります。',
    ),
    note(
      'practice',
      '機構のパンフレット（2024年4月版の初めの部分を読みました）には、任意売却はふつう競売より高く売れること、手順どおりに進めれば、仲介手数料や抹消の費用などを事情に応じて売買代金から引けることがある、とあります。',
    ),
    note('caution', '手順を守らないと、抵当権の抹消に応じてもらえないことがあります（同じパンフレット）。'),
    note(
      'doubt',
      '書式の名前と番号は、古い一覧によります。名前は変わりにくいと考えられますが、番号は確かめていません。12号は番号の根拠がさらに弱いものです。',
    ),
    note(
      'doubt',
      '媒介契約は3か月ごとの更新、販売できる期間は競売の申立てまで全部で約6か月と言われますが、公的な資料では確かめられていません。毎月の報告も同じです。',
    ),
    note('caution', '申出は、競売の申立てより前に出してください。申立ての後は、任意売却と競売の手続が並んで進みます。'),
    note('doubt', '遅延損害金について機構と話合いができるかは、確かめていません。'),
  ],
})
