import type { GuideAmounts, GuideText } from '#web/guide/guide-text.ts'

/** The pages on answering a payment order or a complaint, and on limitation, in English. */
export const guideCourt = {
  court: ({ receivedOn, objectionUntil, scrivenerLimit }: GuideAmounts): GuideText => ({
    title: 'When a payment order (支払督促) or a complaint (訴状) comes from a court',
    lead: 'What it is, by when, what to write and where to hand it in. Do not leave it lying.',
    parts: [
      {
        title: 'Must I pay?',
        text: [
          'The paper alone decides nothing yet. If the limitation period is over and you say that you use it (援用), you may not have to pay.',
          'If it is not over, the debt remains, but the court is a place to talk about instalments. Either way your answer must be there in time.',
        ],
      },
      {
        title: 'If a payment order is ignored',
        text: [
          'A clerk of the summary court (簡易裁判所) issues it on the word of the creditor alone. You have not been heard yet (Code of Civil Procedure art. 382, 386 para. 1).',
          'Without an objection in time it is declared provisionally enforceable (仮執行宣言) if the creditor asks for it. Then wages, bank deposits and other things can be seized (art. 391 para. 1; Civil Execution Act art. 22 no. 4). Refusing the letter does not stop it.',
          'A real one needs an answer even if you know nothing of the debt. If it came as a postcard or an ordinary letter, or if in doubt, call the court by the number that the court itself publishes.',
        ],
      },
      {
        title: 'By when: it must have reached the court within two weeks',
        text: [
          `The day of receipt is not counted; the two weeks run from the next day (Code of Civil Procedure art. 391 para. 1, Civil Code art. 140). If you received it today (${receivedOn}), your objection must be at the court by ${objectionUntil}.`,
          'The day on which a family member living with you took it counts as receipt too. If the last day is a holiday of the court, it is the next open day (art. 95 para. 3). Mail can be late: send it some days before.',
          'After the two weeks it still counts until provisional enforcement has been declared (art. 391 para. 1, proviso). Send it at once.',
        ],
      },
      {
        title: 'How to fill in the form of objection (督促異議申立書)',
        text: [
          'The form usually comes with the payment order; otherwise the court has it at its desk. Its fields differ a little by court.',
        ],
        list: [
          'Case number (事件番号): copy it from the payment order. It looks like 「令和8年（ロ）第123号」.',
          'Creditor (債権者) and debtor (債務者): copy them from the payment order. The debtor is you.',
          'Objection: the sentence that you object (異議を申し立てます) is enough. You need not give a reason.',
          'Write the date, your address, your name and a telephone number for the daytime; put your seal if there is a place for it.',
          'Boxes such as 「分割払いを希望する」 (I want to pay in instalments) or 「請求を認める」 (I admit the claim): you can leave them empty until limitation has been checked. See the next part.',
          'Photograph or copy every page before you hand it in.',
        ],
      },
      {
        title: 'Before you write that you want to pay in instalments',
        text: [
          'To write that you will pay, or to pay even a little, can be an acknowledgment of the debt (承認). The limitation period then starts anew (Civil Code art. 152 para. 1). Even if it is over already, you may lose the right to use it (Supreme Court, 20 April 1966).',
          'If the debt may be old: do not write it, do not pay, do not telephone the creditor. Send the objection alone, and check limitation.',
          'If you know that the period is not over, saying so can open the talk about a settlement (和解). Write how much a month you can pay, and from when. You can also say it later, in the suit.',
        ],
      },
      {
        title: 'Where to hand it in',
        text: [
          'At the summary court that issued the payment order (art. 386 para. 2). Take it to the desk, or send it by mail that shows its arrival, such as registered mail (書留). There is no court fee for an objection.',
        ],
      },
      {
        title: 'After the objection it becomes an ordinary suit',
        text: [
          `If you object before provisional enforcement is declared, the payment order loses its effect and a suit begins (art. 390, 395): at the summary court for claims (usually the principal) of up to ${scrivenerLimit}, at the district court (地方裁判所) above that.`,
          'The court sends a summons and a form for your answer (答弁書). The objection alone is not the end. If you send no answer and do not come, the judgment may follow what the other side says (art. 159 para. 1 and 3).',
        ],
      },
      {
        title: 'How to write the answer (答弁書), also to a complaint',
        list: [
          'The day is on the papers that come with it, usually about a week before the hearing. If it has passed, the answer should still be there before the hearing.',
          'To the claim: while you contest it, or are still looking into it, write that you ask for its dismissal (原告の請求を棄却するとの判決を求める). To write that you admit the claim can have the force of a judgment (art. 266, 267).',
          'To the facts: say for each whether you admit it (認める), deny it (否認する) or do not know it (知らない). What you are still checking you can leave for later (追って答える). What has been admitted is hard to take back.',
          'If the limitation period is over: write that you invoke it (消滅時効を援用する). If you do not say so before the judgment is final, it is usually too late.',
          'If you want to pay in instalments: check limitation first, then write the amount a month and the month of the first one.',
          'If you cannot come to the first hearing, what your answer says may be taken as said there (art. 158). Ask the court about the hearings after that.',
        ],
      },
      {
        title: 'If the paper is a payment order declared enforceable (仮執行宣言付支払督促)',
        text: [
          'With this paper things can be seized at once. For two weeks from the day after receipt you can object again (art. 393). The objection alone does not stop a seizure: ask for a stay (執行停止, art. 403 para. 1) too, usually against security. Show it to a lawyer at once.',
          'After these two weeks it has the effect of a final judgment (art. 396), and the limitation period is ten years from then (Civil Code art. 169 para. 1).',
        ],
      },
    ],
    terms: [
      {
        term: '督促異議',
        reading: 'tokusoku igi',
        meaning: 'The objection to a payment order. It needs no reason.',
      },
      {
        term: '仮執行宣言',
        reading: 'kari-shikkō sengen',
        meaning: 'The declaration that things may be seized before all is final.',
      },
      { term: '答弁書', reading: 'tōbensho', meaning: 'The first written answer of whoever is sued.' },
    ],
  }),
  limitation: (_: GuideAmounts): GuideText => ({
    title: 'Checking limitation (消滅時効) of an old debt',
    lead: 'An old debt may not have to be paid. Check the days and the years before you pay or telephone.',
    parts: [
      {
        title: 'Must I pay?',
        text: [
          'A debt does not end only because it is old. If the limitation period is over and you tell the creditor that you use it (援用), you need not pay (Civil Code art. 145).',
          'Whether it is over depends on days and years. Until you know, do not say that you will pay, nor that you will not.',
        ],
      },
      {
        title: 'What not to do before that',
        text: [
          'If you acknowledge the debt (承認), the period starts anew from that day (art. 152 para. 1). Even if it was over, you may lose the right to use it (Supreme Court, 20 April 1966). These are acknowledgments, or easily become one:',
        ],
        list: [
          'To pay even a little, or interest alone.',
          'To say that you will pay, or to ask for time; to sign a schedule of payments.',
          'To telephone the creditor to ask for the days: you may acknowledge the debt while you talk.',
          'But do not leave a paper of a court lying. Send the objection or the answer in time; an objection alone acknowledges nothing.',
        ],
      },
      {
        title: 'From which day it is counted',
        text: [
          'Take the latest of these that happened to you. That day is not counted; the period runs from the next one (art. 140).',
        ],
        list: [
          'The day on which you lost the right to pay in instalments (期限の利益の喪失): where it is lost of itself, the due date that was missed; where it is lost on demand, the day on which the demand for all of it arrived. Before that each instalment runs by itself from its own due date.',
          'The day on which a guarantee company paid in your place (代位弁済). Its claim is counted anew from then.',
          'The day of the last payment, or of the last acknowledgment.',
          'The day on which a judgment or the like became final, or on which a seizure or an auction ended.',
        ],
      },
      {
        title: 'How many years',
        text: [
          'It depends on the day of the contract and on the first lender. For a guarantee company it is the day of the contract with that company (保証委託契約). Passing the debt on to another company changes nothing (Civil Code art. 166 para. 1 and old art. 167 para. 1, old Commercial Code art. 522, Act 44 of 2017, supplementary art. 10 para. 4).',
          'What a judgment, a settlement or conciliation at court, or a final payment order with provisional enforcement has fixed takes ten years from the day it became final (art. 169 para. 1). A notarial deed alone does not make it ten. For lenders that are not named below, such as private persons, ask a lawyer.',
        ],
        figure: 'periods',
      },
      {
        title: 'What starts it anew, and what holds it up',
        list: [
          'A payment or acknowledgment: the same number of years, from that day (art. 152).',
          'A final judgment or the like: ten years from then (art. 147 para. 2, 169 para. 1).',
          'The end of a seizure or an auction: it starts anew from there. If that was withdrawn, the period only cannot end for six months after it (art. 148).',
          'While a suit, a payment order, a seizure or an auction goes on the period does not end; nor for six months after a suit that ended without fixing the claim (art. 147 para. 1, 148 para. 1).',
          'A letter that demands payment (催告): a period that is nearly over does not end for six months. It does not start anew, and another letter within them adds nothing (art. 150).',
          'A written agreement to talk: up to one year each time, five in all (art. 151).',
          'What happened up to 31 March 2020 has the effects of the old law. The days of a guarantor and of the main debtor can differ.',
        ],
      },
      {
        title: 'Papers that tell the days',
        list: [
          'Bank books, transfer slips, receipts (the last payment)',
          'Notices named 「期限の利益の喪失」 or 「代位弁済」',
          'The part 「請求の原因」 of a complaint or payment order, judgments, papers of an auction',
          'Your own credit records, which you ask for yourself (CIC, JICC, 全国銀行個人信用情報センター)',
        ],
      },
      {
        title: 'Write the days and have them counted',
        text: [
          'Begin on the first page. From the days in the list of questions this site reckons when the period ends, with its working. Below are the rules that it reckons with. Only papers can tell whether a suit is still open: show the answer to a lawyer before you use it.',
        ],
        hasRooms: true,
      },
      {
        title: 'If it is over: invoke it (援用)',
        text: [
          'Tell the present creditor in writing that you use limitation. The law asks for no form; usually a content-certified letter with proof of delivery (配達証明付内容証明郵便) is sent, so that it can be proved.',
          'If there is a suit, say it in your answer or at the hearing as well. Against a payment order, object first.',
          'Its effect goes back to the day from which the period ran (art. 144). A guarantor can invoke it, too (art. 145).',
        ],
        list: [
          'To write: the name of the creditor, which debt (day or number of the contract), that you invoke limitation (消滅時効を援用します), the date, your address and name',
          'Not to write: excuses, that you will pay, that you want instalments',
          'Show it to a lawyer before you send it. If the period is not over, the creditor may sue at once',
        ],
      },
      {
        title: 'What else to know',
        list: [
          'If you paid or acknowledged after the period was over: show it to a lawyer before you give up. Courts have allowed limitation in some cases, for instance where a debtor was pressed into paying.',
          'Taxes and social insurance premiums follow other rules: they end without being invoked, but are usually held up by reminders or seizures. Ask the office.',
        ],
      },
    ],
    terms: [
      { term: '援用', reading: 'en’yō', meaning: 'To tell the creditor that you use limitation.' },
      { term: '承認', reading: 'shōnin', meaning: 'An acknowledgment of the debt. A part payment is one.' },
      {
        term: '期限の利益',
        reading: 'kigen no rieki',
        meaning: 'The right to pay in instalments by their days. Once it is lost, all can be demanded.',
      },
    ],
  }),
}
