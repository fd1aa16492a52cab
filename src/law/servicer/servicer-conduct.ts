import { oneOf, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 18条8項 bars demands in person and by telephone; a letter stays allowed. */
const contactNames = { visit: '訪問', phone: '電話', letter: '手紙' } as const

type Contact = keyof typeof contactNames

/** 受任通知の後の取立て. Whether a servicer may still ask the debtor for payment in that way. */
export const servicerConduct = rule({
  id: 'servicer-conduct',
  title: '債権回収会社の行為規制（18条8項）',
  citations: [cite('債権管理回収業に関する特別措置法', '17条・18条8項')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    // Object.keys types its result as bare text; the keys are those of the table.
    contact: oneOf(Object.keys(contactNames) as Contact[], '支払いを求めてきた方法'),
    lawyerNoticeReceived: yesNo('弁護士に頼んだこと、または裁判所の手続をとったことの知らせを、先に受け取っている'),
    goodReason: yesNo('正当な理由がある', { otherwise: false }),
  },
  answers: { violation: '18条8項に反する' },
  find({ contact, lawyerNoticeReceived, goodReason }) {
    return { violation: contact !== 'letter' && lawyerNoticeReceived && !goodReason }
  },
  explain({ violation }, { contact, lawyerNoticeReceived, goodReason }) {
    return [
      step('支払いを求めてきた方法（訪問と電話が対象）', contactNames[contact]),
      step('弁護士への委任などの知らせ', lawyerNoticeReceived ? '先に受け取っている' : '受け取っていない'),
      step('正当な理由', goodReason ? 'ある' : 'ない'),
      step('18条8項に反するか', violation ? '反する' : '反しない'),
    ]
  },
  notes({ violation }) {
    return [
      ...(violation ? [keepRecord] : []),
      note(
        'doubt',
        '確かめた条文は弁護士と弁護士法人だけを挙げています。認定司法書士に頼んだときも、実務では同じに扱われていますが、条文には書かれていません。貸金業者についての貸金業法21条1項9号は両方を挙げています。',
      ),
      note(
        'caution',
        'どの方法でも、人をおどしたり、暮らしや仕事の平穏を害したりする取立てはできません（17条1項）。この規定で、裁判や差押えが止まるわけではありません。裁判所からの書類には、期限までに応じてください。',
      ),
    ]
  },
})

const keepRecord = note(
  'caution',
  '日時・相手の名前・話した内容を書きとめて、頼んだ弁護士に伝えてください。本人が話を続ける必要はありません。',
)
