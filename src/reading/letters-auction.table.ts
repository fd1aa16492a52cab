import { note } from '#law/finding.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import { brokers, type LetterEntry, lawyers } from './letter-entry.ts'

// 競売の手紙. Sources: the pages listed with each row, as gathered in November 2026; the articles named are those of the rules of `law`
// that count the days.

const housing = '市区町村の住まいの窓口、社会福祉協議会'
const withdrawal = {
  by: 'statute',
  rule: 'auction-withdrawal',
  needs: ['openingOn'],
  title: '競売の取下げが間に合う最後の日（決済もこの日まで）',
  hard: true,
  lost: '開札の後は、落札した人の同意がないと競売を取り下げられません。',
} as const
const rewind = {
  by: 'statute',
  rule: 'rehab-rewind-deadline',
  needs: ['subrogatedOn'],
  title: '個人再生で家を残す申立て（巻戻し）の期限',
  hard: true,
  lost: '個人再生で住宅ローンを元に戻して家を残すことができなくなります。',
  optional: true,
} as const

/** The letters of an auction by the court, from its opening to the sharing of the money. */
export const auctionLetters = {
  'commencement-order': {
    sender: '地方裁判所（特別送達）',
    when: '滞納7か月から12か月',
    meaning:
      '裁判所が競売を始め、家が差し押さえられて登記に載りました。まだあなたが所有者で、住み続けることができます。任意売却もまだできます。',
    toDo: [
      '売るときは、その週のうちに査定と媒介契約を始めます。入札までふつう4〜8か月です。',
      '家を残したいときは、個人再生と競売の中止命令を弁護士に相談します。代位弁済の日から6か月の期限があります。',
      '書類に書かれた事件番号を控えます。',
    ],
    byWhen: 'この手紙に返事の期限はありません。入札が始まるまでが、動ける時間です。',
    deadlines: [rewind, { ...withdrawal, optional: true }],
    lost: 'この手紙だけで失うものはありません。何もしないと、現況調査・入札・売却へ進みます。',
    who: `${brokers}、${lawyers}`,
    limitationFirst: false,
    notes: [
      note('practice', '現況調査は1〜2か月後、期間入札の通知は3〜6か月後が多いとされます。'),
      note('caution', '配当要求の終期は、債権者が届け出る期限です。あなたの期限ではありません。'),
      note('caution', '担保権がない・消えたなどの理由があれば、執行異議を申し立てられます（民事執行法182条）。'),
    ],
    sources: [
      'https://gentosha-go.com/articles/-/11812',
      'https://www.msplanning.net/ninibaikyakublog/2011/06/post-1.html',
      'https://kinyu72.com/kojinnsaisei/tyuusimeirei.html',
    ],
  },
  'compulsory-commencement-order': {
    sender: '地方裁判所（特別送達）',
    when: '判決などの後',
    meaning:
      '住宅ローンの抵当権ではなく、判決などを持つ債権者が、家の競売を申し立てました。家は差し押さえられています。',
    toDo: [
      '住宅ローンの残りが家の値段より大きいかを確かめます。申し立てた債権者に何も届かない見込みなら、競売は取り消されることがあります（無剰余）。',
      '剰余があるときは、売るか、その債権者と話し合います。',
      '請求そのものに争いがあれば、請求異議の訴えと執行停止を弁護士に相談します。',
    ],
    byWhen: '返事の期限はありません。争う手続は売却の前に要るので、届いた週のうちに相談します。',
    deadlines: [{ ...withdrawal, optional: true }],
    lost: 'この手紙だけで失うものはありません。何もしないと、入札・売却へ進みます。',
    who: `${lawyers}、${brokers}`,
    limitationFirst: true,
    notes: [
      note(
        'caution',
        '無剰余かどうかは裁判所が判断します（民事執行法63条）。家の差押えは住宅ローンの期限の利益にも響くことがあります。',
      ),
    ],
    sources: ['https://ninbai-japan.or.jp/staffblog/?p=7917', 'https://re-j.biz/jitakukeibaitaiken'],
  },
  'site-inspection-notice': {
    sender: '地方裁判所の執行官',
    when: '開始決定から1か月から2か月',
    meaning: '執行官と評価人が家を見に来て、写真を撮ります。写真と報告書は、後で入札する人に公開されます。',
    toDo: [
      'その日に立ち会います。都合が悪いときは、すぐ執行官室に電話して日を変えてもらいます。',
      '雨漏りなどの悪い所も伝えます。見積りの値段に関わります。',
      '売る話は止めずに進めます。',
    ],
    byWhen: '書かれた日時。',
    deadlines: [
      {
        by: 'printed',
        day: 'inspectionOn',
        title: '現況調査の日',
        hard: true,
        lost: '誰も開けないときは、鍵を開けて中に入ることができます（民事執行法57条3項）。',
      },
    ],
    lost: '立ち会わないと、鍵を開けて調査が行われることがあります。こちらの説明も伝わりません。',
    who: `執行官室（日程）、${brokers}`,
    limitationFirst: false,
    notes: [],
    sources: [
      'https://blog.goo.ne.jp/nyexpress/d/20110623',
      'https://ninibaikyaku-soleil.net/%ef%bd%91%ef%bc%86%ef%bd%81/635',
    ],
  },
  'bid-period-notice': {
    sender: '地方裁判所',
    when: '入札が始まる4〜6週間前',
    meaning: '入札の期間、開札の日、売却を決める日、売却基準価額（裁判所の価格の目安）が決まりました。',
    toDo: [
      '売るなら、入札が始まる前に決済まで済ませるつもりで動きます。契約はその1か月ほど前が目安です。',
      '取下げの締切を、申し立てた債権者に聞きます。開札の前日よりずっと早いことがあります。',
      '住む所を探し始めます。',
    ],
    byWhen: '開札の前（裁判所に取下げの書類が届くまで）。',
    deadlines: [withdrawal],
    lost: '開札で落札する人が決まると、その人の同意がないと競売を取り下げられません。任意売却はほぼできなくなります。',
    who: `${brokers}、${lawyers}`,
    limitationFirst: false,
    notes: [
      note('caution', '申し立てた債権者が二人以上いるときは、全員の取下げが要ります。'),
      note(
        'caution',
        '入札期間は1週間以上1か月以内、買受可能価額は売却基準価額の8割です（民事執行規則46条・民事執行法60条3項）。',
      ),
    ],
    sources: [
      'https://gentosha-go.com/articles/-/11812',
      'https://century21-ninbai.jp/?p=611',
      'https://ninbai-otasuke.jp/yougokaisetu/kikannyuusatsu',
    ],
  },
  'sale-permission': {
    sender: '地方裁判所',
    when: '開札の1〜3週間後',
    meaning: '落札した人への売却を、裁判所が許可しました。その人が代金を払うと、家の持ち主が変わります。',
    toDo: [
      '引越しの準備をします。代金の納付はふつう1〜2か月先です。',
      '法律に書かれた理由があるときだけ、1週間以内に執行抗告ができます。家を残したいという事情だけでは認められません。',
    ],
    byWhen: '争うなら、売却決定期日から1週間以内。',
    deadlines: [
      {
        by: 'statute',
        rule: 'execution-appeal',
        needs: ['saleDecisionOn'],
        title: '売却許可決定への執行抗告の期限',
        hard: true,
        lost: '売却許可決定が確定し、買受人が代金を払えるようになります。',
      },
      {
        by: 'statute',
        rule: 'delivery-order-window',
        needs: ['pricePaidOn'],
        title: '買受人が引渡命令を申し立てられる最後の日',
        hard: false,
        lost: 'この日までは、引渡命令を申し立てられることがあります。過ぎても住み続ける権利は生まれません。',
        optional: true,
      },
    ],
    lost: '1週間が過ぎると決定が確定します。代金が払われると、競売は取り下げられず、家の持ち主が変わります。',
    who: `${housing}、${lawyers}`,
    limitationFirst: false,
    notes: [
      note('caution', '1週間は、手紙が届いた日ではなく、裁判所が言い渡した日（売却決定期日）から数えます。'),
      note('caution', '代金の納付期限は、確定の日から1か月以内に定められます（民事執行規則56条1項）。'),
    ],
    sources: ['https://miyagi-ninbai.com/keibai/main2.html', 'https://loan-fukuoka.com/news/hp0001/index01210000.html'],
  },
  'delivery-order': {
    sender: '地方裁判所',
    when: '買受人の代金納付の後',
    meaning:
      '家を買受人に引き渡すよう、裁判所が命じました。確定すると、強制執行（執行官による明渡し）の申立てができます。',
    toDo: [
      '買受人と、出る日を話し合います。日を約束できると、強制的な明渡しを避けられることがあります。',
      '法律の理由があるときだけ、受け取ってから1週間以内に執行抗告ができます。',
    ],
    byWhen: '争うなら、受け取った日から1週間以内。',
    deadlines: [
      {
        by: 'statute',
        rule: 'objection-period',
        needs: ['receivedOn'],
        title: '引渡命令への執行抗告の期限',
        hard: true,
        lost: '引渡命令が確定し、強制執行の申立てができるようになります。',
      },
      {
        by: 'statute',
        rule: 'delivery-order-window',
        needs: ['pricePaidOn'],
        title: '買受人が引渡命令を申し立てられる最後の日',
        hard: false,
        lost: '命令がもう出ているときは、この日を気にする必要はありません。',
        optional: true,
      },
    ],
    lost: '命令が確定し、執行官による明渡しに進むことがあります。',
    who: `${lawyers}、${housing}`,
    limitationFirst: false,
    notes: [
      note(
        'caution',
        '買受人は、代金の納付から6か月（保護される借主がいるときは9か月）以内に申し立てられます（民事執行法83条2項）。',
      ),
    ],
    sources: [
      'http://www.tama-h.co.jp/keibai/kyouseisikoutetuzuki.html',
      'http://www.re-glossary.com/06/hikiwatashi.html',
      'https://iuris.jp/民事執行法-第八十三条-引渡命令/jpn/a/38463',
    ],
  },
  'eviction-call': {
    sender: '地方裁判所の執行官',
    when: '引渡命令の確定の後',
    meaning:
      '執行官が来て、家を空ける期限を書いた公示書を貼りました。期限を過ぎると、荷物が運び出され、鍵が替えられます。',
    toDo: [
      '断行の日（荷物を運び出す日）より前に引っ越します。断行の日は、引渡し期限の数日前のことがあります。',
      '行き先がないときは、すぐ市区町村の窓口と社会福祉協議会に相談します。',
    ],
    byWhen: '公示書に書かれた断行の日より前。',
    deadlines: [
      {
        by: 'printed',
        day: 'enforcementOn',
        title: '断行の日（強制執行の日）',
        hard: true,
        lost: '執行官が荷物を運び出し、家を買受人に引き渡します。',
        optional: true,
      },
      {
        by: 'printed',
        day: 'deadlineOn',
        title: '公示書に書かれた引渡し期限',
        hard: true,
        lost: '執行官が荷物を運び出し、家を買受人に引き渡します。',
        optional: true,
      },
      {
        by: 'statute',
        rule: 'eviction-notice-term',
        needs: ['receivedOn'],
        title: '引渡し期限の見込み（催告から1か月）',
        hard: true,
        lost: '執行官が荷物を運び出し、家を買受人に引き渡します。',
        unless: 'deadlineOn',
      },
    ],
    lost: '執行官が荷物を運び出し、鍵が替えられます。費用を請求されることがあります。',
    who: `${housing}、${lawyers}`,
    limitationFirst: false,
    notes: [
      note(
        'caution',
        '引渡し期限は催告から1か月ですが、裁判所の許可で変わることがあります（民事執行法168条の2）。公示書の日を優先します。',
      ),
    ],
    sources: ['https://bababen.work/category107/entry33.html', 'https://nagareyama-park-blog.com/syoshi20210802/'],
  },
  'distribution-summons': {
    sender: '地方裁判所',
    when: '代金納付の1か月後ほど',
    meaning: '競売の代金を債権者に分ける日の知らせです。余ったお金（剰余金）があれば、元の所有者に渡されます。',
    toDo: [
      '請求された遅延損害金などの額と、剰余金があるかを見ます。',
      '額が違うと思うときは、その日に裁判所で異議を述べます（配当異議）。前もって弁護士に相談します。',
    ],
    byWhen: '配当期日。異議を述べたら、その日から1週間以内に訴えを起こしたと証明します。',
    deadlines: [
      {
        by: 'printed',
        day: 'hearingOn',
        title: '配当期日（弁済金交付の日）',
        hard: true,
        lost: '配当期日に異議を述べないと、配当表のとおりに分けられます。',
      },
      {
        by: 'statute',
        rule: 'distribution-dates',
        needs: ['hearingOn', 'pricePaidOn'],
        title: '配当異議の訴えを起こしたと証明する期限（異議を述べたとき）',
        hard: true,
        lost: '異議は取り下げたものとみなされます。',
        optional: true,
      },
    ],
    lost: '異議を述べないと、配当表のとおりに分けられます。',
    who: lawyers,
    limitationFirst: false,
    notes: [
      note('caution', '弁済金交付の日には、配当異議の手続がありません。額に不服があるときは弁護士に聞いてください。'),
      note(
        'caution',
        '相手が判決などを持つときは、訴えの種類が違い、期限が変わることがあります（民事執行法90条5項・6項）。',
      ),
    ],
    sources: ['http://ninbaicreator.com/2012/11/12/736/', 'http://okanetotrouble.com/150711/14'],
  },
} as const satisfies Partial<Record<LetterKind, LetterEntry>>
