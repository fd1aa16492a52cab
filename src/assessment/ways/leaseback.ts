import { missing } from '#assessment/known.ts'
import { fromTable } from '#assessment/table-finding.ts'
import { periodEnd } from '#base/period.ts'
import { yenWords } from '#base/words.ts'
import type { Yen } from '#base/yen.ts'
import { type Finding, step } from '#law/finding.ts'
import { marketLeasebackFacts } from '#law/market/market-leaseback.table.ts'
import { learnsOf, milestones, wayStep } from './common.ts'
import { closedHome, homePrice, leftAfter, priceAnswer, saleCredit } from './home-price.ts'
import { bearable, effects } from './household-room.ts'
import type { State } from './keep-paying-state.ts'
import { type LeasebackOffer, leasebackOffer } from './leaseback-offer.ts'
import { settleBy } from './settle-by.ts'
import { giftWarning } from './warnings.ts'
import type { Way, WayContext } from './way.ts'

/** リースバック. A firm buys the home, with the creditors' consent, and lets it to the household. */
export function leaseback(context: WayContext): Way {
  const price = homePrice(context)
  const sale = context.plan.states.voluntarySale
  const offer = leasebackOffer(context, price)
  const left = offer === null || price.secured === null ? null : leftAfter(price.secured, offer.price.value)
  const state =
    sale.status === 'closed'
      ? { status: sale.status, reasons: sale.reasons, basis: [context.plan.stage], lacks: [] }
      : stateOf(context, offer, left)
  const isUnsure = sale.status === 'unknown' && state.status === 'open'
  const isClosed = state.status === 'closed'
  return {
    id: 'leaseback',
    title: 'リースバック（売って借りて住み続ける）',
    ...state,
    status: isUnsure ? 'unknown' : state.status,
    // Both may say whose consent a sale needs.
    reasons: isUnsure ? [...new Set([...sale.reasons, ...state.reasons])] : state.reasons,
    ...{ until: sale.until, settle: settleBy(context) },
    home: isClosed ? closedHome(context.plan.stage.value) : homeOf(context, offer),
    money: offer === null || isClosed ? null : { perMonth: offer.rent, ends: 'never', months: null, total: null },
    owedAfter: left?.value === 0 && !isClosed ? milestones.map((months) => ({ months, owed: left })) : [],
    people: effects(
      context,
      {
        debtor: '家賃を払って住みます。売っても残った債務は、別に払うことになります。',
        jointDebtor: '売っても残った債務の全額を、この人も請求されます。売るには、持ち主としての同意も要ります。',
        jointGuarantor: '売っても残った債務を請求されます。家賃の保証人になるかは、断ることもできます。',
        collateralProvider: '担保に入れた家や土地が一緒に売られるかは、配分によります。',
        spouse: '債務は負いません。家賃の契約で保証人になるよう求められることがあります。',
      },
      () => left,
    ),
    learns: learnsOf(
      {
        who: 'family',
        answer: 'possible',
        words: '一緒に住む人は、借り手や入居者として契約書に書かれることがあります。',
      },
      { who: 'neighbours', answer: 'possible', words: '売り出しの広告は出ませんが、登記の持ち主は変わります。' },
    ),
    credit: saleCredit(context, left),
    taxes: [
      {
        words:
          '業者など親族でない人に売るので、利益が出ても3,000万円の特別控除を使えます。税額が0円でも、使うには確定申告が要ります。',
        finding: null,
      },
    ],
    costs: [],
    help: [
      '家賃になると、住居確保給付金や生活保護の住宅扶助の対象になることがあります。家賃の上限があるので、契約の前に市区町村に聞いてください。',
      '契約の前の相談は、消費生活センター（188）でできます。',
    ],
    steps: [
      wayStep(
        '家の査定を二つ以上取る',
        '業者の示す値段が安すぎないかを、市場の価格と比べます。',
        'list-or-appraise-property',
        { paper: '査定書' },
      ),
      wayStep(
        '債権者に、この値段で同意するか聞く',
        '抵当権や差押えのある債権者全員の同意が要ります。',
        'ask-lienholder-consent-to-sale',
        {
          ...{ paper: '買付証明書と売買代金配分表', by: sale.until },
        },
      ),
      wayStep(
        '契約書を確かめる',
        '定期借家の期間、再契約の条件、家賃の見直し、修理の負担、買い戻す約束（期限と値段）、業者の抵当権の順を見ます。',
        'general-information',
        { paper: '売買契約書と賃貸借契約書の案' },
      ),
      wayStep('決済と同時に、賃貸借を始める', '同じ日に、抵当権を消し、家賃の契約を始めます。', 'general-information', {
        ...{ paper: '賃貸借契約書', by: sale.until },
      }),
    ],
    warnings: [...traps, giftWarning(context)],
  }
}

