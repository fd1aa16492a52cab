import { percent } from '#base/ratio.ts'
import { add, subtract, times, zeroYen } from '#base/yen.ts'
import { percentFact, yenFact, yesNo } from '#law/facts.ts'
import { note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'

/** 法定地上権. Whether a house sold apart from its land gets a right to stand there, and how that moves the price from the land to the house. */
export const statutorySuperficies = rule({
  id: 'statutory-superficies',
  title: '法定地上権と土地・建物の内訳価格',
  citations: [cite('民法', '388条')],
  confidence: 'one-source',
  checked: '2026-11-21',
  facts: {
    sameOwnerAtMortgage: yesNo('はじめの抵当権を設定したとき、土地と建物の所有者が同じだった'),
    buildingExistedAtMortgage: yesNo('そのとき建物が建っていた'),
    rebuiltAfterJointMortgage: yesNo(
      '土地と建物の共同抵当の後に建て替え、新しい建物に土地と同じ順位の抵当権を付けていない',
      { otherwise: false },
    ),
    differentOwnersAfterSale: yesNo('売却で土地と建物の所有者が別々になる'),
    landValue: yenFact('土地の価額（負担がないものとして）'),
    buildingValue: yenFact('建物の価額（土地を使う権利がないものとして）'),
    superficiesPct: percentFact('土地の価額のうち地上権が占める割合'),
  },
  answers: { arises: '法定地上権が成立する', landPrice: '土地の価格', buildingPrice: '建物の価格' },
  find(facts) {
    const { landValue, buildingValue, differentOwnersAfterSale } = facts
    const arises =
      facts.sameOwnerAtMortgage &&
      facts.buildingExistedAtMortgage &&
      differentOwnersAfterSale &&
      !facts.rebuiltAfterJointMortgage
    const moved = arises ? times(landValue, percent(facts.superficiesPct), 'down') : zeroYen
    const stands = arises || !differentOwnersAfterSale
    return {
      arises,
      landPrice: subtract(landValue, moved),
      buildingPrice: stands ? add(buildingValue, moved) : null,
      moved,
    }
  },
  explain({ arises, moved, landPrice, buildingPrice }, facts) {
    return [
      step('抵当権を設定したとき、土地と建物の所有者が同じ', yes(facts.sameOwnerAtMortgage)),
      step('そのとき建物が建っていた', yes(facts.buildingExistedAtMortgage)),
      step('共同抵当の後に建て替え、同じ順位の抵当権がない', yes(facts.rebuiltAfterJointMortgage)),
      step('売却で所有者が別々になる', yes(facts.differentOwnersAfterSale)),
      step('法定地上権', arises ? '成立する' : '成立しない'),
      step('土地の価額', facts.landValue),
      step('建物の価額', facts.buildingValue),
      ...(arises
        ? [step('地上権の割合', facts.superficiesPct, 'percent'), step('土地から建物へ移る額（1円未満切捨て）', moved)]
        : []),
      step('土地の価格', landPrice),
      step('建物の価格', buildingPrice ?? 'この条文では建物が土地に建っている権利がないので、出せない'),
    ]
  },
  notes({ arises, buildingPrice }, { rebuiltAfterJointMortgage }) {
    return [
      ...(arises
        ? [
            note(
              'practice',
              '地上権の割合は法律に定めがなく、その土地の借地権割合（30〜90%、都市では60〜70%が多い）によるのが慣行です。地方で35%とした評価の例もあります。競売では評価人が決めます。',
            ),
          ]
        : []),
      ...(buildingPrice === null
        ? [note('caution', '建物を建てたままにできるかは、借地権など別の権利によります。ここでは調べていません。')]
        : []),
      ...(rebuiltAfterJointMortgage
        ? [note('doubt', '建替えの扱いは判例（最判平成9年2月14日）によるもので、原文は確かめていません。')]
        : []),
      note(
        'caution',
        '土地か建物が共有のときは、別の判例があり、扱っていません。判決などによる競売では差押えのときの所有者で（民事執行法81条）、公売では国税徴収法127条で決まります。',
      ),
    ]
  },
})

function yes(fact: boolean): string {
  return fact ? 'はい' : 'いいえ'
}
