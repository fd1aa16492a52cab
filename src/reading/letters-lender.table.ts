import { note } from '#law/finding.ts'
import type { LetterKind } from '#matter/letter-kinds.ts'
import { brokers, consumerCentre, type LetterEntry, lawyers } from './letter-entry.ts'

// 借入先・保証会社から届く手紙. Sources: the pages listed with each row, as gathered in November 2026, and the rules of `law` that a row
// names. What these letters say differs by lender; only the articles named in a note are law.

const calledIn = '分割で払う権利（期限の利益）を失い、残り全部を一括で請求されることがあります。'
const insurance =
  '団体信用生命保険（団信）の特約に当たる病気・障害などがなかったか、保険会社に確かめます。期限の利益を失うころや代位弁済のときに、保険が終わることがあります。'

/** The letters from the first missed instalment to the announcement of an auction. */
export const lenderLetters = {
  'payment-reminder': {
    sender: '借入先の金融機関',
    when: '滞納1か月前後から2か月',
    meaning:
      '返済の引落しができなかったという知らせです。金融機関は、払える時期や事情を聞きたいと考えています。この段階では、まだ何も失われていません。',
    toDo: [
      '数日のうちに借入先に電話し、払える日と事情を伝えます。',
      '次の返済も難しいときは、2回目の滞納の前に、返済条件の変更（期間を延ばす、しばらく利息だけにするなど）を相談します。',
    ],
    byWhen: '書かれた日まで。日付がなければ、届いてから2週間以内を目安にします。',
    deadlines: [
      {
        by: 'printed',
        day: 'deadlineOn',
        title: '入金・連絡の期限',
        hard: false,
        lost: '督促状などに進み、遅延損害金が増えます。',
        usualDays: 14,
      },
    ],
    lost: 'まだ失うものはありません。そのままにすると、督促状などに進みます。',
    who: `本人から借入先へ。迷うときは${consumerCentre}`,
    limitationFirst: false,
    notes: [],
    sources: ['https://midori110.net/measures-1.html', 'https://loan-sincerity.com/金融機関からの督促状・催告書'],
  },
  'dunning-letter': {
    sender: '借入先の金融機関',
    when: '滞納1か月から3か月',
    meaning:
      '払えなかった返済額と遅延損害金の支払いを、強く求める手紙です。滞納が2〜3か月になると、信用情報に記録されることがあります。',
    toDo: [
      '書かれた日までに払うか、払い方の変更に合意します。払えないときは、その日の前に連絡します。',
      '家計の表を作り、家の査定（無料）を取り始めます。',
    ],
    byWhen: '書かれた日（お支払期日）まで。',
    deadlines: [
      {
        by: 'printed',
        day: 'deadlineOn',
        title: '督促状の支払期日',
        hard: false,
        lost: '催告書に進み、信用情報に記録されることがあります。',
      },
    ],
    lost: '遅延損害金が増え、次の催告書に進みます。信用情報に記録されることがあります。',
    who: `本人から借入先へ。迷うときは${consumerCentre}`,
    limitationFirst: false,
    notes: [note('practice', '信用情報に載る時期は、契約と信用情報機関によります。')],
    sources: [
      'https://midori110.net/measures-1.html',
      'https://www.hsloanpay.com/prohibition/notification.html',
      'https://soukacity.com/blog/20220802-1410/',
    ],
  },
  'formal-demand': {
    sender: '借入先の金融機関（内容証明郵便のことがあります）',
    when: '滞納3か月から5か月',
    meaning:
      '最後の警告に近い手紙です。書かれた日までに延滞の全部が払われないと、分割で払う権利（期限の利益）を失います。団体信用生命保険も終わることがあります。',
    toDo: [
      '期限までに延滞の全部を払えるかを決めます。一部だけの支払いでは、ふつう止まりません。',
      '払えないときは、家を残す方法（個人再生など）と売る方法（任意売却）の相談を、期限の前に始めます。',
      insurance,
    ],
    byWhen: '書かれた日まで（届いてから7〜14日が多いです）。',
    deadlines: [
      {
        by: 'printed',
        day: 'deadlineOn',
        title: '催告書の支払期限',
        hard: true,
        lost: calledIn,
        typical: '届いてから7〜14日が多いです',
      },
    ],
    lost: calledIn,
    who: `${lawyers}、${brokers}`,
    limitationFirst: false,
    notes: [
      note('caution', '催告が届くと、その時から6か月の間、時効は完成しません（民法150条）。くり返しても延びません。'),
      note(
        'practice',
        '団信がいつ終わるかは契約によります。期限の利益を失う時とは限らず、代位弁済の時が多いとされます。',
      ),
    ],
    sources: [
      'https://ninbai-call.com/column/notification',
      'https://loan-sos.com/saikoku',
      'https://midori110.net/measures-1.html',
    ],
  },
  'acceleration-warning': {
    sender: '借入先の金融機関',
    when: '滞納3か月から6か月',
    meaning: '分割で払う権利（期限の利益）がいつなくなるかを、前もって知らせる手紙です。その日まではまだあります。',
    toDo: [
      'その日までに延滞の全部を払うか、家を残す方法・売る方法の相談を始めます。',
      '個人再生の6か月の期限（代位弁済の日から）は、まだ始まっていません。',
      insurance,
    ],
    byWhen: '書かれた日まで。',
    deadlines: [
      { by: 'printed', day: 'deadlineOn', title: '期限の利益を失う前の最後の支払期限', hard: true, lost: calledIn },
    ],
    lost: calledIn,
    who: `${lawyers}、${brokers}`,
    limitationFirst: false,
    notes: [],
    sources: ['https://magazine.sbiaruhi.co.jp/0000-6500/', 'http://office-zero.org/loan-keibai2.html'],
  },
  'acceleration-notice': {
    sender: '借入先の金融機関',
    when: '滞納4か月から6か月（機構は6か月ほど）',
    meaning:
      '分割で払う権利（期限の利益）がなくなり、残り全部を今すぐ払うよう求められています。残り全部に、遅延損害金（年14%〜14.6%が多い）が付きます。銀行の請求権の時効も、ここから数え始めます。',
    toDo: [
      'いつもの返済額を送っても、ふつう元には戻りません。送る前に借入先に確かめます。',
      '売る（任意売却）か、個人再生で残すかを決めて、相談を始めます。',
      '連帯保証人・連帯債務者に、早めに知らせます。',
    ],
    byWhen: '手紙が決める期限よりも、届いた週のうちに相談を始めることが大切です。',
    deadlines: [
      {
        by: 'printed',
        day: 'deadlineOn',
        title: '一括の支払期限',
        hard: false,
        lost: '代位弁済や競売に進みます。',
        optional: true,
      },
    ],
    lost: '分割で払う権利は、もう失われています。次は保証会社の代位弁済か、競売の申立てです。',
    who: `${lawyers}、${brokers}`,
    limitationFirst: false,
    notes: [
      note(
        'caution',
        '個人の保証人には、債権者が知った時から2か月以内に知らせる義務があります（民法458条の3。2020年4月1日以後の保証契約）。',
      ),
      note('caution', '時効は5年が多いですが、2020年3月31日までの契約では、信用金庫や機構などは10年です。'),
    ],
    sources: [
      'https://soukacity.com/blog/20220802-1410/',
      'https://www.e-lifestage.info/archives/7116',
      'https://nini-baikyaku.osaka.jp/terms/ikkatsu-seikyuu',
    ],
  },
  'full-repayment-demand': {
    sender: '住宅金融支援機構、取扱金融機関',
    when: '滞納6か月ほど',
    meaning:
      '機構のローンで、残り全部を払うよう求める（または、求めると予告する）手紙です。今の機構のローンには保証会社がないので、代位弁済はなく、債権回収会社が機構の代わりに手続をします。',
    toDo: [
      '予告なら、書かれた日までに延滞の全部を払うか、返済方法の変更を相談します。',
      '売るときは、任意売却に関する申出書を取り寄せて返します。',
      insurance,
    ],
    byWhen: '書かれた日まで。',
    deadlines: [{ by: 'printed', day: 'deadlineOn', title: '全額繰上償還の前の支払期限', hard: true, lost: calledIn }],
    lost: calledIn,
    who: `取扱金融機関・委託された債権回収会社、${lawyers}`,
    limitationFirst: false,
    notes: [
      note(
        'caution',
        '保証会社が払わないので、代位弁済の日から6か月という巻戻しの期限は動きません。個人再生そのものは選べることがあります。',
      ),
      note(
        'doubt',
        '時効は、機構の直接の融資なら2020年3月31日までの契約で10年、フラット35（買取型）は5年と読みました。どちらの契約かは契約書で確かめてください。',
      ),
    ],
    sources: ['https://www.e-lifestage.info/archives/7116'],
  },
  'subrogation-warning': {
    sender: '借入先の金融機関、または保証会社',
    when: '代位弁済の1か月前ほど',
    meaning:
      '保証会社が、あなたの代わりに銀行へ残り全部を払う（代位弁済）という予告です。その後は保証会社が請求します。',
    toDo: [
      '銀行に延滞の全部を払えるのは、ふつうこれが最後です。払えるかどうかを銀行に確かめます。',
      '家を残したいときは、個人再生の書類を集め始めます。代位弁済の日から6か月の期限が始まります。',
      insurance,
    ],
    byWhen: '書かれた日（代位弁済の予定日）まで。',
    deadlines: [
      {
        by: 'printed',
        day: 'deadlineOn',
        title: '代位弁済の前の支払期限',
        hard: false,
        lost: '保証会社が代わりに払い、保証会社から一括で請求されます。',
      },
    ],
    lost: '銀行との分割に戻る機会がなくなり、保証会社から一括で請求されます。',
    who: `${lawyers}、${brokers}`,
    limitationFirst: false,
    notes: [],
    sources: ['https://www.hsloanpay.com/prohibition/notification.html', 'https://ecclesia.jp/question/kojinsaisei_6'],
  },
  'subrogation-notice': {
    sender: '保証会社（金融機関の名前でも届きます）',
    when: '滞納5か月から8か月',
    meaning:
      '保証会社が銀行に残り全部を払いました。これからは保証会社が債権者になり（求償権）、全部を一括で請求します。',
    toDo: [
      '代位弁済の日（払った日）を控えます。手紙が届いた日ではなく、払った日から数えます。',
      '家を残したいときは、その日から6か月以内に個人再生を申し立てます。準備に1〜2か月かかるので、すぐ弁護士に相談します。',
      '売るときは、任意売却のための期間と書類を、保証会社に聞きます。',
    ],
    byWhen: '家を残すなら、代位弁済の日から6か月以内。売るなら、競売を申し立てられる前に話を始めます。',
    deadlines: [
      {
        by: 'statute',
        rule: 'rehab-rewind-deadline',
        needs: ['subrogatedOn'],
        title: '個人再生で家を残す申立て（巻戻し）の期限',
        hard: true,
        lost: '個人再生で住宅ローンを元に戻して家を残すことができなくなります。',
      },
      {
        by: 'printed',
        day: 'deadlineOn',
        title: '手紙に書かれた支払いの期限',
        hard: false,
        lost: '競売の申立てに進むことがあります。',
        optional: true,
      },
    ],
    lost: '6か月を過ぎると、住宅ローンを元に戻して家を残す方法（巻戻し）が使えなくなります。',
    who: `${lawyers}、${brokers}`,
    limitationFirst: false,
    notes: [
      note('practice', '競売の申立ては、早ければ15〜30日後、売る話が進んでいれば3〜6か月後が多いとされます。'),
      note(
        'caution',
        '求償権の時効は5年が多いですが、2020年3月31日までの契約で、保証したのが会社でないとき（信用保証協会など）は10年です。',
      ),
    ],
    sources: [
      'https://gentosha-go.com/articles/-/11811',
      'https://ecclesia.jp/question/kojinsaisei_6',
      'https://inage-zimusyo.com/syoumetsujikou/daiibensai.html',
    ],
  },
  'voluntary-sale-form': {
    sender: '住宅金融支援機構、委託された債権回収会社',
    when: '一括請求の後',
    meaning: '家を任意売却したいと申し出るための用紙です。出すと、売るための期間がもらえることがあります。',
    toDo: ['仲介の会社を選び、査定書と媒介契約を付けて返します。', '引越費用をいくら残せるかを、出す前に聞きます。'],
    byWhen: '書かれた日まで。なければ、競売の申立ての前に出します。',
    deadlines: [
      {
        by: 'printed',
        day: 'deadlineOn',
        title: '任意売却に関する申出書の返送期限',
        hard: false,
        lost: '売るための期間がもらえず、競売の申立てに進むことがあります。',
      },
    ],
    lost: '売るための期間がもらえず、競売の申立てに進むことがあります。',
    who: brokers,
    limitationFirst: false,
    notes: [
      note('caution', '申出は、競売の申立てより前に出してください。後でも出せますが、競売の手続が並んで進みます。'),
    ],
    sources: ['https://loan110.jp/blog/337/', 'https://saimu4.com/ninbai/16691'],
  },
  'auction-warning': {
    sender: '保証会社、債権回収会社',
    when: '代位弁済の後1か月から3か月',
    meaning: '売る話がまとまらなければ、裁判所に競売を申し立てるという予告です。まだ申し立てられてはいません。',
    toDo: [
      '書かれた日までに返事をし、媒介契約を見せて、申立てを待ってもらえるか聞きます。',
      '家を残したいときは、代位弁済の日から6か月の期限を確かめます。',
    ],
    byWhen: '書かれた日まで。',
    deadlines: [
      {
        by: 'printed',
        day: 'deadlineOn',
        title: '競売の申立ての前の返答期限',
        hard: false,
        lost: '競売を申し立てられることがあります。',
      },
      {
        by: 'statute',
        rule: 'rehab-rewind-deadline',
        needs: ['subrogatedOn'],
        title: '個人再生で家を残す申立て（巻戻し）の期限',
        hard: true,
        lost: '個人再生で住宅ローンを元に戻して家を残すことができなくなります。',
        optional: true,
      },
    ],
    lost: '競売を申し立てられることがあります。申立ての後も任意売却はできますが、時間が限られます。',
    who: `${brokers}、${lawyers}`,
    limitationFirst: false,
    notes: [],
    sources: ['https://ecclesia.jp/question/kojinsaisei_6'],
  },
} as const satisfies Partial<Record<LetterKind, LetterEntry>>