/** The traps that practice knows, each with where it is written. */
const traps: readonly string[] = [
  '多くは定期借家契約です。期間が終わると、更新される権利はありません（借地借家法38条）。',
  '業者に家を売る契約には、クーリング・オフがありません（宅地建物取引業法37条の2は、業者から買う人のものです）。',
  '業者がその家に抵当権を付け、後で競売になると、後から始まった賃貸借では、買った人が代金を納めてから6か月しか住めません（民法395条）。敷金も引き継がれません。賃貸借が抵当権より先かを確かめてください（民法387条の同意の登記もあります）。',
  '「買い戻せます」は、買戻しの特約（民法579条。10年まで、売買と同時の登記が要る）ではなく、再売買の予約であることが多いです。期限と値段を書面で確かめてください。',
]

function homeOf({ plan }: WayContext, offer: LeasebackOffer | null): Way['home'] {
  const closing = plan.voluntarySale?.closingOn ?? null
  const months = offer?.months ?? null
  return {
    ...{ outcome: 'rented', leaveFrom: null },
    leaveBy: closing === null || months === null ? null : periodEnd(closing, months),
    decidedBy:
      months === null
        ? '出る日は、賃貸借契約の期間と、業者が再契約に応じるかで決まります。'
        : `定期借家の期間（${months}か月）で終わります。その後は、業者が再契約に応じるかで決まります。`,
  }
}

function stateOf(context: WayContext, offer: LeasebackOffer | null, left: Finding<Yen> | null): State {
  const { plan } = context
  const price = homePrice(context)
  if (offer === null) {
    const lacks = price.lacks.length > 0 ? price.lacks : [missing(price.paths.market, '買取価格と家賃を見込むため')]
    return {
      status: 'unknown',
      reasons: ['家の値段が分からないため、まだ計算できません。'],
      basis: [plan.stage],
      lacks,
    }
  }
  const enough = priceAnswer(price, offer.low, offer.high)
  const rent = bearable(context, offer.rent.value)
  const basis = [
    plan.stage,
    offer.price,
    offer.rent,
    complaints(),
    ...(left === null ? [] : [left]),
    ...(rent.room === null ? [] : [rent.room]),
  ]
  const words = [enough.words, rentWords(offer, rent.answer)]
  if (enough.answer === 'short' || rent.answer === 'short')
    return { status: 'closed', reasons: words, basis, lacks: [] }
  if (enough.answer === 'unknown' || rent.answer === 'unknown') {
    const asked =
      enough.answer === 'unknown' && enough.lacks.length === 0
        ? [missing('scenarios[0].leaseback.price', '業者の示す買取価格を知るため')]
        : enough.lacks
    return { status: 'unknown', reasons: words, basis, lacks: [...asked, ...rent.lacks] }
  }
  const consent = '抵当権や差押えのある債権者全員の同意が要ります。同意するかどうかは債権者が決めます。'
  const notFor = [
    plan.stage.value.id === 'paying'
      ? '払えているなら、急いで売る必要はありません。'
      : '家賃を長く払えない人には向きません。',
    '家を長く持ち続けたい人には向きません。家は業者のものになります。',
  ]
  return { status: 'open', reasons: [...words, consent, ...notFor], basis, lacks: [] }
}

function rentWords({ rent, isOffered }: LeasebackOffer, answer: 'enough' | 'short' | 'unknown'): string {
  const amount = `家賃は月${yenWords(rent.value)}${isOffered ? '' : 'ほどの見込み'}`
  if (answer === 'enough') return `${amount}で、家計から払えます。`
  if (answer === 'short') return `${amount}で、家計からは払えません。`
  return `${amount}です。家計から払えるかどうかで決まります。`
}

/** What has been published on price, yield and complaints. */
function complaints(): Finding<string> {
  return fromTable(marketLeasebackFacts, marketLeasebackFacts.title, marketLeasebackFacts.title, () =>
    marketLeasebackFacts.rows.map(({ subject, place, value, low, high, unit }) =>
      step(`${subject}（${place ?? ''}）`, `${value ?? `${low ?? ''}〜${high ?? ''}`}${unit ?? ''}`),
    ),
  )
}
