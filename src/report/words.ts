import type { NextStepId } from '#assessment/next-steps.ts'
import type { Role } from '#assessment/people/people.ts'
import type { WayStatus } from '#assessment/ways/states.ts'
import type { WayHome, WayMoney } from '#assessment/ways/way.ts'
import { dayWords } from '#base/words.ts'
import { labelOf } from '#matter/labels.ts'
import type { Problem } from '#matter/problem.ts'

interface StepWords {
  readonly title: string
  readonly text: string
  readonly who: string
}

const lawyers = '弁護士（法テラス 0570-078374、平日9時〜21時・土曜9時〜17時）'
const consumer = '消費生活センター（電話188）'

/** 次の一歩の言葉. */
export const nextStepWords: Readonly<Record<NextStepId, StepWords>> = {
  'check-limitation': {
    title: '払う・署名する・電話で約束する前に、消滅時効を確かめる',
    text: '古い借金は、時効の期間が過ぎているか近いことがあります（「消滅時効の確認」を見てください）。少しでも払うか「払います」と言うと、数え直しになります。',
    who: lawyers,
  },
  'answer-court': {
    title: '裁判所の書類に返事を出す',
    text: '放っておくと、相手の言い分どおりに決まります。期限までに裁判所へ届くように、郵便なら2〜3日みて出してください。支払督促と訴状には用紙が同封されていて、分割の希望も書けます。時効を確かめてから書いてください。期限を過ぎていても、決まる前なら間に合うことがあります。',
    who: lawyers,
  },
  'decide-inheritance': {
    title: '相続するか放棄するかを決める',
    text: '亡くなった人の借金も相続します。知った日から3か月のうちに家庭裁判所に申し出ると、放棄できます。決めるまで、亡くなった人の財産を使ったり、借金を払ったりしないでください。団体信用生命保険も確かめてください。',
    who: lawyers,
  },
  'find-stage': {
    title: '届いた手紙と、最初に払えなかった月を書く',
    text: '手紙の名前か、最初に払えなかった月が分かると、いまの段階とこれからの日付を出せます。',
    who: '本人・家族',
  },
  'talk-early': {
    title: '滞納する前に、借入先に返済額の相談をする',
    text: '払えているうちは、期間を延ばす・しばらく利息だけにするなどの相談がしやすいです。売ることを急ぐ必要はありません。',
    who: `本人から借入先へ。迷うときは${consumer}`,
  },
  'ask-reschedule': {
    title: '借入先に返済条件の変更を相談する',
    text: '家計の表（収入・支出）を作って、毎月いくらなら払えるかを伝えます。収入の減りが一時的なら、売らずに続けられることがあります。',
    who: `本人から借入先へ。迷うときは${consumer}`,
  },
  'check-insurance': {
    title: '団体信用生命保険の特約を確かめる',
    text: '病気・けが・介護などの特約があると、保険で返済されることがあります。期限の利益を失うと使えなくなることがあるので、先に確かめてください。',
    who: '本人から借入先・保険会社へ',
  },
  'return-agency-form': {
    title: '任意売却に関する申出書を返す',
    text: '住宅金融支援機構（委託先）の様式で申し出ると、売るための期間がもらえることがあります。査定書と媒介契約も要ります。',
    who: '本人と宅地建物取引業者',
  },
  'decide-home': {
    title: '家を残すか売るかを決めて、相談を始める',
    text: '残すなら個人再生、売るなら任意売却です。どちらも準備に何週間もかかります。査定（無料）をいくつか取ってください。',
    who: `${lawyers}、宅地建物取引業者`,
  },
  'decide-before-rewind': {
    title: '家を残したいなら、この日までに個人再生を申し立てる',
    text: '代位弁済から6か月を過ぎると、住宅ローンを元に戻して家を残す方法が使えなくなります。書類の準備に1〜2か月かかるので、早めに弁護士へ。',
    who: lawyers,
  },
  'ask-auction-stay': {
    title: '家を残したいなら、個人再生と競売の中止命令を一緒に申し立てる',
    text: '個人再生を申し立てるだけでは、抵当権による競売は止まりません。住宅ローンを払いながら家を残す計画が認められる見込みがあるとき、裁判所は期間を決めて競売の中止を命じることができます（民事再生法197条。判決などによる競売は26条・39条）。開札の前に出せるように、今週のうちに弁護士へ。書類の準備に1〜2か月かかります。保証会社が払った後（代位弁済）は、6か月のうちの申立てに限ります。',
    who: lawyers,
  },
  'start-sale': {
    title: '売るなら、今週のうちに査定と媒介契約を始める',
    text: '開札の前に決済まで済ませる必要があります。買主探しと全員の同意に2〜4か月かかるのがふつうです。',
    who: `宅地建物取引業者。家を残したいときは${lawyers}`,
  },
  'close-before-opening': {
    title: '決済と競売の取下げを開札の前に済ませる',
    text: '取下げの書類が裁判所に届くまでが期限です。債権者が決めた締切（もっと早いことが多い）を、まず債権者に聞いてください。',
    who: '宅地建物取引業者、債権者',
  },
  'plan-move': {
    title: '引越しの準備をする',
    text: '買受人の代金納付で家の持ち主が変わります。住まい・学校・荷物の予定を立て、役所や社会福祉協議会にも相談できます。',
    who: '市区町村の住まいの窓口、社会福祉協議会',
  },
  'agree-leaving': {
    title: '引渡しの日を新しい持ち主と話し合う',
    text: '期限までに出る日を約束できると、強制的な明渡しを避けられることがあります。',
    who: `本人。困ったときは${lawyers}`,
  },
  'compare-residual': {
    title: '残債の払い方を比べる',
    text: '少しずつ払う・まとめて和解する・個人再生・自己破産で、毎月の額と終わる時期が違います。家計の表を作ってから話し合ってください。',
    who: lawyers,
  },
  'agree-before-seizure': {
    title: '差押えの前に、払い方を話し合うか手続を選ぶ',
    text: '判決などがあると、給料や預金を差し押さえられます。その前に分割の約束か、個人再生・自己破産を考えてください。',
    who: lawyers,
  },
  'ask-range-change': {
    title: '暮らせないときは、差押えの範囲を変える申立てをする',
    text: '家計の資料を付けて裁判所に申し立てると、差し押さえられる額が減ることがあります（民事執行法153条）。',
    who: lawyers,
  },
  'see-own-lawyer': {
    title: '払う前・署名する前に、自分の弁護士に相談する',
    text: '書かれた日までに払えなくても、その日の前に相談してください。お金を送る、分割を約束する、書類に署名するのは、相談の後にします。借りた人の弁護士とは別の、あなた自身の弁護士に頼めます。',
    who: lawyers,
  },
  'ask-statement': {
    title: '請求の内訳と、保証契約書の写しを求める',
    text: '元金・利息・損害金がいくらか、いつ期限の利益を失ったか、残り全部の請求か遅れた分だけかを、書面で聞きます。「払います」とは言わないでください。',
    who: 'あなたから債権者へ。弁護士に頼むこともできます',
  },
  'ask-owner': {
    title: '家の持ち主に、売る気があるかを聞く',
    text: '売るか残すかを決めるのは持ち主です。売れると、その分だけ、あなたに請求される額が減ります。破産や個人再生を考えているかも聞いておきます。話しにくいときは、弁護士を通せます。',
    who: 'あなたから持ち主へ、または弁護士を通して',
  },
}

