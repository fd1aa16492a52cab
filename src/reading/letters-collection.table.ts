import { day } from '#base/day.ts'
import { note } from '#law/finding.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import { consumerCentre, type LetterEntry, lawyers } from './letter-entry.ts'

// 残債・保証の手紙. Sources: the pages listed with each row, as gathered in November 2026, and the articles that a row names.

const realOne =
  '本物かを確かめます。法務省の「債権回収会社」の一覧にある会社か、電話番号は一覧と同じか、元の債権者・契約番号・残高が合うかを見ます。'
const beforeAll =
  '払う・署名する・電話で約束する前に、消滅時効を確かめます。少しでも払うか「払います」と言うと、時効が数え直しになることがあります。'

/** 平成29年法律第44号附則21条1項. Only guarantees made since this day bear the duty of 民法458条の3. */
const dutySince = day('2020-04-01')
const toldInTime =
  '期限の利益を失ったことを、2か月以内に知らされていたかを確かめます。知らせが遅れると、その間の遅延損害金は請求されません（個人の保証人・2020年4月1日以後の保証契約）。'

/** The letters about what is left to pay, and those to guarantors and from others' advisers. */
export const collectionLetters = {
  'assignment-notice': {
    sender: '元の債権者（譲った側）。新しい債権者と連名のことがあります',
    when: '売却の後から数年',
    meaning: 'あなたの借金（債権）が、別の会社に譲られました。これからの支払先は新しい債権者です。',
    toDo: [realOne, beforeAll, 'そのあとで、払える額を示して話し合います。'],
    byWhen: '返事の期限は、ふつうありません。',
    deadlines: [],
    lost: 'この手紙だけで失うものはありません。確かめずに払うと、時効や二重払いで損をすることがあります。',
    who: `${lawyers}、おかしいと思ったら${consumerCentre}`,
    limitationFirst: true,
    notes: [
      note(
        'caution',
        '新しい債権者が請求できるのは、元の債権者からの通知か、あなたの承諾があってからです（民法467条）。新しい会社からの通知だけでは足りません。',
      ),
      note(
        'caution',
        '元の債権者への言い分（払い終えたなど）は、通知より前に生じていれば、新しい債権者にも言えます（民法468条）。',
      ),
    ],
    sources: [
      'https://hibiki-law.or.jp/debt/hensai/h-saiken/12467/',
      'https://nihon-legal.com/saimu/column/s3018',
      'https://www.kasugai-law.jp/glossary/glossary-sa/5843',
    ],
  },
  'collection-entrustment': {
    sender: '債権回収会社、法律事務所',
    when: '売却の後',
    meaning: '借金の回収の仕事を、別の会社が引き受けました。債権者は変わっていません。',
    toDo: [realOne, '元の債権者に、任せたかどうかを聞きます。', beforeAll, '債権者との約束があれば、それを伝えます。'],
    byWhen: '返事の期限は、ふつうありません。',
    deadlines: [],
    lost: 'この手紙だけで失うものはありません。',
    who: `${lawyers}、おかしいと思ったら${consumerCentre}`,
    limitationFirst: true,
    notes: [
      note(
        'caution',
        '債権者が同じなら、債権者と決めた払い方は、ふつうそのまま続きます。念のため書面で確かめてください。',
      ),
    ],
    sources: ['https://hibiki-law.or.jp/debt/hensai/h-saiken/'],
  },
  'settlement-proposal': {
    sender: '債権回収会社',
    when: '残債を払っている間',
    meaning:
      '一部を払えば残りを免除する（減額する）などの、話合いの案です。一括払いの案が多く、返事の日が書かれています。',
    toDo: [
      beforeAll,
      'その日のうちに署名しません。署名すると借金を認めたことになります。',
      '総額、残りを請求しないという条項（清算条項）、払えなかったときの条項、別の会社に譲らない約束があるかを見ます。',
      '払える額を、こちらから書面で示すこともできます。',
    ],
    byWhen: '書かれた返送期限まで。延ばしてもらえることがあります。',
    deadlines: [
      {
        by: 'printed',
        day: 'deadlineOn',
        title: '和解案の返送期限',
        hard: false,
        lost: 'この案での減額が受けられなくなることがあります。話合いはそのあともできます。',
      },
    ],
    lost: 'この案での減額が受けられなくなることがあります。',
    who: lawyers,
    limitationFirst: true,
    notes: [],
    sources: ['https://nihon-legal.com/saimu/column/s3006', 'https://clamppy.jp/saimu/column/debt-problem/12277'],
  },
  'living-statement-request': {
    sender: '債権者、債権回収会社',
    when: '任意売却が決まるころから毎年',
    meaning: '家計の様子（収入と支出）を聞く用紙です。これをもとに、毎月の支払額が話し合われます。',
    toDo: [
      '本当の数字を書き、給与明細や賃貸契約書の写しを付けます。',
      '暮らしに要るお金を引いた残りの範囲で、払える額を書きます。',
      '古い借金のときは、書いて出す前に消滅時効を確かめます。払うと書くと、借金を認めたことになることがあります。',
    ],
    byWhen: '書かれた日まで。',
    deadlines: [
      {
        by: 'printed',
        day: 'deadlineOn',
        title: '生活状況の書類の返送期限',
        hard: false,
        lost: '話合いの余地がないとみられ、法的な手続に進むことがあります。',
      },
    ],
    lost: '払い方の話合いが進まず、法的な手続に進むことがあります。',
    who: `本人。書き方に迷うときは${lawyers}、${consumerCentre}`,
    limitationFirst: true,
    notes: [],
    sources: ['https://nini-baikyaku.biz/qaa/qaa006.html'],
  },
  'lawsuit-warning': {
    sender: '債権回収会社、法律事務所（裁判所ではありません）',
    when: '残債の返事をしないでいた後',
    meaning: '払わなければ訴えるという予告です。裁判所からの手紙ではなく、まだ裁判は始まっていません。',
    toDo: [realOne, beforeAll, '時効でなければ、払い方の案を返すか、個人再生・自己破産の準備を始めます。'],
    byWhen: '書かれた日まで。',
    deadlines: [
      {
        by: 'printed',
        day: 'deadlineOn',
        title: '法的措置の前の返答期限',
        hard: false,
        lost: '支払督促や訴訟に進むことがあります。',
      },
    ],
    lost: '支払督促や訴訟に進むことがあります。',
    who: `${lawyers}、おかしいと思ったら${consumerCentre}`,
    limitationFirst: true,
    notes: [
      note(
        'caution',
        '聞いたことのない会社や「訴訟の最終告知」などのはがきは、架空請求のことがあります。書かれた番号にはかけず、消費生活センター（188）に相談してください。',
      ),
    ],
    sources: ['https://saimu-fioluna.jp/archives/tainousue/', 'https://h-k-law.com/old_debt_statute'],
  },
  'attorney-notice': {
    sender: '弁護士、司法書士',
    when: '主債務者や連帯債務者（元の配偶者など）が債務整理を始めたとき',
    meaning:
      'ほかの債務者が、弁護士などに債務整理（自己破産・個人再生など）を頼みました。連帯保証人や連帯債務者には、これから請求が来ることがあります。',
    toDo: [
      '残高と、どの手続をとるかを聞きます。全額を請求されることがあります。',
      '借入先が一括で請求する前に、借入先に相談します。',
      '自分の払い方や手続を、別の弁護士に相談します。',
    ],
    byWhen: '返事の期限は、ふつうありません。早く動くほど、選べる方法が多く残ります。',
    deadlines: [],
    lost: 'この手紙だけで失うものはありません。',
    who: lawyers,
    limitationFirst: true,
    notes: [
      note(
        'caution',
        'あなたが頼んだ弁護士の受任通知の写しなら、債権者からあなたへの直接の請求が止まります（訴訟や差押えは止まりません）。',
      ),
    ],
    sources: ['https://a-mics.com/?p=26036', 'https://okuda-jikohasan.com/2016/06/20/配偶者による連帯保証'],
  },
  'guarantee-demand': {
    sender: '債権者、保証会社',
    when: '期限の利益の喪失の後',
    meaning: '保証人に、残り全部を払うよう求める手紙です。',
    toDo: [beforeAll, toldInTime, '家を売る話に加わり、自分の払い方や手続を考えます。'],
    newer: { day: 'guaranteedOn', on: dutySince, steps: [toldInTime] },
    byWhen: '書かれた日まで。',
    deadlines: [
      {
        by: 'printed',
        day: 'deadlineOn',
        title: '保証債務の支払期限',
        hard: false,
        lost: '訴訟や、保証人の給料・預金・家の差押えに進むことがあります。',
      },
      {
        by: 'statute',
        rule: 'guarantor-default-notice',
        needs: ['acceleratedOn', 'guaranteedOn'],
        notBefore: { day: 'guaranteedOn', on: dutySince },
        title: '債権者が個人の保証人に知らせる期限',
        hard: false,
        lost: '債権者は、知らせるまでの遅延損害金を保証人に請求できません。あなたの期限ではありません。',
        optional: true,
      },
    ],
    lost: '訴訟や、保証人の給料・預金・家の差押えに進むことがあります。',
    who: lawyers,
    limitationFirst: true,
    notes: [],
    sources: [
      'https://hedge.guide/feature/former-spouse-mortgage-joint-guarantor-obligation.html',
      'https://nini-baikyaku.biz/?p=1843',
    ],
  },
  'mortgage-extinction-claim': {
    sender: '不動産を買った人（第三取得者）。債権者あてに送られます',
    when: '後の順位の抵当権者が抹消に応じないとき',
    meaning:
      '家を買った人が、ある額を払って抵当権を消すよう、債権者に申し出る書面です。債権者は2か月以内に競売を申し立てないと、その額を承諾したとみなされます。',
    toDo: [
      '売った人は、抹消の費用が高すぎるときの最後の手段として知っておくだけで足ります。',
      '写しが届いたら、仲介の会社と弁護士に見せます。',
    ],
    byWhen: '債権者が、書面を受け取ってから2か月以内。あなたの期限ではありません。',
    deadlines: [
      {
        by: 'statute',
        rule: 'extinction-answer',
        needs: ['creditorReceivedOn'],
        title: '債権者が競売を申し立てられる最後の日',
        hard: true,
        lost: '競売を申し立てない債権者は、申し出た額を承諾したとみなされます。あなたの期限ではありません。',
      },
    ],
    lost: '2か月を過ぎると、競売を申し立てなかった債権者は承諾したとみなされます（民法384条）。',
    who: lawyers,
    limitationFirst: false,
    notes: [
      note(
        'caution',
        '抵当権による競売の差押えが効力を生じた後は、請求できません（民法382条）。住宅ではあまり使われません。',
      ),
    ],
    sources: [
      'https://saimu4.com/ninbai/13515',
      'https://kobayashiikko.com/%e3%83%8f%e3%83%b3%e3%82%b3%e4%bb%a3%e3%81%ae%e8%a6%81%e6%b1%82%e3%81%a8%e6%8a%b5%e5%bd%93%e6%a8%a9%e6%b6%88%e6%bb%85%e8%ab%8b%e6%b1%82',
    ],
  },
} as const satisfies Partial<Record<LetterKind, LetterEntry>>
