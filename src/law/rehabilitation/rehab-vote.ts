import { countFact, yenFact } from '#law/facts.ts'
import { NotCovered, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

const id = 'rehab-vote'

/** 再生計画案の決議. Whether a plan of the small-scale type counts as accepted; whoever keeps silent consents. */
export const rehabVote = rule({
  id,
  title: '再生計画案の決議（小規模個人再生）',
  citations: [cite('民事再生法', '230条6項')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: {
    creditors: countFact('議決権のある債権者の数', 'count', { from: 0, to: 100_000 }),
    opposing: countFact('反対した債権者の数', 'count', { from: 0, to: 100_000 }),
    totalAmount: yenFact('議決権の総額'),
    opposingAmount: yenFact('反対した債権者の議決権の額'),
  },
  answers: { accepted: '可決とみなされる' },
  find({ creditors, opposing, totalAmount, opposingAmount }) {
    if (opposing > creditors || opposingAmount > totalAmount) {
      throw new NotCovered(id, null, '反対した数か額（opposing・opposingAmount）が、全体を超えています')
    }
    const fewerThanHalf = opposing < creditors - opposing
    const atMostHalfByAmount = opposingAmount <= totalAmount - opposingAmount
    return { accepted: fewerThanHalf && atMostHalfByAmount, fewerThanHalf, atMostHalfByAmount }
  },
  explain({ accepted, fewerThanHalf, atMostHalfByAmount }, facts) {
    return [
      step('議決権のある債権者の数', facts.creditors, 'count'),
      step('反対した債権者の数', facts.opposing, 'count'),
      step('反対の数', fewerThanHalf ? '半数に満たない' : '半数以上（否決）'),
      step('議決権の総額', facts.totalAmount),
      step('反対した債権者の議決権の額', facts.opposingAmount),
      step('反対の額', atMostHalfByAmount ? '2分の1以下' : '2分の1を超える（否決）'),
      step('決議', accepted ? '可決とみなされる' : '否決'),
    ]
  },
  notes({ accepted }) {
    return [
      note('caution', '期限までに返事をしない債権者は、賛成したのと同じに扱われます。'),
      note(
        'caution',
        `給与所得者等再生には決議がなく、債権者は意見を聞かれるだけです。${accepted ? '' : '反対が見込まれるときは、その条件に合うかを弁護士に相談してください。'}`,
      ),
      note(
        'practice',
        '家を売った後の残債の債権者（住宅金融支援機構や債権回収会社など）は、一人で総額の2分の1を超えることがあり、反対すると否決になります。',
      ),
    ]
  },
})