export const roleWords: Readonly<Record<Role, string>> = {
  debtor: '債務者',
  jointDebtor: '連帯債務者',
  jointGuarantor: '連帯保証人',
  collateralProvider: '物上保証人',
}

export const statusWords: Readonly<Record<WayStatus, string>> = {
  open: 'まだ選べます',
  closed: 'いまは選べません',
  unknown: 'まだ分かりません',
}

/** 家がどうなるか. */
export const homeWords: Readonly<Record<WayHome['outcome'], string>> = {
  kept: '残せる',
  sold: '売れる',
  rented: '借りて住む',
  unchanged: 'この道では変わらない',
  none: '家はない',
}

/** 終わるか, where there are no months to tell. */
export const endWords: Readonly<Record<WayMoney['ends'], string>> = {
  ends: '—',
  never: '終わらない',
  'beyond-100-years': '100年を超える',
  unknown: '分からない',
}

/** 項目の名前と、案件ファイルの場所. */
export function fieldWords(path: string): string {
  return `${labelOf(path.replace(/^.*\./, '').replace(/\[\d+\]$/, '')) ?? '項目'}〔${path}〕`
}

/** 項目の名前だけ. The name of a field without its place in the file, which means nothing on paper or to who has no file. */
export function bareField(path: string): string {
  return fieldWords(path).replace(/〔[^〕]*〕/gu, '')
}

/** A problem as one line for the reader. */
export function problemWords(problem: Problem): string {
  switch (problem.kind) {
    case 'missing':
      return `${fieldWords(problem.path)}：${problem.why}`
    case 'contradiction':
      return `${problem.paths.map(fieldWords).join(' と ')}：${problem.message}`
    case 'not-covered': {
      const title = problem.title ?? problem.rule
      const on = problem.on === null ? '' : `（${dayWords(problem.on)}）`
      return `${title}${on}：${problem.reason}。この部分は計算していません。`
    }
  }
}
