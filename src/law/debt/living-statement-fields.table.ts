import { note } from '#law/finding.ts'
import { cite } from '#law/sources.ts'
import { table } from '#law/table.ts'

interface Row {
  readonly section: string
  readonly field: string
  readonly detail: string | null
  readonly leastMonths: number | null
  readonly mostMonths: number | null
  readonly percent: number | null
}

const field = (section: string, name: string, detail: string | null = null): Row => ({
  section,
  field: name,
  detail,
  leastMonths: null,
  mostMonths: null,
  percent: null,
})

/** 生活状況表の項目. What the statement of living circumstances asks for, what is attached, and what to check in it. */
export const livingStatementFields = table<Row>({
  id: 'living-statement-fields',
  title: '生活状況表の項目',
  kind: 'data',
  confidence: 'several',
  checked: '2026-11-21',
  citations: [cite('破産法', '252条1項8号')],
  sources: [],
  columns: {
    section: '欄',
    field: '項目',
    detail: '内容',
    leastMonths: '何か月分・少なくとも（か月）',
    mostMonths: '何か月分・多くて（か月）',
    percent: '割合（%）',
  },
  rows: [
    field('本人', '氏名'),
    field('本人', '生年月日'),
    field('本人', '住所'),
    field('本人', '電話番号'),
    field('本人', '連絡のとりやすい時間'),
    field('家族', 'いっしょに暮らす人', '一人ずつ、続柄、年齢、仕事、収入、学校を書きます。'),
    field('仕事', '勤め先'),
    field('仕事', '仕事の種類'),
    field('仕事', '勤続年数'),
    field('仕事', '給料日'),
    field('仕事', '雇用の形', '正社員、契約社員、パート、自営業などです。'),
    field('収入', '毎月の手取り', '一人ずつ書きます。'),
    field('収入', '賞与（ボーナス）'),
    field('収入', '年金'),
    field('収入', '児童手当'),
    field('収入', 'そのほかの給付'),
    field('収入', '受け取っている養育費や援助'),
    field('支出', '家賃・管理費'),
    field('支出', '食費'),
    field('支出', '水道・光熱費'),
    field('支出', '電話・インターネット'),
    field('支出', '医療費'),
    field('支出', '教育費'),
    field('支出', '通勤費'),
    field('支出', '保険料'),
    field('支出', '車の費用'),
    field('支出', '税金・国民健康保険・年金'),
    field('支出', '払っている養育費'),
    field('支出', 'ほかの借金の返済'),
    field('支出', 'そのほか'),
    field('財産', '現金'),
    field('財産', '預金', '銀行、支店、残高を書きます。'),
    field('財産', '保険の解約返戻金'),
    field('財産', '車', '年式と価値を書きます。'),
    field('財産', '株などの有価証券'),
    field('財産', '不動産'),
    field('財産', '退職金'),
    field('借金と税金', 'ほかの借金', '債権者、残高、毎月の返済、滞納を書きます。'),
    field('借金と税金', '税金の滞納'),
    field('事情', '健康・障害'),
    field('事情', '払えなくなった理由'),
    field('事情', 'これからの見込み', '転職や定年の時期などです。'),
    field('支払いの申出', '毎月払える額'),
    field('支払いの申出', '払い始める日'),
    field('支払いの申出', '毎月の支払日'),
    field('署名', '署名と日付'),
    { ...field('添付する書類', '給与明細'), leastMonths: 2, mostMonths: 3 },
    field('添付する書類', '源泉徴収票または確定申告書'),
    { ...field('添付する書類', '通帳の写し'), leastMonths: 2, mostMonths: 6 },
    field('添付する書類', '水道・光熱費の請求書'),
    field('添付する書類', '賃貸借契約書'),
    field('添付する書類', '非課税証明書'),
    field('添付する書類', '生活保護の受給証明書'),
    field('書いた後に確かめること', '収支と申出の額', '収入から支出を引いた額が、申し出る額以上かを見ます。'),
    {
      ...field(
        '書いた後に確かめること',
        '食費と水道・光熱費',
        '食費と水道・光熱費の合計が生活扶助基準の60%より少ないときは、書きもれや無理がないかを見ます。',
      ),
      percent: 60,
    },
    field('書いた後に確かめること', '証明する書類', '書類のない項目がないかを見ます。'),
    field('書いた後に確かめること', '本当の数字', '数字はありのままに書きます。'),
  ],
  notes: [
    note(
      'practice',
      '全国で決まった公式の書式はありません。解説記事とよく使われる書式から集めた項目です。債権者の書式があるときは、それを使ってください。',
    ),
    note('practice', '60%という線は、ninbai が確かめるための目安です。法律や債権者の基準ではありません。'),
    note(
      'caution',
      'うその内容を書くと、後で免責（借金をなくす決定）の妨げになったり、詐欺とされたりすることがあります（破産法252条1項8号）。分からないことは「分からない」と書いてください。',
    ),
  ],
})
