import { scenarioOf } from '#assessment/sale/home.ts'
import { familyPrice } from '#assessment/ways/family-price.ts'
import { homePrice } from '#assessment/ways/home-price.ts'
import { leasebackOffer } from '#assessment/ways/leaseback-offer.ts'
import type { WayId } from '#assessment/ways/way.ts'
import { yenWords } from '#base/words.ts'
import { type Yen, zeroYen } from '#base/yen.ts'
import { type Built, notTold } from './built.ts'
import { type CourseParts, type HomeTold, instalmentsPart, saleHome } from './course-parts.ts'

/** Where the rate is not known, damages are left out of all that is owed. */
export function damagesTakes({ context }: CourseParts): readonly string[] {
  return context.plan.debts.some(({ damages }) => damages === null)
    ? ['損害金の率が分からないので、損害金は入っていません。']
    : []
}

export const afterSale = (perMonth: Yen): readonly string[] =>
  perMonth === 0
    ? ['家計から残債に払えるお金がないので、残った債務はそのまま残るとしました。']
    : [`残った債務は、毎月${yenWords(perMonth)}ずつ、損害金の免除を受けて払うとしました。`]

/** A way that lets the home go; what is left is paid in instalments. */
export function sold(parts: CourseParts, way: WayId, told: HomeTold | null): Built {
  if (told === null) return { why: notTold }
  return {
    course: {
      ...{ way, home: told.home, debt: instalmentsPart(parts), owed: zeroYen, fails: 'all' },
      ...{ room: parts.room, roomAfter: parts.roomAfter },
    },
    takes: [...told.takes, ...damagesTakes(parts), ...afterSale(parts.perMonth)],
  }
}

export function leaseback(parts: CourseParts): Built {
  const { context, chances } = parts
  const proceeds = parts.sale()
  const offer = leasebackOffer(context, homePrice(context))
  if (proceeds === null || offer === null) return { why: notTold }
  const told = saleHome(parts)
  if (told === null || told.home.kind !== 'sale') return { why: notTold }
  const { refusal, lastMonth, waiting, fallback } = told.home
  const own = scenarioOf(context.matter)?.leaseback
  const months = offer.months ?? chances.leaseMonths
  return {
    course: {
      ...{
        way: 'leaseback',
        fails: 'all',
        owed: zeroYen,
        debt: instalmentsPart(parts),
        room: parts.room,
        roomAfter: parts.room,
      },
      home: {
        ...{ kind: 'leaseback', price: offer.isOffered ? offer.price.value : null, rent: own?.rent ?? null },
        ...{ refusal, lastMonth, leaseMonths: months, notRenewed: chances.notRenewed, waiting, fallback },
        proceeds: proceeds.byPrice,
      },
    },
    takes: [
      '払う額には、10年の間の家賃が入っています。',
      `契約は${months}か月で、その時に更新を断られると出ることになるとしました。`,
      ...told.takes,
      ...afterSale(parts.perMonth),
    ],
  }
}

/** 決済まで for a sale within the family: nobody has to be found, but all creditors must consent. */
const familyMonths = 3

export function familySale(parts: CourseParts): Built {
  const { price } = familyPrice(parts.context)
  const told = saleHome(parts)
  if (price === null || told === null || told.home.kind !== 'sale') return { why: notTold }
  const home = { ...told.home, agreed: { price: price.value, month: familyMonths } }
  const takes = [`家族が${yenWords(price.value)}で買い、${familyMonths}か月後に決済するとしました。`]
  return sold(parts, 'family-sale', { home, takes: [...takes, ...told.takes] })
}
