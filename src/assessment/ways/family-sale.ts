import { isKnown, missing } from '#assessment/known.ts'
import { scenarioOf } from '#assessment/sale/home.ts'
import { yenWords } from '#base/words.ts'
import type { Problem } from '#matter/problem.ts'
import { learnsOf, milestones, wayStep } from './common.ts'
import { type FamilyPrice, familyPrice, familyTaxes } from './family-price.ts'
import { closedHome, homePrice, priceAnswer, saleCredit } from './home-price.ts'
import { effects } from './household-room.ts'
import type { State } from './keep-paying-state.ts'
import { settleBy } from './settle-by.ts'
import { giftWarning, preferenceWarning } from './warnings.ts'
import type { PersonEffect, Way, WayContext } from './way.ts'

/** 親族間売買. Somebody of the family buys the home at a price that the creditors accept. */
export function familySale(context: WayContext): Way {
  const sale = context.plan.states.voluntarySale
  const found = familyPrice(context)
  const { left } = found
  const state =
    sale.status === 'closed'
      ? { status: sale.status, reasons: sale.reasons, basis: [context.plan.stage], lacks: [] }
      : stateOf(context, found)
  const isUnsure = sale.status === 'unknown' && state.status === 'open'
  const isClosed = state.status === 'closed'
  return {
    id: 'family-sale',
    title: '親族間売買（家族に買ってもらう）',
    ...state,
    status: isUnsure ? 'unknown' : state.status,
    reasons: isUnsure ? [...sale.reasons, ...state.reasons] : state.reasons,
    ...{ until: sale.until, settle: settleBy(context) },
    home: isClosed
      ? closedHome(context.plan.stage.value)
      : {
          ...{ outcome: 'sold', leaveFrom: null, leaveBy: null },
          decidedBy: '住み続けるか、いつ出るかは、買った家族との約束で決まります。書面にしておくと安心です。',
        },
    // What is paid a month follows from the buyer's own loan and from what the family agrees.
    money: null,
    owedAfter: left?.value === 0 && !isClosed ? milestones.map((months) => ({ months, owed: left })) : [],
    people: [...effects(context, words, () => left), ...buyerOf(context)],
    learns: learnsOf(
      { who: 'family', answer: 'yes', words: '買う家族には、債務の額も売る事情も知られます。' },
      { who: 'neighbours', answer: 'possible', words: '売り出しの広告は出ませんが、登記の持ち主は変わります。' },
    ),
    credit: saleCredit(context, left),
    taxes: familyTaxes(found),
    costs: [],
    help: ['値段と贈与税は税理士に、債権者との話は仲介業者や弁護士に、契約の前に相談できます。'],
    steps: [
      wayStep('家の査定を二つ取る', '債権者は、親族への売却でも相場の値段を求めます。', 'list-or-appraise-property', {
        paper: '査定書（二つ）',
      }),
      wayStep(
        '買う人のお金を確かめる',
        '親族間の売買に住宅ローンを貸す金融機関は多くありません。仲介業者を入れると貸す金融機関もあるので、先に審査を受けます。',
        'general-information',
        { paper: '融資の事前審査の結果、または預金の残高証明書' },
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
        '売買契約と決済をする',
        '代金は口座で払い、記録を残します。住み続けるなら、家賃の契約書もつくります。',
        'general-information',
        {
          ...{ paper: '売買契約書', by: sale.until },
        },
      ),
    ],
    warnings: [
      giftWarning(context),
      '親族が買う人だと、代金を隠すつもりを知っていたと推定されます（破産法161条）。代金の使い道が分かるようにしてください。',
      preferenceWarning,
    ],
  }
}

const words = {
  debtor: '代金が債務に足りなければ、売っても残った債務を払うことになります。家の持ち主ではなくなります。',
  jointDebtor: '売っても残った債務の全額を、この人も請求されます。この人が買うときも、残った債務は減りません。',
  jointGuarantor: '売っても残った債務を請求されます。この人が買うときも、保証の義務は別に残ります。',
  ownGuarantee: '売っても残った債務を請求されます。あなたが買うときも、保証の義務は別に残ります。',
  collateralProvider: '担保に入れた家や土地が一緒に売られるかは、配分によります。',
  spouse: '債務は負いません。配偶者が買うと、売主の3,000万円の特別控除などは使えません。',
}

/** The buyer who owes nothing: to him or her the debts do not pass. */
function buyerOf(context: WayContext): readonly PersonEffect[] {
  const buyer = scenarioOf(context.matter)?.familySale?.buyer
  const view = context.plan.personViews.find(({ person }) => person === buyer)
  const isBound =
    view?.roles.some((role) =>
      ['debtor', 'jointDebtor', 'jointGuarantor', 'collateralProvider', 'spouse'].includes(role),
    ) ?? true
  if (view === undefined || isBound) return []
  const text =
    '買う人です。代金を用意し、家の持ち主になります。保証人になっていなければ、売っても残った債務を払う義務はありません。'
  return [{ person: view.person, name: view.name, words: text, owes: null }]
}

function stateOf(context: WayContext, { price, left, lowPrice, lacks }: FamilyPrice): State {
  const { plan, matter } = context
  if (price === null)
    return {
      status: 'unknown',
      reasons: ['家の値段が分からないため、まだ計算できません。'],
      basis: [plan.stage],
      lacks,
    }
  const assumed = scenarioOf(matter)?.familySale ?? {}
  const enough = priceAnswer(homePrice(context), price.value, price.value)
  const basis = [plan.stage, price, ...(left === null ? [] : [left]), ...(lowPrice === null ? [] : [lowPrice])]
  const cheap =
    lowPrice?.value.belowEightyPct === true
      ? [
          `値段は市場の価格の${lowPrice.value.ratioPct}%です。差額（${yenWords(lowPrice.value.difference)}）が贈与とみなされることがあります。`,
        ]
      : []
  if (enough.answer === 'short') return { status: 'closed', reasons: [enough.words, ...cheap], basis, lacks: [] }
  if (assumed.funded === false) {
    const reasons = [
      '買う人の代金が用意できていないため、今は成り立ちません。親族間の売買に住宅ローンを貸す金融機関は多くありません。',
    ]
    return { status: 'closed', reasons: [...reasons, ...cheap], basis, lacks: [] }
  }
  const asked: readonly Problem[] = [
    ...enough.lacks,
    ...(isKnown(assumed.buyer) ? [] : [missing('scenarios[0].familySale.buyer', '買う家族がいるかを知るため')]),
    ...(isKnown(assumed.funded)
      ? []
      : [missing('scenarios[0].familySale.funded', '代金を用意できるか（融資か自己資金か）を知るため')]),
  ]
  if (asked.length > 0) {
    const reasons = [
      enough.words,
      '買う家族がいて、代金を用意できるかどうかで決まります。親族間の売買に住宅ローンを貸す金融機関は多くありません。',
    ]
    return { status: 'unknown', reasons: [...reasons, ...cheap], basis, lacks: asked }
  }
  const reasons = [
    enough.words,
    '抵当権や差押えのある債権者全員の同意が要ります。相場より安い値段には、ふつう同意しません。',
    monthlyWords,
    '買う家族の暮らしが苦しくなるときは、向きません。',
  ]
  return { status: 'open', reasons: [...reasons, ...cheap], basis, lacks: lowPrice === null ? lacks : [] }
}

const monthlyWords = '毎月いくら払うかは、買う人のローンと、家族との約束で決まります。'
