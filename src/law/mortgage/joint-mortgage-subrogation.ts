import * as z from 'zod/mini'
import { add, least, most, subtract, type Yen, zeroYen } from '#base/yen.ts'
import { listById } from '#law/distribution/list-by-id.ts'
import { type FactsOf, recordOf, textFact, yenFact } from '#law/facts.ts'
import { NotCovered, type Note, note, step } from '#law/finding.ts'
import { rule } from '#law/rule.ts'
import { cite } from '#law/sources.ts'
import { jointMortgageProperty, jointMortgageSplit } from './joint-mortgage-split.ts'

const id = 'joint-mortgage-subrogation'

type Property = FactsOf<typeof jointMortgageProperty>

interface SaleFacts {
  readonly claim: Yen
  readonly properties: readonly Property[]
  readonly soldFirst: string
}

type Basis = 'art392' | 'none' | 'through-owner'

const basisNames: Readonly<Record<Basis, string>> = {
  art392: '所有者が同じなので、民法392条2項の代位',
  none: '債務者の不動産が先に売れ、ほかは第三者の所有なので、代位できない',
  'through-owner': '第三者の不動産が先に売れたので、その所有者の代位を通じて',
}

/** 異時配当と代位. One property of a joint mortgage is distributed first: what its next mortgagee can still get out of the others. */
export const jointMortgageSubrogation = rule({
  id,
  title: '共同抵当の異時配当と代位（民法392条2項）',
  citations: [cite('民法', '392条2項・393条・500条・501条・502条3項')],
  confidence: 'unverified',
  checked: '2026-11-21',
  facts: {
    claim: yenFact('共同抵当の被担保債権'),
    properties: propertiesFact(),
    soldFirst: textFact('先に売れた不動産の名'),
    juniorClaim: yenFact('先に売れた不動産の次順位の抵当権の債権'),
  },
  answers: {
    seniorPaid: '共同抵当権者が先に受け取る額',
    juniorPaid: '次順位の抵当権者が先に受け取る額',
    seniorRest: '共同抵当の残り',
    basis: '代位の根拠',
    limits: 'ほかの不動産ごとの代位の限度',
    subrogationMax: '次順位の抵当権者がほかの不動産から受け取れる最大の額',
  },
  find(facts) {
    const { claim, properties, soldFirst, juniorClaim } = facts
    const sold = properties.find((property) => property.id === soldFirst)
    if (sold === undefined) throw new NotCovered(id, null, '先に売れた不動産が、不動産の並びにありません')
    const others = properties.filter((property) => property !== sold)
    const basis = basisOf(sold, others)
    const seniorPaid = least(claim, sold.netValue)
    const juniorPaid = least(juniorClaim, subtract(sold.netValue, seniorPaid))
    const seniorRest = subtract(claim, seniorPaid)
    const lines = limitsOf(basis, facts, seniorPaid)
    // 502条3項: what the senior still needs comes first, out of the limits or out of the debtor's whole property.
    const room =
      basis === 'through-owner'
        ? least(seniorPaid, subtract(add(...others.map(({ netValue }) => netValue)), seniorRest))
        : subtract(add(...lines.map(({ limit }) => limit)), seniorRest)
    return {
      seniorPaid,
      juniorPaid,
      seniorRest,
      basis,
      limits: Object.fromEntries(lines.map((line) => [line.id, line.limit])),
      subrogationMax: most(zeroYen, least(subtract(juniorClaim, juniorPaid), room)),
      lines,
    }
  },
  explain(found, { claim, soldFirst, juniorClaim }) {
    return [
      step('共同抵当の被担保債権', claim),
      step('先に売れた不動産', soldFirst),
      step('共同抵当権者が先に受け取る額', found.seniorPaid),
      step('次順位の抵当権の債権', juniorClaim),
      step('次順位の抵当権者が先に受け取る額', found.juniorPaid),
      step('共同抵当の残り', found.seniorRest),
      step('代位の根拠', basisNames[found.basis]),
      ...found.lines.map((line) => step(`${line.id}についての代位の限度`, line.limit)),
      step('共同抵当の残りが払われた後に、次順位の抵当権者がほかから受け取れる最大の額', found.subrogationMax),
    ]
  },
  notes({ basis, subrogationMax }, { properties }) {
    const allOthers = properties.every(({ owner }) => owner === 'third-party')
    return [
      note(
        'doubt',
        '所有者が違うときの扱いは判例（最判昭和44年7月3日、昭和53年7月4日、平成4年11月6日）の説明によるもので、原文は確かめていません。',
      ),
      ...(allOthers ? [oneOwner] : []),
      ...(subrogationMax > 0 ? [registerNote] : []),
      ...(basis === 'art392' ? [releaseNote] : []),
    ]
  },
  from({ basis }, { claim, properties }) {
    return basis === 'art392' ? [jointMortgageSplit({ claim, properties })] : []
  },
})

const oneOwner: Note = note(
  'caution',
  'どの不動産も、同じ一人の第三者のものとして計算しています。所有者が何人かいるときは扱っていません。',
)
const registerNote: Note = note(
  'caution',
  '代位は登記に付記しておきます（民法393条）。付記がないと、後から買った人や抵当権を付けた人に言えないことがあります。',
)
const releaseNote: Note = note(
  'caution',
  '任意売却で共同抵当権者がほかの不動産の抵当権を手放すと、次順位の抵当権者が代位できたはずの額だけ、先に受け取る権利を失います。一部だけを売るときは、すべての不動産の後順位の抵当権者に確かめてください。',
)

/** 392条2項 for one owner; between the debtor and one third party it turns on whose property went first. */
function basisOf(sold: Property, others: readonly Property[]): Basis {
  if (others.every(({ owner }) => owner === sold.owner)) return 'art392'
  if (others.length > 1) {
    throw new NotCovered(id, null, '債務者と第三者の不動産が混ざるときは、それぞれ一つずつの場合だけを扱います')
  }
  return sold.owner === 'debtor' ? 'none' : 'through-owner'
}

/** Up to what the junior steps in on each of the other properties. */
function limitsOf(basis: Basis, { claim, properties, soldFirst }: SaleFacts, seniorPaid: Yen) {
  if (basis === 'art392') {
    const { lines } = jointMortgageSplit.value({ claim, properties })
    return lines.filter((line) => line.id !== soldFirst).map((line) => ({ id: line.id, limit: line.share }))
  }
  const limit = basis === 'none' ? zeroYen : seniorPaid
  return properties.filter((property) => property.id !== soldFirst).map((property) => ({ id: property.id, limit }))
}

/** Two properties or more, each by its own name. */
function propertiesFact() {
  const properties = listById(recordOf(jointMortgageProperty, '不動産'), '共同抵当のすべての不動産')
  const several = z.refine<readonly Property[]>((rows) => rows.length >= 2, {
    params: { words: '共同抵当の不動産を二つ以上書いてください。' },
  })
  return { ...properties, schema: properties.schema.check(several) }
}
