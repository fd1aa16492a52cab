import { percent } from '#base/ratio.ts'
import { add, times, yen, zeroYen } from '#base/yen.ts'
import { countFact, yenFact } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'lawyer-fee-caps'

/** 13条 and its rules: for each creditor settled with. */
const settlementFee = { ordinary: 20_000, commercialLoan: 50_000 }
/** 14条. */
const reductionShare = percent('10')
/** 15条. */
const recoveryShare = { outOfCourt: percent('20'), bySuit: percent('25') }

/** 任意整理の弁護士報酬の上限. The most that a lawyer may take for settling debts out of court, before consumption tax. */
export const lawyerFeeCaps = rule({
  id,
  title: '任意整理の弁護士報酬の上限',
  citations: [cite('債務整理事件処理の規律を定める規程（日本弁護士連合会）', '10条から16条まで')],
  confidence: 'one-source',
  checked: '2026-11-21',
  facts: {
    creditors: countFact('和解した債権者の数（商工ローンを含む）', 'count', { from: 0, to: 1_000 }),
    commercialLoanCreditors: countFact('うち商工ローンの債権者の数', 'count', { from: 0, to: 1_000, otherwise: 0 }),
    reduction: yenFact('減った債務の額', { otherwise: zeroYen }),
    recoveredOutOfCourt: yenFact('裁判をせずに取り戻した過払金', { otherwise: zeroYen }),
    recoveredBySuit: yenFact('裁判で取り戻した過払金', { otherwise: zeroYen }),
  },
  answers: {
    settlementCap: '解決報酬金の上限（税抜き）',
    reductionCap: '減額報酬金の上限（税抜き）',
    recoveryCap: '過払金報酬金の上限（税抜き）',
  },
  find({ creditors, commercialLoanCreditors, reduction, recoveredOutOfCourt, recoveredBySuit }) {
    const ordinaryCreditors = creditors - commercialLoanCreditors
    if (ordinaryCreditors < 0) {
      throw new NotCovered(
        id,
        null,
        '商工ローンの債権者の数（commercialLoanCreditors）が、債権者の数（creditors）より多くなっています',
      )
    }
    const outOfCourt = times(recoveredOutOfCourt, recoveryShare.outOfCourt, 'down')
    const bySuit = times(recoveredBySuit, recoveryShare.bySuit, 'down')
    return {
      settlementCap: yen(
        settlementFee.ordinary * ordinaryCreditors + settlementFee.commercialLoan * commercialLoanCreditors,
      ),
      reductionCap: times(reduction, reductionShare, 'down'),
      recoveryCap: add(outOfCourt, bySuit),
      ordinaryCreditors,
      outOfCourt,
      bySuit,
    }
  },
  explain({ settlementCap, reductionCap, recoveryCap, ordinaryCreditors, outOfCourt, bySuit }, facts) {
    return [
      step('商工ローンでない債権者（1社2万円まで）', ordinaryCreditors, 'count'),
      step('商工ローンの債権者（1社5万円まで）', facts.commercialLoanCreditors, 'count'),
      step('解決報酬金の上限', settlementCap),
      step('減った債務の額', facts.reduction),
      step('減額報酬金の上限（10%。1円未満切捨て）', reductionCap),
      step('裁判をせずに取り戻した過払金の20%（1円未満切捨て）', outOfCourt),
      step('裁判で取り戻した過払金の25%（1円未満切捨て）', bySuit),
      step('過払金報酬金の上限（上の二つの合計）', recoveryCap),
    ]
  },
  notes() {
    return [
      note(
        'expiry',
        'この規程は期限のある決まりで、確かめられた最後の期限は2026年3月31日です。その後の延長は見つかっていません。それより後に頼むときは「最後に確かめた決まり」として見て、弁護士会に確かめてください。',
      ),
      note(
        'caution',
        'どれも消費税を含まない額です。着手金には上限がなく、頼む前に説明を受けて契約書で確かめます。返済の送金を頼むときは、1社1回につき1,000円までが別にかかることがあります。',
      ),
      note(
        'caution',
        '個人やごく小さな会社の任意整理で、債務の合計（住宅ローンを除く）が5,000万円までのときの決まりです。自己破産と個人再生の報酬には上限がありません。司法書士には、よく似た別の指針があります。',
      ),
    ]
  },
})
