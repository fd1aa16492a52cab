import { least, subtract, yen } from '#base/yen.ts'
import { yenFact } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 施行令1条, since 2004-04-01 (平成16年政令第45号): the costs of living of two months. */
const exemptCash = yen(660_000)

/** 差押禁止動産（金銭）. How much of the cash in hand a bailiff may take. */
export const movableExemption = rule({
  id: 'movable-exemption',
  title: '差押禁止の現金',
  citations: [cite('民事執行法', '131条3号'), cite('民事執行法施行令', '1条')],
  confidence: 'official',
  checked: '2026-11-21',
  facts: { cash: yenFact('手元の現金') },
  answers: { seizableCash: '差し押さえられる現金' },
  find({ cash }) {
    const kept = least(cash, exemptCash)
    return { seizableCash: subtract(cash, kept), kept }
  },
  explain({ seizableCash, kept }, { cash }) {
    return [
      step('手元の現金', cash),
      step('差し押さえられない現金（66万円まで。2か月の生活費、2004年4月1日から）', kept),
      step('差し押さえられる現金（引いた残り）', seizableCash),
    ]
  },
  notes() {
    return [
      note('caution', '手元の現金だけの決まりです。預金には当てはまらず、口座の残高は全部が差し押さえられえます。'),
      note(
        'caution',
        '衣類・寝具・家具・台所用具など生活に欠かせない物と、1か月の食料・燃料、仕事に欠かせない道具なども差し押さえられません（131条）。',
      ),
      note(
        'doubt',
        '政令の写しの多くは66万円で、67万円とするものが一つあります。改正は見つからず、66万円で計算しています。67万円なら、差し押さえられる現金は最大で1万円少なくなります。',
      ),
    ]
  },
})
