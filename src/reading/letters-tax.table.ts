import { note } from '#law/finding.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import { brokers, type LetterEntry, lawyers } from './letter-entry.ts'

// 税・保険料の手紙. Sources: the pages listed with each row, as gathered in November 2026, and the articles that a row names.

/** The letters of tax and premium offices, which seize and sell without a court. */
export const taxLetters = {
  'tax-seizure': {
    sender: '市区町村、都道府県、税務署、年金事務所',
    when: '納期限を過ぎ、督促状の発送から10日が過ぎた後',
    meaning:
      '税や保険料の滞納で、役所が財産を差し押さえる（または差し押さえた）という知らせです。役所は裁判所を通さずに差し押さえられます。家に付くと、外れるまで売ることができません。',
    toDo: [
      '書かれた日の前に窓口へ行き、分納や換価の猶予（売るのを待ってもらうこと）を相談します。',
      '家を売るときは、差押えを外す額を役所と話し合います。抵当権の登記の日と、税ごとの法定納期限等の先後で順番が決まります。',
    ],
    byWhen: '書かれた日の前。差押えはいつでもあり得ます。',
    deadlines: [
      {
        by: 'printed',
        day: 'deadlineOn',
        title: '納付・相談の期限',
        hard: true,
        lost: '給料・預金・家などを差し押さえられることがあります。',
      },
      {
        by: 'statute',
        rule: 'tax-demand',
        needs: ['sentOn'],
        title: '督促状による10日の末日',
        hard: true,
        lost: 'この翌日から、法律上は差し押さえられます（税の場合）。',
        optional: true,
      },
      {
        by: 'statute',
        rule: 'tax-objection',
        needs: ['receivedOn'],
        title: '差押えへの不服申立ての期限（差押調書などで、もう差し押さえられたとき）',
        hard: true,
        lost: '差押えへの不服申立て（審査請求など）ができなくなります。',
      },
    ],
    lost: '給料・預金・家などを差し押さえられます。家は、差押えが外れるまで売れません。',
    who: `役所の納税の窓口、${lawyers}、${brokers}`,
    limitationFirst: false,
    notes: [
      note(
        'caution',
        '税では、督促状を発送した日から起算して10日を過ぎると差し押さえるものとされます（国税徴収法47条、地方税法331条など）。保険料は、督促状に書かれた期限が過ぎてからです。',
      ),
      note(
        'caution',
        '家などの不動産の差押えへの不服申立ては、公売の日などより後にはできません（国税徴収法171条）。3か月より早く終わることがあります。',
      ),
    ],
    sources: ['https://itami110ban.com/sashiosaeefudouuhoutokaijotetsuzuki', 'http://g-soleil.info/archives/859'],
  },
  'tax-sale-notice': {
    sender: '市区町村、都道府県、税務署',
    when: '税の差押えの後',
    meaning:
      '役所が、差し押さえた財産を自分で売る（公売）という知らせです。公売の日と、売却を決める日が書かれています。',
    toDo: [
      '公売の日の前に、払う、分納や換価の猶予を認めてもらう、任意売却を済ませる、のどれができるかを役所と相談します。',
      '抵当権が大きく、税に何も残らない見込みなら、その資料を見せて差押えの解除を求めます（無益な差押え）。',
    ],
    byWhen: '公売の日まで。売却決定の日より前に税の全部を払えば、売られません。',
    deadlines: [
      {
        by: 'printed',
        day: 'taxSaleOn',
        title: '公売の日',
        hard: true,
        lost: '買う人が決まり、任意売却がほぼできなくなります。',
      },
      {
        by: 'printed',
        day: 'saleDecisionOn',
        title: '売却決定の日',
        hard: true,
        lost: '売却が決まり、買った人が代金を払うと家の持ち主が変わります。',
        optional: true,
      },
    ],
    lost: '買う人が決まり、代金が払われると家の持ち主が変わります。',
    who: `役所の納税の窓口、${brokers}、${lawyers}`,
    limitationFirst: false,
    notes: [note('caution', '公売には引渡命令がありません。買った人は、話合いか裁判で明渡しを求めます。')],
    sources: [
      'https://p-prestige.com/blog/%e4%bb%bb%e6%84%8f%e5%a3%b2%e5%8d%b4%e3%81%a8%e5%b7%ae%e6%8a%bc',
      'http://www.nta.go.jp/law/jimu-unei/tyousyu/140924/03/08.htm',
    ],
  },
} as const satisfies Partial<Record<LetterKind, LetterEntry>>
