import { askerTexts } from '#assessment/people/asker.ts'

/** 見通しの部屋の言葉. */
export const result = {
  title: 'いまの見通し',
  asOf: (day: string) => `${day}の時点の答えです。`,
  asker: askerTexts,
  borrower: (name: string) => `借りた人（${name}）`,
  borrowerAlone: '借りた人',
  payBy: '払うように書かれた日（払えなくても、この日までに相談）',
  stage: 'いまの段階',
  since: (day: string) => `${day}から`,
  deadline: 'いちばん近い期限',
  today: '今日まで',
  daysLeft: (days: number) => `あと${days}日`,
  by: (day: string) => `${day}まで`,
  safePassed: (day: string) => `安全な日（${day}）は過ぎています。すぐに動いてください。`,
  safeBy: (day: string) => `${day}までに済ませると安全です。`,
  firstStep: 'まず、これをする',
  mustPay: {
    title: '払わないといけませんか',
    answers: {
      old: 'まだ分かりません。古いだけでは借金は消えませんが、時効の期間が過ぎていて、そう伝えれば（援用）、払わなくてよくなります。確かめるまでは、払わず、払う約束もしないでください。',
      court:
        '裁判所の書類が来ただけでは、払うと決まったわけではありません。借金が残っていれば払う義務はありますが、決まる前に返事をすれば、争うことも、払い方を話し合うこともできます。',
      'court-old':
        'まだ分かりません。時効の期間が過ぎていて、そう伝えれば（援用）、払わなくてよくなることがあります。払う前に確かめ、裁判所への返事は、どちらの場合も期限までに出してください。',
      seizable:
        '判決などがあると、払わなければ給料や預金を差し押さえられることがあります。期限のうちなら不服を申し立てられ、払えないときも、分割の話合い、個人再生、自己破産などの道があります。',
      'seizable-old':
        '差押えのできる書類が出ているか、もう差し押さえられています。それでも時効などで払わなくてよいことがあるので、払う前に、すぐ弁護士に書類を見せてください。',
    },
  },
  call: '電話するところ',
  road: 'これからの道のり',
  ways: 'いま考えておきたい道',
  otherWays: 'ほかの道も、下の「くわしい見通し」で、お金と家と人ごとに比べられます。',
  lastStart: (status: string) => `${status}。始められる最後の日：`,
  settleExpected: (safe: string, last: string) =>
    `決済（代金の受取りと引渡し）は、早ければ${safe}まで、ふつうは${last}まで（開札の日の見込みから）`,
  settleSet: (safe: string, last: string) =>
    `決済（代金の受取りと引渡し）は、余裕をみて${safe}まで、遅くても${last}まで`,
  beginBefore: '始めるのは、それより前です。',
  beginExpected: (usual: string, latest: string) =>
    `早いほうの日に決済するなら、始めるのは、ふつう${usual}まで、いちばん早く進めても${latest}まで`,
  beginSet: (usual: string, latest: string) => `始めるのは、ふつう${usual}まで、いちばん早く進めても${latest}まで`,
  beginPassed: { usual: '（ふつうの日は過ぎています）', both: '（どちらも過ぎています。今日、聞いてください）' },
  ranges: 'お金の幅',
  nextQuestion: '次に分かるとよいこと',
  looking: '調べています。',
  whole: 'くわしい見通し',
  more: '質問に答えて、くわしくする',
  sheet: '相談シート（弁護士などに見せる紙）を作る',
  closing: '法律相談ではありません。保存しないでページを閉じると、書いたことは消えます。',
  toStart: 'はじめのページへ',
}
