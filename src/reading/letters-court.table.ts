import { note } from '#law/finding.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import { type LetterEntry, lawyers } from './letter-entry.ts'

// 裁判所の書類. Sources: the pages listed with each row, as gathered in November 2026; the articles named are those of the rules of `law`
// that count the days.

const realCourt =
  '裁判所の書類は、ふつう郵便局の人が手渡しします（特別送達）。はがきや普通の封筒なら、書かれた番号ではなく、裁判所の公表している番号に電話して確かめます。'

/** The papers of a court about a debt, and the slip that says one is waiting. */
export const courtLetters = {
  'payment-order': {
    sender: '簡易裁判所（特別送達）',
    when: '残債の返事をしないでいた後',
    meaning:
      '債権者の言い分だけで、裁判所の書記官が支払いを命じたものです。納得できなければ異議を出すだけで、ふつうの裁判に移ります。理由は要りません。',
    toDo: [
      '消滅時効を確かめます。期間が過ぎていれば、異議を出したうえで時効を主張します。',
      '同封の督促異議申立書を、受け取ってから2週間以内に裁判所へ届くように出します。分割の希望も書けます。',
      realCourt,
    ],
    byWhen: '受け取った日の翌日から数えて2週間以内（裁判所に着く日）。',
    deadlines: [
      {
        by: 'statute',
        rule: 'payment-order-timeline',
        needs: ['receivedOn'],
        title: '支払督促への督促異議の期限',
        hard: true,
        lost: '仮執行宣言が付き、給料や預金を差し押さえられるようになります。過ぎても、宣言の前に着けば異議は認められます。',
      },
    ],
    lost: '仮執行宣言（かりしっこうせんげん）が付き、給料や預金を差し押さえられるようになります。',
    who: lawyers,
    limitationFirst: true,
    notes: [
      note(
        'caution',
        '債権者は、2週間が過ぎてから30日以内に仮執行宣言を申し立てられます。しないと支払督促は効力を失います（民事訴訟法392条）。',
      ),
    ],
    sources: [
      'https://www.houterasu.or.jp/app/faq/detail/01398',
      'https://myhome-black.net/shiharai-tokusoku-2weeks',
      'https://houritu-soudan.net/saimu/%E4%BB%AE%E5%9F%B7%E8%A1%8C%E5%AE%A3%E8%A8%80%E4%BB%98%E6%94%AF%E6%89%95%E7%9D%A3%E4%BF%83%E3%81%AE%E5%BE%8C%E3%81%AE%E7%9D%A3%E4%BF%83%E7%95%B0%E8%AD%B0%E7%94%B3%E7%AB%8B%E3%81%A6/',
    ],
  },
  'provisional-payment-order': {
    sender: '簡易裁判所（特別送達）',
    when: '支払督促の2週間後から',
    meaning: '支払督促に仮執行宣言が付きました。債権者は、今から給料や預金などを差し押さえることができます。',
    toDo: [
      'すぐ弁護士に相談します。',
      '2週間以内に督促異議を出し、同時に執行停止も申し立てます。異議だけでは差押えは止まりません。',
      realCourt,
    ],
    byWhen: '受け取った日の翌日から数えて2週間以内（裁判所に着く日）。差押えはそれより前にも来ることがあります。',
    deadlines: [
      {
        by: 'statute',
        rule: 'objection-period',
        needs: ['receivedOn'],
        title: '仮執行宣言付支払督促への督促異議の期限',
        hard: true,
        lost: '支払督促が確定し、判決と同じ効力を持ちます（時効は10年になります）。',
      },
    ],
    lost: '支払督促が確定し、判決と同じ効力を持ちます。時効は確定から10年になります。',
    who: lawyers,
    limitationFirst: true,
    notes: [],
    sources: [
      'https://www.houterasu.or.jp/app/faq/detail/01398',
      'https://www.bengoshihoujin-cocoro-blog.com/date/2025/11/21',
    ],
  },
  complaint: {
    sender: '簡易裁判所（請求が140万円以下）、地方裁判所（特別送達）',
    when: '残債の返事をしないでいた後',
    meaning:
      'お金を払うよう求める裁判が始まりました。返事をしないと、相手の言い分どおり、一括で払えという判決になることがあります。',
    toDo: [
      '消滅時効を確かめます。認める返事を書く前に確かめることが大切です。',
      '答弁書を、書かれた日までに裁判所へ届くように返します。分割の希望があれば、毎月の額と始める月を書きます。',
      '第1回の期日に行けないときも、答弁書を出しておきます。',
      realCourt,
    ],
    byWhen: '答弁書の提出期限（第1回期日の1週間ほど前）。',
    deadlines: [
      {
        by: 'printed',
        day: 'deadlineOn',
        title: '答弁書の提出期限',
        hard: true,
        posted: true,
        lost: '答弁書を出さず期日にも出ないと、相手の言い分どおりの判決になることがあります。',
      },
      {
        by: 'printed',
        day: 'hearingOn',
        title: '第1回口頭弁論期日',
        hard: true,
        lost: '答弁書を出さず期日にも出ないと、相手の言い分どおりの判決になることがあります。',
      },
    ],
    lost: '答弁書を出さず期日にも出ないと、相手の言い分どおりの判決になることがあります。',
    who: lawyers,
    limitationFirst: true,
    notes: [
      note(
        'caution',
        '提出期限を過ぎていても、期日までに答弁書が届けば読まれることがあります。あきらめずに出してください。',
      ),
    ],
    sources: ['https://saimu4.com/saimuseiri/29074/', 'https://nihon-legal.com/saimu/column/s3039'],
  },
  judgment: {
    sender: '裁判所（特別送達）',
    when: '訴訟の後',
    meaning:
      '裁判所が判決を出しました。給料や預金を差し押さえることができるようになります。「仮に執行することができる」とあれば、確定の前でもできます。',
    toDo: [
      '内容が違うと思うときは、2週間以内に控訴します。',
      '差押えの前に、分割の話合いをするか、自己破産・個人再生を考えます。',
    ],
    byWhen: '控訴するなら、受け取った日の翌日から数えて2週間以内。',
    deadlines: [
      {
        by: 'statute',
        rule: 'lawsuit-timeline',
        needs: ['receivedOn'],
        title: '判決への控訴の期限',
        hard: true,
        lost: '判決が確定します。時効は確定から10年になります。',
      },
    ],
    lost: '判決が確定します。時効は確定から10年になります（民法169条）。',
    who: lawyers,
    limitationFirst: false,
    notes: [note('caution', '少額訴訟の判決には、控訴ではなく、2週間以内の異議を申し立てます（民事訴訟法378条）。')],
    sources: ['https://saimu4.com/saimuseiri/29074/', 'https://shinginza.com/db/01747.html'],
  },
  'claim-seizure-order': {
    sender: '地方裁判所（特別送達。勤務先・銀行にも届きます）',
    when: '判決などの後',
    meaning:
      '給料や預金などが差し押さえられました。勤務先や銀行は、差し押さえられた分をあなたに払えません。給料は、ふつう手取りの4分の1（手取りが月44万円を超えるときは、33万円を超える部分の全部）です。',
    toDo: [
      '暮らせないときは、取り立てられる前に、差押えの範囲を変える申立てをします（民事執行法153条）。',
      '自己破産・個人再生の申立てで止められることがあります。',
      '法律の理由があるときは、1週間以内に執行抗告ができます。',
    ],
    byWhen: '執行抗告は受け取ってから1週間以内。範囲を変える申立ては、給料なら4週間、預金なら1週間が目安です。',
    deadlines: [
      {
        by: 'statute',
        rule: 'objection-period',
        needs: ['receivedOn'],
        title: '差押命令への執行抗告の期限',
        hard: true,
        lost: '差押命令への不服を言えなくなります。範囲を変える申立ては別にできます。',
      },
      {
        by: 'statute',
        rule: 'collection-start-deposit',
        needs: ['receivedOn'],
        title: '預金など：取り立てられる前の最後の日',
        hard: true,
        lost: '債権者が、差し押さえたお金を取り立てられるようになります。取り立てられた分は戻りません。',
      },
      {
        by: 'statute',
        rule: 'collection-start-wage',
        needs: ['receivedOn'],
        title: '給料など：取り立てられる前の最後の日',
        hard: true,
        lost: '債権者が、差し押さえた給料を取り立てられるようになります。取り立てられた分は戻りません。',
      },
    ],
    lost: '債権者が、差し押さえたお金を取り立てられるようになります。',
    who: lawyers,
    limitationFirst: false,
    notes: [
      note(
        'caution',
        '養育費などの扶養の請求による差押えは、給料の2分の1まで（高い給料は別）で、待つ期間も1週間です。',
      ),
    ],
    sources: [
      'https://www.courts.go.jp/kyoto/saiban/tetuzuki_tisai/saiken_sasiosae4/index.html',
      'https://ameblo.jp/yoyogiuehara-milestone/entry-12594787307.html',
      'https://rye-law.jp/column/post-13',
    ],
  },
  'provisional-seizure-order': {
    sender: '地方裁判所',
    when: '売却の前後。保証人の財産にも',
    meaning: '裁判の前に、財産が仮に差し押さえられました。家に付くと登記に載り、売るときに外す費用を求められます。',
    toDo: [
      '理由に争いがあれば、保全異議や、裁判を起こさせる申立て（起訴命令）を弁護士に相談します。',
      '決められた額（解放金）を供託して外す方法もあります。',
      '家を売るときは、外す条件をその債権者と話し合います。',
    ],
    byWhen: '決まった期限はありません。',
    deadlines: [],
    lost: 'この決定だけで財産を失うことはありません。売ることや使うことができなくなります。',
    who: lawyers,
    limitationFirst: true,
    notes: [
      note(
        'caution',
        '仮差押えが終わってから6か月たつまで、時効は完成しません（民法149条）。2020年3月31日までの仮差押えは、登記が残る間ずっと止まると読まれています。',
      ),
    ],
    sources: ['https://www.mag2.com/p/news/651983/2', 'https://plus.jmca.jp/sakata_itte/itte70.html'],
  },
  'absence-slip': {
    sender: '郵便局',
    when: '裁判所の書類の前後',
    meaning: '留守の間に、裁判所などからの郵便（特別送達）が来ました。受け取らなくても、手続は止まりません。',
    toDo: [
      '保管期限までに受け取ります。本人確認の書類が要ります。',
      '受け取った日を控えます。2週間の期限は、ふつうその翌日から数えます。',
    ],
    byWhen: '不在票に書かれた保管期限（ふつう7日）。',
    deadlines: [
      {
        by: 'printed',
        day: 'deadlineOn',
        title: '郵便局の保管期限',
        hard: false,
        lost: '書類は裁判所に戻り、別の方法（付郵便送達・公示送達など）で届いたことにされることがあります。',
        usualDays: 7,
      },
    ],
    lost: '書類は裁判所に戻り、別の方法で届いたことにされることがあります。知らないうちに期限が過ぎるおそれがあります。',
    who: `郵便局（受取り）。中身が分かったら${lawyers}`,
    limitationFirst: false,
    notes: [
      note(
        'caution',
        '付郵便送達では、裁判所が発送した時に届いたものとされます（民事訴訟法107条3項）。受け取っていなくても期限が始まります。',
      ),
    ],
    sources: ['https://myhome-black.net/shiharai-tokusoku-2weeks'],
  },
} as const satisfies Partial<Record<LetterKind, LetterEntry>>
